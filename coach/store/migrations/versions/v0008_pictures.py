"""Pictures that go with a draft, and what those showed that were posted: a verdict each, nothing of faces."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables. A picture's file is below the folder of pictures beside the history."""
    op.create_table(
        "picture",
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text),
        sa.PrimaryKeyConstraint("draft", "place", name="pk_picture"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], name="fk_picture_draft", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "posted_picture",
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("activity", "place", name="pk_posted_picture"),
        sa.ForeignKeyConstraint(["activity"], ["activity.id"], name="fk_posted_picture_activity", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
