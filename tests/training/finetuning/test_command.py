"""`kith finetune`: what it learns, refuses, takes over and takes back; ended at any moment, it goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from engine.active_weights import NET_SETTING, nets_for, own_nets, weights_in_use
from engine.cli.console.output import KNOWN, NOTHING
from engine.errors import KnownError
from engine.library import Library
from engine.networks.weights import available, describe
from engine.vectors.adapter import ADAPTER_SETTING
from tests.training.fake_faces import blotches
from tests.training.learning_library import faces_of, fill, open_in
from training.cli import app
from training.finetuning.adopt import NETWORK, adopt, discard, take_back
from training.finetuning.config import AdapterConfig, FineTuningConfig, NetworkConfig
from training.finetuning.finetune import finetune
from training.finetuning.resume_files import StoppedRun, find_stopped
from training.publishing.world import world_file

N_PEOPLE, N_FACES = 6, 9
QUICK = FineTuningConfig(
    AdapterConfig(steps=30, weights=(0.03,)), NetworkConfig(steps=4), n_world_people=200, save_every_s=0.0
)


@pytest.fixture
def kith(tmp_path: Path) -> Callable[..., Result]:
    def run(*args: str) -> Result:
        command = ["finetune", "--library", str(tmp_path / "library.sqlite"), *args]
        result = CliRunner().invoke(app, command, obj=QUICK)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


def make(folder: Path, n_people: int = 8, n_faces: int = 10, nuisance: float = 1.0, noise: float = 0.5) -> None:
    with open_in(folder) as library:
        fill(library, faces_of(n_people, n_faces, nuisance, noise, seed=3), n_confirmed=9)


def adapter_of(folder: Path) -> object:
    with open_in(folder) as library:
        return library.setting(ADAPTER_SETTING)


def test_too_few_labels_are_a_sentence_that_says_of_whom(kith, tmp_path):
    make(tmp_path, n_people=3)
    result = kith()
    assert result.exit_code == KNOWN
    assert "Kith needs 8 confirmed faces each of two more people." in " ".join(result.stderr.split())
    assert not result.stdout


def test_what_helps_is_taken_over_unless_it_is_only_tried_and_taken_back(kith, tmp_path):
    make(tmp_path)
    tried = kith("--dry-run")
    assert tried.exit_code == 0
    assert "It is better. Nothing was changed." in " ".join(tried.stdout.split())
    assert adapter_of(tmp_path) is None
    done = kith("--json")
    assert done.exit_code == 0
    told = json.loads(done.stdout)
    assert told["adopted"] is True and told["depth"] == "adapter" and not told["card"]["reasons"]
    assert told["sentences"][0].startswith("Learned from ")
    assert adapter_of(tmp_path) == told["adapter"]
    off = kith("--off")
    assert (off.exit_code, adapter_of(tmp_path)) == (0, None)
    assert "`kith undo` brings back what was learned" in " ".join(off.stdout.split())
    with open_in(tmp_path) as library:
        assert library.edits.undo().title == "Took back what was learned"
    assert adapter_of(tmp_path) == told["adapter"]
    assert json.loads(kith("--off", "--json").stdout) == {"taken_back": True}
    again = kith("--off")
    assert again.exit_code == NOTHING
    assert "Nothing that was learned is in use." in again.stderr


def test_what_does_not_help_is_refused_with_the_report(kith, tmp_path):
    make(tmp_path, n_people=6, n_faces=9, nuisance=0.0, noise=0.3)
    result = kith()
    words = " ".join(result.stdout.split())
    assert result.exit_code == NOTHING
    assert "Faces grouped right: 100.0% before" in words
    assert "It is not adopted: It makes no clear difference for your photos. Nothing was changed." in words
    assert adapter_of(tmp_path) is None


def network_library(folder: Path) -> Library:
    """Open a library whose people are all one by the embeddings that are there, though their crops differ."""
    library = open_in(folder)
    library.set_setting(NET_SETTING, "nns2")
    embeddings = faces_of(1, N_PEOPLE * N_FACES, nuisance=0.0, noise=1.0).reshape(N_PEOPLE, N_FACES, 128)
    fill(library, embeddings, weights=describe("nns2"))
    return library


class Photos:
    """Crops in the place of photos, that count how often they are asked for."""

    def __init__(self, library: Library) -> None:
        height, width = describe("nns2").input_hw
        rng = np.random.default_rng(0)
        people = blotches(rng, N_PEOPLE).repeat(2, axis=1)[:, :height, :width].astype(int)
        self.n_given = 0
        self._crops = {
            face.face_id: (people[int(face.paths[0].split("/")[2])] + rng.integers(-9, 10, people.shape[1:]))
            .clip(0, 255)
            .astype(np.uint8)
            for face in library.reading.faces()
        }

    def __call__(self, face_ids):
        for face_id in face_ids:
            self.n_given += 1
            yield {face_id: self._crops[face_id]}


def test_a_network_that_is_done_waits_for_the_next_start_until_it_is_adopted(tmp_path):
    with network_library(tmp_path) as library:
        photos, told = Photos(library), []

        def learn(settle):
            told.clear()
            report = lambda _, sentence: told.append(sentence)  # noqa: E731
            return finetune(library, NETWORK, report, config=QUICK, crops=photos, settle=settle)

        for error in (KeyboardInterrupt, KnownError("The disk is full.")):

            def fail(_outcome, error=error):
                raise error

            with pytest.raises((KeyboardInterrupt, KnownError)):
                learn(fail)
            assert find_stopped(library) is not None
        outcome = learn(lambda outcome: adopt(library, outcome, n_workers=0))
        assert "Learning from your faces" not in told
        assert find_stopped(library) is None
        assert nets_for(library) == [*available(), "nns2-own-1"]
        assert weights_in_use(library).key == outcome.net == "nns2-own-1"


def test_a_network_is_tuned_ended_twice_gone_on_with_and_written(tmp_path):
    with network_library(tmp_path) as library:
        photos, told = Photos(library), []

        def learn(until: str = "", share: float = 2.0):
            def report(done: float, sentence: str) -> None:
                told.append(sentence)
                if sentence.startswith(until) and done >= share:
                    raise KeyboardInterrupt

            told.clear()
            return finetune(library, NETWORK, report, config=QUICK, crops=photos)

        with pytest.raises(KeyboardInterrupt):
            learn("Reading", 0.2)
        n_before = photos.n_given
        assert 0 < n_before < N_PEOPLE * N_FACES
        with pytest.raises(KeyboardInterrupt):
            learn("Learning", 0.75)
        assert photos.n_given == N_PEOPLE * N_FACES, "nothing is read twice"
        assert find_stopped(library) == StoppedRun(pytest.approx(0.775), fits=True)
        outcome = learn()
        assert told.count("Learning from your faces") == 2
        assert "Reading your photos" not in told
        assert find_stopped(library) is None
        assert outcome.card.better, outcome.card.reasons
        assert outcome.card.after.val > outcome.card.before.val + 0.5  # blotches are no faces: F hangs on the threshold
        assert outcome.card.after.f >= outcome.card.before.f
        own = weights_in_use(library, outcome.net)
        assert (own.key, own.details["tuned_from"]) == ("nns2-own-1", "nns2")
        assert world_file(own.file).exists()
        assert weights_in_use(library).key == "nns2", "nothing changes yet"
        assert take_back(library) is None
        named = {person.name for person in library.reading.people()}
        adopt(library, outcome, n_workers=0)  # the photos are away, so that nobody is seen anew
        assert weights_in_use(library) == own
        assert {person.name for person in library.reading.people()} == named
        library.edits.undo()
        adopt(library, outcome, n_workers=0)
        content = own.file.read_bytes()
        own.file.unlink()
        assert take_back(library) is not None, "what a lost network needs"
        assert weights_in_use(library).key == "nns2"
        own.file.write_bytes(content)
        discard(library, outcome)
        assert list(own_nets(library).iterdir()) == []
