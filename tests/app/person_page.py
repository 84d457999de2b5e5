"""A person's page as a test finds it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from app.pages.person.page import PersonView
from app.session.parts import WindowParts


def shown_person(qtbot: Any, parts: WindowParts, person_id: int) -> PersonView:
    """Somebody's page on the screen, with all their faces and the focus on those."""
    view = PersonView(parts)
    qtbot.addWidget(view)
    view.resize(1100, 760)
    with qtbot.waitSignal(view.model.loaded):
        view.show_person(person_id)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    view.grid.setFocus()
    return view
