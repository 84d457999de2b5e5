"""What a page can do that one does not see: said once, at its first visit, and never again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.session.everyone import Everyone
from app.session.session import Session
from app.window.page_stack import PageStack

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated
HINTS_SETTING = "hints_seen"
"""Where a library remembers the pages whose hints were shown."""
_AFTER_MS = 1500  # the eye takes the page in first


def hints() -> dict[str, str]:
    """Return the hint of each page that has one."""
    return {
        "people": translate("Hints", "Click a name to give one; Tab goes on to the next person."),
        "person": translate("Hints", "A wrong face? Drag it onto the right person at the side."),
        "photo": translate("Hints", "Arrows lead to the next photo. A face was missed? Press D and draw a box."),
        "photos": translate("Hints", "Type a year to jump there; hold Ctrl to select photos."),
        "find": translate("Hints", "Drop any picture here, or paste one, to find who is in it."),
        "history": translate("Hints", "Choose a step to undo it with all that came after it."),
    }


class Hints(QObject):
    """Says each page's hint at its first visit, once there is somebody to try it on.

    Parameters
    ----------
    session : Session
    people : Everyone
    pages : PageStack
    say : function of a sentence
    may_say : function
        Whether nothing else is being said.
    take_back : function of a sentence
        Ends it if it is still being said: the page that it is about was left.
    after_ms : int
        How long a page is shown before.
    """

    def __init__(
        self,
        session: Session,
        people: Everyone,
        pages: PageStack,
        say: Callable[[str], None],
        may_say: Callable[[], bool],
        take_back: Callable[[str], None] = lambda sentence: None,
        after_ms: int = _AFTER_MS,
    ) -> None:
        super().__init__(pages)
        self._session, self._people, self._pages, self._say, self._may_say = session, people, pages, say, may_say
        self._take_back, self._said = take_back, ""
        self._wait = QTimer(self, singleShot=True, interval=after_ms)
        self._wait.timeout.connect(self._hint)
        pages.went.connect(self._arrived)
        self._arrived(pages.here)

    def _arrived(self, page: str) -> None:
        self._wait.stop()
        if self._said and self._said != page:
            self._take_back(hints()[self._said])
            self._said = ""
        if page in hints() and page not in self._seen():
            self._wait.start()

    def _hint(self) -> None:
        page = self._pages.here
        if not self._may_say() or not any(True for _ in self._people):
            self._wait.start()
            return
        self._session.remember(HINTS_SETTING, [*self._seen(), page])
        self._said = page
        self._say(hints()[page])

    def _seen(self) -> list[str]:
        return list(self._session.setting(HINTS_SETTING, []))
