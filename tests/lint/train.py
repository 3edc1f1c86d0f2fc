"""Train the model behind coach/lint/sense.py on the labelled drafts in tests/lint/corpus/.

python -m tests.lint.train writes resources/sense/; it needs the extra "train" (scikit-learn). The case files and the
examples of the guidance pages are drafts with a label too, for the one rule that they belong to. The shared drafts
and judge.jsonl and judge2.jsonl in tests/lint/corpus/ are never trained on: tests.lint.score judges by them.
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from dataclasses import dataclass, field, replace
from math import sqrt
from pathlib import Path
from typing import Any

import yaml

from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest
from coach.lint.catalogue import RULES
from coach.lint.engine import check
from coach.lint.guidance import page
from coach.lint.rule import Case, Rule
from coach.lint.sense import FEWEST, parts_of, signs_of
from coach.networks.spec import network
from coach.system.assets import assets
from coach.text.reading import Reading

CORPUS = Path(__file__).parent / "corpus"
CASES = Path(__file__).parent / "cases"
WEIGHED = tuple(rule for rule in RULES if rule.felt is not None)

UNIT = 2.0  # how much words weigh beside the other signs
PIECE = 0.4  # a piece of a word, beside a whole one
SEEN = 1.5  # what a rule itself found
RARE = 4.0  # how much more a draft that a rule is meant for counts than one that it is not
HOUSE = 1.0  # how much a case or an example counts beside a draft
KEPT = 2500  # parts that are kept for each rule
STEP = 1000  # parts of one by which weights are rounded


@dataclass
class Row:
    """A draft with what is known of it: `wanted` and `open` hold the ids of rules that must and may see it."""

    request: CheckRequest
    wanted: set[str]
    open: set[str]
    only: str = ""
    words: dict[str, float] = field(default_factory=dict)
    signs: dict[str, float] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)


def row_of(draft: dict[str, Any]) -> Row:
    """The row of a draft in the form of the shared ones."""
    request = CheckRequest(
        text=draft["text"],
        network=draft["network"],
        kind=Kind(draft["kind"]),
        language=draft["lang"],
        context=draft.get("context") or "",
        account_kind=AccountKind(draft.get("account_kind", "person")),
    )
    return prepared(Row(request, set(draft["expected"]), set(draft.get("optional", ()))))


def prepared(row: Row) -> Row:
    """The row with all that the model is shown of it."""
    reading = Reading(row.request.text)
    weight = UNIT / sqrt(max(FEWEST, len(reading.word_set)))
    for word in reading.word_set:
        for part in parts_of(word):
            row.words[part] = row.words.get(part, 0.0) + weight * (PIECE if part.startswith("~") else 1.0)
    case = Case(row.request, reading, row.request.language, None, network(row.request.network))
    row.signs = dict(signs_of(case))
    bare = tuple(replace(rule, felt=None) for rule in WEIGHED)
    row.seen = {finding.rule for finding in check(row.request, rules=bare).findings}
    return row


def house_rows(language: str) -> list[Row]:
    """The case files and the examples of the pages, each for its own rule alone."""
    rows = []
    for rule in WEIGHED:
        for case in yaml.safe_load((CASES / f"{rule.id}.yaml").read_text(encoding="utf-8")):
            if case["lang"] == language and "given" not in case:
                request = CheckRequest(
                    text=case["text"],
                    network=case["network"],
                    kind=Kind(case["kind"]),
                    language=language,
                    context=case.get("context", ""),
                    account_kind=AccountKind(case.get("account_kind", "person")),
                )
                rows.append(Row(request, {rule.id} if case["expect"] else set(), set(), rule.id))
        for example in page(rule.id, language).examples:
            if not example.given:
                request = CheckRequest(text=example.text, network=example.network, kind=example.kind, language=language)
                rows.append(Row(request, {rule.id} if example.bad else set(), set(), rule.id))
    return [prepared(row) for row in rows]


def load(path: Path, language: str) -> list[Row]:
    """The drafts of one file in this language."""
    drafts = map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").splitlines()))
    return [row_of(draft) for draft in drafts if draft["lang"] == language]


def concerns(rule: Rule, row: Row) -> bool:
    """Whether the row tells anything about the rule."""
    return rule.concerns(row.request) and rule.id not in row.open and row.only in ("", rule.id)


def fit(rule: Rule, rows: list[Row]) -> tuple[dict[str, float], float]:
    """The weights of everything that speaks for or against the rule, and the base."""
    from sklearn.feature_extraction import DictVectorizer  # only who trains has it
    from sklearn.linear_model import LogisticRegression

    rows = [row for row in rows if concerns(rule, row)]
    often = Counter(part for row in rows for part in row.words)
    shown = [
        {part: value for part, value in row.words.items() if often[part] > 1}
        | {f"sign {sign}": value for sign, value in row.signs.items()}
        | {"own": SEEN * (rule.id in row.seen)}
        for row in rows
    ]
    table = DictVectorizer()
    matrix = table.fit_transform(shown)
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")  # all liblinear takes
    counts = [(HOUSE if row.only else 1.0) * (RARE if rule.id in row.wanted else 1.0) for row in rows]
    model = LogisticRegression(C=1.0, max_iter=1000, solver="liblinear", random_state=0)
    model.fit(matrix, [rule.id in row.wanted for row in rows], counts)
    weights = dict(zip(table.get_feature_names_out(), map(float, model.coef_[0]), strict=True))
    return weights, float(model.intercept_[0])


def write(language: str, rows: list[Row]) -> None:
    """Train on these rows and write the model of the language."""
    head: dict[str, Any] = {
        "rules": [rule.id for rule in WEIGHED],
        "unit": UNIT / STEP,
        "base": {},
        "signs": {},
        "own": {},
    }
    kept: dict[str, list[int]] = {}
    for place, rule in enumerate(WEIGHED):
        weights, base = fit(rule, rows)
        head["base"][rule.id] = round(base, 3)
        head["own"][rule.id] = round(SEEN * weights.pop("own", 0.0), 3)
        signs = {name for name in weights if name.startswith("sign ")}
        head["signs"][rule.id] = {name.removeprefix("sign "): round(weights.pop(name), 3) for name in sorted(signs)}
        strongest = sorted(weights, key=lambda part: (-abs(weights[part]), part))[:KEPT]
        for part in strongest:
            value = weights[part] * (PIECE if part.startswith("~") else 1.0) * STEP
            kept.setdefault(part, [0] * len(WEIGHED))[place] = max(-32768, min(32767, round(value)))
    kept = {part: row for part, row in sorted(kept.items()) if any(row)}
    folder = assets() / "sense"
    lines = [json.dumps(head), *kept]
    (folder / f"{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / f"{language}.weights").write_bytes(
        array("h", [value for row in kept.values() for value in row]).tobytes()
    )


def main() -> None:
    """Train both languages on everything."""
    for language in ("nl", "en"):
        rows = [row for path in sorted((CORPUS / language).glob("*.jsonl")) for row in load(path, language)]
        write(language, rows + house_rows(language))


if __name__ == "__main__":
    main()
