"""Principle "do not count heads": asking for follows, likes, shares and tags in place of contact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.domain.finding import Edit, Fix, Level
from coach.lint.kinds import at_hit, shown
from coach.lint.lexicon import lexicon
from coach.lint.rule import Case, Felt, Rule, Seen
from coach.lint.signals import commands, matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.lint.lexicon import Hit
    from coach.text.reading import Reading

# The words before a phrase that make it a thing that others say, or that the writer will not say.
_TOLD = {
    "nl": re.compile(
        r"\b(?:nooit|niet|geen|hoef\w*|zonder|vroeg|vragen|vraagt|roept|roepen|zegt|zeggen|schrijft|iedereen|gesmeek"
        r"|stopte|gestopt|in plaats van)\b(?!\s+vergeten)"
    ),
    "en": re.compile(
        r"\b(?:never|not|no|don't|won't|without|asked|asks|asking|says|said|saying|told|shouts|shouting|everyone|stopped"
        r"|refuse|instead of|hate|begging|beg|pretend)\b(?!\s+forget)"
    ),
}
_SHARING = re.compile(r"\b(?:deel|delen|shar\w+|repost|retweet|rt|boost)\b")
_TRADE_TAGS = re.compile(
    r"#(?:volgvoorvolg|volgmij|volgons|volgterug|likevoorlike|likeen\w*|deelen\w*|l4l|f4f|s4s|l4f|like4like\w*|likeforlike\w*"
    r"|likesforlikes?|likes4likes?|follow4follow\w*|followforfollow\w*|followback|followme|followus|followtrain|teamfollowback"
    r"|followalways|followers|instafollow\w*|instalikes?|likeback|likeall|tagsforlikes?|tags4likes?|gainfollowers|gaintrain"
    r"|sharetowin|shareit|likeandshare|tagafriend|commentforcomment|comment4comment|sub4sub|subforsub)\Z"
)
# A number of heads as a goal: a word that sets a goal, and the number with its heads in the same sentence.
_HEADS = frozenset(("volgers", "likes", "abonnees", "followers", "subscribers", "shares"))
_GOAL = re.compile(
    r"\b(?:als|zodra|wanneer|bij|halen|haalt|redden|nog|help|helpen|doel|richting"
    r"|if|when|once|until|get|reach|hit|only|just|goal)\b"
    r"[^.!?\n]{0,40}\b\d[\d.,]{0,8}k? ?(?:nieuwe |extra |new |more )?"
    r"(?:volgers|likes|abonnees|followers|subscribers|shares)(?: (?:te gaan|nodig|to go|away))?\b"
    r"|\b\d[\d.,]{0,8}k? (?:followers|subscribers|likes|volgers) (?:away|to go|short|te gaan)\b"
    r"|\b\d[\d.,]{0,8}k? (?:likes|shares|followers|volgers)"
    r" (?:and|en) (?:it|i'll|we'll|i will|we will|ik|we|wij|je|dan)\b"
)
_GOAL_LEAD, _GOAL_TAIL = 80, 40  # characters around the heads within which all of the goal stands
# Two or more of the usual deeds in a row: "follow, comment and share".
_DEED = r"(?:volg|like|deel|tag|reageer|volgen|liken|delen|taggen|follow|comment|share|subscribe|repost)"
_ROW = re.compile(rf"\b{_DEED}(?:\s*[,&+/]\s*|\s+(?:en|dan|and|then)\s+){_DEED}\b")
_DEEDS = frozenset(_DEED[3:-1].split("|"))
_ROW_VERBS = frozenset(("like", "tag", "deel", "volg", "delen", "volgen", "liken", "follow", "share", "comment"))
_KEYWORD_VERBS = frozenset(("antwoord", "comment", "drop", "reageer", "reply", "typ", "type", "zet"))
_KEYWORD = re.compile(
    r"\b(?:[Rr]eageer|[Tt]yp|[Zz]et|[Cc]omment|[Tt]ype|[Rr]eply|[Dd]rop|[Aa]ntwoord)"
    r"(?:\s+(?:even|hieronder|below|met|with|het|the|een|a|an|woord|word|gewoon|just|simpelweg)){0,4}\s+"
    r"(?:[\"'“‘][\w+]{1,15}[\"'”’]|[A-Z]{2,15}(?!\s+[A-Z]{2})\b|[\u2600-\u27bf\U0001f300-\U0001faff](?!\s+(?:voor|klaar|for)\b))"
)
# The sign in place of a word: "laat een 🐝 achter".
_SIGN_VERBS = frozenset(("laat", "leave", "pop"))
_SIGN = {
    "nl": re.compile(r"laat (?:even |hieronder |een |je ){1,3}[\u2600-\u27bf\U0001f300-\U0001faff]"),
    "en": re.compile(r"(?:leave|pop) (?:a |an |your ){1,2}[\u2600-\u27bf\U0001f300-\U0001faff]"),
}
# A deed with a meaning of its own: "like = succes voor de kandidaten".
_STANDS_FOR = re.compile(
    r"\b(?:like|liken|love|hartje|heart|duimpje|rt|retweet|repost|deel|delen|share|volg|volgen|follow|tag|taggen"
    r"|reageren|comment) ?=\Z"
)
_LONGEST_DEED = 12  # characters, with its sign and the spaces


def follower_chasing(case: Case) -> Iterable[Seen]:
    """Each request for reach, and each hashtag that trades it."""
    reading = case.reading
    hits = lexicon("follower-chasing", case.language).hits(reading)
    helping = _is_call_for_help(case)
    seen = [at_hit(case, hit, "asking") for hit in hits if _asks(case, hit, helping=helping)]
    if len(reading.word_set & _ROW_VERBS) > 1:
        seen += _unless_told(case, matches(reading, _DEEDS, _ROW, reading.own), "asking")
    if "=" in reading.own:
        seen += _stand_ins(case)
    seen += _unless_told(case, matches(reading, _SIGN_VERBS, _SIGN[case.language], reading.own), "keyword")
    seen += _unless_told(case, _goals(reading), "goal")
    spans = [match.span() for match in matches(reading, _KEYWORD_VERBS, _KEYWORD, reading.text)]
    seen += [Seen("keyword", *span, {"words": shown(case, *span)}) for span in spans]
    return [*seen, *_trade_tags(case)]


def _is_call_for_help(case: Case) -> bool:
    """Whether there is something in the draft that one may ask to pass on for somebody else's sake."""
    hits = lexicon("follower-chasing", case.language).hits(case.reading)
    return any(hit.phrase.group == "for-others" for hit in hits)


