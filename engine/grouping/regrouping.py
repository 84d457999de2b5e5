"""Group a library's faces into people: read them, group them, write the people."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

from engine.active_weights import as_compared, cluster_threshold
from engine.errors import KnownError
from engine.grouping.averaging.kept_averages import KeptAverages
from engine.grouping.cells import PROBING, Probing
from engine.grouping.people import grouped
from engine.library import Library, StaleGrouping
from engine.library.beside import averages_file, unfinished
from engine.networks.weights import Weights
from engine.sentences import sentence

logger = logging.getLogger(__name__)

_ATTEMPTS = 5


def regroup_people(
    library: Library, weights: Weights, *, provisional: bool = False, probing: Probing = PROBING
) -> None:
    """Group the library's faces into people again, around everything the user decided.

    Parameters
    ----------
    library : Library
    weights : Weights
        As `engine.active_weights.weights_in_use` returns them: an adapter has a threshold of its own.
    provisional : bool
        As for `Library.grouping.apply`.
    probing : Probing
        How many faces are very many, and where and how these are compared.

    Raises
    ------
    KnownError
        If people are edited all the while, or somebody else is grouping them.
    """
    with library.grouping_lock(waits=not provisional), _averages(library) as kept:
        for attempt in range(_ATTEMPTS):
            try:
                _group(library, weights, kept, provisional, probing)
                return
            except StaleGrouping:
                if attempt == _ATTEMPTS - 1:
                    raise KnownError(
                        sentence("People were edited faster than they could be grouped. Please scan again.")
                    ) from None
                logger.info("people were edited meanwhile; grouping again")


@contextmanager
def _averages(library: Library) -> Iterator[KeptAverages | None]:
    """Yield what is kept of earlier groupings, and keep what is written meanwhile if all goes well.

    Of a library that people share nothing is kept: who forgets somebody cannot delete it from others' computers.
    """
    if library.is_shared:
        yield None
        return
    file = averages_file(library.path)
    for left in unfinished(file):  # by a grouping that was killed
        with suppress(OSError):
            left.unlink()
    kept = KeptAverages(file)
    try:
        yield kept
        kept.keep()
    finally:
        kept.discard()


def _group(library: Library, weights: Weights, kept: KeptAverages | None, provisional: bool, probing: Probing) -> None:
    table = library.grouping.face_table(weights.id, raw=True)
    faces = as_compared(table, weights, library.reading.adapter(weights.id))
    found = grouped(faces, cluster_threshold(library, weights), weights.averaged_share, kept=kept, probing=probing)
    with ThreadPoolExecutor(1, "portraits") as beside:
        chosen = [] if provisional else [beside.submit(found.portraits)]
        portraits = (face_id for portraits in chosen for face_id in portraits.result())  # waits where they are wanted
        library.grouping.apply(
            found.members(),
            table.face_id,
            portraits,
            weights=weights.id,
            change_number=table.change_number,
            provisional=provisional,
        )
