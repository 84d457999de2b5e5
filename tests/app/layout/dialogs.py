"""What lies above the pages of a window: questions, small windows and menus, each by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QMenu

from app.session.parts import WindowParts
from app.window.main_window import MainWindow

if TYPE_CHECKING:
    from engine.records import Person

Ask = Callable[[], object]


def dialogs(parts: WindowParts, window: MainWindow, people: Sequence[Person], faces: Sequence[int]) -> dict[str, Ask]:
    """Return what opens each question; `faces` are those of the first of the people."""
    from app.pages.importing.dialog import ImportDialog
    from app.pages.people.actions import PeopleActions
    from app.pages.people.dialogs.picker import PersonPicker
    from app.pages.people.dialogs.untangle_dialog import ask_untangle
    from app.pages.person.forgetting import ask_forget
    from app.pages.person.splitting import ask_split
    from app.pages.review.more_like_dialog import MoreLikeDialog
    from app.pages.settings.removal import ask_removal
    from app.pages.sidecars.dialog import SidecarDialog
    from app.widgets.dialogs.bug_dialog import BugDialog
    from app.widgets.fields.date_popup import DatePopup
    from app.window import menu
    from app.window.about_dialog import AboutDialog
    from app.window.moved_question import ask_whether_moved
    from engine.scanning.moved import MovedFolder

    person, other = people[:2]
    actions = PeopleActions(parts, window)
    photos = Path("/home/anna/Pictures/a holiday long ago")

    def picker() -> None:
        popup = PersonPicker(parts, window, without=person.person_id, new_person=True)
        popup.pop_up(QRect(window.mapToGlobal(QPoint(100, 100)), QSize(50, 50)))

    def moved() -> None:
        found = MovedFolder(str(photos), "/media/anna/Photos/a holiday long ago", 1234)
        ask_whether_moved(window, found, lambda: None, lambda: None)

    return {
        "merge": lambda: actions.merge(other.person_id, person.person_id),
        "merge-many": lambda: actions.merge(*(one.person_id for one in people)),
        "set-aside": lambda: actions.not_a_person(people[:3]),
        "split": lambda: ask_split(parts, person, faces[0], faces[-1], window),
        "untangle": lambda: ask_untangle(parts, person, other, window),
        "untangle-whom": lambda: ask_untangle(parts, person, None, window),
        "forget": lambda: ask_forget(parts, person.person_id, window, lambda: None),
        "more-like": lambda: MoreLikeDialog(parts.portraits, person.name or "", list(faces[:6]), window).open(),
        "keys": lambda: menu.show_keys(window, "photo", window.pages.widget_of("photo")),
        "about": lambda: AboutDialog("~/.local/share/kith/library.sqlite", window).open(),
        "bug": lambda: BugDialog("Traceback ...", window).open(),
        "import": lambda: ImportDialog(parts, [], parent=window).open(),
        "sidecars": lambda: SidecarDialog(parts.session, window).open(),
        "remove-folder": lambda: ask_removal(window, photos, 1234, lambda: None, lambda: None),
        "moved-folder": moved,
        "picker": picker,
        "date": lambda: DatePopup("When was it taken?", None, window, with_time=True).show(),
    }


def menus(window: MainWindow) -> dict[str, Callable[[], QMenu]]:
    """Return how the menu of each page is made, which must be shown."""

    def of(page: str) -> Any:
        return window.pages.widget_of(page)

    return {
        "": lambda: window.actions_.menu,
        "people": lambda: of("people").make_menu(),
        "person": lambda: of("person").tools.more_button.menu(),
        "person-selected": lambda: of("person").face_actions.make_menu(),
        "photo": lambda: of("photo").menu(),
        "photos-selected": lambda: of("photos").make_menu(),
    }
