"""Learning from corrections, network depth: on crops read from photos again, by the last blocks alone."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image as PillowImage

from engine.library import Library
from engine.networks.weights import describe, load
from engine.records import Embedding, FaceBox, Photo, PhotoInfo, ScannedPhoto
from engine.scanning.outside.reembedding import reembed
from tests.engine.disks import fill, small_disk
from tests.fakes import write_weights
from tests.training.fake_faces import blotches
from tests.training.learning_library import faces_of
from training.finetuning.config import NetworkConfig
from training.finetuning.judge import general_val
from training.finetuning.labels import Labels
from training.finetuning.last_blocks.interpolation import explained, interpolate
from training.finetuning.last_blocks.network import Tuning, write_net
from training.finetuning.resume_files import CannotSaveError, ResumeFolder
from training.finetuning.views import pairs_as_bundled
from training.publishing.world import World, world_file


@pytest.fixture
def weights(tmp_path):
    folder = tmp_path / "weights"
    folder.mkdir()
    return describe(folder=write_weights(folder, input_hw=[140, 116]))


def labels_of(person) -> Labels:
    n = len(person)
    people = np.array(person, np.int64)
    names = {int(who): str(who) for who in people}
    sure, poor = np.ones(n, bool), np.zeros(n, bool)
    return Labels(np.arange(n), np.arange(n), np.eye(n, 128, dtype=np.float32), poor, people, sure, (), names)


def crops(n: int) -> np.ndarray:
    return np.ascontiguousarray(blotches(np.random.default_rng(0), n)[:, :, 6:122][:, list(range(128)) + [127] * 12])


def test_only_the_last_blocks_learn_and_others_stay_near_what_they_were(weights):
    person, pixels = np.repeat(np.arange(3), 3), crops(12)
    tuning = Tuning(weights, pixels)
    before = {name: value.clone() for name, value in tuning.net.state_dict().items()}
    old = tuning.embeddings(old=True)
    assert np.allclose(old, tuning.embeddings(), atol=1e-5), "nothing has changed yet"
    labels = labels_of(person)
    tuning.train(labels, np.arange(9), np.arange(9, 12), NetworkConfig(steps=6, learning_rate=1e-3))
    new = tuning.embeddings()
    changed = {name for name, value in tuning.net.state_dict().items() if not torch.equal(value, before[name])}
    assert changed
    assert all(name.startswith(("trunk.8", "trunk.9", "trunk.10", "embedding")) for name in changed)
    assert not any("running" in name for name in changed), "batch norm keeps its statistics"
    assert np.linalg.norm(new[9:] - old[9:], axis=1).max() < np.linalg.norm(new[:9] - old[:9], axis=1).max()

    def margin(x):
        same = person[:, None] == person
        d = 2 - 2 * x[:9] @ x[:9].T
        return d[~same].mean() - d[same].mean()

    assert margin(new) > margin(old)


def test_a_training_that_was_ended_goes_on_to_the_same_weights(weights, tmp_path):
    pixels, labels = crops(12), labels_of(np.repeat(np.arange(3), 3))
    folder, told = ResumeFolder(tmp_path, "", save_every_s=0.0), []

    def train(steps=5, pixels=pixels, until=None, resume=folder):
        tuning = Tuning(weights, pixels)
        told.clear()

        def tick(share):
            told.append(round(share * steps))
            if told[-1] == until:
                raise KeyboardInterrupt

        config = NetworkConfig(steps=steps, learning_rate=1e-3)
        tuning.train(labels, np.arange(9), np.arange(9, 12), config, tick, resume)
        return tuning.net.state_dict()

    undisturbed = train(resume=None)
    for until in (2, 4):
        with pytest.raises(KeyboardInterrupt):
            train(until=until)
    gone_on = train()
    assert told == [5], "four steps were done"
    assert all(torch.equal(value, undisturbed[name]) for name, value in gone_on.items())
    train(steps=2)
    assert told == [1, 2], "another training begins at its beginning"
    folder.steps.write_bytes(b"no tensors")
    train(steps=2)
    assert told == [1, 2]


def test_a_network_goes_as_far_as_the_rest_of_the_world_allows(weights):
    tuning = Tuning(weights, crops(24))
    tail = [parameter.detach().clone() for parameter in tuning.tail.parameters()]
    labels = labels_of(np.repeat(np.arange(6), 4))
    tuning.train(labels, np.arange(24), np.arange(0), NetworkConfig(steps=3, learning_rate=3e-3))
    end = [parameter.detach().clone() for parameter in tuning.tail.parameters()]

    def share_gone():
        gone = [(now.detach() - before).norm() for now, before in zip(tuning.tail.parameters(), tail, strict=True)]
        way = [(after - before).norm() for after, before in zip(end, tail, strict=True)]
        return float(sum(gone) / sum(way))

    def val_of(model):
        return 0.7 - 0.1 * model.is_mapped * (share_gone() > 0.4)

    mapped = interpolate(tuning, World.load(describe("nns2"), n_people=100), np.arange(24), val_of)
    assert mapped.is_mapped
    assert share_gone() == pytest.approx(0.35, abs=0.02)


def test_a_tuned_network_is_written_with_its_table_and_found_by_its_key(weights, tmp_path):
    own = tmp_path / "library.nets"
    net = load(weights)
    first, second = (write_net(net, weights, own, (0.9, 1.0)) for _ in range(2))
    assert (first.key, second.key, first.net) == ("nns2-own-1", "nns2-own-2", "nns2")
    assert first.cluster_threshold == 0.9
    assert first.details["tuned_from"] == weights.key
    assert describe("nns2-own-1", own).id == first.id
    assert json.loads((own / "manifest.json").read_text())["default"] == "nns2-own-1"
    load(first)


@pytest.mark.parametrize("fits", ["nothing", "half", "network", "network and world"])
def test_a_full_disk_leaves_the_networks_that_were_there(weights, tmp_path, fits):
    net, world = load(weights), World.load(describe("nns2"), n_people=100)
    with small_disk(tmp_path / "disk", 24_000) as disk:
        first = write_net(net, weights, disk, (0.9, 1.0), world)
        content = {file: file.read_bytes() for file in disk.iterdir()}
        of_network, of_world = (4 * -(-file.stat().st_size // 4096) for file in (first.file, world_file(first.file)))
        room_kb = {
            "nothing": 0,
            "half": of_network // 2,
            "network": of_network,
            "network and world": of_network + of_world,
        }
        filler = fill(disk, room_kb[fits])
        with pytest.raises(CannotSaveError, match="No space left on device"):
            write_net(net, weights, disk, (0.9, 1.0), world)
        filler.unlink()
        assert {file: file.read_bytes() for file in disk.iterdir()} == content
        assert describe(first.key, disk).id == first.id
        assert write_net(net, weights, disk, (0.9, 1.0), world).key == "nns2-own-2"


def test_a_damaged_list_of_networks_is_a_sentence_and_stays(weights, tmp_path):
    own = tmp_path / "library.nets"
    own.mkdir()
    (own / "manifest.json").write_text('{"def')
    with pytest.raises(CannotSaveError, match="cannot be written into"):
        write_net(load(weights), weights, own, (0.9, 1.0))
    assert [(file.name, file.read_text()) for file in own.iterdir()] == [("manifest.json", '{"def')]


def test_a_tuned_network_is_judged_beside_the_bundled_one(tmp_path):
    bundled = describe("nns2")
    model = World.load(bundled, n_people=100)
    tuned = write_net(load(bundled), bundled, tmp_path / "library.nets", (0.9, 1.0))
    assert pairs_as_bundled(bundled, model) is None
    tuned = replace(tuned, sha256="other weights")
    seen_new = pairs_as_bundled(tuned, model)
    assert seen_new is not None
    assert general_val(seen_new) == general_val(model.pairs())


def test_a_linear_change_is_explained_and_the_rest_is_noise():
    x = faces_of(20, 20, nuisance=0.0).reshape(-1, 128)
    turn = np.linalg.qr(np.random.default_rng(0).normal(size=(128, 128)))[0].astype(np.float32)
    matrix, noise = explained(x, x @ turn.T, ridge=1e-6)
    assert np.allclose(matrix, turn, atol=0.01)
    assert np.trace(noise) < 1e-6
    matrix, noise = explained(x, x)
    assert np.allclose(matrix, np.eye(128))
    shaken = x + 0.01 * np.random.default_rng(1).normal(size=x.shape).astype(np.float32)
    assert np.trace(explained(x, shaken)[1]) == pytest.approx(128 * 0.01**2, rel=0.3)


def test_faces_are_embedded_by_another_network_without_searching_for_them(weights, tmp_path):
    for k, pixels in enumerate(crops(2)):
        PillowImage.fromarray(pixels).save(tmp_path / f"{k}.png")
    points = np.array([[38, 65], [78, 65], [58, 88], [42, 111], [75, 111]], np.float32)
    box = FaceBox(np.array([10, 10, 106, 130], np.float32), points, 0.9)
    with Library.open(tmp_path / "library.sqlite") as library:
        for k in range(2):
            photo = Photo(str(tmp_path / f"{k}.png"), 1, 1)
            face = Embedding(box, 0.8, np.ones(128, np.int8))
            scan = ScannedPhoto(photo, f"{k:032x}", PhotoInfo(116, 140, "PNG"), (face,))
            library.scans.write([scan], [], [], "centerface", replace(weights.id, sha256="old"))
        assert len(library.scans.faces_to_embed(weights.id)) == 2
        assert list(reembed(library, weights, device="cpu", n_workers=0))[-1] == (2, 2)
        assert library.scans.faces_to_embed(weights.id) == {}
        assert len(library.reading.vectors(weights.id).face_ids) == 2
        assert (library.reading.vectors(replace(weights.id, sha256="old")).vectors == 1).all(), "the old ones stay"
        library.scans.write_embeddings(weights.id, [10**6], np.ones((1, 128), np.int8))  # a face that went meanwhile
