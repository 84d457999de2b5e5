"""The journal by kinds and facts rather than by class names and English titles; views; where a photo's date is from;
files by their root and the path below it; checksums of embeddings; whose faces were forgotten.
"""

import json
import os

import sqlalchemy as sa
from alembic import op

from engine.library.dialects.column_types import WHOLE, PathText, stored
from engine.library.migrations.old_roots import roots_of
from engine.library.paths import path_below

revision = "0005"
down_revision = "0004"

KINDS = {
    "NamePerson": "name_person",
    "MoveFaces": "move_faces",
    "ConfirmFaces": "confirm_faces",
    "RejectFaces": "reject_faces",
    "MergePeople": "merge_people",
    "MergeAll": "merge_all",
    "UntanglePeople": "untangle_people",
    "HidePerson": "hide_person",
    "HidePeople": "hide_people",
    "SetCover": "set_cover",
    "SetBirthday": "set_birthday",
    "DrawFace": "draw_face",
    "ResizeFace": "resize_face",
    "DeleteFace": "delete_face",
    "RegroupPeople": "regroup_people",
}

# The files in which their photo can be seen: present, and not broken since.
SHOWN_FILE = """
CREATE VIEW shown_file AS
SELECT id, root_id, path, photo_id FROM file
WHERE NOT missing AND (failure_stage IS NULL OR failure_stage != 'decode')
"""
# The faces that are somebody's, in photos that can be seen.
SHOWN_PERSON_FACE = """
CREATE VIEW shown_person_face AS
SELECT assignment.person_id, face.id AS face_id, face.photo_id, face.quality
FROM assignment JOIN face ON face.id = assignment.face_id
WHERE EXISTS (SELECT 1 FROM shown_file WHERE shown_file.photo_id = face.photo_id)
"""
# The faces that may stand for people, chosen by the user or found typical: of whom they are now, if they can be seen.
# CROSS JOIN, so that SQLite goes through the people and looks their faces up, not through all faces.
PERSON_COVER = """
CREATE VIEW person_cover AS
SELECT person.id AS person_id, shown.face_id, (shown.face_id = person.cover_face_id) IS TRUE AS is_chosen
FROM person CROSS JOIN shown_person_face AS shown
WHERE shown.face_id IN (person.cover_face_id, person.portrait_face_id) AND shown.person_id = person.id
"""


def upgrade() -> None:
    """Write the journal anew, each old title as a fact of its own; add the columns and the views."""
    _put_files_below_roots(op.get_bind())  # first: it makes the table anew, with the columns of 0004 alone
    op.add_column("journal", sa.Column("facts", sa.JSON, nullable=False, server_default=sa.text("'{}'")))
    connection = op.get_bind()
    # Read by Python, which takes the NaN that it once may have written; SQLite's own functions do not.
    rows = connection.execute(sa.text("SELECT id, edit, title FROM journal")).all()
    edits = [(row_id, json.loads(edit), title) for row_id, edit, title in rows]
    written = [
        {
            "id": row_id,
            "edit": json.dumps(edit | {"kind": KINDS.get(kind, kind)}),
            "facts": json.dumps({"title": title}),
        }
        for row_id, edit, title in edits
        for kind in [edit["kind"]]
    ]
    if written:
        connection.execute(sa.text("UPDATE journal SET edit = :edit, facts = :facts WHERE id = :id"), written)
    op.drop_column("journal", "title")
    for column in ("date_source", "remark"):
        op.add_column("photo", sa.Column(column, sa.Text))
    op.add_column("photo", sa.Column("deleted_since", sa.DateTime))
    op.create_table(
        "forgotten_face",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("photo_id", WHOLE, sa.ForeignKey("photo.id"), nullable=False),
        *(sa.Column(edge, sa.Float, nullable=False) for edge in ("x0", "y0", "x1", "y1")),
    )
    op.create_index("ix_forgotten_face_photo_id", "forgotten_face", ["photo_id"])
    op.add_column("embedding", sa.Column("checksum", WHOLE))
    if connection.execute(sa.text("SELECT 1 FROM embedding LIMIT 1")).first() is not None:
        connection.execute(sa.text("UPDATE embedding SET checksum = crc32(vector)"))  # a function of our connections
    op.add_column("file", sa.Column("shortage_of", sa.Text))
    op.add_column("file", sa.Column("shortage_needed", sa.Float))
    op.add_column("photo", sa.Column("pixel_hash", sa.Text))
    op.add_column("photo", sa.Column("look_hash", WHOLE))
    op.create_index("ix_photo_pixel_hash", "photo", ["pixel_hash"])
    op.add_column("file", sa.Column("ctime_ns", WHOLE))
    for view in (SHOWN_FILE, SHOWN_PERSON_FACE, PERSON_COVER):
        op.execute(view)


_REST = "size_bytes, mtime_ns, photo_id, failure_stage, failure_reason, missing"


def _put_files_below_roots(connection: sa.Connection) -> None:
    """Give each file a root: the folder that the window looks after, or else the highest in which its paths part."""
    op.create_table(
        "root",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("path", PathText, nullable=False, unique=True),
        sa.Column("volume", sa.Text),
    )
    op.create_table(
        "file_below_root",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("root_id", WHOLE, sa.ForeignKey("root.id"), nullable=False),
        sa.Column("path", PathText, nullable=False),
        *(sa.Column(name, WHOLE, nullable=False) for name in ("size_bytes", "mtime_ns")),
        sa.Column("photo_id", WHOLE, sa.ForeignKey("photo.id")),
        *(sa.Column(name, sa.Text) for name in ("failure_stage", "failure_reason")),
        sa.Column("missing", sa.Boolean, nullable=False),
        sa.UniqueConstraint("root_id", "path"),
    )
    rows = connection.exec_driver_sql(f"SELECT id, path, {_REST} FROM file").fetchall()  # half a million, perhaps
    paths = [os.fsdecode(row[1]) for row in rows]
    watched = connection.execute(sa.text("SELECT value FROM setting WHERE key = 'folders'")).scalar()
    root_of = roots_of(paths, json.loads(watched) if watched else [])
    ids = {root: number for number, root in enumerate(sorted(set(root_of.values())), 1)}
    if rows:
        roots = [(number, stored(root)) for root, number in ids.items()]
        connection.exec_driver_sql("INSERT INTO root (id, path) VALUES (?, ?)", roots)
        files = []
        for (file_id, _, *rest), path in zip(rows, paths, strict=True):
            root = root_of[path]
            files.append((file_id, ids[root], stored(path_below(root, path) or ""), *rest))
        into = f"INSERT INTO file_below_root (id, root_id, path, {_REST}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        connection.exec_driver_sql(into, files)
    op.drop_table("file")
    op.rename_table("file_below_root", "file")
    op.create_index("ix_file_photo_id", "file", ["photo_id"])
