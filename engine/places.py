"""Where Kith keeps a library when nobody names a place."""

from __future__ import annotations

from pathlib import Path


def default_library() -> Path:
    """Return the library's place when none is named: the platform's folder for a user's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("kith", appauthor=False)) / "library.sqlite"
