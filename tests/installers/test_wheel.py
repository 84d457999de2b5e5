"""The wheel: installed where nothing else is, and the same to the byte whenever it is built."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installers.linux_packages import version
from installers.trial import Trial, bare_environment
from installers.wheel import ROOT, build_wheel

pytestmark = pytest.mark.skipif("KITH_WHEEL" not in os.environ, reason="takes minutes: make test-wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


def test_it_has_all_that_runs_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0] for name in names if "dist-info" not in name} == {
        *("app", "engine", "training", "resources", "main.py")
    }
    for name in ("weights/nn2.safetensors", "weights/centerface.onnx", "weights/manifest.json", "weights/MODEL_CARD.md",
                 "THIRD_PARTY_LICENSES.txt", "icons/kith.svg", "sample/hopper.jpg", "sample/collins.png"):  # fmt: skip
        assert f"resources/{name}" in names


def test_somebody_installs_it_scans_and_opens_the_window(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    pip = [environment / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}  # or Kith is there already
    subprocess.run([*pip, "-c", ROOT / "constraints.txt", "--no-compile", wheel], env=outside, cwd=tmp_path, check=True)
    kith = Trial(
        [str(environment / "bin" / "kith")], str(tmp_path), bare_environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    )
    assert kith.run("--version") == f"kith {version()}\n"
    faces, seconds = kith.find_people()
    assert faces == [7, 7]
    kith.open_window()
    size = sum(file.lstat().st_blocks for file in environment.rglob("*")) * 512
    print(f"first people after {seconds:.0f} s; {size / 1e6:.0f} MB without compiled files")


def test_it_is_the_same_to_the_byte_whenever_it_is_built(wheel: Path, tmp_path: Path) -> None:
    if os.environ["KITH_WHEEL"] != "twice":
        pytest.skip("a second build: make test-long")
    os.environ["TZ"], before = "Asia/Tokyo", os.umask(0o077)
    try:
        again = build_wheel(tmp_path)
    finally:
        os.umask(before)
        del os.environ["TZ"]
    assert again.name == wheel.name
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(wheel.read_bytes()).digest()
