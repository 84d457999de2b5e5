"""`kith finetune`: learn from what the user said about faces."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import JsonOption, LibraryOption, open_library, path_named
from engine.cli.console.output import NOTHING, command, complain, complaints, print_json, say
from training.options import CacheOption

if TYPE_CHECKING:
    from engine.library import Library
    from training.finetuning.real_faces import RealFaces
    from training.finetuning.report import Outcome


class Depth(StrEnum):
    """What learns: a linear map on the stored embeddings, or the network's last blocks."""

    ADAPTER = "adapter"
    NETWORK = "network"


@command
def finetune(
    context: typer.Context,
    library: LibraryOption,
    cache: CacheOption,
    depth: Annotated[Depth, typer.Option("--depth", help="What learns: seconds, or minutes.")] = Depth.ADAPTER,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Judge only; change nothing.")] = False,
    off: Annotated[bool, typer.Option("--off", help="Go back to the network as it was bundled.")] = False,
    general: Annotated[
        Path | None,
        typer.Option("--general", parser=path_named, metavar="DIR", help="Judge the rest of the world by these faces."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Learn from your corrections: confirmed faces, names, and who faces are not.

    What was learned is judged by confirmed faces that were put aside, and by the rest of the world. It is adopted only
    if it is better, as one step that `kith undo` takes back.
    """
    with open_library(library) as opened:
        if off:
            _take_back(opened, as_json)
            return
        outcome, adopted = _learn(opened, depth, dry_run, _real_faces(opened, general, cache), context)
    if as_json:
        print_json(outcome.to_json() | {"adopted": adopted, "sentences": outcome.card.sentences()})
    else:
        for sentence in outcome.card.sentences():
            say(sentence)
        ends = {True: " It is in use now; `kith undo` takes it back.", False: " Nothing was changed."}
        say(outcome.card.verdict() + ends[adopted])
    if not outcome.card.better:
        raise typer.Exit(NOTHING)


def _take_back(library: Library, as_json: bool) -> None:
    from training.finetuning.adopt import take_back

    change = take_back(library)
    if as_json:
        print_json({"taken_back": change is not None})
    elif change is not None:
        say(f"{change.title}. The network is as it was bundled; `kith undo` brings back what was learned.")
    if change is None:
        complain("Nothing that was learned is in use.")
        raise typer.Exit(NOTHING)


def _learn(
    library: Library, depth: Depth, dry_run: bool, rest: RealFaces | None, context: typer.Context
) -> tuple[Outcome, bool]:
    """Fine-tune, and adopt what came out if it is better and wanted; a configuration may be the context's object."""
    from engine.scanning.processes.system_memory import keep_freed_memory
    from training.finetuning.adopt import NETWORK, adopt, discard
    from training.finetuning.config import FineTuningConfig
    from training.finetuning.finetune import finetune as learn
    from training.finetuning.resume_files import find_stopped

    keep_freed_memory()
    config = context.find_object(FineTuningConfig) or FineTuningConfig()
    left = find_stopped(library) if depth == NETWORK else None
    if left is not None and left.fits:
        complain(f"Going on where it was stopped, at {left.share:.0%}.")
    with complaints.status("Learning") as status:

        def report(share: float, sentence: str) -> None:
            status.update(f"{sentence} ({share:.0%})")

        def settle(outcome: Outcome) -> None:
            if dry_run:
                discard(library, outcome)
            elif outcome.card.better:
                adopt(library, outcome, report)

        outcome = learn(library, depth.value, report, rest=rest, config=config, settle=settle)
    return outcome, outcome.card.better and not dry_run


def _real_faces(library: Library, folder: Path | None, cache: Path) -> RealFaces | None:
    if folder is None:
        return None
    from engine.active_weights import weights_in_use
    from training.finetuning.real_faces import RealFaces

    return RealFaces(weights_in_use(library), folder, cache)
