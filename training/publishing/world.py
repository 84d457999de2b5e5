"""The rest of the world, as a statistical model: what a network makes of people whom a library does not hold.

No faces may be bundled, so what is bundled is the mean of a network's embeddings, how people differ from one another
(a covariance), and how the faces of one person do (another, with a heavy tail, since some photos are quite unlike the
others). Faces drawn from it, always the same ones, tell whether a network that was tuned to a few people still tells
the others apart.

It is fitted in `training.publishing.world_fit`.

Source: Prince & Elder, "Probabilistic Linear Discriminant Analysis for Inferences About Identity" (ICCV 2007); the tail
as in Kenny, "Bayesian speaker verification with heavy-tailed priors" (Odyssey 2010).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from engine.errors import KnownError
from engine.networks.weights import Weights
from engine.sentences import sentence
from engine.vectors.unit_vectors import quantise, unit_rows
from training.measures.all_pairs import BIN_WIDTH, PairCounts

if TYPE_CHECKING:
    from engine.networks.torch_net import FaceNet

Transform = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""From unit rows to unit rows, (n, d) float32."""

N_PEOPLE = 800
_FACES_EACH = 3
_BLOCK_ROWS = 16384


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

    def faces_of(self, person: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int8]:
        """Draw a face of each person in a list that may be long, quantised: (n,) from 0 -> (n, d) int8."""
        d = len(self.mean)
        mean = self.mean.astype(np.float32)
        roots = [_root(covariance).astype(np.float32) for covariance in (self.between, self.within)]
        people = rng.standard_normal((int(person.max(initial=-1)) + 1, d), np.float32) @ roots[0]
        out = np.empty((len(person), d), np.int8)
        for start in range(0, len(person), _BLOCK_ROWS):
            who = person[start : start + _BLOCK_ROWS]
            faces = rng.standard_normal((len(who), d), np.float32) @ roots[1]
            if np.isfinite(self.tail):
                tail = np.sqrt((self.tail - 2) / rng.chisquare(self.tail, len(who)))
                faces *= tail.astype(np.float32)[:, None]
            out[start : start + len(who)] = quantise(unit_rows(mean + people[who] + faces))
        return out

    @property
    def description(self) -> str:
        """What it is, in words."""
        if not self.is_mapped:
            return sentence("people drawn from a statistical model of the network")
        return sentence(
            "people drawn from a statistical model of the network, carried over to the new network by the linear map "
            "that explains your faces best"
        )

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
            raise KnownError(
                sentence("The model of the rest of the world cannot be read ({file}: {error}).", file=file, error=error)
            ) from error
        if world.sha256 != weights.sha256:
            raise KnownError(
                sentence(
                    "The model of the rest of the world, {file}, belongs to other weights than {weights}.",
                    file=file,
                    weights=weights.file,
                )
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


def _root(covariance: NDArray[np.float64]) -> NDArray[np.float64]:
    values, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
    return (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
