"""The page of all photos."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.pages.photos.grid import PhotoGrid, photo_shape
from app.pages.photos.header import PhotosHeader
from app.pages.photos.model import PhotoRole, PhotosModel
from app.pages.photos.selection_bar import PhotoSelectionBar
from app.session.parts import WindowParts
from app.style import wording
from app.widgets.grid.grid_size import GridSize
from app.widgets.grid.scrubber import Scrubber
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.passing_focus import pass_focus
from app.widgets.photos.exporting import export_chosen_photos, export_contact_sheet
from app.widgets.photos.looking import look_closer
from app.widgets.photos.photo_actions import PhotoActions
from engine.library import Change
from engine.records import PhotoFilter


class PhotosView(QWidget):
    """Shows all photos by month or by folder, with the years along the side; a click opens one.

    Parameters
    ----------
    parts : WindowParts
    """

    photo_opened = Signal(int, object)  # a photo, and all those among which it is shown

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._session = parts, parts.session
        self._is_stale = False
        self._typed = ""  # the beginning of a year
        self.model = PhotosModel(parts.session, self)
        self.header = PhotosHeader()
        self.grid = PhotoGrid(self.model, parts.portraits)
        self.grid.setAccessibleName(self.tr("Photos"))
        self._size = GridSize(self.grid, photo_shape, self._session, "photos_size")
        self._photos = PhotoActions(self._session, self)
        self.scrubber = Scrubber(self.grid)
        self.empty = EmptyPage()
        self._make_actions()
        self.selection_bar = PhotoSelectionBar(self._take_actions)
        self.header.offer(self._take_actions)
        self._lay_out()
        self._connect()
        self._show_chosen()

    def _lay_out(self) -> None:
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.grid, 1)
        row.addWidget(self.scrubber)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)

    def _make_actions(self) -> None:
        self.copy_action = self._action(self.tr("Copies in a folder…"), "Ctrl+Shift+S", self._copy)
        self.link_action = self._action(self.tr("Links in a folder…"), "Ctrl+Shift+L", lambda: self._copy(link=True))
        self.sheet_action = self._action(self.tr("Contact sheet, PDF or HTML…"), "Ctrl+Shift+P", self._make_sheet)
        self._take_actions = [self.copy_action, self.link_action, self.sheet_action]
        self.down = self._action("", "Alt+Down", lambda: self.scrubber.step(1))
        self.up = self._action("", "Alt+Up", lambda: self.scrubber.step(-1))

    def _action(self, text: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.header.changed.connect(self._show_chosen)
        self.model.sections_changed.connect(self._show_counts)
        self.model.loaded.connect(self._show_counts)
        self.model.modelReset.connect(self._on_selection)  # which takes the selection without a word
        self.grid.selectionModel().selectionChanged.connect(self._on_selection)
        self.grid.opened.connect(lambda photo_id: self.photo_opened.emit(photo_id, self.model.photo_ids()))
        self.grid.typed.connect(self._type)
        self.grid.looked_at.connect(self._look_closer)
        self.grid.menu_wanted.connect(self._pop_up)
        self.selection_bar.cleared.connect(self.grid.clearSelection)
        self._session.regrouped.connect(self._on_regrouped)
        self._session.changed.connect(self._on_changed)

    # What is shown.

    def show_some(self, wanted: PhotoFilter, words: str) -> None:
        """Show some photos only, and what they are in words, until the user wants all again."""
        self.header.show_only(wanted, words)

    @Slot()
    def _show_chosen(self) -> None:
        self.grid.go_to_start()
        by_folder = self.header.by_folder
        self.down.setText(self.tr("To the next folder") if by_folder else self.tr("To the month before"))
        self.up.setText(self.tr("To the folder before") if by_folder else self.tr("To the month after"))
        self.model.show(self.header.wanted, self.header.by_folder)
        if not self.header.folder.count() > 1:
            self._read_folders()

    def _read_folders(self) -> None:
        self._session.read(self._session.library.reading.photo_folders, on_done=self.header.show_folders)

    @Slot()
    def _show_counts(self) -> None:
        n_photos = self.model.rowCount()
        self.header.count.setText(wording.n_photos(n_photos) if n_photos else "")
        if self.header.wanted == PhotoFilter():
            self.empty.say(self.tr("No photos yet"), self.tr("The photos of your folders appear here."))
        else:
            self.empty.say(self.tr("None of this kind"), self.tr("Choose “All photos” above to see the others."))
        is_empty = self.model.is_loaded and not n_photos
        self._stack.setCurrentIndex(1 if is_empty else 0)

    def _on_regrouped(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def _on_changed(self, change: Change) -> None:
        """Read again, once nobody looks: a photo that was named must not jump out of sight."""
        self._is_stale = True
        if change.photos and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_stale = False
        self.model.refresh()
        self._read_folders()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._is_stale and not event.spontaneous():
            self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Clear the selection: what was chosen before is out of mind."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.grid.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Pass the focus on; a proxy would keep Tab from ever reaching what lies before the grid."""
        self.grid.setFocus(event.reason())

    # What the user does.

    def _type(self, letter: str) -> None:
        """Scroll to a year once its four digits are typed."""
        self._typed = (self._typed + letter)[-4:] if letter.isdecimal() else ""
        if len(self._typed) == 4 and self.scrubber.go_to_mark(self._typed):
            self._typed = ""

    def _look_closer(self, index: QModelIndex) -> None:
        photos = self.model.photo_ids()

        def moved(place: int) -> None:
            self.grid.setCurrentIndex(self.model.index(self.model.row_of(photos[place])))  # more may be there by now

        look_closer(self._parts, self, photos, index.data(PhotoRole.ID), moved)

    def make_menu(self) -> QMenu:
        """Make the context menu of what is selected, or of the photo under the focus."""
        menu = QMenu(self)
        rows = self.grid.selected_rows() or [self.grid.currentIndex().row()]
        if chosen := self.model.photo_ids(row for row in rows if row >= 0):
            self._photos.add_to(menu, chosen)
        menu.addSeparator()
        menu.addActions(self._take_actions[1:])  # copies are among the others
        return menu

    def _pop_up(self, place: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _on_selection(self) -> None:
        rows = self.grid.selected_rows()
        self.selection_bar.show_count(len(rows))
        if not rows:
            pass_focus(self.selection_bar, self.grid)
        self.header.show_bar(self.selection_bar if rows else None)

    def _chosen(self) -> tuple[int, ...]:
        """Return the photos selected, or all that are shown."""
        rows = self.grid.selected_rows()
        return self.model.photo_ids(rows) if rows else self.model.photo_ids()

    def _copy(self, link: bool = False) -> None:
        if chosen := self._chosen():
            export_chosen_photos(self._session, chosen, self, link)

    def _make_sheet(self) -> None:
        if chosen := self._chosen():
            export_contact_sheet(self._session, chosen, self.header.described, self)
