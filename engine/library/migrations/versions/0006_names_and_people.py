"""What the evening of 2026-11-28 added: one function a subject."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add what each subject needs."""
    _films()


def _films() -> None:
    """Add how long a film is, and when in it a face is there."""
    op.add_column("photo", sa.Column("duration_ms", sa.Integer))
    for table in ("face", "forgotten_face"):
        op.add_column(table, sa.Column("moment_ms", sa.Integer))
