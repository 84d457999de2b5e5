from __future__ import annotations

from pathlib import Path

import pytest

from engine.active_weights import THRESHOLD_SETTING
from engine.cli.console.output import KNOWN, NOTHING
from engine.library import Library
from engine.records import WeightsId
from tests.engine.cli.conftest import ANNA, Kith, face, photo

pytestmark = pytest.mark.usefixtures("prober")


def test_find(run: Kith, named: Path, album: Path) -> None:
    hits = run("find", "anna.jpg", "--json", "--library", named).json
    assert {hit["photo"] for hit in hits} == {f"{album}/{name}" for name in ("1.jpg", "2.jpg", "old/1.jpg")}
    assert all((hit["person_id"], hit["person"]) == (1, "Anna") for hit in hits)
    assert all(hit["distance"] < 0.01 for hit in hits)
    table = run("find", "anna.jpg", "--library", named).out.splitlines()
    assert table[0].split() == ["distance", "person", "photo"]
    assert len(table) == 4


def test_find_lists_every_copy(run: Kith, library: Path) -> None:
    assert len(run("find", "ben.jpg", "--json", "--library", library).json) == 3


def test_find_among_several_faces(run: Kith, library: Path) -> None:
    answer = run("find", "anna+ben.jpg", "--library", library)
    assert (answer.code, answer.out) == (KNOWN, "")
    assert answer.err.splitlines() == [
        "There are 2 faces in anna+ben.jpg. Pick one:",
        "  --face 1  90 x 90 pixels at (10, 50)",
        "  --face 2  89 x 89 pixels at (310, 50)",
    ]
    assert "person 2" in run("find", "anna+ben.jpg", "--face", 2, "--library", library).out
    answer = run("find", "anna+ben.jpg", "--face", 99, "--library", library)
    assert (answer.code, answer.err) == (KNOWN, "There are only 2 faces in anna+ben.jpg.\n")
    assert run("find", "ben.jpg", "--face", 2, "--library", library).err == "There is only one face in ben.jpg.\n"


def test_find_no_face(run: Kith, library: Path) -> None:
    answer = run("find", "cat.jpg", "--library", library)
    assert (answer.code, answer.err) == (KNOWN, "There is no face in cat.jpg.\n")


def test_find_nobody(run: Kith, tmp_path: Path) -> None:
    Library.open(tmp_path / "new.sqlite").close()
    answer = run("find", "anna.jpg", "--json", "--library", tmp_path / "new.sqlite")
    assert (answer.code, answer.json, answer.err) == (NOTHING, [], "Nobody in the library looks like this.\n")


def test_find_in_a_library_of_other_weights(run: Kith, tmp_path: Path) -> None:
    with Library.open(tmp_path / "old.sqlite") as opened:
        opened.scans.write([photo("/1.jpg", "a" * 32, face(ANNA))], [], [], "fake", WeightsId("nns2", "0" * 64))
    for command in ("find", "identify"):
        answer = run(command, "anna.jpg", "--library", tmp_path / "old.sqlite")
        assert answer.code == KNOWN
        assert "Scan your photos again" in answer.err


def test_identify(run: Kith, named: Path) -> None:
    answer = run("identify", "anna.jpg", "--library", named)
    assert (answer.code, answer.out[:45]) == (0, "Anna (90 x 90 pixels at (10, 50), nearest at ")
    both = run("identify", "ben+anna.jpg", "--json", "--library", named)
    assert both.code == 0
    assert [(row["person_id"], row["person"]) for row in both.json] == [(None, None), (1, "Anna")]
    assert both.json[0]["box"] == [10, 50.25, 100, 140.25]
    nobody = run("identify", "ben+anna.jpg", "--face", 1, "--library", named)
    assert nobody.code == NOTHING
    assert nobody.out.startswith("nobody known (")


def test_identify_when_nobody_has_a_name(run: Kith, library: Path) -> None:
    answer = run("identify", "anna.jpg", "--library", library)
    assert (answer.code, answer.out) == (NOTHING, "nobody known (90 x 90 pixels at (10, 50))\n")


def test_find_and_identify_use_the_sensitivity_that_the_user_set(run: Kith, named: Path) -> None:
    """Anna and Ben are about as unlike as two people can be: at this sensitivity Ben is taken for Anna all the same."""
    assert {hit["person"] for hit in run("find", "anna.jpg", "--json", "--library", named).json} == {"Anna"}
    assert run("identify", "ben.jpg", "--library", named).code == NOTHING
    with Library.open(named) as opened:
        opened.set_setting(THRESHOLD_SETTING, 3.0)
    hits = run("find", "anna.jpg", "--json", "--library", named).json
    assert {hit["person_id"] for hit in hits} == {1, 2, 3}
    assert run("identify", "ben.jpg", "--json", "--library", named).json[0]["person"] == "Anna"
    assert {hit["person"] for hit in run("find", "anna.jpg", "--within", 0.5, "--json", "--library", named).json} == {
        "Anna"
    }


def test_verify(run: Kith) -> None:
    same = run("verify", "anna.jpg", "anna+ben.jpg")
    assert (same.code, same.out[:42]) == (0, "The same person: squared distance 0.000, t")
    other = run("verify", "anna.jpg", "ben.jpg", "--json")
    assert other.code == NOTHING
    assert set(other.json) == {"distance", "threshold", "same"}
    assert run("verify", "anna.jpg", "ben.jpg", "--within", 4).code == 0
    assert run("verify", "anna.jpg", "cat.jpg").code == KNOWN


def test_unknown_net(run: Kith, library: Path) -> None:
    answer = run("find", "anna.jpg", "--net", "nn9", "--library", library)
    assert answer.code == KNOWN
    assert answer.err.startswith("There are no weights for 'nn9'.")
