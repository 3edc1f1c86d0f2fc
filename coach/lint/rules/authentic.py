"""Principle "be authentic": brochure language and adverts in place of contact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.kinds import at_hit
from coach.lint.lexicon import Hit, lexicon
from coach.lint.rule import Case, Felt, Rule, Seen
from coach.lint.signals import around, commands, denied, near
from coach.text.reading import Reading, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.text.reading import Span

# --- pr-talk ---------------------------------------------------------------------------------------

_COMPANY = 200  # code points within which two weak phrases keep each other company
_WE = {
    "nl": re.compile(r"\b(?:wij|we|ons|onze|ik ben|mijn (?:zaak|salon|winkel|bedrijf|praktijk|atelier|studio))\b"),
    "en": re.compile(r"\b(?:we|us|our|ours|i am|i'm|my (?:shop|salon|business|studio|practice|company|workshop))\b"),
}


def pr_talk(case: Case) -> Iterable[Seen]:
    """Each brochure phrase that is strong, or that has company, and that the writer means."""
    reading, language = case.reading, case.language
    hits = _brochure(reading, language, apologising=case.request.kind is Kind.CRITICISM_REPLY)
    hits = [hit for hit in hits if not denied(reading, hit, language)]
    if not hits:
        return ()
    hits = _meant(reading, language, _believed(reading, hits))
    return [at_hit(case, hit) for hit in hits]


def _brochure(reading: Reading, language: str, *, apologising: bool) -> list[Hit]:
    """Brochure phrases, and praise where the firm gives it to itself, in text order.

    Who answers criticism speaks of quality and service to admit a fault; there only strong praise counts.
    """
    own_voice = _WE[language]
    praise = [
        hit
        for hit in lexicon("pr-talk-praise", language).hits(reading)
        if hit.phrase.strength > apologising
        and (hit.phrase.group or own_voice.search(reading.own, *around(reading, hit)))
    ]
    hits = lexicon("pr-talk", language).hits(reading)
    return sorted((*hits, *praise), key=lambda hit: hit.start) if praise else hits


def _believed(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """The strong ones, and weak ones with a different phrase just before or behind them."""
    neighbours = zip([None, *hits[:-1]], hits, [*hits[1:], None], strict=True)
    return [
        hit
        for before, hit, behind in neighbours
        if hit.phrase.strength > 1 or _keeps_company(reading, hit, before) or _keeps_company(reading, hit, behind)
    ]


def _keeps_company(reading: Reading, hit: Hit, other: Hit | None) -> bool:
    if other is None or max(other.start - hit.end, hit.start - other.end) > _COMPANY:
        return False
    return reading.own[hit.start : hit.end] != reading.own[other.start : other.end]


def _meant(reading: Reading, language: str, hits: list[Hit]) -> list[Hit]:
    """Without the phrases that the writer mocks, regrets or tells of."""
    if not hits or _quoted_weight(reading, language) >= sum(hit.phrase.strength for hit in hits):
        return []
    distance = lexicon("pr-talk-distance", language).hits(reading)
    if not distance:
        return hits
    spots = [hit.start for hit in distance]
    return [hit for hit in hits if not near(hit, spots, _COMPANY)]


def _quoted_weight(reading: Reading, language: str) -> int:
    """How much brochure language the text quotes: who quotes it, talks about it."""
    if not reading.quotes:
        return 0
    quoted = Reading("\n".join(reading.text[start + 1 : end - 1] for start, end in reading.quotes))
    return sum(hit.phrase.strength for hit in lexicon("pr-talk", language).hits(quoted))


# --- hard-sell -------------------------------------------------------------------------------------

_ALONE = 2  # the strength of a signal that needs no company
_ENOUGH = 3
_BARE = 10  # words
_SHORT = 40  # words
_TOLD = {
    "nl": re.compile(
        r"\b(?:vroeg|vroegen|wilde|wilden|gaf|had|hadden|was|waren|kreeg|kregen|deed|deden|zei|riep|ging|vroeger|toen"
        r"|stopte|gestopt|rekende)\b|\b(?:doe|doen|geef|geven|hoef|hoeft)\b[^.!?\n]{0,20}\b(?:niet|nooit)\b"
    ),
    "en": re.compile(
        r"\b(?:asked|asks|wanted|wants|gave|had|was|were|did|used to|offered|knocked|said|tried|haggled|bought|sold)\b"
        r"|\b(?:i|we) (?:don't|won't|never|didn't|do not)\b"
    ),
}
# One of the words of _TOLD stands in whatever it finds; to look for those first takes half the time.
_TELLING = {language: frozenset(re.findall("[a-z]+", told.pattern)) for language, told in _TOLD.items()}
_PRESENT = re.compile(r"\b(?:nu|deze|dit|vandaag|t/m|tot|nog|now|this|today|until|till|is|are|ends|book|order|call)\b")
# The digit stands first, so that `re` can leap from one to the next.
_PRICE = re.compile(r"[0-9](?:(?<=[€£$].)|(?<=[€£$] .)|(?<=\bvanaf .)|,\d\d per\b| ?(?:euro|eur|quid|pounds)\b|,-)")
_FIGURE = re.compile(r"[0-9][0-9.,]*+")
_BEFORE, _BEHIND = 10, 100  # characters around a figure within which all of a reduced price stands
# Two prices of which one is gone, or a price until a day.
_REDUCED = {
    "nl": re.compile(
        r"\bvan (?:€ ?)?\d[\d.,]*(?: euro)? (?:voor|naar) (?:€ ?)?\d|\d ?(?:%|procent) (?:er)?af\b"
        r"|(?:€ ?\d[\d.,-]*|\d euro)[^.!?\n\d€]{0,30}"
        r"\b(?:tot(?: en met)? (?:\w*dag|eind|kerst|pasen)|daarna (?:weer |is |wordt )?(?:€|\d))"
    ),
    "en": re.compile(
        r"\bwas [£€$] ?\d[\d.,]*,? (?:now|is now)|[£€$] ?\d[\d.,]*[^.!?\n\d£]{0,30}"
        r"\b(?:(?:until|till|til) (?:\w*day|the end|christmas|easter|midnight)|then (?:it|they|back|up|£))"
    ),
}
# Without one of these just before a figure, or one of those behind it, it is no reduced price.
_REDUCERS = {
    "nl": (("van ",), (" af", " eraf", "tot ", "daarna ")),
    "en": (("was ",), ("til", "then ")),
}
_GROUPS = ("alone", "call", "offer", "hurry", "scarce", "when", "pitch")


def hard_sell(case: Case) -> Iterable[Seen]:
    """The advert's signals, one finding for each, once they add up."""
    hits = lexicon("hard-sell", case.language).hits(case.reading)
    if not hits:
        return ()
    signals = _signals(case, hits)
    if not _sells(case, signals):
        return ()
    shown = [hit for group, found in signals.items() if group not in ("when", "pitch") for hit in found]
    message = "intruding" if case.request.kind.answers else "advert"
    return [at_hit(case, hit, message) for hit in shown or signals["pitch"]]


