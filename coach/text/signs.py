"""What links, names and tags have in common; the ranges are for use inside a character class."""

from __future__ import annotations

import re

# Letters with accents, as X's own rules list them.
LATIN = (
    r"\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB"
    r"\u0300-\u036F\u1E00-\u1EFF"
)
# White space; Python's own \\s lacks U+180E.
SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Marks that turn the direction of the text.
MARKERS = r"\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
# Where a link may be: the quick look that spares most texts the slow one.
DOT = re.compile(r"\.(?=[^\W\d_])")


def is_latin(text: str) -> bool:
    """Whether all of it is Latin-1; C tells at once."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True