def _goals(reading: Reading) -> Iterator[re.Match[str]]:
    """Numbers of heads as a goal; only what stands around the heads is looked at."""
    if reading.word_set.isdisjoint(_HEADS):
        return
    done = 0
    for heads in reading.starts(_HEADS):
        if match := _GOAL.search(reading.own, max(done, heads - _GOAL_LEAD), heads + _GOAL_TAIL):
            done = match.end()
            yield match


def _unless_told(case: Case, found: Iterable[re.Match[str]], message: str) -> list[Seen]:
    spans = [match.span() for match in found]
    return [Seen(message, *span, {"words": shown(case, *span)}) for span in spans if not _only_told(case, span[0])]


def _stand_ins(case: Case) -> list[Seen]:
    """Deeds that an equals sign gives a meaning."""
    own = case.reading.own
    ends = [match.end() for match in re.finditer("=", own)]
    found = [_STANDS_FOR.search(own, max(0, end - _LONGEST_DEED), end) for end in ends]
    return [Seen("asking", *match.span(), {"words": shown(case, *match.span())}) for match in found if match]


def _only_told(case: Case, position: int) -> bool:
    """Whether the words before this one in its sentence make it a thing that others say, or that nobody need do."""
    start = max(case.reading.sentence_at(position)[0], position - 60)
    return _TOLD[case.language].search(case.reading.own, start, position) is not None


def _asks(case: Case, hit: Hit, *, helping: bool) -> bool:
    """Whether the phrase asks the reader for reach; to pass on a call for help is something else."""
    words = case.reading.own[hit.start : hit.end]
    if hit.phrase.group == "for-others" or (helping and _SHARING.search(words)):
        return False
    # "dan volg ik je, volg je me terug?" is no command and yet asks.
    if hit.phrase.group == "ask" and "volg" not in words and not commands(case.reading, hit, case.language):
        return False
    return not _only_told(case, hit.start)


def _trade_tags(case: Case) -> list[Seen]:
    """Hashtags such as #like4like, each with a fix that leaves it out."""
    text, folded = case.request.text, case.reading.folded
    seen = []
    for start, end in case.reading.entities.hashtags:
        if _TRADE_TAGS.match(folded, start, end):
            cut = _with_space(text, start, end)
            fix = Fix((Edit(*cut, ""),), safe=True, label="drop-tag")
            seen.append(Seen("tag", start, end, {"words": shown(case, start, end)}, (fix,)))
    return seen


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The tag and one space beside it, so that no double space stays behind."""
    if text[start - 1 : start] == " " and start:
        return start - 1, end
    return start, end + 1 if text[end : end + 1] == " " else end


RULES = (
    Rule(
        id="follower-chasing",
        family="relations",
        level=Level.WARNING,
        judge=follower_chasing,
        felt=Felt("sounds", unless=_is_call_for_help),
        principle="relations",
    ),
)
