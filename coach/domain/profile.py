"""How the owner shows themselves on a network, as they answered it themselves.

Principles `person` and `personal` of the article: one's own name, one's own photo and something of oneself. The
service desk of a large company is excepted from name and photo, as no single person is behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from coach.domain.draft import AccountKind

if TYPE_CHECKING:
    from collections.abc import Mapping

RECHECK = timedelta(days=183)
"""After half a year a profile is looked at again; our own choice."""


class Question(StrEnum):
    """What is asked of a profile."""

    NAME = "name"
    PHOTO = "photo"
    PERSONAL = "personal"


ASKED: Mapping[AccountKind, tuple[Question, ...]] = {
    AccountKind.PERSON: tuple(Question),
    AccountKind.SERVICE_DESK: (Question.PERSONAL,),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the owner said of their profile on a network, on a day of their own."""

    network: str
    question: Question
    day: date
    yes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileCheck:
    """What is known of one profile on a day; `answers` has the newest to each question."""

    network: str
    kind: AccountKind
    answers: Mapping[Question, Answer]
    today: date

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that go for whoever speaks there."""
        return ASKED[self.kind]

    def is_old(self, question: Question) -> bool:
        """Whether an answer was given so long ago that it is time to look again."""
        answer = self.answers.get(question)
        return answer is not None and self.today - answer.day > RECHECK

    @property
    def fine(self) -> bool:
        """Whether all is as it should be, and was looked at lately."""
        return all(question in self.answers and self.answers[question].yes for question in self.asked) and not self.old

    @property
    def old(self) -> bool:
        """Whether it is time to look at something again."""
        return any(map(self.is_old, self.asked))

    @property
    def again(self) -> date | None:
        """The day after which it is time to look again; None while a question is open."""
        if any(question not in self.answers for question in self.asked):
            return None
        return min(self.answers[question].day for question in self.asked) + RECHECK
