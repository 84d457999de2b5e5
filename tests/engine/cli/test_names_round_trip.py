"""Names that one library writes into sidecars, and another one reads there."""

import shutil
from pathlib import Path

from engine.interchange.readers.finding import find_sources
from engine.interchange.sidecars import photos_due, write_sidecars
from engine.library import ConfirmFaces, Library
from tests.engine.cli.conftest import Kith
from tests.engine.interchange.album import make_photo, name_all, put
from tests.engine.interchange.test_xmp_writing import DIGIKAM
from tests.engine.library.make import group

NAMES = ["Anna", "Ben & Bo", 'Cem "C"']
BOXES = [(5.0, 5.0, 20.0, 25.0), (22.0, 30.0, 40.0, 50.0), (40.0, 5.0, 55.0, 20.0)]


def test_names_written_by_one_library_are_taken_over_by_another(run: Kith, empty_library: Path, tmp_path: Path) -> None:
    here, there = (Path(shutil.copy(empty_library, tmp_path / name)) for name in ("here.db", "there.db"))
    album = tmp_path / "album"
    with Library.open(here) as one, Library.open(there) as other:
        for orientation in range(1, 9):
            photo = make_photo(album / f"{orientation}.jpg", orientation)
            faces = [(who, box) for who, box in enumerate(BOXES, 1)]
            for library in (one, other):
                put(library, photo, *faces)
        name_all(one, NAMES)
        name_all(other, [])
        assert write_sidecars(one, one.sidecars.named_photos()).n_made == 8
    assert run("import", album, "--library", there).code == 0
    with Library.open(here) as one, Library.open(there) as other:
        assert _who_is_where(other) == _who_is_where(one)
        assert write_sidecars(other, other.sidecars.named_photos(with_guesses=True)).n_written == 0


def _who_is_where(library: Library) -> list[tuple[str, list[float], str | None]]:
    faces = library.reading.faces()
    return sorted((face.paths[0], face.face.box.tolist(), face.person_name) for face in faces)


def test_what_kith_wrote_is_no_other_programs(tmp_path: Path, empty_library: Path) -> None:
    photo = make_photo(tmp_path / "album" / "a.jpg")
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "library.db"))) as library:
        put(library, photo, (1, BOXES[0]))
        name_all(library, ["Anna"])
        write_sidecars(library, library.sidecars.named_photos())
    assert find_sources([photo.parent]) == []
    photo.with_suffix(".xmp").write_bytes(DIGIKAM)
    assert [found.reader.program for found in find_sources([photo.parent])] == ["XMP"]


def test_guesses_that_were_written_stay_guesses(run: Kith, empty_library: Path, tmp_path: Path) -> None:
    """Once somebody looked at one, or another program names it, it is none any more."""
    here, there = (Path(shutil.copy(empty_library, tmp_path / name)) for name in ("here.db", "there.db"))
    seen, guessed = (make_photo(tmp_path / "album" / f"{name}.jpg", 6) for name in ("seen", "guessed"))
    with Library.open(here) as one, Library.open(there) as other:
        for library in (one, other):
            put(library, seen, (1, BOXES[0]))
        name_all(one, ["Anna"])
        for library in (one, other):
            put(library, guessed, (1, BOXES[1]))
        faces = [face.face_id for face in one.reading.faces()]
        group(one, [(1, faces)])
    assert run("write-names", seen.parent, "--with-guesses", "--library", here).code == 0
    answer = run("import", seen.parent, "--library", there)
    assert "1 guess of XMP's left to Kith's own grouping." in answer.out
    assert _names(there) == {"seen.jpg": "Anna", "guessed.jpg": None}
    with Library.open(here) as one:
        one.edits.do(ConfirmFaces(tuple(faces)))
        assert [photo.file.path for photo in photos_due(one, with_guesses=True)] == [str(guessed), str(seen)]
        assert write_sidecars(one, one.sidecars.named_photos()).n_changed == 2
    assert run("import", seen.parent, "--library", there).code == 0
    assert _names(there) == {"seen.jpg": "Anna", "guessed.jpg": "Anna"}


def test_faces_that_nobody_confirmed_come_back_unconfirmed(run: Kith, empty_library: Path, tmp_path: Path) -> None:
    """As from an export; into the library that they came from, too."""
    here, there = (Path(shutil.copy(empty_library, tmp_path / name)) for name in ("here.db", "there.db"))
    photo = make_photo(tmp_path / "album" / "a.jpg", 6)
    with Library.open(here) as one, Library.open(there) as other:
        for library in (one, other):
            put(library, photo, (1, BOXES[0]), (2, BOXES[1]))
        name_all(one, ["Anna", "Ben"])
        anna, _ = sorted(one.reading.faces(), key=lambda face: face.person_name or "")
        one.edits.do(ConfirmFaces((anna.face_id,)))
    wanted = {"Anna": True, "Ben": False}
    assert _confirmed(here) == wanted
    assert run("write-names", photo.parent, "--library", here).code == 0
    for path in (here, there):
        assert run("import", photo.parent, "--library", path).code == 0
        assert _confirmed(path) == wanted
    with Library.open(here) as one:
        one.edits.do(ConfirmFaces(tuple(face.face_id for face in one.reading.faces())))
        assert write_sidecars(one, one.sidecars.named_photos()).n_changed == 1
    assert run("import", photo.parent, "--library", there).code == 0
    assert _confirmed(there) == {"Anna": True, "Ben": True}


def _confirmed(path: Path) -> dict[str | None, bool]:
    with Library.open(path) as library:
        return {face.person_name: face.confirmed for face in library.reading.faces()}


def _names(path: Path) -> dict[str, str | None]:
    with Library.open(path) as library:
        return {Path(face.paths[0]).name: face.person_name for face in library.reading.faces()}
