"""Write the manifest of weights: of the bundled ones, and of those that a library has for itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.replacing import put_in_place


def add_to_manifest(file: Path, name: str, entry: dict[str, Any]) -> None:
    """Add weights to a manifest, or put them in the place of those of that name; a new manifest has them as default.

    One that cannot be read is begun anew.
    """
    manifest = _read(file) or {"default": name, "weights": {}}
    manifest["weights"][name] = entry
    _write(file, manifest)


def remove_from_manifest(file: Path, name: str) -> dict[str, Any] | None:
    """Remove weights from a manifest and return their entry, None if there is none; an empty manifest is deleted."""
    manifest = _read(file)
    entry: dict[str, Any] | None = manifest["weights"].pop(name, None) if manifest else None
    if manifest is None or entry is None:
        return None
    manifest["default"] = next(iter(manifest["weights"]), None)
    if manifest["weights"]:
        _write(file, manifest)
    else:
        file.unlink()
    return entry


def _read(file: Path) -> dict[str, Any] | None:
    """Read a manifest; None where there is none, or none that can be read."""
    try:
        manifest: Any = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return manifest if isinstance(manifest, dict) and {"default", "weights"} <= manifest.keys() else None


def _write(file: Path, manifest: dict[str, Any]) -> None:
    partial = file.with_suffix(".partial")
    try:
        partial.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
        put_in_place(partial, file)  # whoever reads meanwhile sees one or the other
    finally:
        partial.unlink(missing_ok=True)
