"""Names and texts without what makes no difference to a reader: capitals, spaces, forms of the same letter."""

from __future__ import annotations

import re
from hashlib import blake2b
from unicodedata import normalize

_MENTION = re.compile(r"@[\w.@-]+")
_WORD = re.compile(r"\w+")


def folded(words: str) -> str:
    """The words in one form, whatever capitals, width or composed letters they are written in, in any script.

    Two names with the same folded form are the same person's; a name's first @ is no part of it.
    """
    # Folding can leave letters that are composed no longer: normalized before and after (Unicode 15, D145).
    return " ".join(normalize("NFKC", normalize("NFKC", words).casefold()).split()).removeprefix("@")


def digest_of(text: str, person: str = "") -> str:
    """A short digest that is the same for a text pasted to many; "" for a text without words.

    Whom it was said to makes no difference: mentions and the words of `person` are left out.
    """
    name = set(_WORD.findall(folded(person)))
    words = [word for word in _WORD.findall(folded(_MENTION.sub(" ", text))) if word not in name]
    return blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=12).hexdigest() if words else ""
