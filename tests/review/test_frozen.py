"""A finished review comes back as it was kept, also from a version that knew less or more."""

from __future__ import annotations

import json

from coach.review.frozen import frozen, thawed
from tests.reviews import NASTY, figures, full


def test_every_figure_comes_back() -> None:
    for its in (full().figures, full(name="أحمد", text=NASTY).figures, figures(since=None)):
        assert thawed(frozen(its)) == its


def test_what_another_version_adds_or_did_not_know_does_no_harm() -> None:
    its = full().figures
    values = json.loads(frozen(its))
    values["mood"] = "sunny"
    values["people"][0]["height"] = 180
    del values["quiet"], values["days"][0]["reactions"]

    again = thawed(json.dumps(values))

    assert again.quiet == ()
    assert again.people == its.people
    assert again.days == its.days
