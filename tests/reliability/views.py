"""What a library says of photos and people, in words that two libraries can be compared by."""

from __future__ import annotations

import functools
import shutil
from pathlib import Path
from typing import Any

from engine.library import Library
from tests.engine.library.make import NN2


def open_sound(path: Path) -> Library:
    """Open a library that must be there and undamaged."""
    assert path.exists()
    library = Library.open(path)
    assert library.why_read_only is None
    assert library.health().integrity == "ok"
    return library


def by_ids(library: Library) -> dict[str, Any]:
    """Return who is there, whose the faces are and whose they are not, and the journal; times are left out."""
    faces = library.reading.faces()
    people = library.reading.people(include_hidden=True)
    return {
        "people": sorted(
            (who.person_id, who.name or "", who.hidden, who.n_faces, who.cover_face_id or 0, str(who.birthday))
            for who in people
        ),
        "faces": [(face.face_id, face.person_id, face.confirmed, face.face.box.tolist()) for face in faces],
        "rejected": {
            face: sorted(people) for face, people in sorted(library.grouping.face_table(NN2).rejected.items())
        },
        "journal": [(entry.edit, entry.undone) for entry in library.edits.journal(limit=100_000)],
    }


def by_content(library: Library) -> dict[str, Any]:
    """Return which faces of which files are together, under which name, and what is known of each file."""
    groups: dict[Any, set[tuple[str, ...]]] = {}
    confirmed = set()
    for face in library.reading.faces():
        key = (*face.paths, *map(str, face.face.box.tolist()))
        groups.setdefault(face.person_id, set()).add(key)
        if face.confirmed:
            confirmed.add((key, face.person_name))
    nobody = groups.pop(None, set())
    names = {who.person_id: who.name for who in library.reading.people(include_hidden=True)}
    files = library.scans.known_files()
    return {
        "groups": {(names[person], frozenset(faces)) for person, faces in groups.items()},
        "nobody": nobody,
        "confirmed": confirmed,
        "files": {path: (file.failed, file.missing, file.photo_id is None) for path, file in files.items()},
        "grouping is needed": library.grouping.is_needed(),
    }


@functools.cache
def ids_in(path: Path) -> dict[str, Any]:
    """Return `by_ids` of a library that does not change any more."""
    with open_sound(path) as library:
        return by_ids(library)


@functools.cache
def content_in(path: Path) -> dict[str, Any]:
    """Return `by_content` of a library that does not change any more."""
    with open_sound(path) as library:
        return by_content(library)


def check_undo(library: Library) -> None:
    """Take the last step back and make it again: all is as it was, and the journal calls both alike."""
    before, (step, _) = by_ids(library), library.edits.next_steps()
    undone = library.edits.undo()
    if undone is None:
        assert step is None
        return
    assert step is not None and undone.title == step.title
    redone = library.edits.redo()
    assert redone is not None and redone.title == step.title
    assert by_ids(library) == before


def copied(library: Path, folder: Path) -> Path:
    """Copy a library that nobody has open, with its last changes, so that a look at it changes nothing."""
    folder.mkdir(exist_ok=True)
    for file in library.parent.glob(f"{library.name}*"):
        if file.name.removeprefix(library.name) in ("", "-wal"):
            shutil.copy(file, folder)
    return folder / library.name
