"""Measure how many clicks it takes to put an album in order, with learning from corrections and without.

A simulated user, who knows the truth, names the largest groups and then follows the review queue; `simulated_clicks.py`
says what counts as a click. Albums are drawn from labelled validation faces (`simulated_album.py`).

Run as ``python -m benchmarks.simulated.users [--albums 3] [--out docs/img]``; it needs ../shared/faces.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import chain
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

from benchmarks.simulated.album import CROWD, FAMILY, NOBODY, Faces, draw_album, fill, validation_faces
from benchmarks.simulated.clicks import Diary, Harm
from benchmarks.simulated.learning import MODES, OFF, Learner, stored_crops
from benchmarks.simulated.plots import draw
from benchmarks.simulated.user import User
from engine.active_weights import weights_in_use
from engine.grouping.regrouping import regroup_people
from engine.library import Library
from engine.networks.weights import Weights, describe
from training.data.faces import open_faces
from training.finetuning.crops import CropSource
from training.measures.clustering import bcubed

FACES = Path(__file__).resolve().parents[3] / "shared" / "faces"
STYLES = {style.name: style for style in (FAMILY, CROWD)}
RIGHT = (0.95, 0.99)
CLICKS = (50, 100, 200, 400)


@dataclass
class Curve:
    """What a user reached with how many clicks; `diary` says with what."""

    clicks: list[int] = field(default_factory=list)
    f: list[float] = field(default_factory=list)
    right: list[float] = field(default_factory=list)
    diary: Diary = field(default_factory=Diary)
    learned: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def note(self, user: User) -> None:
        """Record the figures after an action."""
        right = user.right()
        self.clicks.append(user.diary.clicks)
        self.f.append(bcubed(np.array([user.person_of.get(face, -1) for face in right]), _alone(user.truth)).f)
        self.right.append(sum(right.values()) / len(right))

    def clicks_to(self, right: float) -> int:
        """Return the clicks after which so large a share was right for the first time."""
        return next(c for c, r in zip(self.clicks, self.right, strict=True) if r >= right)

    def f_at(self, clicks: int) -> float:
        """Return BCubed F after so many clicks."""
        return self.f[int(np.searchsorted(self.clicks, clicks, side="right")) - 1]


def _alone(truth: Mapping[int, int]) -> NDArray[np.int64]:
    """Assign every stranger a number of their own: (n,) int64."""
    who = np.array(list(truth.values()), np.int64)
    strangers = who == NOBODY
    who[strangers] = who.max() + 1 + np.arange(strangers.sum())
    return who


def simulate(
    faces: Faces, weights: Weights, mode: str, seed: int, n_named: int, pixels: NDArray[np.uint8] | None = None
) -> Curve:
    """Simulate a user who puts an album in order.

    Parameters
    ----------
    faces : Faces
        Of the album.
    weights : Weights
        Those that embedded them.
    mode : str
        One of `MODES`.
    seed : int
        Of the photos' dates, and of who is in a photo with whom.
    n_named : int
        Groups that the user looks at for naming first.
    pixels : (n, 128, 128, 3) uint8, optional
        All faces of the training data; needed by the network depth.
    """
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
        rows = fill(library, faces, weights, seed)
        truth = {face: int(faces.identity[row]) for face, row in rows.items()}
        crops = None if pixels is None else stored_crops(faces, rows, pixels, weights)
        return put_in_order(library, weights, truth, mode, n_named, crops)


def put_in_order(
    library: Library,
    weights: Weights,
    truth: Mapping[int, int],
    mode: str,
    n_named: int,
    crops: CropSource | None = None,
) -> Curve:
    """Group a library's faces and let a user name and correct them until all are right."""
    curve = Curve()
    regroup_people(library, weights)
    since = time.perf_counter()
    learner = Learner(mode, crops)
    user = User(library, lambda: weights_in_use(library), truth, mode != OFF, curve.note, learner.scan)
    curve.diary, curve.learned = user.diary, learner.outcomes
    curve.note(user)
    user.start(n_named)
    user.work()
    curve.seconds = time.perf_counter() - since
    return curve


