"""The one place where positions change units: code points in the core, UTF-16 units in Qt."""

from __future__ import annotations

from bisect import bisect_left


class Positions:
    """Converts positions in one text between code points and UTF-16 units.

    Only characters beyond U+FFFF count double, so the places of those are all that is kept.
    """

    def __init__(self, text: str) -> None:
        few = not text or max(text) <= "\uffff"
        self._astral = () if few else tuple(i for i, char in enumerate(text) if char > "\uffff")
        self._astral16 = tuple(i + rank for rank, i in enumerate(self._astral))

    def to_qt(self, position: int) -> int:
        """The UTF-16 position of a code-point position."""
        return position + bisect_left(self._astral, position)

    def from_qt(self, position: int) -> int:
        """The code-point position of a UTF-16 position; inside a pair it is the character's own."""
        before = bisect_left(self._astral16, position)
        if before and self._astral16[before - 1] == position - 1:
            return self._astral[before - 1]
        return position - before
