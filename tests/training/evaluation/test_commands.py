"""The commands of `kith evaluate` on a few made-up faces: what they print and write, and how they complain."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image as PillowImage
from typer.testing import CliRunner

from engine.errors import KnownError
from engine.networks.embed import NetEmbedder
from engine.networks.torch_net import build
from engine.networks.weights import describe, load
from engine.records import FaceBox, FaceCrop, Failure, PhotoInfo
from tests.fakes import unit_rows
from tests.training.fake_faces import blotches, write_faces
from training.data.faces import open_faces
from training.data.photos import most_central
from training.evaluation.agreement import batch_difference
from training.evaluation.cli import app
from training.evaluation.faces import FaceSource, validation_rows
from training.evaluation.folders import embed_photos
from training.evaluation.subject import Subject, at_precision, choose_subject, cut
from training.measures.extras import extra

# validation: 30 people with 4 faces each and 30 strangers; 10 training faces
IDENTITY = np.concatenate([np.full(10, 99), np.repeat(np.arange(30), 4), np.full(30, -1)]).astype(np.int32)
SPLIT = np.array([0] * 10 + [1] * 150)
NET = ("--net", "nns2")


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Make a folder of faces, of whom the strangers have an age, sex and race."""
    root = tmp_path_factory.mktemp("evaluation")
    write_faces(root / "faces", IDENTITY, SPLIT)
    with np.load(root / "faces" / "index.npz") as index:
        columns = dict(index)
    strangers = IDENTITY < 0
    for name, codes in (("age", 80), ("sex", 2), ("race", 5)):
        columns[name][strangers] = np.arange(strangers.sum()) * 7 % codes
    np.savez(root / "faces" / "index.npz", **columns)
    return root / "faces", root / "cache"


@pytest.fixture
def kith(places, tmp_path):
    """Run `kith evaluate` and give what it printed; complaints are printed too."""

    def run(*arguments: str, shards: bool = True, code: int = 0) -> str:
        place = ["--faces", str(places[0])] if shards else []
        result = CliRunner().invoke(
            app, [*arguments, *place, "--cache", str(places[1]), "--out", str(tmp_path / "out")]
        )
        assert result.exit_code == code, result.output
        return result.output

    return run


def written(tmp_path, name):
    """Read a report's figures, and look at its plots."""
    plots = list((tmp_path / "out").glob(f"{name}-*.png"))
    assert plots
    for plot in plots:
        with PillowImage.open(plot) as picture:
            assert picture.size == (900, 600)
            assert len(np.unique(np.asarray(picture.convert("L")))) > 20, "something is drawn"
    return json.loads((tmp_path / "out" / f"{name}.json").read_text())


def person_folders(root: Path, n_people: int, n_photos: int, side: int = 112) -> Path:
    """Write aligned crops, one folder a person."""
    pixels = blotches(np.random.default_rng(0), n_people * n_photos)
    for i, face in enumerate(pixels):
        folder = root / f"Person_{i // n_photos}"
        folder.mkdir(parents=True, exist_ok=True)
        name = f"Person_{i // n_photos}_{i % n_photos + 1:04}.png"
        PillowImage.fromarray(face).crop((8, 8, 8 + side, 8 + side)).save(folder / name)
    return root


# ------------------------------------------------------------------------------------------------ what they do


def test_pairs_by_the_teacher(kith, tmp_path):
    out = kith("pairs", "--teacher")
    assert "accuracy" in out and "false accepts allowed" in out
    assert "FAR 0.0001 is below what they can resolve" in out
    figures = written(tmp_path, "pairs-teacher")
    assert figures["accuracy"]["accuracy"] > 0.95
    assert [row["far"] for row in figures["val"]] == [0.1, 0.01, 0.001, 0.0001]
    assert figures["val"][3]["val"] is None


def test_pairs_by_a_network(kith, tmp_path):
    kith("pairs", *NET)
    assert 0 <= written(tmp_path, "pairs-nns2")["accuracy"]["accuracy"] <= 1


