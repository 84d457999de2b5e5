"""Names of another program laid on the faces of a library, and taken over."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.interchange.frames import to_pixels
from engine.interchange.importing.alike import are_alike, clean_name, find_alike
from engine.interchange.importing.laying import lay
from engine.interchange.importing.places import PhotoPlaces
from engine.interchange.importing.plan import ImportPlan, make_plan
from engine.interchange.importing.taking import draw_missing, edit_of, read_plan
from engine.interchange.readers.digikam import DigikamReader
from engine.interchange.readers.kith_export import KithReader
from engine.interchange.records import NamedRegion, PhotoNames, Region
from engine.library import ConfirmFaces, Library, MoveFaces, NamePerson, RejectFaces
from engine.networks.weights import describe
from engine.scanning.outside.face_maker import EmbeddedFace
from engine.suggestions.in_photo import choose_faces
from tests.engine.interchange.programs import Shot, write_digikam
from tests.engine.library import make

SIZE = (1000, 800)


def region(x0: float, y0: float, side: float = 100) -> Region:
    return Region(x0 / SIZE[0], y0 / SIZE[1], (x0 + side) / SIZE[0], (y0 + side) / SIZE[1])


def photo(number: int, *people: tuple[str, Region | None] | NamedRegion) -> PhotoNames:
    named = tuple(person if isinstance(person, NamedRegion) else NamedRegion(*person) for person in people)
    return PhotoNames(f"/p/{number}.jpg", named)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Photos /p/0.jpg to /p/5.jpg with faces 1 and 2, 3 and 4, ...: at (100, 100) and at (500, 200)."""
    with Library.open(tmp_path / "library.db") as opened:
        faces = [(make.face(look=1), make.face(500, 200, look=2)) for _ in range(6)]
        make.write(opened, *(make.scan(f"/p/{i}.jpg", f"{i:032x}", *faces[i], size=SIZE) for i in range(6)))
        yield opened


def draw(path: str, box: Sequence[float]) -> EmbeddedFace:
    del path
    x0, y0, x1, y1 = box
    return EmbeddedFace((x0, y0, x1, y1), (0.0,) * 10, 0.5, make.vector(9).tobytes().hex(), make.NN2)


def take(library: Library, plan: ImportPlan, **options: object) -> None:
    drawn = draw_missing(plan, library, draw)
    library.edits.do(edit_of(plan, drawn, **options))  # type: ignore[arg-type]


def names(library: Library) -> dict[str, list[int]]:
    return {
        person.name: sorted(face.face_id for face in library.reading.faces(person_id=person.person_id))
        for person in library.reading.people()
        if person.name
    }


def test_each_region_is_laid_on_the_face_that_it_overlaps(library: Library) -> None:
    plan = make_plan(
        library,
        "Picasa",
        [
            photo(0, ("Anna", region(110, 95)), ("Bob", region(480, 180, 140))),
            photo(1, ("anna", region(100, 100))),
            PhotoNames("/elsewhere/x.jpg", (NamedRegion("Anna"),)),
        ],
    )
    assert [(person.name, person.face_ids, person.n_new) for person in plan.people] == [
        ("Anna", [1, 3], 2),
        ("Bob", [2], 1),
    ]
    assert (plan.n_photos, plan.unknown, plan.conflicts) == (2, ["/elsewhere/x.jpg"], [])
    take(library, plan)
    assert names(library) == {"Anna": [1, 3], "Bob": [2]}
    library.edits.undo()
    assert names(library) == {}


