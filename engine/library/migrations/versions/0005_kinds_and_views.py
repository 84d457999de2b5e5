"""The journal by kinds and facts rather than by class names and English titles; views; where a photo's date is from."""

import json

import sqlalchemy as sa
from alembic import op

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
SELECT id, path, photo_id FROM file
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
SELECT person.id AS person_id, shown.face_id, shown.face_id IS person.cover_face_id AS is_chosen
FROM person CROSS JOIN shown_person_face AS shown
ON shown.face_id IN (person.cover_face_id, person.portrait_face_id) AND shown.person_id = person.id
"""


def upgrade() -> None:
    """Write the journal anew, each old title as a fact of its own; add the columns and the views."""
    op.add_column("journal", sa.Column("facts", sa.JSON, nullable=False, server_default=sa.text("'{}'")))
    connection = op.get_bind()
    connection.execute(sa.text("UPDATE journal SET facts = json_object('title', title)"))
    # Read by Python, which takes the NaN that it once may have written; SQLite's own functions do not.
    rows = connection.execute(sa.text("SELECT id, edit FROM journal")).all()
    edits = [(row_id, json.loads(edit)) for row_id, edit in rows]
    renamed = [
        {"id": row_id, "edit": json.dumps(edit | {"kind": KINDS[edit["kind"]]})}
        for row_id, edit in edits
        if edit["kind"] in KINDS
    ]
    if renamed:
        connection.execute(sa.text("UPDATE journal SET edit = :edit WHERE id = :id"), renamed)
    op.drop_column("journal", "title")
    for column in ("date_source", "remark"):
        op.add_column("photo", sa.Column(column, sa.Text))
    op.add_column("photo", sa.Column("pixel_hash", sa.Text))
    op.add_column("photo", sa.Column("look_hash", sa.Integer))
    op.create_index("ix_photo_pixel_hash", "photo", ["pixel_hash"])
    op.add_column("file", sa.Column("ctime_ns", sa.Integer))
    for view in (SHOWN_FILE, SHOWN_PERSON_FACE, PERSON_COVER):
        op.execute(view)
