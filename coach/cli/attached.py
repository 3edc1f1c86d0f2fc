"""The pictures that check is given with a draft, and what their files tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.picture import Attached
from coach.domain.trouble import Trouble
from coach.services.pictures import look_at, read_facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.picture import FileFacts, Verdict

Given = tuple[int, str]  # an option's place in the call, and its value


def attached(images: Sequence[Given], alts: Sequence[Given], *, look: bool) -> tuple[Attached, ...]:
    """Each picture with the last description between it and the next; looked at only if it is asked for.

    Raises:
        Trouble: "picture-alt-alone" for a description before the first picture; a file that is no picture.
    """
    if alts and (not images or alts[0][0] < images[0][0]):
        raise Trouble("picture-alt-alone")
    ends = [place for place, _ in images[1:]] + [float("inf")]
    found = []
    for (place, path), end in zip(images, ends, strict=True):
        words = [alt for at, alt in alts if place < at < end]
        facts, verdict = _seen(path, look=look)
        found.append(Attached(file=path, alt=words[-1] if words else "", facts=facts, verdict=verdict))
    return tuple(found)


def _seen(path: str, *, look: bool) -> tuple[FileFacts, Verdict | None]:
    """What the file tells, and where it is wanted and can be done what the picture shows."""
    if look:
        try:
            seen = look_at(path)
        except ImportError:  # without Qt's decoders, what the file tells has to do
            pass
        else:
            return seen.facts, seen.look.verdict
    return read_facts(path), None
