"""review: the week as a page to read, here or in a file; or many weeks, each in its own."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from coach.cli.output import complain, put, put_json, shown, wrapped
from coach.domain.trouble import Trouble
from coach.domain.weeks import weeks_named
from coach.review.export import Form, exported
from coach.review.json_file import as_values
from coach.review.targets import aims_of
from coach.review.written import written
from coach.services.exporting import YearWriter, form_of, weeks_between, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from coach.cli.call import Call
    from coach.domain.review import Review
    from coach.review.page import Page
    from coach.services.reviews import Reviews

FINE, INTERRUPTED = 0, 130
_LINE = 60  # characters that a line of progress is wide, blanks included


def run(call: Call) -> int:
    """Show the review of a week, or write it to a file, or those of many weeks to a folder.

    Raises:
        Trouble: the week, the file or the history is unusable.
    """
    name = call.get("--week", "")
    first, last = weeks_named(name) if name else (None, None)
    output = Path(call.get("--output")) if call.get("--output") else None
    many = ".." in name
    if many and output is None:
        raise Trouble("review-folder")
    if call.get("--as") and not many:
        raise Trouble("review-as")
    if output is not None and not many:
        form_of(output)  # before the history is opened
    with call.desk() as desk:
        if many and first and last and output:
            return _write_many(call, desk.reviews, weeks_between(first, last), output)
        review = desk.reviews.review(first or desk.reviews.last_week(), aims_of(call.settings()))
        if output is not None:
            _write_one(call, review, output)
        else:
            _show(call, review)
    return FINE


def _show(call: Call, review: Review) -> None:
    anonymous = bool(call.get("--anonymous"))
    page = written(review, call.language, anonymous=anonymous)
    if call.as_json:
        put_json(as_values(review, page, anonymous=anonymous))
    else:
        put("\n\n".join(in_words(page)))


def in_words(page: Page) -> Iterator[str]:
    """The page for a terminal, paragraph by paragraph; charts are told by the figures at the end."""
    yield f"{shown(page.title)}\n{page.period}"
    yield wrapped(" ".join(page.lead))
    for section in page.sections:
        parts = [wrapped(each) for each in section.words]
        parts += [wrapped(each, "-") for each in section.items]
        parts += [wrapped(f"{asked} {said}", "-") for asked, said in section.pairs]
        if section.table:
            parts += _columns((section.table.head, *section.table.rows))
        if parts:
            yield "\n".join((section.title, *parts))
    yield from (wrapped(each) for each in page.footer)


def _columns(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  " + "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows]


def _write_one(call: Call, review: Review, output: Path) -> None:
    content = exported(review, form_of(output), call.language, anonymous=bool(call.get("--anonymous")))
    write(output, content, force=bool(call.get("--force")))
    _tell(call, [output])


def _tell(call: Call, paths: list[Path]) -> None:
    if call.as_json:
        put_json({"written": [str(path) for path in paths]})
    elif len(paths) == 1:
        put(call.say("review.written", path=shown(str(paths[0]))))
    else:
        put(call.say("review.written-many", count=len(paths), path=shown(str(paths[0].parent)) if paths else ""))


def _write_many(call: Call, reviews: Reviews, weeks: tuple[date, ...], folder: Path) -> int:
    """Write them one by one and say how far it is; Ctrl+C ends it after the file at hand."""
    writer = YearWriter(
        reviews,
        folder,
        aims_of(call.settings()),
        call.language,
        form=Form(call.get("--as", Form.HTML)),
        anonymous=bool(call.get("--anonymous")),
        force=bool(call.get("--force")),
    )
    paths: list[Path] = []
    with _interruptible() as interrupted:
        for path in writer.write(weeks, interrupted):
            paths.append(path)
            _progress(call.say("review.progress", count=len(paths), total=len(weeks), week=path.stem))
    _progress("")
    if len(paths) < len(weeks):
        complain(call.say("review.interrupted", count=len(paths), total=len(weeks), path=shown(str(folder))))
        return INTERRUPTED
    _tell(call, paths)
    return FINE


def _progress(words: str) -> None:
    """One line that is written over, where somebody looks on."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r{words:<{_LINE}}\r")
        sys.stderr.flush()


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C was pressed, which meanwhile does nothing else: the file at hand is to be whole."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
