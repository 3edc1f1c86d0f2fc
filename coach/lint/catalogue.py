"""All rules, each registered once, in the order in which findings on the whole draft are shown."""

from __future__ import annotations

from coach.lint.rules import audience, authentic, conversation, craft, criticism, length, own, relations

RULES = (
    *audience.RULES,
    *length.RULES,
    *conversation.RULES,
    *authentic.RULES,
    *relations.RULES,
    *criticism.RULES,
    *craft.RULES,
    *own.RULES,
)
