"""A text per network: variants of a draft, versions that say whose text they are, one activity a draft and network."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_COLUMNS = "id, network, act, at, day, person, group_name, url, text, source, draft"


def upgrade() -> None:
    """Add the variants, and let a draft have an activity on each of its networks."""
    op.create_table(
        "variant",
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("text", sa.Text),
        sa.PrimaryKeyConstraint("draft", "network", name="pk_variant"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_variant_draft", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.add_column("version", sa.Column("network", sa.Text, nullable=False, server_default=sa.text("''")))
    _one_activity_a_network()


def _one_activity_a_network() -> None:
    # By hand: SQLite cannot drop a constraint, and Alembic's own way of rebuilding a table loses the collation.
    op.create_table(
        "activity_new",
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
        sa.UniqueConstraint("draft", "network", name="uq_activity_draft"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_activity_draft", ondelete="SET NULL"),
    )
    op.execute(f"INSERT INTO activity_new ({_COLUMNS}) SELECT {_COLUMNS} FROM activity")  # noqa: S608 - our own words
    op.drop_table("activity")
    op.rename_table("activity_new", "activity")
    op.create_index("ix_activity_act_at", "activity", ["act", "at"])
    op.create_index(
        "ix_activity_person", "activity", ["network", "person", "act", "at"], sqlite_where=sa.text("person <> ''")
    )
