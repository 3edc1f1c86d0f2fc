"""All rules, each registered once, in the order in which findings on the whole draft are shown."""

from __future__ import annotations

from coach.lint.rules import (
    address,
    answers,
    audience,
    authentic,
    conversation,
    craft,
    criticism,
    disclosure,
    length,
    letters,
    own,
    person,
    pictures,
    relations,
    spelling,
    tags,
)

RULES = (
    *audience.RULES,
    *length.RULES,
    *conversation.RULES,
    *authentic.RULES,
    *person.RULES,
    *pictures.RULES,
    *disclosure.RULES,
    *relations.RULES,
    *criticism.RULES,
    *answers.RULES,
    *craft.RULES,
    *tags.RULES,
    *letters.RULES,
    *address.RULES,
    *spelling.RULES,
    *own.RULES,
)
