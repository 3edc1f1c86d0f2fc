"""The forms in which a review leaves the app."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from coach.review.written import written

if TYPE_CHECKING:
    from coach.domain.review import Review


class Form(StrEnum):
    """A kind of file; its value is the end of the file's name."""

    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"


def exported(review: Review, form: Form, language: str, *, anonymous: bool = False) -> bytes:
    """The review as a whole file, in "nl" or "en". Each form loads its own things only."""
    match form:
        case Form.CSV:
            from coach.review.csv_file import as_csv  # noqa: PLC0415 - see above

            return as_csv(review.figures, language, anonymous=anonymous)
        case Form.JSON:
            from coach.review.json_file import as_json  # noqa: PLC0415 - see above

            return as_json(review, written(review, language, anonymous=anonymous), anonymous=anonymous)
        case Form.MARKDOWN:
            from coach.review.markdown import as_markdown  # noqa: PLC0415 - see above

            return as_markdown(written(review, language, anonymous=anonymous))
        case Form.PDF:
            from coach.review.pdf import as_pdf  # noqa: PLC0415 - see above

            return as_pdf(written(review, language, anonymous=anonymous))
        case Form.HTML:
            from coach.review.html import as_html  # noqa: PLC0415 - see above

            return as_html(written(review, language, anonymous=anonymous))
