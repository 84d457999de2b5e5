"""What the evening of 2026-11-28 added: one function a subject."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add what each subject needs."""
