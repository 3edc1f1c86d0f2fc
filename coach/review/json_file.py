"""The review as JSON for other programs: all figures, and the words of the page.

`format` is always "post-coach-review"; `version` rises when a key changes its meaning or goes, not when one is added.
`figures` holds what coach.domain.review.Figures documents, under the same names: days as in ISO 8601, times that were
taken in seconds, parts from 0 to 1. `answers` and `promised` are the owner's own words. `page` has the sentences as
the page shows them, in `language`. `anonymous` says that names and texts were left out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coach.domain.weeks import week_name
from coach.review.frozen import plain
from coach.review.written import without_names

if TYPE_CHECKING:
    from coach.domain.review import Review
    from coach.review.page import Page

VERSION = 1


def as_values(review: Review, page: Page, *, anonymous: bool) -> dict[str, Any]:
    """The review in what JSON has."""
    if anonymous:
        review = without_names(review)
    return {
        "format": "post-coach-review",
        "version": VERSION,
        "week": week_name(review.figures.week),
        "language": page.language,
        "anonymous": anonymous,
        "finished": review.done,
        "figures": plain(review.figures),
        "promised": review.promised,
        "answers": plain(review.answers),
        "page": {
            "title": page.title,
            "period": page.period,
            "lead": list(page.lead),
            "sections": [
                {
                    "id": each.id,
                    "title": each.title,
                    "words": list(each.words),
                    "items": list(each.items),
                    "pairs": [{"question": asked, "answer": said} for asked, said in each.pairs],
                }
                for each in page.sections
            ],
            "footer": list(page.footer),
        },
    }


def as_json(review: Review, page: Page, *, anonymous: bool) -> bytes:
    """The same as a whole file, in UTF-8."""
    values = as_values(review, page, anonymous=anonymous)
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")
