"""The HTML in a real browser: as wide as a phone, and without a word to anybody."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from typing import TYPE_CHECKING

import pytest

from coach.review.export import Form, exported
from tests.reviews import NASTY, full

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
ONLY_ITSELF = re.compile(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>")
MEASURE = """<script>addEventListener("load", () => {
  const frame = document.querySelector("iframe");
  const its = frame && frame.contentDocument.documentElement;
  document.body.dataset.out = its ? its.scrollWidth - its.clientWidth : "run";
})</script>"""


pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs chromium")


def browse(tmp_path: Path, content: str, *options: str) -> str:
    """What the browser makes of the page."""
    page = tmp_path / "page.html"
    page.write_text(content, encoding="utf-8")
    ended = subprocess.run(
        [
            str(BROWSER),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={tmp_path / 'profile'}",
            *options,
            "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_sticks_out_at_the_side(tmp_path: Path, width: int) -> None:
    # In a frame, as a window of this browser is never narrower than 500; and let go of its rule against scripts.
    page = ONLY_ITSELF.sub("", exported(full("x" * 60, NASTY), Form.HTML, "nl").decode())
    frame = f'<iframe style="width:{width}px;height:900px;border:0" srcdoc="{escape(page)}"></iframe>'
    told = browse(tmp_path, f"<!doctype html><body>{frame}{MEASURE}</body>", "--window-size=1400,900")

    found = re.search(r'data-out="(-?\d+)"', told)
    assert found, told[-500:]
    assert int(found[1]) == 0


def test_it_asks_for_nothing_and_runs_nothing(tmp_path: Path) -> None:
    log = tmp_path / "net.json"
    page = exported(full(NASTY, NASTY), Form.HTML, "en").decode()
    told = browse(tmp_path, page.replace("</body>", MEASURE + "</body>"), f"--log-net-log={log}")

    assert "data-out" not in told  # its own rule forbids scripts
    urls = set(re.findall(r'"url":"([^"]+)"', log.read_text(encoding="utf-8", errors="replace")))
    assert not [url for url in urls if "example.com" in url]
