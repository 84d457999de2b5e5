"""Photos with drawn faces: an oval with two eyes, a nose and a mouth."""

from __future__ import annotations

import io
import json
import tarfile

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageDraw

from training.detection.photos import LabelledPhoto


def drawn(rng, n_faces=2, side=160):
    """Return the pixels of a photo, its boxes (n, 4) and landmarks (n, 5, 2)."""
    image = PillowImage.new("RGB", (side, side), tuple(int(v) for v in rng.integers(0, 120, 3)))
    draw = ImageDraw.Draw(image)
    boxes, landmarks = [], []
    for at in range(n_faces):
        width = float(rng.uniform(20, 60))
        height = width * 1.25
        x0, y0 = at * side / n_faces + 2, float(rng.uniform(0, side - height))
        draw.ellipse((x0, y0, x0 + width, y0 + height), fill=(230, 190, 160))
        points = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]
        for x, y in points:
            spot = (
                x0 + (x - 0.07) * width,
                y0 + (y - 0.07) * height,
                x0 + (x + 0.07) * width,
                y0 + (y + 0.07) * height,
            )
            draw.ellipse(spot, fill=(30, 20, 20))
        boxes.append((x0, y0, x0 + width, y0 + height))
        landmarks.append([(x0 + x * width, y0 + y * height) for x, y in points])
    return np.asarray(image), np.array(boxes, np.float32), np.array(landmarks, np.float32)


def photos(n=8, seed=0):
    rng = np.random.default_rng(seed)
    made = []
    for _ in range(n):
        pixels, boxes, landmarks = drawn(rng)
        made.append(LabelledPhoto(pixels, boxes, landmarks, np.ones(len(boxes), np.float32), False))
    return made


def write_folder(folder, n=4):
    """Write a folder of labelled photos as ../shared/photos has them; the last one is kept from training."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(folder / "photos-00.tar", "w") as tar, open(folder / "faces.jsonl", "w") as lines:
        for at, photo in enumerate(photos(n)):
            buffer = io.BytesIO()
            PillowImage.fromarray(photo.pixels).save(buffer, "PNG")
            info = tarfile.TarInfo(f"{at:06}.png")
            info.size = buffer.tell()
            buffer.seek(0)
            tar.addfile(info, buffer)
            faces = [
                {
                    "box": box.tolist(),
                    "landmarks": points.tolist(),
                    "score_centerface": 0.9,
                    "score_yunet": 0.8,
                    "use": "pos",
                }
                for box, points in zip(photo.boxes, photo.landmarks, strict=True)
            ]
            split = "val" if at == n - 1 else "train"
            entry = {"name": info.name, "shard": "photos-00.tar", "split": split, "source": "drawn", "faces": faces}
            lines.write(json.dumps(entry) + "\n")
    return folder
