"""Makes a Debian package of the one-folder app: `.venv/bin/python packaging/deb.py` leaves it in build/.

What it depends on is what the folder does not hold: C's library, the graphics driver's, and fonts.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import artwork
import bundle
from fresh import programs

from coach.system.libraries import libraries

ROOT = Path(__file__).resolve().parents[1]
# AppStream wants an address for the home page and the pictures. There is none yet: the name cannot exist (RFC 2606).
SITE = "https://post-coach.invalid"
_VERSION = re.compile(r'__version__ = "(.+)"')
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)")
_RELEASED = re.compile(r"## \[?(?P<version>[0-9.]+)\]?.*?(?P<date>\d{4}-\d\d-\d\d)")
_EXECUTABLE, _PLAIN = 0o755, 0o644


def build(folder: Path, target: Path) -> Path:
    """Make the package of the bundle in `folder`, below `target`; return the file.

    Raises:
        SystemExit: dpkg-deb failed; what it said was printed.
    """
    tree = target / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib/post-coach", symlinks=True)
    for library in (tree / "usr/lib/post-coach").rglob("*.so*"):
        library.chmod(_PLAIN)
    link = tree / "usr/bin/post-coach"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/post-coach/post-coach")
    facts = _facts(folder)
    _put_desktop(tree, facts)
    _put_icons(tree, target)
    _put_documents(tree, facts)
    _put_control(tree, facts)
    file = target / f"post-coach_{facts['VERSION']}_{facts['ARCHITECTURE']}.deb"
    if programs.run_quietly(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, file]):
        raise SystemExit(1)
    return file


def _facts(folder: Path) -> dict[str, str]:
    found = _VERSION.search((ROOT / "coach" / "__init__.py").read_text(encoding="utf-8"))
    version = found.group(1) if found else "0"
    dated = _RELEASED.search((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    status, architecture = programs.answer(["dpkg", "--print-architecture"])
    return {
        "VERSION": version,
        "ARCHITECTURE": architecture.strip() if not status else "amd64",
        "GLIBC": f"2.{_glibc(folder)}",
        "SITE": SITE,
        "DATE": dated["date"] if dated else datetime.now(UTC).date().isoformat(),
    }


def _glibc(folder: Path) -> int:
    """The newest C library that anything in the folder asks for: 36 is glibc 2.36."""
    programs_in_it = [path for path in folder.rglob("*") if path.is_file() and path.open("rb").read(4) == b"\x7fELF"]
    return max(int(it) for path in programs_in_it for it in _GLIBC.findall(path.read_bytes()))


def _filled(path: Path, facts: dict[str, str]) -> str:
    text = path.read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    return text


def _put(path: Path, content: bytes | str, mode: int = _PLAIN) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)


def _put_desktop(tree: Path, facts: dict[str, str]) -> None:
    linux = ROOT / "packaging" / "linux"
    _put(tree / "usr/share/applications/post-coach.desktop", (linux / "post-coach.desktop").read_bytes())
    _put(tree / "usr/share/metainfo/nl.postcoach.PostCoach.metainfo.xml", _filled(linux / "metainfo.xml.in", facts))
    for language in ("", ".nl"):
        manual = gzip.compress((linux / f"post-coach{language}.1").read_bytes(), mtime=0)
        _put(tree / "usr/share/man" / language.removeprefix(".") / "man1/post-coach.1.gz", manual)


def _put_icons(tree: Path, target: Path) -> None:
    drawn = target / "artwork"
    if not drawn.is_dir():
        artwork.draw(drawn)
    icons = tree / "usr/share/icons/hicolor"
    for size in artwork.SIZES:
        _put(icons / f"{size}x{size}/apps/post-coach.png", (drawn / f"icon-{size}.png").read_bytes())
    _put(icons / "scalable/apps/post-coach.svg", artwork.APP.read_bytes())
    mark = (artwork.APP.parent / "mark.svg").read_text(encoding="utf-8")
    _put(icons / "symbolic/apps/post-coach-symbolic.svg", mark.replace("currentColor", "#222222"))


def _put_documents(tree: Path, facts: dict[str, str]) -> None:
    documents = tree / "usr/share/doc/post-coach"
    _put(documents / "CHANGELOG.md.gz", gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    day = format_datetime(datetime.fromisoformat(facts["DATE"]).replace(tzinfo=UTC))
    changes = (
        f"post-coach ({facts['VERSION']}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
        f" -- The Post Coach developers <post-coach@localhost>  {day}\n"
    )
    _put(documents / "changelog.gz", gzip.compress(changes.encode(), mtime=0))
    _put(documents / "copyright", _copyright())


def _copyright() -> str:
    """Our licence, and what is shipped under which other: each library's own text lies beside it in the folder."""
    lines = ["Post Coach", "", (ROOT / "LICENSE").read_text(encoding="utf-8"), "", "Shipped with it:", ""]
    lines += [f"{library.name} {library.version}: {library.licence}" for library in libraries()]
    lines += ["", "Their texts: /usr/lib/post-coach/_internal/*.dist-info and, of the spelling lists,"]
    lines += [
        "/usr/lib/post-coach/_internal/coach/_resources/spelling/*.license.txt.",
        "LGPL-3: /usr/share/common-licenses/LGPL-3",
    ]
    return "\n".join(lines) + "\n"


def _put_control(tree: Path, facts: dict[str, str]) -> None:
    size = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    debian = ROOT / "packaging" / "debian"
    _put(tree / "DEBIAN/control", _filled(debian / "control.in", {**facts, "SIZE": str(size)}))
    _put(tree / "DEBIAN/postrm", (debian / "postrm").read_bytes(), _EXECUTABLE)
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}"
        for path in sorted((tree / "usr").rglob("*"))
        if path.is_file() and not path.is_symlink()
    )
    _put(tree / "DEBIAN/md5sums", "\n".join(sums) + "\n")


if __name__ == "__main__":
    made = build(bundle.BUNDLE if "--as-built" in sys.argv else bundle.build(), bundle.BUILD)
    bundle.tell(bundle.BUNDLE)
    print(f"{made.stat().st_size / 1e6:8.1f} MB  {made.name}")
