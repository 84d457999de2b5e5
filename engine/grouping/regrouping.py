"""Group a library's faces into people: read them, group them, write the people."""

from __future__ import annotations

import logging

from engine.active_weights import as_compared, cluster_threshold
from engine.errors import KnownError
from engine.grouping.kept_averages import KeptAverages
from engine.grouping.people import regroup
from engine.library import Library, StaleGrouping
from engine.library.beside import averages_file
from engine.networks.weights import Weights
from engine.sentences import sentence

logger = logging.getLogger(__name__)

_ATTEMPTS = 5


def regroup_people(library: Library, weights: Weights, *, provisional: bool = False) -> None:
    """Group the library's faces into people again, around everything the user decided.

    Parameters
    ----------
    library : Library
    weights : Weights
        As `engine.active_weights.weights_in_use` returns them: an adapter has a threshold of its own.
    provisional : bool
        As for `Library.grouping.apply`.

    Raises
    ------
    KnownError
        If people are edited all the while.
    """
    threshold = cluster_threshold(library, weights)
    kept = KeptAverages(averages_file(library.path))
    for attempt in range(_ATTEMPTS):
        table = library.grouping.face_table(weights.id, raw=True)
        faces = as_compared(table, weights, library.reading.adapter(weights.id))
        found = regroup(faces, threshold, weights.averaged_share, kept=kept)
        groups = [(group.person_id, group.face_ids) for group in found]
        portraits = [group.portrait for group in found]
        try:
            library.grouping.apply(
                groups,
                table.face_id.tolist(),
                portraits,
                change_number=table.change_number,
                provisional=provisional,
            )
            return
        except StaleGrouping:
            if attempt == _ATTEMPTS - 1:
                raise KnownError(
                    sentence("People were edited faster than they could be grouped. Please scan again.")
                ) from None
            logger.info("people were edited meanwhile; grouping again")
