"""`kith move-folder`, and what a scan says of folders that are not where they were."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import LibraryOption, open_library, path_named
from engine.cli.console.output import command, complain, count, printable, say
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import AwayFolder, Library


@command
def move_folder(
    old: Annotated[Path, typer.Argument(parser=path_named, metavar="OLD", help="Where the photos were.")],
    new: Annotated[Path, typer.Argument(parser=path_named, metavar="NEW", help="Where they are now.")],
    library: LibraryOption,
) -> None:
    """Tell Kith that a folder of photos is elsewhere now: another disk, drive letter, name. All names follow.

    No photo is touched. To take it back, exchange the two.
    """
    if not new.is_dir():
        raise KnownError(f"There is no folder {new}. Move the photos there first.")
    with open_library(library) as opened:
        n_files = opened.roots.move(str(old), str(new))
    say(f"{count(n_files, 'file')} of {old} and all their names are at {new} now.")


def follow_moved(library: Library, folders: Sequence[Path], moved_from: Path | None, quiet: bool) -> None:
    """Let names follow a folder that was moved, before the scan of its new place; ask where nobody said so.

    Raises
    ------
    KnownError
        If nothing is known of `moved_from`, or there is more than one folder that it could be now.
    """
    if moved_from is not None:
        if len(folders) != 1 or not folders[0].is_dir():
            raise KnownError("--moved-from goes with one folder: the place where the photos are now.")
        library.roots.move(str(moved_from), str(folders[0]))
        return
    from engine.scanning.moved import find_moved

    for folder in folders:
        moved = find_moved(library, str(folder)) if folder.is_dir() else None
        if moved is None:
            continue
        question = f"{moved.old} is not there any more. Is it {moved.new} now, with {count(moved.n_photos, 'photo')}?"
        if not quiet and sys.stdin.isatty():
            if typer.confirm(printable(question), default=True, err=True):
                library.roots.move(moved.old, moved.new)
        else:
            complain(f"{question} If so: kith move-folder '{moved.old}' '{moved.new}'")


def away_sentence(folder: AwayFolder) -> str:
    """Return a sentence about a folder that is not there."""
    why = "in a folder that was moved or deleted" if folder.disk_is_here else "on a disk that is not here"
    verb = "is" if folder.n_photos == 1 else "are"
    return f"{count(folder.n_photos, 'photo')} {verb} {why}: {folder.path}"
