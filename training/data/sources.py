"""Read training faces from wherever they are, shards or a folder a person, into Kith's own form."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import shutil
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image as PillowImage
from torch import Tensor

from engine.errors import KnownError
from engine.networks.pixels import normalised
from engine.photos.find import find_photos
from engine.records import Failure
from training.data.faces import PIXELS, STORED_PX, STORED_TEMPLATE
from training.data.photos import find_central_face
from training.data.teacher import Teacher

logger = logging.getLogger(__name__)

_TEMPLATE_PX = 112
_OTHER_SIZE = "of another size"
_PICTURES = (".webp", ".jpg", ".jpeg", ".png")
_FOLDS = 10
_PAIRS = 300  # of each kind in a fold, at most; as LFW
_FEWEST = 4  # people in validation: two folds of two


@dataclass(frozen=True, eq=False)
class Sample:
    """A face as a source has it.

    Attributes
    ----------
    person : str
        Empty where unlabelled.
    pixels : (128, 128, 3) uint8, RGB; or a word that says why there are none
    """

    person: str
    pixels: NDArray[np.uint8] | str


def import_faces(
    folder: Path,
    cache: Path,
    teacher_dir: Path | None = None,
    *,
    open_teacher: Callable[[Path], Callable[[Tensor], Tensor]] = Teacher,
) -> Path:
    """Return a folder of faces in Kith's own form: itself, if it has an index.npz, or a copy in the cache.

    Parameters
    ----------
    folder : Path
        As its own form; or holds tar shards of KEY.webp (jpg, png) with KEY.json (its "identity") or KEY.cls; or one
        folder a person. Pictures of 112 or 128 pixels are aligned crops; in folders, others are photos, of which the
        most central face is taken.
    cache : Path
        The copy is made anew if a file of the folder has changed.
    teacher_dir : Path or None
        The teacher's files: its embeddings become part of the copy.
    open_teacher : callable
        Makes the teacher of its files.

    Raises
    ------
    KnownError
        If there are no faces, or too few people with two of them.
    """
    if (folder / "index.npz").is_file():
        return folder
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    shards = [path for path in files if path.suffix == ".tar"]
    known = [(str(path.resolve()), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    which = hashlib.sha256(repr((known, teacher_dir is not None)).encode()).hexdigest()[:16]
    target = cache / f"imported-{which}"
    if not target.is_dir():
        partial = target.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        try:
            teacher = None if teacher_dir is None else open_teacher(teacher_dir)
            _write(_shards(shards) if shards else _folders(folder), folder, partial, teacher)
        except BaseException:
            shutil.rmtree(partial)
            raise
        partial.replace(target)
    return target


def _shards(shards: list[Path]) -> Iterator[Sample]:
    for shard in shards:
        people: dict[str, str] = {}
        pictures: dict[str, bytes] = {}  # encoded; labels may come before or after them
        try:
            with tarfile.open(shard) as tar:
                for member in tar:
                    key, _, extension = member.name.rpartition(".")
                    stream = tar.extractfile(member)
                    if stream is None:
                        continue
                    if f".{extension}".lower() in _PICTURES:
                        pictures[key] = stream.read()
                    elif extension in ("json", "cls"):
                        people[key] = _person(stream.read(), extension)
        except (tarfile.TarError, OSError) as error:
            raise KnownError(f"{shard} cannot be read as a tar file.") from error
        for key, content in pictures.items():
            yield Sample(people.get(key, ""), _crop(io.BytesIO(content)))


def _person(content: bytes, extension: str) -> str:
    """Read a label; one that cannot be read is none."""
    text = content.decode("utf-8", "replace").strip()
    if extension == "cls":
        return text
    try:
        return str(json.loads(text)["identity"])
    except (ValueError, KeyError, TypeError):
        return ""


def _folders(folder: Path) -> Iterator[Sample]:
    if not folder.is_dir():
        raise KnownError(f"There is no folder {folder}.")
    for person in sorted(path for path in folder.iterdir() if path.is_dir()):
        for item in find_photos([person]):
            if isinstance(item, Failure):
                yield Sample(person.name, item.reason)
                continue
            crop = _crop(item.path)
            photo = isinstance(crop, str) and crop == _OTHER_SIZE
            yield Sample(person.name, _cut_out(item.path) if photo else crop)


def _crop(source: str | io.BytesIO) -> NDArray[np.uint8] | str:
    """Read an aligned crop; one of 112 pixels gets its border repeated."""
    try:
        with PillowImage.open(source) as picture:
            if picture.size not in ((_TEMPLATE_PX, _TEMPLATE_PX), (STORED_PX, STORED_PX)):
                return _OTHER_SIZE
            pixels = np.asarray(picture.convert("RGB"))
    except (OSError, ValueError, SyntaxError, PillowImage.DecompressionBombError):
        return "unreadable"
    border = (STORED_PX - len(pixels)) // 2
    return np.pad(pixels, ((border, border), (border, border), (0, 0)), "edge")


def _cut_out(path: str) -> NDArray[np.uint8] | str:
    found = find_central_face(path, STORED_TEMPLATE)
    if isinstance(found, Failure):
        return "unreadable"
    return "without a face" if found is None else found.pixels


def _write(samples: Iterator[Sample], folder: Path, target: Path, teacher: Callable[[Tensor], Tensor] | None) -> None:
    """Write pixels, index and pairs."""
    people = _write_pixels(samples, folder, target / PIXELS)
    pixels = np.load(target / PIXELS, mmap_mode="r")
    names = sorted(set(people) - {""})
    numbers = {name: i for i, name in enumerate(names)} | {"": -1}
    identity = np.array([numbers[person] for person in people], np.int32)
    split = np.isin(identity, [numbers[name] for name in validation_people(Counter(people), folder)])
    said = np.zeros((len(people), 0)) if teacher is None else embed_stored(pixels, teacher)
    unknown = np.full(len(people), -1, np.int8)
    np.savez(
        target / "index.npz", teacher=said.astype(np.float16), identity=identity, split=split.astype(np.int8),
        age=unknown.astype(np.int16), sex=unknown, race=unknown,
    )  # fmt: skip
    write_pairs(target / "val_pairs.csv", identity, np.flatnonzero(split))
    logger.info("%s: %d faces of %d people, %d kept for validation", folder, len(people), len(names), split.sum())


def _write_pixels(samples: Iterator[Sample], folder: Path, target: Path) -> list[str]:
    """Write the pixels, which pass through a file, for there may be many; return who is on each."""
    people: list[str] = []
    skipped: Counter[str] = Counter()
    raw_file = target.with_suffix(".raw")
    with open(raw_file, "wb") as raw:
        for sample in samples:
            if isinstance(sample.pixels, str):
                skipped[sample.pixels] += 1
            else:
                people.append(sample.person)
                raw.write(sample.pixels.tobytes())
    for reason, n in sorted(skipped.items()):
        logger.warning("%s: %s left out: %s", folder, f"{n} picture{'s' * (n > 1)}", reason)
    if not people:
        raise KnownError(f"{folder} holds no faces to learn from.")
    np.save(target, np.memmap(raw_file, np.uint8, "r", shape=(len(people), STORED_PX, STORED_PX, 3)))
    raw_file.unlink()
    return people


def validation_people(n_faces: Counter[str], folder: Path) -> set[str]:
    """Choose people for validation as `draw_validation` does; KnownError if there are too few of them."""
    held_back = draw_validation(n_faces)
    if not held_back:
        people = [name for name, n in n_faces.items() if name and n > 1]
        people_there = "1 person" if len(people) == 1 else f"{len(people) or 'no'} people"
        raise KnownError(
            f"{folder} holds {people_there} with two faces or more. "
            f"It takes {2 + _FEWEST}: two to learn from, {_FEWEST} to validate with."
        )
    return held_back


def draw_validation(n_faces: Counter[str]) -> set[str]:
    """Choose a tenth of the people by their names alone, so that a growing set keeps its split; four at least.

    Parameters
    ----------
    n_faces : Counter
        Of each person; the name "" stands for nobody.

    Returns
    -------
    set of str
        Empty where there are fewer than six people with two faces or more.
    """

    def draw(name: str) -> bytes:
        return hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()

    people = sorted((name for name, n in n_faces.items() if name and n > 1), key=draw)
    if len(people) < 2 + _FEWEST:
        return set()
    return set(people[:_FEWEST]) | {name for name in n_faces if name and draw(name)[0] < 256 // 10}


def embed_stored(pixels: NDArray[np.uint8], teacher: Callable[[Tensor], Tensor]) -> NDArray[np.float32]:
    """Embed stored crops, or template crops, by a teacher: (n, side, side, 3) uint8 -> (n, d) float32, unit rows."""
    parts = []
    border = (pixels.shape[1] - _TEMPLATE_PX) // 2
    inner = slice(border, border + _TEMPLATE_PX)
    with torch.inference_mode():
        for start in range(0, len(pixels), 64):
            crops = np.array(pixels[start : start + 64, inner, inner])
            parts.append(teacher(normalised(torch.from_numpy(crops).permute(0, 3, 1, 2).float())).numpy())
    return np.concatenate(parts)


def write_pairs(file: Path, identity: NDArray[np.int32], rows: NDArray[np.int64]) -> None:
    """Draw pairs of validation faces, as many same as different ones, in folds that share no person."""
    rng = np.random.default_rng(0)
    numbers, counts = np.unique(identity[rows], return_counts=True)
    people = rng.permutation(numbers[counts > 1])
    lines = ["fold,a,b,same"]
    for fold, theirs in enumerate(np.array_split(people, min(_FOLDS, len(people) // 2))):
        faces = rng.permutation(rows[np.isin(identity[rows], theirs[:150])])[:1500]  # a million pairs to draw from
        a, b = np.triu_indices(len(faces), 1)
        same = identity[faces[a]] == identity[faces[b]]
        n = min(_PAIRS, int(same.sum()), int((~same).sum()))
        for kind in (True, False):
            chosen = rng.choice(np.flatnonzero(same == kind), n, replace=False)
            lines += [f"{fold},{faces[a[i]]},{faces[b[i]]},{int(kind)}" for i in chosen]
    file.write_text("\n".join(lines) + "\n")
