"""The weekly self-reviews, and which findings stood in what was posted."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables. A review's figures are none for as long as they may still change."""
    op.create_table(
        "review",
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("talk", sa.Text, nullable=False),
        sa.Column("otherwise", sa.Text, nullable=False),
        sa.Column("missed", sa.Text, nullable=False),
        sa.Column("promise", sa.Text, nullable=False),
        sa.Column("kept", sa.Text),
        sa.Column("figures", sa.Text),
        sa.PrimaryKeyConstraint("week", name="pk_review"),
    )
    op.create_table(
        "rule_met",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "rule", name="pk_rule_met"),
        sqlite_with_rowid=False,
    )
