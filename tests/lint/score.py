"""Score the rules against labelled drafts: python -m tests.lint.score [FILE] [--half even|odd] [--misses].

Prints precision, recall and F1 per rule and language, for the rules that the labels name, and over all of them
(micro-F1), and the share of clean drafts that get a warning or an error that their label does not allow.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest, Level, Report
from coach.lint.catalogue import RULES
from coach.lint.engine import check

DEFAULT = Path(__file__).parents[3] / "shared" / "data" / "drafts" / "drafts.jsonl"


@dataclass
class Score:
    """What was counted for one rule in one language, with the ids of the drafts that went wrong."""

    hits: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def line(self) -> str:
        given, wanted = self.hits + len(self.false), self.hits + len(self.missed)
        precision = self.hits / given if given else 1.0
        recall = self.hits / wanted if wanted else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return f"{precision:9.2f} {recall:6.2f} {f1:5.2f}   {wanted:4d} wanted {given:4d} given"


def load(path: Path, half: str = "") -> list[dict[str, Any]]:
    """The drafts of a file, or only those whose number is even or odd."""
    drafts = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    if not half:
        return drafts
    return [draft for draft in drafts if int(draft["id"].rpartition("-")[2]) % 2 == (half == "odd")]


def judged(draft: dict[str, Any], language: str = "auto") -> Report:
    """The report on a draft."""
    return check(
        CheckRequest(
            text=draft["text"],
            network=draft["network"],
            kind=Kind(draft["kind"]),
            language=language,
            context=draft.get("context") or "",
            account_kind=AccountKind(draft.get("account_kind", "person")),
        )
    )


def score(drafts: list[dict[str, Any]]) -> tuple[dict[tuple[str, str], Score], list[str], int]:
    """The scores per rule and language, the clean drafts that were flagged, and how many are clean."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    flagged: list[str] = []
    clean = 0
    rules = {rule.id for rule in RULES} & {code for draft in drafts for code in draft["expected"]}
    for draft in drafts:
        report = judged(draft)
        given = {finding.rule for finding in report.findings}
        expected, allowed = set(draft["expected"]), set(draft["expected"]) | set(draft.get("optional", ()))
        for rule in rules:
            its = scores[rule, draft["lang"]]
            its.hits += rule in given & expected
            its.missed += [draft["id"]] * (rule in expected - given)
            its.false += [draft["id"]] * (rule in given - allowed)
        if expected == {"ok"}:
            clean += 1
            loud = {finding.rule for finding in report.findings if finding.level is not Level.HINT}
            flagged += [draft["id"]] * bool(loud - allowed)
    return scores, flagged, clean


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--half", choices=("even", "odd"), default="")
    parser.add_argument("--misses", action="store_true", help="also print the ids that went wrong")
    options = parser.parse_args()
    drafts = load(options.file, options.half)
    scores, flagged, clean = score(drafts)
    print(f"{'rule':18} lang precision recall    F1")
    for (rule, language), its in sorted(scores.items()):
        print(f"{rule:18} {language:4} {its.line()}")
        if options.misses and (its.missed or its.false):
            print(f"{'':18} missed {its.missed} false {its.false}")
    whole = Score()
    for its in scores.values():
        whole.hits += its.hits
        whole.missed += its.missed
        whole.false += its.false
    print(f"{'micro':18} both {whole.line()}")
    print(f"clean drafts flagged: {len(flagged)} of {clean} ({len(flagged) / max(1, clean):.1%})", *flagged)
    wrong = Counter(draft["lang"] for draft in drafts if judged(draft).language != draft["lang"])
    print("language misread:", dict(wrong))


if __name__ == "__main__":
    main()
