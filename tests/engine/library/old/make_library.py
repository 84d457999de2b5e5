"""Make a small library with an old Kith, and write down what that Kith makes of it; see README.md."""

from __future__ import annotations

import gzip
import importlib
import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

BOX, WIDER = (600.0, 300.0, 700.0, 420.0), (590.0, 290.0, 710.0, 430.0)
POINTS = tuple(float(i) for i in range(10))


def edits_of(kith: Any, vector: str, sha256: str) -> list[Callable[[], Any]]:
    """List the edits of every kind; one that this Kith does not know raises AttributeError or TypeError."""
    return [
        lambda: kith.NamePerson(1, " Émile "),
        lambda: kith.NamePerson(2, "Zoë"),
        lambda: kith.NamePerson(2, "Rev10"),
        lambda: kith.MoveFaces((11,), None),
        lambda: kith.MoveFaces((12,), None, "Rev2"),
        lambda: kith.MoveFaces((13, 8), 1),
        lambda: kith.MoveFaces((9,), 2, apart=True),
        lambda: kith.RejectFaces((4,), 1),
        lambda: kith.RejectFaces((16, 10), 2),
        lambda: kith.RejectFaces((16,), None),
        lambda: kith.ConfirmFaces((1, 2)),
        lambda: kith.ConfirmFaces((1, 5)),
        lambda: kith.SetCover(1, 2),
        lambda: kith.SetBirthday(1, "1990-05-12"),
        lambda: kith.SetBirthday(1, None),
        lambda: kith.SetDate(1, "2019-02-03T14:05"),
        lambda: kith.SetDate(2, None),
        lambda: kith.SetDate(3, "2019-02"),
        lambda: kith.SetDeath(2, "2021"),
        lambda: kith.SetNicknames(1, "Mimi, Milou"),
        lambda: kith.SetNotes(2, "Aunt of Émile"),
        lambda: kith.RelatePeople(1, 2, "sibling"),
        lambda: kith.TagPeople((1, 2), "Family"),
        lambda: kith.TagPeople((2,), "Family", False),
        lambda: kith.PinPeople((1,), True),
        lambda: kith.ImportNames("Picasa", (kith.ImportedPerson(None, "Ada", "1815-12-10", (15,), photo_ids=(2,)),)),
        lambda: kith.HidePerson(3, True),
        lambda: kith.HidePerson(3, False),
        lambda: kith.HidePeople((5, 6), True),
        lambda: kith.HidePeople((6,), False),
        lambda: kith.MergePeople(8, 2),
        lambda: kith.MergeAll((6, 7), 5),
        lambda: kith.MergeAll((5,), 3),
        lambda: kith.UntanglePeople(1, 2, (14,), (1,)),
        lambda: kith.DrawFace(1, BOX, POINTS, 0.75, vector, "NN2", sha256, 1),
        lambda: kith.DrawFace(2, BOX, POINTS, 0.75, vector, "NN2", sha256, None),
        lambda: kith.ResizeFace(6, WIDER, POINTS, 0.25, vector, "NN2", sha256),
        lambda: kith.DeleteFace(7),
        lambda: kith.DeleteFace(18),
        lambda: kith.NamePerson(2, ""),
        lambda: kith.HidePerson(1, True),
    ]


def state_of(library: Any, weights: Any) -> dict[str, Any]:
    """Write down who is there, whose the faces are and whose they are not."""
    reading = getattr(library, "reading", library)
    people = [
        [who.person_id, who.name, who.hidden, who.n_faces, str(getattr(who, "birthday", None))]
        for who in reading.people(include_hidden=True)
    ]
    faces = {face.face_id: [face.person_id, face.confirmed, *face.face.box.tolist()] for face in reading.faces()}
    rejected = table_of(library, weights).rejected
    return {
        "people": sorted(people),
        "faces": {str(face_id): faces[face_id] for face_id in sorted(faces)},
        "rejected": {str(face_id): sorted(rejected[face_id]) for face_id in sorted(rejected)},
        "threshold": library.setting("cluster_threshold"),
    }


def table_of(library: Any, weights: Any) -> Any:
    """Read the faces as grouping does; each Kith calls it otherwise."""
    if hasattr(library, "grouping"):
        return library.grouping.face_table(weights)
    return (library.face_snapshot if hasattr(library, "face_snapshot") else library.face_table)(weights)


def regroup(library: Any, weights: Any) -> None:
    """Group some faces again with another threshold, where this Kith can do that in a step of the journal."""
    table = table_of(library, weights)
    free = table.face_id[~table.locked].tolist()
    if len(free) < 2:
        return
    groups, settings = [(None, free[:1]), (None, free[1:])], {"cluster_threshold": 0.7}
    if hasattr(library, "grouping"):
        facts = importlib.import_module("engine.library").Facts(n_faces=2, n_merged=1, n_split=1)
        library.grouping.regroup(groups, facts=facts, settings=settings)
    elif hasattr(library, "regroup"):
        title = "Grouped people again: 1 merged, 1 split, 2 faces moved"
        library.regroup(groups, title=title, settings=settings)


def main(target: Path) -> None:
    """Make <target>.db.gz and <target>.json."""
    kith, make = importlib.import_module("engine.library"), importlib.import_module("tests.engine.library.make")
    folder = Path(tempfile.mkdtemp())
    library, _, _ = make.with_people(folder, 4, 3, 3, 2, 2, 1, 1)
    edits = edits_of(kith, make.vector(50).tobytes().hex(), "aa" * 32)
    edited = getattr(library, "edits", library)
    for edit in edits[:-2]:
        with suppress(AttributeError, TypeError):
            edited.do(edit())
    regroup(library, make.NN2)
    for edit in edits[-2:]:
        edited.do(edit())
    edited.undo()
    edited.undo()
    library.close()
    path = folder / "library.db"
    target.with_suffix(".db.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    with kith.Library.open(Path(shutil.copy(path, folder / "copy.db"))) as library:
        edited = getattr(library, "edits", library)
        titles = [[entry.title, entry.undone] for entry in edited.journal()]
        told = {"journal": titles, "opened": state_of(library, make.NN2)}
        while edited.undo():
            pass
        told["all undone"] = state_of(library, make.NN2)
        while edited.redo():
            pass
        told["all redone"] = state_of(library, make.NN2)
    target.with_suffix(".json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
