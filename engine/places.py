"""Where Kith keeps a library when nobody names a place."""

from __future__ import annotations

from pathlib import Path

FOLDERS_SETTING = "folders"
"""The setting of a library with the folders that the window looks after."""
OUTCOME_SETTING = "learned"
"""That with what was learned until the user decides, so that closing the window loses nothing."""


def default_library() -> Path:
    """Return the library's place when none is named: the platform's folder for a user's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("kith", appauthor=False)) / "library.sqlite"