def test_a_region_without_a_face_is_drawn_or_else_noted(library: Library, tmp_path: Path) -> None:
    plan = make_plan(library, "Picasa", [photo(0, ("Eve", region(800, 600)), ("Kai", None))])
    assert [(person.name, person.n_new, person.photo_ids) for person in plan.people] == [
        ("Eve", 1, []),
        ("Kai", 0, [1]),
    ]
    take(library, plan)  # the photo's file is not there
    assert [name for _, name in library.reading.also_in_photo(1)] == ["Eve", "Kai"]
    there = tmp_path / "there.jpg"
    there.write_bytes(b"x")
    make.write(library, make.scan(str(there), "7" * 32, make.face(look=1), size=SIZE))
    plan = make_plan(library, "Picasa", [PhotoNames(str(there), (NamedRegion("Eve", region(800, 600)),))])
    take(library, plan)
    (drawn,) = [face for face in library.reading.faces() if face.person_name == "Eve"]
    assert drawn.face.box.tolist() == [800, 600, 900, 700]
    again = make_plan(library, "Picasa", [PhotoNames(str(there), (NamedRegion("Eve", region(800, 600)),))])
    assert (again.people[0].n_known, again.people[0].is_news) == (1, False)


def test_what_the_user_said_is_a_conflict(library: Library) -> None:
    library.edits.do(MoveFaces((1,), None, "Bob"))
    library.edits.do(RejectFaces((2,), None))
    library.edits.do(RejectFaces((3,), library.reading.find_people("Bob")[0].person_id))
    library.edits.do(MoveFaces((5,), None))
    unnamed = library.reading.faces(face_ids=[5])[0].person_id
    assert unnamed is not None
    library.edits.do(ConfirmFaces((5,)))
    said = [photo(0, ("Anna", region(100, 100)), ("Anna", region(500, 200)))]
    said += [photo(1, ("Bob", region(100, 100))), photo(2, ("Anna", region(100, 100)))]
    plan = make_plan(library, "Picasa", said)
    kept = [(conflict.name, conflict.face_id, conflict.kept) for conflict in plan.conflicts]
    assert kept == [("Anna", 1, "Bob"), ("Anna", 2, "nobody"), ("Bob", 3, "not Bob"), ("Anna", 5, f"person {unnamed}")]
    before = names(library)
    take(library, plan)
    assert names(library) == before


def test_who_is_in_a_photo_narrows_down_whose_its_faces_are(library: Library) -> None:
    for number, look in ((8, 2), (9, 1)):
        make.write(library, make.scan(f"/p/{number}.jpg", f"{number}" * 32, make.face(look=look), size=SIZE))
    said = [photo(9, ("Anna", None)), photo(8, ("Bob", None)), photo(0, ("Bob", None), ("Anna", None))]
    said += [photo(1, ("Anna", None)), photo(2, ("Cid", None)), photo(3, ("Anna", None), ("Bob", None), ("Cid", None))]
    library.edits.do(RejectFaces((8,), None))
    weights = replace(describe(), net=make.NN2.net, sha256=make.NN2.sha256)
    plan = make_plan(library, "Takeout", said, partial(choose_faces, library, weights))
    found = {person.name: (sorted(person.hinted_ids), sorted(person.photo_ids)) for person in plan.people}
    assert found == {"Anna": ([1, 3, 7, 14], []), "Bob": ([2, 13], [4]), "Cid": ([], [3, 4])}
    take(library, plan)
    assert (names(library)["Anna"], names(library)["Bob"]) == ([1, 3, 7, 14], [2, 13])
    assert not any(face.confirmed for face in library.reading.faces(face_ids=[1, 2, 3])), "what was only likely"


def test_who_is_noted_as_being_in_a_photo_is_no_news_again(library: Library) -> None:
    source = [photo(0, ("Anna", None), ("Bob", None))]
    take(library, make_plan(library, "Google Takeout", source))
    again = make_plan(library, "Google Takeout", source)
    assert [(person.name, person.is_news) for person in again.people] == [("Anna", False), ("Bob", False)]
    library.edits.undo()
    assert all(person.is_news for person in make_plan(library, "Google Takeout", source).people)


def test_a_photo_of_which_several_readers_speak_is_unknown_once(library: Library) -> None:
    names = PhotoNames("/elsewhere/x.jpg", (NamedRegion("Anna"),))
    assert make_plan(library, "Picasa and XMP", [names, names]).unknown == ["/elsewhere/x.jpg"]


