"""Packages that only measuring needs, and that may be missing."""

from __future__ import annotations

import importlib
from typing import Any

from engine.errors import KnownError


def extra(module: str) -> Any:
    """Import a module that only measuring needs.

    Raises
    ------
    KnownError
        If it is not installed; the sentence says how to.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = {"sklearn": "scikit-learn"}.get(module.split(".")[0], module.split(".")[0])
        raise KnownError(f"This needs {package}, which is not installed: pip install 'kith[train]'") from error
