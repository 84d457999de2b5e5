"""The pages of the window: built when first wanted, and the way back through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QWidget

from app.widgets.layout.scrolled import Scrolled

_REMEMBERED = 50


@dataclass(frozen=True)
class Page:
    """How a page comes to be, and how it is told what to show.

    Attributes
    ----------
    build : callable
        Makes the widget; called once.
    show : callable or None
        Called with the widget and the arguments of the visit.
    """

    build: Callable[[], QWidget]
    show: Callable[..., None] | None = None


@dataclass(frozen=True)
class Visit:
    """A page and what it shows."""

    page: str
    arguments: tuple[Any, ...] = ()


class PageStack(QStackedWidget):
    """One page at a time, with a way back.

    Parameters
    ----------
    pages : dict of str to Page
    """

    went = Signal(str)
    titled = Signal()  # a page has another title, its widget's windowTitle

    def __init__(self, pages: dict[str, Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._widgets: dict[str, QWidget] = {}
        self._frames: dict[str, Scrolled] = {}  # around pages that may need more room than there is
        self._shown: dict[str, Visit] = {}
        self._past: list[Visit] = []
        self._here: Visit | None = None

    @property
    def here(self) -> str:
        """Name of the page that is shown; empty at first."""
        return self._here.page if self._here else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page to go back to."""
        return bool(self._past)

    def widget_of(self, page: str) -> Any:
        """Return a page's widget; it is built if need be."""
        if page not in self._widgets:
            widget = self._pages[page].build()
            self._widgets[page] = widget
            widget.windowTitleChanged.connect(self.titled)
            self._frames[page] = Scrolled(widget)
            self.addWidget(self._frames[page])
            for area in [*self._frames[page].findChildren(QAbstractScrollArea), self._frames[page]]:
                area.viewport().installEventFilter(self)  # these keep the mouse's back button to themselves
        return self._widgets[page]

    def has_built(self, page: str) -> bool:
        """Whether a page's widget is there already."""
        return page in self._widgets

    def go(self, page: str, *arguments: Any, remember: bool = True) -> None:
        """Go to a page; `remember` lets the user come back to the present one."""
        visit = Visit(page, arguments)
        if remember and self._here is not None and self._here != visit:
            self._past.append(self._here)
            del self._past[:-_REMEMBERED]
        self._arrive(visit, anew=True)

    def back(self) -> None:
        """Go back to the page before, as it was left."""
        if self._past:
            self._arrive(self._past.pop(), anew=False)

    def _arrive(self, visit: Visit, anew: bool) -> None:
        widget = self.widget_of(visit.page)
        show = self._pages[visit.page].show
        if visit.arguments and show is not None and (anew or self._shown.get(visit.page) != visit):
            show(widget, *visit.arguments)
        self._shown[visit.page] = self._here = visit
        self.setCurrentWidget(self._frames[visit.page])
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.went.emit(visit.page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the mouse's back button over lists and scrolled pages."""
        if event.type() == QEvent.Type.MouseButtonPress:
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the mouse's back button everywhere else."""
        if event.button() == Qt.MouseButton.BackButton:
            self.back()
        else:
            super().mousePressEvent(event)
