"""Variants in the file, and the step that brought them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from coach.domain.acts import Act
from coach.domain.draft import Reason, Variant
from coach.store.backup import backups
from coach.store.first_look import first_look
from coach.store.migrate import SCRIPTS, migrate
from coach.store.store import Store
from tests.history import AMSTERDAM, MONDAY, Clock, a_draft, an_activity, rows

if TYPE_CHECKING:
    from pathlib import Path

VARIANTS = (Variant(network="x"), Variant(network="bluesky", text="Korter \ud83d"), Variant(network="threads", text=""))


def test_variants_come_back_as_they_were_and_in_their_order(store: Store) -> None:
    draft = a_draft(variants=VARIANTS)
    with store.writing() as work:
        work.drafts.add(draft)

    with store.reading() as work:
        found = work.drafts.find(draft.id)
    assert found is not None
    assert found.variants == (VARIANTS[0], Variant(network="bluesky", text="Korter \ufffd"), VARIANTS[2])


def test_the_first_look_sees_the_variants_too(store: Store, path: Path) -> None:
    """A draft that is shown without them would be saved without them."""
    draft = a_draft(variants=VARIANTS[::2])
    with store.writing() as work:
        work.drafts.add(draft)

    look = first_look(path)

    assert look is not None
    assert look.draft == draft


def test_lists_tell_how_many_networks_there_are_more(store: Store, path: Path) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft(variants=VARIANTS))
        work.drafts.add(a_draft())

    with store.reading() as work:
        lines = work.drafts.lines()
    look = first_look(path)
    assert sorted(line.also for line in lines) == [0, 3]
    assert look is not None
    assert look.lines == lines


def test_variants_go_with_their_draft(store: Store) -> None:
    with store.writing() as work:
        work.drafts.add(a_draft(variants=VARIANTS, deleted_at=MONDAY))
        work.drafts.purge(MONDAY)

    assert rows(store, "SELECT * FROM variant") == []


def test_versions_say_whose_text_they_are(store: Store) -> None:
    draft = a_draft(variants=VARIANTS)
    with store.writing() as work:
        work.drafts.add(draft)
        main = work.versions.add(draft.id, "Eerst", Reason.PAUSE, MONDAY)
        own = work.versions.add(draft.id, "Korter", Reason.VARIANT, MONDAY, network="bluesky")

        assert work.versions.of(draft.id) == (own, main)
        assert (work.versions.last(draft.id), work.versions.last(draft.id, "bluesky")) == (main, own)
        assert work.versions.last(draft.id, "x") is None


def test_a_draft_is_logged_once_on_each_network(store: Store) -> None:
    draft = a_draft()
    with store.writing() as work:
        work.drafts.add(draft)
        work.activities.add(an_activity(draft=draft.id, network="linkedin"))
        work.activities.add(an_activity(draft=draft.id, network="x"))

    with pytest.raises(IntegrityError), store.writing() as work:
        work.activities.add(an_activity(draft=draft.id, network="x"))

    with store.reading() as work:
        assert work.activities.networks_of(draft.id) == {"linkedin", "x"}


@pytest.fixture
def first_schema(path: Path, tmp_path: Path) -> Path:
    """A history as the first version of the app made and filled it."""
    scripts = tmp_path / "first"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__", "v000[2-9]*"))
    path.parent.mkdir(parents=True)
    migrate(path, moment=MONDAY, scripts=scripts, schema=1)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            """
            INSERT INTO draft VALUES ('d1', 'linkedin', 'post', 'Wat zou jij doen?', '', 'auto', 1, 2, 3, NULL);
            INSERT INTO draft VALUES ('d2', 'x', 'reply', 'Dank je', 'Mooi werk', 'nl', 1, 2, NULL, NULL);
            INSERT INTO version VALUES (7, 'd1', 'Wat doe jij?', 'pause', 5);
            INSERT INTO activity VALUES ('a1', 'linkedin', 'post', 3, '2026-11-23', '', '', '', 'Wat', 'window', 'd1');
            INSERT INTO activity VALUES ('a2', 'x', 'reply', 4, '2026-11-23', 'Karin', 'g', 'u', 't', 'window', NULL);
            INSERT INTO activity VALUES ('a3', 'x', 'criticism-received', 3, '2026-11-23', 'KARIN','','','', '', NULL);
            INSERT INTO day_count VALUES ('2026-11-23', 'linkedin', 'post', '2026-11-23', 1);
            """
        )
    return path


def test_a_history_of_the_first_version_keeps_everything(first_schema: Path, clock: Clock) -> None:
    with closing(sqlite3.connect(first_schema)) as connection:
        # By their names, for a later step may add columns.
        columns = {
            table: ", ".join(name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))
            for table in ("draft", "activity", "day_count")
        }
        selects = {table: f"SELECT {names} FROM {table} ORDER BY 1" for table, names in columns.items()}
        before = {table: connection.execute(select).fetchall() for table, select in selects.items()}

    store = Store.open(first_schema, now=clock, zone=AMSTERDAM)
    with closing(store):
        assert {table: rows(store, select) for table, select in selects.items()} == before
        assert rows(store, "SELECT * FROM version") == [(7, "d1", "Wat doe jij?", "pause", 5, "")]
        with store.writing() as work:
            assert work.activities.networks_of("d1") == {"linkedin"}
            assert work.contacts.waiting() == ()  # Karin is KARIN: names compare as they did
            again = an_activity(Act.POST, MONDAY + timedelta(hours=1), "x", draft="d1")
            work.activities.add(again)
            assert work.drafts.change("d2", text="Dank")
        assert store.sound()
    assert len(backups(first_schema)) == 1


def test_the_step_leaves_the_names_and_indexes_that_a_new_history_has(first_schema: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite3"
    migrate(fresh, moment=MONDAY)
    migrate(first_schema, moment=MONDAY)

    def schema(path: Path) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            return found.fetchall()

    assert schema(first_schema) == schema(fresh)
    names = {name for name, _ in schema(fresh)}
    assert {"ix_activity_act_at", "ix_activity_person", "variant"} <= names
    assert "NOCASE" in dict(schema(fresh))["activity"]


def test_putting_variants_replaces_those_of_that_draft_alone(store: Store) -> None:
    one, other = a_draft(variants=VARIANTS[:1]), a_draft(variants=VARIANTS[:1])
    with store.writing() as work:
        work.drafts.add(one)
        work.drafts.add(other)
        work.drafts.put_variants(one.id, VARIANTS[2:])

        assert work.drafts.find(one.id) == replace(one, variants=VARIANTS[2:])
        assert work.drafts.find(other.id) == other
