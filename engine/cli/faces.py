"""`kith faces`: every face of the library, for people and for scripts."""

from __future__ import annotations

from engine.cli.console.options import JsonOption, LibraryOption, open_library, way_to_faces
from engine.cli.console.output import command, label, print_json, print_table, say


@command
def faces(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List every face, once for each file that shows it."""
    from engine.export import face_rows

    with open_library(library) as opened:
        way_on = way_to_faces(opened)
        rows = [row for face in opened.reading.faces() for row in face_rows(face)]
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
        say(f"There are no faces in this library yet. {way_on}")
