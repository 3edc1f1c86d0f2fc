"""The owner's own list of words, in a TOML file that they may write by hand and the app writes too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coach.domain.own_words import OwnWord
from coach.domain.trouble import Trouble
from coach.system.settings import write_whole
from coach.system.toml_file import line_of, line_of_name, read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tomlkit.items import Table

_KEYS = ("say", "rather", "why")


def read_own_words(path: Path) -> tuple[OwnWord, ...]:
    """The words in the file, none where there is no file.

    Raises:
        Trouble: the file cannot be read, or "own-words-…" with the file, the line and the key that are wrong.
    """
    content, text = read_toml(path)
    tables = content.get("word", [])
    for key in content.keys() - {"word"}:
        raise Trouble("own-words-key", path=str(path), line=line_of_name(text, key), key=key)
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise Trouble("own-words-key", path=str(path), line=line_of_name(text, "word"), key="word")
    return tuple(_own_word(table, number, text, path) for number, table in enumerate(tables))


def _own_word(table: dict[str, Any], number: int, text: str, path: Path) -> OwnWord:
    def trouble(code: str, key: str, **facts: str) -> Trouble:
        return Trouble(code, path=str(path), line=line_of(text, "word", number, key), key=key, **facts)

    for key in table:
        if key not in _KEYS:
            raise trouble("own-words-key", key)
    if "say" not in table:
        raise trouble("own-words-say", "say")
    why = table.get("why", "")
    if not isinstance(why, str):
        raise trouble("own-words-why", "why")
    lists: dict[str, tuple[str, ...]] = {}
    for key in ("say", "rather"):
        forms = _texts(table.get(key, []))
        if forms is None or (key == "say" and not forms):
            raise trouble("own-words-texts", key)
        lists[key] = forms
    if wrong := first_unfindable(lists["say"]):
        raise trouble("own-words-form", "say", form=wrong)
    return OwnWord(lists["say"], lists["rather"], why.strip())


def _texts(value: object) -> tuple[str, ...] | None:
    """A text or a list of texts, each with words in it; None where it is anything else."""
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
        return None
    return tuple(" ".join(text.split()) for text in texts)


def first_unfindable(forms: Iterable[str]) -> str:
    """The first of these forms that has nothing in it to look for, "" where all have."""
    return next((form for form in forms if not form.strip() or any(part.strip("*") == "" for part in form.split())), "")


def write_own_words(path: Path, words: Iterable[OwnWord]) -> None:
    """Write the list, all or nothing; remarks and what did not change stay as their owner wrote them.

    Raises:
        Trouble: as `read_own_words` where what is there now cannot be read, "own-words-unfindable" where a form has
            nothing in it to look for, or "folder-unwritable".
    """
    words = tuple(words)
    if wrong := first_unfindable(form for word in words for form in word.say):
        raise Trouble("own-words-unfindable", form=wrong)
    import tomlkit  # noqa: PLC0415 - 20 ms that only a change of the list need spend
    from tomlkit.items import AoT  # noqa: PLC0415 - as above

    read_own_words(path)  # what cannot be read is not to be overwritten
    document = tomlkit.parse(read_toml(path)[1])
    if not isinstance(document.get("word"), AoT):  # not there, or on one line, where there is no room for a remark
        written = document.pop("word", [])
        document["word"] = tomlkit.aot()
        for table in written:
            document["word"].append(tomlkit.item(dict(table)))
    tables: AoT = document["word"]
    left = {word.say: word for word in words}
    for table in list(tables):
        word = left.pop(_texts(table["say"]) or (), None)
        if word is None:
            tables.remove(table)
        else:
            _fill(table, word)
    for word in left.values():
        if len(tables):
            tables[-1].add(tomlkit.nl())
        tables.append(tomlkit.table())
        _fill(tables[-1], word)
    if not len(tables):
        document.pop("word")
    write_whole(path, tomlkit.dumps(document))


def _fill(table: Table, word: OwnWord) -> None:
    """Write what is another in the table, and touch nothing else."""
    for key in _KEYS:
        value: tuple[str, ...] | str = getattr(word, key)
        if not value:
            table.pop(key, None)
        elif key == "why":
            if str(table.get(key, "")).strip() != value:
                table[key] = value
        elif _texts(table.get(key, [])) != value:
            table[key] = value[0] if len(value) == 1 else list(value)
