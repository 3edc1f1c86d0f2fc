"""picture, and the pictures of check, in processes of their own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import POST, PostCoach, refused
from tests.conftest import ROOT
from tests.pictures.making import drawn_logo, encoded, huge_png, phone_photo, saved

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def photo(tmp_path: Path) -> str:
    return str(saved(tmp_path, "dak.jpg", phone_photo(drawn_logo(), described="Three roofers wave")))


def test_json_has_the_agreed_form(post_coach: PostCoach, photo: str) -> None:
    answer = post_coach("picture", photo, "--format", "json", "--ui-lang", "en").json

    assert list(answer)[:3] == ["verdict", "reason", "faces"]
    assert (answer["verdict"], answer["faces"]) == ("graphic", [])
    assert (answer["width"], answer["height"], answer["place"]) == (400, 300, True)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "looks like a logo or drawing"), ("nl", "lijkt een logo of tekening")]
)
def test_it_is_said_in_words_with_what_the_file_tells(
    post_coach: PostCoach, photo: str, language: str, words: str
) -> None:
    answer = post_coach("picture", photo, "--ui-lang", language)

    assert answer.status == 0
    assert words in " ".join(answer.out.split())
    assert "Fairphone FP5 camera" in answer.out
    assert "Three roofers wave" in answer.out


def test_what_cannot_be_looked_at_is_refused_in_one_sentence(post_coach: PostCoach, tmp_path: Path) -> None:
    for name, data in (("a.jpg", b""), ("b.jpg", b"text"), ("c.png", huge_png(30_000))):
        assert name in refused(post_coach("picture", str(saved(tmp_path, name, data))))
    assert "gone.jpg" in refused(post_coach("picture", str(tmp_path / "gone.jpg")))
    refused(post_coach("picture"))


def found(answer: object) -> list[tuple[str, str]]:
    return [(it["rule"], it["message"]) for it in answer["findings"]]  # type: ignore[index]


def test_each_description_belongs_to_the_picture_before_it(post_coach: PostCoach, photo: str, tmp_path: Path) -> None:
    other = str(saved(tmp_path, "nok.png", encoded(drawn_logo(), "PNG")))
    call = ("check", "-", "--network", "x", "--format", "json", "--ui-lang", "en")

    first = post_coach(*call, "--image", photo, "--alt", "A red roof", "--image", other, given=POST)
    both = post_coach(*call, f"--image={photo}", "--alt=A red roof", "--image", other, "--alt", "A ridge", given=POST)
    second = post_coach(*call, "--image", photo, "--image", other, "--alt", "A ridge", given=POST)

    assert dict(found(first.json))["missing-alt-text"].startswith("Picture 2 (nok.png)")
    assert "missing-alt-text" not in dict(found(both.json))
    said = dict(found(second.json))["missing-alt-text"]
    assert said.startswith("Picture 1 (dak.jpg)")
    assert "Three roofers wave" in said


def test_what_the_network_does_not_take_makes_the_answer_no(post_coach: PostCoach, photo: str) -> None:
    pictures = ("--image", photo, "--alt", "A roof") * 5

    answer = post_coach("check", "-", "--network", "x", "--format", "json", *pictures, given=POST)

    assert answer.status == 1
    assert "picture-limits" in dict(found(answer.json))


def test_a_description_without_a_picture_is_refused(post_coach: PostCoach, photo: str) -> None:
    refused(post_coach("check", "-", "--alt", "A roof", given=POST))
    refused(post_coach("check", "-", "--alt", "A roof", "--image", photo, given=POST))


def test_check_does_without_qt_where_there_is_none(post_coach: PostCoach, photo: str, tmp_path: Path) -> None:
    saved(tmp_path, "sitecustomize.py", b"import sys; sys.modules['PySide6'] = None")

    answer = post_coach(
        "check", "-", "--history", "--image", photo, given=POST, env={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    )

    assert answer.err == ""
    assert answer.status == 0
