"""Score the linter against labelled drafts: python -m tests.lint.score [FILE] [--half even|odd] [--misses].

Prints precision, recall and F1 per rule and language, for the rules that the labels name, and over all of them
(micro-F1), and the share of clean drafts that get a warning or an error that their label does not allow. Without a
file it takes the shared drafts, where they are at hand, and judge.jsonl and judge2.jsonl in tests/lint/corpus/, on
which nothing was written or trained; it compares whether a text talks or sends with what a crowd said of companies'
messages; and it shows what a check costs beside proselint.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coach.domain.acts import Side
from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest, Level, Report
from coach.lint.catalogue import RULES
from coach.lint.engine import check
from tests.bench import lint as speed

SHARED = Path(__file__).parents[3] / "shared" / "data"
CORPUS = Path(__file__).parent / "corpus"
DRAFTS = (SHARED / "drafts" / "drafts.jsonl", CORPUS / "judge.jsonl", CORPUS / "judge2.jsonl")
ROUNDS = 5
MESSAGES = SHARED / "corporate_messaging" / "dev.csv"


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


def report_on(path: Path, *, half: str, misses: bool) -> None:
    """Print the scores on the drafts of one file."""
    drafts = load(path, half)
    scores, flagged, clean = score(drafts)
    print(f"\n{path.name}: {len(drafts)} drafts\n{'rule':18} lang precision recall    F1")
    for (rule, language), its in sorted(scores.items()):
        print(f"{rule:18} {language:4} {its.line()}")
        if misses and (its.missed or its.false):
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


def acts(rows: list[dict[str, str]]) -> float:
    """The macro-F1 of talking against sending; "Dialogue" is what the crowd called talking."""
    both = [
        (check(CheckRequest(text=row["text"], network="x", language="en"), rules=()).act, row["category"])
        for row in rows
    ]
    talks = [(act is Side.CONVERSATION, category == "Dialogue") for act, category in both]
    f1s = []
    for side in (True, False):
        hits = sum(ours is side and theirs is side for ours, theirs in talks)
        f1s.append(2 * hits / sum((ours is side) + (theirs is side) for ours, theirs in talks))
    return sum(f1s) / len(f1s)


def report_on_acts() -> None:
    """Print how well talking is told from sending in the messages of companies."""
    with MESSAGES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["category"] != "Exclude"]
    agreed = [row for row in rows if float(row["confidence"]) == 1]
    print(f"\n{MESSAGES.name}: talks or sends, macro-F1 {acts(rows):.2f} of {len(rows)} messages,")
    print(f"{acts(agreed):.2f} of the {len(agreed)} on which the crowd agreed")


def report_on_speed() -> None:
    """Print what tests.bench prints of the linter."""
    with TemporaryDirectory() as folder:
        for table in speed.measure(ROUNDS, Path(folder)):
            print(f"\n{table}")


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--half", choices=("even", "odd"), default="")
    parser.add_argument("--misses", action="store_true", help="also print the ids that went wrong")
    options = parser.parse_args()
    for path in (options.file,) if options.file else DRAFTS:
        if path.is_file():
            report_on(path, half=options.half, misses=options.misses)
        else:
            print(f"{path.name} is not at hand")
    if options.file:
        return
    if MESSAGES.is_file():
        report_on_acts()
    report_on_speed()


if __name__ == "__main__":
    main()
