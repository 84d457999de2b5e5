"""The gallery that is kept between searches."""

from __future__ import annotations

from typing import Any

from app.session.session import Session
from engine.library import DeleteFace, MoveFaces
from engine.search.gallery import Gallery
from tests.app.family import Family


def same(one: Gallery, other: Gallery) -> bool:
    return all((a == b).all() for a, b in zip(one.vectors, other.vectors, strict=True))


def test_it_is_read_once_and_follows_edits(qtbot: Any, session: Session, family: Family) -> None:
    gallery, weights = session.gallery, session.weights
    fresh = lambda: Gallery(session.library.reading.vectors(weights.id))  # noqa: E731
    first = gallery.now(weights)
    assert gallery.now(weights) is first
    assert same(first, fresh())
    for edit in (MoveFaces(tuple(family.faces[0][:2]), family.people[1]), DeleteFace(family.faces[1][0])):
        with qtbot.waitSignal(session.changed):
            session.do(edit)
        assert same(gallery.now(weights), fresh())
    assert len(gallery.now(weights)) == len(first) - 1
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert same(gallery.now(weights), fresh())
    assert len(gallery.now(weights)) == len(first)


def test_a_scan_has_it_read_anew(session: Session) -> None:
    first = session.gallery.now(session.weights)
    session.regrouped.emit()
    again = session.gallery.now(session.weights)
    assert again is not first
    assert same(again, first)
