"""What this program is, with which weights, and what it promises."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.style import icons, theme
from app.style.theme import GAP
from app.widgets.layout.scrolled import Scrolled, resize_dialog
from engine.errors import KnownError
from engine.networks.weights import available, describe
from resources import path as resource_path


class AboutDialog(QDialog):
    """Versions, weights and their card.

    Parameters
    ----------
    library : str
    is_shared : bool
        Whether it is on a server.
    """

    def __init__(
        self, library: str, parent: QWidget | None = None, *, is_shared: bool = False, is_on_cluster: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Kith"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("About Kith"))
        tabs.setDocumentMode(True)
        tabs.addTab(Scrolled(self._facts(library)), self.tr("This installation"))
        tabs.addTab(self._card(), self.tr("Model card"))
        licences = _Licences()
        licences.setAccessibleName(self.tr("Licences of everything that comes with Kith"))
        tabs.addTab(licences, self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * GAP] * 4)
        column.setSpacing(2 * GAP)
        column.addLayout(self._head(is_shared, is_on_cluster))
        column.addWidget(tabs, 1)
        column.addWidget(buttons)
        resize_dialog(self, 680, 560)

    def _head(self, is_shared: bool, is_on_cluster: bool) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(icons.pixmap("kith", "", 56, self.devicePixelRatioF()))
        name = QLabel("Kith")
        name.setFont(theme.title_font(9.0))
        promise = self.tr(
            "Knows the people in your photos. Nothing leaves this computer, and no photo is ever changed."
        )
        if is_shared:
            promise = self.tr(
                "Knows the people in your photos. Names and faces are kept on the server named below; "
                "photos stay where they are, and none is ever changed."
            )
        elif is_on_cluster:
            promise = self.tr("Knows the people in your photos. No photo is ever changed.")
        if is_on_cluster:
            promise += " " + self.tr("Photos are searched by the computers of the cluster that was named.")
        words = QLabel(promise, wordWrap=True)
        words.setProperty("kind", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _facts(self, library: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 2 * GAP, 0, 0)
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop)
        facts = [
            (self.tr("Kith"), _version("kith")),
            (self.tr("Python"), platform.python_version()),
            (self.tr("Qt"), f"{qVersion()} (PySide6)"),
            #: The neural networks by which faces are found and compared
            (self.tr("Networks"), "\n".join(self._weights())),
            (self.tr("Library"), library),
            (self.tr("Licence"), "Apache-2.0"),
        ]
        for label, words in facts:
            value = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            title = QLabel(label, alignment=Qt.AlignmentFlag.AlignTop)
            title.setProperty("kind", "muted")
            form.addRow(title, value)
        return page

    def _weights(self) -> list[str]:
        try:
            return [f"{weights.net}, {weights.sha256[:12]}" for weights in map(describe, available())]
        except KnownError as error:
            return [str(error)]

    def _card(self) -> QWidget:
        browser = QTextBrowser(openExternalLinks=False, openLinks=False)
        browser.setAccessibleName(self.tr("Model card"))
        browser.document().setDocumentMargin(2 * GAP)
        try:
            browser.setMarkdown(resource_path("weights", "MODEL_CARD.md").read_text(encoding="utf-8"))
        except OSError as error:
            browser.setPlainText(str(error))
        return browser


class _Licences(QPlainTextEdit):
    """What comes with Kith, and under which licences: a long text, which is read once somebody wants to see it."""

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.document().setDocumentMargin(2 * GAP)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read the text."""
        if self.document().isEmpty():
            try:
                self.setPlainText(resource_path("THIRD_PARTY_LICENSES.txt").read_text(encoding="utf-8"))
            except OSError as error:
                self.setPlainText(str(error))
        super().showEvent(event)


def _version(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
