"""The colours of a page that leaves the app: on paper, and as names that a page gives a light and a dark value."""

from coach.review.charts.drawing import Look

PAPER = Look(
    ground="#ffffff", ink="#22252a", muted="#5d626b", line="#ded9d0", shade="#dcebe8", talked="#1d6b66",
    sent="#a96f22", other="#3a5d94",
)  # fmt: skip
NIGHT = Look(
    ground="#212429", ink="#e9e6e0", muted="#abaeb4", line="#3a3e45", shade="#27413f", talked="#74c7be",
    sent="#dfa85c", other="#9fc1f4",
)  # fmt: skip
ROLES = ("ground", "ink", "muted", "line", "shade", "talked", "sent", "other")
NAMED = Look(**{role: f"var(--{role})" for role in ROLES})  # type: ignore[arg-type]
