"""The whole way on a labelled album of real families: everybody's photos together, and apart from the others."""

import pytest

from benchmarks.family_album import ALBUM, mistakes, scan_album, score


@pytest.mark.skipif(not ALBUM.is_dir(), reason=f"there is no labelled album at {ALBUM}")
def test_people_are_together_and_apart(tmp_path):
    faces = scan_album(ALBUM, tmp_path / "library.sqlite")
    assert not [face for face in faces if face.person_id == -2], "every labelled face is found"
    result = score(faces)
    assert result.f >= 0.90, mistakes(faces)
    assert result.recall >= 0.90, mistakes(faces)
    assert result.precision >= 0.85, mistakes(faces)
