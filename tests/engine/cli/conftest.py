"""A library that no network had to fill, and the command line to ask about it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

from engine.cli import app
from engine.library import Library, NamePerson
from engine.networks.weights import Weights, describe
from engine.records import Embedding, FaceBox, FaceCrop, Failure, Photo, PhotoInfo, ScannedPhoto
from engine.scanning.outside.probe import ProbeFace
from engine.vectors.unit_vectors import quantise
from tests.fakes import unit_rows

LOOKS = unit_rows(np.random.default_rng(5), 3)
"""Three people who look nothing like one another."""
ANNA, BEN, CLEO = range(3)


class Answer:
    """What a command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Kith = Callable[..., Answer]


@pytest.fixture
def run() -> Kith:
    """Run a command in this process; it never ends with a traceback."""

    def run(*args: object, typed: str = "") -> Answer:
        result = CliRunner().invoke(app, [str(arg) for arg in args], input=typed)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.stderr
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run


def face(look: int, x0: float = 100) -> Embedding:
    return Embedding(_box(x0), 0.9, quantise(LOOKS[look : look + 1])[0])


def _box(x0: float, side: float = 100) -> FaceBox:
    box = np.array([x0, 50.25, x0 + side, 50.25 + side], np.float32)
    return FaceBox(box, np.zeros((5, 2), np.float32), 0.95)


def photo(path: Path | str, content: str, *faces: Embedding, year: int | None = None) -> ScannedPhoto:
    info = PhotoInfo(800, 600, "JPEG", datetime(year, 1, 2) if year else None)
    return ScannedPhoto(Photo(str(path), 10, 1), content, info, faces)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Photo files that are there, though nothing that could be decoded."""
    folder = tmp_path / "album"
    for name in ("1.jpg", "2.jpg", "old/1.jpg", "3.jpg", "copy of 3.jpg", "4.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.removeprefix("copy of ").encode())
    return folder


@pytest.fixture
def library(empty_library: Path, tmp_path: Path, album: Path) -> Path:
    """Person 1 in three photos, person 2 in two contents and three files, person 3 in one; one broken file."""
    path = Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))
    scans = [
        photo(album / "1.jpg", "a" * 32, face(ANNA), face(BEN, 400), year=2003),
        photo(album / "2.jpg", "b" * 32, face(ANNA), year=2001),
        photo(album / "old/1.jpg", "c" * 32, face(ANNA)),
        photo(album / "3.jpg", "d" * 32, face(BEN), year=2002),
        photo(album / "copy of 3.jpg", "d" * 32, face(BEN), year=2002),
        photo(album / "4.jpg", "e" * 32, face(CLEO)),
    ]
    broken = str(album / "broken.jpg")
    failures = [(Photo(broken, 1, 1), Failure(broken, "decode", "The file is empty."))]
    with Library.open(path) as opened:
        opened.scans.write(scans, failures, [], "fake", describe().id)
        looks = {look.tobytes(): number for number, look in enumerate(quantise(LOOKS))}
        faces, _, vectors = opened.reading.vectors(describe().id)
        groups: list[list[int]] = [[], [], []]
        for face_id, vector in zip(faces.tolist(), vectors, strict=True):
            groups[looks[vector.tobytes()]].append(face_id)
        opened.grouping.apply([(None, group) for group in groups])
    return path


@pytest.fixture
def named(library: Path) -> Path:
    """The library in which person 1 is called Anna."""
    with Library.open(library) as opened:
        opened.edits.do(NamePerson(1, "Anna"))
    return library


class FakeProber:
    """Sees in a photo the people that its name tells: "anna+ben.jpg"."""

    def __init__(self, weights: Weights) -> None:
        self.embedder = self
        self.weights = weights

    def faces(self, path: Path) -> list[ProbeFace]:
        return [
            ProbeFace(str(path), FaceCrop(_box(10 + 300 * i, 90 - i), np.zeros((2, 2, 3), np.uint8), 0.9), LOOKS[look])
            for i, name in enumerate(path.stem.split("+"))
            for look in [look for look, who in enumerate(("anna", "ben", "cleo")) if who == name]
        ]


@pytest.fixture
def prober(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at photos outside the library without a network."""
    monkeypatch.setattr("engine.cli.search.make_prober", lambda weights, device: FakeProber(weights))
