"""The values that hold what is known of a network: limits, fold, where to write, whether it is gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

LENGTHS = ("weighted", "graphemes", "utf8-bytes", "utf16-units", "code-points")
UNITS = (*LENGTHS, "lines", "items")
TEXTS = ("post", "premium", "comment", "title", "description", "message", "attachment", "alt-text")
SUBJECTS = (*TEXTS, "hashtags", "links", "cashtags", "mentions", "images")
AUDIENCES = ("professionals", "consumers", "talkers", "viewers", "locals", "contacts")
CONFIDENCES = ("A", "B", "C")
OWN = "own"  # source and confidence of a limit that the owner set
FORMATS = ("jpeg", "png", "gif", "webp", "bmp", "tiff")
YEAR = timedelta(days=365)
ANSWERS = ("post", "comment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """How well something is known: who says so, and when we last looked.

    `confidence` is "A" (the network's own word), "B" (several vendors or a real error message agree)
    or "C" (a common figure without a first source); OWN where the owner said so. `note` says what is in doubt.
    """

    source: str
    checked: date
    confidence: str
    note: str = ""

    def is_overdue(self, today: date) -> bool:
        """Whether nobody looked for a year; then it should be looked up anew. The owner's own never is."""
        return self.confidence != OWN and today - self.checked > YEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit(Known):
    """The most that a network takes of `what` (one of SUBJECTS), counted in `unit` (one of UNITS).

    `unsure` marks a figure that is well known while its unit, or for whom it holds, is not.
    """

    what: str
    value: int
    unit: str
    unsure: bool = False

    @property
    def estimate(self) -> bool:
        """Whether the figure must be shown as an estimate."""
        return self.unsure or self.confidence == "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold(Known):
    """How much of a post is seen before "more": on a desktop and on a phone, in `unit`."""

    unit: str
    desktop: int
    mobile: int

    @property
    def estimate(self) -> bool:
        """Whether the figure must be shown as an estimate."""
        return self.confidence == "C"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compose(Known):
    """Where a post is written: a page, and a link that fills it in with `{text}` where the network has one."""

    page: str
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Known):
    """The first year from which there can be posts on a network, those of what it grew from included."""

    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach(Known):
    """Which audiences (ids of coach.domain.audience) a network has in numbers."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses(Known):
    """The further domains that lead to a network, beside that of its home."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures(Known):
    """What pictures a network takes; 0, "" and () where it says nothing.

    `formats` are of FORMATS; `kilobytes` (of 1,000 bytes) and `megapixels` are the most of one picture, `least` the
    fewest pixels of a side. What is wider than `widest` or taller than `tallest` (as "4:5") is cut off at the edges.
    """

    formats: tuple[str, ...] = ()
    kilobytes: int = 0
    megapixels: int = 0
    least: int = 0
    widest: str = ""
    tallest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """A network that is gone: since when, and where its audience went (network ids)."""

    closed: date
    successors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One network.

    `audience` is one of AUDIENCES; `replies` says what an answer is there, "post" or "comment"; `rules` says by
    which rules it finds links and names in a text (one of coach.text.entities.RULES); `brand` is a note on its names.
    """

    id: str
    name: str
    home: str
    audience: str
    opened: Opened
    reach: Reach
    brand: str = ""
    replies: str = "post"
    rules: str = "wide"
    addresses: Addresses | None = None
    limits: tuple[Limit, ...] = ()
    fold: Fold | None = None
    compose: Compose | None = None
    pictures: Pictures | None = None
    retired: Retired | None = None

    def limits_of(self, what: str) -> tuple[Limit, ...]:
        """All limits of `what`; the first decides, a network may keep others at the same time."""
        return tuple(limit for limit in self.limits if limit.what == what)

    @property
    def facts(self) -> tuple[Known, ...]:
        """All that somebody has to look up from time to time."""
        others = (self.opened, self.reach, self.addresses, self.fold, self.compose, self.pictures)
        return (*self.limits, *(fact for fact in others if fact is not None))

    @property
    def prefills(self) -> bool:
        """Whether its page to write on can be opened with the text filled in."""
        return self.compose is not None and bool(self.compose.link)
