"""A film on the photo page: the picture of a moment with its faces, another on a click, and the player."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.pages.person.list_model import FaceRole
from app.pages.person.page import PersonView
from app.pages.photo.model import PhotoFaceRole
from app.pages.photo.page import PhotoView
from app.session.parts import WindowParts
from app.widgets.photos.player import player_command
from engine.library import Library
from engine.networks.weights import describe
from engine.photos.films.registry import can_read_films
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from tests.app.family import Family
from tests.films import make_film, needs_maker, shades

pytestmark = [
    needs_maker,
    pytest.mark.skipif(not can_read_films(), reason="Nothing here reads films: PyAV (kith[video]) or ffmpeg does."),
]
MOMENTS = (0, 2000, 4000)


@pytest.fixture
def film_id(family: Family, tmp_path: Path) -> int:
    """A film in which Anna is seen three times."""
    path = make_film(tmp_path / "film.mp4", shades(30, (192, 128)))
    state = path.stat()
    near = family.library.reading.vectors(describe().id, face_ids=family.faces[0][:1]).vectors[0]
    box = np.array([20, 20, 90, 90], np.float32)
    faces = tuple(Embedding(FaceBox(box, np.zeros((5, 2), np.float32), 0.9, moment), 0.1, near) for moment in MOMENTS)
    info = PhotoInfo(192, 128, "MP4", datetime(2020, 7, 1, 12), duration_ms=6000)
    scanned = ScannedPhoto(Photo(str(path), state.st_size, state.st_mtime_ns), "f" * 32, info, faces)
    family.library.scans.write([scanned], (), (), "centerface", describe().id)
    face_ids = [face.face_id for face in family.library.reading.faces() if face.info.is_film]
    groups = [(person, list(ids)) for person, ids in zip(family.people, family.faces, strict=True)]
    groups[0][1].extend(face_ids)
    family.library.grouping.apply(groups)
    return family.library.reading.faces(face_ids=face_ids[:1])[0].photo_id


@pytest.fixture
def played() -> list[tuple[str, int]]:
    return []


@pytest.fixture
def view(qtbot: Any, parts: WindowParts, film_id: int, played: list[tuple[str, int]]) -> PhotoView:
    view = PhotoView(parts, play=lambda path, moment_ms: played.append((path, moment_ms)))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def show(qtbot: Any, view: PhotoView, film_id: int) -> Callable[..., None]:
    def show(moment_ms: int | None = None) -> None:
        with qtbot.waitSignal(view.loaded):
            view.show_photo(film_id, [film_id], moment_ms)

    return show


def test_the_moment_is_shown_with_the_faces_that_are_there_then(view: PhotoView, show: Any) -> None:
    show(2000)
    assert view.canvas.has_picture
    assert view.bar.note.text().startswith("0:02")
    assert len(view.canvas.frames) == 1
    model = view.people.model
    assert [model.index(row).data(PhotoFaceRole.MOMENT) for row in range(3)] == list(MOMENTS)


def test_a_film_without_a_moment_begins_with_its_first_face(view: PhotoView, show: Any) -> None:
    show()
    assert view.bar.note.text().startswith("0:00")
    assert not view.bar.draw.isEnabled()


def test_a_face_of_the_list_leads_to_its_moment(qtbot: Any, view: PhotoView, show: Any) -> None:
    show(0)
    last = view.people.model.faces[2].face_id
    with qtbot.waitSignal(view.loaded):
        view.people.list.setFocus()
        view.people.list.setCurrentIndex(view.people.model.index_of(last))
    assert view.bar.note.text().startswith("0:04")
    assert view.canvas.chosen == last


def test_the_film_is_played_from_the_moment(
    qtbot: Any, view: PhotoView, show: Any, played: list[tuple[str, int]], library: Library, film_id: int
) -> None:
    show(2000)
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: bool(played))
    assert played == [(library.reading.photo(film_id).paths[0], 2000)]


def test_the_persons_page_says_when_in_a_film(qtbot: Any, parts: WindowParts, family: Family, film_id: int) -> None:
    page = PersonView(parts)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.model.loaded):
        page.show_person(family.people[0])
    rows = [page.model.index(row) for row in range(page.model.rowCount())]
    moments = [row.data(FaceRole.MOMENT) for row in rows if row.data(FaceRole.PHOTO_ID) == film_id]
    assert moments == list(MOMENTS)
    last = next(row for row in rows if row.data(FaceRole.MOMENT) == MOMENTS[-1])
    assert last.data(Qt.ItemDataRole.ToolTipRole).endswith("at 0:04 of a film")
    with qtbot.waitSignal(page.film_opened) as opened:
        page.grid.opened.emit(last)
    assert (opened.args[0], opened.args[2]) == (film_id, 4000)


def test_players_are_told_the_moment() -> None:
    only_vlc = {"vlc": "/usr/bin/vlc"}.get
    assert player_command("/a film.mp4", 83_500, only_vlc) == ["/usr/bin/vlc", "--start-time=83.000", "/a film.mp4"]
    assert player_command("/a.mp4", 0, {"mpv": "mpv"}.get) == ["mpv", "--start=0.000", "--", "/a.mp4"]
