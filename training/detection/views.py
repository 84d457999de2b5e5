"""Make pictures to learn from: photos cut, turned, scaled, set beside one another, and worsened as photos are."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage
from PIL import ImageFilter

from engine.faces.landmarks import MIRRORED_POINTS
from training.detection.photos import LabelledPhoto
from training.detection.targets import Faces

Floats = NDArray[np.float32]
_LEAST_VISIBLE = 0.6


@dataclass(frozen=True)
class Views:
    """How pictures are made.

    Attributes
    ----------
    face_px : tuple of float
        Sides of the face around which a photo is cut, drawn evenly on a logarithmic scale.
    zoom : tuple of float
        Bounds of a photo's scale, whatever its faces.
    plain_share : float
        Of photos that are cut anywhere, not around a face.
    grid_shares : tuple of float
        Of pictures that are made of one photo, of two by two, of three by three, and so on.
    turned_share : float
        Of photos that lie on a side or stand on the head.
    tilt_deg : float
        Standard deviation of the other photos' turn.
    least_px : float
        Faces that come out smaller are neither learnt nor held against the network.
    gray_share, blur_share, noise_share, jpeg_share, dark_share : float
    """

    face_px: tuple[float, float] = (8.0, 420.0)
    zoom: tuple[float, float] = (0.25, 3.0)
    plain_share: float = 0.3
    grid_shares: tuple[float, ...] = (0.5, 0.3, 0.14, 0.06)
    turned_share: float = 0.05
    tilt_deg: float = 9.0
    least_px: float = 7.0
    gray_share: float = 0.07
    blur_share: float = 0.08
    noise_share: float = 0.06
    jpeg_share: float = 0.12
    dark_share: float = 0.08


def make_view(
    photos: list[LabelledPhoto], side: int, views: Views, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], Faces]:
    """Make a picture: (side, side, 3) uint8, and its faces."""
    canvas = np.empty((side, side, 3), np.uint8)
    found: list[Faces] = []
    for x0, y0, x1, y1 in _cells(side, views, rng):
        photo = photos[int(rng.integers(len(photos)))]
        canvas[y0:y1, x0:x1], faces = cut(photo, (x1 - x0, y1 - y0), views, rng)
        shift = np.array([x0, y0], np.float32)
        found.append(Faces(faces.boxes + np.tile(shift, 2), faces.landmarks + shift, faces.worth))
    joined = Faces(*(np.concatenate([getattr(f, name) for f in found]) for name in ("boxes", "landmarks", "worth")))
    return worsened(canvas, views, rng), joined


def _cells(side: int, views: Views, rng: np.random.Generator) -> list[tuple[int, int, int, int]]:
    n = 1 + int(rng.choice(len(views.grid_shares), p=views.grid_shares))
    jitter = rng.uniform(-0.2, 0.2, (2, n - 1)) if n > 1 else np.zeros((2, 0))
    x, y = ([0, *(side * (np.arange(1, n) + moved) / n).astype(int).tolist(), side] for moved in jitter)
    return [(x[i], y[j], x[i + 1], y[j + 1]) for j in range(n) for i in range(n)]


def cut(
    photo: LabelledPhoto, size: tuple[int, int], views: Views, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], Faces]:
    """Cut a piece of a photo, scaled, turned and perhaps mirrored.

    Parameters
    ----------
    photo : LabelledPhoto
    size : width, height of the piece
    views : Views
    rng : numpy's generator

    Returns
    -------
    pixels : (height, width, 3) uint8
    faces : Faces
        In pixels of the piece; those that lie outside are left out.
    """
    height, width = photo.pixels.shape[:2]
    zoom, middle = _focus(photo, size, views, rng)
    mirror = rng.random() < 0.5
    angle = math.radians(float(rng.normal(0, views.tilt_deg)))
    if rng.random() < views.turned_share:
        angle += math.pi / 2 * int(rng.integers(1, 4))
    stretch = math.exp(rng.uniform(-0.35, 0.35) if photo.squashed else rng.normal(0, 0.06))
    scale = np.diag([zoom * math.sqrt(stretch), zoom / math.sqrt(stretch)])
    cos, sin = math.cos(angle), math.sin(angle)
    forward: NDArray[np.float64] = np.array([[cos, -sin], [sin, cos]]) @ scale @ np.diag([-1.0 if mirror else 1.0, 1.0])
    offset = _place(forward, middle, (width, height), size, rng)
    pixels, shrunk = _shrunk(photo.pixels, zoom)
    back = np.linalg.inv(forward)
    start = back @ -offset
    coefficients = [back[0, 0] / shrunk, back[0, 1] / shrunk, start[0] / shrunk]
    coefficients += [back[1, 0] / shrunk, back[1, 1] / shrunk, start[1] / shrunk]
    fill = tuple(int(v) for v in rng.integers(0, 255, 3)) if rng.random() < 0.5 else (0, 0, 0)
    piece = PillowImage.fromarray(pixels).transform(
        size, PillowImage.Transform.AFFINE, coefficients, PillowImage.Resampling.BILINEAR, fillcolor=fill
    )
    return np.asarray(piece), _moved(photo, forward, offset, mirror, size, views)


def _place(
    forward: NDArray[np.float64],
    middle: NDArray[np.float64],
    photo: tuple[int, int],
    size: tuple[int, int],
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Draw where a photo lies, so that it fills the piece if it can, and lies in it if it cannot."""
    wanted = np.array(size) * rng.uniform(0.2, 0.8, 2) - forward @ middle
    half = np.abs(forward) @ np.array(photo) / 2
    to_centre = forward @ (np.array(photo) / 2)
    bounds = np.sort(np.stack([half, size - half]), axis=0)
    placed: NDArray[np.float64] = np.clip(wanted + to_centre, *bounds) - to_centre
    return placed


