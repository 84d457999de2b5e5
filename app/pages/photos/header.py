"""The head of the page of all photos: how many there are, and what narrows them down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QToolButton, QWidget

from app.style.wording import listed
from app.widgets.layout.flow_layout import FlowLayout
from app.widgets.layout.page_head import PageHead
from engine.records import PhotoFilter, PhotoKind


class PhotosHeader(PageHead):
    """A title, and in a line below it the order, the filters, and what can be taken along."""

    changed = Signal()  # other photos are wanted, or in another order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Photos"))
        self.count = self.note
        #: In which order a list is
        self.order = self._box(self.tr("Order"), [(self.tr("By month"), False), (self.tr("By folder"), True)])
        self.kind = self._box(self.tr("Which photos"), [(words, kind) for kind, words in self._kinds()])
        self.folder = self._box(self.tr("Folder"), [(self.tr("All folders"), None)])
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder.setMinimumContentsLength(16)
        self._only = PhotoFilter()
        self.only = QPushButton()
        self.only.setToolTip(self.tr("Show all photos again"))
        self.only.clicked.connect(lambda: self.show_only(PhotoFilter(), ""))
        self.only.hide()
        self.take = QToolButton()
        #: To copy photos elsewhere, or to print them
        self.take.setText(self.tr("Take along") + " ▾")
        self.take.setToolTip(self.tr("Copies, links or a contact sheet of the photos shown here"))
        self.take.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tools = QWidget()
        line = FlowLayout(spring_at=4)
        tools.setLayout(line)
        for widget in (self.order, self.kind, self.folder, self.only, self.take):
            line.addWidget(widget)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(tools)

    def _kinds(self) -> list[tuple[PhotoKind, str]]:
        return [
            (PhotoKind.ALL, self.tr("All photos")),
            #: Photos in which nobody has a name yet
            (PhotoKind.NOBODY_NAMED, self.tr("Nobody named")),
            (PhotoKind.NO_FACES, self.tr("No faces")),
            #: Photos in which the place is kept where they were taken
            (PhotoKind.WITH_PLACE, self.tr("With a place")),
            #: Photos whose date is not known for sure
            (PhotoKind.DATE_GUESSED, self.tr("Date guessed")),
            (PhotoKind.UNDATED, self.tr("Without a date")),
        ]

    def _box(self, name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, value in entries:
            box.addItem(words, value)
        box.currentIndexChanged.connect(self.changed)
        return box

    def show_bar(self, bar: QWidget | None) -> None:
        """Show a bar in place of the title, which offers what can be taken along itself; None for the title."""
        super().show_bar(bar)
        self.take.setVisible(bar is None)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what can be taken along of the photos shown."""
        menu = QMenu(self.take)
        menu.addActions(list(actions))
        self.take.setMenu(menu)

    @property
    def described(self) -> str:
        """Which photos are chosen, in words."""
        shown = [self.only.text().removesuffix("  ✕")] if not self.only.isHidden() else []
        shown += [box.currentText() for box in (self.kind, self.folder) if box.currentIndex() > 0]
        return listed(shown) or self.tr("Photos")

    @property
    def wanted(self) -> PhotoFilter:
        """Which photos are chosen."""
        return replace(self._only, kind=PhotoKind(self.kind.currentData()), folder=self.folder.currentData())

    @property
    def by_folder(self) -> bool:
        """Whether they are wanted folder by folder."""
        return bool(self.order.currentData())

    def show_folders(self, folders: Sequence[str]) -> None:
        """Offer folders, each with as much of its path as tells it from others."""
        chosen = self.folder.currentData()
        blocked = self.folder.blockSignals(True)
        while self.folder.count() > 1:
            self.folder.removeItem(1)
        for folder in folders:
            path = Path(folder)
            self.folder.addItem("/".join(path.parts[-2:]) if len(path.parts) > 2 else folder, folder)
            self.folder.setItemData(self.folder.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        self.folder.setCurrentIndex(max(0, self.folder.findData(chosen)))
        self.folder.setVisible(len(folders) > 1)
        self.folder.blockSignals(blocked)
        if self.folder.currentData() != chosen:
            self.changed.emit()

    def show_only(self, wanted: PhotoFilter, words: str) -> None:
        """Narrow the photos down to something that words tell, beside what is chosen; no words for all."""
        self._only = wanted
        self.only.setText(f"{words}  ✕".replace("&", "&&"))
        self.only.setVisible(bool(words))
        self.changed.emit()
