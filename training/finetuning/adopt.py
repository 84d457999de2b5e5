"""Adopt what a fine-tuning came to, or take it back; without torch, so that the window can do it.

Names, and the faces that the user put where they are, stay through any change of adapter or network.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress

from engine.active_weights import NET_SETTING, is_choice_gone, own_nets, weights_in_use
from engine.errors import ChangedSinceError, KnownError
from engine.grouping.preview import Preview, apply_preview, preview
from engine.library import Change, Library
from engine.networks.weights import MANIFEST, Weights, describe
from engine.scanning.outside.reembedding import reembed
from engine.sentences import Phrase, sentence
from engine.vectors.adapter import Adapter
from training.finetuning.report import Outcome
from training.publishing.manifest import remove_from_manifest
from training.publishing.world import world_file

ADAPTER, NETWORK = "adapter", "network"
ReportProgress = Callable[[float, str], None]
"""Hears how much is done, in [0, 1], and of what; may wait, or raise to end it all."""

_ATTEMPTS = 5
_LOOKING = Phrase("Looking at all faces with the new network")


def ignore_progress(_share: float, _sentence: str) -> None:
    """Report progress to nobody."""


def describe_stored(weights: Weights) -> Weights:
    """Describe weights as their manifest does, without the thresholds of a library's adapter."""
    return describe(weights.key, weights.file.parent)


def base_of(weights: Weights) -> Weights:
    """Return the bundled weights that a network was tuned from, or the weights themselves."""
    base = weights.details.get("tuned_from")
    return describe_stored(weights) if base is None else describe(base)


def bundled_weights(library: Library) -> Weights | None:
    """Return the network as it was bundled; None if that is in use already, without an adapter, and was chosen."""
    weights = weights_in_use(library)
    is_bundled = library.reading.adapter(weights.id) is None and "tuned_from" not in weights.details
    return None if is_bundled and not is_choice_gone(library) else base_of(weights)


def preview_adoption(
    library: Library, outcome: Outcome, report: ReportProgress = ignore_progress, *, n_workers: int | None = None
) -> Preview:
    """Compute what adopting an outcome would change; nothing changes yet but that faces are embedded.

    Parameters
    ----------
    library : Library
    outcome : Outcome
    report : callable
        A tuned network first has to look at all faces, which takes minutes in a large library.
    n_workers : int or None
        As for `engine.scanning.outside.reembedding.reembed`.

    Raises
    ------
    KnownError
        If it is for another network than the library uses now.
    """
    if outcome.adapter is None:
        return _preview_network(library, weights_in_use(library, outcome.net), report, n_workers)
    adapter, weights = Adapter.from_json(outcome.adapter), weights_in_use(library)
    if adapter.weights != weights.id:
        raise KnownError(
            sentence("This was learned for another network than the library uses now. Please learn again.")
        )
    return preview(library, weights, adapter=adapter)


def preview_return(library: Library, report: ReportProgress = ignore_progress) -> Preview | None:
    """Compute what going back to the network as it was bundled would change; None if that is in use already."""
    weights = bundled_weights(library)
    return None if weights is None else _preview_network(library, weights, report)


def _preview_network(
    library: Library, weights: Weights, report: ReportProgress, n_workers: int | None = None
) -> Preview:
    """Group people by a network without an adapter, which has to see the faces first that it does not know."""
    with closing(reembed(library, weights, n_workers=n_workers)) as stream:
        for n_done, n_photos in stream:
            report(n_done / max(1, n_photos), _LOOKING())
    return preview(library, weights, adapter=None)


def adopt(
    library: Library, outcome: Outcome, report: ReportProgress = ignore_progress, *, n_workers: int | None = None
) -> Change:
    """Adopt what was learned: people are grouped again, around all that the user said, in one undoable step.

    Parameters
    ----------
    library, outcome, report, n_workers
        As for `preview_adoption`.

    Raises
    ------
    KnownError
        If it was judged no better, it is for another network than the library uses now, people are being edited, or
        the library cannot be written.
    """
    if not outcome.card.better:
        raise KnownError(outcome.card.verdict())
    for _ in range(_ATTEMPTS):
        found = preview_adoption(library, outcome, report, n_workers=n_workers)
        with suppress(ChangedSinceError):
            return apply_preview(library, found, "learned")
    raise _too_busy()


def take_back(library: Library) -> Change | None:
    """Restore the network as it was bundled, in one undoable step; None if that is in use already."""
    for _ in range(_ATTEMPTS):
        found = preview_return(library)
        if found is None:
            return None
        with suppress(ChangedSinceError):
            return apply_preview(library, found, "unlearned")
    raise _too_busy()


def _too_busy() -> KnownError:
    return KnownError(sentence("People were edited faster than they could be grouped. Please try again."))


def discard(library: Library, outcome: Outcome) -> None:
    """Delete the network of an outcome that is not wanted; one that is in use stays."""
    folder = own_nets(library)
    if outcome.net is None or library.setting(NET_SETTING) == outcome.net:
        return
    entry = remove_from_manifest(folder / MANIFEST, outcome.net)
    if entry is not None:
        for path in (folder / entry["file"], world_file(folder / entry["file"])):
            path.unlink(missing_ok=True)
