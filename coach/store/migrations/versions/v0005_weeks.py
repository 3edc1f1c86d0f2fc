"""The counts of each week, from which a long balance is read."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Sum the days up; the index by which weeks were found among the days goes."""
    op.create_table(
        "week_count",
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("copies", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("week", "network", "act", name="pk_week_count"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO week_count SELECT week, network, act, sum(count), sum(copies) FROM day_count"
        " GROUP BY week, network, act"
    )
    op.drop_index("ix_day_count_week", "day_count")
