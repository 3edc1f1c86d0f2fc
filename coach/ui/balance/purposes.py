"""Tells the history what posts were for, and takes it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.domain.activity import Activity, Mix, Step
    from coach.services.opening import Desk


class Purposes:
    """The steps of one sorting, by post. Used in the history's own thread alone, where all comes in order."""

    def __init__(self) -> None:
        self._steps: dict[str, Step] = {}

    def tell(self, desk: Desk, post: Activity, mix: Mix) -> None:
        """Say what a post was for.

        Raises:
            Trouble: "activity-gone" or "activity-changed" where somebody else was there in between.
        """
        self._steps[post.id] = desk.logbook.edit(post, replace(post, mix=mix))

    def take_back(self, desk: Desk, post: Activity) -> None:
        """Leave open again what it was for; one that could not be told needs nothing.

        Raises:
            Trouble: as for `tell`.
        """
        if (step := self._steps.pop(post.id, None)) is not None:
            desk.logbook.undo(step)
