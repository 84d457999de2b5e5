"""What a cluster is made of, without one: addresses, parcels, networks that travel."""

from __future__ import annotations

import json
import pickle
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as PillowImage

from engine.errors import KnownError
from engine.networks.weights import describe, read_arrays
from engine.photos.decode import read
from engine.photos.sample import content_sample
from engine.records import Image, Shortage
from engine.scanning.cluster.address import ClusterAddress
from engine.scanning.cluster.connection import require_packages
from engine.scanning.cluster.network_files import keep_network, network_here, read_network
from engine.scanning.cluster.parcel import Parcel
from engine.scanning.cluster.tasks import is_here, kith_here
from engine.scanning.processes.limits import WorkerLost
from tests.fakes import write_weights


@pytest.mark.parametrize(
    "address", ["local:0", "local:x", "local", "nas:8786", "http://nas", "tcp://", "tcp://a b", ""]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(KnownError, match="is no cluster"):
        ClusterAddress(address)


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("local:4", False),
        ("tcp://127.0.0.1:8786", False),
        ("tcp://[::1]:8786", False),
        ("tcp://localhost:8786", False),
        ("tls://nas:8786", False),
        ("tcp://nas:8786", True),
        ("tcp://192.168.0.7:8786", True),
    ],
)
def test_it_is_known_where_photos_travel_in_the_open(address: str, is_open: bool) -> None:
    assert ClusterAddress(address).is_open_to_others == is_open


def test_without_dask_a_sentence_says_how_to_add_it() -> None:
    with pytest.raises(KnownError, match=r"pip install 'kith\[cluster\]'"):
        require_packages(["there_is_no_such_package"])


def test_so_many_workers_are_started_here() -> None:
    assert [ClusterAddress(text).n_local for text in ("local:4", "local:999", "tcp://nas:1")] == [4, 256, None]


def info_of(path: str) -> object:
    image = read(path)
    assert isinstance(image, Image)
    return image.info


def make_photo(path: Path) -> str:
    path.parent.mkdir(parents=True)
    PillowImage.new("RGB", (60, 40), "teal").save(path)
    return str(path)


def test_a_parcel_holds_all_that_tells_when_a_photo_was_taken(tmp_path: Path) -> None:
    of_folder = make_photo(tmp_path / "2008-07 Italy" / "a.jpg")
    of_name = make_photo(tmp_path / "phone" / "IMG_20190514_101112.jpg")
    of_takeout = make_photo(tmp_path / "takeout" / "b.jpg")
    Path(f"{of_takeout}.json").write_text(json.dumps({"photoTakenTime": {"timestamp": "1000000000"}}))
    of_nothing = make_photo(tmp_path / "plain" / "c.jpg")
    infos = []
    for path in (of_folder, of_name, of_takeout, of_nothing):
        parcel = Parcel.of(path)
        assert parcel is not None
        infos.append(info_of(path))
        shown = pickle.loads(pickle.dumps(parcel))
        with shown.unpacked() as there:
            assert there != path
            assert info_of(there) == infos[-1]
        assert not Path(there).exists()
    assert len(set(map(str, infos))) == 4


def test_nothing_of_a_parcel_lands_elsewhere(tmp_path: Path) -> None:
    with Parcel(("..", "..", "a"), {"../../b.jpg": b"1"}).unpacked() as there:
        assert Path(there).name == "b.jpg" and Path(there).parent.name == "a"
        assert Path(there).parent.parent.name.startswith("kith-")


def test_a_network_that_is_not_there_is_kept_by_its_hash(tmp_path: Path) -> None:
    cache, home = tmp_path / "cache", tmp_path / "home"
    home.mkdir()
    weights = describe("nns2", write_weights(home))
    files = read_network(weights)
    assert network_here(weights, cache) is None
    for _ in range(2):  # two batches may come at once
        keep_network(weights, files, cache)
    shutil.rmtree(home)
    here = network_here(weights, cache)
    assert here is not None and here.id == weights.id
    assert read_arrays(here)
    here.file.write_bytes(here.file.read_bytes()[:1000])  # by a power cut, say
    assert network_here(weights, cache) is None
    keep_network(weights, files, cache)
    assert network_here(weights, cache) == here


def test_a_network_of_kith_need_not_travel(tmp_path: Path) -> None:
    elsewhere = replace(describe("nns2"), file=tmp_path / "nns2.safetensors")
    assert network_here(elsewhere, tmp_path) == describe("nns2")


def test_a_network_of_another_hash_is_refused(tmp_path: Path) -> None:
    weights = describe("nns2", write_weights(tmp_path))
    with pytest.raises(KnownError, match="damaged or were changed"):
        keep_network(weights, {weights.file.name: b"?"}, tmp_path / "cache")
    assert network_here(weights, tmp_path / "cache") is None


def test_a_network_whose_file_is_missing_is_not_sent(tmp_path: Path) -> None:
    for changes, helps in (({}, "Reinstall Kith"), ({"tuned_from": "nns2"}, "kith finetune --off")):
        weights = describe("nns2", write_weights(tmp_path, **changes))
        weights.file.unlink()
        with pytest.raises(KnownError, match=helps):
            read_network(weights)


def test_another_kith_is_refused() -> None:
    kith_here().require(kith_here(), "nas")
    with pytest.raises(KnownError, match=r"nas runs another Kith \(0\.0\.9, and here is"):
        kith_here().require(replace(kith_here(), version="0.0.9"), "nas")
    with pytest.raises(KnownError, match="nas has other files to find faces with"):
        kith_here().require(replace(kith_here(), detectors=("kith-0",)), "nas")


def test_a_worker_has_the_very_file_or_it_is_sent(tmp_path: Path) -> None:
    path = make_photo(tmp_path / "album" / "a.png")
    sample = content_sample(path)
    assert is_here(path, sample)
    assert not is_here(path, "0" * 32)
    assert not is_here(str(tmp_path / "gone.png"), sample)


def test_a_share_that_does_not_answer_is_not_waited_for(tmp_path: Path) -> None:
    answers = threading.Event()

    def read(_path: str) -> str:
        answers.wait()
        return "late"

    assert not is_here(str(tmp_path), "late", patience_s=0.05, read=read)
    answers.set()


def test_a_loss_travels_with_all_that_is_known() -> None:
    lost = pickle.loads(pickle.dumps(WorkerLost("Gone.", Shortage("memory", 3.0), may_be_others=True)))
    assert (lost.sentence, lost.shortage, lost.may_be_others, lost.is_of_disk) == (
        "Gone.",
        Shortage("memory", 3.0),
        True,
        False,
    )
