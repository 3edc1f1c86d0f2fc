"""Looks at everything the app stands on, and changes nothing."""

from __future__ import annotations

import os
import platform
import sys
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach import __version__
from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from coach.domain.account import Account
    from coach.system.paths import Paths
    from coach.system.settings import Settings

PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "chunspell",
    "keyring",
    "numpy",
    "platformdirs",
    "regex",
    "tomlkit",
)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the app. One that is absent can be written if it could be made."""

    path: Path
    exists: bool
    writable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryState:
    """How the history is. `schema` is 0 where there is none yet; `trouble` says why it cannot be used."""

    path: Path
    schema: int = 0
    current: int = 0
    accounts: tuple[Account, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What was found. A version is "" where the library is missing; `keyring` is "" where there is none.

    `own_limits` names the networks whose limits the owner set; `in_tray`: closing the window leaves the app at hand.
    """

    app: str
    python: str
    system: str
    packages: Mapping[str, str]
    folders: Mapping[str, Folder]
    settings_trouble: Trouble | None
    limits_trouble: Trouble | None
    own_limits: tuple[str, ...]
    history: HistoryState
    keyring: str
    in_tray: bool
    at_login: bool

    @property
    def fine(self) -> bool:
        """Whether the app can do its work: folders, settings, own limits and history are usable."""
        usable = all(folder.writable for folder in self.folders.values())
        troubles = (self.settings_trouble, self.limits_trouble, self.history.trouble)
        return usable and not any(troubles)


def examine(paths: Paths, *, now: Callable[[], datetime], keyring_name: Callable[[], str]) -> Diagnosis:
    """Look at this machine and at the folders; nothing is made, migrated or mended."""
    from coach.system.autostart import starts_at_login  # noqa: PLC0415 - only a doctor asks

    settings, settings_trouble = _settings(paths)
    return Diagnosis(
        app=__version__,
        python=platform.python_version(),
        system=platform.platform(),
        packages={name: _version(name) for name in PACKAGES},
        folders={name: look_at(getattr(paths, name)) for name in ("config", "data", "cache", "logs")},
        settings_trouble=settings_trouble,
        limits_trouble=_limits_trouble(paths),
        own_limits=tuple(sorted(path.stem for path in paths.networks.glob("*.toml"))),
        history=_history(paths.history, now),
        keyring=keyring_name(),
        in_tray=settings.stay_in_tray,
        at_login=starts_at_login(),
    )


def look_at(folder: Path) -> Folder:
    """Whether the folder is there and can be written, or could be made."""
    there = folder
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    usable = there.is_dir() and os.access(there, os.W_OK | os.X_OK)
    return Folder(folder, exists=there == folder, writable=usable)


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - only a doctor asks

    try:
        return version(package)
    except PackageNotFoundError:
        # A bundle carries the libraries without their metadata.
        return str(getattr(sys.modules.get(package.lower()), "__version__", ""))


def _settings(paths: Paths) -> tuple[Settings, Trouble | None]:
    from coach.system.settings import Settings, load_settings  # noqa: PLC0415 - only a doctor asks

    try:
        return load_settings(paths), None
    except Trouble as trouble:
        return Settings(), trouble


def _limits_trouble(paths: Paths) -> Trouble | None:
    from coach.networks.own_limits import use_own_limits  # noqa: PLC0415 - only a doctor asks

    try:
        use_own_limits(paths.networks)
    except Trouble as trouble:
        return trouble
    return None


def _history(path: Path, now: Callable[[], datetime]) -> HistoryState:
    try:
        return _history_state(path, now)
    except Trouble as trouble:
        return HistoryState(path=path, trouble=trouble)
    except ImportError as error:
        return HistoryState(path=path, trouble=Trouble("library-missing", name=error.name or str(error)))


def _history_state(path: Path, now: Callable[[], datetime]) -> HistoryState:
    from coach.store.engine import WAIT  # noqa: PLC0415 - SQLAlchemy takes 0.3 s
    from coach.store.format import SCHEMA, stored_schema  # noqa: PLC0415 - as above
    from coach.store.store import Store  # noqa: PLC0415 - as above
    from coach.store.troubles import owners_words  # noqa: PLC0415 - as above

    with owners_words(path):
        schema = stored_schema(path, wait=WAIT)
    if schema and not os.access(path, os.W_OK):
        raise Trouble("history-read-only", path=str(path))
    if schema < SCHEMA:
        return HistoryState(path=path, schema=schema, current=SCHEMA)  # opening it would migrate it
    with closing(Store.open(path, now=now)) as store:
        if not store.sound():
            raise Trouble("history-corrupt", path=str(path))
        with store.reading() as work:
            return HistoryState(path=path, schema=schema, current=SCHEMA, accounts=work.accounts.all())
