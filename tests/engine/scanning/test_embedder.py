"""Faces of several photos are embedded together, in whole batches of the network."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
import pytest

from engine.faces.align import Template
from engine.records import FaceBox, FaceCrop, Photo, PhotoInfo
from engine.scanning.embedder import Embedder
from engine.scanning.jobs.photo import PhotoJob, PhotoSettings, SearchedPhoto

TEMPLATE = Template.for_input(8, 8, 112)


class Counting:
    """Workers that note how many faces they are handed, and embed nothing."""

    def __init__(self):
        self.handed: list[int] = []

    def submit_crops(self, weights, crops):
        self.handed.append(len(crops))
        return Future()


def photo_of(n_faces):
    face = FaceBox(np.zeros(4, np.float32), np.zeros((5, 2), np.float32), 0.9)
    crops = [FaceCrop(face, np.zeros((8, 8, 3), np.uint8), 0.5)] * n_faces
    job = PhotoJob(Photo("a.jpg", 1, 1), "00", PhotoSettings(TEMPLATE))
    return job, SearchedPhoto(PhotoInfo(9, 9, "JPEG"), crops)


@pytest.mark.parametrize(
    ("photos", "handed"),
    [
        ([5, 3], [8]),  # enough, and nothing is left over
        ([9], []),  # one would go through the network beside three that are nobody
        ([9, 3], [12]),
        ([9, 4, 4], [17]),  # twice as many are enough whatever is left over
        ([4, 3], []),
    ],
)
def test_faces_wait_for_whole_batches(photos, handed):
    workers = Counting()
    embedder = Embedder(workers, weights=None, n_faces=8)
    for n_faces in photos:
        embedder.add(*photo_of(n_faces))
        embedder.submit(nothing_to_come=False)
    assert workers.handed == handed


def test_the_last_faces_wait_for_nobody():
    workers = Counting()
    embedder = Embedder(workers, weights=None, n_faces=8)
    embedder.add(*photo_of(1))
    embedder.submit(nothing_to_come=True)
    assert workers.handed == [1]
