"""`kith faces`: every face of the library, for people and for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.cli.options import JsonOption, LibraryOption, open_library
from engine.cli.output import command, label, print_json, print_table, say

if TYPE_CHECKING:
    from engine.records import Face


@command
def faces(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List every face, once for each file that shows it."""
    with open_library(library) as opened:
        rows = [row for face in opened.faces() for row in face_json(face)]
    if as_json:
        print_json(rows)
    elif rows:
        print_table(
            ["score", "quality", "x0", "y0", "x1", "y1", "person", "photo"],
            [
                [
                    row["score"],
                    row["quality"],
                    *map(round, row["box"]),
                    label(row["person_id"], row["person"]),
                    row["photo"],
                ]
                for row in rows
            ],
        )
    else:
        say("There are no faces in this library yet. Scan a folder of photos: kith scan FOLDER")


def face_json(face: Face) -> list[dict[str, Any]]:
    """Describe a face for scripts: one object for each present file with its photo."""
    assigned = None if face.person_id is None else "confirmed" if face.confirmed else "automatic"
    return [
        {
            "photo": path,
            "photo_width": face.info.width_px,
            "photo_height": face.info.height_px,
            "box": [round(edge, 2) for edge in face.face.box.tolist()],
            "person_id": face.person_id,
            "person": face.person_name,
            "assigned": assigned,
            "score": round(face.face.score, 4),
            "quality": round(face.quality, 4),
            "face_id": face.face_id,
        }
        for path in face.paths
    ]
