"""The way from an old history to today's, with real files and with steps made for the test."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from coach.domain.draft import Reason
from coach.store.backup import backups
from coach.store.engine import connect
from coach.store.format import APPLICATION_ID, SCHEMA
from coach.store.migrate import SCRIPTS, migrate
from coach.store.store import Store
from coach.store.tables import metadata
from tests.history import MONDAY, Clock, a_draft, run_python

# A step as it may come: it rebuilds a table that others refer to.
NEXT = SCHEMA + 1
REBUILD = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{NEXT:04d}", "{SCHEMA:04d}"
def upgrade():
    with op.batch_alter_table("draft", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.Text, nullable=False, server_default=""))
"""
FAILS_HALFWAY = (
    REBUILD
    + """
    op.execute("UPDATE draft SET text = ''")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""
)
LOSES_DRAFTS = (
    REBUILD
    + """
    op.execute("DELETE FROM draft")
"""
)


@pytest.fixture
def written(store: Store, path: Path) -> Path:
    """A history with a draft and its version, closed."""
    draft = a_draft("Bewaar mij")
    with store.writing() as work:
        work.drafts.add(draft)
        work.versions.add(draft.id, "eerder", Reason.PAUSE, MONDAY)
    store.close()
    return path


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SCRIPTS, tmp_path / "100% steps", ignore=shutil.ignore_patterns("__pycache__")))


def step(scripts: Path, code: str) -> None:
    (scripts / "versions" / f"v{NEXT:04d}_test.py").write_text(code)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [*connection.iterdump(), str(connection.execute("PRAGMA user_version").fetchone())]


def test_the_tables_are_those_that_the_migrations_make(store: Store) -> None:
    with store._reads.connect() as connection:
        # The index of words keeps tables that SQLite makes by itself.
        ours = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith("activity_words")}
        options = {
            "compare_type": True,
            "compare_server_default": True,
            **ours,
        }  # the index of words is no table of ours
        context = MigrationContext.configure(connection, opts=options)

        assert compare_metadata(context, metadata) == []


def test_the_schema_is_the_number_of_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))

    assert ScriptDirectory.from_config(config).get_heads() == [f"{SCHEMA:04d}"]


def test_a_fresh_history_says_whose_it_is_and_how_new(store: Store, path: Path) -> None:
    store.close()

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_fresh_history_needs_no_backup(store: Store, path: Path) -> None:
    assert backups(path) == []


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(written: Path, scripts: Path) -> None:
    step(scripts, REBUILD)

    migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)

    with closing(sqlite3.connect(written)) as connection:
        assert connection.execute("SELECT text, mood FROM draft").fetchall() == [("Bewaar mij", "")]
        assert connection.execute("SELECT text FROM version").fetchall() == [("eerder",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)


@pytest.mark.parametrize(
    ("code", "error"),
    [(FAILS_HALFWAY, "no such table"), (LOSES_DRAFTS, "1 rows that refer to nothing")],
    ids=["fails", "loses"],
)
def test_a_migration_that_fails_leaves_the_history_as_it_was(
    written: Path, scripts: Path, code: str, error: str
) -> None:
    step(scripts, code)
    before = dump(written)

    with pytest.raises(Exception, match=error):
        migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)

    assert dump(written) == before


def test_after_a_failed_migration_a_mended_one_succeeds(written: Path, scripts: Path) -> None:
    step(scripts, FAILS_HALFWAY)
    with pytest.raises(Exception, match="no such table"):
        migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)
    step(scripts, REBUILD + "    op.execute(\"UPDATE draft SET mood = 'blij'\")\n")

    migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)

    with closing(sqlite3.connect(written)) as connection:
        assert connection.execute("SELECT text, mood FROM draft").fetchall() == [("Bewaar mij", "blij")]


def test_a_migration_leaves_a_copy_of_what_was(written: Path, scripts: Path) -> None:
    step(scripts, REBUILD)
    before = dump(written)

    migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)

    (copy,) = backups(written)
    assert dump(copy) == before


def test_a_copy_that_takes_the_old_name_opens(written: Path, scripts: Path, clock: Clock) -> None:
    step(scripts, REBUILD)
    migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)
    (copy,) = backups(written)
    copy.replace(written)

    again = Store.open(written, now=clock)
    with again.reading() as work:
        assert [line.title for line in work.drafts.lines()] == ["Bewaar mij"]
    again.close()


def test_a_history_that_another_start_migrated_is_left_alone(written: Path, scripts: Path) -> None:
    step(scripts, REBUILD)
    migrate(written, moment=MONDAY, scripts=scripts, schema=NEXT)

    migrate(written, moment=MONDAY + timedelta(days=1), scripts=scripts, schema=NEXT)

    assert len(backups(written)) == 1


def test_a_history_that_another_process_has_just_begun_is_waited_for(path: Path) -> None:
    """SQLite itself does not wait when the write-ahead log is switched on."""
    path.parent.mkdir()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = threading.Timer(0.2, other.close)
    done.start()

    migrate(path, moment=MONDAY)
    done.join()

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_migration_checks_no_references_while_it_runs(path: Path) -> None:
    path.parent.mkdir()
    engine = connect(path, foreign_keys=False)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 0
    engine.dispose()


def test_opening_a_history_of_today_does_not_load_alembic(written: Path) -> None:
    code = """
import sys
from pathlib import Path
from coach.store.store import Store
from coach.system.clock import now
store = Store.open(Path(sys.argv[1]), now=now)
with store.reading() as work: work.drafts.lines()
store.close()
print("alembic" in sys.modules)
"""
    assert run_python(code, str(written)) == "False\n"
