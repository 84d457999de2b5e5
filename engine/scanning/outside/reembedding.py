"""A library's faces embedded with another network: cut out of their photos again, without searching for them."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from itertools import islice

from engine.faces.align import Template
from engine.library import Library
from engine.networks.weights import Weights
from engine.photos.find import first_there
from engine.records import Face, FaceCrop, Failure
from engine.scanning.jobs.embed import embed_crops
from engine.scanning.jobs.photo import cut_out, stack
from engine.scanning.processes.limits import PHOTO_LIMITS, WorkerLost
from engine.scanning.processes.pools import default_workers, make_pool

_PHOTOS_AT_ONCE = 64


def read_crops(
    faces_of_photo: Iterable[Sequence[Face]], template: Template, n_workers: int
) -> Generator[list[tuple[Face, FaceCrop]]]:
    """Cut known faces out of their photos, in worker processes; those of a photo that cannot be read are left out.

    Parameters
    ----------
    faces_of_photo : iterable of the faces of one photo
    template : Template
    n_workers : int
        0 works in this process.

    Yields
    ------
    list of (Face, FaceCrop)
        For each photo, in order.
    """
    pool = make_pool(n_workers, PHOTO_LIMITS)
    waiting = iter(faces_of_photo)
    under_way: deque[tuple[Sequence[Face], Future[list[FaceCrop] | Failure]]] = deque()
    try:
        while True:
            for faces in islice(waiting, max(1, 3 * n_workers) - len(under_way)):
                boxes = [face.face for face in faces]
                under_way.append(
                    (faces, pool.submit(cut_out, first_there(faces[0].paths), faces[0].info, boxes, template))
                )
            if not under_way:
                return
            faces, future = under_way.popleft()
            try:
                crops = future.result()
            except WorkerLost:
                crops = []
            yield [] if isinstance(crops, Failure) or not crops else list(zip(faces, crops, strict=True))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def reembed(
    library: Library, weights: Weights, *, device: str = "auto", n_workers: int | None = None
) -> Generator[tuple[int, int]]:
    """Embed, with these weights too, every face that they have not embedded yet.

    What other networks made of the faces stays. Stopping loses at most the photos under way; faces in photos that are
    away or cannot be read are passed over, until a scan finds them.

    Parameters
    ----------
    library : Library
    weights : Weights
    device : str
        As for `engine.networks.embed.NetEmbedder`.
    n_workers : int or None
        Processes; 0 works in this one, None takes one a core.

    Yields
    ------
    photos done, photos in all

    Raises
    ------
    KnownError
        If a scan of the library is running.
    """
    workers = default_workers() if n_workers is None else n_workers
    template = Template.for_input(*weights.input_hw, weights.span_px)
    with library.scan_lock():
        wanted = library.scans.faces_to_embed(weights.id)
        n_done = 0
        photos = by_photo(library, list(wanted.values()))
        with make_pool(min(1, workers)) as embedder, closing(read_crops(photos, template, workers)) as stream:
            while block := list(islice(stream, _PHOTOS_AT_ONCE)):
                pairs = [pair for part in block for pair in part]
                if pairs:
                    crops = stack([crop for _, crop in pairs])
                    n_threads = None if workers == 0 else workers
                    vectors, _ = embedder.submit(embed_crops, weights, device, n_threads, crops).result()
                    library.scans.write_embeddings(weights.id, [face.face_id for face, _ in pairs], vectors)
                n_done += len(block)
                yield n_done, len(wanted)
    yield len(wanted), len(wanted)


def by_photo(library: Library, face_ids: Sequence[Sequence[int]]) -> Iterator[list[Face]]:
    """Look the faces of photos up, some photos at a time; without those whose photo is away or that were set aside."""
    for start in range(0, len(face_ids), _PHOTOS_AT_ONCE):
        found: dict[int, list[Face]] = {}
        for face in library.reading.faces(
            face_ids=[face_id for ids in face_ids[start : start + _PHOTOS_AT_ONCE] for face_id in ids]
        ):
            found.setdefault(face.photo_id, []).append(face)
        yield from found.values()
