"""The one place that says on which side of the balance every act counts.

What is done decides, and nothing else: a post that thanks somebody by name reads as conversation, and a check says so
(`act` in its answer, by coach/lint/act.py), but once posted it was said to nobody in particular and counts as sent.
"""

from __future__ import annotations

from enum import StrEnum

from coach.domain.draft import Kind


class Act(StrEnum):
    """Something the owner did, or met, on a network."""

    POST = "post"
    THREAD = "thread"
    REPLY = "reply"
    COMMENT = "comment"
    SHARE = "share"
    GROUP_POST = "group-post"
    GROUP_COMMENT = "group-comment"
    REACTION = "reaction"
    MESSAGE_RECEIVED = "message-received"
    CRITICISM_RECEIVED = "criticism-received"
    CRITICISM_ANSWERED = "criticism-answered"
    DELETION = "deletion"


class Side(StrEnum):
    """A side of the balance; NEITHER is kept in the history and not weighed."""

    BROADCAST = "broadcast"
    CONVERSATION = "conversation"
    NEITHER = "neither"


# Principles `converse` and `participate`: words said to nobody in particular are sent, words said to
# somebody, or in a group that talks back, are conversation. A click (a reaction) says nothing, what
# others say to us is not our doing, and taking something away is no talk.
SIDES: dict[Act, Side] = {
    Act.POST: Side.BROADCAST,
    Act.THREAD: Side.BROADCAST,  # one thread is one broadcast, however many parts it has
    Act.SHARE: Side.BROADCAST,  # passes a message on and addresses nobody
    Act.REPLY: Side.CONVERSATION,
    Act.COMMENT: Side.CONVERSATION,
    Act.GROUP_POST: Side.CONVERSATION,
    Act.GROUP_COMMENT: Side.CONVERSATION,
    Act.CRITICISM_ANSWERED: Side.CONVERSATION,
    Act.REACTION: Side.NEITHER,
    Act.MESSAGE_RECEIVED: Side.NEITHER,
    Act.CRITICISM_RECEIVED: Side.NEITHER,
    Act.DELETION: Side.NEITHER,
}

BROADCASTS = tuple(act for act, side in SIDES.items() if side is Side.BROADCAST)
CONVERSATIONS = tuple(act for act, side in SIDES.items() if side is Side.CONVERSATION)
RECEIVED = (Act.MESSAGE_RECEIVED, Act.CRITICISM_RECEIVED)
"""What others said to the owner: whoever did so waits for an answer."""
ANSWERS = (Act.REPLY, Act.CRITICISM_ANSWERED)
"""What ends the waiting of the person to whom it was said."""
IN_GROUPS = (Act.GROUP_POST, Act.GROUP_COMMENT)
"""What takes place in a group that has a name."""

ACT_OF_KIND: dict[Kind, Act] = {
    Kind.POST: Act.POST,
    Kind.REPLY: Act.REPLY,
    Kind.CRITICISM_REPLY: Act.CRITICISM_ANSWERED,
    Kind.DISCUSSION: Act.GROUP_POST,
}


def side_of(kind: Kind) -> Side:
    """The side on which a draft of this kind will count once it is posted."""
    return SIDES[ACT_OF_KIND[kind]]
