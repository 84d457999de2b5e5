"""`kith find`, `identify`, `verify`: who is in a picture from outside the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.cli.console.options import (
    DeviceOption,
    FaceOption,
    ImageArgument,
    JsonOption,
    LibraryOption,
    NetOption,
    WithinOption,
    open_library,
    path_named,
)
from engine.cli.console.output import NOTHING, command, complain, label, print_json, print_table, say
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.library import Library
    from engine.networks.weights import Weights
    from engine.scanning.outside.probe import ProbeFace, Prober
    from engine.search.find import FoundPhoto, Identity
    from engine.search.gallery import Gallery


def make_prober(weights: Weights, device: str) -> Prober:
    """Make the prober that finds and embeds the faces of photos outside the library."""
    from engine.scanning.outside.probe import Prober

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


def _gallery(library: Library, weights: Weights) -> Gallery:
    """Read the faces to compare with; KnownError if all there are were embedded by another network."""
    from engine.search.gallery import Gallery

    vectors = library.reading.vectors(weights.id)
    if not len(vectors.face_ids) and library.reading.faces():
        raise KnownError(
            f"The faces in the library are not embedded with these {weights.net} weights, so they cannot be "
            f"compared. Scan your photos again: kith scan --net {weights.net} FOLDER"
        )
    return Gallery(vectors)


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
    from engine.search.find import photos_of_person

    with open_library(library) as opened:
        weights = weights_in_use(opened, net)
        probe = _pick(make_prober(weights, device).faces(image), face, image)
        found = photos_of_person(opened, weights, _gallery(opened, weights), probe.embedding, within)
    if as_json:
        print_json([_found_json(photo) for photo in found])
    elif found:
        print_table(
            ["distance", "person", "photo"],
            [[round(photo.distance, 4), label(photo.person_id, photo.name), photo.path] for photo in found],
        )
    if not found:
        complain("Nobody in the library looks like this.")
        raise typer.Exit(NOTHING)


def _found_json(photo: FoundPhoto) -> dict[str, Any]:
    return {
        "photo": photo.path,
        "distance": round(photo.distance, 4),
        "person_id": photo.person_id,
        "person": photo.name,
        "face_id": photo.face_id,
    }


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
    """Report who of the named people is in a picture, or that it is nobody known.

    One photo of a person is enough (one-shot recognition): the nearest named person within the threshold.
    """
    import numpy as np

    from engine.active_weights import weights_in_use
    from engine.search.find import identities

    with open_library(library) as opened:
        weights = weights_in_use(opened, net)
        probes = make_prober(weights, device).faces(image)
        if face is not None or not probes:
            probes = [_pick(probes, face, image)]
        embeddings = np.stack([probe.embedding for probe in probes])
        found = identities(opened, weights, _gallery(opened, weights), embeddings, within)
    if as_json:
        print_json([_identity_json(probe, identity) for probe, identity in zip(probes, found, strict=True)])
    else:
        for probe, identity in zip(probes, found, strict=True):
            nearest = "" if identity.distance is None else f", nearest at {identity.distance:.3f}"
            say(f"{identity.name or 'nobody known'} ({_where(probe)}{nearest})")
    if not any(identity.name for identity in found):
        raise typer.Exit(NOTHING)


def _identity_json(probe: ProbeFace, identity: Identity) -> dict[str, Any]:
    return {
        "box": [round(edge, 2) for edge in probe.crop.face.box.tolist()],
        "person_id": identity.person_id,
        "person": identity.name,
        "distance": None if identity.distance is None else round(identity.distance, 4),
    }


@command
def verify(
    a: Annotated[Path, typer.Argument(parser=path_named, metavar="A", help="A photo.")],
    b: Annotated[Path, typer.Argument(parser=path_named, metavar="B", help="Another.")],
    within: WithinOption = None,
    net: NetOption = None,
    device: DeviceOption = "auto",
    as_json: JsonOption = False,
) -> None:
    """Report whether two photos show the same person.

    The largest face of each photo counts. The exit code is 1 if they are not the same.
    """
    import numpy as np

    from engine.networks.weights import describe

    weights = describe(net)
    prober = make_prober(weights, device)
    face_a, face_b = (_pick(prober.faces(image), 1, image) for image in (a, b))
    distance = float(np.square(face_a.embedding - face_b.embedding).sum())
    threshold = weights.same_threshold if within is None else within
    same = distance <= threshold
    if as_json:
        print_json({"distance": round(distance, 4), "threshold": threshold, "same": same})
    else:
        verdict = "The same person" if same else "Not the same person"
        say(f"{verdict}: squared distance {distance:.3f}, threshold {threshold:.3f}.")
    if not same:
        raise typer.Exit(NOTHING)
