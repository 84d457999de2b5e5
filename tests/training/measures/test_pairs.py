"""Lists of pairs are read as they are meant, and complaints name the line."""

from __future__ import annotations

import pytest

from engine.errors import KnownError
from training.measures.pairs import read_lfw_pairs, read_pairs, read_video_pairs

LFW = "2\t1\nAnna\t1\t2\nAnna\t1\tBen\t3\nBen\t1\t3\nBen\t3\tAnna\t2\n"
ROWS = {"Anna_0001": 0, "Anna_0002": 1, "Ben_0001": 2, "Ben_0003": 3}


def write(tmp_path, text, name="pairs.txt"):
    file = tmp_path / name
    file.write_text(text)
    return file


def test_reads_pairs(tmp_path):
    pairs = read_pairs(write(tmp_path, "fold,a,b,same\n0,000010,000008,1\n9,102541,000000,0\n"), 102_542)
    assert (pairs.a.tolist(), pairs.b.tolist()) == ([10, 102541], [8, 0])
    assert (pairs.same.tolist(), pairs.fold.tolist()) == ([True, False], [0, 9])
    assert pairs.rows().tolist() == [0, 8, 10, 102541]


def test_reads_lfw(tmp_path):
    pairs = read_lfw_pairs(write(tmp_path, LFW), ROWS)
    assert list(zip(pairs.a.tolist(), pairs.b.tolist(), strict=True)) == [(0, 1), (0, 3), (2, 3), (3, 1)]
    assert pairs.same.tolist() == [True, False, True, False]
    assert pairs.fold.tolist() == [0, 0, 1, 1]


def test_reads_video_pairs(tmp_path):
    text = "split number, first name, second name, x, is same\n1, Anna/0, Anna/3, 5, 1\n2, Anna/3, Ben/1, 5, 0\n"
    pairs = read_video_pairs(write(tmp_path, text), {"Anna/0": 0, "Anna/3": 1, "Ben/1": 2})
    assert (pairs.a.tolist(), pairs.b.tolist()) == ([0, 1], [1, 2])
    assert (pairs.same.tolist(), pairs.fold.tolist()) == ([True, False], [1, 2])


@pytest.mark.parametrize(
    ("read", "text", "says"),
    [
        (lambda f: read_pairs(f, 3), "fold,a,b,same\n0,1,2,1\n0,1,x,1\n", "line 3: “0,1,x,1” is not a pair"),
        (lambda f: read_pairs(f, 3), "fold,a,b,same\n0,1,2\n", "line 2"),
        (lambda f: read_pairs(f, 3), "fold,a,b,same\n0,1,2,7\n", "line 2"),
        (lambda f: read_pairs(f, 3), "fold,a,b\n0,1,2\n", "line 2"),
        (lambda f: read_pairs(f, 3), "fold,a,b,same\n", "lists no pairs"),
        (lambda f: read_pairs(f, 3), "", "lists no pairs"),
        (
            lambda f: read_pairs(f, 3),
            "fold,a,b,same\n0,1,2,1\n0,000003,1,1\n",
            "line 3: face 000003 is not among the 3",
        ),
        (lambda f: read_pairs(f, 3), "fold,a,b,same\n0,1,-1,1\n", "line 2: face -1 is not among the 3"),
        (lambda f: read_lfw_pairs(f, ROWS), "", "line 1: it should give the number of folds"),
        (lambda f: read_lfw_pairs(f, ROWS), LFW.replace("Ben\t3\tAnna\t2", "Ben"), "line 5: “Ben” is not a pair"),
        (lambda f: read_lfw_pairs(f, ROWS), LFW.replace("Ben\t1\t3", "Ben\t1\t4"), "line 4: Ben_0004 is not in"),
        (lambda f: read_lfw_pairs(f, ROWS), LFW.replace("2\t1\n", "2\t2\n", 1), "lists 4 pairs, but .* says 8"),
        (lambda f: read_video_pairs(f, {}), "1, Anna/0, Ben/1, 5, 0\n", "line 1: Anna/0 is not in"),
        (lambda f: read_video_pairs(f, {}), "1, Anna/0\n", "line 1: “1, Anna/0” is not a pair"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, read, text, says):
    with pytest.raises(KnownError, match=says):
        read(write(tmp_path, text))


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(KnownError, match="cannot be read"):
        read_pairs(tmp_path / "nowhere.csv", 3)
    (tmp_path / "odd.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="not text"):
        read_pairs(tmp_path / "odd.csv", 3)
