"""Answers questions about spelling, a line of JSON each, until nobody asks any more. Runs in a process of its own.

A question is {"id", "language", "words"} or {"id", "language", "word"}; the answer to it {"id", "wrong"} or {"id",
"suggestions"}.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from coach.text.spelling import Speller

if TYPE_CHECKING:
    from typing import BinaryIO


def serve(questions: BinaryIO | None = None, answers: BinaryIO | None = None) -> int:
    """Read from standard input and write to standard output, unless told otherwise; 0 when the questions end."""
    speller = Speller()
    source, target = questions or sys.stdin.buffer, answers or sys.stdout.buffer
    for line in source:
        target.write(json.dumps(_answer(speller, json.loads(line))).encode() + b"\n")
        target.flush()
    return 0


def _answer(speller: Speller, question: dict[str, Any]) -> dict[str, Any]:
    language = question["language"]
    if "words" in question:
        return {"id": question["id"], "wrong": speller.wrong(question["words"], language)}
    return {"id": question["id"], "suggestions": speller.suggestions(question["word"], language)}
