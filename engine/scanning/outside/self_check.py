"""Whether Kith finds a face at all: a drawn one goes the whole way from a file to an embedding."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.errors import KnownError
from engine.scanning.outside.probe import ProbeFace
from engine.sentences import sentence
from resources.drawn_face import EYES, drawn_face

_MOST_PX = 10.0  # between an eye and where it was seen


def check_drawn_face(faces_of: Callable[[Path], list[ProbeFace]]) -> str:
    """Look for the face of a drawn picture, and return a sentence on it.

    Parameters
    ----------
    faces_of : function
        As `engine.scanning.outside.probe.Prober.faces`.

    Raises
    ------
    KnownError
        If the one face is not found where it is, or its embedding is none.
    """
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "drawn.jpg"
        drawn_face().save(path, quality=95)
        faces = faces_of(path)
    if len(faces) != 1:
        raise KnownError(
            sentence("In a drawn picture of one face Kith finds {n}; please install it again.", n=len(faces))
        )
    (found,) = faces
    distance_px = np.linalg.norm(found.crop.face.landmarks[:2] - np.array(EYES), axis=1).max()
    if distance_px > _MOST_PX:
        raise KnownError(
            sentence(
                "The eyes of a drawn face are seen {distance_px:.0f} pixels from where they are.",
                distance_px=distance_px,
            )
        )
    length = float(np.linalg.norm(found.embedding))
    if not abs(length - 1) < 0.01:
        raise KnownError(sentence("The network makes nothing that can be used of a drawn face."))
    return f"a drawn face is found and embedded, score {found.crop.face.score:.2f}"
