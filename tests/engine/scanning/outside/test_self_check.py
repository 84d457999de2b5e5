"""A Kith that finds no faces says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import KnownError
from engine.networks.weights import describe
from engine.scanning.outside.probe import ProbeFace, Prober
from engine.scanning.outside.self_check import check_drawn_face


@pytest.fixture(scope="module")
def prober() -> Prober:
    return Prober(describe("nns2"), "cpu")


def test_the_drawn_face_goes_the_whole_way(prober: Prober) -> None:
    assert "found and embedded" in check_drawn_face(prober.faces)


def test_whoever_sees_no_face_or_too_many_or_elsewhere_is_found_out(prober: Prober) -> None:
    def elsewhere(path: Path) -> list[ProbeFace]:
        (found,) = prober.faces(path)
        face = replace(found.crop.face, landmarks=found.crop.face.landmarks + 30)
        return [replace(found, crop=replace(found.crop, face=face))]

    def made_of_nothing(path: Path) -> list[ProbeFace]:
        return [replace(found, embedding=np.full(128, np.nan, np.float32)) for found in prober.faces(path)]

    for faces_of, says in (
        (lambda path: [], "finds 0"),
        (lambda path: prober.faces(path) * 2, "finds 2"),
        (elsewhere, "pixels from where"),
        (made_of_nothing, "nothing that can be used"),
    ):
        with pytest.raises(KnownError, match=says):
            check_drawn_face(faces_of)