def test_all_pairs(kith, tmp_path):
    out = kith("all-pairs", "--teacher")
    assert "120 validation faces: 30 people" in out
    figures = written(tmp_path, "all-pairs-teacher")
    assert figures["n_same"] == 30 * 6
    assert figures["val"][0]["n_different"] == 120 * 119 // 2 - 180
    assert figures["val"][0]["val"] > 0.95 and figures["val"][0]["standard_error"] is not None


def test_all_pairs_of_a_folder(kith, tmp_path):
    folder = person_folders(tmp_path / "people", 3, 2)
    out = kith("all-pairs", str(folder), "--aligned", *NET, shards=False)
    assert "6 photos, 0 without a face that could be read" in out
    figures = written(tmp_path, "all-pairs-nns2")
    assert (figures["n_same"], figures["val"][0]["n_different"]) == (3, 12)


def test_a_broken_picture_counts_as_an_error(kith, tmp_path):
    folder = person_folders(tmp_path / "people", 3, 2)
    (folder / "Person_1" / "Person_1_0002.png").write_bytes(b"\x89PNG and no more")
    assert "6 photos, 1 without a face that could be read" in kith(
        "all-pairs", str(folder), "--aligned", *NET, shards=False
    )
    assert written(tmp_path, "all-pairs-nns2")["n_same"] == 3, "its pair is there, and not accepted"


def test_lfw(kith, tmp_path):
    folder = person_folders(tmp_path / "lfw", 3, 2)
    folds = ["Person_0\t1\t2", "Person_0\t1\tPerson_1\t2", "Person_1\t1\t2", "Person_1\t2\tPerson_2\t1"]
    (folder / "pairs.txt").write_text("\n".join(["2\t1", *folds]))
    out = kith("pairs", "--lfw", str(folder), "--aligned", *NET, shards=False)
    assert "5 photos, 0 without a face" in out, "Person_2_0002 is in no pair"
    assert "2" in out
    assert len(written(tmp_path, "lfw-nns2")["val"]) == 4


def test_youtube(kith, tmp_path):
    root = tmp_path / "videos"
    for k, video in enumerate(("Anna/0", "Anna/1", "Ben/0", "Ben/4")):
        (root / video).mkdir(parents=True)
        for frame, face in enumerate(blotches(np.random.default_rng(k), 3)):
            PillowImage.fromarray(face).save(root / video / f"{video[-1]}.{frame + 8}.png")
    lines = ["1, Anna/0, Anna/1, 0, 1", "1, Anna/0, Ben/0, 0, 0", "2, Ben/0, Ben/4, 0, 1", "2, Ben/4, Anna/1, 0, 0"]
    (root / "splits.txt").write_text("\n".join(["split number, first, second, x, is same", *lines]))
    out = kith("youtube", str(root), "--aligned", "--frames", "2", *NET, shards=False)
    assert "4 videos, of each the first 2 frames" in out
    written(tmp_path, "youtube-nns2")


def test_identify(kith, tmp_path):
    out = kith("identify", "--teacher")
    assert "rank-1, closed set" in out and "FAR 0.001 is below" in out
    figures = written(tmp_path, "identify-teacher")
    assert min(figures["rank1"]) > 0.95
    assert len(figures["dir_at_far_0.1"]) == 10


def test_cluster(kith, tmp_path):
    out = kith("cluster", "--teacher", "--albums", "2")
    assert "Best BCubed F at" in out and "2 simulated family albums" in out
    figures = written(tmp_path, "cluster-teacher")
    assert figures["scores"][f"{figures['best']:g}"]["BCubed F"] > 0.95
    folder = person_folders(tmp_path / "people", 3, 2)
    assert "one album of all faces" in kith("cluster", str(folder), "--aligned", *NET, shards=False)


