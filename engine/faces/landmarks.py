"""Landmarks placed anew, from a closer look at each face: the detector saw it at the size that the photo gave it.

A small network of Kith's own (`training/landmarks`) has learnt what CenterFace says of a face on average, enlarged to
three sizes, and in the mirror. Where landmarks lie decides how a face is cut out, and so how well it is known again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.faces.align import Template, face_transform, warp
from engine.faces.centerface_model import open_session, read_model
from engine.faces.detector import WHOLE_FACE, BoxShape
from engine.records import FaceBox, Image
from resources import path as resource_path

SHA256 = "34d7e9d1dd4f2fd3239d5ad2dd81bce04688a62f653adda7f8c206f0681594fb"
"""Of landmarks.onnx."""
INPUT_PX = 64
SPAN_PX = 160.0
"""Of the 112-pixel template: the face with a margin, for it may lie otherwise than it seemed."""
GLANCE = Template.for_input(INPUT_PX, INPUT_PX, SPAN_PX)
"""The crop that the network sees."""
MIRRORED_POINTS = (1, 0, 2, 4, 3)
"""Where the mirror puts left eye, right eye, nose, left and right corner of the mouth."""
_MOST_MOVED = 0.35
"""Mean distance, by that of the eyes, beyond which nobody knows what was seen, and landmarks stay where they were."""


def refine_landmarks(image: Image, faces: Sequence[FaceBox], shape: BoxShape = WHOLE_FACE) -> list[FaceBox]:
    """Place the landmarks of faces anew.

    Parameters
    ----------
    image : Image
        At any scale; best one that shows the faces as large as `GLANCE` does.
    faces : sequence of FaceBox
        Of this photo.
    shape : BoxShape
        How the faces' boxes lie around them; it matters only where landmarks make no sense.

    Returns
    -------
    list of FaceBox
        One per face, in order, with its box and its score.

    Raises
    ------
    KnownError
        If the network is missing, damaged or not the one that Kith knows.
    """
    if not faces:
        return []
    transforms = np.stack([face_transform(face, GLANCE, shape) for face in faces])
    to_image = transforms.copy()
    to_image[:, :, :2] /= image.scale
    pixels = np.stack([warp(image.picture, transform, (INPUT_PX, INPUT_PX), quick=True) for transform in to_image])
    points = _seen(network_planes(pixels))
    return [_moved(*each) for each in zip(faces, transforms, points, strict=True)]


def _seen(planes: NDArray[np.float32]) -> NDArray[np.float64]:
    """Find landmarks in crops and in their mirror images; the mean of both: (n, 5, 2), pixels of the crop."""
    both = np.concatenate([planes, planes[..., ::-1]])
    seen, mirrored = _session().run(None, {"pixels": both})[0].astype(np.float64).reshape(2, len(planes), 5, 2)
    return np.asarray((seen + mirrored[:, list(MIRRORED_POINTS)] * (-1, 1) + (INPUT_PX, 0)) / 2)


def network_planes(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return crops as the network takes them: (n, h, w, 3) uint8 to (n, 3, h, w) float32 in [-1, 1]."""
    return np.ascontiguousarray(pixels.transpose(0, 3, 1, 2), np.float32) / np.float32(127.5) - np.float32(1)


def _moved(face: FaceBox, transform: NDArray[np.float64], points: NDArray[np.float64]) -> FaceBox:
    known = face.landmarks @ transform[:, :2].T + transform[:, 2]
    if not ((known > 0) & (known < INPUT_PX)).all():  # they made no sense, and the face was cut out by its box
        known = np.array(GLANCE.points)
    eyes = float(np.linalg.norm(points[0] - points[1]))
    if not float(np.linalg.norm(points - known, axis=1).mean()) <= _MOST_MOVED * eyes:
        return face
    found = np.linalg.solve(transform[:, :2], (points - transform[:, 2]).T).T
    return replace(face, landmarks=found.astype(np.float32))


def read_network() -> bytes:
    """Read the network's file, and verify that it is the one that Kith knows; KnownError if it is not."""
    return read_model(resource_path("weights", "landmarks.onnx"), SHA256)


@cache
def _session() -> Any:
    return open_session(read_network(), n_threads=1)
