"""What a long fine-tuning keeps: whole at any moment, gone on with where it fits, and gone at the end."""

from __future__ import annotations

import numpy as np
import pytest

from engine.active_weights import weights_in_use
from engine.errors import KnownError
from engine.library import RejectFaces
from tests.training.fake_faces import blotches
from tests.training.learning_library import faces_of, fill, open_in
from training.finetuning.labels import read_labels
from training.finetuning.resume_files import (
    CannotSaveError,
    StoppedRun,
    delete_stopped,
    find_stopped,
    open_resume_folder,
)


@pytest.fixture
def library(tmp_path):
    with open_in(tmp_path) as opened:
        fill(opened, faces_of(3, 4, nuisance=0.0))
        yield opened


def folder_of(library):
    """Open the folder; something is saved after every step."""
    weights = weights_in_use(library)
    return open_resume_folder(library, read_labels(library, weights), weights, save_every_s=0.0)


def quit_at(library, share: float, crops=()) -> None:
    """Begin, and be ended at a share of the way."""
    with pytest.raises(KeyboardInterrupt), folder_of(library) as folder:
        for some in crops:
            folder.crops((128, 128), 124.0).add(some)
        folder.save_share(share)
        raise KeyboardInterrupt


def test_a_stopped_run_is_told_with_how_far_it_was_and_is_gone_once_one_ends(library):
    assert find_stopped(library) is None
    quit_at(library, 0.4)
    assert find_stopped(library) == StoppedRun(0.4, fits=True)
    with folder_of(library):
        pass
    assert find_stopped(library) is None
    assert [path.name for path in library.path.parent.iterdir() if path.is_dir()] == []


def test_a_run_that_cannot_end_well_leaves_nothing(library):
    with pytest.raises(KnownError), folder_of(library) as folder:
        folder.save_share(0.5)
        raise KnownError("None of the photos can be read.")
    assert find_stopped(library) is None


def test_a_run_that_finds_no_room_goes_on_once_there_is_some(library):
    with pytest.raises(CannotSaveError), folder_of(library) as folder:
        folder.save_share(0.9)
        raise CannotSaveError("The disk is full.")
    assert find_stopped(library) == StoppedRun(0.9, fits=True)


def test_what_the_user_says_meanwhile_makes_it_unfit_and_undo_makes_it_fit_again(library):
    quit_at(library, 0.7)
    person = library.reading.people()[0].person_id
    other = next(face for face in library.reading.faces() if face.person_id != person)
    library.edits.do(RejectFaces((other.face_id,), person))
    assert find_stopped(library) == StoppedRun(0.7, fits=False)
    library.edits.undo()
    assert find_stopped(library).fits


def test_two_at_once_are_refused_and_what_is_under_way_is_not_deleted(library):
    with folder_of(library) as folder:
        folder.save_share(0.2)
        with pytest.raises(KnownError, match="already"), folder_of(library):
            pass
        delete_stopped(library)
        assert find_stopped(library) is not None
    quit_at(library, 0.2)
    delete_stopped(library)
    assert find_stopped(library) is None


def test_crops_outlive_a_kill_and_one_that_was_cut_short_is_left_out(library):
    first, second, third = ({7 + k: pixels} for k, pixels in enumerate(blotches(np.random.default_rng(0), 3)))
    quit_at(library, 0.1, [first, second])
    (file,) = library.path.with_suffix(".learning").glob("*.bin")
    with file.open("r+b") as stream:
        stream.truncate(file.stat().st_size - 5)
    with pytest.raises(KeyboardInterrupt), folder_of(library) as folder:
        store = folder.crops((128, 128), 124.0)
        assert list(store.read()) == [7]
        store.add({})
        store.add(third)
        raise KeyboardInterrupt
    with folder_of(library) as folder:
        read = folder.crops((128, 128), 124.0).read()
        assert {face_id: pixels.tobytes() for face_id, pixels in read.items()} == {
            face_id: pixels.tobytes() for face_id, pixels in (first | third).items()
        }
        assert folder.crops((112, 112), 124.0).read() == {}, "another network takes other crops"


def test_an_unreadable_note_is_no_stopped_run(library, caplog):
    quit_at(library, 0.3)
    (library.path.with_suffix(".learning") / "note.json").write_text('{"share": ')
    assert find_stopped(library) is None
    assert "cannot be read" in caplog.text
