"""Another detector is a class and a line of the registry: everything else follows."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.faces.detector import Detector, SearchSettings
from engine.faces.registry import DETECTORS, make_detector
from engine.library import Library
from engine.scanning.events import ScanFinished
from engine.scanning.jobs.photo import find_faces
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.workers import InlineWorkers
from tests import painted
from tests.fakes import FakeDetector

WITH_FAKE = {**DETECTORS, "fake": FakeDetector}


@pytest.mark.parametrize("name", DETECTORS)
def test_every_detector_reads_its_own_signature_and_no_other(name: str) -> None:
    asked = SearchSettings(1280, 9, name)
    detector: Detector = make_detector(asked)
    assert detector.search_settings(detector.signature) == asked
    assert detector.search_settings("somebody-1:640:20") is None
    assert 80 < detector.box_shape.height < 140


def test_an_unknown_detector_is_a_known_error() -> None:
    with pytest.raises(KnownError, match="no face detector called nobody"):
        make_detector(SearchSettings(detector="nobody"))


def test_a_library_can_be_scanned_with_another_detector(tmp_path: Path) -> None:
    PillowImage.new("RGB", (64, 80), (120, 90, 80)).save(tmp_path / "photo.png")
    search = partial(find_faces, detector_for=partial(make_detector, detectors=WITH_FAKE))
    workers = InlineWorkers(find_faces=search, embed_crops=painted.embed_crops)
    with Library.open(tmp_path / "library.sqlite") as library:

        def run(**changes: object) -> int:
            settings = ScanSettings(**{"detector": "fake", **changes})  # type: ignore[arg-type]
            *_, finished = scan(library, [tmp_path / "photo.png"], settings, workers=workers, detectors=WITH_FAKE)
            assert isinstance(finished, ScanFinished)
            return finished.n_scanned

        assert run() == 1
        (face,) = library.reading.faces()
        assert face.face.box.tolist() == [16, 20, 48, 60]
        (known,) = library.scans.known_files().values()
        assert known.detector == "fake-1:704:20"
        assert run() == 0
        assert run(min_face_px=50, redetect=True) == 1
        assert library.reading.faces() == []
