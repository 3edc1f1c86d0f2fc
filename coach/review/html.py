"""The review as one HTML file that needs nothing else: no script, no picture, no address to fetch from."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from coach.review.charts.colours import NAMED, NIGHT, PAPER, ROLES
from coach.review.charts.drawing import clean

if TYPE_CHECKING:
    from coach.review.charts.drawing import Look
    from coach.review.page import Page, Section, Table

_CHART = 340.0  # pixels: a chart fits a phone as it is, and keeps its letters' size


def _roles(look: Look) -> str:
    return "".join(f"--{role}:{getattr(look, role)};" for role in ROLES)


_STYLE = f"""
:root{{color-scheme:light dark;{_roles(PAPER)}}}
@media (prefers-color-scheme:dark){{:root{{{_roles(NIGHT)}}}}}
*{{box-sizing:border-box}}
body{{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}}
main{{max-width:47rem;margin:0 auto;padding:2.5rem 1.25rem 2rem}}
h1{{font-size:1.75rem;line-height:1.25;margin:0 0 .25rem}}
h2{{font-size:1.15rem;margin:2.25rem 0 .5rem}}
p{{margin:0 0 .75rem}}
p,li,dd{{max-width:40rem}}
.period,footer,dt{{color:var(--muted)}}
.lead{{font-size:1.2rem}}
ul{{margin:0 0 .75rem;padding-left:1.25rem}}
li{{margin:.3rem 0}}
dl{{margin:0}}
dd{{margin:0 0 .75rem}}
figure{{margin:1rem 0}}
svg{{display:block;max-width:100%;height:auto;font-family:inherit}}
.wide{{overflow-x:auto}}
table{{border-collapse:collapse;font-variant-numeric:tabular-nums}}
th,td{{padding:.35rem .9rem .35rem 0;text-align:right;border-bottom:1px solid var(--line)}}
th:first-child{{text-align:left;font-weight:normal}}
thead th{{color:var(--muted);font-weight:normal}}
footer{{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;font-size:.9rem}}
@media (min-width:46rem){{.charts{{display:flex;flex-wrap:wrap;gap:0 1.5rem}}}}
@media print{{:root{{color-scheme:light;{_roles(PAPER)}}}@page{{size:A4;margin:18mm}}main{{max-width:none;padding:0}}body{{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}}section,figure,li,tr{{break-inside:avoid}}h2{{break-after:avoid}}}}
"""  # noqa: E501 - a style sheet reads better with a rule a line
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
# The page may show itself and nothing else, whatever stands in it.
_ONLY_ITSELF = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


def as_html(page: Page) -> bytes:
    """The page as a whole file, in UTF-8."""
    parts = [_head(page), f'<h1>{clean(page.title)}</h1>\n<p class="period">{clean(page.period)}</p>\n']
    parts.append(f'<p class="lead">{clean(" ".join(page.lead))}</p>\n')
    parts += [_section(each) for each in page.sections]
    parts.append("<footer>\n" + "".join(f"<p>{clean(each)}</p>\n" for each in page.footer) + "</footer>\n")
    parts.append("</main>\n</body>\n</html>\n")
    return "".join(parts).encode()


def _head(page: Page) -> str:
    return (
        f'<!doctype html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_ONLY_ITSELF}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{clean(page.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    )


def _section(section: Section) -> str:
    parts = [f'<section>\n<h2 id="{section.id}">{clean(section.title)}</h2>\n']
    parts += [f"<p>{clean(each)}</p>\n" for each in section.words]
    if section.items:
        parts.append("<ul>\n" + "".join(f"<li>{clean(each)}</li>\n" for each in section.items) + "</ul>\n")
    if section.pairs:
        told = "".join(f"<dt>{clean(asked)}</dt>\n<dd>{clean(said)}</dd>\n" for asked, said in section.pairs)
        parts.append(f"<dl>\n{told}</dl>\n")
    if section.charts:
        drawn = "".join(f"<figure>{draw(NAMED, _CHART)}</figure>\n" for draw in section.charts)
        parts.append(f'<div class="charts">\n{drawn}</div>\n')
    if section.table:
        parts.append(_table(section.table, section.id))
    return "".join(parts) + "</section>\n"


def _table(table: Table, name: str) -> str:
    head = "".join(f'<th scope="col">{clean(each)}</th>' for each in table.head)
    rows = "".join(
        f'<tr><th scope="row">{clean(first)}</th>{"".join(f"<td>{clean(each)}</td>" for each in rest)}</tr>\n'
        for first, *rest in table.rows
    )
    # A region that scrolls has to be reached by the keyboard, and so has a name.
    return (
        f'<section class="wide" tabindex="0" aria-labelledby="{name}">\n'
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n"
    )
