"""What the app is made of: its libraries, their versions and licences, as their own metadata tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_APP = "post-coach"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SAME = re.compile(r"[-_.]+")
_CLASS = "License :: OSI Approved :: "
_FIELDS = ("License-Expression", "License")
_LONGEST = 80  # characters: some write their whole licence where its name belongs


@dataclass(frozen=True, slots=True)
class Library:
    """A library that comes with the app. `licence` is "" where it names none."""

    name: str
    version: str
    licence: str


def libraries() -> tuple[Library, ...]:
    """Every library that is installed and that the app asks for, itself or through another, in order of name.

    Nothing where the app runs from a folder that was never installed: then there is nobody to ask.
    """
    found: dict[str, Distribution] = {}
    _gather(_APP, found)
    found.pop(_APP, None)
    told = (Library(one.metadata["Name"], one.version, _licence(one)) for one in found.values())
    return tuple(sorted(told, key=lambda it: it.name.casefold()))


def _gather(name: str, found: dict[str, Distribution]) -> None:
    key = _SAME.sub("-", name).lower()
    if key in found:
        return
    try:
        found[key] = distribution(name)
    except PackageNotFoundError:
        return  # asked for on other systems only
    for requirement in found[key].requires or ():
        if "extra ==" not in requirement and (asked := _NAME.match(requirement)) is not None:
            _gather(asked.group(), found)


def _licence(library: Distribution) -> str:
    told = library.metadata
    named = next((words[0] for field in _FIELDS if (words := told.get_all(field))), "")
    if not named or len(named) > _LONGEST or "\n" in named:
        classes = (one for one in told.get_all("Classifier") or () if one.startswith(_CLASS))
        named = ", ".join(one.removeprefix(_CLASS) for one in classes)
    return named
