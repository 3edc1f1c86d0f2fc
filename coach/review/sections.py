"""The parts of a review that follow its sentences: what was counted, with whom, and what the owner wrote."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from coach.lint import guidance
from coach.networks.names import network_name
from coach.review import drawn
from coach.review.good import rule_title
from coach.review.page import Section, Table
from coach.review.wording import apart, theirs
from coach.system.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.review import Criticism, Figures, Review
    from coach.review.wording import Wording

_POSTS = 12
_EXCERPT = 160  # characters of a post; all of it stands on its network


def balance(figures: Figures, words: Wording) -> Iterator[Section]:
    """What was talked and sent, in charts."""
    charts = [drawn.sides(figures, words)] if figures.its.conversation + figures.its.broadcast else []
    if any(each.conversation + each.broadcast for each in figures.weeks) and not figures.first:
        charts.append(drawn.weeks(figures, words))
    if charts:
        yield Section(id="balance", title=words.say("section.balance"), charts=tuple(charts))


def mix(figures: Figures, words: Wording) -> Iterator[Section]:
    """What the posts were for."""
    its = figures.mix
    total = its.promotion + its.useful + its.personal
    if not total + its.untold:
        return
    if not total:
        yield Section(id="mix", title=words.say("section.mix"), words=(words.say("mix.nothing"),))
        return
    told = [words.say("mix.sentence", total=total, promotion=its.promotion, useful=its.useful, personal=its.personal)]
    if its.untold:
        told.append(words.say("mix.untold", count=its.untold))
    before = figures.mix_before
    told_before = before.promotion + before.useful + before.personal
    if told_before:
        told.append(words.say("mix.before", share=words.share(before.promotion / told_before)))
    yield Section(id="mix", title=words.say("section.mix"), words=(" ".join(told),), charts=(drawn.mix(its, words),))


def people(figures: Figures, words: Wording) -> Iterator[Section]:
    """Whom was talked with, who was answered and who waits."""
    told = [
        words.say("people.talked", names=words.names(each.name for each in figures.people))
        if figures.people
        else words.say("people.nobody")
    ]
    if figures.groups:
        told.append(words.say("people.groups", names=words.names((it.name for it in figures.groups), "groups")))
    answers = " ".join(_answers(figures, words))
    open_ones = tuple(
        words.say(
            "people.open-criticism" if each.criticism else "people.open",
            name=words.name(each.name),
            network=network_name(each.network),
            day=words.day(each.since),
        )
        for each in figures.waiting
    )
    if figures.people or figures.groups or answers or open_ones:
        paragraphs = (" ".join(told), answers) if answers else (" ".join(told),)
        yield Section(id="people", title=words.say("section.people"), words=paragraphs, items=open_ones)


def _answers(figures: Figures, words: Wording) -> Iterator[str]:
    now, before = figures.response, figures.response_before
    if now.received == 1:
        yield words.say("people.answer-one" if now.answered else "people.answer-none")
    elif now.received:
        yield words.say("people.answers", received=now.received, count=now.answered)
    if now.median is not None:
        span = words.span(now.median)
        if before.median is not None:
            yield words.say("people.soon-before", span=span, before=words.span(before.median))
        else:
            yield words.say("people.soon", span=span)


def criticism(figures: Figures, words: Wording) -> Iterator[Section]:
    """What criticism came, and what became of it."""
    if figures.criticism:
        items = tuple(_criticism(each, words) for each in figures.criticism)
        yield Section(id="criticism", title=words.say("section.criticism"), items=items)


def _criticism(each: Criticism, words: Wording) -> str:
    state = words.say(
        "criticism.answered" if each.answered else "criticism.unanswered",
        day=words.day(each.day),
        network=network_name(each.network),
        name=words.name(each.name),
    )
    if each.outcome is not None:
        outcome = say(f"outcome.{each.outcome}", words.language)
        state = words.say("criticism.outcome", state=state, outcome=outcome)
    text = apart(theirs(each.text, _EXCERPT))
    return words.say("criticism.quote", state=state, text=text) if text else state


def goals(figures: Figures, words: Wording) -> Iterator[Section]:
    """How far the goals are."""
    told, charts = [], []
    for place, each in enumerate(figures.goals, 1):
        its = each.goal
        facts = {"what": words.goal(its.what), "value": words.number(each.value), "target": words.number(its.target)}
        measure = apart(theirs(its.measure, 60))
        parts = [words.say("goals.measure" if measure else "goals.sentence", **facts, measure=measure)]
        if not each.measured:
            parts.append(words.say("goals.unmeasured"))
        if its.due:
            parts.append(words.say("goals.due", day=words.day(its.due, year=its.due.year != figures.week.year)))
        told.append(" ".join(parts))
        chart = drawn.goal(place, each, words)
        charts += [chart] if chart else []
    if told:
        yield Section(id="goals", title=words.say("section.goals"), items=tuple(told), charts=tuple(charts))


def rule(figures: Figures, words: Wording) -> Iterator[Section]:
    """The rule of which most findings stood in what was posted, with its page in short."""
    for each in figures.rules:
        title = rule_title(each.rule, words.language)
        if title:
            its = guidance.page(each.rule, words.language)
            told = (
                words.say("rule.sentence", title=title, times=words.times(each.count)),
                its.why.split("\n\n")[0],
                words.say("rule.try", words=its.try_.split("\n\n")[0]),
            )
            yield Section(id="rule", title=words.say("section.rule"), words=told)
            return


def posts(figures: Figures, words: Wording) -> Iterator[Section]:
    """What was sent to everybody, the last dozen of it."""
    items = []
    for each in figures.posts[:_POSTS]:
        text = apart(theirs(each.text, _EXCERPT))
        key = "posts.item" if text else "posts.item-hidden"
        items.append(words.say(key, day=words.day(each.day), network=network_name(each.network), text=text))
    more = len(figures.posts) - _POSTS
    if items:
        told = (words.say("posts.more", count=more),) if more > 0 else ()
        yield Section(id="posts", title=words.say("section.posts"), items=(*items, *told))


def yours(review: Review, words: Wording) -> Iterator[Section]:
    """What the owner wrote, and promised."""
    answers, pairs = review.answers, []
    promised = theirs(review.promised)
    if promised:
        kept = f" {words.say(f'yours.kept-{answers.kept}')}" if answers.kept else ""
        pairs.append(
            (words.say("yours.promised"), promised + kept if promised[-1:] in ".!?…" else f"{promised}.{kept}")
        )
    for name in ("talk", "otherwise", "missed", "promise"):
        answer = theirs(getattr(answers, name))
        if answer:
            pairs.append((words.say(f"yours.{name}"), answer))
    if pairs:
        yield Section(id="yours", title=words.say("section.yours"), pairs=tuple(pairs))


def figures(its: Figures, words: Wording) -> Iterator[Section]:
    """All that was counted, per network."""
    counted: dict[str, Counter[str]] = {}
    for line in its.days:
        row = counted.setdefault(line.network, Counter())
        row.update(talked=line.talked, sent=line.sent, received=line.received, criticism=line.criticism)
    if not counted:
        return
    rows = [_row(network_name(network), row, words) for network, row in sorted(counted.items())]
    if len(rows) > 1:
        total: Counter[str] = sum(counted.values(), Counter())
        rows.append(_row(words.say("figures.total"), total, words))
    head = ("network", "talked", "sent", "share", "received", "criticism")
    table = Table(head=tuple(words.say(f"figures.{each}") for each in head), rows=tuple(rows))
    yield Section(id="figures", title=words.say("section.figures"), table=table)


def _row(name: str, row: Counter[str], words: Wording) -> tuple[str, ...]:
    done = row["talked"] + row["sent"]
    share = words.share(row["talked"] / done) if done else words.say("figures.none")
    return (name, str(row["talked"]), str(row["sent"]), share, str(row["received"]), str(row["criticism"]))
