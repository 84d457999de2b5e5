"""Every package that Kith installs is pinned, with its hashes."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_hashes_are_those_of_the_constraints() -> None:
    constraints = re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(), re.M)
    text = (ROOT / "hashes.txt").read_text()
    pins = re.findall(r"^([\w.-]+)==([^\s;]+)[^\n]*\\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.M)
    versions = {_normal(name): version for name, version, _ in pins}
    assert len(pins) == len(re.findall(r"^[\w.-]+==", text, re.M)), "some have no hash"
    assert {name: versions.get(_normal(name)) for name, _ in constraints} == dict(constraints)
