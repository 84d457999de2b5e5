"""The first tables."""

import sqlalchemy as sa
from alembic import op

from engine.library.dialects.column_types import WHOLE

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    _create_photos()
    _create_faces()
    _create_people()
    op.create_table(
        "journal",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("edit", sa.JSON, nullable=False),
        sa.Column("changes", sa.JSON, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text, primary_key=True, nullable=False),
        sa.Column("value", sa.JSON, nullable=False),
    )


def _create_photos() -> None:
    op.create_table(
        "weights",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("net", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.UniqueConstraint("net", "sha256"),
    )
    op.create_table(
        "photo",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("content_hash", sa.Text, nullable=False, unique=True),
        sa.Column("width_px", WHOLE, nullable=False),
        sa.Column("height_px", WHOLE, nullable=False),
        sa.Column("format", sa.Text, nullable=False),
        sa.Column("taken_at", sa.DateTime),
        sa.Column("camera", sa.Text),
        sa.Column("latitude", sa.Float),
        sa.Column("longitude", sa.Float),
        sa.Column("detector", sa.Text, nullable=False),
        sa.Column("scanned_with", WHOLE, sa.ForeignKey("weights.id"), nullable=False),
    )
    op.create_table(
        "file",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("path", sa.Text, nullable=False, unique=True),
        sa.Column("size_bytes", WHOLE, nullable=False),
        sa.Column("mtime_ns", WHOLE, nullable=False),
        sa.Column("photo_id", WHOLE, sa.ForeignKey("photo.id"), index=True),
        sa.Column("failure_stage", sa.Text),
        sa.Column("failure_reason", sa.Text),
        sa.Column("missing", sa.Boolean, nullable=False),
    )


def _create_faces() -> None:
    op.create_table(
        "face",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("photo_id", WHOLE, sa.ForeignKey("photo.id"), nullable=False, index=True),
        *(sa.Column(side, sa.Float, nullable=False) for side in ("x0", "y0", "x1", "y1")),
        sa.Column("landmarks", sa.LargeBinary, nullable=False),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("quality", sa.Float, nullable=False),
        sa.Column("drawn_by_user", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "embedding",
        _face_key(),
        sa.Column("weights_id", WHOLE, sa.ForeignKey("weights.id"), primary_key=True, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


def _create_people() -> None:
    op.create_table(
        "person",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("name", sa.Text),
        sa.Column("name_key", sa.Text, unique=True),
        sa.Column("hidden", sa.Boolean, nullable=False),
        sa.Column("cover_face_id", WHOLE, sa.ForeignKey("face.id", ondelete="SET NULL"), index=True),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "assignment",
        _face_key(),
        sa.Column("person_id", WHOLE, sa.ForeignKey("person.id"), nullable=False, index=True),
        sa.Column("confirmed", sa.Boolean, nullable=False),
    )
    op.create_table(
        "rejection",
        sa.Column("id", WHOLE, primary_key=True),
        sa.Column("face_id", WHOLE, sa.ForeignKey("face.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", WHOLE, sa.ForeignKey("person.id", ondelete="CASCADE"), index=True),
    )
    op.create_index(
        "ix_rejection_face_person", "rejection", ["face_id", sa.text("coalesce(person_id, 0)")], unique=True
    )


def _face_key() -> sa.Column[int]:
    return sa.Column("face_id", WHOLE, sa.ForeignKey("face.id", ondelete="CASCADE"), primary_key=True, nullable=False)