def test_groups(kith, tmp_path):
    out = kith("groups", "--teacher", "--far", "0.01")
    assert "age 0 to 2" in out and "adults, male" in out and "cannot be measured here" in out
    figures = written(tmp_path, "groups-teacher")
    assert figures["far"] == 0.01
    assert sum(g["n_faces"] for g in figures["groups"] if g["group"].startswith("age")) == 30
    assert figures["groups"][0]["val"] is None


def test_agreement(kith, tmp_path):
    out = kith("agreement", *NET)
    assert "the very same embedding" in out
    figures = written(tmp_path, "agreement-nns2")
    assert figures["batch_difference"] == 0
    assert figures["float32"]["max_d"] == 0
    assert 0 < figures["float32 in 128 bytes"]["max_d"] < 1e-3
    assert figures["bfloat16"]["max_d"] < 0.05


def test_compare(kith, tmp_path):
    out = kith("compare", "--net", "nns2")  # the others are slow
    assert "nns2" in out and "teacher" in out
    figures = written(tmp_path, "compare")
    assert figures.keys() == {"nns2", "teacher"}
    assert figures["nns2"]["cost"]["multiply_adds"] == pytest.approx(2 * 20e6, rel=0.05), "with the mirror image"
    assert figures["teacher"]["cost"]["ms_per_face"] is None


def test_siamese(kith, tmp_path):
    out = kith("siamese", "--teacher")
    assert "head, chi-square" in out
    assert len(written(tmp_path, "siamese-teacher")) == 3


@pytest.mark.parametrize("what", ["jpeg", "pixels"])
def test_sweeps_of_the_crop(kith, tmp_path, what):
    kith("sweep", what, "--people", "12", *NET)
    figures = written(tmp_path, f"sweep-{what}-nns2")
    assert len(figures["val"]) == {"jpeg": 6, "pixels": 7}[what]
    assert next(iter(figures["val"].values()))["n_different"] == 48 * 47 // 2 - 12 * 6


def test_sweep_of_the_size(kith, tmp_path):
    assert "The paper trains a network for each" in kith("sweep", "size", "--teacher")
    vals = {size: row["val"] for size, row in written(tmp_path, "sweep-size-teacher")["val"].items()}
    assert list(vals) == ["16", "32", "64", "128"]


# ------------------------------------------------------------------------------------------------- checkpoints


def write_run(folder: Path, **more: int) -> Path:
    """Write a run's folder with an untrained network."""
    torch.manual_seed(0)
    folder.mkdir()
    state = build("nns2", more.get("embedding_size", 128)).state_dict()
    config = {"net": "nns2", "input_px": None, "template_px": 124.0, "batch_size": 8, **more}
    torch.save({"config": config, "step": 5, "net": state, "average": state}, folder / "checkpoint.pt")
    (folder / "log.jsonl").write_text('{"step": 5, "loss": 0.25}\n')
    return folder


@pytest.fixture
def run(tmp_path):
    return write_run(tmp_path / "small", n_faces=10)


def test_a_checkpoint_is_measured(kith, run, tmp_path):
    kith("pairs", "--checkpoint", str(run / "checkpoint.pt"))
    written(tmp_path, "pairs-nns2-small")


def test_sweep_of_the_data(kith, run, tmp_path):
    out = kith("sweep", "data", str(run))
    assert "0.250" in out
    figures = written(tmp_path, "sweep-data")["small"]
    assert (figures["n_faces"], figures["n_seen"], figures["loss"]) == (10, 40, 0.25)
    (run / "log.jsonl").write_text("{\n")
    assert "line 1" in kith("sweep", "data", str(run), code=3)


