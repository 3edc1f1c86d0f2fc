"""The rules of thumb that a target can be taken from, each with its variant and its source."""

from __future__ import annotations

from functools import cache

from coach.domain.balance import Preset
from coach.system.assets import assets

DEFAULT = "thirds"
"""The one classic rule that counts conversation."""


@cache
def presets() -> dict[str, Preset]:
    """All of them by id, in the order in which they are shown; `target.<id>` in resources/words is the name."""
    import tomllib  # noqa: PLC0415 - only who chooses a target needs it

    table = tomllib.loads((assets() / "targets.toml").read_text(encoding="utf-8"))
    return {name: Preset(id=name, **{**_NONE, **its}) for name, its in table.items()}


_NONE = {"dialogue": None, "useful": None, "personal": None}
