"""What a findings file says of itself. It is a library in which nobody is grouped, so a scan writes it as any other."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from engine.active_weights import weights_in_use
from engine.errors import KnownError
from engine.faces.detector import SearchSettings
from engine.faces.registry import make_detector
from engine.library import Library
from engine.records import WeightsId
from engine.scanning import events
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.sharding.shard import Shard
from engine.scanning.workers import Workers
from engine.sentences import sentence

SETTING = "findings"
"""The setting of a findings file that holds its note; no other library has it."""


@dataclass(frozen=True)
class Note:
    """How the photos of a findings file were searched.

    Attributes
    ----------
    shard : Shard
    weights : WeightsId
    search : SearchSettings
    detector : str
        The signature of what these settings made.
    redetect : bool
        The search takes the place of older ones, as of `ScanSettings`.
    is_finished : bool
        The scan came to its end, and no folder vanished meanwhile.
    """

    shard: Shard
    weights: WeightsId
    search: SearchSettings
    detector: str
    redetect: bool = False
    is_finished: bool = False

    @classmethod
    def of_library(cls, library: Library) -> Note | None:
        """Read the note of an open library; None if it is no findings file.

        Raises
        ------
        KnownError
            If another version of Kith wrote it.
        """
        note = library.setting(SETTING)
        if note is None:
            return None
        try:
            return cls._of_json(note)
        except (KeyError, TypeError, ValueError) as error:
            raise KnownError(
                sentence("{path} was made by another version of Kith. Scan again with this one.", path=library.path)
            ) from error

    @classmethod
    def _of_json(cls, note: dict[str, Any]) -> Note:
        parts = {"shard": Shard(**note["shard"]), "weights": WeightsId(**note["weights"])}
        return cls(**note | parts | {"search": SearchSettings(**note["search"])})

    def write(self, library: Library) -> None:
        """Keep the note in a library."""
        library.set_setting(SETTING, asdict(self))


@dataclass(frozen=True, eq=False)
class Findings:
    """An open findings file.

    Attributes
    ----------
    path : Path
    library : Library
    note : Note
    """

    path: Path
    library: Library
    note: Note


@contextmanager
def opened_findings(files: Sequence[Path], target: Path) -> Iterator[list[Findings]]:
    """Open findings files, of which everything is looked at, to be written into the library `target`.

    Raises
    ------
    KnownError
        If one is not there, damaged or no findings file.
    """
    with ExitStack() as stack:
        yield [_opened(stack, file, target) for file in files]


def _opened(stack: ExitStack, file: Path, target: Path) -> Findings:
    if not file.exists():
        raise KnownError(sentence("There is no file {path}.", path=file))
    if target.exists() and file.samefile(target):
        raise KnownError(sentence("{path} is the library itself. Please choose findings.", path=file))
    library = stack.enter_context(Library.open(file))
    if library.health().integrity != "ok":
        raise KnownError(
            sentence("{path} is damaged, perhaps cut short on its way here. Please copy it again.", path=file)
        )
    if (note := Note.of_library(library)) is None:
        raise KnownError(sentence("{path} is a library. Findings are what a scan with --findings writes.", path=file))
    return Findings(file, library, note)


def shards_lacking(findings: Sequence[Findings]) -> list[Shard]:
    """List the shards of which there is nothing here, of the scans that these findings are of."""
    there = {found.note.shard for found in findings}
    counts = sorted({shard.n_shards for shard in there})
    return [shard for n in counts for k in range(n) if (shard := Shard(k + 1, n)) not in there]


def scan_shard(
    library: Library,
    roots: Sequence[Path],
    shard: Shard,
    settings: ScanSettings,
    *,
    workers: Workers | None = None,
) -> Generator[events.Event]:
    """Scan a shard of folders into a findings file, or go on with one; nobody is grouped.

    Parameters
    ----------
    library : Library
        A new one, or one in which such a scan was begun.
    roots, settings, workers
        As for `engine.scanning.pipeline.scan`.
    shard : Shard

    Raises
    ------
    KnownError
        As of `scan`, or if the file is no findings file, or one of another shard or other settings.
    """
    weights = weights_in_use(library, settings.net)
    signature = make_detector(settings.search).signature
    note = Note(shard, weights.id, settings.search, signature, settings.redetect)
    before = Note.of_library(library)
    if before is None and library.roots.paths():
        raise KnownError(sentence("{path} is a library. Findings want a new file of their own.", path=library.path))
    if before is not None and replace(before, is_finished=False) != note:
        raise KnownError(
            sentence(
                "{path} holds findings of shard {shard}, or of a scan with other settings. Please choose another file.",
                path=library.path,
                shard=str(before.shard),
            )
        )
    note.write(library)
    alone = replace(settings, group=False)
    with closing(scan(library, roots, alone, workers=workers, weights=weights, find=shard.find)) as stream:
        for event in stream:
            yield event
            if isinstance(event, events.ScanFinished) and not event.vanished:
                replace(note, is_finished=True).write(library)
