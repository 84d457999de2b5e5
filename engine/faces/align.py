"""Cut faces out of photos, turned and scaled so that eyes, nose and mouth lie where the network expects them.

Coordinates are continuous: pixel i covers [i, i + 1), its centre lies at i + 0.5, and the centre of an image is
at half its sides. Training's torch grids (align_corners=False) mean the same, and the stored training crops agree:
faces detected anew in them lie within 0.2 px of the template in x, where the other convention would give 0.5.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from engine.faces.detector import WHOLE_FACE, BoxShape
from engine.faces.quality import BICUBIC, quality
from engine.records import FaceBox, FaceCrop, Image

TEMPLATE_POINTS = (
    (38.2946, 51.6963),
    (73.5318, 51.5014),
    (56.0252, 71.7366),
    (41.5493, 92.3655),
    (70.7299, 92.2041),
)
"""Eyes, nose and mouth corners in a 112x112 crop, x y; the usual template of face recognition research."""
TEMPLATE_CENTRE = 56.0


@dataclass(frozen=True)
class Template:
    """Where five landmarks belong in a network's input.

    Attributes
    ----------
    height_px, width_px : int
        The network's input.
    points : five (x, y), input pixels
    zoom : float
        Input pixels per pixel of the 112-pixel template.
    """

    height_px: int
    width_px: int
    points: tuple[tuple[float, float], ...]
    zoom: float

    @classmethod
    def for_input(cls, height_px: int, width_px: int, span_px: float) -> Template:
        """Make the template of an input whose height spans `span_px` pixels of the 112-pixel template."""
        zoom = height_px / span_px
        points = tuple(
            (width_px / 2 + (x - TEMPLATE_CENTRE) * zoom, height_px / 2 + (y - TEMPLATE_CENTRE) * zoom)
            for x, y in TEMPLATE_POINTS
        )
        return cls(height_px, width_px, points, zoom)


def similarity(source: NDArray[np.floating], target: NDArray[np.floating]) -> NDArray[np.float64]:
    """Fit the scaling, rotation and shift, without reflection, that brings `source` closest to `target`.

    A scaled rotation of the plane is one complex factor, which makes Umeyama's problem a regression of complex
    numbers. Where all source points coincide every factor fits equally well, and the smallest, 0, is returned.

    Parameters
    ----------
    source, target : (n, 2), x y

    Returns
    -------
    (2, 3) float64
        Times (x, y, 1) gives the point in the target.

    Source: Umeyama, "Least-squares estimation of transformation parameters between two point patterns"
    (PAMI 1991), equations 40 to 42.
    """
    z, w = (np.asarray(points, dtype=np.float64) @ np.array([1, 1j]) for points in (source, target))
    z_mean, w_mean = z.mean(), w.mean()
    spread = float(np.sum(np.abs(z - z_mean) ** 2))
    coincide = spread <= 1e-12 * max(1.0, abs(z_mean) ** 2)
    factor = 0j if coincide else np.sum(np.conj(z - z_mean) * (w - w_mean)) / spread
    shift = w_mean - factor * z_mean
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


def face_transform(face: FaceBox, template: Template, shape: BoxShape = WHOLE_FACE) -> NDArray[np.float64]:
    """Return the (2, 3) map from full-size photo pixels to the network's input for a face.

    Landmarks that contradict the box (not finite, far from it, of quite another size or all in one place) are
    passed over for an upright crop around the box.
    """
    box = face.box.astype(np.float64).reshape(2, 2)
    centre = box.mean(axis=0)
    height = max(float((box[1] - box[0]).max()), 1.0)  # boxes are higher than wide, unless the border cuts them
    box_zoom = shape.height * template.zoom / height
    if np.isfinite(face.landmarks).all() and np.abs(face.landmarks.mean(axis=0) - centre).max() < height:
        transform = similarity(face.landmarks, np.array(template.points))
        if 0.4 < _zoom(transform) / box_zoom < 2.5:
            return transform
    drop = (shape.centre_y - TEMPLATE_CENTRE) * template.zoom
    return _upright(box_zoom, centre, (template.width_px / 2, template.height_px / 2 + drop))


def _upright(zoom: float, source: NDArray[np.float64], target: tuple[float, float]) -> NDArray[np.float64]:
    shift = np.array(target) - zoom * source
    return np.column_stack([zoom * np.eye(2), shift])


def supposed_landmarks(box: NDArray[np.float32], shape: BoxShape = WHOLE_FACE) -> NDArray[np.float32]:
    """Place eyes, nose and mouth where an upright face that looks ahead has them: (4,) -> (5, 2), pixels."""
    zoom = float(box[3] - box[1]) / shape.height
    centre = (box[:2] + box[2:]) / 2
    points = (np.array(TEMPLATE_POINTS) - (TEMPLATE_CENTRE, shape.centre_y)) * zoom + centre
    return points.astype(np.float32)


def zoom_needed(face: FaceBox, template: Template, shape: BoxShape = WHOLE_FACE) -> float:
    """Return network pixels per full-size photo pixel: decode with a scale of min(1, this) or more for full detail."""
    return _zoom(face_transform(face, template, shape))


def _zoom(transform: NDArray[np.float64]) -> float:
    return math.hypot(transform[0, 0], transform[1, 0])


def crop_aligned(
    image: Image, faces: Sequence[FaceBox], template: Template, shape: BoxShape = WHOLE_FACE
) -> list[FaceCrop]:
    """Cut out faces with their landmarks on the template.

    Parameters
    ----------
    image : Image
        At any scale.
    faces : sequence of FaceBox
        Of this photo.
    template : Template
    shape : BoxShape
        How the faces' boxes lie around them; it matters only where landmarks make no sense.

    Returns
    -------
    list of FaceCrop
        One per face, in order; pixels are (template.height_px, template.width_px, 3). Beyond the photo's border
        its outermost pixels are repeated, as in the training crops.
    """
    hw = template.height_px, template.width_px
    return [_crop(image, face, face_transform(face, template, shape), hw) for face in faces]


def _crop(image: Image, face: FaceBox, transform: NDArray[np.float64], hw: tuple[int, int]) -> FaceCrop:
    to_input = transform.copy()
    to_input[:, :2] /= image.scale
    pixels = warp(image.picture, to_input, hw)
    return FaceCrop(face, pixels, quality(face, pixels, _zoom(transform)))


def warp(
    picture: PillowImage.Image, transform: NDArray[np.float64], hw: tuple[int, int], *, quick: bool = False
) -> NDArray[np.uint8]:
    """Resample a picture through a similarity transform, without aliasing, repeating its border outwards.

    Where the image must shrink, the part needed is first resized by a filter that widens with the reduction; what is
    left is a turn.

    Parameters
    ----------
    picture : PIL.Image.Image, of mode RGB
    transform : (2, 3), from the picture's pixels to pixels of the result
    hw : height, width of the result
    quick : bool
        Average whole pixels and sample bilinearly, in a third of the time.

    Returns
    -------
    (*hw, 3) uint8
    """
    inverse = np.linalg.inv(np.vstack([transform, (0, 0, 1)]))[:2]
    corners = np.array([(x, y, 1) for x in (0, hw[1]) for y in (0, hw[0])]) @ inverse.T
    zoom = min(1.0, _zoom(transform))
    lowest, highest = corners.min(axis=0) - 3 / zoom, corners.max(axis=0) + 3 / zoom
    size = np.array(picture.size)
    start = np.clip(np.floor(lowest), 0, size - 1).astype(int)
    end = np.clip(np.ceil(highest), start + 1, size).astype(int)
    box = (*start.tolist(), *end.tolist())
    zoom_xy = np.ones(2)
    if quick and zoom <= 0.5:
        part = picture.reduce(int(1 / zoom), box)
        zoom_xy /= int(1 / zoom)
    elif quick or zoom == 1.0:
        part = picture.crop(box)
    else:  # whole pixels are averaged to less than twice the size, which costs little, and filtered from there
        small_size = np.maximum(1, np.rint((end - start) * zoom)).astype(int)
        part = picture.crop(box).resize((int(small_size[0]), int(small_size[1])), BICUBIC, reducing_gap=1.0)
        zoom_xy = small_size / (end - start)
    most = 2 * sum(hw)  # of a face far outside the photo nothing is seen anyway
    before = np.clip(np.ceil((start - lowest) * zoom_xy), 0, most).astype(int)
    after = np.clip(np.ceil((highest - end) * zoom_xy), 0, most).astype(int)
    if before.any() or after.any():
        padding = ((before[1], after[1]), (before[0], after[0]), (0, 0))
        part = PillowImage.fromarray(np.pad(np.asarray(part), padding, mode="edge"))
    inverse[:, 2] -= start
    coefficients = inverse * zoom_xy[:, None]
    coefficients[:, 2] += before
    resample = PillowImage.Resampling.BILINEAR if quick else BICUBIC
    affine = tuple(coefficients.ravel().tolist())
    return np.asarray(part.transform((hw[1], hw[0]), PillowImage.Transform.AFFINE, affine, resample))
