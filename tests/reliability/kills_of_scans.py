"""Kills while photos are scanned, in one process and with workers in others."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from engine.library import ConfirmFaces, Library, NamePerson
from engine.scanning import events
from engine.scanning.local_workers import Processes
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.workers import Workers
from tests import painted
from tests.painted import PaintedWorkers, photo

from .killing import Case, Run, Say
from .views import by_content, check_undo, content_in, open_sound

LIBRARY = "library.db"
SETTINGS = ScanSettings(workers=0, photos_at_once=3, faces_at_once=4, group_every_s=0.0)
N_PHOTOS, N_OLD = 45, 15


def prepare(folder: Path, album: Path) -> None:
    """Scan some photos, name people; then photos come, go, move, are copied, edited and damaged."""
    for number in range(N_OLD):
        photo(album / f"{number:02}.png", 1 + number % 3, who=number % 5, blue=number)
    with Library.open(folder / LIBRARY) as library:
        scan_album(library, album, PaintedWorkers())
        people = library.reading.people()
        for number, person in enumerate(people[:2]):
            library.edits.do(NamePerson(person.person_id, f"Person {number}"))
        theirs = [face for face in library.reading.faces() if face.person_id == people[0].person_id]
        changing = ("00.png", "01.png", "02.png", "03.png")
        staying = [face.face_id for face in theirs if Path(face.paths[0]).name not in changing]
        library.edits.do(ConfirmFaces(tuple(staying[:3])))
    for number in range(N_OLD, N_PHOTOS):
        photo(album / f"new/{number:02}.png", 1 + number % 3, who=number % 7, blue=number)
    (album / "00.png").rename(album / "new/moved.png")
    shutil.copy(album / "01.png", album / "new/copy.png")
    photo(album / "02.png", 2, who=2, blue=200)
    (album / "03.png").unlink()
    (album / "new/broken.png").write_bytes(b"no photo")


def scan_album(library: Library, album: Path, workers: Workers, say: Say = lambda _: None) -> None:
    """Scan, and report which files are saved as soon as the scan says so."""
    deque(telling(scan(library, [album], SETTINGS, workers=workers), say), maxlen=0)


def telling(stream: Iterator[events.Event], say: Say) -> Iterator[events.Event]:
    """Report which files are saved, as events go by."""
    seen: list[str] = []
    for event in stream:
        match event:
            case events.PhotoScanned(path):
                seen.append(path)
            case events.PhotoFailed(failure):
                seen.append(failure.path)
            case events.PhotosSaved():
                say(seen)
                seen = []
            case events.ScanFinished():
                say([])
        yield event


def scan_in_process(folder: Path, album: Path, say: Say) -> None:
    with Library.open(folder / LIBRARY) as library:
        scan_album(library, album, PaintedWorkers(), say)


def scan_with_workers(folder: Path, album: Path, say: Say) -> None:
    workers = Processes(1, find_faces=painted.find_faces, embed_crops=painted.embed_crops)
    with Library.open(folder / LIBRARY) as library, closing(workers):
        scan_album(library, album, workers, say)


def check(run: Run) -> None:
    """Each file that was reported as saved is, names stand, and the next scan ends where an undisturbed one does."""
    with open_sound(run.folder / LIBRARY) as library:
        files = library.scans.known_files()
        for path in [path for paths in run.said for path in paths]:
            known = files[path]
            assert known.failed or known.mtime_ns == Path(path).stat().st_mtime_ns
            assert known.failed or known.photo_id is not None
        assert by_content(library)["confirmed"] == content_in(run.before / LIBRARY)["confirmed"]
        check_undo(library)
        with library.scan_lock():  # which a killed process does not keep
            pass
        scan_album(library, run.album, PaintedWorkers())
        found = by_content(library)
    assert found == content_in(run.whole / LIBRARY)


SCAN = Case("scan", prepare, scan_in_process, check)
SCAN_WITH_WORKERS = Case("scan with workers", prepare, scan_with_workers, check)
