"""Which words are written wrongly, and what may have been meant: Hunspell with the dictionaries that are shipped.

Dutch: OpenTaal (BSD-3-Clause or CC BY 3.0). English: British from SCOWL (MIT and BSD), and the American dictionary that
comes with the library. Hunspell keeps every other thread waiting while it loads and while it thinks of suggestions, up
to a second: the window therefore asks a process of its own (coach/text/spell_server.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunspell import Hunspell

from coach.system.assets import assets

if TYPE_CHECKING:
    from collections.abc import Iterable

LANGUAGES = ("nl", "en")
_MOST = 5  # suggestions
_LONGEST = 60  # letters; what is longer is no word, and Hunspell would think about it for long


class Speller:
    """The words of all languages, loaded when first asked for, and those of the owner's own list, in lower case."""

    def __init__(self, own: frozenset[str] = frozenset()) -> None:
        self._dictionaries: dict[str, Hunspell] = {}
        self._own = own

    def wrong(self, words: Iterable[str], language: str) -> list[str]:
        """Those of the words that neither this language ("nl" or "en") nor English knows: loanwords are words too."""
        return [word for word in words if not self._knows(word, language)]

    def suggestions(self, word: str, language: str) -> list[str]:
        """What may have been meant, the likeliest first; at most five."""
        if len(word) > _LONGEST:
            return []
        found = self._dictionary("nl" if language == "nl" else "en_GB").suggest(_plain(word))
        return list(dict.fromkeys(found))[:_MOST]

    def _knows(self, word: str, language: str) -> bool:
        if word.lower() in self._own or len(word) > _LONGEST or self._spells(_plain(word), language):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(not part or self._spells(_plain(part), language) for part in parts)

    def _spells(self, word: str, language: str) -> bool:
        names = ("nl", "en_GB", "en_US") if language == "nl" else ("en_GB", "en_US")
        return any(self._dictionary(name).spell(word) for name in names)

    def _dictionary(self, name: str) -> Hunspell:
        if name not in self._dictionaries:
            shipped = {"hunspell_data_dir": str(assets() / "spelling")} if name != "en_US" else {}
            self._dictionaries[name] = Hunspell(name, **shipped)
        return self._dictionaries[name]


def _plain(word: str) -> str:
    """The word with the apostrophe that dictionaries have; half a character, which no dictionary has, left out."""
    return word.replace("’", "'").encode("utf-8", "ignore").decode("utf-8")
