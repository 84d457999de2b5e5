"""`kith embed`: the faces of some photos as NumPy arrays, for use elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Annotated

import typer

from engine.cli.console.options import DeviceOption, NetOption, path_named
from engine.cli.console.output import command, complain, complaints, count, printable, say
from engine.cli.search import make_prober
from engine.errors import KnownError


@command
def embed(
    photos: Annotated[list[Path], typer.Argument(parser=path_named, metavar="PATH", help="Folders or photos.")],
    out: Annotated[
        Path, typer.Option("--out", parser=path_named, metavar="FILE.npz", help="Where to write the arrays.")
    ],
    net: NetOption = None,
    device: DeviceOption = "auto",
) -> None:
    """Embed every face of some photos into a NumPy file, for use elsewhere.

    The arrays: paths (n,), boxes (n, 4) float32 in pixels of the upright photo, scores (n,) float32, embeddings
    (n, 128) float32 of unit length.
    """
    import numpy as np

    from engine.networks.weights import describe
    from engine.records import Failure

    prober = make_prober(describe(net), device)
    paths, boxes, scores, embeddings = [], [], [], []  # without the crops, which would fill the memory
    n_failed = 0
    with _replacing(out) as stream:
        with complaints.status("Looking for faces"):
            for item in prober.all_faces(photos):
                if isinstance(item, Failure):
                    n_failed += 1
                    complain(f"{item.path}: {item.reason}")
                    continue
                paths.append(printable(item.path))
                boxes.append(item.crop.face.box)
                scores.append(item.crop.face.score)
                embeddings.append(item.embedding)
        size = prober.embedder.weights.embedding_size
        np.savez(
            stream,
            paths=np.array(paths, dtype=np.str_),
            boxes=np.array(boxes, np.float32).reshape(-1, 4),
            scores=np.array(scores, np.float32),
            embeddings=np.array(embeddings, np.float32).reshape(-1, size),
        )
    failed = f"; {count(n_failed, 'file')} could not be read" if n_failed else ""
    say(f"{count(len(paths), 'face')} in {out}{failed}.")


@contextmanager
def _replacing(out: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written, at once so that a wrong place shows early; it gets its name only when whole."""
    partial = out.with_name(out.name + ".partial")
    try:
        if out.is_dir():
            raise IsADirectoryError("it is a folder")
        try:
            with partial.open("wb") as stream:
                yield stream
            partial.replace(out)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(f"{out} cannot be written: {error.strerror or error}.") from error
