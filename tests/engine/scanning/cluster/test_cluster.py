"""Scans on real clusters of Dask: the same library as without one, whoever dies meanwhile."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.faces.align import Template
from engine.library import Library
from engine.scanning import events
from engine.scanning.cluster.address import ClusterAddress
from engine.scanning.cluster.connection import Connection, Patience
from engine.scanning.cluster.parcel import Parcel
from engine.scanning.cluster.tasks import Asked, Found, Terms, kith_here, search
from engine.scanning.cluster.workers import ClusterWorkers
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.path_map import PathMap
from engine.scanning.pipeline import ScanSettings, scan
from engine.scanning.workers import Workers
from tests.engine.scanning.cluster import hands
from tests.integration.album import content
from tests.painted import PaintedWorkers, photo

distributed = pytest.importorskip("distributed", reason="distributed is not installed: pip install 'kith[cluster]'")
SETTINGS = PhotoSettings(Template.for_input(140, 116, 124))
SMALL = ScanSettings(workers=0, photos_at_once=4, faces_at_once=4)


@pytest.fixture
def new(tmp_path: Path, empty_library: Path) -> Callable[[str], Path]:
    return lambda name: Path(shutil.copy(empty_library, tmp_path / name))


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "album"
    for k in range(24):
        photo(folder / f"{k:02}.png", k % 3, who=1 + k % 7, blue=k)
    shutil.copy(folder / "01.png", folder / "copy.png")
    (folder / "broken.png").write_bytes(b"no photo")
    return folder


@pytest.fixture(scope="module")
def threads() -> Iterator[Connection]:
    """A cluster in this process."""
    connection = Connection(ClusterAddress("local:2"), start_local=hands.in_this_process)
    yield connection
    connection.close()


def scanned(library: Path, album: Path, workers: Workers) -> events.ScanFinished:
    with Library.open(library) as opened:
        *_, finished = scan(opened, [album], SMALL, workers=workers)
    assert isinstance(finished, events.ScanFinished)
    return finished


@pytest.fixture
def expected(new: Callable[[str], Path], album: Path) -> dict[str, object]:
    library = new("local.sqlite")
    scanned(library, album, PaintedWorkers())
    return content(library)


def test_a_cluster_makes_the_library_of_a_local_scan_and_tells_who_did_what(
    threads: Connection, new: Callable[[str], Path], album: Path, expected: dict[str, object]
) -> None:
    library = new("cluster.sqlite")
    workers = ClusterWorkers(threads, Terms(kith_here(), make_hands=hands.inline))
    assert workers.n_workers == 4
    finished = scanned(library, album, workers)
    assert content(library) == expected
    assert set(finished.by_worker) == {"worker 1", "worker 2"} and sum(finished.by_worker.values()) == 24


def test_photos_that_the_workers_do_not_have_are_sent(
    threads: Connection, new: Callable[[str], Path], album: Path, expected: dict[str, object]
) -> None:
    library = new("cluster.sqlite")
    nowhere = PathMap(((str(album), "/nowhere"),))
    scanned(library, album, ClusterWorkers(threads, Terms(kith_here(), make_hands=hands.inline), nowhere))
    assert content(library) == expected


def test_workers_read_photos_under_the_names_that_their_mounts_have(
    threads: Connection, new: Callable[[str], Path], album: Path, tmp_path: Path, expected: dict[str, object]
) -> None:
    for k in range(6):
        photo(album / "2019" / f"{k}.png", 1, who=3, blue=100 + k)
    local, library = new("local.sqlite"), new("mounted.sqlite")
    scanned(local, album, PaintedWorkers())
    volume, other = tmp_path / "volume1", tmp_path / "volume2"
    volume.symlink_to(album)
    other.symlink_to(album / "2019")
    paths = PathMap.parse([f"{album}={volume}", f"{album}/2019={other}"])
    terms = Terms(kith_here(), make_hands=partial(hands.below, (f"{volume}/", f"{other}/")))
    finished = scanned(library, album, ClusterWorkers(threads, terms, paths))
    assert finished.n_failed == 1  # the one that is broken
    assert content(library) == content(local) != expected


def test_a_photo_that_finds_no_place_on_a_worker_costs_no_other_its_answer(threads: Connection, tmp_path: Path) -> None:
    path = str(photo(tmp_path / "a.png", 1))
    parcel = Parcel.of(path)
    assert parcel is not None
    parcels = [replace(parcel, folder=("x" * 300,)), parcel]
    photos = [Asked(path, "", SETTINGS, each) for each in parcels]

    async def ask() -> list[Found]:
        found: list[Found] = await threads.client.submit(
            search, Terms(kith_here(), make_hands=hands.inline), photos, pure=False
        )
        return found

    too_long, found = threads.start(ask()).result(60)
    assert isinstance(too_long, OSError) and isinstance(found, SearchedPhoto)


def test_nobody_waits_for_another_when_a_scheduler_is_back(threads: Connection) -> None:
    async def regain() -> None:
        await asyncio.gather(*(threads.regain() for _ in range(100)))

    threads.start(regain()).result(20)  # one after the other they would take 50 seconds


def test_another_kith_ends_the_scan_with_a_sentence(
    threads: Connection, new: Callable[[str], Path], album: Path
) -> None:
    other = Terms(type(kith_here())("9.9", ()), make_hands=hands.inline)
    with pytest.raises(KnownError, match="runs another Kith"):
        scanned(new("cluster.sqlite"), album, ClusterWorkers(threads, other))


def test_no_scheduler_and_no_worker_are_told() -> None:
    with pytest.raises(KnownError, match=r"There is no scheduler at tcp://127\.0\.0\.1:9"):
        Connection(ClusterAddress("tcp://127.0.0.1:9"), Patience(answer_s=1.0))
    with pytest.raises(KnownError, match="No worker has come"):
        Connection(ClusterAddress("local:1"), Patience(answer_s=1.0), start_local=lambda _n: hands.in_this_process(0))


def test_a_scheduler_that_goes_ends_the_scan_and_the_next_one_goes_on(
    new: Callable[[str], Path], album: Path, expected: dict[str, object]
) -> None:
    library = new("cluster.sqlite")
    connection = Connection(ClusterAddress("local:2"), Patience(answer_s=2.0), start_local=hands.in_this_process)
    workers = ClusterWorkers(connection, Terms(kith_here(), make_hands=hands.inline))
    with (
        Library.open(library) as opened,
        closing(workers),
        pytest.raises(KnownError, match="scheduler local:2 is gone"),
    ):
        for event in scan(opened, [album], SMALL, workers=workers):
            if isinstance(event, events.PhotosSaved):
                connection.start(connection.cluster.scheduler.close()).result(20)
    with Library.open(library) as opened:
        saved = {Path(path).name for path in opened.scans.known_files()}
        assert opened.health().integrity == "ok"
        failed = {Path(problem.path).name for problem in opened.scans.problems()}
        assert failed <= {"broken.png"}, "that a scheduler goes is no photo's fault"
    local = PaintedWorkers()
    scanned(library, album, local)
    assert content(library) == expected
    assert saved and not saved & set(local.searched)


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate that vouches for itself, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed, so there is nothing to prove who is who")
    folder.mkdir()
    key, cert = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=kith", "-days", "2"]
    subprocess.run([*command, "-keyout", key, "-out", cert], check=True, capture_output=True)
    return cert, key


def test_a_scan_is_encrypted_for_whom_the_certificate_is_known_and_nobody_else_gets_in(
    new: Callable[[str], Path], album: Path, tmp_path: Path, expected: dict[str, object]
) -> None:
    cert, key = make_certificate(tmp_path / "ours")
    strangers = make_certificate(tmp_path / "strangers")
    files = {"ca_file": cert} | {
        f"{who}_{what}": file
        for who in ("scheduler", "worker", "client")
        for what, file in (("cert", cert), ("key", key))
    }
    security = distributed.Security(
        require_encryption=True, **{f"tls_{name}": str(file) for name, file in files.items()}
    )
    cluster = distributed.LocalCluster(
        n_workers=1, processes=False, protocol="tls://", security=security, dashboard_address=None
    )
    with cluster:
        address = cluster.scheduler_address
        assert address.startswith("tls://")
        library = new("cluster.sqlite")
        with closing(Connection(ClusterAddress(address, cert, cert, key))) as connection:
            scanned(library, album, ClusterWorkers(connection, Terms(kith_here(), make_hands=hands.inline)))
        assert content(library) == expected
        for others in ((None, None, None), (cert, *strangers), (strangers[0], cert, key)):
            with pytest.raises(KnownError, match="There is no scheduler"):
                Connection(ClusterAddress(address, *others), Patience(answer_s=0.5))
        with pytest.raises(KnownError, match="There is no file"):
            Connection(ClusterAddress(address, tmp_path / "gone.pem"))


@pytest.mark.timeout(300)
@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_a_photo_that_kills_whoever_reads_it_costs_nothing_else(new: Callable[[str], Path], album: Path) -> None:
    library, local, deadly = new("cluster.sqlite"), new("local.sqlite"), album / "deadly.png"
    scanned(local, album, PaintedWorkers())
    expected = content(local)
    photo(deadly, 1)
    with closing(Connection(ClusterAddress("local:1"), Patience(answer_s=120))) as connection:
        scanned(library, album, ClusterWorkers(connection, Terms(kith_here(), make_hands=hands.processes)))
    found = content(library)
    assert (found["faces"], found["people"]) == (expected["faces"], expected["people"])
    assert (str(deadly), True, False) in found["files"]  # type: ignore[operator]
    assert [file for file in found["files"] if file[0] != str(deadly)] == expected["files"]  # type: ignore[attr-defined]
