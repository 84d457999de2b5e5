"""The part of the photos that one machine of several searches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import KnownError
from engine.photos.find import PassedOver, WantsFilm, find_photos
from engine.photos.sample import content_sample
from engine.records import Failure, Photo
from engine.sentences import sentence

MOST_SHARDS = 4096


@dataclass(frozen=True)
class Shard:
    """One of `n_shards` parts, counted from 1.

    A photo belongs to a shard by a sample of its content. By its path, copies would be searched by several; by the
    hash of the whole file, each machine would read every file to know its own, which over a network takes longer than
    to search them. What cannot be read has no content, and belongs to all.

    Attributes
    ----------
    number, n_shards : int
    """

    number: int = 1
    n_shards: int = 1

    @classmethod
    def parse(cls, text: str) -> Shard:
        """Parse "3/8".

        Raises
        ------
        KnownError
            If it is nothing of the kind.
        """
        match = re.fullmatch(r"(\d{1,4})/(\d{1,4})", text.strip(), re.ASCII)
        number, n_shards = (int(match[1]), int(match[2])) if match else (0, 0)
        if not 1 <= number <= n_shards <= MOST_SHARDS:
            raise KnownError(sentence("{text} is no shard. The third of eight is 3/8, and the last is 8/8.", text=text))
        return cls(number, n_shards)

    def __str__(self) -> str:
        return f"{self.number}/{self.n_shards}"

    def find(
        self, roots: Sequence[Path], passed_over: PassedOver | None = None, wants_film: WantsFilm = lambda _path: False
    ) -> Iterator[Photo | Failure]:
        """Find the photos of this shard, as `engine.photos.find.find_photos` finds all."""
        for item in find_photos(roots, passed_over, wants_film):
            if isinstance(item, Failure) or self.holds(item.path):
                yield item

    def holds(self, path: str) -> bool:
        """Whether a file belongs to this shard."""
        if self.n_shards == 1:
            return True
        try:
            return int(content_sample(path), 16) % self.n_shards == self.number - 1
        except OSError:
            return True
