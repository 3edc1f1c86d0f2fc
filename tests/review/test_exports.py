"""What leaves the app: whole, harmless whatever somebody wrote, and with the figures that were counted."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser

import pytest

from coach.review.charts.colours import NIGHT, PAPER, ROLES
from coach.review.csv_file import as_csv, text_cell
from coach.review.export import Form, exported
from coach.review.frozen import thawed
from coach.review.markdown import plain
from tests.reviews import NASTY, figures, full

NAME = "Zwaantje"
TEXT = "Vijfhonderdvijftig kruiwagens"
VOID = {"meta", "br", "hr", "rect", "polyline", "path", "circle"}


class Reader(HTMLParser):
    """What is in an HTML file; a tag that is not closed, or closed twice, is a mistake."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == [], self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def html(*, name: str = NAME, text: str = TEXT, language: str = "nl") -> str:
    return exported(full(name, text), Form.HTML, language).decode()


def table(language: str, *, anonymous: bool = False, text: str = TEXT) -> list[list[str]]:
    content = as_csv(full(NAME, text).figures, language, anonymous=anonymous)
    assert content.startswith(b"\xef\xbb\xbf")
    delimiter = ";" if language == "nl" else ","
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("form", [form for form in Form if form is not Form.PDF])  # test_pdf.py reads that one
@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_anonymous_file_has_no_name_and_no_text_in_it(form: Form, language: str) -> None:
    named, without = (exported(full(NAME, TEXT), form, language, anonymous=each).decode() for each in (False, True))

    assert NAME in named
    assert NAME not in without
    assert TEXT not in without


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_html_needs_nothing_and_asks_for_nothing(language: str) -> None:
    page = html(language=language)

    found = Reader(page)
    assert not {"script", "link", "img", "iframe", "object", "embed", "form", "a", "base"} & set(found.tags)
    outside = [its for its in found.attributes if re.search(r"(?i)https?:|//|url\(|javascript:", its[1])]
    assert outside == [("xmlns", "http://www.w3.org/2000/svg")] * found.tags.count("svg")
    assert not [name for name, _ in found.attributes if name.startswith("on") or name == "style"]
    assert "url(" not in page
    assert "@import" not in page
    assert f'<html lang="{language}">' in page
    assert "default-src 'none'; style-src 'sha256-" in page


def test_the_html_names_each_of_its_parts_once() -> None:
    found = Reader(html())

    ids = [value for name, value in found.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    told = {part for name, value in found.attributes if name == "aria-labelledby" for part in value.split()}
    assert told <= set(ids)
    assert found.tags.count("h1") == 1
    assert found.tags.count("svg") == 4


def test_what_somebody_wrote_is_text_in_the_html() -> None:
    plain_tags, nasty = Reader(html()), Reader(html(name=NASTY, text=NASTY))

    assert nasty.tags == plain_tags.tags
    assert [name for name, _ in nasty.attributes] == [name for name, _ in plain_tags.attributes]
    assert any("<script>alert(1)</script>" in text for text in nasty.texts)
    assert not any("\u202e" in text for text in nasty.texts)


def test_every_colour_of_the_page_has_a_light_and_a_dark_value() -> None:
    page = html()

    used = set(re.findall(r"var\(--([a-z]+)\)", page))
    assert used <= set(ROLES)
    for look in (PAPER, NIGHT):
        assert all(f"--{role}:{getattr(look, role)};" in page for role in ROLES)


def test_markdown_obeys_nothing_that_somebody_wrote() -> None:
    told = exported(full(NASTY, NASTY), Form.MARKDOWN, "en").decode()

    assert "<" not in told.replace("\\<", "")
    assert not re.search(r"(?<!\\)[\[\]_`]", told)
    assert "https://" not in told
    assert plain("1. *a* _b_ `c` # | ~ karin@example.com www.x.nl") == (
        r"1\. \*a\* \_b\_ \`c\` \# \| \~ karin\@example.com www\.x.nl"
    )


def test_the_markdown_table_has_every_figure() -> None:
    lines = exported(full(), Form.MARKDOWN, "en").decode().replace("\u00a0", " ").splitlines()

    assert "| LinkedIn | 20 | 17 | 54 % | 3 | 0 |" in lines
    assert "| X | 11 | 0 | 100 % | 23 | 2 |" in lines
    assert "| Together | 31 | 17 | 65 % | 26 | 2 |" in lines


def test_the_table_is_as_each_excel_opens_it() -> None:
    dutch, english = table("nl"), table("en")

    assert dutch[0][:6] == ["dag", "week", "netwerk", "gepraat", "gestuurd", "gesprek"]
    assert dutch[1][:6] == ["2026-11-16", "2026-W47", "linkedin", "20", "17", "0,5405"]
    assert english[1][:6] == ["2026-11-16", "2026-W47", "linkedin", "20", "17", "0.5405"]
    assert dutch[1][-2:] == [NAME, TEXT]
    assert [len(row) for row in dutch] == [12, 12, 12]
    assert [len(row) for row in table("nl", anonymous=True)] == [10, 10, 10]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert table("en", text=text)[1][-1] == f"'{text.strip()}"
    assert text_cell("Karin=1") == "Karin=1"


def test_json_says_what_it_is_and_has_every_figure() -> None:
    review = full()

    told = json.loads(exported(review, Form.JSON, "en"))

    assert (told["format"], told["version"], told["week"]) == ("post-coach-review", 1, "2026-W47")
    assert thawed(json.dumps(told["figures"])) == review.figures
    assert told["page"]["title"] == "Week 47: you talked more than you sent"
    assert told["anonymous"] is False
    assert [each["id"] for each in told["page"]["sections"]][:2] == ["good", "otherwise"]


def test_half_a_character_breaks_no_file() -> None:
    for form in (Form.HTML, Form.MARKDOWN, Form.CSV, Form.JSON):
        assert exported(full("\ud83d", "a\udc00b"), form, "nl")


def test_a_quiet_week_can_be_handed_on_too() -> None:
    for form in (Form.HTML, Form.MARKDOWN, Form.CSV, Form.JSON):
        assert exported(type(full())(figures=figures()), form, "en")
