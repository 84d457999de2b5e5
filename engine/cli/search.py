"""`kith find`, `identify`, `verify`: who is in a picture from outside the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli.options import (
    DeviceOption,
    FaceOption,
    ImageArgument,
    JsonOption,
    LibraryOption,
    NetOption,
    WithinOption,
    open_library,
)
from engine.cli.output import NOTHING, command, complain, label, print_json, print_table, say
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library, Vectors
    from engine.networks.weights import Weights
    from engine.scanning.probe import ProbeFace, Prober


def make_prober(weights: Weights, device: str) -> Prober:
    """Make what finds and embeds the faces of photos outside the library."""
    from engine.scanning.probe import Prober

    return Prober(weights, device)


def _pick(faces: list[ProbeFace], number: int | None, image: Path) -> ProbeFace:
    if not faces:
        raise KnownError(f"There is no face in {image}.")
    if number is None and len(faces) > 1:
        ways = "\n".join(f"  --face {k}  {_where(face)}" for k, face in enumerate(faces, 1))
        raise KnownError(f"There are {len(faces)} faces in {image}. Pick one:\n{ways}")
    number = number or 1
    if number > len(faces):
        only = f"are only {len(faces)} faces" if len(faces) > 1 else "is only one face"
        raise KnownError(f"There {only} in {image}.")
    return faces[number - 1]


def _where(face: ProbeFace) -> str:
    x0, y0, x1, y1 = face.crop.face.box.tolist()
    return f"{x1 - x0:.0f} x {y1 - y0:.0f} pixels at ({x0:.0f}, {y0:.0f})"


def _gallery(library: Library, weights: Weights) -> Vectors:
    """Read the faces to compare with; KnownError if all there are were embedded by another network."""
    vectors = library.reading.vectors(weights.id)
    if not len(vectors.face_ids) and library.reading.faces():
        raise KnownError(
            f"The faces in the library are not embedded with these {weights.net} weights, so they cannot be "
            f"compared. Scan your photos again: kith scan --net {weights.net} FOLDER"
        )
    return vectors


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

    That is every photo with a face near enough to the picture's, and all photos of the person it is taken for; with
    --within only the former.
    """
    from engine.active_weights import weights_in_use

    with open_library(library) as opened:
        weights = weights_in_use(opened, net)
        probe = _pick(make_prober(weights, device).faces(image), face, image)
        hits = _hits(opened, probe, weights, within)
    if as_json:
        print_json(hits)
    elif hits:
        print_table(
            ["distance", "person", "photo"],
            [[hit["distance"], label(hit["person_id"], hit["person"]), hit["photo"]] for hit in hits],
        )
    if not hits:
        complain("Nobody in the library looks like this.")
        raise typer.Exit(NOTHING)


def _hits(library: Library, probe: ProbeFace, weights: Weights, within: float | None) -> list[dict[str, Any]]:
    """Look a face up: one object for each photo file, by its nearest face."""
    from engine.active_weights import adapted
    from engine.grouping.people import best_of, rank
    from engine.vectors.unit_vectors import dequantise

    gallery = _gallery(library, weights)
    ranked = rank(adapted(library, weights, probe.embedding[None])[0], dequantise(gallery.vectors))
    limit = weights.cluster_threshold if within is None else within
    near = best_of(ranked, limit)
    if within is None and near:
        who = int(gallery.person_ids[near[0].row])
        also = {match.row for match in ranked if who >= 0 and gallery.person_ids[match.row] == who}
        near = [match for match in ranked if match.row in also or match.distance <= limit]
    distance = {int(gallery.face_ids[match.row]): match.distance for match in near}
    faces = {face.face_id: face for face in library.reading.faces(face_ids=list(distance))} if near else {}
    hits: dict[str, dict[str, Any]] = {}
    for face_id in distance:
        if face_id not in faces:  # all its files are away
            continue
        face = faces[face_id]
        for path in face.paths:
            hits.setdefault(
                path,
                {
                    "photo": path,
                    "distance": round(distance[face_id], 4),
                    "person_id": face.person_id,
                    "person": face.person_name,
                    "face_id": face_id,
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
    from engine.active_weights import weights_in_use

    with open_library(library) as opened:
        weights = weights_in_use(opened, net)
        probes = make_prober(weights, device).faces(image)
        if face is not None or not probes:
            probes = [_pick(probes, face, image)]
        rows = _identities(opened, probes, weights, within)
    if as_json:
        print_json(rows)
    else:
        for probe, row in zip(probes, rows, strict=True):
            nearest = "" if row["distance"] is None else f", nearest at {row['distance']:.3f}"
            say(f"{row['person'] or 'nobody known'} ({_where(probe)}{nearest})")
    if not any(row["person"] for row in rows):
        raise typer.Exit(NOTHING)


def _identities(
    library: Library, probes: list[ProbeFace], weights: Weights, within: float | None
) -> list[dict[str, Any]]:
    """Say for each face who it is: one object a face."""
    import numpy as np

    from engine.active_weights import adapted
    from engine.grouping.people import nearest_people
    from engine.vectors.unit_vectors import dequantise

    names = {p.person_id: p.name for p in library.reading.people(include_hidden=True) if p.name}
    gallery = _gallery(library, weights)
    named = np.isin(gallery.person_ids, list(names))
    vectors, person_ids = dequantise(gallery.vectors[named]), gallery.person_ids[named]
    limit = weights.cluster_threshold if within is None else within
    rows = []
    looks = adapted(library, weights, np.stack([probe.embedding for probe in probes]))
    for probe, look in zip(probes, looks, strict=True):
        nearest = nearest_people(look, vectors, person_ids)
        person_id, distance = nearest[0] if nearest else (None, None)
        if distance is None or distance > limit:
            person_id = None
        rows.append(
            {
                "box": [round(edge, 2) for edge in probe.crop.face.box.tolist()],
                "person_id": person_id,
                "person": None if person_id is None else names[person_id],
                "distance": None if distance is None else round(distance, 4),
            }
        )
    return rows


@command
def verify(
    a: Annotated[Path, typer.Argument(metavar="A", help="A photo.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="Another.")],
    within: WithinOption = None,
    net: NetOption = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Say whether two photos show the same person.

    The largest face of each photo counts. The exit code is 1 if they are not the same.
    """
    import numpy as np

    from engine.networks.weights import describe

    weights = describe(net)
    prober = make_prober(weights, device)
    one, other = (_pick(prober.faces(image), 1, image) for image in (a, b))
    distance = float(np.square(one.embedding - other.embedding).sum())
    threshold = weights.same_threshold if within is None else within
    same = distance <= threshold
    if as_json:
        print_json({"distance": round(distance, 4), "threshold": threshold, "same": same})
    else:
        verdict = "The same person" if same else "Not the same person"
        say(f"{verdict}: squared distance {distance:.3f}, threshold {threshold:.3f}.")
    if not same:
        raise typer.Exit(NOTHING)
