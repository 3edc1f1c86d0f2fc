"""picture: says what is to be seen in a picture, and what its file tells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.cli.output import put, put_json, shown, wrapped
from coach.domain.picture import Verdict
from coach.domain.trouble import Trouble
from coach.services.pictures import look_at, told_words
from coach.system.numbers import spoken_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.cli.call import Call
    from coach.services.pictures import Seen


def run(call: Call) -> int:
    """Look at the picture.

    Raises:
        Trouble: there is no picture in the file, or not one that can be seen.
    """
    path = call.arguments.word
    if not path:
        raise Trouble("picture-missing")
    try:
        seen = look_at(path)
    except ImportError as error:
        raise Trouble("library-missing", name=error.name or "") from error
    if call.as_json:
        put_json(_as_json(seen, call))
    else:
        put("\n\n".join(_in_words(seen, Path(path).name, call)))
    return 0


def _as_json(seen: Seen, call: Call) -> dict[str, Any]:
    facts = seen.facts
    faces = [{"left": it.left, "top": it.top, "width": it.width, "height": it.height} for it in seen.look.faces]
    return {
        "verdict": seen.look.verdict,
        "reason": call.say(f"picture.{seen.look.reason}"),
        "faces": faces,
        "width": facts.width,
        "height": facts.height,
        "format": facts.format,
        "animated": facts.animated,
        "place": facts.place,
        "camera": facts.camera,
        "taken": facts.taken,
        "description": facts.described,
    }


def _in_words(seen: Seen, name: str, call: Call) -> Iterator[str]:
    look, facts = seen.look, seen.facts
    key = "picture.looks-unclear" if look.verdict is Verdict.UNCLEAR else "picture.looks"
    said = call.say(key, name=name, verdict=call.say(f"verdict.{look.verdict}"))
    yield wrapped(f"{said} {call.say(f'picture.{look.reason}')}")
    lines = [_file(seen, call)]
    lines += [call.say("picture.faces-at", **_places(face)) for face in look.faces]
    lines += [call.say("picture.animated")] if facts.animated else []
    lines += [told] if (told := told_words(facts, call.language)) else []
    lines += [call.say("picture.described", words=facts.described)] if facts.described else []
    yield "\n".join(f"  {shown(line)}" for line in lines)
    if look.faces:
        yield wrapped(call.say("picture.private"), "·")


def _file(seen: Seen, call: Call) -> str:
    facts = seen.facts
    size = {"format": facts.format.upper(), "kilobytes": spoken_number(-(-facts.bytes // 1000), call.language)}
    if not (facts.width and facts.height):
        return call.say("picture.file-unsized", **size)
    return call.say("picture.file", width=facts.width, height=facts.height, **size)


def _places(face: Any) -> dict[str, int]:
    return {"left": face.left, "top": face.top, "width": face.width, "height": face.height}
