"""`kith find`, `identify`, `verify`, `embed`: faces from outside the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import typer

from engine.cli.output import (
    NOTHING,
    DeviceOption,
    FaceOption,
    JsonOption,
    LibraryOption,
    NetOption,
    command,
    complaints,
    console,
    print_json,
    print_table,
    printable,
)
from engine.errors import KnownError
from engine.records import Failure

if TYPE_CHECKING:
    from engine.library import Library
    from engine.probe import ProbeFace, Prober

ImageArgument = Annotated[Path, typer.Argument(metavar="IMAGE", help="A photo; it need not be in the library.")]
WithinOption = Annotated[
    float | None, typer.Option("--within", min=0, max=4, help="Largest squared distance; default: the network's own.")
]


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    for function in (find, identify, verify, embed):
        app.command()(function)


def _prober(net: str | None, device: str) -> Prober:
    from engine.probe import Prober
    from engine.weights import describe

    return Prober(describe(net), device)


def _pick(faces: list[ProbeFace], number: int | None, image: Path) -> ProbeFace:
    if not faces:
        raise KnownError(f"There is no face in {image}.")
    if number is None and len(faces) > 1:
        places = "; ".join(f"--face {k}: {_where(face)}" for k, face in enumerate(faces, 1))
        raise KnownError(f"There are {len(faces)} faces in {image}. Pick one: {places}.")
    number = number or 1
    if number > len(faces):
        raise KnownError(f"There are only {len(faces)} faces in {image}.")
    return faces[number - 1]


def _where(face: ProbeFace) -> str:
    x0, y0, x1, y1 = face.crop.face.box.tolist()
    return f"{x1 - x0:.0f} x {y1 - y0:.0f} pixels at ({x0:.0f}, {y0:.0f})"


@command
def find(
    image: ImageArgument,
    library: LibraryOption,
    face: FaceOption = None,
    within: WithinOption = None,
    net: NetOption = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Find every photo of the person in a picture, best first.

    That is every photo with a face near enough to the picture's, and all photos of the person it is taken for.
    """
    from engine.library import Library

    prober = _prober(net, device)
    probe = _pick(prober.faces(image), face, image)
    weights = prober.embedder.weights
    with Library.open(library) as opened:
        limit = weights.same_threshold if within is None else within
        hits = _search(opened, probe, weights.id, limit, whole_person=within is None)
    if as_json:
        print_json(hits)
    elif hits:
        print_table(
            ["# distance", "photo", "person"],
            [[f"{hit['distance']:.3f}", hit["photo"], hit["person"] or ""] for hit in hits],
        )
    if not hits:
        complaints.print("Nobody in the library looks like this.")
        raise typer.Exit(NOTHING)


def _search(library: Library, probe: ProbeFace, weights: Any, limit: float, whole_person: bool) -> list[dict[str, Any]]:
    from engine.embed import dequantise
    from engine.people import rank

    face_id, person_id, vectors = library.vectors(weights)
    ranked = rank(probe.embedding, dequantise(vectors))
    near = [match for match in ranked if match.distance <= limit]
    person = int(person_id[near[0].row]) if near else -1
    if whole_person and person >= 0:
        near = [match for match in ranked if match.distance <= limit or person_id[match.row] == person]
    by_id = {face.face_id: face for face in library.faces()} if near else {}
    hits: dict[str, dict[str, Any]] = {}
    for match in near:
        face = by_id.get(int(face_id[match.row]))
        for path in face.paths if face else ():
            hits.setdefault(
                path,
                {
                    "photo": path,
                    "distance": round(match.distance, 4),
                    "face_id": face.face_id if face else None,
                    "person_id": face.person_id if face else None,
                    "person": face.person_name if face else None,
                },
            )
    return list(hits.values())


