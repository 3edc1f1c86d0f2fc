"""When a text is kept as a version."""

from __future__ import annotations

from datetime import timedelta

import pytest

from coach.domain.draft import Reason
from coach.services.keeping import PAUSE, reason_to_keep

SOON = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("old", "new", "since", "reason"),
    [
        ("Een regel", "Een regels", PAUSE, Reason.PAUSE),
        ("Een regel", "Een regels", PAUSE - SOON, None),
        ("Een regel", "Een regel", PAUSE * 9, None),
        ("Een regel", "Een regels", -PAUSE, Reason.PAUSE),
        ("  \n", "Een regel", PAUSE, None),
        ("x" * 80, "x" * 39, SOON, Reason.CUT),
        ("x" * 80, "x" * 40, SOON, None),
        ("x" * 40, "", SOON, Reason.CUT),
        ("x" * 39, "", SOON, None),
        ("x" * 80, "", PAUSE, Reason.CUT),
        ("x" * 40, "x" * 400, SOON, None),
        ("x" * 80, "y" * 80, SOON, None),
    ],
)
def test_the_old_text_is_kept_after_a_pause_or_before_a_cut(
    old: str, new: str, since: timedelta, reason: Reason | None
) -> None:
    assert reason_to_keep(old, new, since=since) is reason
