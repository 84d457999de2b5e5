"""A start, a scan and a find do with what `pip install kith` brings: no torch, no scikit-learn, no OpenCV."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from engine.library import Library

ROOT = Path(__file__).parents[2]
OURS = {"app", "engine", "main", "resources", "training"}

BLOCKER = """
import os, sys
from importlib.machinery import PathFinder

class Watched:
    '''Finds what may be imported, writes its name down, and lets nothing else be found.'''
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if path is not None or top in sys.stdlib_module_names or top.startswith("_"):
            return None
        if top in os.environ["KITH_ALLOWED"].split(","):
            with open(os.environ["KITH_LOADED"], "a") as loaded:
                loaded.write(top + chr(10))
            return None
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Watched())
"""


def core_packages() -> set[str]:
    """List the modules that Kith's dependencies bring, theirs included, and none of an extra."""
    todo: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    seen: set[str] = set()
    while todo:
        requirement = Requirement(todo.pop())
        name = requirement.name.lower().replace("_", "-")
        if name in seen or (requirement.marker is not None and not requirement.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        todo += metadata.requires(name) or []
    modules = metadata.packages_distributions()
    return {module for module, names in modules.items() if seen & {name.lower().replace("_", "-") for name in names}}


@pytest.fixture
def lean(tmp_path: Path) -> dict[str, str]:
    """An environment whose Pythons, workers too, find nothing but the core."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(BLOCKER)
    allowed = ",".join(core_packages() | OURS)
    paths = os.pathsep.join([str(folder), str(ROOT)])
    loaded = str(tmp_path / "loaded.txt")
    return {**os.environ, "PYTHONPATH": paths, "KITH_ALLOWED": allowed, "KITH_LOADED": loaded}


def kith(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)


def test_the_core_is_lean() -> None:
    heavy = {"torch", "sklearn", "scipy", "matplotlib", "skimage", "cv2", "imageio_ffmpeg", "tflite", "pytest", "onnx"}
    assert not core_packages() & heavy
    assert {"numpy", "onnxruntime", "PySide6", "sqlalchemy"} <= core_packages()


def test_a_scan_a_find_and_learning_need_nothing_but_the_core(
    lean: dict[str, str], small_album: Path, tmp_path: Path
) -> None:
    library = tmp_path / "library.sqlite"
    scan = kith(lean, "scan", "--library", str(library), str(small_album))
    assert scan.returncode == 0, scan.stderr
    with Library.open(library) as opened:
        assert opened.reading.people()
    picture = next(path for path in sorted(small_album.iterdir()))
    find = kith(lean, "find", "--library", str(library), str(picture))
    assert find.returncode in (0, 1), find.stderr
    adapter = kith(lean, "finetune", "--library", str(library))
    assert adapter.returncode == 3 and "confirm" in adapter.stderr, adapter.stderr
    network = kith(lean, "finetune", "--library", str(library), "--depth", "network")
    assert network.returncode == 3 and "pip install 'kith[learn]'" in network.stderr, network.stderr
    loaded = set(Path(lean["KITH_LOADED"]).read_text().split())
    assert {"numpy", "onnxruntime", "sqlalchemy", "PIL"} <= loaded <= core_packages() | OURS


def test_a_command_that_needs_more_says_what(lean: dict[str, str], tmp_path: Path) -> None:
    told = kith(lean, "train", "--faces", str(tmp_path), "--run", str(tmp_path / "run"))
    assert told.returncode == 3 and "kith[learn]" in told.stderr, told.stderr


def test_the_window_needs_nothing_but_the_core(lean: dict[str, str]) -> None:
    look = (
        "import pkgutil, importlib, app, engine; "
        "[importlib.import_module(found.name) for found in pkgutil.walk_packages(app.__path__, 'app.')]"
    )
    done = subprocess.run([sys.executable, "-c", look], env=lean, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "PySide6" in Path(lean["KITH_LOADED"]).read_text().split()
