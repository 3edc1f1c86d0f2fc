"""How much two texts are alike, by the runs of words that stand in both."""

from __future__ import annotations

import re

from coach.text.folding import folded

# Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_RUN = 3  # words
ALIKE = 0.6
"""From which likeness on two texts are nearly the same; our own opinion."""


def marks(text: str) -> frozenset[str]:
    """The runs of three words in the text, or all of a text that has fewer; none for one without words.

    In a script without spaces each letter is taken for a word.
    """
    words = _WORD.findall(folded(text))
    runs = range(max(len(words) - _RUN + 1, min(len(words), 1)))
    return frozenset(" ".join(words[at : at + _RUN]) for at in runs)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of all marks of two texts that both have, 0 to 1."""
    if not one or not other:
        return 0.0
    both = len(one & other)
    return both / (len(one) + len(other) - both)
