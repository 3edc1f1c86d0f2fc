"""The first schema: accounts, drafts and their versions, activities with a daily rollup, ignored findings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables. Moments are whole microseconds since 1970 in UTC, days and weeks are local ISO dates."""
    _accounts_and_drafts()
    _activities()


def _accounts_and_drafts() -> None:
    op.create_table(
        "account",
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("premium", sa.Boolean, nullable=False),
        sa.Column("server_limit", sa.Integer),
        sa.PrimaryKeyConstraint("network", name="pk_account"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("context", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("created_at", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.Integer, nullable=False),
        sa.Column("posted_at", sa.Integer),
        sa.Column("deleted_at", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("ix_draft_changed_at", "draft", ["changed_at"])
    op.create_table(
        "version",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("kept_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_version"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_version_draft", ondelete="CASCADE"),
    )
    op.create_index("ix_version_draft", "version", ["draft"])
    op.create_table(
        "ignored",
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("draft", "rule", "fingerprint", name="pk_ignored"),
        sqlite_with_rowid=False,
    )


def _activities() -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("person", sa.Text(collation="NOCASE"), nullable=False),
        sa.Column("group_name", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("draft", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_activity"),
        sa.UniqueConstraint("draft", name="uq_activity_draft"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_activity_draft", ondelete="SET NULL"),
    )
    op.create_index("ix_activity_act_at", "activity", ["act", "at"])
    op.create_index(
        "ix_activity_person", "activity", ["network", "person", "act", "at"], sqlite_where=sa.text("person <> ''")
    )
    op.create_table(
        "day_count",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "network", "act", name="pk_day_count"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_day_count_week", "day_count", ["act", "network", "week"])
