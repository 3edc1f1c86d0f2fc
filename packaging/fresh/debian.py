"""Debian's packages: installed by root, or unpacked below .venv by anybody else. Nobody is asked for a password."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from fresh import programs
from fresh.words import tell

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_QUIET = {"DEBIAN_FRONTEND": "noninteractive", "APT_LISTCHANGES_FRONTEND": "none", "NEEDRESTART_MODE": "l"}
_INSTALL = ("install", "--yes", "--no-install-recommends", "--no-remove")
_BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")


def is_here() -> bool:
    """Whether this is Debian or one of its children."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))


def is_root() -> bool:
    """Whether we may install packages on the machine itself."""
    return is_here() and os.geteuid() == 0


def install_command(packages: Sequence[str]) -> str:
    """What an administrator types to install these packages."""
    return " ".join(["apt-get install --no-install-recommends", *packages])


def absent(packages: Sequence[str]) -> list[str]:
    """Those of the packages that are not installed on the machine."""
    _, said = programs.answer(["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *packages])
    installed = {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}
    return [name for name in packages if name not in installed]


def system_of(venv: Path) -> Path:
    """The folder that packages are unpacked into where we may not install them."""
    return venv / "system"


def provide(packages: Sequence[str], system: Path) -> bool:
    """Get the packages in the way that is open to us; whether that worked."""
    return install(packages) if is_root() else unpack(packages, system)


def install(packages: Sequence[str]) -> bool:
    """Install the packages on the machine, as root; whether that worked."""
    tell("system-install", names=" ".join(packages))
    # Another apt may be at work just after the machine started: wait for it.
    options = ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    if _apt([*options, *_INSTALL, *packages], show_failure=False):
        return True
    tell("package-lists")
    _apt([*options, "update"], show_failure=False)
    return _apt([*options, *_INSTALL, *packages])


def unpack(packages: Sequence[str], system: Path) -> bool:
    """Download the packages and what they need, and unpack them into `system`; whether that worked.

    apt checks the signatures as ever; only its own folders are ours.
    """
    tell("system-unpack", names=" ".join(packages))
    own = system.parent / "apt"
    for folder in ("lists/partial", "cache/archives/partial"):
        (own / folder).mkdir(parents=True, exist_ok=True)
    lists = ["-o", f"Dir::State::Lists={own}/lists"]
    download = [*_own_folders(own), *_INSTALL, "--download-only", *packages]
    fetched = _apt(download, show_failure=False)
    if not fetched:
        tell("package-lists")
        _apt([*_own_folders(own), *lists, "-o", "Acquire::Languages=none", "update"], show_failure=False)
        fetched = _apt([*lists, *download])
    return fetched and _unpack_all(own / "cache" / "archives", system)


def tidy(system: Path) -> None:
    """Throw away apt's lists and downloads, once all is unpacked."""
    shutil.rmtree(system.parent / "apt", ignore_errors=True)


def _own_folders(own: Path) -> list[str]:
    pairs = {"Dir::Cache": f"{own}/cache", "Dir::State::extended_states": f"{own}/states", "Debug::NoLocking": "true"}
    return [part for key, value in pairs.items() for part in ("-o", f"{key}={value}")]


def _apt(arguments: Sequence[str], *, show_failure: bool = True) -> bool:
    environment = {**os.environ, **_QUIET}
    return not programs.run_quietly(["apt-get", *arguments], env=environment, show_failure=show_failure)


def _unpack_all(archives: Path, system: Path) -> bool:
    debs = {path.name.partition("_")[0]: path for path in sorted(archives.glob("*.deb"))}
    # A newer version of what the machine has (libc6, say) must not stand in front of it.
    new = absent(list(debs)) if debs else []
    system.mkdir(parents=True, exist_ok=True)
    if any(programs.run_quietly(["dpkg-deb", "--extract", debs[name], system]) for name in new):
        return False
    _write_certificates(system)
    _write_font_settings(system)
    return True


def _write_certificates(system: Path) -> None:
    """Do what installing ca-certificates would have done: put the certificates together in one file."""
    certificates = sorted(system.glob("usr/share/ca-certificates/mozilla/*.crt"))
    if certificates:
        (system / "certificates.pem").write_bytes(b"".join(path.read_bytes() for path in certificates))


def _write_font_settings(system: Path) -> None:
    settings = system / "etc" / "fonts"
    if settings.is_dir():
        (settings / "ours.conf").write_text(
            '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>\n'
            f"<dir>{system}/usr/share/fonts</dir>\n<dir>/usr/share/fonts</dir>\n"
            '<dir prefix="xdg">fonts</dir>\n<cachedir prefix="xdg">fontconfig</cachedir>\n'
            f'<include ignore_missing="yes">{settings}/conf.d</include>\n</fontconfig>\n',
            encoding="utf-8",
        )


def variables_for(system: Path, given: Mapping[str, str]) -> dict[str, str]:
    """The variables that lead programs to what was unpacked; what the user has `given` goes first."""
    if not system.is_dir():
        return {}
    libraries = [str(folder) for top in ("usr/lib", "lib") for folder in sorted(system.glob(f"{top}/*-linux-gnu*"))]
    places = {
        "FONTCONFIG_FILE": system / "etc/fonts/ours.conf",
        "XKB_CONFIG_ROOT": system / "usr/share/X11/xkb",
        "XLOCALEDIR": system / "usr/share/X11/locale",
        "SSL_CERT_FILE": system / "certificates.pem",
    }
    found = {name: str(path) for name, path in places.items() if name not in given and path.exists()}
    if _BUNDLE.exists():
        found.pop("SSL_CERT_FILE", None)
    if libraries:
        found["LD_LIBRARY_PATH"] = os.pathsep.join([*libraries, *filter(None, [given.get("LD_LIBRARY_PATH")])])
    return found
