"""What is said at the end of a scan, and of a merge of scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from engine.cli.console.output import VANISHED, complain, count, may_hold_more, passed_over

if TYPE_CHECKING:
    from engine.scanning.events import ScanFinished


def happened(finished: ScanFinished) -> str:
    """Return a sentence on the photos of a scan."""
    f = finished
    parts = [
        (f.n_scanned, f"{count(f.n_scanned, 'photo')} scanned, {count(f.n_faces, 'face')} found"),
        (f.n_copies, f"{count(f.n_copies, 'copy or moved photo', 'copies or moved photos')} recognised"),
        (f.n_unchanged, f"{count(f.n_unchanged, 'photo')} unchanged"),
        (f.n_missing, f"{count(f.n_missing, 'photo')} no longer there"),
        (f.n_failed, f"{count(f.n_failed, 'file')} could not be read (kith problems says why)"),
    ]
    return ("; ".join(words for number, words in parts if number) or "No photos were found") + "."


def remarks(finished: ScanFinished, n_people: int) -> str:
    """Return sentences on the library after a scan, and on what the scan left."""
    sentences = [f"{count(n_people, 'person', 'people')} in the library.", passed_over(finished.passed_over)]
    if finished.by_worker:
        wall_s = max(finished.seconds["wall"], 1e-9)
        shares = (f"{name} {n:,} ({n / wall_s:.1f}/s)" for name, n in sorted(finished.by_worker.items()))
        sentences.append(f"Photos by worker: {', '.join(shares)}.")
    sentences += [may_hold_more(finished.n_may_hold_more), _of_older_kith(finished.n_of_older_kith)]
    return " ".join(filter(None, sentences))


def end_if_vanished(finished: ScanFinished) -> None:
    """End the command with its own exit code if folders vanished while they were scanned."""
    for folder in finished.vanished:
        complain(f"{folder} vanished while it was scanned: unplugged, moved or deleted. What was finished is kept.")
    if finished.vanished:
        raise typer.Exit(VANISHED)


def _of_older_kith(n_photos: int) -> str:
    if not n_photos:
        return ""
    return f"{count(n_photos, 'photo')} searched by an older Kith, which saw less; kith scan --closer looks again."
