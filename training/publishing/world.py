"""The rest of the world, as a statistical model: what a network makes of people whom a library does not hold.

No faces may be bundled, so what is bundled is the mean of a network's embeddings, how people differ from one another
(a covariance), and how the faces of one person do (another, with a heavy tail, since some photos are quite unlike the
others). Faces drawn from it, always the same ones, tell whether a network that was tuned to a few people still tells
the others apart.

Source: Prince & Elder, "Probabilistic Linear Discriminant Analysis for Inferences About Identity" (ICCV 2007); the tail
as in Kenny, "Bayesian speaker verification with heavy-tailed priors" (Odyssey 2010).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.networks.weights import Weights
from engine.vectors.unit_vectors import unit_rows
from training.measures.all_pairs import BIN_WIDTH, PairCounts

if TYPE_CHECKING:
    from engine.networks.torch_net import FaceNet

Transform = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""From unit rows to unit rows, (n, d) float32."""

N_PEOPLE = 800
_FACES_EACH = 3
_FARS = (1e-2, 1e-3)  # where model and faces are made to agree
TAILS = (3.0, 4.0, 6.0, 10.0, 30.0)  # degrees of freedom
_SCALES = np.arange(1.0, 2.01, 0.05)  # of the within-person covariance
_FACES_FITTED = 10  # of each person, at most: a few have hundreds
_SHRINKAGE = 0.01
_PEOPLE_FITTED = 600


class RestOfWorld(Protocol):
    """What stands for the rest of the world: a model, or real faces."""

    @property
    def description(self) -> str:
        """What it is, in words."""
        ...

    def pairs(self, transform: Transform | None = None, net: FaceNet | None = None) -> PairCounts:
        """Count the distances of all pairs of its faces.

        Parameters
        ----------
        transform : callable, optional
            What is done to embeddings.
        net : FaceNet, optional
            Embeds the faces in the place of the weights in use.
        """
        ...


