"""On which network an address is."""

from __future__ import annotations

import pytest

from coach.networks.places import network_of
from coach.networks.spec import network, network_ids


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://x.com/karin/status/1", "x"),
        ("https://mobile.twitter.com/karin", "x"),
        ("https://t.co/abc", "x"),
        ("nl.linkedin.com/in/karin", "linkedin"),
        ("https://lnkd.in/abc", "linkedin"),
        (" https://m.facebook.com/groups/1?x=y ", "facebook"),
        ("HTTPS://WWW.FACEBOOK.COM/karin", "facebook"),
        ("https://fb.watch/abc", "facebook"),
        ("https://www.instagram.com/p/abc", "instagram"),
        ("https://www.threads.net/@karin", "threads"),
        ("https://bsky.app/profile/karin.bsky.social/post/1", "bluesky"),
        ("https://mastodon.nl/@karin", "mastodon"),
        ("https://sociaal.example/@karin@mastodon.nl/109876543210987654", "mastodon"),
        ("https://youtu.be/abc", "youtube"),
        ("https://vm.tiktok.com/abc", "tiktok"),
        ("https://g.page/bakkerij", "google-business"),
        ("https://www.google.nl/maps/place/Bakkerij", "google-business"),
        ("https://wa.me/31612345678", "whatsapp"),
        ("http://karin.hyves.nl:80/", "hyves"),
        ("https://x.com./karin", "x"),
    ],
)
def test_an_address_shows_its_network(url: str, found: str) -> None:
    assert network_of(url) == found


@pytest.mark.parametrize(
    "url",
    [
        "", "   ", "x", "https://", "https://[x.com", "https://example.nl/x.com", "https://notx.com/", "karin@x",
        "https://x.com.example.nl/", "https://www.google.com/search?q=linkedin.com", "https://nl.wikipedia.org/wiki/Hyves",
        "https://blog.example/@karin", "https://medium.com/@karin/een-verhaal-123456", "\0", "https://\ud800.com", "💥",
    ],
)  # fmt: skip
def test_an_address_of_nowhere_shows_none(url: str) -> None:
    assert network_of(url) is None


@pytest.mark.parametrize("network_id", [each for each in network_ids() if each not in ("hyves", "google-business")])
def test_every_home_is_known(network_id: str) -> None:
    if network_id != "mastodon":  # whose home is a page about it
        assert network_of(network(network_id).home) == network_id
