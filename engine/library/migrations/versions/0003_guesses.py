"""Which faces grouping, and not the user, put with a named or hidden person."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

OLD_SETTING = "provisional_faces"  # those that a grouping within a scan had joined, where the scan did not end


def upgrade() -> None:
    """Add the flag; it is set where a scan was cut short, and everybody else's faces stay locked."""
    op.add_column("assignment", sa.Column("guessed", sa.Boolean, nullable=False, server_default=sa.false()))
    connection = op.get_bind()
    kept = connection.execute(sa.text("SELECT value FROM setting WHERE key = :key"), {"key": OLD_SETTING}).scalar()
    if kept is not None:
        joined = "NOT confirmed AND face_id IN (SELECT value FROM json_each(:ids))"
        connection.execute(sa.text(f"UPDATE assignment SET guessed = 1 WHERE {joined}"), {"ids": kept})
        connection.execute(sa.text("DELETE FROM setting WHERE key = :key"), {"key": OLD_SETTING})
