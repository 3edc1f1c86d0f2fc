"""The top-level domains."""

from __future__ import annotations

from coach.system.assets import assets
from coach.text.domains import top_level_domains


def test_the_root_zone_and_what_left_it_are_told_apart() -> None:
    now, once = top_level_domains()
    assert {"nl", "com", "wed", "gay", "みんな", "vermögensberater"} <= now
    assert {"active", "um", "诺基亚"} <= once
    assert not now & once
    assert len(now) > 1400


def test_no_line_is_anything_but_a_domain_in_small_letters() -> None:
    now, once = top_level_domains()
    assert [name for name in now | once if name != name.lower().strip() or not name or "." in name] == []
    lines = (assets() / "text" / "tlds.txt").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("#") for line in lines) == 2
