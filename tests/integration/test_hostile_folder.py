"""A folder of broken, odd and hostile files goes through a whole scan, and every file is accounted for."""

from engine.library import Library
from engine.photos.find import find_photos
from engine.records import Failure
from engine.scanning import events
from engine.scanning.pipeline import ScanSettings, scan


def test_every_file_is_a_photo_or_a_problem(hostile_folder, tmp_path):
    folder, cases = hostile_folder
    offered = list(find_photos([folder]))
    told: dict[str, str] = {}
    with Library.open(tmp_path / "library.sqlite") as library:
        for event in scan(library, [folder], ScanSettings(workers=1)):
            match event:
                case events.PhotoScanned(path=path):
                    told[path] = "scanned"
                case events.PhotoFailed(failure=failure):
                    told[failure.path] = failure.reason
                case events.ScanFinished():
                    finished = event
        assert set(told) == {item.path for item in offered}
        assert len(offered) >= 200
        assert len(cases) >= 200
        assert finished.n_scanned + finished.n_copies + finished.n_failed == len(offered)
        known = library.scans.known_files()
        assert set(known) == set(told)
        assert {f.path: f.reason for f in library.scans.problems()} == {
            path: words for path, words in told.items() if words != "scanned"
        }
        again = list(scan(library, [folder], ScanSettings(workers=0)))[-1]
        assert isinstance(again, events.ScanFinished)
        assert again.n_scanned == 0, "nothing is read twice, good or bad"
        n_found_bad = sum(isinstance(item, Failure) for item in offered)
        assert (again.n_failed, again.n_unchanged) == (n_found_bad, len(offered) - n_found_bad)
