"""`kith problems` and `kith doctor`: what went wrong, and what Kith runs on."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import JsonOption, LibraryOption, open_library
from engine.cli.console.output import KNOWN, command, count, may_hold_more, passed_over, print_json, say, version
from engine.errors import KnownError

_PACKAGES = ("kith", "onnxruntime", "numpy", "pillow", "pi-heif", "rawpy", "pylibjxl", "tifffile", "sqlalchemy")


@command
def problems(library: LibraryOption, as_json: JsonOption = False) -> None:
    """List the files that could not be read, and why; photos that are damaged; and what was passed over."""
    with open_library(library) as opened:
        is_being_scanned = opened.is_being_scanned()
        failures, remarks = opened.scans.problems(), opened.scans.remarks()
        kinds, n_more = opened.scans.passed_over(), opened.scans.n_may_hold_more()
    if as_json:
        noted = [{"path": remark.path, "stage": "remark", "reason": remark.sentence} for remark in remarks]
        failed = [{"path": failure.path, "stage": failure.stage, "reason": failure.reason} for failure in failures]
        print_json([*failed, *noted, *({"path": None, **row} for row in _passed_over_rows(kinds))])
        return
    for failure in failures:
        say(f"{failure.path}: {failure.reason}")
    if not failures:
        say("No problems so far; a scan is running." if is_being_scanned else "No problems: every photo could be read.")
    for remark in remarks:
        say(f"Remark on {remark.path}: {remark.sentence}")
    if kinds:
        say(passed_over(kinds))
    if n_more:
        say(may_hold_more(n_more))


def _passed_over_rows(kinds: Mapping[str, int]) -> Iterator[dict[str, object]]:
    for kind, number in kinds.items():
        yield {"stage": "passed over", "reason": passed_over({kind: number}), "kind": kind, "n_files": number}


@command
def doctor(
    library: LibraryOption,
    repair: Annotated[
        bool, typer.Option("--repair", help="Save what can be read of a damaged library, and put it in its place.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check versions, device, weights, detector and the library, and look for the face in a drawn picture.

    The exit code is 3 if something is wrong.
    """
    if repair:
        _repair(library, as_json)
        return
    facts = {"python": platform.python_version(), "system": platform.platform()}
    facts |= {package: version(package) for package in _PACKAGES}
    checks: dict[str, Callable[[], str]] = {
        "device": _device,
        "weights": _weights,
        "detector": _detector,
        "faces": _faces,
        "films": _films,
        "learning": _learning,
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


def _repair(path: Path, as_json: bool) -> None:
    from engine.cli.backup import nobody_has
    from engine.library.upkeep.repair import find_damage_in, repair_library

    with nobody_has(path):
        saved = repair_library(path, datetime.now(UTC)) if find_damage_in(path) else None
    if as_json:
        kept = None if saved is None or saved.kept is None else str(saved.kept)
        print_json({"repaired": saved is not None} | ({} if saved is None else asdict(saved) | {"kept": kept}))
        return
    if saved is None:
        say(f"{path} is undamaged: there is nothing to repair.")
        return
    counts = (
        f"{count(saved.n_people, 'person', 'people')} ({saved.n_named} with a name)",
        f"{count(saved.n_faces, 'face')} in {count(saved.n_photos, 'photo')}",
        f"{count(saved.n_steps, 'step')} that can be undone",
    )
    say(f"Saved: {', '.join(counts)}. The damaged library is kept as {saved.kept}.")
    if not saved.n_faces:
        say("No face could be read. A backup, if there is one, holds more (kith restore lists them).")
    say("Scan your photos again, which finds the faces that could not be read: kith scan FOLDER")


def _device() -> str:
    from engine.networks.devices import choose_device

    device = choose_device()
    return f"{device.name}, {'torch' if device.by_torch else 'onnxruntime'}"


def _weights() -> str:
    from engine.networks.weights import available, describe, read_arrays

    names = available()
    for name in names:
        read_arrays(describe(name))  # verifies the hash
    return f"{', '.join(names)}; whole and unchanged"


def _detector() -> str:
    from engine.faces.centerface_model import read_model
    from engine.faces.detector import SearchSettings
    from engine.faces.kith_detector import read_scout
    from engine.faces.landmarks import read_network
    from engine.faces.registry import make_detector

    read_model()  # verifies the hash
    read_scout()
    read_network()
    return f"{make_detector(SearchSettings()).signature}; whole and unchanged"


def _faces() -> str:
    from engine.networks.weights import describe
    from engine.scanning.outside.probe import Prober
    from engine.scanning.outside.self_check import check_drawn_face

    return check_drawn_face(Prober(describe()).faces)


def _films() -> str:
    from engine.photos.films.registry import READERS

    return next((f"read by {reader.name}" for reader in READERS if reader.is_there()), "nothing here reads them")


def _learning() -> str:
    from engine.networks.torch_there import ADD_TORCH, has_torch

    if has_torch():
        return f"quick, and in the network itself by PyTorch {version('torch')}"
    return f"quick; in the network itself with PyTorch, which is added by: {ADD_TORCH}"


def _library(path: Path) -> str:
    if not path.exists():
        return f"{path}: not there yet, the first scan makes it"
    from engine.active_weights import check_own

    with open_library(path) as opened:
        name, health, why_read_only = opened.name, opened.health(), opened.why_read_only
        if health.integrity == "ok":
            check_own(opened)
    if health.integrity != "ok":
        ways = "Restore a backup (kith restore), or save what can be read (kith doctor --repair)."
        raise KnownError(f"{name} is damaged ({health.integrity}). {ways}")
    if why_read_only:
        raise KnownError(why_read_only)
    counts = (
        count(health.n_photos, "photo"),
        count(health.n_faces, "face"),
        count(health.n_people, "person", "people"),
    )
    return f"{name}: {', '.join(counts)}; revision {health.revision}, {health.size_bytes / 1e6:.1f} MB, undamaged"
