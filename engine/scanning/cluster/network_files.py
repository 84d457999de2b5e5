"""The files of a network on machines that have none of their own: sent once, and kept by their hash."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from engine.errors import KnownError
from engine.networks.onnx_int8 import tops_file
from engine.networks.weights import Weights, available, describe, unusable
from engine.sentences import sentence

NetworkFiles = dict[str, bytes]
"""By name: the weights, and what the network needs to run in 8 bits."""


def read_network(weights: Weights) -> NetworkFiles:
    """Read the files of a network, to be sent.

    Raises
    ------
    KnownError
        If there are none.
    """
    try:
        files = {weights.file.name: weights.file.read_bytes()}
        tops = tops_file(weights.file)
        return files | ({tops.name: tops.read_bytes()} if tops.exists() else {})
    except OSError as error:
        raise unusable(
            weights, sentence("The network weights cannot be read ({error}). Reinstall Kith.", error=error)
        ) from error


def network_here(weights: Weights, cache: Path) -> Weights | None:
    """Return weights with the file that this machine has of them, as part of Kith or in a cache; None without one.

    One in the cache that was damaged is as good as none: it is sent again.
    """
    for name in available():
        bundled = describe(name)
        if bundled.sha256 == weights.sha256 and bundled.file.exists():
            return replace(weights, file=bundled.file)
    kept = cache / weights.sha256 / weights.file.name
    return replace(weights, file=kept) if _is_whole(kept, weights.sha256) else None


def _is_whole(file: Path, sha256: str) -> bool:
    try:
        found = file.stat()
        return _hash_of(file, found.st_size, found.st_mtime_ns) == sha256
    except OSError:
        return False


@lru_cache(maxsize=8)
def _hash_of(file: Path, _size: int, _mtime_ns: int) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def keep_network(weights: Weights, files: NetworkFiles, cache: Path) -> None:
    """Keep the files of a network in a cache; a folder gets its name once all of it is there.

    Raises
    ------
    KnownError
        If the weights are not those of the hash, or nothing can be written.
    """
    if hashlib.sha256(files[weights.file.name]).hexdigest() != weights.sha256:
        raise unusable(
            weights,
            sentence("The network weights {file} are damaged or were changed. Reinstall Kith.", file=weights.file.name),
        )
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix="part-") as part:
            for name, content in files.items():
                (Path(part) / Path(name).name).write_bytes(content)
            _put(Path(part), cache / weights.sha256)
    except OSError as error:
        raise KnownError(
            sentence("The network cannot be kept in {folder}: {reason}.", folder=cache, reason=error.strerror)
        ) from error


def _put(part: Path, target: Path) -> None:
    """Move the files of a folder into another one, the weights last; somebody else may do the same at once."""
    target.mkdir(exist_ok=True)
    for file in sorted(part.iterdir(), key=lambda file: file.suffix == ".safetensors"):
        file.replace(target / file.name)
