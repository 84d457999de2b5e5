"""What a fine-tuning came to: figures before and after, as sentences that a person understands, and the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from engine.sentences import in_turn, plural, recalled, sentence, stored


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
        return [
            self._learned_from(),
            *(
                sentence(
                    "{name} and {other} mixed up: {before} before, {after} after.",
                    name=name,
                    other=other,
                    before=before,
                    after=after,
                )
                for name, other, before, after in self.mixed_pairs[:n_pairs]
            ),
            sentence(
                "Faces that look most like somebody else: {before} before, {after} after.",
                before=b.mixed_up,
                after=a.mixed_up,
            ),
            sentence("Faces grouped right: {before:.1%} before, {after:.1%} after.", before=b.f, after=a.f),
            sentence(
                "People wrongly put together: {before} before, {after} after.",
                before=_pairs(b.wrong_merges),
                after=_pairs(a.wrong_merges),
            ),
            plural(
                "Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, "
                "{after:.1%} after ({n:,} pair of different people was tried).",
                "Pairs of one person that are recognised, at one false alarm in {n_tries:,}: {before:.1%} before, "
                "{after:.1%} after ({n:,} pairs of different people were tried).",
                self.n_different,
                n_tries=round(1 / self.far),
                before=b.val,
                after=a.val,
            ),
            sentence(
                "The same for the rest of the world, at one in 1,000: {before:.1%} before, {after:.1%} after "
                "({measured_on}).",
                before=b.general_val,
                after=a.general_val,
                measured_on=self.general,
            ),
        ]

    def _learned_from(self) -> str:
        numbers = {
            "trained_faces": _faces(self.n_trained_faces),
            "trained_people": _people(self.n_trained_people),
            "faces": _faces(self.n_faces),
            "people": _people(self.n_people),
        }
        if not self.n_new_people:
            return sentence(
                "Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, from other photos.",
                **numbers,
            )
        return plural(
            "Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never "
            "seen, from other photos.",
            "Learned from {trained_faces} of {trained_people}; judged on {faces} of {people}, {n} of whom it had never "
            "seen, from other photos.",
            self.n_new_people,
            **numbers,
        )

    def verdict(self) -> str:
        """Write in a sentence, or a few, whether it is worth taking, and if not, why."""
        if self.better:
            return sentence("It is better.")
        return sentence("It is not adopted: {reasons}", reasons=in_turn(self.reasons))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read a card back."""
        parts = dict(data) | {
            "before": Figures(**data["before"]),
            "after": Figures(**data["after"]),
            "mixed_pairs": tuple(tuple(pair) for pair in data["mixed_pairs"]),
            "general": recalled(data["general"]),
            "reasons": tuple(recalled(reason) for reason in data["reasons"]),
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
        card = asdict(self.card)
        said = {"general": stored(self.card.general), "reasons": tuple(stored(reason) for reason in self.card.reasons)}
        return asdict(self) | {"card": card | said}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read it back."""
        return cls(**dict(data) | {"card": ReportCard.from_json(data["card"])})


def _faces(n: int) -> str:
    return plural("{n} face", "{n} faces", n)


def _people(n: int) -> str:
    return plural("{n} person", "{n} people", n)


def _pairs(n: int) -> str:
    return plural("{n} pair", "{n} pairs", n)
