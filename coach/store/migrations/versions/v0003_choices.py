"""What the owner keeps the coach quiet about, what each rule means to them, and drafts that wait to be sent."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables. An empty network or empty words stand for all of them."""
    op.create_table(
        "quiet",
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("rule", "network", "words", name="pk_quiet"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rule_choice",
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("level", sa.Text),
        sa.Column("ignored_in_row", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("rule", name="pk_rule_choice"),
        sqlite_with_rowid=False,
    )
    op.add_column("draft", sa.Column("ready_at", sa.Integer))
