"""What a draft does to its reader: the speech acts in it, such as asking, inviting, telling, thanking and selling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.lint.lexicon import Hit, lexicon
from coach.lint.turns import turns_in
from coach.text.reading import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.text.reading import Reading, Span

_ME = {
    "nl": frozenset(("ik", "ík", "mijn", "míjn", "mij", "míj", "me", "mn")),
    "en": frozenset(("i", "im", "ive", "my", "me", "myself", "mine")),
}
_YOU = {
    "nl": frozenset(("je", "jij", "jíj", "jullie", "jou", "jouw", "u", "uw", "jezelf")),
    "en": frozenset(("you", "your", "yours", "yourself", "ya")),
}
_WE = {
    "nl": frozenset(("wij", "we", "ons", "onze")),
    "en": frozenset(("we", "us", "our", "ours")),
}
_OPENERS = {
    "nl": frozenset(("wie", "wat", "hoe", "welke", "welk", "waar", "wanneer", "waarom", "waarvoor", "hoeveel")),
    "en": frozenset(("who", "what", "which", "how", "where", "when", "why", "whose")),
}
_ANYONE = {
    "nl": frozenset(("wie", "iemand", "collega", "mensen", "anderen", "tips", "ideeën", "suggesties")),
    "en": frozenset(
        ("who", "anyone", "anybody", "someone", "somebody", "else", "folks", "everyone", "tips", "ideas", "takers")
    ),
}
_CHOICE = {"nl": "of", "en": "or"}  # "what shall we bring, this or that?"
# The digit stands first, so that `re` can leap from one to the next; most texts have none of the signs.
_PRICE = re.compile(r"\d(?:(?<=[€£$].)|(?<=[€£$] .)| ?(?:%|euro\b|eur\b|pounds\b|quid\b))")
_PRICED = ("€", "£", "$", "%", "eur", "pounds", "quid")
_CAPITALISED = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+")
_NEXT = re.compile(r"[^\s?!.\"')]")
_HEAD = 6  # characters of a question within which it shows its hand: "En wie wil er nu niet …"
_NEAR = 40  # characters around a word of thanks in which a name counts


class Speech:
    """The speech acts of a Dutch or English text. Each question put to it is worked out on the spot."""

    def __init__(self, reading: Reading, language: str) -> None:
        self._reading = reading
        self._language = language
        self._own = reading.own

    def invites_to_meet(self) -> bool:
        """Whether the reader is asked to come along; an advertisement may do so too."""
        return self._holds("meet")

    def tells_service(self) -> bool:
        """Whether this is plain service information, such as a closure: it only sends, and it has to."""
        return self._holds("service")

    def me(self) -> int:
        """How often the writer speaks of themselves, other than to offer their services."""
        names = _ME[self._language]
        if names.isdisjoint(self._reading.word_set):
            return 0
        offered = sum(word in names for hit in self._hits("offer") for word in words_of(self._own[hit.start : hit.end]))
        return len(self._reading.starts(names)) - offered

    def story(self) -> int:
        """How many signs there are that something happened to somebody."""
        return len(self._hits("story"))

    def people(self) -> int:
        """How many signs there are of people other than the writer."""
        return len(turns_in(self._reading, "people", self._language))

    def adverts(self) -> int:
        """How many different signs of selling there are; a price or percentage is one."""
        different = {id(hit.phrase) for act in ("advert", "offer") for hit in self._hits(act)}
        return len(different) + bool(self._reading.looked(_prices, _prices))

    def thanks_somebody(self) -> bool:
        """Whether somebody is thanked, welcomed or congratulated by name."""
        return any(map(self._is_named, self._hits("thanks")))

    def questions(self) -> tuple[list[Span], list[Span]]:
        """The questions that somebody could answer from their own life, and those that ask nothing but sell."""
        asked: tuple[list[Span], list[Span]] = ([], [])
        mark = self._own.find("?") + 1
        while mark:
            start, end = self._reading.sentence_at(mark - 1)
            mark = self._own.rfind("?", start, end) + 1  # the last of its sentence
            asked[not self._waits_for_an_answer(start, mark)].append((start, mark))
            mark = self._own.find("?", end) + 1
        return asked

    def invites_to_talk(self, sales: list[Span]) -> bool:
        """Whether the reader is asked for something of their own, elsewhere than in a sales question."""
        begins = {start for start, _ in sales}
        return any(self._reading.sentence_at(hit.start)[0] not in begins for hit in self._hits("talk"))

    def _hits(self, act: str, within: Span | None = None) -> list[Hit]:
        return lexicon(f"speech-{act}", self._language).hits(self._reading, within)

    def _holds(self, act: str, within: Span | None = None) -> bool:
        return bool(self._hits(act, within))

    def _waits_for_an_answer(self, start: int, end: int) -> bool:
        leads = self._hits("lead-in", (start, end))
        if any(hit.start - start < _HEAD for hit in leads):
            return False
        if self._hits("talk", (start, end)):
            return True
        words = words_of(self._own[start:end])
        addressed = not (_YOU[self._language] | _ANYONE[self._language]).isdisjoint(words)
        is_open = not _OPENERS[self._language].isdisjoint(words[:3])
        if leads or not (addressed or is_open):
            return False
        if addressed and is_open:
            return True
        if is_open and not _WE[self._language].isdisjoint(words):
            return _CHOICE[self._language] in words
        return not self._seller_goes_on(end)

    def _seller_goes_on(self, end: int) -> bool:
        """Whether the sentence behind a yes-or-no question turns it into the opening of an offer."""
        rest = _NEXT.search(self._own, end)
        start, end = self._reading.sentence_at(rest.start() if rest else end)
        if any(self._holds(act, (start, end)) for act in ("advert", "offer", "call")):
            return True
        return not _WE[self._language].isdisjoint(words_of(self._own[start : min(end, start + _NEAR)])[:3])

    def _is_named(self, hit: Hit) -> bool:
        """Whether a name or a mention stands near the word of thanks, in the same sentence."""
        start, end = self._reading.sentence_at(hit.start)
        start, end = max(start, hit.start - _NEAR // 2), min(end, hit.end + _NEAR)
        if any(hit.end <= mention < end for mention, _ in self._reading.entities.mentions):
            return True
        text = self._reading.text
        # A capital at the head of the sentence says nothing.
        return bool(_CAPITALISED.search(text, hit.end, end) or _CAPITALISED.search(text, start + 1, hit.start))


def _prices(reading: Reading) -> Iterable[Span]:
    """The prices and percentages."""
    own = reading.own
    return (match.span() for match in _PRICE.finditer(own)) if any(sign in own for sign in _PRICED) else ()
