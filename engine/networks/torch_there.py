"""Torch is an extra: what can do without asks here whether it is there."""

from __future__ import annotations

from importlib.util import find_spec

from engine.errors import KnownError
from engine.sentences import sentence

ADD_TORCH = "pip install 'kith[learn]'"
"""What installs it."""


def has_torch() -> bool:
    """Whether torch is installed; it is not imported."""
    return find_spec("torch") is not None


def require_torch(what: str, there: bool | None = None) -> None:
    """Raise where torch is missing.

    Parameters
    ----------
    what : str
        What needs it, as the beginning of a sentence.
    there : bool or None
        Whether it is installed; None finds out.

    Raises
    ------
    KnownError
        With the command that installs it.
    """
    if not (has_torch() if there is None else there):
        raise KnownError(
            sentence("{what} needs PyTorch, which is not installed. To add it: {command}", what=what, command=ADD_TORCH)
        )
