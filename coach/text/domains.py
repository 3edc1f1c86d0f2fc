"""The top-level domains: the root zone's own, and those that X's rules still take."""

from __future__ import annotations

from functools import cache

from coach.system.assets import assets


@cache
def top_level_domains() -> tuple[frozenset[str], frozenset[str]]:
    """The domains of the root zone, and others that were in it once; in lower case, as people write them.

    Those in "xn--" spelling are not among them: that spelling shows by itself.
    """
    now: set[str] = set()
    once: set[str] = set()
    into = once
    for line in (assets() / "text" / "tlds.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            into = once if now else now
        else:
            into.add(line)
    return frozenset(now), frozenset(once)
