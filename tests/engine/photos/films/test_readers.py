"""Both programs read films alike: moments, sizes, turns, dates, and what is wrong with broken ones."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from engine.errors import KnownError
from engine.photos.dates import DateSource, PhotoDate
from engine.photos.films.ffmpeg import FFmpeg
from engine.photos.films.film import FilmInfo, FilmReader
from engine.photos.films.pyav import PyAV
from engine.photos.films.registry import HOW_TO_READ_FILMS, film_reader
from engine.photos.films.stills import frames_of, info_of, read_still
from engine.photos.metadata import date_of_film
from engine.records import Failure, Image
from tests.films import make_film, needs_maker, shades

READERS = (PyAV(), FFmpeg())
pytestmark = needs_maker


@pytest.fixture(params=READERS, ids=lambda reader: reader.name)
def reader(request: pytest.FixtureRequest) -> FilmReader:
    if not request.param.is_there():
        pytest.skip(f"{request.param.name} is not installed.")
    return request.param


def moments(reader: FilmReader, path: Path, **how: float) -> list[int]:
    with closing(reader.open(str(path))) as film:
        return [frame.moment_ms for frame in frames_of(film, **how)]


def red_corner(pixels: np.ndarray) -> str:
    red = pixels[..., 0].astype(int) - pixels[..., 1] > 100
    rows, columns = np.nonzero(red)
    height, width = red.shape
    return ("upper" if rows.mean() < height / 2 else "lower") + (" left" if columns.mean() < width / 2 else " right")


def test_key_frames_are_spread_over_the_film(reader: FilmReader, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", shades(50))
    assert moments(reader, film) == [0, 2000, 4000, 6000, 8000]
    assert len(moments(reader, film, most=2)) == 2


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "avi"])
def test_pictures_that_are_not_stored_in_their_order_have_their_moments(
    reader: FilmReader, tmp_path: Path, suffix: str
) -> None:
    film = make_film(tmp_path / f"a.{suffix}", shades(50), key_every=10, n_between=2)
    found = moments(reader, film)
    assert len(found) == 5
    assert np.abs(np.diff(found) - 2000).max() <= 600  # ffmpeg seeks a little too early
    lightness = []
    for moment_ms in found:
        image = read_still(str(film), moment_ms, readers=[reader])
        assert isinstance(image, Image)
        lightness.append(int(image.pixels[-8, -8, 0]))
    assert np.abs(np.diff(lightness) - 40).max() <= 15, "each is the picture of its moment"


def test_between_key_frames_far_apart_others_are_taken(reader: FilmReader, tmp_path: Path) -> None:
    found = moments(reader, make_film(tmp_path / "a.mp4", shades(30), key_every=300))
    assert len(found) == 3
    assert np.diff(found).min() >= 1500


@pytest.mark.skipif(not PyAV().is_there(), reason="PyAV is not installed.")
def test_a_stream_whose_only_key_frame_is_its_first_is_read(tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.ts", shades(120), codec="mpeg2video", rate=25, key_every=300, n_between=2)
    found = moments(PyAV(), film)
    assert len(found) == 3
    assert np.diff(found).min() >= 1500


@pytest.mark.skipif(not PyAV().is_there(), reason="PyAV is not installed.")
def test_it_is_known_where_what_lies_too_far_behind_a_key_frame_is_not_read(tmp_path: Path) -> None:
    gave_up = []
    for n_pictures in (1500, 750):
        name = tmp_path / f"{n_pictures}.mp4"
        film = make_film(name, shades(n_pictures, (32, 32)), codec="libx264", rate=25, key_every=10_000)
        with closing(PyAV().open(str(film))) as opened:
            found = [frame.moment_ms for frame in frames_of(opened)]
            gave_up.append(opened.gave_up)
        assert found[-1] >= 28_000
    assert gave_up == [True, False]


@pytest.mark.parametrize("suffix", ["ts", "mpg"])
def test_a_moment_of_a_stream_without_an_index_gives_its_own_picture(
    reader: FilmReader, tmp_path: Path, suffix: str
) -> None:
    film = make_film(tmp_path / f"a.{suffix}", shades(200), codec="mpeg2video", rate=25, key_every=50, n_between=2)
    found = moments(reader, film)
    assert len(found) == 4
    for moment_ms in found:
        image = read_still(str(film), moment_ms, readers=[reader])
        assert isinstance(image, Image)
        assert abs(int(image.pixels[-8, -8, 0]) - 40 - moment_ms / 40) <= 8


def test_a_moment_gives_its_own_picture_at_any_size(reader: FilmReader, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", shades(30))
    for moment_ms, level in ((2000, 40 + 200 // 3), (2600, 40 + 200 * 13 // 30)):
        image = read_still(str(film), moment_ms, 48, (reader,))
        assert isinstance(image, Image)
        assert (image.pixels.shape, image.scale) == ((32, 48, 3), 0.5)
        assert abs(int(image.pixels[-4:, -4:].mean()) - level) <= 8


@pytest.mark.parametrize(
    ("turn", "corner"), [(0, "upper left"), (90, "upper right"), (180, "lower right"), (270, "lower left")]
)
def test_pictures_stand_upright(reader: FilmReader, tmp_path: Path, turn: int, corner: str) -> None:
    image = read_still(str(make_film(tmp_path / "a.mov", shades(5), turn=turn)), None, None, (reader,))
    assert isinstance(image, Image)
    size = (96, 64) if turn % 180 == 0 else (64, 96)
    assert image.pixels.shape[1::-1] == (image.info.width_px, image.info.height_px) == size
    assert red_corner(image.pixels) == corner


def test_pixels_that_are_not_square_become_so(reader: FilmReader, tmp_path: Path) -> None:
    image = read_still(str(make_film(tmp_path / "dv.mp4", shades(5), aspect=Fraction(16, 11))), None, None, (reader,))
    assert isinstance(image, Image)
    assert image.pixels.shape == (64, 140, 3)


def test_what_a_film_says_of_itself(reader: FilmReader, tmp_path: Path) -> None:
    tags = {"creation_time": "2019-02-03T12:34:56.000000Z", "location": "+48.1372+011.5756/"}
    film = make_film(tmp_path / "a.mp4", shades(15), tags=tags)
    with closing(reader.open(str(film))) as opened:
        info = info_of(opened, str(film))
    assert (info.width_px, info.height_px, info.format, info.duration_ms) == (96, 64, "MP4", 3000)
    assert (info.taken_at, info.date_source) == (datetime(2019, 2, 3, 12, 34, 56), "film")
    assert (info.latitude, info.longitude) == (48.1372, 11.5756)
    assert info.is_film


def test_a_clock_that_was_never_set_is_passed_over(reader: FilmReader, tmp_path: Path) -> None:
    film = make_film(tmp_path / "VID_20190203_101112.mp4", shades(5), tags={"creation_time": "1970-01-01T00:00:00Z"})
    image = read_still(str(film), None, None, (reader,))
    assert isinstance(image, Image)
    assert (image.info.taken_at, image.info.date_source) == (datetime(2019, 2, 3, 10, 11, 12), "name")


@pytest.mark.parametrize(
    ("name", "tags", "taken_at"),
    [
        ("a.mp4", {}, datetime(2019, 7, 5, 4, 10)),  # a camera, whose clock shows the time at the place
        ("a.mp4", {"com.android.version": "14"}, datetime(2019, 7, 4, 21, 10)),
        ("a.mp4", {"com.apple.quicktime.make": "Apple"}, datetime(2019, 7, 4, 21, 10)),
        ("PXL_20190705_041000123.mp4", {"com.android.version": "14"}, datetime(2019, 7, 4, 21, 10)),
        ("VID_20190705_060958.mp4", {}, datetime(2019, 7, 5, 6, 9, 58)),  # on a journey
        ("VID_20190705.mp4", {}, datetime(2019, 7, 5, 4, 10)),
        ("2021-01-01 12.00.00.mp4", {}, datetime(2019, 7, 5, 4, 10)),
    ],
)
def test_a_film_is_dated_as_a_clock_at_the_place_showed_it(
    in_zone: Callable[[str], None], name: str, tags: dict[str, str], taken_at: datetime
) -> None:
    in_zone("PST8PDT")
    tags = {"creation_time": "2019-07-05T04:10:00.000000Z", **tags}
    assert date_of_film(tags, f"/films/{name}", datetime(2026, 1, 1)) == PhotoDate(taken_at, DateSource.FILM)


@pytest.mark.parametrize("suffix", ["mkv", "avi", "mpg", "wmv", "3gp", "mts"])
def test_other_containers(reader: FilmReader, tmp_path: Path, suffix: str) -> None:
    found = moments(reader, make_film(tmp_path / f"a.{suffix}", shades(30)))
    assert len(found) >= 2
    assert found == sorted(set(found))


def broken(folder: Path, how: str) -> Path:
    whole = make_film(folder / "whole.mp4", shades(30)).read_bytes()
    path = folder / "broken.mp4"
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[: len(whole) // 2],
            "text": b"this is no film " * 100,
            "zeros": bytes(5000),
            "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
            "noise": whole[:48] + np.random.default_rng(0).integers(0, 256, 9000, np.uint8).tobytes(),
        }[how]
    )
    return path


@pytest.mark.parametrize("how", ["empty", "cut", "text", "zeros", "playlist", "noise"])
def test_a_broken_film_is_a_failure(reader: FilmReader, tmp_path: Path, how: str) -> None:
    failure = read_still(str(broken(tmp_path, how)), None, None, (reader,))
    assert isinstance(failure, Failure)
    assert failure.stage == "decode"
    assert failure.reason.endswith(".")


def test_a_film_that_breaks_off_is_read_until_there(reader: FilmReader, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mkv", shades(50))
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])
    assert moments(reader, film)[:2] == [0, 2000]


def test_sound_without_pictures(reader: FilmReader, tmp_path: Path) -> None:
    import wave

    path = tmp_path / "sound.avi"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(1000))
    assert isinstance(read_still(str(path), None, None, (reader,)), Failure)


def test_a_file_that_is_gone_is_the_systems_failure(reader: FilmReader, tmp_path: Path) -> None:
    failure = read_still(str(tmp_path / "gone.mp4"), None, None, (reader,))
    assert isinstance(failure, Failure)
    assert failure.stage == "find"


def test_a_pipe_holds_nobody_up(reader: FilmReader, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("There are no pipes among files here.")
    os.mkfifo(tmp_path / "pipe.mp4")
    assert isinstance(read_still(str(tmp_path / "pipe.mp4"), None, None, (reader,)), Failure)


def test_time_that_is_up_ends_the_search(reader: FilmReader, tmp_path: Path) -> None:
    ticks = iter(range(100))
    film = make_film(tmp_path / "a.mp4", shades(50))
    with closing(reader.open(str(film))) as opened:
        assert len(list(frames_of(opened, seconds=3.0, clock=lambda: float(next(ticks))))) == 2


def test_without_anything_that_reads_films_it_is_said_what_to_do(tmp_path: Path) -> None:
    readers = (FFmpeg(search_path=str(tmp_path)),)
    with pytest.raises(KnownError, match="Install ffmpeg"):
        film_reader(readers)
    film = tmp_path / "a.mp4"
    film.write_bytes(b"film")
    assert read_still(str(film), None, None, readers) == Failure(str(film), "decode", HOW_TO_READ_FILMS)


class Moment(NamedTuple):
    """Stands for a frame of a film."""

    moment_ms: int

    def picture(self, long_side_px: int | None) -> np.ndarray:
        return np.zeros((1, 1, 3), np.uint8)


class Endless:
    """A film that does not say how long it is, and has a picture for every time; or after a while the same one.

    Parameters
    ----------
    last_ms : int
    """

    info, gave_up = FilmInfo(16, 16, 0.0, "MKV"), False

    def __init__(self, last_ms: int) -> None:
        self._last_ms = last_ms

    def key_frame(self, seconds: float) -> Moment:
        return Moment(min(self._last_ms, round(seconds * 1000)))

    def frame(self, seconds: float) -> Moment | None:
        return None if seconds * 1000 > self._last_ms else self.key_frame(seconds)

    def close(self) -> None:
        pass


def test_a_film_without_an_end_is_searched_so_far_and_no_further() -> None:
    assert len(list(frames_of(Endless(10**12), most=20))) == 20
    assert [frame.moment_ms for frame in frames_of(Endless(5000))] == [0, 2000, 4000, 5000]
