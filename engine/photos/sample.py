"""A few bytes of a file that tell it from others, for where reading all of it would cost too much."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from engine.photos.opening import open_regular

_BLOCK_BYTES = 4096


def content_sample(path: str | Path) -> str:
    """Hash the size of a file and a block each of its beginning, middle and end.

    Files of one content have one sample, wherever they are and whatever they are called. Others hardly ever share
    it: the end of a compressed picture depends on all of it, and the blocks of plain ones of one size show different
    things.

    Returns
    -------
    str
        Hexadecimal BLAKE2b-128, 32 characters.

    Raises
    ------
    OSError
    """
    with open_regular(path) as file:
        size_bytes = os.fstat(file.fileno()).st_size
        digest = hashlib.blake2b(size_bytes.to_bytes(8, "little"), digest_size=16)
        for start in (0, size_bytes // 2, max(0, size_bytes - _BLOCK_BYTES)):
            file.seek(start)
            digest.update(file.read(_BLOCK_BYTES))
    return digest.hexdigest()