def _focus(
    photo: LabelledPhoto, size: tuple[int, int], views: Views, rng: np.random.Generator
) -> tuple[float, NDArray[np.float64]]:
    """Draw the scale of a photo, and the point of it that shall be seen."""
    height, width = photo.pixels.shape[:2]
    least = max(views.zoom[0], 0.8 * max(size) / max(height, width))
    bounds = least, max(views.zoom[1], least)
    if len(photo.boxes) == 0 or rng.random() < views.plain_share:
        zoom = max(size) / max(height, width) * math.exp(rng.uniform(-0.2, 0.7))
        return float(np.clip(zoom, *bounds)), np.array([width, height]) * rng.uniform(0.2, 0.8, 2)
    x0, y0, x1, y1 = photo.boxes[int(rng.integers(len(photo.boxes)))]
    most = min(views.face_px[1], 0.9 * min(size))
    wanted = math.exp(rng.uniform(math.log(views.face_px[0]), math.log(most)))
    zoom = wanted / max(math.sqrt(float((x1 - x0) * (y1 - y0))), 1.0)
    return float(np.clip(zoom, *bounds)), np.array([(x0 + x1) / 2, (y0 + y1) / 2])


def _shrunk(pixels: NDArray[np.uint8], zoom: float) -> tuple[NDArray[np.uint8], float]:
    """Halve a photo as often as its scale allows, so that little is lost between the pixels; how small a pixel is."""
    factor = 1
    while zoom * factor <= 0.6 and min(pixels.shape[:2]) >= 16 * factor:
        factor *= 2
    if factor == 1:
        return pixels, 1.0
    return np.asarray(PillowImage.fromarray(pixels).reduce(factor)), float(factor)


def _moved(
    photo: LabelledPhoto,
    forward: NDArray[np.float64],
    offset: NDArray[np.float64],
    mirror: bool,
    size: tuple[int, int],
    views: Views,
) -> Faces:
    if not len(photo.boxes):
        return Faces(photo.boxes, photo.landmarks, photo.worth)
    middles = (photo.boxes[:, :2] + photo.boxes[:, 2:]) / 2 @ forward.T + offset
    half = (photo.boxes[:, 2:] - photo.boxes[:, :2]) / 2
    reach = np.sqrt(half**2 @ (forward**2).T)  # of the ellipse in the box, turned
    boxes = np.concatenate([middles - reach, middles + reach], axis=1)
    points = photo.landmarks @ forward.T + offset
    if mirror:
        points = points[:, MIRRORED_POINTS]
    seen = np.minimum(boxes[:, 2:], size) - np.maximum(boxes[:, :2], 0)
    visible = np.clip(seen, 0, None).prod(axis=1) / np.maximum((4 * reach[:, 0] * reach[:, 1]), 1e-6)
    worth = photo.worth.copy()
    worth[(visible < _LEAST_VISIBLE) | (2 * reach.max(axis=1) < views.least_px)] = np.nan
    kept = visible > 0.02
    return Faces(boxes[kept].astype(np.float32), points[kept].astype(np.float32), worth[kept])


def worsened(pixels: NDArray[np.uint8], views: Views, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Change a picture's light and colours, and blur it, add noise or compress it, each now and then."""
    image = PillowImage.fromarray(pixels)
    if rng.random() < views.gray_share:
        image = image.convert("L").convert("RGB")
    if rng.random() < views.blur_share:
        image = image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.5))))
    image = image.point(_curves(views, rng))
    if rng.random() < views.noise_share:
        noise = rng.normal(0, rng.uniform(3, 18), (64, 64, 3)).astype(np.int16)
        tiles = -(-np.array(pixels.shape[:2]) // 64)
        noisy = np.asarray(image) + np.tile(noise, (*tiles, 1))[: pixels.shape[0], : pixels.shape[1]]
        image = PillowImage.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    if rng.random() < views.jpeg_share:
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=int(rng.integers(20, 85)))
        image = PillowImage.open(buffer)
    return np.asarray(image)


def _curves(views: Views, rng: np.random.Generator) -> list[int]:
    """Draw a curve of brightness, contrast and gamma, and a tint: 256 values for each colour."""
    x = np.arange(256) / 255
    gain, contrast = rng.uniform(0.75, 1.25), rng.uniform(0.75, 1.25)
    gamma = math.exp(rng.normal(0, 0.2))
    if rng.random() < views.dark_share:
        gain, gamma = gain * rng.uniform(0.25, 0.7), gamma * rng.uniform(1.0, 1.6)
    y = ((x**gamma - 0.5) * contrast + 0.5) * gain
    channels = [np.clip(y * (1 + rng.normal(0, 0.05)) * 255, 0, 255) for _ in range(3)]
    return [int(v) for channel in channels for v in channel]
