"""How much memory looking at a picture may take, and what must not be loaded for anything else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import distribution
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from coach.pictures.file import MOST_MEGAPIXELS, MOST_MEGAPIXELS_JPEG
from coach.system.assets import assets
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


def test_opening_the_window_and_writing_loads_neither_numpy_nor_the_weights(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtTest import QTest\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from coach.system.paths import find_paths\n"
        "from coach.ui.app import App\n"
        "from coach.ui.tasks import Lane\n"
        "app = App(QApplication([]), find_paths(sys.argv[1]))\n"
        "app.show()\n"
        "QTest.qWait(500)\n"
        "QTest.keyClicks(app.window.page.editor, 'Who has a roof?')\n"
        "QTest.qWait(500)\n"
        "app.tasks.wait(Lane.WORK), app.tasks.wait(Lane.HISTORY)\n"
        "loaded = [name for name in sys.modules if name == 'numpy' or name.startswith('coach.pictures.')]\n"
        "print(sorted(loaded))\n"
        "app.window.close()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    stdlib_only = {"blocks", "exif", "file", "metadata", "sizes", "stripping"}
    assert set(re.findall(r"'(?:coach\.pictures\.)?(\w+)'", ended.stdout)) <= stdlib_only


def test_what_is_installed_for_pictures_is_less_than_60_megabytes() -> None:
    """As the wheel's own list has it; what Python compiles of it at the first use is not in there."""
    files = distribution("numpy").files or []
    weights = sum(path.stat().st_size for path in (assets() / "pictures").iterdir())

    assert sum(file.size or 0 for file in files) + weights < 60 * MEGABYTE