@dataclass(frozen=True, eq=False)
class World:
    """A model of a network's embeddings.

    Attributes
    ----------
    sha256 : str
        Of the weights whose embeddings it models.
    mean : (d,) float64
    between, within : (d, d) float64
        Covariance of people, and of one person's faces.
    tail : float
        Degrees of freedom of the faces' t distribution, above 2.
    is_mapped : bool
        It was carried over from another network.
    n_people : int
        So many are drawn.
    """

    sha256: str
    mean: NDArray[np.float64]
    between: NDArray[np.float64]
    within: NDArray[np.float64]
    tail: float
    is_mapped: bool = False
    n_people: int = N_PEOPLE

    @classmethod
    def fit(
        cls,
        embeddings: NDArray[np.float32],
        identity: NDArray[np.integer],
        sha256: str,
        *,
        tails: Sequence[float] = TAILS,
        n_people: int = N_PEOPLE,
    ) -> Self:
        """Fit the model to faces.

        The tail and the scale of the within-person covariance are those at which VAL of the model is nearest to that
        of the faces at FARs of 1e-2 and 1e-3: a plain Gaussian tells people apart far too well.

        Parameters
        ----------
        embeddings : (n, d) float32, unit rows
        identity : (n,) int
            People with a single face are left out.
        sha256 : str
        tails : sequence of float
            Degrees of freedom to choose from.
        n_people : int

        Raises
        ------
        KnownError
            If there are fewer than two people with two faces.
        """
        rng = np.random.default_rng(0)
        rows = _some_of_each(identity, rng)
        if len(np.unique(identity[rows])) < 2:
            raise KnownError("These faces are too few, or of too few people, to say anything of the rest of the world.")
        x = embeddings[rows].astype(np.float64)
        _, person, n_faces = np.unique(identity[rows], return_inverse=True, return_counts=True)
        means = np.zeros((len(n_faces), x.shape[1]))
        np.add.at(means, person, x)
        means /= n_faces[:, None]
        rest = x - means[person]
        share = 1 / (n_faces - 1)[person] / len(n_faces)  # every person counts as much
        within = _shrunk((rest * share[:, None]).T @ rest)
        between = np.cov(means.T) - within * np.mean(1 / n_faces)
        values, vectors = np.linalg.eigh(between)
        between = _shrunk((vectors * np.maximum(values, 0)) @ vectors.T)
        plain = cls(sha256, means.mean(0), between, within, np.inf, n_people=n_people)
        real = PairCounts.of_faces(embeddings[rows], identity[rows])
        return plain._fitted_to(real, tails)

    def _fitted_to(self, real: PairCounts, tails: Sequence[float]) -> Self:
        wanted = [real.val_at_far(far).val or 0.0 for far in _FARS]

        def unlike(model: Self) -> float:
            counts = model.pairs()
            return sum(abs((counts.val_at_far(far).val or 0.0) - val) for far, val in zip(_FARS, wanted, strict=True))

        best = self
        for tail in tails:
            # VAL falls steadily with the scale: halve the list of scales instead of trying all of them.
            low, high = 0, len(_SCALES) - 1
            while low < high:
                middle = (low + high) // 2
                model = replace(self, within=self.within * _SCALES[middle], tail=tail)
                if (model.pairs().val_at_far(_FARS[-1]).val or 0.0) > wanted[-1]:
                    low = middle + 1
                else:
                    high = middle
            model = replace(self, within=self.within * _SCALES[low], tail=tail)
            best = min(best, model, key=unlike)
        return best

    def draw(self, seed: int = 0) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Draw faces: embeddings (n, d) float32, unit rows, and the person of each (n,); the same for the same seed."""
        rng = np.random.default_rng(seed)
        d = len(self.mean)
        who = np.repeat(np.arange(self.n_people), _FACES_EACH)
        people = rng.standard_normal((self.n_people, d)) @ _root(self.between)
        faces = rng.standard_normal((len(who), d)) @ _root(self.within)
        if np.isfinite(self.tail):
            faces *= np.sqrt((self.tail - 2) / rng.chisquare(self.tail, len(who)))[:, None]
        return unit_rows(self.mean + people[who] + faces).astype(np.float32), who

    @property
    def description(self) -> str:
        """What it is, in words."""
        carried = ", carried over to the new network by the linear map that explains your faces best"
        return "people drawn from a statistical model of the network" + carried * self.is_mapped

    def pairs(self, transform: Transform | None = None, net: FaceNet | None = None) -> PairCounts:
        """Count the distances of all pairs of drawn faces, after a transform of their embeddings if there is one.

        The model of a tuned network is `mapped`, so there is nothing more to be asked of `net`.
        """
        embeddings, who = self.draw()
        return PairCounts.of_faces(embeddings if transform is None else transform(embeddings), who)

    def mapped(self, matrix: NDArray[np.floating], noise: NDArray[np.floating]) -> Self:
        """Model another network whose embeddings are `matrix` times these, and noise.

        Parameters
        ----------
        matrix : (d, d)
        noise : (d, d)
            Covariance of what the matrix does not explain; it counts as differences between faces of one person, which
            makes the other network look worse rather than better than it is.
        """
        m = matrix.astype(np.float64)
        return replace(
            self,
            is_mapped=True,
            mean=m @ self.mean,
            between=m @ self.between @ m.T,
            within=m @ self.within @ m.T + noise,
        )

    def save(self, file: Path) -> None:
        """Write the model, in half precision."""
        parts = {"mean": self.mean, "between": self.between, "within": self.within}
        halves = {name: part.astype(np.float16) for name, part in parts.items()}
        np.savez_compressed(file, sha256=np.array(self.sha256), tail=np.array(self.tail), **halves)  # type: ignore[arg-type]

    @classmethod
    def load(cls, weights: Weights, n_people: int = N_PEOPLE) -> Self:
        """Read the model that belongs to weights.

        Parameters
        ----------
        weights : Weights
        n_people : int
            To be drawn.

        Raises
        ------
        KnownError
            If there is none, or it was fitted to other weights.
        """
        file = world_file(weights.file)
        try:
            with np.load(file, allow_pickle=False) as data:
                mean, between, within = (data[name].astype(np.float64) for name in ("mean", "between", "within"))
                world = cls(str(data["sha256"]), mean, between, within, float(data["tail"]), n_people=n_people)
        except (OSError, ValueError, KeyError) as error:
            raise KnownError(f"The model of the rest of the world cannot be read ({file}: {error}).") from error
        if world.sha256 != weights.sha256:
            raise KnownError(
                f"The model of the rest of the world, {file}, belongs to other weights than {weights.file}."
            )
        return world


def world_file(weights_file: Path) -> Path:
    """Return where the model lies that belongs to a file of weights."""
    return weights_file.with_name(f"{weights_file.stem}-world.npz")


def carry_threshold(threshold: float, before: PairCounts, after: PairCounts) -> float:
    """Carry a threshold over: the squared distance with the same share of different people accepted as before."""
    far, _ = before.shares(threshold)
    accepted = np.cumsum(after.different) / after.n_different
    return float((np.searchsorted(accepted, far, side="left") + 1) * BIN_WIDTH)


def faces_to_fit(identity: NDArray[np.integer], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Choose the faces that a model is fitted to: up to 10 each of 600 people, always the same ones; ascending."""
    rng = np.random.default_rng(0)
    rows = rows[identity[rows] >= 0]
    people, n_faces = np.unique(identity[rows], return_counts=True)
    chosen = rng.permutation(people[n_faces > 1])[:_PEOPLE_FITTED]
    rows = rows[np.isin(identity[rows], chosen)]
    return np.sort(rows[_some_of_each(identity[rows], rng)])


def _some_of_each(identity: NDArray[np.integer], rng: np.random.Generator) -> NDArray[np.int64]:
    order = rng.permutation(len(identity))
    by_person = order[np.argsort(identity[order], kind="stable")]
    people, first, n_faces = np.unique(identity[by_person], return_index=True, return_counts=True)
    place = np.arange(len(identity)) - np.repeat(first, n_faces)
    chosen = (place < _FACES_FITTED) & np.repeat((n_faces > 1) & (people >= 0), n_faces)
    return np.sort(by_person[chosen])


def _shrunk(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    d = len(covariance)
    return (1 - _SHRINKAGE) * covariance + _SHRINKAGE * np.trace(covariance) / d * np.eye(d)


def _root(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    values, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
