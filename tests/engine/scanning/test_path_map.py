"""The same folders under other names."""

from __future__ import annotations

import pytest

from engine.errors import KnownError
from engine.scanning.path_map import PathMap


@pytest.mark.parametrize(
    ("pairs", "path", "there"),
    [
        (["/mnt/nas=/volume1/photos"], "/mnt/nas/2019/a.jpg", "/volume1/photos/2019/a.jpg"),
        (["/mnt/nas/=/volume1/photos/"], "/mnt/nas", "/volume1/photos"),
        (["/mnt/nas=/volume1"], "/mnt/nas2/a.jpg", "/mnt/nas2/a.jpg"),
        (["/=/mnt/old"], "/home/a.jpg", "/mnt/old/home/a.jpg"),
        (["/mnt=/a", "/mnt/nas=/b"], "/mnt/nas/a.jpg", "/b/a.jpg"),
        (["Z:\\photos=/mnt/nas"], "Z:\\photos/2019/a.jpg", "/mnt/nas/2019/a.jpg"),
        (["Z:\\photos=/mnt/nas"], "Z:\\photos\\2019\\a.jpg", "/mnt/nas/2019/a.jpg"),
        (["/mnt/nas=\\\\nas\\photos"], "/mnt/nas/2019/a.jpg", "\\\\nas\\photos\\2019\\a.jpg"),
        (["D:\\=/mnt/d"], "D:\\", "/mnt/d"),
        (["D:\\=/mnt/d"], "D:\\/2019/a.jpg", "/mnt/d/2019/a.jpg"),
        (["/mnt/d=D:\\"], "/mnt/d", "D:\\"),
        (["/mnt/d=D:\\"], "/mnt/d/a.jpg", "D:\\a.jpg"),
        (["/=/mnt/old"], "/", "/mnt/old"),
        (["/mnt=/"], "/mnt", "/"),
        (["z:\\Photos=/mnt/nas"], "Z:\\photos\\A.jpg", "/mnt/nas/A.jpg"),
        (["/mnt/nas=/b"], "/mnt/NAS/a.jpg", "/mnt/NAS/a.jpg"),
        ([], "/mnt/nas/a.jpg", "/mnt/nas/a.jpg"),
    ],
)
def test_the_deepest_folder_that_holds_a_path_counts(pairs: list[str], path: str, there: str) -> None:
    assert PathMap.parse(pairs).there(path) == there


@pytest.mark.parametrize("text", ["/mnt/nas", "photos=/mnt/nas", "/mnt/nas=", ""])
def test_what_maps_no_folder_is_refused(text: str) -> None:
    with pytest.raises(KnownError, match="maps no folder"):
        PathMap.parse([text])
