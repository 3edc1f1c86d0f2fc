"""Which language a draft is written in, told from its small words and, where those are few, its letter pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# Small words that one of the five languages uses all the time. Words shared by two of ours count for both
# (is, in, we) and so decide nothing; they are left out. Own compilation.
_SMALL = {
    "nl": (
        "de het een en van ik je dat niet zijn wat met voor maar er om hij ze zij wij jij jullie ons onze mijn zo"
        " dan nog aan bij als ook naar uit door over hebben heb heeft had geen deze dit die kan kun kunnen moet"
        " moeten wil willen wordt worden werd was waren nu al weer even eens toch heel veel meer dus want omdat wie"
        " waar hoe waarom gaan gaat ging kom komt kwam maken maakt gemaakt mensen dag vandaag gisteren morgen week"
        " jaar graag altijd nooit iets niets iemand iedereen alles zonder tegen tussen na sinds toen daar hier mag"
        " mogen u uw hun haar hem mij jou jouw wel op te tot of goed mooi nieuwe twee drie vier eerste bent ben zou"
        " zal zien weet"
    ),
    "en": (
        "the and of to a an i you that it not are was were with for but on at by from they we he she our your my"
        " this these those have has had do does did don will would can could should just what who where how why when"
        " there their them us me him her his its if then than so all any some more most about into out up down over"
        " after before again very really today yesterday tomorrow week year every always never something someone"
        " everyone nothing been being get got make made come came going go know see think one two three first new"
        " good like or as be im ive dont cant"
    ),
    "de": (
        "der die das und ist nicht ich sie wir ihr ein eine einen einem mit für auf von zu dem den des sich auch es"
        " aber wie noch nur nach bei aus wenn oder schon mehr haben hat wird werden sind war kann uns unser unsere"
        " euch im am zum zur vom über heute gestern morgen neue neuen jetzt alle sehr dann doch mal"
    ),
    "fr": (
        "le la les des et est un une pas je vous nous il elle ils que qui dans pour sur avec ce cette ces mais ou"
        " où du au aux son sa ses notre nos votre vos mon ma mes plus très tout tous être avoir ont sont fait"
        " aujourd hui bien comme si ne se y en été chez"
    ),
    "es": (
        "el la los las y es un una no yo que en de del al con por para su sus se lo le les nos más pero como este"
        " esta estos muy hoy ya todo todos ha han son está están fue ser hacer nuestro nuestra nuestros tu si cuando"
        " también"
    ),
}
SMALL = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_ANY_SMALL = frozenset[str]().union(*SMALL.values())
_THIRD = ("de", "fr", "es")

# Pairs and endings that stand in words of the one language and hardly ever in those of the other.
_PAIRS = {
    "nl": ("ij", "aa", "uu", "sch", "cht", "oe", "ieu", "eeu", "vr", "zw", "ee", "ui", "euw", "tje"),
    "en": ("th", "wh", "sh", "ough", "tion", "ck", "qu", "ow", "ea", "ay", "ly", "ew", "ous", "oy"),
}
_ENOUGH_PAIRS = 2


def detect(words: AbstractSet[str]) -> str:
    """The language of a text with these folded words: "nl", "en", "other", or "" where it cannot be told."""
    small = words & _ANY_SMALL
    dutch, english = len(small & SMALL["nl"]), len(small & SMALL["en"])
    third = max(len(small & SMALL[language]) for language in _THIRD)
    best = max(dutch, english)
    if third > best + 1 and third > 2 * min(third, _shared(small)):
        return "other"
    if dutch != english:
        return "nl" if dutch > english else "en"
    return _by_pairs(words)


def _shared(words: AbstractSet[str]) -> int:
    """How many of the words are small words of ours as well as of a third language."""
    ours = SMALL["nl"] | SMALL["en"]
    return sum(1 for word in words if word in ours and any(word in SMALL[language] for language in _THIRD))


def _by_pairs(words: AbstractSet[str]) -> str:
    """Tell Dutch from English by their spelling, for texts of a few words."""
    text = " ".join(words)
    dutch, english = (sum(map(text.count, _PAIRS[language])) for language in ("nl", "en"))
    if abs(dutch - english) < _ENOUGH_PAIRS:
        return ""
    return "nl" if dutch > english else "en"
