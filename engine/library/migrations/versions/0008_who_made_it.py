"""Who made an edit, where several people share a library."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; edits of a file are whoever's has the file."""
    op.add_column("journal", sa.Column("made_by", sa.Text))
