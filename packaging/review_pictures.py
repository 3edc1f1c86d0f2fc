"""Takes the pictures of a weekly review in docs/: an invented plumber's week, on a phone and on a desk."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from coach.domain.activity import Outcome  # noqa: E402
from coach.domain.acts import Act  # noqa: E402
from coach.domain.balance import MixBalance, WeekBalance  # noqa: E402
from coach.domain.goal import Goal, Measurement, Progress  # noqa: E402
from coach.domain.hours import Response  # noqa: E402
from coach.domain.review import (  # noqa: E402
    Answers,
    Criticism,
    DayLine,
    Figures,
    Kept,
    Met,
    Posted,
    Review,
    RuleCount,
    StillOpen,
)
from coach.review.export import Form, exported  # noqa: E402

MONDAY = date(2026, 11, 16)
BEFORE = ((2, 8), (0, 0), (4, 5), (3, 6))
PICTURES = (("nl", 390, 3300), ("en", 1280, 2300))
WORDS = {
    "nl": {
        "post": "Vandaag een lekkage bij mevrouw De Wit. Wie heeft er ook zo’n oude kraan die het nog doet?",
        "critic": "Drie dagen gewacht op een monteur.",
        "goal": "Tien klanten zeggen dat ze me via een gesprek vonden",
        "measure": "klanten",
        "group": "Ondernemers Zutphen",
        "promised": "Elke dag één iemand antwoorden",
        "talk": "Dat met Anna, over de kraan van haar oma.",
        "otherwise": "Peter meteen bellen, niet pas na drie dagen.",
        "promise": "Maandag bel ik Ruud.",
    },
    "en": {
        "post": "A leak at Mrs Palmer's today. Who else has a tap that old and still going?",
        "critic": "Waited three days for a plumber.",
        "goal": "Ten customers say they found me through a conversation",
        "measure": "customers",
        "group": "Traders of Zutphen",
        "promised": "Answer one person a day",
        "talk": "The one with Anna, about her grandmother's tap.",
        "otherwise": "Call Peter at once, not after three days.",
        "promise": "On Monday I call Ruud.",
    },
}


def plumbers_week(language: str) -> Review:
    """A week of an invented plumber, with a little of everything."""
    said = WORDS[language]
    goal = Goal(
        id="goal",
        what=said["goal"],
        measure=said["measure"],
        target=10,
        begun=date(2026, 9, 1),
        due=date(2026, 12, 31),
    )
    measured = (
        Measurement(date(2026, 9, 20), 1),
        Measurement(date(2026, 10, 20), 4),
        Measurement(date(2026, 11, 18), 7),
    )
    weeks = [*BEFORE, (7, 4)]
    first = MONDAY - timedelta(weeks=len(BEFORE))
    figures = Figures(
        week=MONDAY,
        today=MONDAY + timedelta(days=7),
        since=date(2026, 3, 2),
        target=1 / 3,
        promotion=1 / 3,
        weeks=tuple(
            WeekBalance(week=first + timedelta(weeks=place), conversation=talked, broadcast=sent)
            for place, (talked, sent) in enumerate(weeks)
        ),
        paused=(first + timedelta(weeks=1),),
        streak=3,
        mix=MixBalance(promotion=1, useful=1, personal=2),
        mix_before=MixBalance(promotion=8, useful=4, personal=3),
        days=(
            DayLine(day=MONDAY, network="facebook", talked=4, sent=1, received=2, criticism=1),
            DayLine(day=MONDAY + timedelta(days=2), network="linkedin", talked=3, sent=3, received=1),
        ),
        posts=(Posted(day=MONDAY, network="facebook", act=Act.POST, text=said["post"]),),
        people=(Met(name="Karin", times=3), Met(name="Anna de Boer", times=2, new=True), Met(name="Peter", times=1)),
        groups=(Met(name=said["group"], times=1),),
        waiting=(StillOpen(name="Ruud", network="linkedin", since=MONDAY + timedelta(days=3)),),
        response=Response(received=3, answered=2, median=timedelta(hours=4)),
        response_before=Response(received=9, answered=5, median=timedelta(hours=11)),
        criticism=(
            Criticism(
                day=MONDAY + timedelta(days=4),
                network="facebook",
                name="Peter",
                text=said["critic"],
                answered=True,
                outcome=Outcome.SOLVED,
            ),
        ),
        goals=(Progress(goal=goal, measured=measured, today=MONDAY + timedelta(days=6)),),
        checked=3,
        rules=(RuleCount(rule="pr-talk", count=2),),
        rules_before=(RuleCount(rule="shouting", count=3),),
    )
    answers = {name: said[name] for name in ("talk", "otherwise", "promise")}
    return Review(figures=figures, answers=Answers(**answers, kept=Kept.PARTLY), promised=said["promised"], done=True)


def main() -> int:
    """Take both pictures; 1 where there is no Chromium."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        sys.stderr.write("No Chromium here to take the pictures with.\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        for language, width, height in PICTURES:
            page = Path(folder) / f"{language}.html"
            page.write_bytes(exported(plumbers_week(language), Form.HTML, language))
            subprocess.run(
                [
                    browser,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--hide-scrollbars",
                    f"--window-size={width},{height}",
                    f"--screenshot={ROOT / 'docs' / f'review-{language}-{width}.png'}",
                    page.as_uri(),
                ],
                check=True,
                capture_output=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
