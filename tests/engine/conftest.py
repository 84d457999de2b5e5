from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.library import Library


@pytest.fixture
def faces(empty_library: Path, tmp_path: Path) -> Iterator[Library]:
    """An empty library, to be filled by tests/engine/faces_library.py."""
    with Library.open(Path(shutil.copy(empty_library, tmp_path / "faces.db"))) as opened:
        yield opened
