"""The dialog that brings names from another program: where they are, what they would change, and one button."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.pages.importing.delegate import ImportDelegate
from app.pages.importing.kept import KeptFaces, notes_on
from app.pages.importing.model import PeopleToImport
from app.pages.importing.work import ImportWork
from app.session.parts import WindowParts
from app.style import theme
from app.style.theme import GAP
from app.widgets.dialogs.choosing import pictures_folder
from app.widgets.layout.empty_page import EmptyPage
from app.widgets.layout.scrolled import resize_dialog
from engine.interchange.importing.plan import ImportPlan
from engine.interchange.readers.finding import FoundSource
from engine.scanning.outside.face_maker import FaceMaker, shared_maker

_SOURCES = "*.db *.lrcat *.csv *.json .picasa.ini Picasa.ini"


class ImportDialog(QDialog):
    """Shows what a source would bring, and takes it over.

    Of what lies in the watched folders the first source is read at once: one click on the menu, and one on Import.

    Parameters
    ----------
    parts : WindowParts
    folders : sequence of Path
        In which sources are looked for.
    maker : FaceMaker, optional
        Embeds faces that no detector found.
    """

    folders_wanted = Signal(list)  # of Path: where photos are that Kith does not know

    def __init__(
        self, parts: WindowParts, folders: Sequence[Path], maker: FaceMaker | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring names from another program"))
        self.work = ImportWork(parts.session, maker or shared_maker(), self)
        self.plan: ImportPlan | None = None
        self.model = PeopleToImport(self)
        self.sources = QComboBox()
        self.sources.setAccessibleName(self.tr("Where the names are"))
        self.sources.hide()
        self.folder = QPushButton(self.tr("Choose a folder…"))
        self.file = QPushButton(self.tr("Choose a file…"))
        self.people = QListView()
        self.kept = KeptFaces(parts.portraits)
        self.note = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note.setProperty("kind", "muted")
        self.unknown = QPushButton(self.tr("Scan them first"))
        self.unknown.setProperty("kind", "flat")
        self.empty = EmptyPage()
        self.middle = QStackedWidget()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("How far Kith is"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.take = QPushButton(self.tr("Import"))
        self._lay_out(parts)
        self._connect(parts)
        self._wait(self.tr("Looking for names in your folders…"))
        self.work.find(folders)

    # -- layout --------------------------------------------------------------------------------------

    def _lay_out(self, parts: WindowParts) -> None:
        title = QLabel(self.windowTitle())
        title.setFont(theme.title_font(5))
        words = QLabel(
            self.tr(
                "From Picasa, digiKam, Lightroom, Google Takeout, or a file that Kith exported. What you said in Kith "
                "stays, and one Undo takes all of it back."
            ),
            wordWrap=True,
        )
        words.setProperty("kind", "muted")
        sources = QHBoxLayout()
        sources.setSpacing(GAP)
        sources.addWidget(self.sources, 1)
        sources.addWidget(self.folder)
        sources.addWidget(self.file)
        sources.addStretch()
        self.people.setModel(self.model)
        self.people.setItemDelegate(ImportDelegate(parts.portraits, self.people))
        self.people.setAccessibleName(self.tr("People to import"))
        self.people.setUniformItemSizes(True)
        self.people.setMouseTracking(True)
        self.people.setFrameShape(QFrame.Shape.NoFrame)
        preview = QWidget()
        inner = QVBoxLayout(preview)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.people, 1)
        inner.addWidget(self.kept)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(preview)
        self._preview = preview
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * GAP] * 4)
        column.setSpacing(GAP)
        for widget in (title, words):
            column.addWidget(widget)
        column.addSpacing(GAP)
        column.addLayout(sources)
        column.addWidget(self.middle, 1)
        column.addLayout(self._foot())
        resize_dialog(self, 720, 680)

    def _foot(self) -> QVBoxLayout:
        self.take.setProperty("kind", "primary")
        self.take.setDefault(True)
        about = QHBoxLayout()
        about.addWidget(self.note, 1)
        about.addWidget(self.unknown, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.bar, 1)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        foot = QVBoxLayout()
        foot.setSpacing(GAP)
        foot.addLayout(about)
        foot.addLayout(row)
        return foot

    def _connect(self, parts: WindowParts) -> None:
        self.sources.activated.connect(lambda place: self.read(self.sources.itemData(place)))
        self.folder.clicked.connect(self._choose_folder)
        self.file.clicked.connect(self._choose_file)
        self.unknown.clicked.connect(self._ask_for_folders)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.model.ticked_changed.connect(self._count)
        self.work.found.connect(self._on_found)
        self.work.n_read.connect(lambda n: self.empty.say(self.tr("Reading names…"), self.tr("%Ln so far", "", n)))
        self.work.planned.connect(self.show_plan)
        self.work.failed.connect(self._on_failed)
        self.work.refused.connect(self._on_refused)
        self.work.n_drawn.connect(self.bar.setValue)
        self.work.imported.connect(self.accept)
        parts.portraits.ready.connect(self._on_portrait)  # a lambda would outlive the dialog
        self.finished.connect(self.work.stop)

    # -- where from ----------------------------------------------------------------------------------

    @Slot(list)
    def _on_found(self, found: list[FoundSource]) -> None:
        for source in found:
            self.sources.addItem(f"{source.reader.program}: {_shown(source.path)}", source)
        self.sources.setVisible(self.sources.count() > 0)
        if found:
            self.read(found[0])
        else:
            self._rest(
                self.tr("No names of another program are in your folders"),
                self.tr("Choose the folder of photos or the database in which they are."),
            )

    def read(self, source: FoundSource | Path) -> None:
        """Read a source, and show what it would bring."""
        self._wait(self.tr("Reading names…"))
        self.work.read(source)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder with names"), pictures_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._choose(dialog)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file with names"), pictures_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setFilter(dialog.filter() | QDir.Filter.Hidden)
        dialog.setNameFilters([self.tr("Names ({endings})").format(endings=_SOURCES), self.tr("All files (*)")])
        self._choose(dialog)

    def _choose(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self._chosen(Path(path)))
        dialog.open()

    def _chosen(self, path: Path) -> None:
        self.sources.addItem(_shown(path), path)
        self.sources.setCurrentIndex(self.sources.count() - 1)
        self.sources.show()
        self.read(path)

    # -- what it would bring -------------------------------------------------------------------------

    def _wait(self, title: str) -> None:
        self._rest(title, "")

    def _rest(self, title: str, sentence: str) -> None:
        """Show a sentence in place of people."""
        self.plan = None
        self.model.show_plan(None)
        self.empty.say(title, sentence)
        self.middle.setCurrentWidget(self.empty)
        self.note.clear()
        for widget in (self.unknown, self.bar):
            widget.hide()

    @Slot(object)
    def show_plan(self, plan: ImportPlan) -> None:
        """Show what a source would bring."""
        if not any(person.is_news for person in plan.people):
            known = self.tr("Kith knows all the names in there already")
            nobody = self.tr("Nobody is named in there, in photos that Kith knows")
            self._rest(known if plan.people else nobody, "")
        self.plan = plan
        self.model.show_plan(plan)
        self.kept.show_conflicts(plan.conflicts)
        self.note.setText(notes_on(plan))
        self.unknown.setVisible(bool(plan.unknown_folders))
        if self.model.rowCount():
            self.middle.setCurrentWidget(self._preview)
            self.people.setCurrentIndex(self.model.index(0))
            self.take.setFocus()

    @Slot(str, int)
    def _on_portrait(self, kind: str, face_id: int) -> None:
        if kind == "face":
            self.model.touch(face_id)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._enable(True)
        self._rest(self.tr("The names cannot be read"), sentence)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        """Offer again what could not be written."""
        self._enable(True)
        self.note.setText(sentence)

    @Slot()
    def _count(self) -> None:
        n = len(self.model.ticked)
        self.take.setEnabled(n > 0)
        self.take.setText(self.tr("Import %Ln person(s)", "", n) if n else self.tr("Import"))

    @Slot()
    def _ask_for_folders(self) -> None:
        folders = self.plan.unknown_folders if self.plan else []
        self.reject()
        self.folders_wanted.emit(folders)

    @Slot()
    def _take(self) -> None:
        if self.plan is None:
            return
        ticked = self.model.ticked
        n_drawings = sum(len(person.drawings) for person in ticked)
        self._enable(False)
        self.bar.setRange(0, n_drawings)  # nothing to draw: it only says that something is going on
        self.bar.show()
        if n_drawings:
            self.note.setText(self.tr("Looking at the faces that Kith had not found…"))
        self.work.take(self.plan, ticked, self.model.joined)

    def _enable(self, enabled: bool) -> None:
        for widget in (self.sources, self.folder, self.file, self.people, self.unknown, self.take):
            widget.setEnabled(enabled)
        self.bar.setVisible(not enabled)


def _shown(path: Path) -> str:
    """Return a path as it can be shown, whatever bytes are in its name."""
    return str(path).encode("utf-8", "replace").decode()
