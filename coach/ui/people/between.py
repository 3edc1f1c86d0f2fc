"""What was between the owner and somebody, as lines to read."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.domain.acts import RECEIVED, Act
from coach.networks.names import network_name
from coach.system.clock import local, now
from coach.ui.i18n import short_date
from coach.ui.widgets.breakable import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.activity import Activity
    from coach.ui.theme import Tokens

_LONGEST = 280  # characters of a text; the rest stands on the network


def between_page(activities: Iterable[Activity], tokens: Tokens) -> str:
    """The activities as HTML, each with its day, its network and who did what."""
    return "".join(_line(each, tokens) for each in activities)


def _line(its: Activity, tokens: Tokens) -> str:
    at = local(its.at)
    day = f"{short_date(at)} {at.year}" if at.year != local(now()).year else short_date(at)
    who = its.person if its.act in RECEIVED else ""
    head = f"{day} · {network_name(its.network)} · {done(its.act, who)}"
    words = " ".join(its.text.split())
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    below = f'<br><span style="color:{tokens.ink}">{escape(breakable(words))}</span>' if words else ""
    above = f'<span style="color:{tokens.muted}">{escape(breakable(head))}</span>'
    return f'<p style="margin-top:0;margin-bottom:10px">{above}{below}</p>'


def done(act: Act, who: str) -> str:
    """What was done, by the owner or by `who`, in the window's language."""
    said = {
        Act.POST: QCoreApplication.translate("Done", "you posted"),
        Act.THREAD: QCoreApplication.translate("Done", "you posted a thread"),
        Act.REPLY: QCoreApplication.translate("Done", "you answered"),
        Act.COMMENT: QCoreApplication.translate("Done", "you commented"),
        Act.SHARE: QCoreApplication.translate("Done", "you shared this"),
        Act.GROUP_POST: QCoreApplication.translate("Done", "you began a conversation"),
        Act.GROUP_COMMENT: QCoreApplication.translate("Done", "you joined in"),
        Act.REACTION: QCoreApplication.translate("Done", "you gave a like"),
        Act.MESSAGE_RECEIVED: QCoreApplication.translate("Done", "%1 wrote"),
        Act.CRITICISM_RECEIVED: QCoreApplication.translate("Done", "%1 had criticism"),
        Act.CRITICISM_ANSWERED: QCoreApplication.translate("Done", "you answered criticism"),
        Act.DELETION: QCoreApplication.translate("Done", "you removed something"),
    }
    return said[act].replace("%1", who or QCoreApplication.translate("Done", "somebody"))
