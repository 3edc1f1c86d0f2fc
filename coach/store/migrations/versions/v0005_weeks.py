"""The counts of each week, from which a long balance is read."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# As the app's own code has them at this step.
_SIDES = {
    "broadcast": ("post", "thread", "share"),
    "conversation": ("reply", "comment", "group-post", "group-comment", "criticism-answered"),
}


def upgrade() -> None:
    """Sum the days up; the index by which weeks were found among the days goes."""
    op.create_table(
        "week_count",
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("side", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("week", "network", "side", name="pk_week_count"),
        sqlite_with_rowid=False,
    )
    for side, acts in _SIDES.items():
        op.execute(
            f"INSERT INTO week_count SELECT week, network, '{side}', sum(count - copies) FROM day_count"  # noqa: S608
            f" WHERE act IN ({', '.join(map(repr, acts))}) GROUP BY week, network"
        )
    op.drop_index("ix_day_count_week", "day_count")
