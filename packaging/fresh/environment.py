"""The Python environment in .venv: make it, repair it, fill it."""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
from typing import TYPE_CHECKING

from fresh import debian, programs, stamp
from fresh.stamp import python_of
from fresh.words import SetupError, say, tell

if TYPE_CHECKING:
    from pathlib import Path

_LEADING_ASTRAY = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"}  # they point into another Python's libraries
_PIP_CERTIFICATES = {"PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}


def variables(venv: Path) -> dict[str, str]:
    """The environment variables for everything that runs in the venv."""
    given = {name: value for name, value in os.environ.items() if name not in _LEADING_ASTRAY}
    given["VIRTUAL_ENV"] = str(venv)
    given["PATH"] = os.pathsep.join([str(python_of(venv).parent), given.get("PATH", os.defpath)])
    given.update(debian.variables_for(debian.system_of(venv), given))
    if "SSL_CERT_FILE" in given and not _PIP_CERTIFICATES & given.keys():
        given["PIP_CERT"] = given["SSL_CERT_FILE"]
    # A venv refuses --user, which some machines set for everybody; the rest keeps pip from asking and advertising.
    return {**given, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def _base_python() -> str:
    """This Python, outside any venv: run from .venv itself, it must not build on what it may clear."""
    return sys.executable if sys.prefix == sys.base_prefix else getattr(sys, "_base_executable", sys.executable)


def provide(venv: Path) -> None:
    """Make the environment, with pip in it, unless a sound one of this Python is there.

    Raises:
        SetupError: it cannot be made; the sentence says what an administrator can do.
    """
    if _is_sound(venv) and not stamp.lost(venv):
        return
    tell("making")
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not _has_ensurepip() and debian.is_root():
        debian.install([package])
        importlib.invalidate_caches()
    if _has_ensurepip():
        _make(venv)
    elif not (debian.is_here() and _make_with_debians_pip(venv)):
        command = debian.install_command([package]) if debian.is_here() else ""
        raise SetupError(say("no-pip", command=command) if command else say("no-ensurepip"))


def _is_sound(venv: Path) -> bool:
    """Whether it has a working pip, is of this very Python, and was made where it stands, as its scripts need."""
    try:
        settings = (venv / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    ask = "import json, sys, pip._internal; print(json.dumps(sys.version))"
    status, said = programs.answer([python_of(venv), "-I", "-c", ask])
    here = any(line.endswith(" " + str(venv)) for line in settings.splitlines())
    return here and status == 0 and said.strip() == json.dumps(sys.version)


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _make(venv: Path, *options: str) -> None:
    if programs.run_quietly([_base_python(), "-m", "venv", "--clear", *options, venv], env=_outside()):
        raise SetupError(say("venv-failed", folder=venv))


def _outside() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _LEADING_ASTRAY}


def _make_with_debians_pip(venv: Path) -> bool:
    """Make the environment with the pip that Debian packs as a wheel, unpacked beside it; whether that worked."""
    _make(venv, "--without-pip")
    system = debian.system_of(venv)
    if not debian.unpack(["python3-pip-whl"], system):
        return False
    wheels = sorted(system.glob("usr/share/python-wheels/pip-*.whl"))
    if not wheels:
        return False
    # As ensurepip does it: pip runs from its own wheel, and installs that.
    command: list[str | Path] = [python_of(venv), wheels[-1] / "pip", "install", "--quiet", "--no-index", wheels[-1]]
    return not programs.run_quietly(command, env=variables(venv))


def fill(root: Path, venv: Path, *, tests: bool) -> None:
    """Install the app in place, with all that it and perhaps its tests need.

    Raises:
        SetupError: pip could not; it has said why.
    """
    tell("libraries")
    pip: list[str | Path] = [python_of(venv), "-m", "pip", "install", "--editable", ".[dev]" if tests else "."]
    if programs.on_terminal():
        failed = programs.run(pip, env=variables(venv), cwd=root)
    else:
        failed = programs.run_quietly([*pip, "--progress-bar", "off"], env=variables(venv), cwd=root)
    if failed:
        raise SetupError(say("libraries-failed"))
