"""The tables as this program sees them; migrations/ makes them, and a test keeps the two alike."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from coach.store.values import from_micros, to_micros, whole


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC, kept as whole microseconds since 1970."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> int | None:  # noqa: ARG002
        """To the file."""
        return None if value is None else to_micros(value)

    def process_result_value(self, value: int | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        """From the file."""
        return None if value is None else from_micros(value)


class Words(TypeDecorator[str]):
    """What somebody wrote; half a character is mended on the way in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:  # noqa: ARG002
        """To the file."""
        return None if value is None else whole(value)


# A later batch migration can only change a constraint that has a name.
metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

account = Table(
    "account",
    metadata,
    Column("network", Text, primary_key=True),
    Column("name", Words, nullable=False),
    Column("kind", Text, nullable=False),
    Column("premium", Boolean, nullable=False),
    Column("server_limit", Integer),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("network", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("context", Words, nullable=False),
    Column("language", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("posted_at", Moment),
    Column("deleted_at", Moment),
    Column("ready_at", Moment),
    Index("ix_draft_changed_at", "changed_at"),
)

variant = Table(
    "variant",
    metadata,
    Column("draft", Text, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("network", Text, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("text", Words),  # none: it follows the draft's main text
    sqlite_with_rowid=False,
)

version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("draft", Text, ForeignKey("draft.id", ondelete="CASCADE"), nullable=False),
    Column("text", Words, nullable=False),
    Column("reason", Text, nullable=False),
    Column("kept_at", Moment, nullable=False),
    Column("network", Text, nullable=False, server_default=text("''")),  # "" for the main text
    Index("ix_version_draft", "draft"),
)

activity = Table(
    "activity",
    metadata,
    Column("id", Text, primary_key=True),
    Column("network", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("at", Moment, nullable=False),
    # The owner's own day at that moment: it does not move when they travel or the clocks change.
    Column("day", Date, nullable=False),
    Column("person", Text(collation="NOCASE"), nullable=False),
    Column("group_name", Words, nullable=False),
    Column("url", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("source", Text, nullable=False),
    Column("draft", Text, ForeignKey("draft.id", ondelete="SET NULL")),
    Column("note", Words, nullable=False, server_default=text("''")),
    # The names as coach.text.folding has them: SQLite knows capitals of our alphabet only.
    Column("person_key", Text, nullable=False, server_default=text("''")),
    Column("group_key", Text, nullable=False, server_default=text("''")),
    # Of what was said in conversation: alike for the same text pasted to many.
    Column("same", Text, nullable=False, server_default=text("''")),
    Column("mix", Text),
    Column("outcome", Text),
    # Orders the activities by time, no two alike; the words that are searched are kept under it.
    Column("place", Integer, nullable=False, server_default=text("0")),
    # One hand-over to one network is one activity, however often it is confirmed and by how many processes.
    UniqueConstraint("draft", "network"),
    Index("ix_activity_act_at", "act", "at"),
    Index("ix_activity_person", "network", "person_key", "at", "act", sqlite_where=text("person_key <> ''")),
    Index("ix_activity_group", "network", "group_key", "at", "act", sqlite_where=text("group_key <> ''")),
    Index("ix_activity_same", "day", "network", "same", "at", "id", sqlite_where=text("same <> ''")),
    Index("ix_activity_place", "place", unique=True),
)

# The daily rollup: all that a balance needs of a million activities is a few hundred rows here.
day_count = Table(
    "day_count",
    metadata,
    Column("day", Date, primary_key=True),
    Column("network", Text, primary_key=True),
    Column("act", Text, primary_key=True),
    Column("week", Date, nullable=False),
    Column("count", Integer, nullable=False),
    # Of these, how many repeat what was said to somebody else on the network that day; they are not weighed.
    Column("copies", Integer, nullable=False, server_default=text("0")),
    sqlite_with_rowid=False,
)

# The two sides by ISO week, copies left out: a year is 52 of them, and a row of weeks is read without the days.
week_count = Table(
    "week_count",
    metadata,
    Column("week", Date, primary_key=True),
    Column("network", Text, primary_key=True),
    Column("side", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# The other gauge's own rollup: what the broadcasts were for, where the owner said so.
mix_count = Table(
    "mix_count",
    metadata,
    Column("day", Date, primary_key=True),
    Column("network", Text, primary_key=True),
    Column("mix", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What the activities and settlements come to per person or group on a network; contacts.py keeps it.
contact = Table(
    "contact",
    metadata,
    Column("sort", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("network", Text, primary_key=True),
    Column("name", Words, nullable=False),
    Column("given", Integer, nullable=False),
    Column("got", Integer, nullable=False),
    Column("first", Moment, nullable=False),
    Column("last", Moment, nullable=False),
    # The first message that waits for an answer, how many do, and until when the owner put them off.
    Column("since", Moment),
    Column("waiting", Integer, nullable=False),
    Column("criticism", Boolean, nullable=False),
    Column("snoozed_until", Moment),
    Index("ix_contact_last", "sort", "last"),
    Index("ix_contact_since", "since", sqlite_where=text("since IS NOT NULL")),
    sqlite_with_rowid=False,
)

contact_note = Table(
    "contact_note",
    metadata,
    Column("sort", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("note", Words, nullable=False),
    sqlite_with_rowid=False,
)

settlement = Table(
    "settlement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("network", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("how", Text, nullable=False),
    Column("until", Moment),
    Index("ix_settlement_key", "network", "key", "at"),
)

pause = Table(
    "pause",
    metadata,
    Column("since", Date, primary_key=True),
    Column("until", Date, nullable=False),
    sqlite_with_rowid=False,
)

goal = Table(
    "goal",
    metadata,
    Column("id", Text, primary_key=True),
    Column("what", Words, nullable=False),
    Column("measure", Words, nullable=False),
    Column("start", Float, nullable=False),
    Column("target", Float, nullable=False),
    Column("begun", Date, nullable=False),
    Column("due", Date),
    Column("review", Date),
    Column("ended", Date),
)

measurement = Table(
    "measurement",
    metadata,
    Column("goal", Text, ForeignKey("goal.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("value", Float, nullable=False),
    sqlite_with_rowid=False,
)

# Every answer stays, so that the owner can see how a profile came to be; the newest counts.
profile_answer = Table(
    "profile_answer",
    metadata,
    Column("network", Text, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("yes", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

ignored = Table(
    "ignored",
    metadata,
    # No reference: a finding may be ignored in the second before its draft is first saved.
    Column("draft", Text, primary_key=True),
    Column("rule", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

quiet = Table(
    "quiet",
    metadata,
    Column("rule", Text, primary_key=True),
    Column("network", Text, primary_key=True),
    Column("words", Words, primary_key=True),
    Column("at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

rule_choice = Table(
    "rule_choice",
    metadata,
    Column("rule", Text, primary_key=True),
    Column("level", Text),
    Column("ignored_in_row", Integer, nullable=False),
    sqlite_with_rowid=False,
)

review = Table(
    "review",
    metadata,
    Column("week", Date, primary_key=True),  # its Monday
    Column("talk", Words, nullable=False),
    Column("otherwise", Words, nullable=False),
    Column("missed", Words, nullable=False),
    Column("promise", Words, nullable=False),
    Column("kept", Text),
    # JSON, once the owner has finished the review; coach/review/frozen.py writes it.
    Column("figures", Words),
)

# Rule and day only: which texts it was about is nobody's business, and a draft may be thrown away.
rule_met = Table(
    "rule_met",
    metadata,
    Column("day", Date, primary_key=True),
    Column("rule", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# A file's name is below the folder of pictures beside the history.
picture = Table(
    "picture",
    metadata,
    Column("draft", Text, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("file", Words, nullable=False),
    Column("alt", Words, nullable=False),
    Column("verdict", Text),
    sqlite_with_rowid=False,
)

posted_picture = Table(
    "posted_picture",
    metadata,
    Column("activity", Text, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("verdict", Text, nullable=False),
    sqlite_with_rowid=False,
)
