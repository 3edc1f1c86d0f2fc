"""Names, numbers and times as a review says them, in the grammar of its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from coach.system.dates import spoken_day
from coach.system.words import say, say_from

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, timedelta

_NAMED = 5
_SENTENCES = ("good.", "otherwise.", "people.", "goals.")
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_HOUR, _DAY = 3600, 86400
_TOGETHER = "\u00a0"  # a space at which no line ends


def theirs(text: str, most: int = 0) -> str:
    """What somebody wrote, on one line and harmless beside our own words, of at most so many characters.

    Marks that turn the direction of all that follows are left out.
    """
    text = " ".join(_STEERING.sub("", text).split())
    text = "".join(letter for letter in text if category(letter) not in ("Cc", "Cs"))
    if most and len(text) > most:
        text = text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    return text


def apart(text: str) -> str:
    """The text, set apart from the sentence it stands in where it runs from right to left.

    The mark before it keeps a sentence that begins so from left to right, in Qt too, which does not skip what is apart.
    """
    if any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return f"\u200e\u2068{text}\u2069"
    return text


class Wording:
    """The sentences of resources/review in one language, "nl" or "en"."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, key: str, /, **facts: object) -> str:
        """A sentence, filled in; one that begins with a fact begins with a capital all the same."""
        text = say_from("review", key, self.language, **facts)
        return text[:1].upper() + text[1:] if key.startswith(_SENTENCES) else text

    def names(self, names: Iterable[str], unnamed: str = "people") -> str:
        """A few names in one sentence; of what has none, and of the rest of a long list, only how many.

        `unnamed` is "people" or "groups".
        """
        given = list(names)
        known = [apart(theirs(name)) for name in given if name.strip()]
        shown = known if len(known) <= _NAMED else known[: _NAMED - 1]
        rest = len(given) - len(shown)
        if not shown:
            return self.say(f"say.{unnamed}", count=rest)
        parts = [*shown, self.say("say.others", count=rest)] if rest else shown
        if len(parts) == 1:
            return parts[0]
        return self.say("say.and", some=", ".join(parts[:-1]), last=parts[-1])

    def name(self, name: str) -> str:
        """One person."""
        return apart(theirs(name)) or self.say("say.somebody")

    def goal(self, what: str) -> str:
        """A goal by its own words."""
        return f"“{apart(theirs(what, 120))}”" if what.strip() else self.say("say.goal")

    def times(self, count: int) -> str:
        """How often: "once", "3 times"."""
        return self.say("say.times", count=count)

    def share(self, part: float) -> str:
        """A part, 0 to 1, as a percentage."""
        return self.say("say.share", number=round(part * 100)).replace(" ", _TOGETHER)

    def number(self, value: float, places: int = 2) -> str:
        """A figure with the language's decimal mark and no needless zeros."""
        text = f"{value:.{places}f}".rstrip("0").rstrip(".") if value != int(value) else str(int(value))
        return text.replace(".", ",") if self.language == "nl" else text

    def span(self, took: timedelta) -> str:
        """A time that something took, in the largest unit of which there is one."""
        seconds = took.total_seconds()
        if seconds < _HOUR:
            return self.say("say.minutes", count=max(1, round(seconds / 60)))
        if seconds < 2 * _DAY:
            return self.say("say.hours", count=round(seconds / _HOUR))
        return self.say("say.days", count=round(seconds / _DAY))

    def day(self, day: date, *, year: bool = False) -> str:
        """Such as "16 november", with its year where that is asked for."""
        told = spoken_day(day, self.language) if year else f"{day.day} {say(f'month.m{day.month}', self.language)}"
        return told.replace(" ", _TOGETHER)

    def period(self, since: date, until: date) -> str:
        """Such as "16 to 22 November 2026"; what both days have in common is said once."""
        if since.year != until.year:
            first = self.day(since, year=True)
        else:
            first = str(since.day) if since.month == until.month else self.day(since)
        return self.say("title.period", since=first, until=self.day(until, year=True))
