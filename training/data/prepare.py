"""Turn any folder of pictures into training faces in Kith's own form, each different from all the others."""

from __future__ import annotations

import io
import logging
import shutil
import tarfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.errors import KnownError, os_reason
from engine.photos.find import find_photos
from engine.records import Failure
from training.data.candidates import Candidate, Found, Requirements, look_at
from training.data.novelty import Novelty
from training.data.sources import draw_validation, write_pairs

logger = logging.getLogger(__name__)

Embed = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""From (n, 128, 128, 3) uint8 to (n, d) float32, unit rows."""
Look = Callable[[str], Found]

_BATCH = 64
_PER_SHARD = 4096
_WEBP_QUALITY = 90
_NOTHING = np.empty((0, 0, 3), np.uint8)


@dataclass(frozen=True)
class Prepared:
    """What became of a folder: pictures looked at, faces and named people written, faces refused by reason."""

    n_pictures: int
    n_faces: int
    n_people: int
    refused: Counter[str]


@dataclass(frozen=True, eq=False)
class _Row:
    person: str
    candidate: Candidate
    embedding: NDArray[np.float32]


def prepare_faces(
    folder: Path,
    out: Path,
    embed: Embed,
    people: bool = False,
    excluded: NDArray[np.float32] | None = None,
    requirements: Requirements | None = None,
    n_processes: int = 1,
    central_only: bool = False,
    look: Look | None = None,
) -> Prepared:
    """Write the faces of a folder's pictures as shards and index.npz.

    Parameters
    ----------
    folder : Path
    out : Path
        Made; refused if there is something already.
    embed : function
        The teacher, or whatever knows faces that are alike; its embeddings become the targets in the index.
    people : bool
        Whether each picture's folder names who the most central face is; then only that one counts.
    excluded : (n, d) float32 or None
        Embeddings, by the same network, of people to be left out: whoever is nearer than a squared distance of 0.7.
    requirements : Requirements or None
    n_processes : int
    central_only : bool
        Whether only the most central face of each picture counts though its folder names nobody.
    look : function or None
        Stands for `training.data.candidates.look_at`.

    Raises
    ------
    KnownError
        If there are no faces, or `out` cannot be written.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise KnownError(f"{out} is there already. Name a folder that is not.")
    look = look or partial(look_at, requirements=requirements or Requirements(), central_only=people or central_only)
    pictures = [item for item in find_photos([folder]) if not isinstance(item, Failure)]
    refused: Counter[str] = Counter()
    part = out.with_name(out.name + ".partial")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        root = folder.absolute()
        names = [_person(Path(picture.path), root) if people else "" for picture in pictures]
        found = _look_at_all([picture.path for picture in pictures], look, n_processes)
        rows = _write_shards(_new_ones(zip(names, found, strict=True), embed, Novelty(excluded), refused), part)
        if not rows:
            raise KnownError(f"{folder} holds no faces to learn from. {in_words(refused)}".rstrip())
        n_people = _write_index(rows, part)
        if out.exists():
            out.rmdir()
        part.replace(out)
    except OSError as error:
        raise KnownError(f"{out} cannot be written. {os_reason(error)}") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Prepared(len(pictures), len(rows), n_people, refused)


def in_words(refused: Counter[str]) -> str:
    """Return a sentence about the faces and pictures that were refused; "" if none were."""
    parts = [f"{n:,} {reason}" for reason, n in refused.most_common() if n]
    return f"Left out: {', '.join(parts)}." if parts else ""


def _person(path: Path, root: Path) -> str:
    return "" if path.parent == root else path.parent.relative_to(root).as_posix()


def _look_at_all(paths: Sequence[str], look: Look, n_processes: int) -> Iterator[Found]:
    if n_processes <= 1:
        yield from map(look, paths)
        return
    with ProcessPoolExecutor(n_processes) as pool:
        yield from pool.map(look, paths, chunksize=8)


def _new_ones(
    found: Iterable[tuple[str, Found]], embed: Embed, novelty: Novelty, refused: Counter[str]
) -> Iterator[_Row]:
    """Yield the faces that nobody has seen yet, in order; count the others."""
    waiting: list[tuple[str, Candidate]] = []

    def flush() -> Iterator[_Row]:
        embeddings = embed(np.stack([candidate.pixels for _, candidate in waiting]))
        for (person, candidate), embedding, reason in zip(
            waiting, embeddings, novelty.reasons(embeddings), strict=True
        ):
            if reason:
                refused[reason] += 1
            else:
                yield _Row(person, candidate, embedding)
        waiting.clear()

    for person, picture in found:
        refused.update(picture.refused)
        waiting.extend((person, candidate) for candidate in picture.candidates)
        if len(waiting) >= _BATCH:
            yield from flush()
    if waiting:
        yield from flush()


def _write_shards(rows: Iterator[_Row], folder: Path) -> list[_Row]:
    """Write the pixels as they come, and return the rows without them."""
    written: list[_Row] = []
    tar: tarfile.TarFile | None = None
    try:
        for i, row in enumerate(rows):
            if i % _PER_SHARD == 0:
                if tar is not None:
                    tar.close()
                tar = tarfile.open(folder / f"faces-{i // _PER_SHARD:03}.tar", "w")  # noqa: SIM115 - one at a time
                logger.info("%d faces", i)
            assert tar is not None
            buffer = io.BytesIO()
            PillowImage.fromarray(row.candidate.pixels).save(buffer, "WEBP", quality=_WEBP_QUALITY)
            member = tarfile.TarInfo(f"{i:06}.webp")
            member.size = buffer.tell()
            buffer.seek(0)
            tar.addfile(member, buffer)
            written.append(replace(row, candidate=replace(row.candidate, pixels=_NOTHING)))
    finally:
        if tar is not None:
            tar.close()
    return written


def _write_index(rows: list[_Row], folder: Path) -> int:
    """Write index.npz, and pairs if there are people enough to keep some for validation; return how many people."""
    people = [row.person for row in rows]
    names = sorted(set(people) - {""})
    numbers = {name: i for i, name in enumerate(names)} | {"": -1}
    identity = np.array([numbers[person] for person in people], np.int32)
    held_back = draw_validation(Counter(people))
    split = np.isin(identity, [numbers[name] for name in held_back])
    unknown = np.full(len(rows), -1, np.int8)
    np.savez(
        folder / "index.npz",
        teacher=np.stack([row.embedding for row in rows]).astype(np.float16),
        identity=identity, split=split.astype(np.int8),
        age=unknown.astype(np.int16), sex=unknown, race=unknown,
        source_px=np.array([row.candidate.source_px for row in rows], np.float32),
        det_score=np.array([row.candidate.score for row in rows], np.float32),
        names=np.array(names, np.str_),
    )  # fmt: skip
    if held_back:
        write_pairs(folder / "val_pairs.csv", identity, np.flatnonzero(split))
    return len(names)
