"""What a fine-tuning came to: figures before and after, as sentences that a person understands, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True)
class Figures:
    """How well the faces put aside are told apart.

    Attributes
    ----------
    val : float
        Share of the pairs of one person that are accepted where `far` of the pairs of different people are.
    precision, recall, f : float
        BCubed, of the groups that the faces form by themselves.
    wrong_merges : int
        Pairs of people with faces in one group.
    mixed_up : int
        Faces that look most like somebody else's.
    general_val : float
        VAL at FAR 1e-3 of the rest of the world.
    """

    val: float
    precision: float
    recall: float
    f: float
    wrong_merges: int
    mixed_up: int
    general_val: float


@dataclass(frozen=True)
class ReportCard:
    """What a fine-tuning came to.

    Attributes
    ----------
    n_trained_faces, n_trained_people : int
        Labelled faces that were learned from.
    n_faces, n_people, n_new_people : int
        Faces put aside and of how many people; of the new ones, training saw no face at all.
    far : float
        The false accept rate at which VAL was measured: 1e-3, or the strictest that so few pairs can tell.
    n_different : int
        Pairs of different people among the faces put aside.
    before, after : Figures
    mixed_pairs : list of (name, name, before, after)
        How often two people were taken for each other; most often first.
    general : str
        What `general_val` was measured on.
    reasons : list of sentences
        Why it is not better; empty where it is.
    """

    n_trained_faces: int
    n_trained_people: int
    n_faces: int
    n_people: int
    n_new_people: int
    far: float
    n_different: int
    before: Figures
    after: Figures
    mixed_pairs: tuple[tuple[str, str, int, int], ...]
    general: str
    reasons: tuple[str, ...]

    @property
    def better(self) -> bool:
        """Whether it is worth taking."""
        return not self.reasons

    def sentences(self, n_pairs: int = 3) -> list[str]:
        """Write it in sentences; of the people who were mixed up, the `n_pairs` worst pairs."""
        b, a = self.before, self.after
        new = f", {_count(self.n_new_people, 'of whom', 'of whom')} it had never seen" if self.n_new_people else ""
        alarms = f"one false alarm in {round(1 / self.far):,}"
        return [
            f"Learned from {_faces(self.n_trained_faces)} of {_people(self.n_trained_people)}; judged on "
            f"{_faces(self.n_faces)} of {_people(self.n_people)}{new}, from other photos.",
            *(
                f"{name} and {other} mixed up: {before} before, {after} after."
                for name, other, before, after in self.mixed_pairs[:n_pairs]
            ),
            f"Faces that look most like somebody else: {b.mixed_up} before, {a.mixed_up} after.",
            f"Faces grouped right: {b.f:.1%} before, {a.f:.1%} after.",
            f"People wrongly put together: {_pairs(b.wrong_merges)} before, {_pairs(a.wrong_merges)} after.",
            f"Pairs of one person that are recognised, at {alarms}: {b.val:.1%} before, {a.val:.1%} after "
            f"({self.n_different:,} pairs of different people were tried).",
            f"The same for the rest of the world, at one in 1,000: {b.general_val:.1%} before, {a.general_val:.1%} "
            f"after ({self.general}).",
        ]

    def verdict(self) -> str:
        """Write in a sentence, or a few, whether it is worth taking, and if not, why."""
        return "It is better." if self.better else "It is not adopted: " + " ".join(self.reasons)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read a card back."""
        parts = dict(data) | {
            "before": Figures(**data["before"]),
            "after": Figures(**data["after"]),
            "mixed_pairs": tuple(tuple(pair) for pair in data["mixed_pairs"]),
            "reasons": tuple(data["reasons"]),
        }
        return cls(**parts)


@dataclass(frozen=True)
class Outcome:
    """A fine-tuning that ran to its end; it changes nothing before it is adopted.

    Attributes
    ----------
    depth : str
        "adapter" or "network".
    card : ReportCard
    adapter : dict or None
        `engine.vectors.adapter.Adapter.to_json`.
    net : str or None
        Key of the new network among the library's own ones.
    """

    depth: str
    card: ReportCard
    adapter: dict[str, Any] | None = None
    net: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Write it as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read it back."""
        return cls(**dict(data) | {"card": ReportCard.from_json(data["card"])})


def _count(n: int, singular: str, plural: str) -> str:
    return f"{n} {singular if n == 1 else plural}"


def _faces(n: int) -> str:
    return _count(n, "face", "faces")


def _people(n: int) -> str:
    return _count(n, "person", "people")


def _pairs(n: int) -> str:
    return _count(n, "pair", "pairs")
