"""Files beside photos that follow each change of a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.background.tasks import SLOW, WRITE
from app.session.session import Session
from app.session.sidecar_keeper import SidecarKeeper
from engine.interchange.sidecars import KEEP_SETTING
from engine.interchange.xmp.reading import read_names
from engine.library import NamePerson


@pytest.fixture
def album(session: Session) -> Iterator[Path]:
    folder = Path(session.library.reading.faces()[0].paths[0]).parent
    yield folder
    for sidecar in folder.glob("*.xmp"):
        sidecar.unlink()


@pytest.fixture
def keeper(session: Session) -> Iterator[SidecarKeeper]:
    keeper = SidecarKeeper(session, session, quiet_ms=0)
    yield keeper
    keeper.close()


def names(path: Path) -> list[str]:
    return [person.name for person in read_names(str(path)).regions]


def test_each_change_is_written_soon_after_it_was_made(
    qtbot: Any, session: Session, keeper: SidecarKeeper, album: Path
) -> None:
    session.remember(KEEP_SETTING, True)
    keeper.follow()
    qtbot.waitUntil(lambda: len(list(album.glob("*.xmp"))) == 11)
    (person,) = session.library.reading.find_people("Åsa")
    session.do(NamePerson(person.person_id, "Astrid"))
    qtbot.waitUntil(lambda: names(album / "1-0.jpg") == ["Astrid"])
    others = [names(path) for path in sorted(album.glob("0-*.jpg"))]
    assert others and all(set(there) == {"Anna"} for there in others)
    session.undo()
    qtbot.waitUntil(lambda: names(album / "1-0.jpg") == ["Åsa"])
    assert [names(path) for path in sorted(album.glob("0-*.jpg"))] == others
    assert len(list(album.glob("*.xmp"))) == 11


def test_nothing_is_written_unless_it_is_wanted(
    qtbot: Any, session: Session, keeper: SidecarKeeper, album: Path
) -> None:
    (person,) = session.library.reading.find_people("Åsa")
    with qtbot.waitSignal(session.changed):
        session.do(NamePerson(person.person_id, "Astrid"))
    session.tasks.settle(qtbot, WRITE)
    session.tasks.settle(qtbot, SLOW)
    assert not list(album.glob("*.xmp"))


def test_a_closed_one_writes_no_more(qtbot: Any, session: Session, keeper: SidecarKeeper, album: Path) -> None:
    session.remember(KEEP_SETTING, True)
    keeper.close()
    keeper.follow()
    session.tasks.settle(qtbot, SLOW)
    assert not list(album.glob("*.xmp"))
