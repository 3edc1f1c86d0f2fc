"""The two commands of a checkout, on a fresh machine too: `run` starts the app, `test` passes all checks.

Both set up what is missing first, in .venv and, as root on Debian, on the machine. Any Python from 3.8 can read
this file and its neighbours in fresh/, so that it can say that a newer one is needed.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

from fresh import debian, environment, lock, programs, qt, stamp
from fresh.words import SetupError, language, say, speak_any_letter, tell

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / ".venv.lock"  # not inside: the environment may be made anew
# What tests of the real window need besides the app; without them those tests skip, and say so.
DESKTOP = (
    "appstream",
    "dbus",
    "debootstrap",
    "desktop-file-utils",
    "dunst",
    "fonts-noto-color-emoji",
    "gnome-keyring",
    "imagemagick",
    "libglib2.0-bin",
    "openbox",
    "poppler-utils",
    "trayer",
    "xclip",
    "xdotool",
    "xfce4-panel",
    "xvfb",
)
CHECKS = {
    "ruff check": ("ruff", "check"),
    "ruff format": ("ruff", "format", "--check"),
    "mypy": ("mypy",),
    "pytest": ("pytest",),
}


def main(arguments: list[str]) -> int:
    """Obey the command line; the exit status."""
    speak_any_letter()
    if sys.version_info < (3, 11):  # noqa: UP036 - an old Python gets a sentence, not a traceback
        print(say("python-too-old", found=".".join(map(str, sys.version_info[:3]))), file=sys.stderr)
        return 1
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("run", "test"):
        print(say("usage", python="py" if os.name == "nt" else "python3"), file=sys.stderr)
        return 2
    try:
        here = {"root": debian.is_root(), "xvfb": shutil.which("Xvfb") is not None}
        prepare(parts_needed(command, displays=qt.displays(os.environ), **here))
        return run_app(rest) if command == "run" else run_checks(rest)
    except SetupError as stop:
        print(stop, file=sys.stderr)
    except KeyboardInterrupt:
        print("\n" + say("stopped"), file=sys.stderr)
        return 130
    except OSError as error:
        print(say("folder-trouble", path=error.filename or VENV, why=error.strerror or error), file=sys.stderr)
    return 1


def parts_needed(command: str, *, displays: frozenset[str], root: bool, xvfb: bool) -> frozenset[str]:
    """What has to be there for the command. No display: no Qt, for the command line does without."""
    if command == "run":
        return frozenset({"app", *displays, *(["qt"] if displays else [])})
    linux = {"qt"} if sys.platform == "linux" else set()
    return frozenset({"app", "tests", *linux, *(["xcb"] if root or xvfb else []), *(["desktop"] if root else [])})


def prepare(parts: frozenset[str]) -> None:
    """Set up those of the parts that are not ready yet.

    Raises:
        SetupError: something cannot be set up; its text says what to do.
    """
    if parts <= stamp.ready(ROOT, VENV):
        return
    with lock.held(LOCK):
        # Whoever held the lock until now may have set up all that is needed here.
        if missing := parts - stamp.ready(ROOT, VENV):
            set_up(parts, missing)


def set_up(parts: frozenset[str], missing: frozenset[str]) -> None:
    """Set up the missing ones of the parts; see `prepare`."""
    ready = stamp.ready(ROOT, VENV)
    began = time.monotonic()
    tell("setting-up", folder=VENV)
    environment.provide(VENV)
    if missing & {"app", "tests"}:
        environment.fill(ROOT, VENV, tests="tests" in parts | ready)
    if "qt" in parts:
        missing -= provide_system(plugins=sorted(parts & {"xcb", "wayland"}), desktop="desktop" in parts)
    debian.tidy(debian.system_of(VENV))
    stamp.note_ready(ROOT, VENV, ready | missing)
    tell("ready", seconds=round(time.monotonic() - began))


def provide_system(*, plugins: list[str], desktop: bool) -> set[str]:
    """Get what Qt and perhaps the tests of the real window need of the system; what could not be had."""
    pyside, system = stamp.site_packages_of(VENV) / "PySide6", debian.system_of(VENV)
    packages = qt.debian_packages(qt.missing_libraries(pyside, plugins, environment.variables(VENV)))
    if packages and debian.is_here():
        debian.provide(packages, system)
    qt.check(stamp.python_of(VENV), pyside, plugins, environment.variables(VENV))
    absent = debian.absent(DESKTOP) if desktop else []
    if absent and not debian.provide(absent, system):
        tell("desktop-lacks", names=", ".join(absent))
        return {"desktop"}
    return set()


def run_app(options: list[str]) -> int:
    """Open the window; where there is no display, check a sample draft on the command line instead."""
    python, env = stamp.python_of(VENV), environment.variables(VENV)
    # -P: a folder named coach where the user happens to stand is not ours.
    coach = [str(python), "-P", "-m", "coach", *options]
    if sys.platform == "linux" and not qt.display_answers(python, env):
        return check_sample(coach, env)
    if os.name != "nt":
        os.execve(python, coach, env)  # noqa: S606 - the app takes this process's place, and its signals
    return programs.run(coach, env=env)


def check_sample(coach: list[str], env: dict[str, str]) -> int:
    """Let the command line check a sample, which it has something to say about, though nothing that forbids posting."""
    tell("no-display")
    sample = say("sample")
    print(f"\n  {sample}\n", flush=True)
    options = ["--network", "linkedin", "--lang", language(), "--ui-lang", language()]
    return programs.run_with(sample, [*coach, "check", *options, "-"], env=env)


def run_checks(pytest_arguments: list[str]) -> int:
    """Run every check to its end; 0 when all are fine, else the first failure's status."""
    env = environment.variables(VENV)
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = {}
    for name, check in CHECKS.items():
        print(f"\n== {name}", flush=True)
        more = pytest_arguments if name == "pytest" else []
        status = programs.run([stamp.python_of(VENV), "-m", *check, *more], env=env, cwd=ROOT)
        if status:
            failed[name] = status
    print()
    tell("checks-failed", names=", ".join(failed)) if failed else tell("checks-passed")
    return next(iter(failed.values()), 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
