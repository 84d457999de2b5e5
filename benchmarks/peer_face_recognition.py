"""Run face_recognition's HOG pipeline over photos and print one line of JSON.

Runs in .venv-bench, where Kith is not installed: standard library and face_recognition only. The clock starts when
every process has loaded its models, so start-up is not held against the peer.

Usage: peer_face_recognition.py N_PROCESSES PHOTO...
"""

from __future__ import annotations

import json
import multiprocessing
import sys
import time
from multiprocessing.synchronize import Barrier


def find_faces(path: str) -> tuple[int, float, float, float]:
    """Return the number of faces and the processor's seconds for loading, finding and encoding."""
    import face_recognition

    start = time.process_time()
    image = face_recognition.load_image_file(path)
    loaded = time.process_time()
    boxes = face_recognition.face_locations(image, model="hog")
    found = time.process_time()
    encodings = face_recognition.face_encodings(image, boxes)
    return len(encodings), loaded - start, found - loaded, time.process_time() - found


def _load_models(ready: Barrier) -> None:
    import face_recognition  # noqa: F401

    ready.wait()


def main() -> None:
    """Print seconds, faces, and the processor's seconds by stage, summed over the processes."""
    n_processes, paths = int(sys.argv[1]), sys.argv[2:]
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(n_processes + 1)
    with context.Pool(n_processes, _load_models, (ready,)) as pool:
        ready.wait()
        start = time.perf_counter()
        results = list(pool.imap_unordered(find_faces, paths, chunksize=1))
        seconds = time.perf_counter() - start
    n_faces, decode, detect, embed = (sum(column) for column in zip(*results, strict=True))
    by_stage = {"decode": decode, "detect": detect, "embed": embed}
    found = {
        "seconds": seconds,
        "n_faces": n_faces,
        "seconds_by_stage": by_stage,
        "cpu_seconds": sum(by_stage.values()),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
