"""One film's way from file to face crops, run in a worker process as a photo's is."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace

import numpy as np

from engine.faces.align import crop_aligned
from engine.faces.detector import Detector, SearchSettings
from engine.faces.landmarks import refine_landmarks
from engine.grouping.people import POOR_QUALITY
from engine.photos.films.film import Film, FilmReader, Frame
from engine.photos.films.registry import READERS
from engine.photos.films.stills import failure_of, frames_of, image_of, info_of, open_film
from engine.photos.find import is_film_file
from engine.records import Embedding, FaceCrop, Failure, PhotoInfo
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto, find_faces, loaded_detector, scale_needed
from engine.sentences import Phrase, sentence
from engine.vectors.unit_vectors import dequantise

FILM_SECONDS = 45.0
"""So long a film is searched; what was found until then counts. Less than a photo may take before it is given up."""
MOST_CROPS = 120
FACES_A_PERSON = 3
LEAST_QUALITY = 0.1
ONLY_BEGINNING = Phrase("Only the beginning of this film was searched: to read what follows would take too long.")
"""A remark, as on a long film whose only key frame is its first."""
_SHARE = 0.96 * POOR_QUALITY  # of a photo's quality: a face of a film joins people and neither starts nor draws any


def find_faces_in_film(
    path: str,
    settings: PhotoSettings,
    detector_for: Callable[[SearchSettings], Detector] = loaded_detector,
    readers: Sequence[FilmReader] = READERS,
    clock: Callable[[], float] = time.monotonic,
) -> SearchedPhoto | Failure:
    """Search pictures that are spread over a film for faces, and cut the best of those out.

    Their quality is below what starts a person, whatever they look like: a film shows a face a hundred times.
    """
    detector = detector_for(settings.search)
    seconds = dict.fromkeys(("decode", "detect", "align"), 0.0)
    start = time.perf_counter()
    crops: list[FaceCrop] = []
    try:
        with closing(open_film(path, readers)) as film:
            info = info_of(film, path)
            n_frames = 0
            for frame in frames_of(film, seconds=FILM_SECONDS, clock=clock):
                n_frames += 1
                crops += _faces_in(frame, info, film, settings, detector)
            if not n_frames:
                return Failure(path, "decode", sentence("The film is damaged: none of its pictures can be read."))
            if film.gave_up:
                info = replace(info, remark=ONLY_BEGINNING())
    except Exception as error:  # the decoders raise nearly every kind there is
        if not crops:
            return failure_of(path, error)
        info = replace(info, remark=sentence("The film is damaged; it was searched as far as it could be read."))
    seconds["detect"] = time.perf_counter() - start
    best = sorted(crops, key=lambda crop: -crop.quality)[:MOST_CROPS]
    return SearchedPhoto(
        info, sorted(best, key=lambda crop: (crop.face.moment_ms or 0, float(crop.face.box[0]))), seconds
    )


def find_faces_in_file(path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
    """Search what a file holds, a photo or a film."""
    return find_faces_in_film(path, settings) if is_film_file(path) else find_faces(path, settings)


def _faces_in(frame: Frame, info: PhotoInfo, film: Film, settings: PhotoSettings, detector: Detector) -> list[FaceCrop]:
    image = image_of(frame, info, settings.search.long_side_px)
    faces = detector.detect([image])[0]
    if not faces:
        return []
    scale = scale_needed(faces, settings.template, detector.box_shape)
    if image.scale < 0.9 * scale:
        image = image_of(frame, info, round(scale * max(film.info.width_px, film.info.height_px)))
    placed = refine_landmarks(image, faces, detector.box_shape)
    crops = crop_aligned(image, placed, settings.template, detector.box_shape)
    return [
        replace(crop, face=replace(crop.face, moment_ms=frame.moment_ms), quality=_SHARE * crop.quality)
        for crop in crops
        if crop.quality >= LEAST_QUALITY
    ]


def best_of_each(faces: Sequence[Embedding], threshold: float, most: int = FACES_A_PERSON) -> tuple[Embedding, ...]:
    """Choose the best few faces of each person in a film, in the film's order.

    Parameters
    ----------
    faces : sequence of Embedding
    threshold : float
        Squared distance up to which faces are taken for one person.
    most : int
        Of each person.
    """
    if not faces:
        return ()
    vectors = dequantise(np.stack([face.vector for face in faces]))
    kept: list[int] = []
    firsts: list[int] = []  # the best face of each person
    counts: list[int] = []
    for index in sorted(range(len(faces)), key=lambda index: -faces[index].quality):
        distances = 2.0 - 2.0 * vectors[firsts] @ vectors[index]
        person = int(distances.argmin()) if len(firsts) else -1
        if person < 0 or distances[person] > threshold:
            firsts.append(index)
            counts.append(0)
            person = len(firsts) - 1
        if counts[person] < most:
            counts[person] += 1
            kept.append(index)
    return tuple(faces[index] for index in sorted(kept))
