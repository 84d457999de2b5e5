"""Films in a scan: their faces join people and start none, and the film of a Live Photo stays with its picture."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.faces.align import Template
from engine.grouping.people import POOR_QUALITY
from engine.library import Library, NamePerson
from engine.photos.films.pyav import PyAV
from engine.photos.find import PassedOver, find_photos
from engine.photos.formats.kinds import FILM, is_film_kind
from engine.photos.thumbnails import face_thumbnail, photo_thumbnail
from engine.records import Embedding, FaceBox, Failure
from engine.scanning import events
from engine.scanning.jobs.film import ONLY_BEGINNING, best_of_each, find_faces_in_film
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto, cut_out
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.workers import InlineWorkers
from tests import painted
from tests.engine.photos.films.test_readers import broken
from tests.fakes import FakeDetector, unit_rows
from tests.films import make_film, needs_maker

pytestmark = needs_maker
SETTINGS = PhotoSettings(Template.for_input(140, 116, 124.0))
ANNA, BOB = 60, 120
_LOOKS = unit_rows(np.random.default_rng(0), 16)


def frames_of(*people: int, each: int = 20) -> list[np.ndarray]:
    """Return pictures that show one after the other, for four seconds each, with some structure in them."""
    rng = np.random.default_rng(1)
    blocks = np.kron(rng.integers(-40, 40, (30, 40)), np.ones((8, 8), int))[..., None]
    return [np.clip(who + blocks, 0, 255).astype(np.uint8).repeat(3, 2) for who in people for _ in range(each)]


def search(path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
    if path.endswith(".png"):
        found = painted.find_faces(path, settings)
        assert isinstance(found, SearchedPhoto)
        size = (settings.template.height_px, settings.template.width_px, 3)
        crops = [replace(crop, pixels=np.full(size, crop.pixels[0, 0, 0])) for crop in found.crops]
        return replace(found, crops=crops)
    return find_faces_in_film(path, settings, lambda search: FakeDetector(search.long_side_px, 8))


def embed(weights: object, device: str, n_threads: int | None, crops: np.ndarray) -> tuple[np.ndarray, float]:
    who = np.rint(crops.mean((1, 2, 3)) / 60).astype(int)
    return np.rint(_LOOKS[who] * 300).astype(np.int8), 0.0


@pytest.fixture
def library(empty_library: Path, tmp_path: Path) -> Iterator[Library]:
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))) as opened:
        yield opened


def run(library: Library, folder: Path, films: bool = True) -> events.ScanFinished:
    workers = InlineWorkers(find_faces=search, embed_crops=embed)
    *_, finished = scan(library, [folder], ScanSettings(workers=0, films=films), workers=workers)
    assert isinstance(finished, events.ScanFinished)
    return finished


def test_faces_of_a_film_know_their_moment_and_start_nobody(tmp_path: Path) -> None:
    found = search(str(make_film(tmp_path / "a.mp4", frames_of(ANNA))), SETTINGS)
    assert isinstance(found, SearchedPhoto)
    assert [crop.face.moment_ms for crop in found.crops] == [0, 2000]
    assert all(0 < crop.quality < POOR_QUALITY for crop in found.crops)
    assert (found.info.is_film, found.info.width_px) == (True, 320)
    again = cut_out(str(tmp_path / "a.mp4"), found.info, [crop.face for crop in found.crops], SETTINGS.template)
    assert isinstance(again, list)
    assert max(np.abs(a.pixels.astype(int) - b.pixels).max() for a, b in zip(again, found.crops, strict=True)) <= 3


def test_a_film_joins_whom_photos_show_and_starts_nobody(library: Library, tmp_path: Path) -> None:
    album = tmp_path / "album"
    make_film(album / "a.mp4", frames_of(ANNA, BOB))
    assert run(library, album).n_faces == 4
    assert library.reading.people() == []
    for number in range(3):
        painted.photo(album / f"{number}.png", 1, who=ANNA, blue=number)
    run(library, album)
    (anna,) = library.reading.people()
    assert (anna.n_faces, anna.n_photos) == (5, 4)
    lines = library.reading.person_faces(anna.person_id)
    assert [line.moment_ms for line in lines].count(None) == 3
    library.edits.do(NamePerson(anna.person_id, "Anna"))
    assert run(library, album).n_unchanged == 4
    assert len(library.reading.person_faces(anna.person_id)) == 5


def test_thumbnails_show_the_moment(library: Library, tmp_path: Path) -> None:
    run(library, make_film(tmp_path / "album" / "a.mp4", frames_of(ANNA, BOB)).parent)
    for face in library.reading.photo_faces(1):
        assert face_thumbnail(face.paths[0], face.face, face.info)
    assert photo_thumbnail(face.paths[0], face.info)


def test_a_film_is_searched_where_that_is_wanted(library: Library, tmp_path: Path) -> None:
    film = make_film(tmp_path / "album" / "a.mp4", frames_of(ANNA))
    assert run(library, film.parent, films=False).passed_over == {"MP4": 1}
    finished = run(library, film.parent)
    assert (finished.n_scanned, finished.passed_over) == (1, {})
    finished = run(library, film.parent, films=False)  # it stays
    assert (finished.n_unchanged, finished.n_missing, finished.passed_over) == (1, 0, {})


def test_a_broken_film_is_a_failure_and_the_scan_goes_on(library: Library, tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    shutil.move(broken(tmp_path, "cut"), tmp_path / "album" / "cut.mp4")
    make_film(tmp_path / "album" / "whole.mp4", frames_of(ANNA))
    finished = run(library, tmp_path / "album")
    assert (finished.n_scanned, finished.n_failed) == (1, 1)
    assert [Path(problem.path).name for problem in library.scans.problems()] == ["cut.mp4"]


def test_a_forgotten_face_does_not_come_back_at_another_moment(library: Library, tmp_path: Path) -> None:
    album = make_film(tmp_path / "album" / "a.mp4", frames_of(ANNA, BOB)).parent
    painted.photo(album / "1.png", 1, who=ANNA)
    run(library, album)
    (anna,) = library.reading.people()
    library.forgetting.forget(anna.person_id)
    workers = InlineWorkers(find_faces=search, embed_crops=embed)
    list(scan(library, [album], ScanSettings(workers=0, films=True, redetect=True, min_face_px=9), workers=workers))
    assert library.reading.people() == []
    film = next(face.photo_id for face in library.reading.faces() if face.info.is_film)
    assert len(library.reading.photo_faces(film)) == 2  # Bob's


def test_the_film_of_a_live_photo_stays_with_its_picture(tmp_path: Path) -> None:
    short, long = make_film(tmp_path / "IMG_1.MOV", frames_of(ANNA, each=10)), frames_of(ANNA, BOB)
    (tmp_path / "IMG_1.HEIC").write_bytes(b"photo")
    shutil.copy(short, tmp_path / "PXL_2.MP")
    (tmp_path / "PXL_2.MP.jpg").write_bytes(b"photo")
    make_film(tmp_path / "IMG_3.MOV", long, tags={"com.apple.quicktime.content.identifier": "A-B-C"})
    (tmp_path / "IMG_3.JPG").write_bytes(b"photo")
    make_film(tmp_path / "DSC_4.MOV", long)  # a camera that gives a film and a photo one name
    (tmp_path / "DSC_4.JPG").write_bytes(b"photo")
    in_pieces = bytearray((tmp_path / "DSC_4.MOV").read_bytes())  # as of a camera that writes while it films
    duration = in_pieces.index(b"mvhd") + 20
    in_pieces[duration : duration + 4] = bytes(4)
    (tmp_path / "DSC_5.MOV").write_bytes(in_pieces)
    (tmp_path / "DSC_5.JPG").write_bytes(b"photo")
    shutil.copy(short, tmp_path / "alone.mov")
    passed_over: PassedOver = Counter()
    found = {Path(item.path).name for item in find_photos([tmp_path], passed_over, lambda path: True)}
    assert {name for name in found if name.lower().endswith("mov")} == {"DSC_4.MOV", "DSC_5.MOV", "alone.mov"}
    assert not passed_over


@pytest.mark.skipif(not PyAV().is_there(), reason="PyAV is not installed.")
def test_of_a_film_of_which_only_the_beginning_is_searched_it_is_said(library: Library, tmp_path: Path) -> None:
    pictures = frames_of(ANNA, each=1) * 1200
    make_film(tmp_path / "a" / "long.mp4", pictures, codec="libx264", rate=25, key_every=10_000)
    make_film(tmp_path / "a" / "whole.mp4", pictures[:50], codec="libx264", rate=25, key_every=10_000)
    assert run(library, tmp_path / "a").n_scanned == 2
    assert [(Path(remark.path).name, remark.sentence) for remark in library.scans.remarks()] == [
        ("long.mp4", ONLY_BEGINNING())
    ]


def test_films_of_cameras_that_end_as_typescript_does_are_found(tmp_path: Path) -> None:
    make_film(tmp_path / "film.ts", frames_of(ANNA))
    (tmp_path / "code.ts").write_text("Get();\n" + "// Good\n" * 100)
    passed_over: PassedOver = Counter()
    found = [Path(item.path).name for item in find_photos([tmp_path], passed_over, lambda path: True)]
    assert (found, [*passed_over.values()]) == (["film.ts"], [1])
    (tmp_path / "film.ts").rename(tmp_path / "film")
    shutil.copy(tmp_path / "film", tmp_path / "film.TS")
    passed_over.clear()
    assert not [*find_photos([tmp_path], passed_over)]
    kinds = {kind: number for (_, kind), number in passed_over.items()}
    assert kinds == {"TS": 1, FILM: 2} and is_film_kind(FILM) and not is_film_kind("TS"), "films are off, and counted"


def test_a_film_is_told_by_its_content_too(tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", frames_of(ANNA))
    film.rename(tmp_path / "without ending")
    assert [Path(item.path).name for item in find_photos([tmp_path], None, lambda path: True)] == ["without ending"]
    (single,) = find_photos([tmp_path / "without ending"])
    assert isinstance(single, Failure)
    assert "This is a film" in single.reason


def test_the_best_few_faces_of_each_person_are_kept() -> None:
    def face(moment_ms: int, who: int, quality: float) -> Embedding:
        box = FaceBox(np.zeros(4, np.float32), np.zeros((5, 2), np.float32), 0.9, moment_ms)
        return Embedding(box, quality, np.rint(_LOOKS[who] * 300).astype(np.int8))

    faces = [face(second * 1000, second % 2, 0.1 + second / 100) for second in range(10)]
    kept = best_of_each(faces, 0.5, most=2)
    assert [kept_face.face.moment_ms for kept_face in kept] == [6000, 7000, 8000, 9000]
    assert best_of_each([], 0.5) == ()