def test_sweep_of_the_size_of_runs(kith, run, tmp_path):
    sizes = {name: write_run(tmp_path / name, embedding_size=size) for name, size in (("a", 64), ("b", 16), ("c", 16))}
    out = kith("sweep", "size", str(run), str(sizes["a"]), str(sizes["b"]))
    assert "16 (b)" in out and "64 (a)" in out and "128 (small)" in out and "0.868" in out
    assert list(written(tmp_path, "sweep-size-runs")["val"]) == ["16", "64", "128"]
    twice = kith("sweep", "size", str(sizes["b"]), str(sizes["c"]), code=3)
    assert "b and c both give embeddings of 16 numbers" in twice
    assert "Give either runs, or one of" in kith("sweep", "size", str(run), "--teacher", code=3)


# --------------------------------------------------------------------------------------------- how they complain


def test_wrong_inputs_are_sentences(kith, tmp_path):
    folder = person_folders(tmp_path / "people", 2, 2)
    lonely = person_folders(tmp_path / "one", 1, 2)
    single = person_folders(tmp_path / "single", 3, 1)
    large = person_folders(tmp_path / "large", 2, 2, side=100)
    (tmp_path / "loose").mkdir()
    PillowImage.new("RGB", (112, 112)).save(tmp_path / "loose" / "a.png")
    (tmp_path / "empty").mkdir()
    for arguments, says in (
        (("pairs", "--lfw", str(folder), *NET), "has no pairs.txt"),
        (("pairs", "--teacher"), "Say which faces: --faces DIR"),
        (("pairs", "--teacher", *NET), "Give one of --net, --checkpoint and --teacher"),
        (("all-pairs", str(lonely), "--aligned", *NET), "holds one person only (Person_0)"),
        (("all-pairs", str(single), "--aligned", *NET), "has two photos"),
        (("all-pairs", str(large), "--aligned", *NET), "100 x 100 pixels"),
        (("all-pairs", str(tmp_path / "loose"), "--aligned", *NET), "is in no person's folder"),
        (("all-pairs", str(tmp_path / "empty"), *NET), "There are no photos"),
        (("all-pairs", str(folder), "--teacher"), "by its stored embeddings alone"),
        (("youtube", str(folder), *NET), "has no splits.txt"),
        (("agreement", "--net", "nn9"), "There are no weights"),
    ):
        assert says in kith(*arguments, shards=False, code=3), arguments
    photo = str(folder / "Person_0" / "Person_0_0001.png")
    assert "is no checkpoint of a run" in kith("pairs", "--checkpoint", photo, code=3)
    bundled = str(describe("nns2").file)
    assert "is no checkpoint of a run" in kith("pairs", "--checkpoint", bundled, code=3)
    lists = person_folders(tmp_path / "lfw", 3, 2)
    for pairs in (["1\t1", "Person_0\t1\t2", "Person_0\t1\tPerson_1\t2"], ["1\t1", *["Person_0\t1\t2"] * 2]):
        (lists / "pairs.txt").write_text("\n".join(pairs))
        out = kith("pairs", "--lfw", str(lists), "--aligned", *NET, shards=False, code=3)
        assert "Each fold of pairs is judged by the others" in out
    assert "FAR of 1e-06 cannot be measured with" in kith("groups", "--teacher", "--far", "1e-6", code=3)


@pytest.mark.parametrize("command", ["pairs", "siamese"])
def test_pairs_that_do_not_go_with_the_faces_are_sentences(kith, places, tmp_path, command):
    shutil.copytree(places[0], tmp_path / "faces")
    place = ("--faces", str(tmp_path / "faces"), "--teacher")
    (tmp_path / "faces" / "val_pairs.csv").write_text("fold,a,b,same\n0,10,11,1\n1,10,160,0\n")
    assert "line 3: face 160 is not among the 160" in kith(command, *place, shards=False, code=3)
    (tmp_path / "faces" / "val_pairs.csv").write_text("fold,a,b,same\n0,10,11,1\n1,10,14,0\n")
    assert "Each fold of pairs is judged by the others" in kith(command, *place, shards=False, code=3)
    (tmp_path / "faces" / "index.npz").write_bytes(b"no index")
    assert "index.npz is damaged" in kith(command, *place, shards=False, code=3)


