"""Whom the owner wants to reach (principle `audience`)."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """A sort of people. Which networks they are on, `reach` in resources/networks says."""

    CONSUMERS_YOUNG = "consumers-young"  # private customers up to some 25 years
    CONSUMERS = "consumers"  # private customers
    FAMILIES = "families"
    BUSINESS = "business"  # other firms, and the people who work there
    LOCAL = "local"  # whoever lives or comes nearby


def audiences_in(chosen: str) -> tuple[Audience, ...]:
    """The audiences in a setting such as "consumers,local", in their own order; what is none of them is left out."""
    names = chosen.split(",")
    return tuple(each for each in Audience if each.value in names)


def is_audiences(chosen: str) -> bool:
    """Whether a setting holds audiences only, each once; "" holds none."""
    return not chosen or len(audiences_in(chosen)) == len(chosen.split(","))
