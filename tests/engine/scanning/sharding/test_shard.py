"""Which machine searches which photo."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.photos.sample import content_sample
from engine.records import Failure
from engine.scanning.sharding.shard import Shard
from tests.painted import photo


def paths(shard: Shard, *roots: Path) -> list[str]:
    return [item.path for item in shard.find(roots)]


def test_shards_share_all_photos_out_and_copies_stay_together(tmp_path: Path) -> None:
    for k in range(60):
        file = photo(tmp_path / "album" / f"{k:02}.png", k % 3, who=1 + k % 7, blue=k)
        (tmp_path / "elsewhere").mkdir(exist_ok=True)
        (tmp_path / "elsewhere" / f"copy of {k:02}.png").write_bytes(file.read_bytes())
    parts = [paths(Shard(number, 5), tmp_path) for number in range(1, 6)]
    assert sorted(path for part in parts for path in part) == sorted(paths(Shard(), tmp_path))
    assert all(len(part) > 8 for part in parts)
    for part in parts:
        assert {Path(path).name.removeprefix("copy of ") for path in part} == {
            Path(path).name for path in part if "copy" not in path
        }


def test_the_shard_of_a_photo_does_not_depend_on_where_it_lies(tmp_path: Path) -> None:
    here, there = (photo(tmp_path / name / "1.png", 1, blue=3) for name in ("here", "there"))
    assert content_sample(here) == content_sample(there)


def test_plain_pictures_of_one_size_are_told_apart(tmp_path: Path) -> None:
    for k in range(3):
        (tmp_path / str(k)).write_bytes(b"II*\0" * 5000 + bytes([k]) * 20_000 + b"end." * 5000)
    assert len({content_sample(file) for file in tmp_path.iterdir()}) == 3


def test_what_cannot_be_read_belongs_to_all(tmp_path: Path) -> None:
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere")
    found = [list(Shard(number, 3).find([tmp_path])) for number in (1, 2, 3)]
    assert [len(items) for items in found] == [1, 1, 1]
    assert not any(isinstance(items[0], Failure) and items[0].stage != "find" for items in found)


def test_a_shard_is_read_as_it_is_written() -> None:
    assert str(Shard.parse("3/8")) == "3/8"
    for text in ("0/8", "9/8", "3", "3/8/2", "-1/8", "3/99999", "a/b", ""):
        with pytest.raises(KnownError, match="is no shard"):
            Shard.parse(text)
