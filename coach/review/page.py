"""A review in words and charts, as every door shows it: window, HTML, PDF and Markdown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coach.review.charts.drawing import Look

Draw = Callable[[Look, float], str]
"""Draws a chart of this width as SVG."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Figures in rows; the first column names the row, the last row may be their sum."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the page under its own heading: paragraphs, then a list, then charts, then a table.

    `id` is the same in every language. `pairs` are questions with their answers.
    """

    id: str
    title: str
    words: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    charts: tuple[Draw, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One review. `language` is that of its words, "nl" or "en"; `name` is the week's, as in "2026-W47"."""

    language: str
    name: str
    title: str
    period: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: tuple[str, ...]
