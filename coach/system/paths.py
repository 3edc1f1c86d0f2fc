"""Which folders the app uses: the platform's own, or all below one folder of the owner's choice."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from coach.domain.trouble import Trouble

_APP = "post-coach"


@dataclass(frozen=True, slots=True)
class Paths:
    """The four folders. They are made on first use, never by looking."""

    config: Path
    data: Path
    cache: Path
    logs: Path

    @property
    def history(self) -> Path:
        """The SQLite file with drafts, activities and everything else that is not a setting."""
        return self.data / "history.sqlite3"

    @property
    def pictures(self) -> Path:
        """The folder with the pictures of drafts."""
        return self.data / "pictures"

    @property
    def settings(self) -> Path:
        """The file with what the owner chose."""
        return self.config / "settings.json"

    @property
    def own_words(self) -> Path:
        """The file with the words that the owner does not want to use; they may write it by hand."""
        return self.config / "words.toml"

    @property
    def spelling(self) -> Path:
        """The file with the words that the owner spells so, a line each."""
        return self.config / "dictionary.txt"

    @property
    def networks(self) -> Path:
        """The folder with the owner's own limits, a file a network."""
        return self.config / "networks"

    @property
    def window(self) -> Path:
        """The file with where the window stood; losing it costs nothing."""
        return self.config / "window.json"

    @property
    def reminded(self) -> Path:
        """The file with what was reminded of last; losing it costs a reminder too many."""
        return self.config / "reminded.json"


def find_paths(home: str | None = None) -> Paths:
    """The folders below `home`, else below COACH_HOME, else the platform's own.

    Raises:
        Trouble: "folder-unwritable" where `home` begins with the home of somebody who is not here.
    """
    chosen = home or os.environ.get("COACH_HOME")
    if chosen:
        try:
            base = Path(chosen).expanduser().absolute()
        except RuntimeError as error:  # "~name" of nobody here
            raise Trouble("folder-unwritable", path=chosen) from error
        return Paths(base / "config", base / "data", base / "cache", base / "logs")
    from platformdirs import PlatformDirs  # noqa: PLC0415 - 6 ms that a call with --home need not spend

    dirs = PlatformDirs(_APP, appauthor=False)
    return Paths(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)


def made(folder: Path) -> Path:
    """The folder, made if it was not there.

    Raises:
        Trouble: "folder-unwritable" where it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble("folder-unwritable", path=str(folder)) from error
    return folder
