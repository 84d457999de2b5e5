"""Measure what capture times bring to family albums in which children grow up.

Run as ``python -m benchmarks.growing_up_dated [FACES.npz]``; it needs ../shared/families, or its validation faces,
embedded already: `embedding`, `identity`, `family` and `stage`, as `benchmarks.growing_up` reads them.

No faces here show somebody at the ages in between, so those are made up, and what comes out says how much dates bring
if people change about like this: somebody's faces as an adult are the mean of the real ones of a member of a family,
and real differences from such means are added to each; a childhood is further away by the real difference between
somebody else as a child and as an adult, the less the older the child, and none of it at 20. The differences are
stretched so that one person's pairs are as far apart as real ones (child and adult: 1.36; children: 0.64). Real
are: who is alike within a family, how children resemble one another, and how pictures of one person differ. Made up
are the pace, and that it goes straight. An album is five families of brothers and sisters and grown-ups, photographed
over up to 37 years; some albums have wrong dates, or none, in places.

With NN2 of 2026-11-28, BCubed F (precision, recall) and the share of relatives' pairs that are put together, without
dates and with: 0.917 (0.918, 0.916), 1.6% and 0.940 (0.927, 0.957), 1.2% where there are 12 to 39 faces of each
person; 0.891 (0.905, 0.881), 3.0% and 0.902 (0.911, 0.895), 3.1% with 3 to 9. Dates that are wrong, shuffled among all
faces, change nothing: 0.917 and 0.892.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.growing_up import FAMILIES, Relatives, read
from engine.grouping.cluster import Constraints
from engine.grouping.people import group_faces
from engine.networks.weights import Weights, describe
from engine.vectors.unit_vectors import dequantise, quantise, unit_rows
from training.measures.clustering import bcubed

_GROWING, _DIFFERING = 1.6, 1.15  # by so much real differences are stretched
_ADULT_AT, _FIRST_YEAR, _LAST_YEAR = 20, 1985, 2022
_FAMILIES = 5  # in an album
_ROUNDS = 2  # each family is in so many albums

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DatedAlbum:
    """Faces of made-up albums, row i of each array a face; see `Relatives` for the first columns."""

    vector: NDArray[np.int8]
    identity: NDArray[np.int64]
    family: NDArray[np.int64]
    year: Floats


class Growing:
    """People of real families who grow up."""

    def __init__(self, faces: Relatives) -> None:
        vectors = dequantise(faces.vector).astype(np.float64)
        of_person = {int(one): np.flatnonzero(faces.identity == one) for one in np.unique(faces.identity)}
        members = {one: rows for one, rows in of_person.items() if faces.family[rows[0]] >= 0 and len(rows) > 2}
        self.middle = {one: unit_rows(vectors[rows].mean(0)[None])[0] for one, rows in members.items()}
        self.differing = np.concatenate(
            [
                (vectors[rows] - vectors[rows].mean(0)) * np.sqrt(len(rows) / (len(rows) - 1))
                for rows in members.values()
            ]
        )
        grown = [[rows[faces.stage[rows] == stage] for stage in (0, 1)] for rows in of_person.values()]
        both = [(child, adult) for child, adult in grown if len(child) and len(adult)]
        self.childhood = np.array([vectors[child].mean(0) - vectors[adult].mean(0) for child, adult in both])
        self.families: dict[int, list[int]] = {}
        for one, rows in members.items():
            self.families.setdefault(int(faces.family[rows[0]]), []).append(one)
        self.families = {family: people for family, people in self.families.items() if len(people) > 2}

    def face(self, person: int, age: float, childhood: Floats, rng: np.random.Generator) -> Floats:
        """Make a face of somebody at an age."""
        share = np.clip((_ADULT_AT - age) / (_ADULT_AT - 3), 0.0, 1.0)
        middle = unit_rows((self.middle[person] + share * childhood)[None])[0]
        differing = _DIFFERING * self.differing[rng.integers(len(self.differing))]
        return np.asarray(unit_rows((middle + differing)[None])[0])

    def album(self, families: NDArray[np.int64], per_person: tuple[int, int], rng: np.random.Generator) -> DatedAlbum:
        """Make an album of some families, so many faces of each person: children 2.5 years apart, and grown-ups."""
        rows = []
        for family in families.tolist():
            people, first_born = rng.permutation(self.families[family]), rng.integers(1984, 1998)
            n_children = min(3, len(people) - 1)
            for place, person in enumerate(people.tolist()):
                born = first_born + 2.5 * place if place < n_children else rng.integers(1940, 1962)
                childhood = _GROWING * self.childhood[rng.integers(len(self.childhood))]
                years = rng.uniform(max(_FIRST_YEAR, born + 0.5), _LAST_YEAR, rng.integers(*per_person))
                rows += [(self.face(person, year - born, childhood, rng), person, family, year) for year in years]
        vectors, *others = zip(*rows, strict=True)
        columns = (np.array(column) for column in others)
        return DatedAlbum(quantise(np.array(vectors, np.float32)), *columns)

    def albums(self, per_person: tuple[int, int]) -> list[DatedAlbum]:
        """Make albums, each family in two."""
        found = []
        for seed in range(1, _ROUNDS + 1):
            rng = np.random.default_rng(seed)
            order = rng.permutation(list(self.families))
            whole = range(0, len(order) - _FAMILIES + 1, _FAMILIES)
            found += [self.album(order[start : start + _FAMILIES], per_person, rng) for start in whole]
        return found


def spoilt(album: DatedAlbum, how: Callable[[Floats, np.random.Generator], Floats]) -> DatedAlbum:
    """Change the dates of an album."""
    return replace(album, year=how(album.year, np.random.default_rng(9)))


DATES: dict[str, Callable[[Floats, np.random.Generator], Floats]] = {
    "no dates": lambda year, _: np.full(len(year), np.nan),
    "right dates": lambda year, _: year,
    "half undated": lambda year, rng: np.where(rng.random(len(year)) < 0.5, np.nan, year),
    "undated before 2000": lambda year, _: np.where(year < 2000, np.nan, year),
    "scanned before 2000": lambda year, rng: np.where(year < 2000, rng.uniform(2004, 2010, len(year)), year),
    "dates shuffled": lambda year, rng: rng.permutation(year),
}


def score(album: DatedAlbum, weights: Weights) -> tuple[float, float, float, float]:
    """Group an album: BCubed precision, recall and F, and the share of relatives' pairs that are put together."""
    constraints = replace(Constraints.none(len(album.identity)), taken=album.year)
    labels = group_faces(album.vector, constraints, weights.cluster_threshold, weights.averaged_share)
    found = bcubed(labels, album.identity)
    relatives = (album.family[:, None] == album.family) & (album.identity[:, None] != album.identity)
    return found.precision, found.recall, found.f, float((labels[:, None] == labels)[relatives].mean())


def main() -> None:
    """Print a table for albums of many and of few faces."""
    weights = describe()
    if len(sys.argv) > 1:
        with np.load(Path(sys.argv[1])) as stored:
            columns = (stored[name].astype(np.int64) for name in ("identity", "family", "stage"))
            faces = Relatives(quantise(stored["embedding"]), *columns)
    elif FAMILIES.is_dir():
        faces = read(FAMILIES, weights)
    else:
        sys.exit(f"There are no faces at {FAMILIES}.")
    growing = Growing(faces)
    for per_person in ((12, 40), (3, 10)):
        albums = growing.albums(per_person)
        n_faces = sum(len(album.identity) for album in albums)
        print(f"{len(albums)} albums, {n_faces:,} faces, {per_person[0]} to {per_person[1] - 1} of each person")
        print(" " * 20 + "precision  recall       F  relatives together")
        for name, how in DATES.items():
            means = np.mean([score(spoilt(album, how), weights) for album in albums], axis=0)
            print(f"{name:20}" + "{:9.3f}{:8.3f}{:8.3f}{:20.4f}".format(*means), flush=True)


if __name__ == "__main__":
    main()
