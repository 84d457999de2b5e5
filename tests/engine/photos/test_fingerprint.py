"""A photo is known again by its pixels where only tags changed, and by its look where it was saved anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from engine.photos.decode import read
from engine.photos.fingerprint import fingerprint
from engine.records import Failure, Fingerprint


def of(path: Path) -> Fingerprint:
    image = read(str(path), 640)
    assert not isinstance(image, Failure)
    return fingerprint(image)


def differing_bits(a: Fingerprint, b: Fingerprint) -> int:
    return ((a.look ^ b.look) & (2**64 - 1)).bit_count()


@pytest.fixture
def portrait(small_album: Path) -> Path:
    return sorted(small_album.glob("*.jpg"))[0]


def test_tags_change_no_pixel(portrait: Path, tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.jpg"
    with Image.open(portrait) as picture:
        plain = tmp_path / "plain.jpg"
        picture.save(plain, quality=90)
        exif = Image.Exif()
        exif[0x010E] = "Anna on the beach"
        content = plain.read_bytes()
        segment = b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
        tagged.write_bytes(content[:2] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + content[2:])
    assert tagged.read_bytes() != plain.read_bytes()
    assert of(tagged) == of(plain)


@pytest.mark.parametrize(("name", "options"), [("a.webp", {"quality": 60}), ("a.png", {}), ("a.jpg", {"quality": 40})])
def test_saved_anew_it_looks_the_same(portrait: Path, tmp_path: Path, name: str, options: dict[str, int]) -> None:
    with Image.open(portrait) as picture:
        picture.save(tmp_path / name, **options)
        picture.resize((picture.width * 2 // 3, picture.height * 2 // 3)).save(tmp_path / f"small {name}", **options)
    assert differing_bits(of(tmp_path / name), of(portrait)) <= 3
    assert differing_bits(of(tmp_path / f"small {name}"), of(portrait)) <= 6


def test_photos_look_different(small_album: Path) -> None:
    prints = [of(path) for path in sorted(small_album.glob("*.jpg"))[:8]]
    assert min(differing_bits(a, b) for i, a in enumerate(prints) for b in prints[:i]) > 6
