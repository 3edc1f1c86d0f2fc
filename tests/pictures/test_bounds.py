"""How much memory looking at a picture may take, and what must not be loaded for anything else."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from coach.pictures.file import MOST_MEGAPIXELS, MOST_MEGAPIXELS_JPEG
from tests.conftest import ROOT
from tests.pictures.making import encoded, huge_png, saved

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1_000_000
LOOK = """
import resource, sys
from coach.domain.trouble import Trouble
from coach.services.pictures import look_at
look_at(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    said = look_at(sys.argv[2]).look.verdict
except Trouble as trouble:
    said = trouble.code
print(said, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1000)
"""


def cost(folder: Path, data: bytes) -> tuple[str, int]:
    """What is said of a picture in a process of its own, and by how many megabytes that grew."""
    pytest.importorskip("resource")
    small = saved(folder, "small.png", huge_png(64))
    large = saved(folder, "large", data)
    ended = subprocess.run(
        [sys.executable, "-c", LOOK, small, large], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said, grown = ended.stdout.split()
    return said, int(grown)


@pytest.mark.parametrize("side", [20_000, 30_000, 65_000])
def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path, side: int) -> None:
    said, grown = cost(tmp_path, huge_png(side))

    assert said == "picture-large"
    assert grown < 40


def test_the_largest_png_stays_within_its_bound(tmp_path: Path) -> None:
    side = int((MOST_MEGAPIXELS * MEGABYTE) ** 0.5)
    said, grown = cost(tmp_path, huge_png(side))

    assert said == "graphic"
    assert grown < 256 + 40


def test_the_largest_jpeg_is_made_small_while_it_is_read(tmp_path: Path) -> None:
    side = int((MOST_MEGAPIXELS_JPEG * MEGABYTE) ** 0.5)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(QColor("grey"))
    said, grown = cost(tmp_path, encoded(image, "JPG", 40))

    assert said == "graphic"
    assert grown < 60


def test_checking_a_draft_with_pictures_loads_neither_numpy_nor_qt(tmp_path: Path) -> None:
    path = saved(tmp_path, "small.png", huge_png(64))
    code = (
        "import sys; sys.modules['PySide6'] = sys.modules['numpy'] = None\n"
        "from coach.main import main\n"
        f"sys.exit(main(['--home', {str(tmp_path)!r}, 'check', '-', '--image', {str(path)!r}, '--alt', 'Black']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, input="Who has a roof?", capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stderr) == (0, "")
