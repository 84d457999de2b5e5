"""Embeddings of any size are stored and read; those of one network have one size."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.library import DrawFace, Library
from engine.records import WeightsId
from engine.vectors.stored import from_blobs, to_blob
from tests.engine.library.make import face, scan, write

SMALL = WeightsId("nns2", "cc" * 32)


@pytest.mark.parametrize("size", [64, 128, 512])
def test_a_library_takes_the_size_that_its_network_gives(tmp_path, size):
    vectors = np.random.default_rng(0).integers(-127, 128, (2, size), np.int8)
    with Library.open(tmp_path / "library.sqlite") as library:
        write(library, scan("/p/0.jpg", f"{0:032x}", replace(face(), vector=vectors[0])), weights=SMALL)
        (found,) = library.reading.faces()
        box = (400.0, 400.0, 500.0, 500.0)
        embedded = (vectors[1].tobytes().hex(), SMALL.net, SMALL.sha256)
        library.edits.do(DrawFace(found.photo_id, box, (0.0,) * 10, 0.8, *embedded, None))
        np.testing.assert_array_equal(library.reading.vectors(SMALL).vectors, vectors)
        write(library, scan("/p/1.jpg", f"{1:032x}", face()))  # another network's are of another size
        odd = scan("/p/2.jpg", f"{2:032x}", replace(face(), vector=np.ones(size + 1, np.int8)))
        with pytest.raises(ValueError, match="have one size"):
            write(library, odd, weights=SMALL)


def test_none_at_all_are_no_rows():
    assert len(from_blobs([])) == 0


def test_what_is_no_embedding_is_refused():
    for wrong in (np.zeros(128, np.float32), np.zeros((2, 64), np.int8), np.zeros(0, np.int8)):
        with pytest.raises(ValueError, match="an embedding is"):
            to_blob(wrong)
    with pytest.raises(ValueError, match="have one size"):
        from_blobs([bytes(64), bytes(128)])
