"""Faces that are nobody's, and of which nobody could tell whose they are: too blurred or too dark."""

from __future__ import annotations

import numpy as np

from engine.grouping.people import POOR_QUALITY
from engine.library import Library
from engine.networks.weights import Weights


def poor_faces(library: Library, weights: Weights) -> list[int]:
    """List the faces that belong to nobody and are too poor for that, the poorest first.

    That is by what a photo shows of them, or because the network puts them where it puts all faces that show nothing.
    Those that the user set aside are left out.

    Parameters
    ----------
    library : Library
    weights : Weights
        In use. Behind an adapter only what photos show counts.
    """
    known = library.reading.evidence(weights.id)
    rows = np.flatnonzero(known.person_id < 0)
    quality = known.quality[rows]
    if weights.unrecognisable is not None and library.reading.adapter(weights.id) is None:
        quality = weights.unrecognisable.lowered(quality, known.vector[rows])
    order = np.argsort(quality, kind="stable")[: int((quality < POOR_QUALITY).sum())]
    return known.face_id[rows[order]].tolist()
