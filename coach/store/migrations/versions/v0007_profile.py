"""What the owner answered of their profile on each network, day by day."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "profile_answer",
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("yes", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("network", "question", "day", name="pk_profile_answer"),
        sqlite_with_rowid=False,
    )
