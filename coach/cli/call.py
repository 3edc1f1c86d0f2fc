"""A call that was understood, and what every command needs to answer it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.system.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.cli.arguments import Arguments
    from coach.services.opening import Desk
    from coach.system.paths import Paths
    from coach.system.settings import Settings


class Call(NamedTuple):
    """What was asked, where the owner's files are, and the interface's language ("nl" or "en")."""

    arguments: Arguments
    paths: Paths
    language: str

    @property
    def as_json(self) -> bool:
        """Whether the answer is for a program."""
        return bool(self.arguments.get("--format") == "json")

    def get(self, option: str, default: Any = None) -> Any:
        """The value of an option, or the default where it was not given."""
        return self.arguments.get(option, default)

    def say(self, key: str, /, **facts: object) -> str:
        """A sentence in the interface's language."""
        return say(key, self.language, **facts)

    def settings(self) -> Settings:
        """What the owner chose.

        Raises:
            Trouble: "settings-unreadable".
        """
        from coach.system.settings import load_settings  # noqa: PLC0415 - not every command looks at them

        return load_settings(self.paths)

    def use_own_limits(self) -> None:
        """Let the limits hold that the owner set.

        Raises:
            Trouble: "own-limits-…".
        """
        if self.paths.networks.is_dir():
            from coach.networks.own_limits import use_own_limits  # noqa: PLC0415 - few owners have any

            use_own_limits(self.paths.networks)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The open history, closed at the end.

        Raises:
            Trouble: the history cannot be opened.
        """
        from coach.services.opening import DeskDoor  # noqa: PLC0415 - most checks need no history
        from coach.system.clock import now  # noqa: PLC0415 - as above

        door = DeskDoor(self.paths, now)
        try:
            yield door.desk()
        finally:
            door.close()
