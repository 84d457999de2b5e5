"""`kith write-names`: names in files beside the photos."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.interchange.xmp.reading import read_names
from engine.library import Library
from tests.engine.cli.conftest import Kith
from tests.engine.interchange.album import make_photo, name_all, put


@pytest.fixture
def pictures(tmp_path: Path, empty_library: Path) -> Path:
    """Two photos of Anna, one that is not hers, and the library beside them."""
    folder = tmp_path / "pictures"
    with Library.open(tmp_path / "library.db") as library:
        put(library, make_photo(folder / "a.jpg", 6), (1, (5, 5, 25, 30)))
        put(library, make_photo(folder / "in" / "b.png"), (1, (5, 5, 25, 30)))
        put(library, make_photo(folder / "c.jpg"), (2, (5, 5, 25, 30)))
        name_all(library, ["Anna"])
    return folder


def sidecars(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.xmp"))


def test_a_look_then_the_writing_then_back(run: Kith, pictures: Path) -> None:
    use = ("--library", pictures.parent / "library.db")
    looked = run("write-names", pictures, "--dry-run", *use)
    assert looked.out.splitlines() == [
        f"{pictures / 'a.jpg.xmp'} (new): Anna",
        f"{pictures / 'in' / 'b.png.xmp'} (new): Anna",
        "2 files to be written (2 new).",
    ]
    assert sidecars(pictures) == []
    assert run("write-names", pictures, *use).out == "2 files written (2 new).\n"
    assert [person.name for person in read_names(str(pictures / "a.jpg")).regions] == ["Anna"]
    assert run("write-names", pictures, *use).out == "0 files written; 2 as they should be.\n"
    assert run("write-names", "--undo", *use).out == "2 files put back (2 removed).\n"
    assert sidecars(pictures) == []
    assert run("write-names", "--undo", *use).code == 1


def test_only_the_folder_that_is_named(run: Kith, pictures: Path) -> None:
    use = ("--library", pictures.parent / "library.db")
    assert run("write-names", pictures / "in", *use).code == 0
    assert sidecars(pictures) == ["b.png.xmp"]
    assert run("write-names", pictures / "a.jpg", *use).code == 0
    assert sidecars(pictures) == ["a.jpg.xmp", "b.png.xmp"]


def test_what_is_left_alone_is_told(run: Kith, pictures: Path) -> None:
    use = ("--library", pictures.parent / "library.db")
    (pictures / "a.jpg.xmp").write_bytes(b"no xmp")
    answer = run("write-names", pictures, *use)
    assert answer.code == 3
    assert "a.jpg.xmp: It is no XMP that can be read, so it was left alone." in answer.err
    assert answer.out == "1 file written (1 new).\n"


@pytest.mark.parametrize("arguments", [(), ("DIR", "--undo"), ("--undo", "--dry-run")])
def test_what_makes_no_sense_is_not_understood(run: Kith, pictures: Path, arguments: tuple[str, ...]) -> None:
    words = [pictures if word == "DIR" else word for word in arguments]
    assert run("write-names", *words, "--library", pictures.parent / "library.db").code == 2


def test_whoever_forgets_somebody_is_told_of_the_files(run: Kith, pictures: Path) -> None:
    use = ("--library", pictures.parent / "library.db")
    run("write-names", pictures, *use)
    assert "files beside 2 photos" in run("forget", "Anna", *use, typed="yes").out
    assert run("write-names", pictures, *use).out == "2 files written (2 removed).\n"
    assert sidecars(pictures) == []


def test_a_folder_without_photos(run: Kith, pictures: Path) -> None:
    answer = run("write-names", pictures.parent / "elsewhere", "--library", pictures.parent / "library.db")
    assert (answer.code, answer.out) == (1, "")
