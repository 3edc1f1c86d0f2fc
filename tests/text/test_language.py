"""The language of a draft is told when it can be, and only then."""

from __future__ import annotations

import pytest

from coach.text.language import detect
from coach.text.reading import Reading, words_of

DUTCH = [
    "Vandaag een lekkage bij mevrouw De Wit.",
    "Team compleet. Trots!",
    "Wie komt er zaterdag?",
    "Nieuwe stoelen binnen",
    "Sale! Alle winterjassen met korting",
    "Morgen gesloten ivm verbouwing",
    "Check onze nieuwe website en laat je inspireren door de mooiste kitchen trends",
    "Lekker weertje vandaag",
    "Mijn oven is stuk, dus geen brood morgen",
    "Dank je wel, Karin",
]
ENGLISH = [
    "A leak at old Mrs Whitfield's house today.",
    "Cheers John",
    "Who's coming on Saturday?",
    "New chairs in stock",
    "What a day",
    "Thanks everyone",
    "I fixed the boiler and then it broke again",
    "Closed tomorrow for building work",
    "Forty mugs out of the kiln. Thirty-nine handles.",
    "Thoughts?",
]
OTHER = [
    "Wir haben heute die neuen Stühle für das Café bekommen und sie sind sehr schön.",
    "Heute ist der Laden geschlossen, morgen sind wir wieder für euch da.",
    "Nous avons reçu les nouvelles chaises et elles sont très belles.",
    "Le magasin est fermé aujourd'hui, à demain avec le sourire.",
    "Hoy tenemos las nuevas sillas para el jardín y son muy bonitas.",
    "Сегодня мы получили новые стулья для нашего кафе, приходите посмотреть.",
    "لقد وصلت الكراسي الجديدة اليوم إلى متجرنا",
]


@pytest.mark.parametrize("text", DUTCH)
def test_dutch_is_never_taken_for_another_language(text: str) -> None:
    assert Reading(text).language() == "nl"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_never_taken_for_a_third_language(text: str) -> None:
    assert Reading(text).language(default="en") == "en"


@pytest.mark.parametrize("text", OTHER)
def test_a_third_language_is_told(text: str) -> None:
    assert Reading(text).language() == "other"


@pytest.mark.parametrize("text", ["", "OK", "Top 10", "1 2 3", "Amsterdam"])
def test_what_cannot_be_told_is_left_open(text: str) -> None:
    assert detect(frozenset(words_of(text.lower()))) == ""
