"""Take over what a fine-tuning came to, or take it back; without torch, so that the window can do it.

Names, and the faces that the user put where they are, stay through any change of adapter or network.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress

from engine.active_weights import NET_SETTING, own_nets, weights_in_use
from engine.errors import KnownError
from engine.grouping.preview import apply_preview, preview
from engine.library import Change, Library, RegroupReason
from engine.networks.weights import MANIFEST, Weights, describe
from engine.scanning.reembedding import reembed
from engine.vectors.adapter import Adapter
from training.finetuning.report import Outcome
from training.publishing.world import world_file

ADAPTER, NETWORK = "adapter", "network"
Report = Callable[[float, str], None]
"""Told how much is done, in [0, 1], and of what; may wait, or raise to end it all."""

_ATTEMPTS = 5


def silent(_share: float, _sentence: str) -> None:
    """Tell nobody."""


def describe_stored(weights: Weights) -> Weights:
    """Look weights up as their manifest has them, without the thresholds of a library's adapter."""
    return describe(weights.key, weights.file.parent)


def base_of(weights: Weights) -> Weights:
    """Give the bundled weights that a network was tuned from, or the weights themselves."""
    base = weights.details.get("tuned_from")
    return describe_stored(weights) if base is None else describe(base)


def adopt(library: Library, outcome: Outcome, report: Report | None = None, *, n_workers: int | None = None) -> Change:
    """Take over what was learned: people are grouped again, around all that the user said, in one undoable step.

    Parameters
    ----------
    library : Library
    outcome : Outcome
    report : callable, optional
        A tuned network first has to look at all faces, which takes minutes in a large library.
    n_workers : int or None
        As for `engine.scanning.reembedding.reembed`.

    Raises
    ------
    KnownError
        If the guard refused it, it is for another network than the library uses now, or people are being edited.
    """
    if not outcome.card.better:
        raise KnownError(outcome.card.verdict())
    if outcome.adapter is not None:
        adapter = Adapter.from_json(outcome.adapter)
        weights = weights_in_use(library)
        if adapter.weights != weights.id:
            raise KnownError("The library uses another network by now. Please fine-tune again.")
        return _group(library, weights, adapter, "learned")
    weights = weights_in_use(library, outcome.net)
    for n_done, n_photos in reembed(library, weights, n_workers=n_workers):
        (report or silent)(n_done / max(1, n_photos), "Looking at all faces with the new network")
    return _group(library, weights, None, "learned")


def supplied(library: Library) -> Weights | None:
    """Look up the network as it was bundled; None if that is in use already, without an adapter."""
    weights = weights_in_use(library)
    return (
        None
        if library.reading.adapter(weights.id) is None and "tuned_from" not in weights.details
        else base_of(weights)
    )


def take_back(library: Library) -> Change | None:
    """Go back to the network as it was bundled, in one undoable step; None if that is in use already."""
    base = supplied(library)
    if base is None:
        return None
    for _ in reembed(library, base):  # faces that came since the network was tuned
        pass
    return _group(library, base, None, "unlearned")


def _group(library: Library, weights: Weights, adapter: Adapter | None, reason: RegroupReason) -> Change:
    """Group people by other embeddings; the user's sensitivity, which was for the distances before, is forgotten."""
    for _ in range(_ATTEMPTS):
        found = preview(library, weights, adapter=adapter)
        with suppress(KnownError):  # people were edited meanwhile
            return apply_preview(library, found, reason)
    raise KnownError("People were edited faster than they could be grouped. Please try again.")


def discard(library: Library, outcome: Outcome) -> None:
    """Delete the network of an outcome that is not wanted; one that is in use stays."""
    folder = own_nets(library)
    if outcome.net is None or library.setting(NET_SETTING) == outcome.net:
        return
    file = folder / MANIFEST
    manifest = json.loads(file.read_text(encoding="utf-8"))
    entry = manifest["weights"].pop(outcome.net, None)
    if entry is None:
        return
    manifest["default"] = next(iter(manifest["weights"]), None)
    if manifest["weights"]:
        file.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    else:
        file.unlink()
    for path in (folder / entry["file"], world_file(folder / entry["file"])):
        path.unlink(missing_ok=True)
