"""Read lists of labelled pairs: our val_pairs.csv, LFW's pairs.txt, YouTube Faces' splits.txt."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError, os_reason

_Row = tuple[int, int, int, int]  # a, b, same, fold


@dataclass(frozen=True)
class Pairs:
    """Labelled pairs of faces: rows `a` and `b` (n,) int64, `same` (n,) bool, `fold` (n,) int64."""

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    same: NDArray[np.bool_]
    fold: NDArray[np.int64]

    def rows(self) -> NDArray[np.int64]:
        """Return the rows that any pair holds, ascending, each once."""
        return np.unique(np.concatenate([self.a, self.b]))


def read_pairs(file: Path, n_faces: int) -> Pairs:
    """Read pairs from a CSV file with the columns fold, a, b, same.

    Parameters
    ----------
    file : Path
    n_faces : int
        How many faces there are to make pairs of, from 0 on.

    Raises
    ------
    KnownError
        If the file cannot be read, a line is malformed, or a face is not there; the sentence gives the line's number.
    """

    def parse(_number: int, line: str) -> _Row:
        row = dict(zip(header, next(csv.reader([line])), strict=True))
        for side in (row["a"], row["b"]):
            if not 0 <= int(side) < n_faces:
                raise LookupError(f"face {side} is not among the {n_faces:,} of the index")
        return int(row["a"]), int(row["b"]), int(row["same"]), int(row["fold"])

    lines = _lines(file)
    header = next(csv.reader(lines[:1]), [])
    return _parse(file, lines, 1, parse)


def read_lfw_pairs(file: Path, row_of: Mapping[str, int]) -> Pairs:
    """Read LFW's pairs.txt: "name 1 4" for a same pair, "name 1 other 2" for a different one.

    Parameters
    ----------
    file : Path
        Its first line gives the folds and the pairs of each kind in a fold.
    row_of : mapping
        From the stem of a photo, "George_W_Bush_0012", to its row.

    Raises
    ------
    KnownError
        If the file cannot be read, a line is malformed, or a photo is missing.

    Source: Huang et al. 2007, "Labeled Faces in the Wild", view 2.
    """
    lines = _lines(file)
    try:
        n_folds, n_each = map(int, lines[0].split())
    except (ValueError, IndexError):
        raise KnownError(f"{file}, line 1: it should give the number of folds and of pairs, as in “10 300”.") from None

    def parse(number: int, line: str) -> _Row:
        words = line.split()
        if len(words) == 3:
            words.insert(2, words[0])
        name, i, other, j = words
        a, b = (_row(row_of, f"{who}_{int(k):04}") for who, k in ((name, i), (other, j)))
        return a, b, int(len(line.split()) == 3), (number - 2) // (2 * n_each)

    pairs = _parse(file, lines, 1, parse)
    if len(pairs.a) != 2 * n_folds * n_each:
        raise KnownError(f"{file} lists {len(pairs.a)} pairs, but its first line says {2 * n_folds * n_each}.")
    return pairs


def read_video_pairs(file: Path, row_of: Mapping[str, int]) -> Pairs:
    """Read YouTube Faces' splits.txt: split, video, video, one more column, 1 for the same person.

    Parameters
    ----------
    file : Path
        A first line of headings is passed over.
    row_of : mapping
        From a video, "Aaron_Eckhart/0", to its row.

    Raises
    ------
    KnownError
        As for `read_lfw_pairs`.

    Source: Wolf, Hassner, Maoz 2011, "Face recognition in unconstrained videos with matched background similarity".
    """

    def parse(_number: int, line: str) -> _Row:
        split, a, b, _, same = (word.strip() for word in line.split(","))
        return _row(row_of, a), _row(row_of, b), int(same), int(split)

    lines = _lines(file)
    return _parse(file, lines, int(bool(lines) and not lines[0].lstrip()[:1].isdigit()), parse)


def _row(row_of: Mapping[str, int], name: str) -> int:
    if name not in row_of:
        raise LookupError(f"{name} is not in the folder")
    return row_of[name]


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else "It is not text."
        raise KnownError(f"The pairs in {file} cannot be read. {reason}") from error


def _parse(file: Path, lines: list[str], skip: int, parse: Callable[[int, str], _Row]) -> Pairs:
    rows = []
    for number, line in enumerate(lines[skip:], skip + 1):
        if not line.strip():
            continue
        try:
            row = parse(number, line)
            if row[2] not in (0, 1):
                raise ValueError
        except (ValueError, KeyError):
            raise KnownError(f"{file}, line {number}: “{line}” is not a pair.") from None
        except LookupError as error:
            raise KnownError(f"{file}, line {number}: {error}.") from None
        rows.append(row)
    if not rows:
        raise KnownError(f"{file} lists no pairs.")
    a, b, same, fold = np.array(rows, np.int64).T
    return Pairs(a, b, same.astype(bool), fold)
