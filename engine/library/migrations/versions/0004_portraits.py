"""The face that stands for a person until the user chooses one."""

import sqlalchemy as sa
from alembic import op

from engine.library.dialects.column_types import WHOLE

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; the next grouping fills it."""
    op.add_column("person", sa.Column("portrait_face_id", WHOLE))
