"""The words of their trade that the owner does not want to use, and what they would rather say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnWord:
    """Never to be said, in any of these forms. `rather` are better words, each a fix; `why` is the owner's reason.

    A form is written as people write it; `*` behind a word stands for any ending.
    """

    say: tuple[str, ...]
    rather: tuple[str, ...] = ()
    why: str = ""
