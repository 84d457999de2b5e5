"""What the night of 2026-11-29 added: one function a subject."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add what each subject needs."""
    _closer_looks()


def _closer_looks() -> None:
    """Make room for which photos may hold faces that were too small for the search."""
    op.add_column("photo", sa.Column("may_hold_more", sa.Boolean, nullable=False, server_default=sa.false()))
