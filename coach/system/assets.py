"""Where the files under resources/ are, in a checkout, a wheel and a bundle alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_SHIPPED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent


def assets() -> Path:
    """The folder that holds networks/, guidance/, lexicon/ and the rest.

    Raises:
        FileNotFoundError: neither a shipped copy nor a checkout surrounds this package.
    """
    if _SHIPPED.is_dir():
        return _SHIPPED
    # The sentinel keeps a stray "resources" folder beside an installed package from being taken for ours.
    if (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / "resources").is_dir():
        return _CHECKOUT / "resources"
    raise FileNotFoundError(_SHIPPED)
