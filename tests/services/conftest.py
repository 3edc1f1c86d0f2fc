"""A history of the test's own."""

from __future__ import annotations

from tests.history import clock, path, store

__all__ = ["clock", "path", "store"]
