"""What an edit left as it was: two texts differ in some lines, and what was found in all others need only be moved."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Span = tuple[int, int]


class Change(NamedTuple):
    """The code points `start` to `old_end` of one text became `start` to `new_end` of another."""

    start: int
    old_end: int
    new_end: int

    @property
    def by(self) -> int:
        """How far everything behind the change moved."""
        return self.new_end - self.old_end

    def spliced(self, old: str, new: str) -> str:
        """The old string with the new part in place of what stood there."""
        return f"{old[: self.start]}{new}{old[self.old_end :]}"

    def moved(self, old: tuple[Span, ...], new: tuple[Span, ...]) -> tuple[Span, ...]:
        """The old spans outside the change and the new ones inside, whose places count from its start.

        Both are in text order, and no old span crosses an edge of the change.
        """
        start, by = self.start, self.by
        inside = [(begin + start, end + start) for begin, end in new]
        if not old:
            return tuple(inside)
        first, last = bisect_left(old, (start,)), bisect_left(old, (self.old_end,))
        return (*old[:first], *inside, *[(begin + by, end + by) for begin, end in old[last:]])


def changed_lines(old: str, new: str) -> Change:
    """The lines in which the texts differ, without the line end behind the last."""
    shorter = min(len(old), len(new))
    head = _shared(shorter, lambda size: new.startswith(old[:size]))
    tail = _shared(shorter - head, lambda size: new.endswith(old[len(old) - size :]))
    start = new.rfind("\n", 0, head) + 1
    end = new.find("\n", len(new) - tail)
    return _up_to(old, new, start, len(new) if end < 0 else end)


def around(old: str, new: str, change: Change, border: str) -> Change:
    """The change, widened to the nearest borders in what the texts share."""
    start = new.rfind(border, 0, change.start) + len(border)
    end = new.find(border, change.new_end)
    return _up_to(old, new, start if start >= len(border) else 0, len(new) if end < 0 else end)


def _up_to(old: str, new: str, start: int, end: int) -> Change:
    return Change(start, end + len(old) - len(new), end)


def _shared(most: int, is_shared: Callable[[int], bool]) -> int:
    """The largest size up to `most` that is shared, where everything smaller is too."""
    return bisect_right(range(1, most + 1), False, key=lambda size: not is_shared(size))  # noqa: FBT003
