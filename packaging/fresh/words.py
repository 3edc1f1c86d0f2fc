"""What the two commands say while they set up, in Dutch and in English."""

from __future__ import annotations

import locale
import os
import sys

_DUTCH = {
    "usage": (
        "Zo gebruik je dit:\n"
        "  {python} packaging/checkout.py run [--home MAP]  zet alles klaar en start Post Coach\n"
        "  {python} packaging/checkout.py test [pytest …]   zet alles klaar en draait alle controles"
    ),
    "python-too-old": (
        "Post Coach heeft Python 3.11 of nieuwer nodig en dit is Python {found}. Installeer een nieuwere "
        "Python en geef daarmee hetzelfde commando."
    ),
    "setting-up": "Post Coach wordt klaargezet in {folder}",
    "waiting": (
        "In deze map wordt Post Coach al door een ander commando klaargezet; ik wacht tot dat klaar is. Ctrl+C stopt "
        "het wachten."
    ),
    "making": "- een eigen Python-omgeving maken",
    "libraries": "- Python-bibliotheken ophalen en installeren (de eerste keer zo'n 100 MB)",
    "system-install": "- Debian-pakketten installeren: {names}",
    "system-unpack": "- Debian-pakketten uitpakken in .venv, zonder beheerder: {names}",
    "package-lists": "- de lijst met Debian-pakketten verversen",
    "busy": "  … nog bezig, {seconds} s",
    "ready": "Klaar in {seconds} s.",
    "stopped": "Gestopt. Hetzelfde commando gaat verder waar dit ophield.",
    "no-pip": (
        "Deze Python kan geen eigen omgeving maken: pip ontbreekt. Laat een beheerder dit geven, en probeer "
        "het dan opnieuw: {command}"
    ),
    "no-ensurepip": (
        "Deze Python kan geen eigen omgeving maken: de module ensurepip ontbreekt. Installeer Python opnieuw, met "
        "pip erbij."
    ),
    "venv-failed": (
        "{folder} kon niet worden gemaakt; Python zegt hierboven waarom. Is dat opgelost, dan gaat hetzelfde "
        "commando verder."
    ),
    "libraries-failed": (
        "De Python-bibliotheken konden niet worden geïnstalleerd; pip zegt hierboven waarom. Is er internet? "
        "Dan gaat hetzelfde commando verder waar dit ophield."
    ),
    "qt-lacks": (
        "Het venster heeft bibliotheken van het systeem nodig die ontbreken: {names}. Laat een beheerder dit "
        "geven, en probeer het dan opnieuw: {command}"
    ),
    "qt-lacks-unknown": (
        "Het venster heeft bibliotheken van het systeem nodig die ontbreken: {names}. Installeer de "
        "pakketten die ze bevatten, en probeer het dan opnieuw."
    ),
    "qt-fails": "Qt, dat het venster tekent, start niet: {why}",
    "desktop-lacks": (
        "De tests die een echt bureaublad nodig hebben, worden overgeslagen: {names} kon niet worden geïnstalleerd."
    ),
    "folder-trouble": (
        "{path} kan niet worden geschreven: {why}. Geef jezelf rechten op die map, of maak ruimte vrij, en "
        "probeer het opnieuw."
    ),
    "no-display": (
        "Hier is geen scherm waarop het venster kan openen. Zo kijkt Post Coach op de opdrachtregel mee met "
        "een voorbeeld:"
    ),
    "sample": (
        "Vandaag een lekkage verholpen bij een klant in de Dorpsstraat. Wij ontzorgen u met innovatieve "
        "totaaloplossingen. Bestel nu en volg ons voor meer!"
    ),
    "checks-passed": "Alle controles zijn goed.",
    "checks-failed": "Niet goed: {names}",
}
_ENGLISH = {
    "usage": (
        "Use it like this:\n"
        "  {python} packaging/checkout.py run [--home DIR]  sets everything up and starts Post Coach\n"
        "  {python} packaging/checkout.py test [pytest …]   sets everything up and runs all checks"
    ),
    "python-too-old": (
        "Post Coach needs Python 3.11 or newer and this is Python {found}. Install a newer Python and give "
        "the same command with it."
    ),
    "setting-up": "Setting up Post Coach in {folder}",
    "waiting": (
        "Another command is setting up Post Coach in this folder; I wait until it is done. Ctrl+C stops the waiting."
    ),
    "making": "- making a Python environment of its own",
    "libraries": "- fetching and installing Python libraries (about 100 MB the first time)",
    "system-install": "- installing Debian packages: {names}",
    "system-unpack": "- unpacking Debian packages into .venv, without an administrator: {names}",
    "package-lists": "- refreshing the list of Debian packages",
    "busy": "  … still busy, {seconds} s",
    "ready": "Ready in {seconds} s.",
    "stopped": "Stopped. The same command goes on from here.",
    "no-pip": (
        "This Python cannot make an environment of its own: pip is missing. Have an administrator run this, "
        "then try again: {command}"
    ),
    "no-ensurepip": (
        "This Python cannot make an environment of its own: its module ensurepip is missing. Install Python again, "
        "with pip."
    ),
    "venv-failed": (
        "{folder} could not be made; Python says why above. Once that is solved, the same command goes on."
    ),
    "libraries-failed": (
        "The Python libraries could not be installed; pip says why above. Once there is a connection, the "
        "same command goes on from here."
    ),
    "qt-lacks": (
        "The window needs libraries of the system that are missing: {names}. Have an administrator run this, "
        "then try again: {command}"
    ),
    "qt-lacks-unknown": (
        "The window needs libraries of the system that are missing: {names}. Install the packages that hold "
        "them, then try again."
    ),
    "qt-fails": "Qt, which draws the window, does not start: {why}",
    "desktop-lacks": "The tests that need a real desktop will be skipped: {names} could not be installed.",
    "folder-trouble": (
        "{path} cannot be written: {why}. Give yourself rights to that folder, or free some space, then try again."
    ),
    "no-display": (
        "There is no display here to open the window on. This is how Post Coach looks along on the command "
        "line, with a sample:"
    ),
    "sample": (
        "Today we fixed a leak for a customer in Church Street. We are a world-class one-stop shop for "
        "innovative solutions. Order now and follow us for more!"
    ),
    "checks-passed": "All checks passed.",
    "checks-failed": "Failed: {names}",
}


def language() -> str:
    """Dutch where the system speaks Dutch, else English: as coach.system.words, which old Pythons cannot import."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "nl" if value.lower().startswith("nl") else "en"
    try:
        return "nl" if (locale.getlocale()[0] or "").lower().startswith(("nl", "dutch")) else "en"
    except ValueError:
        return "en"


def say(key: str, **facts: object) -> str:
    """The sentence in the system's language, filled in with the facts."""
    return (_DUTCH if language() == "nl" else _ENGLISH)[key].format(**facts)


def tell(key: str, **facts: object) -> None:
    """Print the sentence at once, before whatever it announces begins."""
    print(say(key, **facts), flush=True)


def speak_any_letter() -> None:
    """Let a terminal without our letters show a question mark instead of stopping the command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


class SetupError(Exception):
    """Setting up cannot go on; its text is the sentence that says why and what to do."""
