"""Every suite of others' cases, and where the cases are: shared data beside the project, not part of it."""

from __future__ import annotations

from pathlib import Path

from tests.conformance import bluesky, mastodon, twitter_text, unicode

CASES = Path(__file__).resolve().parents[3] / "shared" / "conformance"
SUITES = (*twitter_text.suites(), *bluesky.suites(), *mastodon.suites(), *unicode.suites())
