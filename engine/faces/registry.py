"""The detectors that there are. Another one is a module beside this one and a line here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, partial

from engine.errors import KnownError
from engine.faces.centerface import CenterFace, shared_session
from engine.faces.centerface_model import PUBLISHED_SHA256, SHA256
from engine.faces.detector import Detector, SearchSettings
from engine.faces.kith_detector import KithDetector
from engine.faces.scout import Scout
from engine.faces.second_look import SecondLook
from engine.faces.small import SCOUTED, SmallToo
from engine.faces.small_search import FAINTEST
from engine.faces.turned import TurnedToo
from engine.sentences import sentence

Registry = Mapping[str, Callable[[int, int], Detector]]
"""By name, what makes a detector of `long_side_px` and `min_face_px`."""

QUICK_PX = 224
"""Long side at which a turned photo is looked at first."""
DOUBTFUL, SURE = 0.26, 0.61
"""Scores of Kith's detector between which CenterFace looks again (benchmarks/detection/detector_table.py)."""

Plain = Callable[[int, int, float], Detector]
"""Makes a detector of one network, of `long_side_px`, `min_face_px` and `min_score`."""


def with_small_and_turned(plain: Plain, long_side_px: int, min_face_px: int, *, scout: Plain | None = None) -> Detector:
    """Make a detector that finds small faces and turned ones, too; a scout is a quicker one that suspects more."""
    return SmallToo(
        partial(_turned_too, plain, min_face_px),
        partial(_plain, plain, min_face_px, FAINTEST),
        Scout(partial(_plain, scout, min_face_px, SCOUTED)) if scout else None,
        long_side_px,
        min_face_px,
    )


@cache
def _turned_too(plain: Plain, min_face_px: int, long_side_px: int) -> TurnedToo:
    look, quick_look = (plain(side_px, min_face_px, FAINTEST) for side_px in (long_side_px, QUICK_PX))
    return TurnedToo(look, quick_look)


@cache
def _plain(plain: Plain, min_face_px: int, min_score: float, long_side_px: int) -> Detector:
    return plain(long_side_px, min_face_px, min_score)


def _centerface(long_side_px: int, min_face_px: int, min_score: float) -> Detector:
    return CenterFace(long_side_px, min_face_px, min_score, load=shared_session)


def _kith(long_side_px: int, min_face_px: int, min_score: float) -> Detector:
    return KithDetector(long_side_px, min_face_px, min_score)


def _kith_then_centerface(long_side_px: int, min_face_px: int, min_score: float) -> Detector:
    quick = KithDetector(long_side_px, min_face_px, DOUBTFUL)
    return SecondLook(quick, _centerface(long_side_px, min_face_px, min_score), DOUBTFUL, SURE)


DETECTORS: Registry = {
    "centerface": partial(with_small_and_turned, _centerface, scout=_kith),
    "kith": partial(with_small_and_turned, _kith),
    "kith-then-centerface": partial(with_small_and_turned, _kith_then_centerface),
}


def as_of_now(signature: str) -> str:
    """Return the signature that a search would have now, where an earlier one found as much, or nearly.

    So did the whole CenterFace, and a search without a closer look at doubtful faces ("small-2": 2 of 280 faces fewer).
    Any other signature is returned as it is.
    """
    before = rf"^centerface-1:(\d+:\d+):0\.03:{PUBLISHED_SHA256[:12]}(:.*:small-2)"
    narrowed = re.sub(before, rf"centerface-2:\1:{FAINTEST:g}:{SHA256[:12]}\2", signature)
    return re.sub(r"^(centerface-2:.*:small)-2", r"\1-3", narrowed)


def make_detector(settings: SearchSettings, detectors: Registry = DETECTORS) -> Detector:
    """Make the detector that the settings ask for; its network is loaded when it is first used.

    Raises
    ------
    KnownError
        If there is no detector of this name.
    """
    factory = detectors.get(settings.detector)
    if factory is None:
        names = ", ".join(detectors)
        raise KnownError(
            sentence(
                "There is no face detector called {detector}. There is: {names}.",
                detector=settings.detector,
                names=names,
            )
        )
    return factory(settings.long_side_px, settings.min_face_px)