def _signals(case: Case, hits: list[Hit]) -> dict[str, list[Hit]]:
    """The signals by group, without those that are denied, told of, or command nobody."""
    found: dict[str, list[Hit]] = {group: [] for group in _GROUPS}
    for hit in hits:
        group = hit.phrase.group
        if group == "command":
            if commands(case.reading, hit, case.language):
                found["call"].append(hit)
        elif group in ("scarce", "when", "pitch") or not _only_told(case, hit):
            found[group].append(hit)
    return found


def _only_told(case: Case, hit: Hit) -> bool:
    """Whether the phrase is denied or belongs to a story; a fragment belongs to the sentence before it."""
    reading, language = case.reading, case.language
    if denied(reading, hit, language):
        return True
    start, end = around(reading, hit)
    if not _PRESENT.search(reading.own, start, end):
        start = max(reading.sentence_at(max(0, start - 2))[0], start - _COMPANY)
    if _TELLING[language].isdisjoint(words_of(reading.own[start:end])):
        return False
    return _TOLD[language].search(reading.own, start, end) is not None


def _sells(case: Case, signals: dict[str, list[Hit]]) -> bool:
    """Whether the signals make an advert, given what is being answered."""
    weight = {group: max((hit.phrase.strength for hit in found), default=0) for group, found in signals.items()}
    if weight["offer"] < _ALONE and _is_reduced(case):
        weight["offer"] = _ALONE
    total = weight["call"] + weight["offer"] + weight["hurry"] + weight["scarce"] + (len(signals["hurry"]) > 1)
    if weight["offer"] or weight["hurry"]:
        total += weight["when"] * (weight["offer"] > 0) + bool(case.reading.looked(_prices, _prices))
    if weight["hurry"] or weight["scarce"] > 1:
        total += _points_to_a_shop(case.reading)
    if case.request.kind is Kind.CRITICISM_REPLY:
        return bool(weight["alone"] and total) or (weight["hurry"] > 0 and total > _ENOUGH)
    if case.request.kind is Kind.REPLY:
        return _intrudes(case, weight, total)
    return bool(weight["alone"]) or total >= _ENOUGH or _is_bare(case, signals["call"])


