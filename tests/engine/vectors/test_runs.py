"""Orders are those of numpy's stable sort."""

import numpy as np

from engine.vectors.runs import by_key, by_number


def test_equal_numbers_stay_in_their_order() -> None:
    numbers = np.random.default_rng(0).integers(-3, 1000, 5000)
    assert np.array_equal(by_number(numbers), np.argsort(numbers, kind="stable"))
    ends = np.array([2**31 - 1, -(2**31), 0, 2**31 - 1])
    assert by_number(ends).tolist() == [1, 2, 0, 3]
    assert by_number(numbers[:0]).tolist() == []


def test_equal_keys_stay_in_their_order() -> None:
    keys = np.random.default_rng(0).integers(0, 2**64 - 1, 5000, np.uint64)
    keys[::7] = keys[0]
    keys[3::11] = keys[3]
    for some in (keys, keys[1:3], keys[:1], keys[:0]):
        assert np.array_equal(by_key(some), np.argsort(some, kind="stable"))
