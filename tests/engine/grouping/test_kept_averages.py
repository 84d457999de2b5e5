"""Of very many faces new ones are grouped alone: as if all were, nearly, and always as the user said."""

from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from engine.grouping.averaging.kept_averages import KeptAverages
from engine.grouping.cells import Probing
from engine.grouping.people import regroup
from engine.records import FaceTable
from engine.vectors.unit_vectors import quantise
from tests.engine.grouping.test_cluster import unit

N = 800
MANY = Probing(more_than=100, groups_more_than=10, n_probes=1000)
SHARE = 0.8


def library(n=N, seed=0):
    rng = np.random.default_rng(seed)
    vectors = quantise(unit(rng, n, d=32, n_centres=60, spread=0.22))
    rows, nobody = np.arange(n), np.full(n, -1)
    quality = rng.uniform(0.2, 1.0, n).astype(np.float32)
    return FaceTable(rows, rows // 2, vectors, quality, nobody, np.zeros(n, bool), {}, 0, None, None, {})


def some(table, rows):
    columns = ("face_id", "photo_id", "vector", "quality", "person_id", "locked")
    return replace(table, **{name: getattr(table, name)[rows] for name in columns})


def people_of(table, groups):
    """Write groups into a table, as a library would."""
    person = np.full(len(table.face_id), -1)
    row = {face: number for number, face in enumerate(table.face_id.tolist())}
    new = table.person_id.max(initial=0) + 1
    for number, group in enumerate(groups):
        person[[row[face] for face in group.face_ids]] = new + number if group.person_id is None else group.person_id
    return person


def labels(table, groups):
    person = people_of(table, groups)
    return np.where(person < 0, -1 - np.arange(len(person)), person)


@pytest.fixture
def kept(tmp_path):
    return KeptAverages(tmp_path / "library.averages")


@pytest.fixture
def old_and_all(kept):
    """A library without its last faces, grouped, and with them, ungrouped."""
    table = library()
    is_old = np.random.default_rng(1).random(N) < 0.95
    before = some(table, is_old)
    person = np.full(N, -1)
    person[is_old] = people_of(before, regroup(before, 0.9, SHARE, kept=kept, probing=MANY))
    kept.keep()
    return is_old, replace(table, person_id=person)


def test_the_first_grouping_is_as_without(kept):
    table = library()
    assert regroup(table, 0.9, SHARE, kept=kept, probing=MANY) == regroup(table, 0.9, SHARE, probing=MANY)


def test_new_faces_alone_give_nearly_what_all_would(kept, old_and_all):
    is_old, table = old_and_all
    found = regroup(table, 0.9, SHARE, kept=kept, probing=MANY)
    scratch = regroup(table, 0.9, SHARE, probing=MANY)
    assert adjusted_rand_score(labels(table, found), labels(table, scratch)) > 0.98
    of_old = people_of(table, found)[is_old]
    assert (of_old == table.person_id[is_old]).mean() > 0.98, "people stay who they are"
    assert (people_of(table, found)[~is_old] >= 0).mean() > 0.9


def test_nothing_new_changes_nothing(kept, old_and_all):
    is_old, table = old_and_all
    before = some(table, is_old)
    assert np.array_equal(people_of(before, regroup(before, 0.9, SHARE, kept=kept, probing=MANY)), before.person_id)


def test_what_the_user_said_parts_a_group(kept, old_and_all):
    is_old, table = old_and_all
    person = np.bincount(table.person_id[is_old][table.person_id[is_old] >= 0]).argmax()
    first, other = np.flatnonzero(table.person_id == person)[:2]
    locked = table.locked.copy()
    locked[other] = True
    told = replace(table, rejected={int(first): frozenset([int(person)])}, locked=locked)
    now = people_of(told, regroup(told, 0.9, SHARE, kept=kept, probing=MANY))
    assert now[first] != person == now[other]


def test_many_new_faces_another_threshold_and_damage_group_all(kept, old_and_all, tmp_path):
    is_old, table = old_and_all
    more = some(table, np.flatnonzero(~is_old | (np.arange(N) % 4 > 0)))
    known = kept.find(table.vector, 0.9)
    assert known.is_enough
    assert np.array_equal(known.is_known, is_old)
    assert not kept.find(table.vector, 1.0).is_known.any()
    assert not kept.find(library(seed=3).vector, 0.9).is_enough
    file = tmp_path / "library.averages"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1  # of the last record's average
    file.write_bytes(content)
    assert np.count_nonzero(kept.find(table.vector, 0.9).is_known) == np.count_nonzero(is_old) - 1
    file.write_bytes(b"no array")
    assert kept.find(table.vector, 0.9) is None
    assert regroup(more, 0.9, SHARE, kept=kept, probing=MANY) == regroup(more, 0.9, SHARE, probing=MANY)
    kept.keep()
    assert kept.find(more.vector, 0.9).is_known.all()


def test_what_could_not_be_written_to_its_end_is_not_kept(kept, tmp_path):
    vectors = quantise(unit(np.random.default_rng(0), 10, d=8))
    kept.write(vectors, 1.0, np.zeros((10, 8), np.float32))
    (begun,) = tmp_path.iterdir()
    begun.unlink()
    begun.mkdir()
    kept.write(vectors, 1.0, np.zeros((10, 8), np.float32))
    kept.keep()
    assert [*tmp_path.iterdir()] == [begun]