def test_a_missing_package_is_a_sentence():
    assert extra("json").dumps(1) == "1"
    with pytest.raises(
        KnownError, match=r"This needs scikit-learn, which is not installed: pip install 'kith\[train\]'"
    ):
        extra("sklearn.there_is_no_such_module")


# ------------------------------------------------------------------------------------- photos, crops, precision


class FakeEmbedder:
    """Embeds a crop by its mean colour."""

    def __init__(self) -> None:
        self.weights = describe("nns2")

    def embed(self, crops: np.ndarray) -> np.ndarray:
        out = np.zeros((len(crops), 128), np.float32)
        out[:, :3] = crops.mean((1, 2)) + 1
        return out / np.linalg.norm(out, axis=1, keepdims=True)


def test_the_most_central_face_counts():
    """Of three photos one shows two faces, one none, and one cannot be read."""

    def crop(x: float, colour: int) -> FaceCrop:
        face = FaceBox(np.array([x, 40, x + 20, 60], np.float32), np.zeros((5, 2), np.float32), 1.0)
        return FaceCrop(face, np.full((140, 116, 3), (colour, 0, 0), np.uint8), 1.0)

    found = {
        "two": most_central([crop(0, 200), crop(38, 50)], PhotoInfo(100, 100, "PNG")),
        "none": None,
        "broken": Failure("broken", "decode", "It is broken."),
    }
    subject = Subject("fake", FakeEmbedder())
    paths = [Path(name) for name in found]
    result = embed_photos(subject, paths, aligned=False, find=lambda path, _template: found[path.name])
    assert result.n_missing == 2
    assert np.isnan(result.embeddings).all(1).tolist() == [False, True, True]
    np.testing.assert_array_equal(result.embeddings[0], subject.embed_as_library(crop(38, 50).pixels[None])[0])


def test_cutting_keeps_the_centre_and_the_scale():
    subject = choose_subject("nns2", None, False)
    aligned = np.zeros((1, 128, 128, 3), np.uint8)
    aligned[0, 54:74, 54:74] = 255  # 20 template pixels around the centre
    for faces in (aligned, aligned[:, 8:-8, 8:-8]):
        crop = cut(faces, subject.template)[0, :, :, 0] > 127
        rows, columns = np.flatnonzero(crop.any(1)), np.flatnonzero(crop.any(0))
        for inside, length in ((rows, 140), (columns, 116)):
            assert len(inside) == pytest.approx(20 * 140 / 124, abs=1.1)
            assert inside.mean() + 0.5 == pytest.approx(length / 2, abs=0.6)


def test_the_precise_embedder_is_the_apps_in_float32(places):
    faces = open_faces(*places)
    subject = choose_subject("nns2", None, False)
    crops = cut(faces.pixels[:5], subject.template)
    precise = at_precision(subject, half=False).embed(crops)
    x = (torch.from_numpy(crops).permute(0, 3, 1, 2).float() - 127.5) / 128
    with torch.inference_mode():
        net = load(describe("nns2"))
        expected = torch.nn.functional.normalize(net(x) + net(x.flip(3)), dim=1).numpy()
    np.testing.assert_allclose(precise, expected, atol=1e-5)
    assert not np.array_equal(at_precision(subject, half=True).embed(crops), precise)


def test_a_neighbourly_embedder_is_caught():
    class Neighbourly(NetEmbedder):
        def __init__(self) -> None:
            pass

        def embed(self, crops: np.ndarray) -> np.ndarray:
            return unit_rows(np.random.default_rng(len(crops)), len(crops))

    assert batch_difference(Neighbourly(), np.zeros((3, 4, 4, 3), np.uint8)) > 0


def test_validation_faces_only_are_measured(places):
    faces = FaceSource(*places).open()
    assert validation_rows(faces).tolist() == list(range(10, 130))
    assert validation_rows(faces, labelled=False).tolist() == list(range(10, 160))