def _prices(reading: Reading) -> Iterable[Span]:
    """The prices."""
    return (match.span() for match in _PRICE.finditer(reading.own))


def _figures(reading: Reading) -> Iterable[Span]:
    """The numbers."""
    return (match.span() for match in _FIGURE.finditer(reading.own))


def _is_reduced(case: Case) -> bool:
    """Whether a price is lowered, or holds until a day."""
    own = case.reading.own
    figures = case.reading.looked(_figures, _figures)
    found = next(filter(None, (_reduced(own, start, end, case.language) for start, end in figures)), None)
    if found is None:
        return False
    start, end = case.reading.sentence_at(found.start())
    told = _TOLD[case.language].search(own, max(start, found.start() - _COMPANY), min(end, found.end() + _COMPANY))
    return told is None or found[0].startswith("was ")


def _reduced(own: str, start: int, end: int, language: str) -> re.Match[str] | None:
    """The reduced price around a figure. Most figures are none, and a quick look tells."""
    before, behind = _REDUCERS[language]
    first, last = max(0, start - _BEFORE), end + _BEHIND
    head, tail = own[first:start], own[end:last]
    if not any(word in head for word in before) and not any(word in tail for word in behind):
        return None
    return _REDUCED[language].search(own, first, last)


def _points_to_a_shop(reading: Reading) -> bool:
    """Whether a link stands behind few words: beside haste that is a call to buy."""
    return bool(reading.addresses) and reading.word_count <= _SHORT


def _is_bare(case: Case, calls: list[Hit]) -> bool:
    """Whether a short post does little else than tell people to buy or click."""
    if not calls or case.reading.word_count > _BARE:
        return False
    return len(calls) > 1 or bool(case.reading.addresses)


def _intrudes(case: Case, weight: dict[str, int], total: int) -> bool:
    """Whether a reply drops an offer into a conversation that did not ask for it."""
    if lexicon("hard-sell-wanted", case.language).holds(Reading(case.request.context)):
        return weight["hurry"] > 0 and (total > _ENOUGH or weight["alone"] > 0)
    priced = bool(case.reading.looked(_prices, _prices))
    if weight["alone"] or (weight["pitch"] and (total or priced)):
        return True
    return total > 1 and weight["call"] + weight["offer"] > 0  # haste alone offers nothing


RULES = (
    Rule(
        id="pr-talk", family="authentic", level=Level.WARNING, judge=pr_talk, principle="authentic", felt=Felt("sounds")
    ),
    Rule(
        id="hard-sell",
        family="authentic",
        level=Level.WARNING,
        judge=hard_sell,
        principle="authentic",
        felt=Felt("sounds"),
    ),
)
