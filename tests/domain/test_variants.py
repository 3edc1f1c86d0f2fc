"""One idea, a text per network."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from coach.domain.draft import Draft, Variant
from coach.domain.variants import also_for, following, moved, not_for, written
from tests.history import a_draft


def test_a_further_network_follows_the_main_text_whatever_that_becomes() -> None:
    draft = also_for(a_draft("Eerst", network="linkedin"), "x")

    assert draft.networks == ("linkedin", "x")
    assert written(draft, "linkedin", "Dan").text_for("x") == "Dan"


def test_the_first_letter_that_differs_makes_the_text_its_own() -> None:
    draft = also_for(a_draft("Eerst", network="linkedin"), "x")

    assert written(draft, "x", "Eerst").own_text("x") is None
    own = written(draft, "x", "Eerst!")
    assert (own.text, own.own_text("x")) == ("Eerst", "Eerst!")
    assert written(own, "linkedin", "Dan").text_for("x") == "Eerst!"


def test_a_text_of_its_own_stays_so_where_it_comes_to_say_the_same() -> None:
    draft = written(also_for(a_draft("Eerst", network="linkedin"), "x"), "x", "Anders")

    assert written(draft, "x", "Eerst").own_text("x") == "Eerst"


def test_following_again_takes_the_main_text() -> None:
    draft = written(also_for(a_draft("Eerst", network="linkedin"), "x"), "x", "Anders")

    assert following(draft, "x").text_for("x") == "Eerst"


def test_no_network_is_chosen_twice() -> None:
    draft = also_for(also_for(a_draft(network="linkedin"), "x", "Anders"), "x")

    assert draft.variants == (Variant(network="x", text="Anders"),)
    assert also_for(draft, "linkedin") == draft
    assert moved(draft, "x", "linkedin") == draft
    assert moved(draft, "linkedin", "x") == draft


def test_a_text_can_move_to_another_network() -> None:
    draft = also_for(a_draft("Eerst", network="linkedin"), "x", "Anders")

    assert moved(draft, "x", "bluesky").variants == (Variant(network="bluesky", text="Anders"),)
    assert moved(draft, "linkedin", "facebook").network == "facebook"


def test_the_main_network_is_not_taken_away() -> None:
    draft = also_for(a_draft(network="linkedin"), "x")

    assert not_for(draft, "x").networks == ("linkedin",)
    assert not_for(draft, "linkedin") == draft


names = some.sampled_from(["linkedin", "x", "bluesky", "threads"])
texts = some.text(max_size=3)
steps = some.one_of(
    some.builds(lambda network: lambda draft: also_for(draft, network), names),
    some.builds(lambda network: lambda draft: not_for(draft, network), names),
    some.builds(lambda network: lambda draft: following(draft, network), names),
    some.builds(lambda network, other: lambda draft: moved(draft, network, other), names, names),
    some.builds(lambda network, text: lambda draft: written(draft, network, text), names, texts),
)


@given(some.lists(steps, max_size=12))
def test_whatever_is_done_every_network_is_there_once_and_has_a_text(path: list[object]) -> None:
    draft: Draft = a_draft("Eerst", network="linkedin")
    for step in path:
        draft = step(draft)  # type: ignore[operator]

    assert len(set(draft.networks)) == len(draft.networks)
    for variant in draft.variants:
        assert draft.text_for(variant.network) == (draft.text if variant.text is None else variant.text)
