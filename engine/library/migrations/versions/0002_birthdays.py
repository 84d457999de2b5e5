"""Birthdays."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give people a birthday."""
    op.add_column("person", sa.Column("birthday", sa.Date))
