"""People are told apart by the teacher's centres; wrong labels and people with two labels do no harm."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from tests.training.fake_faces import clustered_rows, unit
from training.data.faces import FaceSet
from training.objectives.people_loss import PeopleLoss


def faces_of(identity, teacher=None):
    identity = np.array(identity, np.int32)
    n = len(identity)
    if teacher is None:
        teacher = clustered_rows(np.random.default_rng(0), identity, 0.3)
    nothing = np.full(n, -1, np.int16)
    return FaceSet(np.zeros((n, 1, 1, 3), np.uint8), teacher, identity, np.zeros(n, np.int8), nothing, nothing, nothing)


def test_a_persons_centre_is_the_mean_of_what_the_teacher_says():
    faces = faces_of([7, 7, 7, 9, 9, -1, 4])
    loss = PeopleLoss(faces, np.arange(7))
    assert loss.person.tolist() == [0, 0, 0, 1, 1, -1, -1]  # a person's only face is nothing to learn from
    np.testing.assert_allclose(loss.centres[0], unit(faces.teacher[:3].mean(0)), atol=1e-6)


def test_only_the_rows_to_learn_from_have_people():
    loss = PeopleLoss(faces_of([7, 7, 7, 9, 9, 3, 3]), np.array([0, 1, 5, 6]))
    assert loss.person.tolist() == [1, 1, -1, -1, -1, 0, 0]


def test_a_label_that_the_teacher_does_not_believe_is_left_out():
    faces = faces_of([0, 0, 0, 1, 1, 1])
    faces.teacher[2] = faces.teacher[3]
    loss = PeopleLoss(faces, np.arange(6))
    assert loss.person.tolist() == [0, 0, -1, 1, 1, 1]
    np.testing.assert_allclose(loss.centres[0], unit(faces.teacher[:2].mean(0)), atol=1e-6)


def test_the_loss_is_a_softmax_with_a_margin():
    faces = faces_of([0, 0, 1, 1, 2, 2, -1])
    loss = PeopleLoss(faces, np.arange(7), scale=10.0, margin=0.3)
    torch.manual_seed(0)
    embeddings = F.normalize(torch.randn(4, 128), dim=1)
    rows = torch.tensor([0, 5, 6, -1])  # the last two are nobody's
    expected = []
    for x, person in zip(embeddings[:2], (0, 2), strict=True):
        cosine = [float(x @ centre) - 0.3 * (k == person) for k, centre in enumerate(loss.centres)]
        expected.append(-np.log(np.exp(10 * cosine[person]) / np.exp(10 * np.array(cosine)).sum()))
    assert loss(embeddings, rows).item() == pytest.approx(np.mean(expected), rel=1e-5)


def test_one_person_under_two_labels_is_not_held_apart():
    rng = np.random.default_rng(1)
    same = clustered_rows(rng, np.zeros(4, np.int32), 0.2)
    other = clustered_rows(rng, np.zeros(2, np.int32), 0.2)
    faces = faces_of([0, 0, 1, 1, 2, 2], np.concatenate([same, other]))
    loss = PeopleLoss(faces, np.arange(6), scale=10.0, margin=0.0)
    x = loss.centres[:1].clone().requires_grad_()
    loss(x, torch.tensor([0])).backward()
    pull = -x.grad[0]
    assert abs(pull @ (loss.centres[1] - loss.centres[0] * (loss.centres[1] @ loss.centres[0]))) < 1e-2
    assert pull @ loss.centres[2] < 0 < pull @ loss.centres[0]


def test_a_batch_of_nobody_costs_nothing():
    loss = PeopleLoss(faces_of([0, 0, 1, 1, -1]), np.arange(5))
    assert loss(F.normalize(torch.randn(2, 128), dim=1), torch.tensor([4, -1])) == 0
