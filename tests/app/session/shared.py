"""A library on a server, and a window that follows what others change in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.session.elsewhere import Elsewhere
from app.session.session import Session
from engine.library import Library
from tests.engine.library.make import with_people
from tests.engine.library.places import Databases
from tests.postgres import Server


@contextmanager
def library_on(server: Server, folder: Path) -> Iterator[Library]:
    """Open a library on a server; person 1 has two faces, person 2 one."""
    databases = Databases(server)
    databases.make(folder / "library.db")
    library, _, _ = with_people(folder, 2, 1)
    with library:
        yield library
    databases.tidy()


@contextmanager
def followed(qtbot: Any, session: Session, **how: int) -> Iterator[Elsewhere]:
    """Follow what others change, once there is a connection."""
    following = Elsewhere(session, **how)
    following.follow()
    qtbot.waitUntil(lambda: following.is_following)
    yield following
    following.close()
