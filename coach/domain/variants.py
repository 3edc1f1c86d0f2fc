"""One idea, a text per network: what an owner can do to the variants of a draft. Every change gives a new draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.draft import Variant

if TYPE_CHECKING:
    from coach.domain.draft import Draft


def also_for(draft: Draft, network: str, text: str | None = None) -> Draft:
    """The draft for one network more, with a text of its own or following the main one."""
    if network in draft.networks:
        return draft
    return replace(draft, variants=(*draft.variants, Variant(network=network, text=text)))


def not_for(draft: Draft, network: str) -> Draft:
    """The draft without this further network; the main one stays."""
    return replace(draft, variants=tuple(variant for variant in draft.variants if variant.network != network))


def written(draft: Draft, network: str, text: str) -> Draft:
    """The draft with this text for that network.

    A network that follows the main text goes on following it while the text is the same; the first letter that
    differs makes the text its own.
    """
    if network == draft.network:
        return replace(draft, text=text)
    if text == draft.text_for(network):
        return draft
    return _with(draft, Variant(network=network, text=text))


def following(draft: Draft, network: str) -> Draft:
    """The draft whose text for this network is the main text again."""
    return _with(draft, Variant(network=network))


def moved(draft: Draft, network: str, other: str) -> Draft:
    """The draft for another network instead of this one, with the same text; the same where it is there already."""
    if other in draft.networks:
        return draft
    if network == draft.network:
        return replace(draft, network=other)
    changed = (replace(each, network=other) if each.network == network else each for each in draft.variants)
    return replace(draft, variants=tuple(changed))


def _with(draft: Draft, variant: Variant) -> Draft:
    changed = (variant if each.network == variant.network else each for each in draft.variants)
    return replace(draft, variants=tuple(changed))
