"""The rules of thumb that a target can be taken from, each with its variant and its source."""

from __future__ import annotations

from functools import cache

from coach.domain.balance import Preset
from coach.system.assets import assets

DEFAULT = "thirds"
"""The one classic rule that counts conversation."""

OWN = "own"
"""In place of an id: a figure of the owner's own."""


@cache
def presets() -> dict[str, Preset]:
    """All of them by id, in the order in which they are shown; `target.<id>` in resources/words is the name."""
    import tomllib  # noqa: PLC0415 - only who chooses a target needs it

    table = tomllib.loads((assets() / "targets.toml").read_text(encoding="utf-8"))
    return {name: Preset(id=name, **{**_NONE, **its}) for name, its in table.items()}


def mix_rule(chosen: str, promotion: float) -> Preset:
    """What the owner aims for in the mix: the rule of thumb, or at most this part promotion (0 to 1).

    A rule that is not known any more gives way to the default.
    """
    if chosen == OWN:
        return Preset(id=OWN, dialogue=None, promotion=promotion, useful=None, personal=None, source="")
    return presets().get(chosen) or presets()[DEFAULT]


_NONE = {"dialogue": None, "useful": None, "personal": None}
