"""What the owner can act on: told in their words, apart from our bugs."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818 - the owner's word for it
    """Something is in the way that the owner can mend.

    `code` names a sentence `trouble.<code>` in resources/words that says what happened and what to
    do; `facts` fill it in. Everything that is not a Trouble is a bug of ours.
    """

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """Code and facts, for logs; the owner reads the sentence instead."""
        return f"{self.code} {self.facts}" if self.facts else self.code
