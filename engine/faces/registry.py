"""The detectors that there are. Another one is a module beside this one and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.errors import KnownError
from engine.faces.centerface import CenterFace, shared_session
from engine.faces.detector import Detector, SearchSettings
from engine.faces.kith_detector import KithDetector
from engine.faces.second_look import SecondLook
from engine.faces.turned import TurnedToo

Registry = Mapping[str, Callable[[int, int], Detector]]
"""By name, what makes a detector of `long_side_px` and `min_face_px`."""

QUICK_PX = 224
"""Long side at which a turned photo is looked at first."""
_SUSPICION = 0.3
DOUBTFUL, SURE = 0.26, 0.61
"""Scores of Kith's detector between which CenterFace looks again (benchmarks/detector_table.py)."""


def _centerface(long_side_px: int, min_face_px: int) -> Detector:
    look, quick_look = (
        CenterFace(side_px, min_face_px, _SUSPICION, load=shared_session) for side_px in (long_side_px, QUICK_PX)
    )
    return TurnedToo(look, quick_look)


def _kith(long_side_px: int, min_face_px: int) -> Detector:
    look, quick_look = (KithDetector(side_px, min_face_px, _SUSPICION) for side_px in (long_side_px, QUICK_PX))
    return TurnedToo(look, quick_look)


def _kith_then_centerface(long_side_px: int, min_face_px: int) -> Detector:
    quick = KithDetector(long_side_px, min_face_px, DOUBTFUL)
    careful = CenterFace(long_side_px, min_face_px, _SUSPICION, load=shared_session)
    quick_look = CenterFace(QUICK_PX, min_face_px, _SUSPICION, load=shared_session)
    return TurnedToo(SecondLook(quick, careful, DOUBTFUL, SURE), quick_look)


DETECTORS: Registry = {
    "centerface": _centerface,
    "kith": _kith,
    "kith-then-centerface": _kith_then_centerface,
}


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
        raise KnownError(f"There is no face detector called {settings.detector}. There is: {names}.")
    return factory(settings.long_side_px, settings.min_face_px)
