"""What the evening of 2026-11-28 added: one function a subject."""

import sqlalchemy as sa
from alembic import op

from engine.library.dialects.column_types import WHOLE, PathText

revision = "0006"
down_revision = "0005"

# A folder told of a month or a year that it began, and no more; of the first day of a month that was it, too.
FOLDER_DATES = """
UPDATE photo SET date_precision = CASE WHEN taken_at LIKE '____-01-01 %' THEN 'year' ELSE 'month' END
WHERE date_source = 'folder' AND taken_at LIKE '____-__-01 00:00:00%'
"""


def upgrade() -> None:
    """Add what each subject needs."""
    _names()
    _sidecars()
    _people()
    _films()


def _names() -> None:
    """Make room for who is in a photo, though no face there is known to be theirs."""
    op.create_table(
        "photo_person",
        sa.Column("photo_id", WHOLE, sa.ForeignKey("photo.id"), primary_key=True),
        sa.Column("person_id", WHOLE, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_photo_person_person_id", "photo_person", ["person_id"])


def _sidecars() -> None:
    """Make the table of what Kith wrote into XMP files beside photos."""
    op.create_table(
        "sidecar",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("path", PathText, nullable=False, unique=True),
        sa.Column("photo", PathText, nullable=False),
        sa.Column("wanted", sa.Text),
        sa.Column("can_undo", sa.Boolean, nullable=False),
        sa.Column("before", sa.LargeBinary),
        sa.Column("written", sa.Text),
    )


def _people() -> None:
    """Make room for what is known of people beside their names, and for dates that are known in part."""
    for column in ("birthday_precision", "died_precision", "nicknames", "notes"):
        op.add_column("person", sa.Column(column, sa.Text))
    op.add_column("person", sa.Column("died", sa.Date))
    op.add_column("person", sa.Column("pinned", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("photo", sa.Column("date_precision", sa.Text))
    if op.get_bind().execute(sa.text("SELECT 1 FROM photo LIMIT 1")).first() is not None:
        op.execute(FOLDER_DATES)
    op.create_table(
        "person_tag",
        sa.Column("person_id", WHOLE, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("tag", sa.Text, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "relation",
        sa.Column("person_id", WHOLE, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("other_id", WHOLE, sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_relation_other_id", "relation", ["other_id"])


def _films() -> None:
    """Add how long a film is, and when in it a face is there."""
    op.add_column("photo", sa.Column("duration_ms", WHOLE))
    for table in ("face", "forgotten_face"):
        op.add_column(table, sa.Column("moment_ms", WHOLE))
