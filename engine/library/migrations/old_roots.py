"""Roots for files that an older Kith knew by their whole paths alone."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence

_LEAST_PARTS = 3  # of a folder that can be a root: /home/anna is one, /home or /media is not, nor is a drive


def roots_of(paths: Sequence[str], watched: Sequence[str]) -> dict[str, str]:
    """Find a root for each path.

    Parameters
    ----------
    paths : sequence of str
    watched : sequence of str
        Folders that the window looks after; the deepest of them that holds a path is its root. For other paths it is
        the highest folder in which they part, but no folder so high that it must be the system's own.

    Returns
    -------
    dict of path to root
    """
    found: dict[str, str] = {}
    tree: defaultdict[str, list[str]] = defaultdict(list)  # folder -> the paths in it that have no root yet
    known: dict[str, str | None] = {}
    places = set(watched)
    for path in paths:
        folder = os.path.dirname(path)  # noqa: PTH120 - surrogate escapes need no detour
        if folder not in known:
            known[folder] = next((above for above in _upwards(folder) if above in places), None)
        root = path if path in places else known[folder]
        if root is None:
            tree[folder].append(path)
        else:
            found[path] = root
    for root, folders in _parted(list(tree)).items():
        found |= {path: root for folder in folders for path in tree[folder]}
    return found


def _upwards(folder: str) -> list[str]:
    """List a folder and all above it, upwards."""
    chain = [folder]
    while (above := os.path.dirname(chain[-1])) != chain[-1]:  # noqa: PTH120
        chain.append(above)
    return chain


def _parted(folders: list[str]) -> dict[str, list[str]]:
    """Gather folders under the highest ones that they have in common, none of them above `_LEAST_PARTS`."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for folder in folders:
        chain = _upwards(folder)[::-1]
        groups[chain[min(len(chain), _LEAST_PARTS) - 1]].append(folder)
    return {os.path.commonpath(group): group for group in groups.values()}
