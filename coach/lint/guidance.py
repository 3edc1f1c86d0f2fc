"""The guidance pages: the words, the reasons and the examples of every rule, in Dutch and English."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from coach.domain.draft import Kind
from coach.system.assets import assets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.domain.finding import Finding, Fix

PRINCIPLES = (
    "goal",
    "audience",
    "person",
    "personal",
    "participate",
    "converse",
    "authentic",
    "relations",
    "criticism",
    "listen",
)
EVIDENCE = ("article", "study", "vendor", "opinion", "network", "owner")
_HEADINGS = {
    "nl": ("Gezien", "Waarom", "In plaats van", "Probeer", "Bron", "Voorbeelden"),
    "en": ("Seen", "Why", "Instead of", "Try", "Source", "Examples"),
}
_SEEN = re.compile(r"- `([a-z0-9-]+)`: (.+)")
_EXAMPLE = re.compile(r"- (✗→✓|✗|✓) ([a-z-]+) ([a-z-]+)(?: \[(.*?)\])?: (.+)")


class PageError(ValueError):
    """A guidance page of ours is not as it should be; the message names the file and the line."""


class Example(NamedTuple):
    """A draft that a rule must see (`bad`) or let pass; `fixed` is what its fix makes of it, if it has one.

    `given` says what else the check is told: "times" repeats the text, "lang" is its language where that is not the
    page's, "spelling" asks for it, "say", "rather" and "why" are a word of the owner's list, the other keys are the
    history's.
    """

    bad: bool
    network: str
    kind: Kind
    text: str
    fixed: str | None = None
    given: Mapping[str, str] = MappingProxyType({})


class Page(NamedTuple):
    """One rule in one language. `seen` has a sentence for every message id; {facts} fill it in.

    `principle` is "" where the rule does not come from the article; `evidence` says what it rests on.
    """

    title: str
    principle: str
    evidence: str
    seen: Mapping[str, str]
    why: str
    instead_of: str
    try_: str
    source: str
    examples: tuple[Example, ...]


class Explained(NamedTuple):
    """A finding in words, with its fixes and what to write on their buttons."""

    title: str
    message: str
    why: str
    try_: str
    principle: str
    source: str
    fixes: tuple[tuple[str, Fix], ...]


@cache
def page(rule: str, language: str) -> Page:
    """The page resources/guidance/<rule>.<language>.md, read once.

    Raises:
        PageError: the page is missing or not in the agreed form.
    """
    path = assets() / "guidance" / f"{rule}.{language}.md"
    try:
        return _parsed(path.read_text(encoding="utf-8"), language)
    except (OSError, ValueError) as error:
        raise PageError(f"{path.name}: {error}") from error


def explain(finding: Finding, language: str) -> Explained:
    """The finding in the words of its page, in the interface's language."""
    its = page(finding.rule, language)
    return Explained(
        title=its.title,
        message=its.seen[finding.message].format(**finding.facts),
        why=its.why,
        try_=its.try_,
        principle=its.principle,
        source=its.source,
        fixes=tuple((_label(its, fix), fix) for fix in finding.fixes),
    )


def _label(its: Page, fix: Fix) -> str:
    """What a fix's button says: the page's words for it, else the new text itself."""
    return its.seen[fix.label] if fix.label else fix.edits[0].text


def _parsed(text: str, language: str) -> Page:
    """A page from its Markdown: a title and the agreed sections in the agreed order."""
    title, *sections = re.split(r"^##? +", text.strip(), flags=re.MULTILINE)[1:]
    bodies = dict(section.partition("\n")[::2] for section in sections)
    if tuple(bodies) != _HEADINGS[language]:
        raise PageError(f"sections {tuple(bodies)}, expected {_HEADINGS[language]}")
    seen, why, instead_of, try_, source, examples = (body.strip() for body in bodies.values())
    principle, evidence, *citation = source.split("\n")
    return Page(
        title=title.strip(),
        principle=_one_of(("", *PRINCIPLES), principle, "principle:"),
        evidence=_one_of(EVIDENCE, evidence, "evidence:"),
        seen={match[1]: match[2] for match in (_matched(_SEEN, line) for line in seen.splitlines())},
        why=_flowing(why),
        instead_of=_flowing(instead_of),
        try_=_flowing(try_),
        source=_flowing("\n".join(citation)),
        examples=tuple(_example(line) for line in examples.splitlines()),
    )


def _example(line: str) -> Example:
    r"""One example line; `\n` in it is a line end, ` ⇒ ` comes before what the fix makes of it."""
    mark, network, kind, given, text = _matched(_EXAMPLE, line).groups()
    before, arrow, after = text.replace("\\n", "\n").partition(" ⇒ ")
    if bool(arrow) != (mark == "✗→✓"):
        raise PageError(f"a fixed example has ✗→✓ and ⇒ both: {line!r}")
    pairs = (item.partition("=")[::2] for item in (given or "").split(", ") if item)
    return Example(mark != "✓", network, Kind(kind), before, after if arrow else None, dict(pairs))


def _matched(pattern: re.Pattern[str], line: str) -> re.Match[str]:
    match = pattern.fullmatch(line)
    if not match:
        raise PageError(f"cannot read the line {line!r}")
    return match


def _one_of(allowed: tuple[str, ...], line: str, key: str) -> str:
    """The value after the key, which has to be an allowed one."""
    value = line.removeprefix(key).strip()
    if not line.startswith(key) or value not in allowed:
        raise PageError(f"expected {key!r} and one of {allowed}, found {line!r}")
    return value


def _flowing(text: str) -> str:
    """Paragraphs on one line each: the file is wrapped for its writers, not for its readers."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
