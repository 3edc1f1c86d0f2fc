"""Links as X takes them: with http(s), or a bare domain under a real top-level domain."""

from __future__ import annotations

import pytest

from coach.text.grammar import MASTODON
from coach.text.links import find_links


def links(text: str) -> list[str]:
    return [text[start:end] for start, end in find_links(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lees https://www.bakkerij.nl/brood?soort=rogge&dag=1#prijs verder",
            "https://www.bakkerij.nl/brood?soort=rogge&dag=1#prijs",
        ),
        ("Onze winkel: bakkerij.nl", "bakkerij.nl"),
        ("Kijk op WWW.Bakkerij.NL/Brood", "WWW.Bakkerij.NL/Brood"),
        ("👉bakkerij.nl 🥖", "bakkerij.nl"),
        ("“https://café.nl/menu”", "https://café.nl/menu"),
        ("http://bakkerij.nl:8080/x", "http://bakkerij.nl:8080/x"),
        ("at shop.co.uk now", "shop.co.uk"),
        ("http://例え.みんな/ is one", "http://例え.みんな/"),
    ],
)
def test_a_link_is_found_whole(text: str, expected: str) -> None:
    assert links(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kijk op bakkerij.nl.", "bakkerij.nl"),
        ("Al op bakkerij.nl/brood?", "bakkerij.nl/brood"),
        ("(zie https://bakkerij.nl/brood)", "https://bakkerij.nl/brood"),
        ("[https://bakkerij.nl/brood],", "https://bakkerij.nl/brood"),
        ("Onze site, bakkerij.nl/brood: die is er!", "bakkerij.nl/brood"),
        ("https://bakkerij.nl/?dag=zaterdag).", "https://bakkerij.nl/?dag=zaterdag"),
        ("'https://bakkerij.nl/brood'", "https://bakkerij.nl/brood"),
    ],
)
def test_punctuation_behind_a_link_is_not_part_of_it(text: str, expected: str) -> None:
    assert links(text) == [expected]


@pytest.mark.parametrize(
    "link", ["https://nl.wikipedia.org/wiki/Brood_(voedsel)", "https://bakkerij.nl/a_(b_(c))", "bakkerij.nl/(rogge)/x"]
)
def test_balanced_brackets_stay_in_the_link(link: str) -> None:
    assert links(f"Zie {link}, en ({link})") == [link, link]


@pytest.mark.parametrize(
    "text",
    [
        "Mail jan@bakkerij.nl, jan.bakker@bakkerij.nl of info.nl+werk@bakkerij.nl",
        "Wij openen om 9.30 uur. Tot dan!",
        "het bestand brood.xls en de map ../brood.nl",
        "http://localhost en http://bakkerij",
        "ftp://bakkerij.nl/brood",
        "...en toen..nl",
        "o.a. rogge, i.p.v. tarwe d.w.z. bruin",
        "#bakkerij.nl $bakkerij.nl @bakkerij.nl",
        "http://-bakkerij.nl http://bak_kerij.nl http://xn--ü.nl",
        "a" * 64 + ".nl",
        "",
    ],
)
def test_what_is_no_link_is_left_alone(text: str) -> None:
    assert links(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mail jan.de.wit@bakkerij.nl", ["jan.de"]),
        ("Zie één.nl", ["één.nl"]),
        ("#münchen.de", ["nchen.de"]),
        ("bakkerij.nl?dag=1", ["bakkerij.nl"]),
        ("https://bakkerij.nl?dag=1", ["https://bakkerij.nl?dag=1"]),
        ("mijn_foto.nl", []),
        ("a_b.bakkerij.nl", ["b.bakkerij.nl"]),
        ("см. пример.рф и bakker.рф", ["bakker.рф"]),
    ],
)
def test_the_oddities_of_x_are_kept_as_its_counter_has_them(text: str, expected: list[str]) -> None:
    """Each of these is what twitter-text answers, and so what a post is billed."""
    assert links(text) == expected


@pytest.mark.parametrize("line", ["één.nl", "-a.nl", ".a.nl", "a.nl", "https://a.nl", "#a.nl", "_a.nl", "é", "é.é.nl"])
def test_a_line_reads_the_same_wherever_it_stands(line: str) -> None:
    """X's library leaves an accented letter at the very start of a text out of a domain; we do not follow it there."""
    assert [(start + 2, end + 2) for start, end in find_links(line)] == list(find_links(f"a\n{line}\nb"))


def test_a_link_that_is_too_long_is_none() -> None:
    longest = "https://bakkerij.nl/" + "a" * (4096 - 8 - 20)
    assert (links(longest), links(longest + "a")) == ([longest], [])


def test_on_mastodon_a_link_has_a_scheme_and_letters_of_every_script() -> None:
    text = "bakkerij.nl https://bakkerij.nl/brød/パン?x=パン. ipfs://bakkerij.nl/a"
    found = [text[start:end] for start, end in find_links(text, MASTODON)]
    assert found == ["https://bakkerij.nl/brød/パン?x=パン", "ipfs://bakkerij.nl/a"]


def test_several_links_come_in_text_order() -> None:
    text = "bakkerij.nl, https://slager.nl/worst en groenteman.be/appels"
    assert links(text) == ["bakkerij.nl", "https://slager.nl/worst", "groenteman.be/appels"]


def test_a_short_link_of_x_ends_with_its_code() -> None:
    assert links("https://t.co/abc123+meer https://t.co/abc123?x=1") == [
        "https://t.co/abc123",
        "https://t.co/abc123?x=1",
    ]


def test_spans_are_code_points() -> None:
    assert find_links("Tip 👩‍💻 bakkerij.nl") == ((8, 19),)


@pytest.mark.parametrize("text", ["\ud800.nl", "http://\udc00.nl/\ud800", "a\0.nl\0", "\u202ebakkerij.nl\u202c"])
def test_odd_characters_do_no_harm(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in find_links(text))
