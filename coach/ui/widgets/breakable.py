"""Words in a label that may be endless."""

from __future__ import annotations

import re

_ENDLESS = re.compile(r"(\S{24})(?=\S)")
_BREAK = "\u200b"  # a place where a line may break


def breakable(words: str) -> str:
    """The words with places to break where one is endless, so that a label need not be as wide as that."""
    return _ENDLESS.sub(rf"\1{_BREAK}", words)
