"""Reading photo files: good ones come out upright and right in colour, bad ones as one sentence, none as an error."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import warnings
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage
from PIL.TiffImagePlugin import IFDRational

from engine.errors import KnownError
from engine.photos.decode import MAX_PIXELS, read
from engine.photos.find import content_hash, find_photos
from engine.photos.formats.kinds import PHOTO_SUFFIXES
from engine.records import Failure, Image, Photo
from tests import corpus

REPO = Path(__file__).parents[3]
SMALLER_PX = 20  # the long side of the 96-pixel card is then 24 pixels


@pytest.fixture(scope="module")
def cases(hostile_folder: tuple[Path, list[corpus.Case]]) -> list[corpus.Case]:
    return hostile_folder[1]


@pytest.fixture(scope="module", params=[None, SMALLER_PX], ids=["full", "smaller"])
def results(request: pytest.FixtureRequest, cases: list[corpus.Case]) -> list[tuple[corpus.Case, Image | Failure]]:
    return [(case, read(case.path, request.param)) for case in cases]


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def read_ok(path: str | Path, min_long_side_px: int | None = None) -> Image:
    result = read(str(path), min_long_side_px)
    assert isinstance(result, Image), result
    return result


def corners(image: Image) -> np.ndarray:
    height, width = image.pixels.shape[:2]
    dy, dx = height // 8, width // 8
    return image.pixels[[dy, dy, -1 - dy, -1 - dy], [dx, -1 - dx, dx, -1 - dx]].astype(int)


def with_exif(tmp_path: Path, **tags: object) -> Image:
    exif = corpus.exif_block(**tags)
    return read_ok(write(tmp_path / "exif.jpg", corpus.encode(corpus.card(), "JPEG", exif=exif)))


class TestCorpus:
    def test_is_large_and_named_uniquely(self, cases):
        assert len(cases) >= 500
        assert len({case.name for case in cases}) == len(cases)
        assert set(Counter(case.expect for case in cases)) == {"ok", "failure", "any"}

    def test_every_file_becomes_an_image_or_a_sentence(self, results):
        for case, result in results:
            if isinstance(result, Failure):
                assert result.path == case.path and result.stage in ("decode", "find")
                assert result.reason.endswith(".") and result.reason[0].isupper() and "\n" not in result.reason
                assert not any(word in result.reason for word in ("Error", "Pillow", "PIL", "None", "decoder"))
                continue
            pixels, info = result.pixels, result.info
            assert pixels.dtype == np.uint8 and pixels.ndim == 3 and pixels.shape[2] == 3
            assert pixels.flags.c_contiguous and pixels.flags.writeable
            assert 0 < result.scale <= 1 and info.format
            expected = tuple(-(-side // round(1 / result.scale)) for side in (info.height_px, info.width_px))
            assert pixels.shape[:2] == expected, case.name

    def test_each_is_what_it_should_be(self, results):
        wrong = []
        for case, result in results:
            kind = "failure" if isinstance(result, Failure) else "ok"
            if case.expect not in (kind, "any"):
                wrong.append((case.name, case.note, result if kind == "failure" else "was read"))
            elif isinstance(result, Failure):
                if case.expect == "failure" and case.says not in result.reason:
                    wrong.append((case.name, case.note, result.reason))
            elif case.size is not None and (result.info.width_px, result.info.height_px) != case.size:
                wrong.append((case.name, case.note, result.info))
        assert not wrong

    def test_colours_stand_in_their_corners(self, results):
        wrong = []
        for case, result in results:
            if isinstance(result, Image) and case.corners is not None:
                worst = int(np.abs(corners(result) - np.array(case.corners)).max())
                if worst > 12:
                    wrong.append((case.name, case.note, worst))
        assert not wrong

    def test_threads_may_read_at_once(self, cases):
        some = cases[::5]
        with ThreadPoolExecutor(4) as pool:
            kinds = list(pool.map(lambda case: type(read(case.path)), some))
        assert kinds == [type(read(case.path)) for case in some]

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measures memory as Linux tells it")
    def test_bombs_take_no_memory(self, cases):
        code = (
            "import re, sys; from pathlib import Path; from engine.photos.decode import read\n"
            "peak = lambda: int(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1]) // 1024\n"
            "paths = sys.stdin.read().split(); read(paths[0]); before = peak()\n"
            "for path in paths: read(path)\n"
            "print(peak() - before)"
        )
        bombs = [case.path for case in cases if case.name.startswith(("bombs", "profiles/bomb"))]
        assert len(bombs) > 25
        done = subprocess.run(
            [sys.executable, "-c", code], input="\n".join(bombs), capture_output=True, text=True, cwd=REPO, check=True
        )
        assert int(done.stdout) < 250, "MB; the texts of a PNG may take 64"


class TestRead:
    @pytest.mark.parametrize("orientation", range(1, 9))
    @pytest.mark.parametrize("format", ["JPEG", "PNG"])
    def test_scale_is_the_smallest_that_is_large_enough(self, tmp_path, orientation, format):
        exif = corpus.exif_block(t0112=orientation)
        upright = corpus.card((805, 603))
        path = write(tmp_path / "turned.x", corpus.encode(corpus.stored(upright, orientation), format, exif=exif))
        expected = {900: 1, 805: 1, 404: 1, 403: 2, 202: 4, 203: 2, 102: 4, 101: 8, 1: 8, 0: 8}
        for min_long_side_px, factor in expected.items():
            image = read_ok(path, min_long_side_px)
            assert image.scale == 1 / factor
            assert image.pixels.shape == (-(-603 // factor), -(-805 // factor), 3)
            assert (image.info.width_px, image.info.height_px) == (805, 603)
            assert np.abs(corners(image) - np.array(corpus.CORNERS)).max() < 12

    def test_scaled_coordinates_match_the_full_size(self, tmp_path):
        picture = PillowImage.new("RGB", (805, 603))
        picture.paste("white", (320, 240, 480, 400))
        for format in ("JPEG", "WEBP"):
            path = write(tmp_path / "square.x", corpus.encode(picture, format))
            for min_long_side_px in (None, 400, 200, 100):
                image = read_ok(path, min_long_side_px)
                rows, columns, _ = np.nonzero(image.pixels > 127)
                box = np.array([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]) / image.scale
                assert np.abs(box - [320, 240, 480, 400]).max() <= 1

    def test_thin_jpeg_is_reduced_all_the_same(self, tmp_path):
        path = write(tmp_path / "thin.jpg", corpus.encode(PillowImage.new("RGB", (3, 4000)), "JPEG"))
        image = read_ok(path, 500)
        assert image.pixels.shape == (500, 1, 3) and image.scale == 1 / 8

    def test_full_jpeg_is_what_pillow_decodes(self, tmp_path):
        path = write(tmp_path / "card.jpg", corpus.encode(corpus.card(), "JPEG"))
        np.testing.assert_array_equal(read_ok(path).pixels, np.asarray(PillowImage.open(path)))

    def test_formats_are_named(self, cases):
        wanted = {"rgb.heic": "HEIF", "rgb.avif": "AVIF", "several.mpo": "MPO", "mpo.jpg": "MPO", "rgb.webp": "WEBP"}
        by_name = {Path(case.name).name: case.path for case in cases if case.name.startswith("formats")}
        assert {name: read_ok(by_name[name]).info.format for name in wanted} == wanted

    def test_sixteen_bits_are_scaled_not_clipped(self, tmp_path):
        ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256)
        for format in ("PNG", "TIFF"):
            pixels = read_ok(write(tmp_path / "ramp.x", corpus.encode(PillowImage.fromarray(ramp), format))).pixels
            np.testing.assert_array_equal(pixels[:, 0, 0], np.arange(256))

    def test_profile_is_used(self, tmp_path):
        data = corpus.encode(PillowImage.new("RGB", (8, 8), (255, 0, 0)), "PNG", icc_profile=corpus.swapped_profile())
        assert read_ok(write(tmp_path / "swapped.png", data)).pixels[0, 0].tolist() == [0, 0, 255]

    def test_too_many_pixels_are_refused_by_the_header(self, tmp_path):
        side = int(MAX_PIXELS**0.5) + 1
        result = read(write(tmp_path / "large.png", corpus.png((side, side), 8, 0, b"")))
        assert isinstance(result, Failure) and "too large" in result.reason

    @pytest.mark.parametrize(
        "error", [MemoryError(), RecursionError(), OverflowError(), OSError(5, "Input/output error")]
    )
    def test_no_error_escapes(self, error):
        result = read(_Raising(error))  # type: ignore[arg-type]
        assert isinstance(result, Failure) and result.reason.endswith(".")
        assert result.stage == ("find" if isinstance(error, OSError) else "decode"), "the disk may be well next time"

    @pytest.mark.parametrize("stop", [KeyboardInterrupt(), SystemExit()])
    def test_the_user_can_stop_it(self, stop):
        with pytest.raises(type(stop)):
            read(_Raising(stop))  # type: ignore[arg-type]

    @pytest.mark.parametrize("path", ["", "nul\0.jpg", "a" * 5000, "/dev/null", "\ud800.jpg"])
    def test_impossible_paths_are_failures(self, path):
        assert isinstance(read(path), Failure)

    def test_warnings_stay_inside(self, cases):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            filters = list(warnings.filters)
            for case in cases[::3]:
                read(case.path)
            assert warnings.filters == filters
        assert caught == []

    def test_decoders_load_on_first_use(self):
        loaded = "[name for name in sys.modules if 'Plugin' in name or 'heif' in name]"
        code = f"import sys, engine.photos.decode; print({loaded})"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=REPO, check=True)
        assert done.stdout.strip() == "[]"


class _Raising:
    """A path that raises when it is used."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def __fspath__(self) -> str:
        raise self._error


