"""Draw the people of a library as rows of faces: the README's picture, made from the sample album.

Run as ``python docs/people_sheet.py LIBRARY OUT.png`` after ``make run``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from engine.library import Library

FACE_PX, GAP_PX, LABEL_PX, MOST = 112, 16, 170, 7
INK, SOFT, PAPER = (32, 36, 42), (104, 112, 122), (250, 250, 248)


def portrait(path: str, box: list[float]) -> Image.Image:
    """Cut a round portrait out of a photo; twice as large, for smooth edges."""
    with Image.open(path) as photo:
        upright = ImageOps.exif_transpose(photo).convert("RGB")
    x0, y0, x1, y1 = box
    half = 0.75 * max(x1 - x0, y1 - y0)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    side = 2 * FACE_PX
    square = upright.resize((side, side), Image.Resampling.LANCZOS, (
        max(0, cx - half), max(0, cy - half), min(upright.width, cx + half), min(upright.height, cy + half)
    ))  # fmt: skip
    mask = Image.new("L", (side, side))
    ImageDraw.Draw(mask).ellipse((0, 0, side - 1, side - 1), fill=255)
    out = Image.new("RGB", (side, side), PAPER)
    out.paste(square, mask=mask)
    return out.resize((FACE_PX, FACE_PX), Image.Resampling.LANCZOS)


def draw(library_file: Path, out: Path) -> None:
    """Draw everybody who is in more than one photo."""
    with Library.open(library_file) as library:
        people = [person for person in library.people() if person.n_photos > 1]
        faces = [library.faces(person_id=person.person_id) for person in people]
    row_px = FACE_PX + GAP_PX
    width = LABEL_PX + MOST * row_px + GAP_PX
    sheet = Image.new("RGB", (width, len(people) * row_px + GAP_PX), PAPER)
    pen = ImageDraw.Draw(sheet)
    for row, (person, theirs) in enumerate(zip(people, faces, strict=True)):
        y = GAP_PX + row * row_px
        pen.text((GAP_PX, y + 34), person.name or f"person {person.person_id}", INK, ImageFont.load_default(22))
        pen.text((GAP_PX, y + 64), f"{person.n_photos} photos", SOFT, ImageFont.load_default(16))
        for column, face in enumerate(theirs[:MOST]):
            sheet.paste(portrait(face.paths[0], face.face.box.tolist()), (LABEL_PX + column * row_px, y))
    out.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(out, optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