def test_unknown_photos_may_lie_in_places_that_have_nothing_in_common(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photos = [Path("here/1.jpg"), tmp_path / "there" / "2.jpg"]  # as are C:\\1.jpg and D:\\2.jpg on Windows
    for path in photos:
        path.parent.mkdir()
        path.touch()
    names = tmp_path / "names.csv"
    rows = "\n".join(f"{path},Anna,100,100" for path in photos)
    names.write_text(f"photo,person,photo_width,photo_height\n{rows}\n")
    plan = read_plan(library, names, [KithReader()])
    assert plan.unknown_folders == sorted(path.parent for path in photos)


def test_one_face_and_one_name_is_a_hint(library: Library) -> None:
    make.write(library, make.scan("/p/9.jpg", "9" * 32, make.face(look=1), size=SIZE))
    plan = make_plan(
        library, "Takeout", [photo(9, ("Anna", None)), photo(0, ("Anna", None)), photo(1, ("A", None), ("B", None))]
    )
    anna = next(person for person in plan.people if person.name == "Anna")
    assert (anna.hinted_ids, anna.photo_ids) == ([13], [1])
    take(library, plan)
    assert names(library)["Anna"] == [13]
    assert [name for _, name in library.reading.also_in_photo(2)] == ["A", "B"]


def test_guesses_pets_and_the_nameless_are_left_out(library: Library) -> None:
    people = [NamedRegion("Anna", region(100, 100), is_guess=True), NamedRegion("Rex", region(500, 200), kind="pet")]
    plan = make_plan(library, "digiKam", [photo(0, *people, NamedRegion(" ", region(100, 100)))])
    assert (plan.people, plan.n_guesses) == ([], 1)


def test_names_with_controls_are_cleaned_and_endless_ones_left_out(library: Library) -> None:
    plan = make_plan(library, "Picasa", [photo(0, ("An\0na\x1b", region(100, 100)), ("x" * 10_000, region(500, 200)))])
    assert [person.name for person in plan.people] == ["An na"]
    assert plan.problems == ["1 name is too long to be a name, or without a letter, and left out."]


@pytest.mark.parametrize("name", ["Anna  Müller", "Anna\u00a0Müller"])
def test_spaces_make_nobody_somebody_else(library: Library, name: str) -> None:
    library.edits.do(MoveFaces((1,), None, name))
    plan = make_plan(library, "XMP", [photo(0, (name, region(100, 100))), photo(1, ("anna müller", region(100, 100)))])
    take(library, plan)
    assert (names(library), plan.conflicts) == ({name: [1, 3]}, [])


def test_people_who_may_be_one_are_offered_and_joined(library: Library) -> None:
    library.edits.do(MoveFaces((1,), None, "Anna Müller"))
    said = [photo(1, ("MULLER, Anna", region(100, 100))), photo(2, ("Anna Maria Müller", region(100, 100)))]
    said += [
        photo(3, ("Bo Ek", region(100, 100))),
        photo(4, ("Ek, Bo", region(100, 100))),
        photo(5, ("Bo Ek", region(100, 100))),
    ]
    said += [photo(0, ("Muller Anna", region(100, 100)))]
    plan = make_plan(library, "Picasa", said)
    alike = {person.name: person.alike for person in plan.people}
    assert alike == {
        "MULLER, Anna": "Anna Müller",
        "Anna Maria Müller": "Anna Müller",
        "Muller Anna": "Anna Müller",
        "Bo Ek": None,
        "Ek, Bo": "Bo Ek",
    }
    assert plan.conflicts == []
    joined = {name: other for name, other in alike.items() if other}
    take(library, plan, joined=joined)
    assert names(library) == {"Anna Müller": [1, 3, 5], "Bo Ek": [7, 9, 11]}


def test_an_import_counts_those_about_whom_there_was_news(library: Library) -> None:
    take(library, make_plan(library, "Picasa", [photo(0, ("Anna", region(100, 100)))]))
    plan = make_plan(library, "Picasa", [photo(0, ("Anna", region(100, 100)), ("Bob", region(500, 200)))])
    change = library.edits.do(edit_of(plan, draw_missing(plan, library, draw)))
    assert change.title == "Imported the names of 1 person from Picasa: 1 face"


def test_only_who_was_ticked_is_taken(library: Library) -> None:
    plan = make_plan(library, "Picasa", [photo(0, ("Anna", region(100, 100)), ("Bob", region(500, 200)))])
    take(library, plan, names={"Bob"})
    assert names(library) == {"Bob": [2]}


def test_the_forgotten_are_not_drawn_again(library: Library) -> None:
    library.edits.do(MoveFaces((1,), None, "Eve"))
    library.forgetting.forget(library.reading.find_people("Eve")[0].person_id)
    plan = make_plan(library, "Picasa", [photo(0, ("Eve", region(100, 100)), ("Bob", region(500, 200)))])
    assert [(person.name, person.is_news) for person in plan.people] == [("Bob", True), ("Eve", False)]
    take(library, plan)
    assert names(library) == {"Bob": [2]}


def kiths(folder: Path, shot: Shot) -> Path:
    """The same as a table of Kith's."""
    ((name, region),) = shot.people
    assert region is not None
    box = to_pixels(region, shot.size)
    row = {"photo": str(folder / shot.name), "person": name, "box": box, "assigned": "confirmed"}
    path = folder / "names.json"
    path.write_text(json.dumps([row | {"photo_width": shot.size[0], "photo_height": shot.size[1]}]))
    return path


CHANGED = [((400, 300), [13]), ((300, 300), []), ((300, 400), [14])]


@pytest.mark.parametrize("of_kith", [False, True])
@pytest.mark.parametrize(("size", "face_ids"), CHANGED)
def test_regions_of_a_picture_that_was_changed_since(
    library: Library, tmp_path: Path, of_kith: bool, size: tuple[int, int], face_ids: list[int]
) -> None:
    """Of one that was cropped they are nowhere, of one that was turned where that took them."""
    shot = Shot("a.jpg", 1, [("Anna", Region(0.1, 0.2, 0.35, 160 / 300))])
    source = kiths(tmp_path, shot) if of_kith else write_digikam(tmp_path, [shot])
    there = (make.face(40, 60, 100, look=1), make.face(140, 40, 100, look=2))
    make.write(library, make.scan(str(tmp_path / "a.jpg"), "7" * 32, *there, size=size))
    (anna,) = read_plan(library, source, [KithReader() if of_kith else DigikamReader()]).people
    assert anna.face_ids == face_ids
    if size == (300, 300):
        assert (anna.drawings, anna.photo_ids) == ([], [7])


def test_an_open_frame_is_settled_by_the_faces() -> None:
    faces = [Region(0.1, 0.1, 0.2, 0.2), Region(0.6, 0.3, 0.8, 0.5)]
    wrong = [Region(0.8, 0.8, 0.9, 0.9), Region(0.2, 0.5, 0.4, 0.7)]
    named = [NamedRegion(str(i), wrong[i], (faces[i],)) for i in (0, 1)]
    laid = lay(named, faces)
    assert (laid.faces, laid.regions, laid.is_sure) == ([0, 1], faces, True)
    laid = lay(named, [])
    assert (laid.faces, laid.regions, laid.is_sure) == ([None, None], wrong, False)


@settings(max_examples=50)
@given(st.lists(st.tuples(st.floats(0, 0.85), st.floats(0, 0.85)), max_size=8), st.randoms(use_true_random=False))
def test_no_face_is_laid_on_twice(corners, random) -> None:  # type: ignore[no-untyped-def]
    faces = [Region(x, y, x + 0.15, y + 0.15) for x, y in corners]
    shuffled = random.sample(faces, len(faces))
    laid = lay([NamedRegion("x", face) for face in shuffled], faces)
    used = [face for face in laid.faces if face is not None]
    assert len(set(used)) == len(used) == len(faces)


def test_names_are_alike_whatever_their_order_accents_or_second_names() -> None:
    assert are_alike("Anna Müller", "müller, ANNA")
    assert are_alike("John Paul Smith", "John Smith")
    assert not are_alike("Anna", "Anna Müller")
    assert not are_alike("John Paul", "John Smith")
    assert find_alike(["Åsa", "Bo"], ["asa", "Bo"]) == {"Åsa": "asa"}


@given(st.text(max_size=300))
def test_a_clean_name_can_be_given(text: str) -> None:
    from engine.library.names import valid_name

    name = clean_name(text)
    assert name is None or valid_name(name) == name


def photo_at(places: PhotoPlaces, path: object) -> int | None:
    found = places.find(str(path))
    return None if found is None else found.photo_id


def test_photos_that_came_elsewhere_are_known_by_the_end_of_their_path() -> None:
    places = PhotoPlaces(
        {"/home/a/Pictures/2019/Rome/1.JPG": 1, "/home/a/Pictures/2019/Oslo/1.JPG": 2, "/x/2.jpg": 3, "/y/2.jpg": 4}
    )
    assert photo_at(places, "/x/2.jpg") == 3
    assert photo_at(places, r"D:\Fotos\2019\rome\1.jpg") == 1
    assert photo_at(places, "/other/x/2.jpg") == 3
    assert photo_at(places, "/other/2.jpg") is None
    assert photo_at(places, "1.JPG") is None
    assert photo_at(places, "/2019/Paris/1.JPG") is None


def test_two_photos_that_cameras_call_alike_are_not_one(tmp_path: Path) -> None:
    old, new, copy = (tmp_path / name / "100CANON" / "IMG_1.JPG" for name in ("old", "new", "copy"))
    for path, content in ((old, b"one photo"), (new, b"another photo"), (copy, b"one photo")):
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
    places = PhotoPlaces({str(old): 1})
    assert photo_at(places, new) is None
    assert photo_at(places, copy) == 1
    assert photo_at(places, "/gone/100CANON/IMG_1.JPG") == 1


def test_of_paths_that_end_like_a_photos_the_likest_one_means_it(library: Library) -> None:
    source = [
        PhotoNames("/old/2015/p/0.jpg", (NamedRegion("Anna", region(100, 100)),)),
        PhotoNames("/old/p/1.jpg", (NamedRegion("Cem", region(100, 100)),)),
    ]
    make.write(library, make.scan("/new/2016/p/7.jpg", f"{7:032x}", make.face(look=1), size=SIZE))
    near = PhotoNames("/old/2016/p/7.jpg", (NamedRegion("Bob", region(100, 100)),))
    far = PhotoNames("/old/2015/p/7.jpg", (NamedRegion("Dora", region(100, 100)),))
    for order in ([near, far], [far, near]):
        plan = make_plan(library, "digiKam", source + order)
        assert sorted(person.name for person in plan.people) == ["Anna", "Bob", "Cem"]
        assert plan.unknown == ["/old/2015/p/7.jpg"]


def test_a_source_that_breaks_off_changes_nothing(library: Library) -> None:
    def broken() -> Iterator[PhotoNames]:
        yield photo(0, ("Anna", region(100, 100)))
        raise KnownError("It is damaged.")

    with pytest.raises(KnownError):
        make_plan(library, "Picasa", broken())
    assert names(library) == {}


def test_a_guess_of_kiths_gives_way_and_a_name_gathers_its_group(library: Library) -> None:
    make.group(library, [(None, [1, 3, 5, 7])])
    person = make.owner(library, 1)
    assert person is not None
    library.edits.do(NamePerson(person, "Bob"))
    make.group(library, [(person, [9])])
    plan = make_plan(library, "Picasa", [photo(4, ("Anna", region(100, 100)))])
    assert plan.conflicts == []
    take(library, plan)
    assert names(library) == {"Anna": [9], "Bob": [1, 3, 5, 7]}
