"""The command line over the sample album, with the bundled weights: that it works, not how well it recognises."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from importlib.metadata import requires
from pathlib import Path

import numpy as np
import pytest

from engine.active_weights import NET_SETTING, own_nets
from engine.cli.console.output import KNOWN, NOTHING
from engine.library import Library
from engine.networks.weights import MANIFEST
from tests.engine.cli.conftest import Answer, Kith
from tests.fakes import write_weights

QUICK = "nns2"
CHECKED = {"kith", "python", "system", "device", "weights", "detector", "faces", "library", "wrong"}


@pytest.fixture
def photos(small_album: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    shutil.copytree(small_album, folder)
    (folder / "letter.jpg").write_text("Dear Anna, ...")
    return folder


def test_the_whole_way(run: Kith, photos: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    with Library.open(library) as opened:
        opened.set_setting(NET_SETTING, QUICK)

    def kith(*args: object) -> Answer:
        return run(*args, "--library", library)

    _scan(kith, photos)
    faces = kith("faces", "--json").json
    everywhere = [face["photo"] for face in faces]
    portrait = next(face for face in faces if everywhere.count(face["photo"]) == 1 and face["person_id"])
    group = next(path for path in everywhere if everywhere.count(path) > 1)
    who = portrait["person_id"]

    assert kith("name", who, "Grace").code == 0
    assert kith("people", "--json").json[0]["name"] == "Grace"
    assert portrait["photo"] in kith("show", "grace").out
    assert kith("identify", portrait["photo"]).out.startswith("Grace (")

    hits = kith("find", portrait["photo"], "--json").json
    assert hits[0]["photo"] == portrait["photo"]
    assert hits[0]["distance"] < 0.1
    assert {face["photo"] for face in faces if face["person_id"] == who} <= {hit["photo"] for hit in hits}
    assert kith("find", group, "--face", 1, "--json").json[0]["photo"] == group

    n_photos = kith("show", "Grace", "--json").json["n_photos"]
    for how in ([], ["--link"]):
        out = tmp_path / f"out{len(how)}"
        assert kith("export", "Grace", out, *how).code == 0
        assert kith("export", "Grace", out, *how).out.endswith(f"({n_photos} were there already).\n")
        assert len(list(out.iterdir())) == n_photos

    other = next(person["person_id"] for person in kith("people", "--json").json if person["person_id"] != who)
    before = kith("people", "--json").out
    assert kith("merge", other, "Grace").code == 0
    after = kith("people", "--json").out
    assert kith("undo").code == 0
    assert kith("people", "--json").out == before
    assert kith("redo").code == 0
    assert kith("people", "--json").out == after

    assert kith("problems").out == f"{photos}/letter.jpg: This is not a photo: it is a text file.\n"
    doctor = kith("doctor")
    assert (doctor.code, doctor.out[-13:]) == (0, "All is well.\n")


def _scan(kith: Callable[..., Answer], photos: Path) -> None:
    scanned = kith("scan", photos, "--workers", 0, "--json")
    assert scanned.code == 0
    counts = {key: scanned.json[key] for key in ("n_scanned", "n_failed", "n_unchanged", "n_copies", "n_missing")}
    assert counts == {"n_scanned": 12, "n_failed": 1, "n_unchanged": 0, "n_copies": 0, "n_missing": 0}
    assert scanned.json["n_faces"] == len(kith("faces", "--json").json)
    again = kith("scan", photos, "--workers", 0)
    assert again.out.startswith("13 photos unchanged. ")


def test_verify(run: Kith, photos: Path) -> None:
    one, other = (next(photos.glob(f"*{name}*")) for name in ("Grace, portrait", "Eileen."))
    assert run("verify", one, one, "--net", QUICK).out.startswith("The same person: squared distance 0.000")
    assert run("verify", one, other, "--within", 0, "--net", QUICK).code == NOTHING


def test_embed(run: Kith, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "faces.npz"
    answer = run("embed", photos, "--out", out, "--net", QUICK)
    assert answer.code == 0
    assert answer.err == f"{photos}/letter.jpg: This is not a photo: it is a text file.\n"
    with np.load(out) as arrays:
        n = len(arrays["paths"])
        assert answer.out == f"{n} faces in {out}; 1 file could not be read.\n"
        assert {name: (a.shape, a.dtype.kind) for name, a in arrays.items()} == {
            "paths": ((n,), "U"),
            "boxes": ((n, 4), "f"),
            "scores": ((n,), "f"),
            "embeddings": ((n, 128), "f"),
        }
        assert all(Path(path).is_file() for path in arrays["paths"])
        assert np.allclose(np.linalg.norm(arrays["embeddings"], axis=1), 1, atol=1e-3)
        assert arrays["embeddings"].dtype == np.float32
    assert not list(tmp_path.glob("*.partial"))


def test_embed_to_an_impossible_place(run: Kith, photos: Path, tmp_path: Path) -> None:
    answer = run("embed", photos, "--out", tmp_path / "missing" / "faces.npz")
    assert answer.code == KNOWN
    assert answer.err == f"{tmp_path}/missing/faces.npz cannot be written: No such file or directory.\n"
    assert run("embed", photos, "--out", tmp_path).code == KNOWN


def test_scan_of_nothing(run: Kith, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    (tmp_path / "empty").mkdir()
    answer = run("scan", tmp_path / "empty", "--workers", 0, "--library", library)
    assert (answer.code, answer.out) == (0, "No photos were found. 0 people in the library.\n")
    for name in ("1.xyz", "2.xyz", "3.abc"):
        (tmp_path / "empty" / name).write_text("of another kind")
    answer = run("scan", tmp_path / "empty", "--workers", 0, "--library", library)
    assert answer.out.endswith("library. 3 files of kinds that Kith does not read (2 XYZ, 1 ABC).\n")
    answer = run("scan", tmp_path / "missing", "--workers", 0, "--library", library)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err.startswith("There is no folder or photo")
    (tmp_path / "notes.txt").write_text("milk")
    answer = run("scan", tmp_path / "notes.txt", "--workers", 0, "--library", library)
    assert answer.out == "1 file could not be read (kith problems says why). 0 people in the library.\n"


@pytest.mark.parametrize("command", [["find"], ["identify"], ["verify", "x.jpg"]])
def test_a_picture_that_is_none(run: Kith, photos: Path, library: Path, command: list[str]) -> None:
    picture = photos / "letter.jpg"
    where = [] if command[0] == "verify" else ["--library", library]
    answer = run(command[0], picture, *command[1:], *where)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err == f"{picture}: This is not a photo: it is a text file.\n"


def test_the_doctor_lists_what_kith_needs_and_nothing_else(run: Kith, tmp_path: Path) -> None:
    needed = {re.split(r"[<>=!;\[ ]", line)[0].lower() for line in requires("kith") or () if "extra ==" not in line}
    listed = run("doctor", "--json", "--library", tmp_path / "none.sqlite").json
    packages = listed.keys() - {
        "kith",
        "python",
        "system",
        "device",
        "weights",
        "detector",
        "faces",
        "films",
        "learning",
        "library",
        "wrong",
    }
    assert packages and packages <= needed
    assert "not installed" not in {listed[package] for package in packages}


def test_the_doctor_finds_what_is_wrong(run: Kith, photos: Path) -> None:
    doctor = run("doctor", "--json", "--library", photos / "letter.jpg")
    assert (doctor.code, doctor.json["wrong"]) == (KNOWN, ["library"])
    assert "is not a Kith library" in doctor.json["library"]


def test_the_doctor_looks_at_the_network_that_learned_from_the_user(run: Kith, named: Path) -> None:
    with Library.open(named) as opened:
        folder = own_nets(opened)
        opened.set_setting(NET_SETTING, QUICK)
    folder.mkdir()
    write_weights(folder, QUICK, tuned_from=QUICK)
    file, listed = folder / f"{QUICK}.safetensors", folder / MANIFEST
    content = json.loads(listed.read_text())
    name = f"{QUICK}-own-1"
    listed.write_text(json.dumps({"default": name, "weights": {name: content["weights"][QUICK] | {"net": QUICK}}}))
    with Library.open(named) as opened:
        opened.set_setting(NET_SETTING, name)
    assert run("doctor", "--json", "--library", named).json["wrong"] == []
    file.write_bytes(b"?")
    for _ in range(2):
        doctor = run("doctor", "--json", "--library", named)
        assert (doctor.code, doctor.json["wrong"]) == (KNOWN, ["library"])
        assert "kith finetune --off" in doctor.json["library"] and "Reinstall" not in doctor.json["library"]
        file.unlink(missing_ok=True)
    listed.write_text("{")
    doctor = run("doctor", "--json", "--library", named)
    assert (doctor.code, doctor.json["wrong"]) == (KNOWN, ["library"])
    assert str(listed) in doctor.json["library"] and "Reinstall" not in doctor.json["library"]
    shutil.rmtree(folder)
    doctor = run("doctor", "--json", "--library", named)
    assert (doctor.code, doctor.json["wrong"]) == (KNOWN, ["library"])
    assert f"{name}.safetensors" in doctor.json["library"] and "kith finetune --off" in doctor.json["library"]
