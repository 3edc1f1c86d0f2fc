"""Whom the owner talked with: notes, folded names, the mix, contacts, settled conversations, pauses, goals, search."""

import re
from hashlib import blake2b
from unicodedata import normalize

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# As the app's own code has it at this step; written out, so that a later change there leaves old histories alone.
_TALK = ("reply", "comment", "group-post", "group-comment", "criticism-answered")
_WORD = re.compile(r"\w+")
_MENTION = re.compile(r"@[\w.@-]+")


def upgrade() -> None:
    """Add the columns and tables and fill them from the activities that are there."""
    op.drop_index("ix_activity_person", "activity")
    for name in ("note", "person_key", "group_key", "same"):
        op.add_column("activity", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("activity", sa.Column("mix", sa.Text))
    op.add_column("activity", sa.Column("outcome", sa.Text))
    op.add_column("activity", sa.Column("place", sa.Integer, nullable=False, server_default="0"))
    op.add_column("day_count", sa.Column("copies", sa.Integer, nullable=False, server_default="0"))
    _fill_columns(op.get_bind())
    _index_activities()
    _make_tables()
    _fill_tables()


def _fill_columns(connection: sa.Connection) -> None:
    rows = connection.exec_driver_sql("SELECT id, act, at, person, group_name, text FROM activity ORDER BY at, id")
    place, filled = 0, []
    for each in rows:
        place = max(place + 1, each.at * 32)
        same = _digest(each.text, each.person) if each.act in _TALK else ""
        filled.append((_folded(each.person), _folded(each.group_name), same, place, each.id))
    if filled:
        statement = "UPDATE activity SET person_key = ?, group_key = ?, same = ?, place = ? WHERE id = ?"
        connection.exec_driver_sql(statement, filled)


def _folded(words: str) -> str:
    return " ".join(normalize("NFKC", normalize("NFKC", words).casefold()).split()).removeprefix("@")


def _digest(text: str, person: str) -> str:
    name = set(_WORD.findall(_folded(person)))
    words = [word for word in _WORD.findall(_folded(_MENTION.sub(" ", text))) if word not in name]
    return blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=12).hexdigest() if words else ""


def _index_activities() -> None:
    said = {"person": sa.text("person_key <> ''"), "group": sa.text("group_key <> ''")}
    for what, where in said.items():
        op.create_index(f"ix_activity_{what}", "activity", ["network", f"{what}_key", "at", "act"], sqlite_where=where)
    op.create_index(
        "ix_activity_same", "activity", ["day", "network", "same", "at", "id"], sqlite_where=sa.text("same <> ''")
    )
    op.create_index("ix_activity_place", "activity", ["place"], unique=True)


def _make_tables() -> None:
    op.create_table(
        "mix_count",
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("mix", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("day", "network", "mix", name="pk_mix_count"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "contact",
        sa.Column("sort", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("given", sa.Integer, nullable=False),
        sa.Column("got", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("since", sa.Integer),
        sa.Column("waiting", sa.Integer, nullable=False),
        sa.Column("criticism", sa.Boolean, nullable=False),
        sa.Column("snoozed_until", sa.Integer),
        sa.PrimaryKeyConstraint("sort", "key", "network", name="pk_contact"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_contact_last", "contact", ["sort", "last"])
    op.create_index("ix_contact_since", "contact", ["since"], sqlite_where=sa.text("since IS NOT NULL"))
    op.create_table(
        "contact_note",
        sa.Column("sort", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sort", "key", name="pk_contact_note"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "settlement",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("network", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("how", sa.Text, nullable=False),
        sa.Column("until", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_settlement"),
    )
    op.create_index("ix_settlement_key", "settlement", ["network", "key", "at"])
    op.create_table(
        "pause",
        sa.Column("since", sa.Date, nullable=False),
        sa.Column("until", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("since", name="pk_pause"),
        sqlite_with_rowid=False,
    )
    _make_goals()
    op.execute(
        "CREATE VIRTUAL TABLE activity_words USING fts5(text, note, person, group_name,"
        " content='activity', content_rowid='place', tokenize='unicode61 remove_diacritics 2')"
    )


def _make_goals() -> None:
    op.create_table(
        "goal",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("measure", sa.Text, nullable=False),
        sa.Column("start", sa.Float, nullable=False),
        sa.Column("target", sa.Float, nullable=False),
        sa.Column("begun", sa.Date, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("review", sa.Date),
        sa.Column("ended", sa.Date),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_table(
        "measurement",
        sa.Column("goal", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("value", sa.Float, nullable=False),
        sa.PrimaryKeyConstraint("goal", "day", name="pk_measurement"),
        sa.ForeignKeyConstraint(["goal"], ["goal.id"], name="fk_measurement_goal", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )


def _fill_tables() -> None:
    """The mix is known of no activity yet, and nothing is settled."""
    op.execute(
        "UPDATE day_count SET copies = coalesce((SELECT sum(nth > 1) FROM ("
        "  SELECT day, network, act, row_number() OVER (PARTITION BY day, network, same ORDER BY at, id) AS nth"
        "  FROM activity WHERE same <> '') AS told"
        " WHERE told.day = day_count.day AND told.network = day_count.network AND told.act = day_count.act), 0)"
    )
    for sort, key, name in (("person", "person_key", "person"), ("group", "group_key", "group_name")):
        op.execute(
            f"INSERT INTO contact (sort, key, network, name, given, got, first, last, waiting, criticism)"  # noqa: S608
            f" SELECT '{sort}', {key}, network, {name}, sum(act NOT IN ('criticism-received', 'deletion')),"
            f" sum(act = 'criticism-received'), (SELECT min(at) FROM activity AS own"
            f" WHERE own.{key} <> '' AND own.{key} = activity.{key} AND own.network = activity.network),"
            f" max(at), 0, 0 FROM activity WHERE {key} <> '' GROUP BY network, {key}"
        )
    op.execute(
        "UPDATE contact SET (since, waiting, criticism) = (SELECT min(at), count(*), count(*) > 0 FROM activity"
        " WHERE network = contact.network AND person_key = contact.key AND person_key <> ''"
        " AND act = 'criticism-received' AND at > coalesce((SELECT max(at) FROM activity AS answer"
        "  WHERE answer.network = contact.network AND answer.person_key = contact.key AND answer.person_key <> ''"
        "  AND answer.act IN ('criticism-answered', 'reply')), -1)) WHERE sort = 'person'"
    )
    op.execute("INSERT INTO activity_words(activity_words) VALUES ('rebuild')")
