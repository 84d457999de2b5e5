"""When a photo was taken: said in words, a guess as a guess, corrected by a click."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.style import theme, wording
from app.widgets.fields.date_popup import DatePopup
from app.widgets.layout.elided_button import ElidedButton
from engine.partial_dates import PartialDate, Precision
from engine.photos import dates
from engine.records import PhotoInfo

INSET_PX = 5
"""How far its words are from its edge, so that those above stand over them."""


class DateButton(ElidedButton):
    """Shows a photo's date with where it was read, and asks for the right one."""

    date_given = Signal(object)  # "YYYY-MM-DD", "YYYY-MM-DDTHH:MM" or less, or None where nobody knows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setStyleSheet(f"padding: 3px {INSET_PX - 1}px;")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._info: PhotoInfo | None = None
        self.popup: DatePopup | None = None
        self.clicked.connect(self._ask)
        self.hide()

    def show_date(self, info: PhotoInfo) -> None:
        """Show the date of a photo."""
        self._info = info
        self.setText(wording.photo_date(info.taken_at, info.date_source, info.date_precision) or self.tr("Add a date"))
        source = wording.date_source(info.date_source)
        #: {source} is "From its name", "From the camera"
        correct = self.tr("{source}. Click to correct it.").format(source=f"{source[:1].upper()}{source[1:]}")
        self.setToolTip(correct if source else self.tr("Click to correct it"))
        self.setAccessibleName(self.tr("Date: {date}").format(date=self.text()))
        self.show()

    def _ask(self) -> None:
        info = self._info
        shown: datetime | PartialDate | None = None if info is None else info.taken_at
        known = None if info is None else dates.known(info.taken_at, info.date_precision)
        if known is not None and known.precision is not Precision.DAY:
            shown = known
        self.popup = DatePopup(self.tr("When was it taken?"), shown, self, with_time=True, can_remove=shown is not None)
        self.popup.date_given.connect(self.date_given)
        self.popup.move(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, theme.GAP // 2))
        self.popup.show()
        self.popup.field.setFocus()
