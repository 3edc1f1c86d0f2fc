"""Which drafts talk with somebody, and which send to everybody."""

from __future__ import annotations

import pytest

from tests.lint.asking import ask

TALKS = [
    ("post", "Dank je wel Karin, je taart was de beste van de avond."),
    ("post", "@karin Ja, dat kan ook op zaterdag. Zal ik er twee apart leggen?"),
    (
        "post",
        ".@karin We hebben je mail gelezen, sorry voor het wachten. Alles staat hier: https://example.nl/bestelling",
    ),
    ("post", "Gefeliciteerd met jullie nieuwe zaak, @bakkerij_bram!"),
    ("post", "Thank you, Marielis. It was a pleasure to have you in the studio."),
    ("post", "@tom We do, every Tuesday from ten."),
    ("reply", "Dat klopt, ik heb hem vanmorgen gebracht."),
    ("criticism-reply", "Dat ging niet goed, Ruud. Ik kom vanmiddag langs om het te maken."),
    ("discussion", "Welke verf houdt het bij jullie op een natte kelder?"),
]
SENDS = [
    ("post", "Vandaag de lekkage bij mevrouw De Wit verholpen."),
    ("post", "@gemeente Onze folder staat op https://example.nl/folder"),
    ("post", "@IAGG2013 panel notes the importance of prevention for an ageing population"),
    (
        "post",
        "Ik heb de foto vervangen. De ouders gaven geen toestemming, dat had ik moeten zien, en dank aan de moeder.",
    ),
    ("post", "RT @karin: dank je wel allemaal voor een mooie dag"),
    ("post", "Welkom in onze nieuwe webshop: https://example.nl"),
    ("post", "Wie heeft er nog een ladder van acht meter?"),
]


@pytest.mark.parametrize(("kind", "text"), TALKS)
def test_a_draft_to_somebody_is_conversation(kind: str, text: str) -> None:
    assert ask(text, "x", kind).act == "conversation"


@pytest.mark.parametrize(("kind", "text"), SENDS)
def test_a_draft_to_everybody_is_a_broadcast(kind: str, text: str) -> None:
    assert ask(text, "x", kind).act == "broadcast"