@command
def identify(
    image: ImageArgument,
    library: LibraryOption,
    face: FaceOption = None,
    within: WithinOption = None,
    net: NetOption = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Say who of the named people is in a picture, or that it is nobody known.

    One photo of a person is enough (one-shot recognition): the nearest named person within the threshold.
    """
    from engine.embed import dequantise
    from engine.library import Library
    from engine.people import nearest_people

    prober = _prober(net, device)
    probes = prober.faces(image)
    if face is not None or not probes:
        probes = [_pick(probes, face, image)]
    weights = prober.embedder.weights
    limit = weights.same_threshold if within is None else within
    with Library.open(library) as opened:
        names = {p.person_id: p.name for p in opened.people(include_hidden=True) if p.name}
        _, person_id, vectors = opened.vectors(weights.id)
    named = np.isin(person_id, list(names))
    gallery, person_id = dequantise(vectors[named]), person_id[named]
    rows = []
    for probe in probes:
        nearest = nearest_people(probe.embedding, gallery, person_id)[:1]
        who, distance = nearest[0] if nearest else (None, None)
        known = who is not None and distance is not None and distance <= limit
        rows.append(
            {
                "box": [round(v, 2) for v in probe.crop.face.box.tolist()],
                "person_id": who if known else None,
                "person": names[who] if known and who is not None else None,
                "distance": None if distance is None else round(distance, 4),
            }
        )
    if as_json:
        print_json(rows)
    else:
        for probe, row in zip(probes, rows, strict=True):
            distance_note = "" if row["distance"] is None else f" (nearest: {row['distance']:.3f})"
            console.print(printable(f"{row['person'] or 'nobody known'}{distance_note}: {_where(probe)}"))
    if not any(row["person"] for row in rows):
        raise typer.Exit(NOTHING)


@command
def verify(
    a: Annotated[Path, typer.Argument(metavar="A", help="A photo.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="Another.")],
    within: WithinOption = None,
    net: NetOption = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Say whether the largest faces of two photos are the same person; the exit code is 1 if not."""
    prober = _prober(net, device)
    faces = [_pick(prober.faces(image), 1, image) for image in (a, b)]
    distance = float(np.square(faces[0].embedding - faces[1].embedding).sum())
    limit = prober.embedder.weights.same_threshold if within is None else within
    same = distance <= limit
    if as_json:
        print_json({"distance": round(distance, 4), "threshold": limit, "same": same})
    else:
        verdict = "the same person" if same else "not the same person"
        console.print(f"{verdict}: squared distance {distance:.3f}, threshold {limit:.3f}")
    if not same:
        raise typer.Exit(NOTHING)


@command
def embed(
    photos: Annotated[list[Path], typer.Argument(metavar="DIR|IMAGE...", help="Folders or photos.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.npz", help="Where to write the arrays.")],
    net: NetOption = None,
    device: DeviceOption = "auto",
) -> None:
    """Embed every face of some photos into a NumPy file, for use elsewhere.

    The arrays: paths (n,), boxes (n, 4) float32 in pixels of the upright photo, scores (n,) float32, embeddings
    (n, 128) float32 of unit length.
    """
    prober = _prober(net, device)
    found: list[ProbeFace] = []
    n_failed = 0
    for item in prober.all_faces(photos):
        if isinstance(item, Failure):
            n_failed += 1
            complaints.print(printable(f"{item.path}: {item.reason}"))
        else:
            found.append(item)
    size = prober.embedder.weights.embedding_size
    arrays = {
        "paths": np.array([_plain(face.path) for face in found], dtype=np.str_),
        "boxes": np.array([face.crop.face.box for face in found], np.float32).reshape(-1, 4),
        "scores": np.array([face.crop.face.score for face in found], np.float32),
        "embeddings": np.array([face.embedding for face in found], np.float32).reshape(-1, size),
    }
    try:
        with open(out, "wb") as stream:
            np.savez(stream, **arrays)  # type: ignore[arg-type]
    except OSError as error:
        raise KnownError(f"{out} cannot be written: {error.strerror or error}.") from error
    failed = f"; {n_failed} files could not be read" if n_failed else ""
    console.print(printable(f"{len(found)} faces in {out}{failed}."))


def _plain(path: str) -> str:
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
