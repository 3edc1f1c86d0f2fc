"""Writes the page of a review: its heading and first sentences, and all that follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coach.domain.review import Answers
from coach.domain.weeks import week_name
from coach.review import sections
from coach.review.good import went_well
from coach.review.otherwise import could_differ
from coach.review.page import Page, Section
from coach.review.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.review import Figures, Review


def written(review: Review, language: str, *, anonymous: bool = False) -> Page:
    """The page of this review in "nl" or "en"; `anonymous` leaves out all names and texts, and says so."""
    words = Wording(language)
    if anonymous:
        review = without_names(review)
    figures = review.figures
    footer = [words.say("footer.made", day=words.day(figures.today, year=True)), words.say("footer.definition")]
    if anonymous:
        footer.insert(0, words.say("footer.anonymous"))
    return Page(
        language=language,
        name=week_name(figures.week),
        title=words.say(f"title.{_heading(figures)}", week=figures.week.isocalendar().week),
        period=words.period(figures.week, figures.last),
        lead=tuple(_lead(figures, words)),
        sections=tuple(_sections(review, words)),
        footer=tuple(footer),
    )


def _heading(figures: Figures) -> str:
    its = figures.its
    if figures.week in figures.paused:
        return "paused"
    if figures.still or not its.conversation + its.broadcast:
        return "still"
    if figures.first:
        return "first"
    if its.conversation == its.broadcast:
        return "even"
    if its.conversation > its.broadcast:
        return "more"
    return "reached" if its.conversation >= figures.target * (its.conversation + its.broadcast) else "less"


def _lead(figures: Figures, words: Wording) -> Iterator[str]:
    if figures.week in figures.paused:
        yield words.say("lead.paused")
    elif figures.still:
        yield words.say("lead.still-first" if figures.since is None else "lead.still")
    if not figures.still:
        yield _dialogue(figures, words)
        yield from _before(figures, words)
        if figures.first:
            yield words.say("lead.first")
    if not figures.over:
        yield words.say("lead.open")


def _dialogue(figures: Figures, words: Wording) -> str:
    talked, sent = figures.its.conversation, figures.its.broadcast
    if not talked + sent:
        return words.say("lead.neither")
    key = "both" if talked and sent else "talked" if talked else "sent"
    return words.say(
        f"lead.{key}",
        talked=words.times(talked),
        sent=words.times(sent),
        share=words.share(talked / (talked + sent)),
        target=words.share(figures.target),
    )


def _before(figures: Figures, words: Wording) -> Iterator[str]:
    talked = sum(each.conversation for each in figures.before)
    done = talked + sum(each.broadcast for each in figures.before)
    if done and figures.its.conversation + figures.its.broadcast:
        yield words.say("lead.before", count=len(figures.before), share=words.share(talked / done))


def _sections(review: Review, words: Wording) -> Iterator[Section]:
    figures = review.figures
    if not figures.still:
        yield Section(id="good", title=words.say("section.good"), items=went_well(review, words))
    if not figures.still or figures.waiting:
        yield Section(id="otherwise", title=words.say("section.otherwise"), items=could_differ(review, words))
    yield from sections.balance(figures, words)
    yield from sections.yours(review, words)
    for part in (
        sections.people,
        sections.criticism,
        sections.mix,
        sections.rule,
        sections.goals,
        sections.posts,
        sections.figures,
    ):
        yield from part(figures, words)


def without_names(review: Review) -> Review:
    """The review without names of people and groups, and without anything that anybody wrote."""
    figures = review.figures
    return replace(
        review,
        figures=replace(
            figures,
            days=tuple(replace(each, people=(), groups=()) for each in figures.days),
            posts=tuple(replace(each, text="") for each in figures.posts),
            people=tuple(replace(each, name="") for each in figures.people),
            groups=tuple(replace(each, name="") for each in figures.groups),
            quiet=("",) * len(figures.quiet),
            waiting=tuple(replace(each, name="") for each in figures.waiting),
            criticism=tuple(replace(each, name="", text="") for each in figures.criticism),
            promised="",
            goals=tuple(replace(each, goal=replace(each.goal, what="", measure="")) for each in figures.goals),
        ),
        answers=Answers(kept=review.answers.kept),
        promised="",
    )