class TestMetadata:
    @pytest.mark.parametrize(
        ("tags", "expected"),
        [
            ({"photo": {0x9003: "2019:07:21 13:45:59"}}, datetime(2019, 7, 21, 13, 45, 59)),
            ({"photo": {0x9003: "2019:07:21 13:45:59\0\0"}}, datetime(2019, 7, 21, 13, 45, 59)),
            ({"photo": {0x9003: "2019-07-21T13:45:59.123+02:00"}}, datetime(2019, 7, 21, 13, 45, 59)),
            ({"photo": {0x9004: "2019:07:21 13:45:59"}}, datetime(2019, 7, 21, 13, 45, 59)),
            ({"t0132": "2018:01:02 03:04:05"}, datetime(2018, 1, 2, 3, 4, 5)),
            ({"t0132": "2018:01:02 03:04:05", "photo": {0x9003: "0000:00:00 00:00:00"}}, datetime(2018, 1, 2, 3, 4, 5)),
            ({"t0132": "2018:01:02 03:04:05", "photo": {0x9003: "2001:01:01 01:01:01"}}, datetime(2001, 1, 1, 1, 1, 1)),
            ({"photo": {0x9003: "0000:00:00 00:00:00"}}, None),
            ({"photo": {0x9003: "0001:01:01 00:00:00"}}, None),
            ({"photo": {0x9003: "2019:13:21 13:45:59"}}, None),
            ({"photo": {0x9003: "2019:02:30 13:45:59"}}, None),
            ({"photo": {0x9003: "2019:02:03 24:00:00"}}, datetime(2019, 2, 4)),
            ({"photo": {0x9003: "2019:02:03 12:30:60"}}, datetime(2019, 2, 3, 12, 31)),
            ({"photo": {0x9003: "2014:08:09"}}, datetime(2014, 8, 9)),
            ({"photo": {0x9003: "2014:08:09 12:37"}}, datetime(2014, 8, 9, 12, 37)),
            ({"t0132": "2018:01:02 03:04:05", "photo": {0x9003: "1970:01:01 00:00:00"}}, datetime(2018, 1, 2, 3, 4, 5)),
            ({"photo": {0x9003: "1980:01:01 00:00:10"}}, None),
            ({"photo": {0x9003: "2999:01:01 00:00:00"}}, None),
            ({"t9003": "2006:05:27 12:37:03", "t0132": "2020:05:15 10:25:45"}, datetime(2006, 5, 27, 12, 37, 3)),
            ({"photo": {0x9003: "    :  :     :  :  "}}, None),
            ({"photo": {0x9003: b"\xb2019:07:21 13:45:59"}}, None),
            ({"photo": {0x9003: "\0" * 20}}, None),
            ({"photo": {0x9003: ""}}, None),
            ({}, None),
        ],
    )
    def test_capture_time(self, tmp_path, tags, expected):
        assert with_exif(tmp_path, **tags).info.taken_at == expected

    @pytest.mark.parametrize(
        ("make", "model", "expected"),
        [
            ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
            ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
            ("SONY", "ILCE-7M3", "SONY ILCE-7M3"),
            ("Apple\0\0", "  iPhone 12 \0", "Apple iPhone 12"),
            ("OLYMPUS IMAGING CORP.  ", "", "OLYMPUS IMAGING CORP."),
            (None, "E-M1", "E-M1"),
            (b"Gr\xf6\xdfe", "X1", "X1"),
            ("\0\0", " ", None),
            ("x" * 5000, "\x01\x02", None),
            (None, None, None),
        ],
    )
    def test_camera(self, tmp_path, make, model, expected):
        tags = {name: value for name, value in (("t010F", make), ("t0110", model)) if value is not None}
        assert with_exif(tmp_path, **tags).info.camera == expected

    @pytest.mark.parametrize(
        ("gps", "expected"),
        [
            ({1: "N", 2: (52.0, 30.0, 36.0), 3: "E", 4: (13.0, 22.0, 30.0)}, (52.51, 13.375)),
            ({1: "S", 2: (33.0, 51.5, 0.0), 3: "W", 4: (70.0, 0.0, 0.0)}, (-33.858333, -70.0)),
            ({1: "n\0", 2: (1.0, 0.0, 0.0), 3: "e", 4: (180.0, 0.0, 0.0)}, (1.0, 180.0)),
            ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (90.0, 0.0, 1.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (52.0, 0.0, 0.0), 3: "E", 4: (181.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (IFDRational(5, 0), 0.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (IFDRational(0, 0), 0.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
            ({1: "X", 2: (52.0, 0.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)}, None),
            ({2: (52.0, 0.0, 0.0), 4: (13.0, 0.0, 0.0)}, None),
            ({1: "N", 2: (52.0, 0.0, 0.0)}, None),
        ],
    )
    def test_position(self, tmp_path, gps, expected):
        info = with_exif(tmp_path, gps=gps).info
        if expected is None:
            assert (info.latitude, info.longitude) == (None, None)
        else:
            assert (info.latitude, info.longitude) == pytest.approx(expected)

    @pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF", "MPO"])
    def test_every_format_tells(self, tmp_path, format):
        gps = {1: "N", 2: (52.0, 30.0, 0.0), 3: "E", 4: (13.0, 15.0, 0.0)}
        exif = corpus.exif_block(t010F="Maker", t0110="M1", photo={0x9003: "2020:02:03 04:05:06"}, gps=gps)
        more = {"save_all": True, "append_images": [corpus.card()]} if format == "MPO" else {}
        path = write(tmp_path / "tells.x", corpus.encode(corpus.card(), format, exif=exif, **more))
        for min_long_side_px in (None, SMALLER_PX):
            info = read_ok(path, min_long_side_px).info
            assert info.format == format
            assert (info.camera, info.taken_at) == ("Maker M1", datetime(2020, 2, 3, 4, 5, 6))
            assert (info.latitude, info.longitude) == (52.5, 13.25)


class TestContentHash:
    def test_is_blake2b_of_16_bytes(self, tmp_path):
        data = bytes(range(256)) * 5000
        path = write(tmp_path / "a", data)
        assert content_hash(path) == hashlib.blake2b(data, digest_size=16).hexdigest()
        assert content_hash(write(tmp_path / "b", b"")) == hashlib.blake2b(b"", digest_size=16).hexdigest()

    def test_raises_os_errors(self, tmp_path):
        for path in (tmp_path, tmp_path / "gone"):
            with pytest.raises(OSError):
                content_hash(path)


class TestFindPhotos:
    def touch(self, folder: Path, *names: str) -> None:
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"x")

    def found(self, *roots: Path) -> list[str]:
        results = list(find_photos(roots))
        assert all(isinstance(result, Photo) for result in results), results
        assert all(Path(result.path).is_absolute() for result in results)
        return [os.path.relpath(result.path, roots[0]) for result in results]

    def test_order_suffixes_and_hidden_names(self, tmp_path):
        self.touch(tmp_path, "b.jpg", "a.JPEG", "c.txt", "jpg", "d", ".e.jpg", "._b.jpg", "z.heic", "n.jpg.part", "x.")
        self.touch(
            tmp_path, "sub/1.png", "sub/deep/2.Tiff", ".hidden/1.jpg", "@eaDir/1.jpg", "$RECYCLE.BIN/1.jpg", "a/1.gif"
        )
        expected = ["a.JPEG", "b.jpg", "z.heic", "a/1.gif", "sub/1.png", "sub/deep/2.Tiff"]
        assert self.found(tmp_path) == expected
        assert {suffix for suffix in PHOTO_SUFFIXES if not suffix.startswith(".")} == set()

    def test_tells_size_and_time(self, tmp_path):
        path = tmp_path / "a.jpg"
        path.write_bytes(b"12345")
        os.utime(path, ns=(1, 1_600_000_000_000_000_000))
        assert list(find_photos([tmp_path])) == [Photo(str(path), 5, path.stat().st_mtime_ns)]

    def test_roots_may_be_files_overlap_and_repeat(self, tmp_path, monkeypatch):
        self.touch(tmp_path, "a/1.jpg", "a/b/2.jpg", "c.txt")
        file = tmp_path / "a/1.jpg"
        assert self.found(tmp_path, tmp_path / "a/b", tmp_path, file, file) == ["a/1.jpg", "a/b/2.jpg"]
        monkeypatch.chdir(tmp_path)
        assert [photo.path for photo in find_photos([Path("a/../a/b")])] == [str(tmp_path / "a/b/2.jpg")]
        (result,) = find_photos([tmp_path / "c.txt"])
        assert isinstance(result, Failure) and result.stage == "find"
        assert list(find_photos([])) == []

    def test_missing_root_is_a_known_error_at_once(self, tmp_path):
        with pytest.raises(KnownError, match=r"gone.*\.$"):
            find_photos([tmp_path, tmp_path / "gone"])
        with pytest.raises(KnownError) as caught:
            find_photos([tmp_path / os.fsdecode(b"gone-\xff")])
        str(caught.value).encode()

    def test_links_between_folders_never_loop_or_repeat(self, tmp_path):
        home, away = tmp_path / "home", tmp_path / "away"
        self.touch(home, "a/1.jpg", "b/2.jpg")
        self.touch(away, "3.jpg", "in/4.jpg")
        for link, target in (("a/up", ".."), ("a/self", "self"), ("b/a", "../a"), ("a/top", "/"), ("b/tmp", tmp_path)):
            (home / link).symlink_to(target)
        (home / "b/away").symlink_to(away)
        (home / "c").symlink_to(away)
        (away / "in/back").symlink_to("..")
        (away / "in/home").symlink_to(home)
        assert self.found(home) == ["a/1.jpg", "b/2.jpg", "b/away/3.jpg", "b/away/in/4.jpg"]
        (tmp_path / "alias").symlink_to(home)
        assert self.found(tmp_path / "alias") == self.found(home)

    def test_deep_folders(self, tmp_path):
        folders = [tmp_path / ("d/" * depth) for depth in range(1, 1201)]  # beyond Python's recursion limit
        for folder in folders:
            folder.mkdir()
        photo = folders[-1] / "1.jpg"
        photo.touch()
        paths = [photo.path for photo in find_photos([tmp_path])]
        photo.unlink()
        for folder in reversed(folders):  # pytest could not
            folder.rmdir()
        assert paths == [str(photo)]

    def test_every_file_of_the_corpus_is_found_once(self, cases):
        top = Path(cases[0].path[: -len(cases[0].name)])
        results = list(find_photos([top]))
        assert Counter(result.path for result in results).most_common(1)[0][1] == 1
        paths = {result.path for result in results}
        left_out = {case.name for case in cases if case.path not in paths}
        assert left_out == {"specials/vanished.jpg", "specials/folder.jpg"}
        failures = {Path(r.path).name for r in results if isinstance(r, Failure)}
        assert failures == {"pipe.jpg", "socket.jpg", "null.jpg", "nowhere.jpg", "itself.jpg"}
        assert all(r.stage == "find" and r.reason.endswith(".") for r in results if isinstance(r, Failure))
        assert any(b"invalid-\xff\xfe.jpg" in os.fsencode(path) for path in paths)

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
    def test_forbidden_folder_is_a_failure(self, tmp_path):
        self.touch(tmp_path, "a/1.jpg", "b/2.jpg")
        (tmp_path / "a").chmod(0)
        try:
            failure, photo = sorted(find_photos([tmp_path]), key=lambda result: result.path)
        finally:
            (tmp_path / "a").chmod(0o700)
        assert isinstance(failure, Failure) and "permission" in failure.reason
        assert isinstance(photo, Photo)


def test_what_is_read_does_not_depend_on_what_is_read_beside_it(tmp_path):
    """A photo that lacks its last rows is read leniently; another, of which half is missing, meanwhile is refused."""
    noise = PillowImage.fromarray(np.random.default_rng(4).integers(0, 256, (256, 256, 3), np.uint8))
    data = corpus.encode(noise, "PNG")
    nearly = write(tmp_path / "nearly.png", data[: len(data) * 97 // 100])
    half = write(tmp_path / "half.png", data[: len(data) // 2])
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(read, [nearly, half] * 60))
    assert all(isinstance(result, Image) and result.info.remark for result in results[::2])
    assert all(isinstance(result, Failure) for result in results[1::2])
