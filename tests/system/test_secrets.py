"""Asking for the keyring never keeps anybody waiting."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from coach.system.secrets import keyring_name

if TYPE_CHECKING:
    from collections.abc import Iterator


class Memory(KeyringBackend):
    """A keyring for tests."""

    def get_password(self, service: str, username: str) -> None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


@pytest.fixture
def keeping(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A keyring that waits until it is let go."""
    go = threading.Event()

    def wait() -> KeyringBackend:
        go.wait(30)
        return Memory()  # type: ignore[no-untyped-call]  # keyring has no types there

    monkeypatch.setattr(keyring, "get_keyring", wait)
    yield go
    go.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)


def test_the_keyring_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Memory)

    assert keyring_name(seconds=30).endswith("Memory")


def test_no_keyring_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)

    assert keyring_name(seconds=30) == ""


def test_a_keyring_that_fails_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing() -> None:
        raise RuntimeError

    monkeypatch.setattr(keyring, "get_keyring", failing)

    assert keyring_name(seconds=30) == ""


def test_a_keyring_that_does_not_answer_is_left(keeping: threading.Event) -> None:
    assert keyring_name(seconds=0.05) == ""
