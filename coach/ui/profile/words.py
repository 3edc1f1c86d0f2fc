"""What is asked of a profile, why, and what to do where the answer is no."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coach.domain.draft import AccountKind
from coach.domain.profile import Question


def asked(question: Question, kind: AccountKind) -> str:
    """The question."""
    if kind is AccountKind.SERVICE_DESK:
        return QCoreApplication.translate("Profile", "Does it say who answers, if only by a first name?")
    return {
        Question.NAME: QCoreApplication.translate("Profile", "Are you there under your own name?"),
        Question.PHOTO: QCoreApplication.translate("Profile", "Does the picture show your face, and not a logo?"),
        Question.PERSONAL: QCoreApplication.translate("Profile", "Does the description say something about yourself?"),
    }[question]


def instead(question: Question, kind: AccountKind) -> str:
    """What to do where it is not so yet."""
    if kind is AccountKind.SERVICE_DESK:
        return QCoreApplication.translate(
            "Profile", "Let whoever answers sign with a first name, and say in the description who is there and when."
        )
    return {
        Question.NAME: QCoreApplication.translate(
            "Profile", "Put your own name first, and your business behind it: Karin de Wit, De Ketting."
        ),
        Question.PHOTO: QCoreApplication.translate(
            "Profile", "Ask somebody to take one picture of you at work. The logo can go above it, or into your posts."
        ),
        Question.PERSONAL: QCoreApplication.translate(
            "Profile",
            "Add one sentence that somebody can answer: what you like to do, or what you love about the work.",
        ),
    }[question]


def why(kind: AccountKind) -> tuple[str, ...]:
    """Why that matters, in paragraphs."""
    personal = QCoreApplication.translate(
        "Profile", "People come to be in touch with people. Who shares nothing of themselves gives nothing to answer."
    )
    if kind is AccountKind.SERVICE_DESK:
        return (
            QCoreApplication.translate(
                "Profile",
                "For the service desk of a large company a name and a logo will do: no single person is behind it.",
            ),
            personal,
        )
    return (
        QCoreApplication.translate(
            "Profile", "One talks with a person, not with a firm. With your own name others know who answers."
        ),
        QCoreApplication.translate("Profile", "A face is recognised in the street; nobody greets a logo."),
        personal,
    )
