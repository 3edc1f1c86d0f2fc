"""A draft is impersonal only where nobody can be seen: a name, an "I" or somebody's story is enough."""

from __future__ import annotations

import pytest

from coach.domain.draft import AccountKind
from tests.lint.asking import ask, seen

NOBODY = "Nieuw in het assortiment: gietijzeren pannen in drie maten."


@pytest.mark.parametrize("signed", ["Groet, Ruud", "Marleen", "- Anna", "^Kay", "Liefs, Joke x", "Anna en Bram"])
def test_a_name_below_it_is_somebody(signed: str) -> None:
    assert seen("impersonal", ask(NOBODY, "facebook", "post", "nl"))
    assert not seen("impersonal", ask(f"{NOBODY}\n{signed}", "facebook", "post", "nl"))


def test_a_name_is_found_before_the_tags_that_close_the_post() -> None:
    assert not seen("impersonal", ask(f"{NOBODY} Marleen\n#pannen #koken https://example.nl", "facebook", "post", "nl"))


def test_tags_and_links_are_nobodys_name() -> None:
    assert seen("impersonal", ask(f"{NOBODY} #Marleen", "facebook", "post", "nl"))


def test_a_place_is_nobody() -> None:
    assert seen("impersonal", ask("Vanaf nu verkrijgbaar in Utrecht en bij Zwolle.", "facebook", "post", "nl"))


def test_a_service_desk_has_nobody_behind_it() -> None:
    report = ask(NOBODY, "facebook", "post", "nl", account_kind=AccountKind.SERVICE_DESK)
    assert not seen("impersonal", report)
