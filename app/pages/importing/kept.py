"""The faces of which the user has said something else, which stays; and what else there is to know of a plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.session.portraits import Portraits
from app.style import theme
from app.style.wording import short
from app.widgets.pictures.picture import Picture
from engine.interchange.importing.plan import Conflict, ImportPlan

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated

_PORTRAIT_PX = 32
_N_LINES = 3


class KeptFaces(QWidget):
    """Lists conflicts: a portrait each, what stays, and what the other program says."""

    def __init__(self, portraits: Portraits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._portraits = portraits
        self.title = QLabel()
        self.title.setFont(theme.heading_font())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.GAP // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP // 2)
        column.addWidget(self.title)
        column.addLayout(self._lines)

    @property
    def sentences(self) -> list[str]:
        """What the lines say."""
        return [label.text() for label in self.findChildren(QLabel) if label is not self.title and label.text()]

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show others; nothing at all where there are none."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.title.setText(self.tr("%Ln face(s) stay as you said", "", len(conflicts)))
        for conflict in conflicts[:_N_LINES]:
            self._lines.addWidget(self._line(conflict))
        if len(conflicts) > _N_LINES:
            rest = self.tr("and %Ln more", "", len(conflicts) - _N_LINES)
            self._lines.addWidget(_plain(rest))
        self.setVisible(bool(conflicts))

    def _line(self, conflict: Conflict) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        portrait = Picture(self._portraits, QSize(_PORTRAIT_PX, _PORTRAIT_PX), _PORTRAIT_PX / 2)
        portrait.show_one(conflict.face_id)
        words = self.tr("{kept}, and not {name}").format(kept=short(conflict.kept, 32), name=short(conflict.name, 32))
        row.addWidget(portrait)
        row.addWidget(_plain(words), 1)
        return line


def notes_on(plan: ImportPlan) -> str:
    """Return sentences on what a plan leaves out."""
    sentences = []
    if plan.n_guesses:
        words = translate(
            "Importing",
            "%Ln face(s) that {program} only guesses at are left to Kith's own grouping.",
            "",
            plan.n_guesses,
        )
        sentences.append(words.format(program=plan.program))
    if plan.unknown:
        sentences.append(translate("Importing", "%Ln photo(s) not in Kith yet.", "", len(plan.unknown)))
    if plan.problems:
        first = short(plan.problems[0], 160)
        sentences.append(first)
        if len(plan.problems) > 1:
            #: Of sentences about what could not be read
            sentences.append(translate("Importing", "And %Ln more like this.", "", len(plan.problems) - 1))
    return " ".join(sentences)


def _plain(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("kind", "muted")
    return label
