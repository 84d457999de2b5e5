"""Small photos that travel together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from engine.faces.align import Template
from engine.records import Failure
from engine.scanning.cluster.bundles import Bundles
from engine.scanning.cluster.tasks import Asked, Found
from engine.scanning.jobs.photo import PhotoSettings

SETTINGS = PhotoSettings(Template.for_input(140, 116, 124))


def ask_for(n_photos: int, bundles: Bundles) -> list[Found | BaseException]:
    async def ask() -> list[Found | BaseException]:
        photos = [Asked(f"{k}.png", "", SETTINGS) for k in range(n_photos)]
        return await asyncio.gather(*map(bundles.search, photos), return_exceptions=True)

    return asyncio.run(ask())


def test_photos_of_one_moment_travel_by_fours_and_each_gets_its_own_answer() -> None:
    sizes = []

    async def search(photos: Sequence[Asked]) -> list[Found]:
        sizes.append(len(photos))
        return [ValueError("2") if photo.path == "2.png" else Failure(photo.path, "find", "?") for photo in photos]

    found = ask_for(6, Bundles(search))
    assert sizes == [4, 2]
    assert isinstance(found.pop(2), ValueError)
    assert [one.path for one in found if isinstance(one, Failure)] == ["0.png", "1.png", "3.png", "4.png", "5.png"]


def test_what_befalls_the_task_befalls_all_of_its_photos() -> None:
    async def search(_photos: Sequence[Asked]) -> list[Found]:
        raise OSError("gone")

    found = ask_for(2, Bundles(search))
    assert [str(one) for one in found] == ["gone", "gone"]
    with pytest.raises(OSError, match="gone"):
        raise found[0]  # type: ignore[misc]
