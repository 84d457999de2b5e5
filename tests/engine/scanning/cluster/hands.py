"""What works on the machines of a test's cluster: painted photos, in the worker itself or in processes of its own."""

from __future__ import annotations

import logging
from typing import Any

from engine.records import Failure
from engine.scanning.jobs.photo import PhotoSettings, SearchedPhoto
from engine.scanning.local_workers import Processes
from engine.scanning.workers import InlineWorkers, Workers
from tests import painted


def inline(_n_threads: int, _device: str) -> Workers:
    return InlineWorkers(find_faces=painted.find_faces, embed_crops=painted.embed_crops)


def below(folders: tuple[str, ...], _n_threads: int, _device: str) -> Workers:
    """Read only what lies in folders."""

    def find_faces(path: str, settings: PhotoSettings) -> SearchedPhoto | Failure:
        assert path.startswith(folders), path
        return painted.find_faces(path, settings)

    return InlineWorkers(find_faces=find_faces, embed_crops=painted.embed_crops)


def processes(n_threads: int, device: str) -> Workers:
    return Processes(n_threads, device, find_faces=painted.find_faces_or_die, embed_crops=painted.embed_crops)


async def in_this_process(n_workers: int) -> Any:
    """Start a cluster of threads: as Dask sees it there is no difference, and nothing has to start."""
    import distributed

    return await distributed.LocalCluster(
        n_workers=n_workers,
        threads_per_worker=1,
        processes=False,
        asynchronous=True,
        dashboard_address=None,
        scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
        silence_logs=logging.CRITICAL,
    )