def table(curves: Mapping[str, Sequence[Curve]]) -> list[str]:
    """Write a style's figures as a table in Markdown: means over albums, with the lowest and the highest."""
    to_right = [f"clicks to {100 * share:.0f}% right" for share in RIGHT]
    heads = ["learning", *to_right, "saved to 99%", *(f"F at {clicks}" for clicks in CLICKS)]
    rows = [heads, ["---", *["---:"] * (len(heads) - 1)]]
    base = curves.get(OFF)
    for mode, runs in curves.items():
        needed = [_spread([run.clicks_to(share) for run in runs]) for share in RIGHT]
        saved = "" if base is None or mode == OFF else _spread(_saved(base, runs, RIGHT[-1]))
        at = [f"{np.mean([run.f_at(clicks) for run in runs]):.3f}" for clicks in CLICKS]
        rows.append([mode, *needed, saved, *at])
    return ["| " + " | ".join(row) + " |" for row in rows]


def _saved(base: Sequence[Curve], runs: Sequence[Curve], right: float) -> list[int]:
    return [run.clicks_to(right) - other.clicks_to(right) for run, other in zip(base, runs, strict=True)]


def _spread(values: Sequence[int]) -> str:
    return f"{np.mean(values):.0f} ({min(values)} to {max(values)})"


def harm_sentence(curves: Iterable[Curve]) -> str:
    """Add up what must not happen."""
    harm = [curve.diary.harm for curve in curves]
    lost, moved, returned = (
        sum(getattr(counts, key) for counts in harm) for key in ("names_lost", "faces_moved", "refused_returned")
    )
    return f"Names lost: {lost}; decided faces moved by anything but the user: {moved}; refused faces back: {returned}."


def main() -> None:
    """Simulate users on some albums, print the tables and draw the curves."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.simulated.users", description=__doc__)
    parser.add_argument("--faces", type=Path, default=FACES, help="shards and index.npz (default %(default)s)")
    cache = Path(platformdirs.user_cache_dir("kith", appauthor=False))
    parser.add_argument("--cache", type=Path, default=cache, help="decoded faces (default %(default)s)")
    parser.add_argument("--styles", nargs="+", choices=STYLES, default=list(STYLES))
    parser.add_argument("--modes", nargs="+", choices=MODES, default=MODES[:3])
    parser.add_argument("--albums", type=int, default=3, help="so many of each style (default %(default)s)")
    parser.add_argument("--first", type=int, default=0, help="number of the first album (default %(default)s)")
    parser.add_argument("--results", type=Path, help="keep each run here, and do none again that is there")
    parser.add_argument("--out", type=Path, help="draw the curves here")
    arguments = parser.parse_args()
    weights = describe()
    faces = validation_faces(arguments.faces, arguments.cache, weights)
    pixels = open_faces(arguments.faces, arguments.cache).pixels
    for name in arguments.styles:
        style = STYLES[name]
        curves: defaultdict[str, list[Curve]] = defaultdict(list)
        for seed in range(arguments.first, arguments.first + arguments.albums):
            album = draw_album(faces, style, seed)
            for mode in arguments.modes:
                curve = _kept(arguments.results, f"{name}-{seed}-{mode}")
                if curve is None:
                    curve = simulate(album, weights, mode, seed, style.n_named, pixels)
                    _keep(arguments.results, f"{name}-{seed}-{mode}", curve)
                curves[mode].append(curve)
                print(f"{name} {seed} {mode}: {curve.diary.by_kind} in {curve.seconds:.0f} s", flush=True)
                print(*(f"    {sentence}\n" for sentence in curve.learned), sep="", end="")
        print(*table(curves), harm_sentence(chain(*curves.values())), sep="\n", flush=True)
        if arguments.out is not None:
            draw(curves, name, arguments.out / f"simulated_users_{name}.png")


def _keep(folder: Path | None, name: str, curve: Curve) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.json").write_text(json.dumps(asdict(curve)), encoding="utf-8")


def _kept(folder: Path | None, name: str) -> Curve | None:
    file = None if folder is None else folder / f"{name}.json"
    if file is None or not file.exists():
        return None
    data = json.loads(file.read_text(encoding="utf-8"))
    diary = data["diary"]
    return Curve(**data | {"diary": Diary(**diary | {"harm": Harm(**diary["harm"])})})


if __name__ == "__main__":
    main()
