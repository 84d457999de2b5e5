"""Measure people among strangers: labelled whole photos and photos of people who are seen once, in one library.

    python -m benchmarks.strangers [--net NET] [--before COMMIT]

The labelled album is ../shared/albums/wild; the others are the photos of ../shared/photos/photos-00.tar, nearly all of
different people (a few are two photos of one person, so that not every pair among them is a mistake). Says how well the
labelled faces are grouped, and how many of the others' faces the program puts together with any face.
With a commit, the program as it was then does the same, in the same run.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.family_album import match, score
from benchmarks.scan_speed import worktree
from engine.library import Library
from engine.scanning.pipeline import ScanSettings, scan

SHARED = Path(__file__).resolve().parents[2] / "shared"
_IN_TREE = """
import runpy, sys
sys.path.insert(0, {tree!r})
sys.argv = ["strangers", *{arguments!r}]
runpy.run_path({file!r}, run_name="__main__")
"""


def measure(wild: Path, strangers: Path, library_file: Path, net: str | None) -> str:
    """Scan both into a library and say what became of whom, in a line."""
    with Library.open(library_file) as library:
        for _event in scan(library, [wild, strangers], ScanSettings(net=net)):
            pass
        faces = list(library.reading.faces())
    labelled = match([face for face in faces if Path(face.paths[0]).parent == wild], wild)
    size = Counter(face.person_id for face in faces if face.person_id is not None)
    theirs = [face for face in faces if wild not in Path(face.paths[0]).parents]
    known = {face.person_id for face in labelled if face.person_id >= 0}
    together = Counter(face.person_id for face in theirs if size[face.person_id] > 1)
    found = score(labelled)
    return (
        f"{len(labelled)} labelled faces: BCubed precision {found.precision:.3f}, recall {found.recall:.3f}, "
        f"F {found.f:.3f}. Of {len(theirs)} strangers' faces {together.total()} are with others, "
        f"{sum(n for who, n in together.items() if who in known)} of them with labelled people; "
        f"at most {max(together.values(), default=0)} of them are one person."
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--net", help="network to embed with")
    parser.add_argument("--before", metavar="COMMIT", help="compare with the program at this commit")
    arguments = parser.parse_args()
    if arguments.before:
        with worktree(arguments.before) as tree:
            again = ["--net", arguments.net] if arguments.net else []
            code = _IN_TREE.format(tree=str(tree), arguments=again, file=str(Path(__file__).resolve()))
            environment = os.environ | {"PYTHONPATH": str(tree)}
            told = subprocess.run([sys.executable, "-c", code], env=environment, check=True, stdout=subprocess.PIPE)
            print(f"At {arguments.before}: {told.stdout.decode()}", end="", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        strangers = Path(folder) / "strangers"
        with tarfile.open(SHARED / "photos" / "photos-00.tar") as photos:
            photos.extractall(strangers, filter="data")
        print(measure(SHARED / "albums" / "wild", strangers, Path(folder) / "library.sqlite", arguments.net))


if __name__ == "__main__":
    main()
