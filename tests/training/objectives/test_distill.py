"""The loss against a loop; targets that belong to what the student sees; the teacher's view of it."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import KnownError
from engine.networks.torch_net import build
from tests.fakes import unit_rows
from tests.training.data.test_augment import NOTHING
from tests.training.fake_faces import write_faces
from training.data.augment import to_input
from training.data.augmentation import Augmentation
from training.data.faces import Batches, open_faces, training_rows
from training.measures.pairs import read_pairs
from training.objectives.config import DistillConfig
from training.objectives.distill import Distillation, distill, distillation_loss, mixed, teacher_view
from training.runs.config import input_size
from training.runs.loop import TrainingState
from training.runs.validation import embed_stored, validate

CONFIG = DistillConfig(steps=6, batch_size=4, warmup_steps=2)


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """Make a folder of 10 training and 16 validation faces, and a cache."""
    root = tmp_path_factory.mktemp("distill")
    write_faces(root / "faces", np.arange(26) // 4, np.array([0] * 10 + [1] * 16))
    return root / "faces", root / "cache"


# ----------------------------------------------------------------------------------------------------- loss


@settings(max_examples=30)
@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.floats(0, 2))
def test_loss_matches_a_loop(seed, n, weight):
    student, teacher = unit_rows(np.random.default_rng(seed), 2 * n, 5).reshape(2, n, 5).astype(float).tolist()

    def dot(a, b):
        return sum(x * y for x, y in zip(a, b, strict=True))

    expected = 0.0
    for i in range(n):
        expected += (1 - dot(student[i], teacher[i])) / n
        for j in range(n):
            expected += weight * (dot(student[i], student[j]) - dot(teacher[i], teacher[j])) ** 2 / n

    loss = distillation_loss(torch.tensor(student), torch.tensor(teacher), weight)
    assert loss.item() == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(("moved", "more"), [(0, 3.0), (2, 0.0)], ids=["alike", "not alike"])
def test_errors_of_pairs_that_look_alike_count_more(moved, more):
    """Of three faces in a plane only the first two look alike; one of them is off."""

    def plane(*angles):
        return torch.tensor([[math.cos(angle), math.sin(angle)] for angle in angles])

    angles = [0.0, 0.5, 2.0]
    teacher = plane(*angles)
    angles[moved] += 0.1
    student = plane(*angles)
    alike = (student[0] @ student[1] - teacher[0] @ teacher[1]).square() * 2 / 3
    gain = distillation_loss(student, teacher, 1.0, alike_weight=3.0) - distillation_loss(student, teacher, 1.0)
    assert gain.item() == pytest.approx(more * alike.item(), abs=1e-6)


def test_loss_is_zero_at_the_teacher_and_falls_towards_it():
    student, teacher = map(torch.tensor, np.split(unit_rows(np.random.default_rng(0), 12), 2))
    assert distillation_loss(teacher, teacher, 0.1).item() == pytest.approx(0, abs=1e-6)
    student.requires_grad_()
    before = distillation_loss(student, teacher, 0.1)
    (step,) = torch.autograd.grad(before, student)
    nearer = torch.nn.functional.normalize(student - 0.1 * step, dim=1)
    assert distillation_loss(nearer, teacher, 0.1) < before


# ------------------------------------------------------------------------------------------------ embedding


def test_embedding_does_not_depend_on_the_batch(places):
    pixels = open_faces(*places).pixels
    torch.manual_seed(0)
    net = build("nns2")
    whole = embed_stored(net, pixels, 124.0)
    assert whole.shape == (26, 128) and whole.dtype == np.float32
    np.testing.assert_allclose(embed_stored(net, pixels, 124.0, batch_size=7), whole, atol=1e-5)
    with torch.inference_mode():
        x = to_input(torch.from_numpy(np.array(pixels)), (140, 116), 140 / 124)
        np.testing.assert_allclose(net.eval()((x - 127.5) / 128).numpy(), whole, atol=1e-5)


# ----------------------------------------------------------------------------------------- the live teacher


class FakeTeacher:
    """Says of a face the first 128 numbers of its top row, at unit length, and remembers what it saw."""

    def __init__(self):
        self.seen = []

    def __call__(self, x, mirror):
        assert not mirror, "the student sees one side only"
        self.seen.append(x.clone())
        return torch.nn.functional.normalize(x[:, :2, 0].flatten(1)[:, :128], dim=1)


def test_stored_targets_belong_to_the_faces_shown(places):
    faces = open_faces(*places)
    plain = replace(CONFIG, augmentation=NOTHING)
    example = Distillation(plain, faces).example((140, 116), step=3)
    rows = np.sort(Batches(faces.rows(0), 4, 0)[3])
    np.testing.assert_array_equal(example.target.numpy(), faces.teacher[rows])
    np.testing.assert_array_equal(example.whole.numpy(), rows)
    expected = (to_input(torch.from_numpy(faces.pixels[rows]), (140, 116), 140 / 124) - 127.5) / 128
    off = torch.minimum(*((example.x - side).abs().amax((1, 2, 3)) for side in (expected, expected.flip(3))))
    assert off.max() < 1e-4


def test_a_run_may_have_some_of_the_training_faces(places):
    faces = open_faces(*places)
    some = training_rows(faces, 7)
    batches = Distillation(DistillConfig(batch_size=3, n_faces=7), faces).batches
    assert {row for step in range(20) for row in batches[step].tolist()} == set(some.tolist())


def test_a_step_depends_on_the_seed_and_the_step_alone(places):
    faces = open_faces(*places)

    def example(seed, *steps):
        config = replace(CONFIG, seed=seed, live_share=0.5, augmentation=Augmentation())
        made = Distillation(config, faces, FakeTeacher())
        last = [made.example((140, 116), step) for step in steps][-1]
        return last.x, last.target, last.whole

    fifth = example(0, 5)
    assert all(torch.equal(a, b) for a, b in zip(fifth, example(0, 1, 2, 5), strict=True))
    assert not torch.equal(fifth[0], example(0, 6)[0])
    assert not torch.equal(fifth[0], example(1, 5)[0])


@pytest.mark.parametrize(("share", "n_live"), [(0.0, 0), (0.5, 2), (1.0, 4)])
def test_live_targets_are_what_the_teacher_says_of_the_distorted_crop(places, share, n_live):
    faces, teacher = open_faces(*places), FakeTeacher()
    config = replace(CONFIG, live_share=share, mix_share=1.0, augmentation=Augmentation())
    example = Distillation(config, faces, teacher).example((140, 116), step=0)
    stored = torch.from_numpy(faces.teacher[np.sort(Batches(faces.rows(0), 4, 0)[0])])
    live = (example.target != stored).any(1)
    assert live.sum() == n_live
    assert torch.equal(live, example.whole < 0), "all of the live ones are mixed: they are nobody's"
    if n_live:
        (seen,) = teacher.seen
        said = FakeTeacher()(teacher_view(example.x[live], 140 / 124), mirror=False)
        assert seen.shape == (n_live, 3, 112, 112)
        # the chosen faces come in no order: each was said of one of the crops
        assert torch.cdist(example.target[live], said).amin(1).max() < 1e-5
        assert torch.cdist(said, example.target[live]).amin(1).max() < 1e-5


def test_with_echo_a_batch_is_made_once_and_comes_again_mirrored_among_others(places):
    config = replace(CONFIG, live_share=1.0, echo=3, augmentation=Augmentation())
    teacher = FakeTeacher()
    objective = Distillation(config, open_faces(*places), teacher)
    shown = [objective.echoed((140, 116), step) for step in range(120)]
    assert len(teacher.seen) == 40
    seen_at = [i for i, example in enumerate(shown) if torch.equal(example.target, shown[60].target)]
    assert seen_at == [60, 85, 110], "eight other batches are made between"
    first, second, third = (shown[i] for i in seen_at)
    assert torch.equal(second.x, first.x.flip(3)) and torch.equal(third.x, first.x)
    resumed = Distillation(config, open_faces(*places), FakeTeacher()).echoed((140, 116), 85)
    assert torch.equal(resumed.x, second.x) and torch.equal(resumed.target, first.target)


def test_frozen_blocks_stay_and_the_others_learn_as_they_would(places):
    config = replace(CONFIG, net="nns2", live_share=1.0, fixed_norms=True, frozen_blocks=6)
    faces = open_faces(*places)
    state, whole = TrainingState(config), TrainingState(replace(config, frozen_blocks=0))
    objective, reference = (Distillation(run.config, faces, FakeTeacher()) for run in (state, whole))
    before = {name: value.clone() for name, value in state.net.state_dict().items()}
    hw = input_size(config)
    assert objective.backward(state.net, hw, 0) == pytest.approx(reference.backward(whole.net, hw, 0))
    for (name, ours), theirs in zip(state.net.named_parameters(), whole.net.parameters(), strict=True):
        block = int(name.split(".")[1]) if name.startswith("trunk") else 99
        assert (ours.grad is None) == (block < 6), name
        if ours.grad is not None:
            torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-3, atol=1e-6)
    for _ in range(6):
        state.update(objective)
    after = state.net.state_dict()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed and not any(name.startswith(tuple(f"trunk.{i}." for i in range(6))) for name in changed)


def test_a_live_teacher_without_files_is_a_sentence(places, tmp_path):
    with pytest.raises(KnownError, match="--teacher"):
        distill(replace(CONFIG, live_share=0.5), *places, tmp_path)
    with pytest.raises(KnownError, match=r"no MobileFaceNet\.tflite"):
        distill(replace(CONFIG, live_share=0.5), *places, tmp_path, tmp_path)


@settings(max_examples=20)
@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_mixing_blends_a_face_with_another_and_keeps_more_of_the_first(seed, share):
    n = 40
    x = torch.eye(n).view(n, 1, n, 1).repeat(1, 3, 1, 2)  # face i is lit in row i alone
    both, chosen = mixed(x, share, torch.Generator().manual_seed(seed))
    weights = both[:, 0, :, 0]
    torch.testing.assert_close(weights.sum(1), torch.ones(n))
    assert weights.diagonal().min() >= 0.5 - 1e-6
    assert (weights.diagonal()[~chosen] == 1).all()
    assert ((weights > 0).sum(1) <= 2).all()
    if share in (0, 1):
        changed = (weights.diagonal() < 1).sum()
        assert changed == 0 if share == 0 else changed > n / 2


# -------------------------------------------------------------------------------------- the teacher's view


def test_the_teachers_own_input_is_its_view():
    x = torch.rand(2, 3, 112, 112)
    assert teacher_view(x, 1.0) is x


def test_a_wider_input_of_the_same_zoom_is_cropped_at_its_centre():
    """With the zoom 1 nothing is resampled: the grid falls on the pixels."""
    x = torch.rand(2, 3, 128, 130)
    torch.testing.assert_close(teacher_view(x, 1.0), x[:, :, 8:-8, 9:-9], atol=1e-4, rtol=0)


@pytest.mark.parametrize(("input_hw", "span"), [((165, 165), 124.0), ((140, 116), 124.0), ((224, 224), 112.0)])
def test_the_teacher_sees_the_template_crop_whatever_the_students_input(input_hw, span):
    """Cut from the student's input, a smooth face is that cut from the stored crop."""
    zoom = input_hw[0] / span
    rows, columns = np.mgrid[:128, :128]
    smooth = 127 + 60 * np.sin(rows / 9) + 60 * np.cos(columns / 11)
    pixels = torch.from_numpy(np.repeat(smooth.astype(np.uint8)[None, ..., None], 3, 3))
    student = to_input(pixels, input_hw, zoom)
    view, direct = teacher_view(student, zoom), to_input(pixels, (112, 112), 1.0)
    assert view.shape == (1, 3, 112, 112)
    covered = min(112, int(input_hw[1] / zoom)) // 2 - 2  # beyond, the narrow input's edge is repeated
    inner = (..., slice(2, -2), slice(56 - covered, 56 + covered))
    assert (view - direct)[inner].abs().max() < 2.5
    edge = 56 - covered - 6
    if edge > 0:
        torch.testing.assert_close(view[..., 0], view[..., edge // 2], atol=1e-3, rtol=0)


# -------------------------------------------------------------------------------------------- whole runs


def test_logged_figures_are_the_averages(places, tmp_path):
    average = distill(replace(CONFIG, steps=2), *places, tmp_path)
    logged = json.loads((tmp_path / "log.jsonl").read_text())
    measured = validate(average, open_faces(*places), read_pairs(places[0] / "val_pairs.csv", 26), 124.0)
    assert logged["accuracy"] == pytest.approx(measured.accuracy)
    assert logged["val_at_far_1e3"] == pytest.approx(measured.val_at_far_1e3)


def test_further_faces_join_with_the_share_of_real_surroundings(places, tmp_path):
    write_faces(tmp_path / "more", np.arange(20) // 4, np.zeros(20), seed=7)
    config = replace(CONFIG, steps=2, real_share=1.0, near_share=0.5)
    distill(config, *places, tmp_path / "run", more_faces=[tmp_path / "more"])
    row = json.loads((tmp_path / "run" / "log.jsonl").read_text())
    assert np.isfinite(row["loss"]) and 0 <= row["accuracy"] <= 1
