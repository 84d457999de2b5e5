"""Small faces: suspected coarsely, looked at closely, each found once and at no more expense than need be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from engine.faces.align import supposed_landmarks
from engine.faces.detector import WHOLE_FACE, Findings, SearchSettings, search_photo
from engine.faces.registry import with_small_and_turned
from engine.faces.scout import Scout
from engine.faces.small import SmallToo
from engine.faces.small_search import Effort
from engine.faces.turned import TurnedToo
from engine.records import FaceBox, Failure, Image, PhotoInfo

Box = tuple[float, float, float]
"""Left, top and side of a face, full-size pixels."""


@dataclass
class Scene:
    """A photo of dots, one for each face at its middle, and how often and how closely it was looked at."""

    width_px: int
    height_px: int
    faces: Sequence[Box]
    decoded: list[int] = field(default_factory=list)
    looks: list[tuple[int, int]] = field(default_factory=list)  # height, width of what the network saw

    def image(self, scale: float) -> Image:
        """Return it decoded at a scale: in each pixel the number of the face whose middle is there."""
        shape = round(self.height_px * scale), round(self.width_px * scale)
        pixels = np.zeros((*shape, 3), np.uint8)
        for number, (left, top, side) in enumerate(self.faces):
            x, y = int((left + side / 2) * scale), int((top + side / 2) * scale)
            pixels[y, x] = number % 256, number // 256 + 1, 0
        return Image(pixels, scale, PhotoInfo(self.width_px, self.height_px, "JPEG"))

    def larger(self, long_side_px: int) -> Image | Failure:
        """Decode it as `engine.photos.decode.read` does."""
        self.decoded.append(long_side_px)
        longest = max(self.width_px, self.height_px)
        return self.image(next((scale for scale in (1 / 8, 1 / 4, 1 / 2) if longest * scale > long_side_px - 1), 1.0))


@dataclass(frozen=True)
class Eye:
    """Sees the faces of a scene: surely from 16 network pixels on, from 6 on faintly, and larger than 400 in parts."""

    scene: Scene
    long_side_px: int
    min_score: float
    box_shape = WHOLE_FACE

    @property
    def signature(self) -> str:
        return f"eye-1:{self.long_side_px}"

    def search_settings(self, signature: str) -> SearchSettings | None:
        return None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        return [self._see(image) for image in images]

    def _see(self, image: Image) -> list[FaceBox]:
        height, width = image.pixels.shape[:2]
        zoom = self.long_side_px / max(height, width)
        self.scene.looks.append((round(height * zoom), round(width * zoom)))
        found = []
        for y, x in np.argwhere(image.pixels[..., 1] > 0):
            side = self.scene.faces[int(image.pixels[y, x, 0]) + 256 * (int(image.pixels[y, x, 1]) - 1)][2]
            seen = side * image.scale * zoom
            score = 0.9 if seen >= 16 else 0.08 + 0.02 * (seen - 6) if seen >= 6 else 0.0
            box = (np.array([x, y, x, y]) + 0.5) / image.scale + np.array([-1, -1, 1, 1]) * side / 2
            clipped = np.clip(box, 0, np.tile([width, height], 2) / image.scale).astype(np.float32)
            if score >= self.min_score:
                found.append(FaceBox(clipped, supposed_landmarks(clipped), score))
        return found


@dataclass(frozen=True)
class Told:
    """Has found what it is told, whatever it is shown."""

    found: Sequence[FaceBox]
    signature = "told-1"
    box_shape = WHOLE_FACE

    def search_settings(self, signature: str) -> SearchSettings | None:
        return None

    def detect(self, images: Sequence[Image]) -> list[list[FaceBox]]:
        return [list(self.found) for _ in images]


class SentAnywhere(Scout):
    """Looks at the whole photo, wherever it is sent."""

    def suspects(self, image: Image, side_px: int, places: Sequence[FaceBox]) -> list[FaceBox]:
        return self.look(side_px).detect([image])[0]


def suspect(left: float, top: float, side: float, score: float) -> FaceBox:
    """Make what a scout has found."""
    box = np.array([left, top, left + side, top + side], np.float32)
    return FaceBox(box, supposed_landmarks(box), score)


def searched(scene: Scene, scouted: Sequence[FaceBox] | None = None, **changes: object) -> Findings:
    """Search a scene as a scan would, a scout having found this, if there is a scout."""

    def plain(long_side_px: int, min_face_px: int, min_score: float) -> Eye:
        return Eye(scene, long_side_px, min_score)

    detector = SmallToo(
        lambda side_px: TurnedToo(plain(side_px, 20, 0.03), plain(224, 20, 0.03)),
        lambda side_px: plain(side_px, 20, 0.03),
        None if scouted is None else SentAnywhere(lambda side_px: Told(scouted)),
        **changes,  # type: ignore[arg-type]
    )
    image = scene.larger(640)
    assert isinstance(image, Image)
    scene.decoded.clear()
    return search_photo(detector, image, scene.larger)


def places(findings: Findings) -> list[tuple[int, int]]:
    """Where the faces are, to the nearest 20 pixels, in order."""
    return sorted((round(float(face.box[0]) / 20), round(float(face.box[1]) / 20)) for face in findings.faces)


def crowd(n_columns: int, n_rows: int, side: float, step: float) -> list[Box]:
    return [(40 + column * step, 40 + row * step, side) for row in range(n_rows) for column in range(n_columns)]


def test_a_portrait_is_looked_at_once_and_never_decoded_again() -> None:
    scene = Scene(4032, 3024, [(1000, 600, 1200)])
    findings = searched(scene)
    assert (len(findings.faces), findings.may_hold_more) == (1, False)
    assert (len(scene.looks), scene.decoded) == (1, [])


def test_a_small_face_alone_is_found_in_one_window() -> None:
    scene = Scene(4032, 3024, [(2000, 1500, 70)])
    findings = searched(scene)
    assert places(findings) == [(100, 75)]
    assert sum(height * width for height, width in scene.looks[4:]) < 0.3 * 640 * 480  # after the turned looks


@pytest.mark.parametrize(
    ("size", "faces"),
    [
        ((4032, 3024), crowd(20, 12, 100, 195)),
        ((8064, 6048), crowd(12, 7, 120, 600)),
        ((20_000, 3000), crowd(40, 5, 90, 490)),
        ((3000, 20_000), crowd(5, 40, 90, 490)),
    ],
    ids=["12 megapixels", "48 megapixels", "panorama", "tower"],
)
def test_a_crowd_is_found_whole_and_each_face_once(size: tuple[int, int], faces: list[Box]) -> None:
    findings = searched(Scene(*size, faces))
    assert len(findings.faces) == len(faces)
    assert len(set(places(findings))) == len(faces)
    assert not findings.may_hold_more


def test_faces_beside_a_found_one_are_found_though_nothing_hinted_at_them() -> None:
    """At 640 px they have 5 px, of which the network makes nothing; one larger face among them leads there."""
    scene = Scene(4032, 3024, [(1000, 1000, 60), (1100, 1010, 32), (1180, 1020, 32)])
    assert len(searched(scene).faces) == 3


def test_the_last_look_is_at_the_photos_own_size() -> None:
    """A face of 25 px, of which half the photo's size would show 12, and nothing at 640 px."""
    scene = Scene(4032, 3024, [(1000, 1000, 60), (1100, 1010, 25)])
    assert len(searched(scene).faces) == 2


def test_a_scout_tells_of_faces_that_the_detector_does_not_suspect() -> None:
    scene = Scene(4032, 3024, [(1000, 1000, 25), (2000, 2000, 25)])
    assert searched(scene).faces == []
    found = searched(scene, [suspect(1002, 998, 24, 0.4), suspect(2010, 1990, 30, 0.3), suspect(3000, 50, 30, 0.3)])
    assert places(found) == [(50, 50), (100, 100)]


def test_a_scout_says_where_to_look_and_never_what_is_there() -> None:
    scene = Scene(4032, 3024, [])
    assert searched(scene, [suspect(1000, 1000, 30, 1.0), suspect(100, 100, 900, 1.0)]).faces == []


def test_no_scout_is_sent_where_no_closer_look_could_follow() -> None:
    class Nobody(Scout):
        def suspects(self, image: Image, side_px: int, places: Sequence[FaceBox]) -> list[FaceBox]:
            raise AssertionError("it was sent")

    scene = Scene(600, 400, [(200, 100, 60)])
    look = Eye(scene, 640, 0.03)
    detector = SmallToo(lambda side: TurnedToo(look, look), lambda side: look, Nobody(lambda side: Told([])))
    assert len(search_photo(detector, scene.image(1.0), scene.larger).faces) == 1


@pytest.mark.parametrize(("score", "is_counted"), [(0.45, True), (0.3, False), (0.9, False)])
def test_what_stays_doubtful_at_the_last_look_is_counted(score: float, is_counted: bool) -> None:
    scene = Scene(500, 400, [])

    @dataclass(frozen=True)
    class Doubter(Told):
        min_score: float = 0.03

    look = Doubter([suspect(200, 100, 40, score)])
    findings = search_photo(
        SmallToo(lambda side: TurnedToo(look, look), lambda side: look), scene.image(1.0), scene.larger
    )
    assert (len(findings.faces), findings.may_hold_more) == (int(score > 0.5), is_counted)


def seen_first(scene: Scene, *found: FaceBox) -> Findings:
    """Search a scene of which the look at the whole has shown this, and closer looks what is there."""
    whole = Told(found)
    detector = SmallToo(lambda side: TurnedToo(whole, whole), lambda side: Eye(scene, side, 0.03))
    image = scene.larger(640)
    assert isinstance(image, Image)
    return search_photo(detector, image, scene.larger)


@pytest.mark.parametrize(("score", "n_found"), [(0.3, 1), (0.2, 0)])
def test_a_doubtful_face_that_is_not_small_is_looked_at_closer(score: float, n_found: int) -> None:
    scene = Scene(4032, 3024, [(1000, 1000, 190)])
    findings = seen_first(scene, suspect(1000, 1000, 190, score))
    assert (len(findings.faces), findings.may_hold_more) == (n_found, False)


@pytest.mark.parametrize(("side", "score", "is_counted"), [(400, 0.45, True), (400, 0.3, False), (190, 0.45, False)])
def test_a_doubt_that_no_closer_look_dispelled_is_counted(side: float, score: float, is_counted: bool) -> None:
    """One of 63 px at the first look is too large for a window; another look, elsewhere, says nothing of it."""
    found = suspect(1000, 1000, side, score), suspect(3000, 500, 60, 0.1)
    assert seen_first(Scene(4032, 3024, []), *found).may_hold_more == is_counted


def test_a_large_face_stays_as_the_first_look_found_it_and_its_parts_are_no_faces() -> None:
    scene = Scene(4032, 3024, [(1000, 600, 900), (1300, 900, 60), (3000, 500, 60)])
    findings = searched(scene)
    assert places(findings) == [(50, 30)] or places(findings) == [(50, 30), (150, 25)]


def test_what_the_effort_does_not_reach_is_counted_as_perhaps_more() -> None:
    scene = Scene(4032, 3024, crowd(20, 12, 80, 195))
    findings = searched(scene, effort=Effort(n_pixels=400_000))
    assert findings.may_hold_more and 0 < len(findings.faces) < 240


def test_no_photo_is_decoded_anew_once_the_time_is_spent() -> None:
    scene = Scene(4032, 3024, crowd(6, 2, 50, 200))
    assert searched(scene, effort=Effort(seconds=-1.0)).may_hold_more
    assert scene.decoded == []


def test_a_photo_that_cannot_be_decoded_larger_may_hold_more() -> None:
    scene = Scene(4032, 3024, crowd(6, 2, 50, 200))

    def fails(long_side_px: int) -> Failure:
        return Failure("/p/1.jpg", "decode", "There is not enough memory to open this photo.")

    detector = with_small_and_turned(lambda side, least, score: Eye(scene, side, score), 640, 20)
    image = scene.image(1 / 4)
    findings = search_photo(detector, image, fails)
    assert findings.may_hold_more and findings.image is image


def test_what_was_seen_as_large_as_it_is_holds_no_more() -> None:
    """A closer look would find no more than this one: there is nothing to offer."""
    findings = searched(Scene(500, 400, [(200, 100, 7)]))
    assert (findings.faces, findings.may_hold_more) == ([], False)
    assert not searched(Scene(4032, 3024, [(1000, 1000, 25)])).may_hold_more


def test_small_photos_and_empty_ones_are_no_trouble() -> None:
    assert searched(Scene(40, 30, [])).faces == []
    assert len(searched(Scene(500, 400, [(200, 100, 60)])).faces) == 1
    assert searched(Scene(3000, 2000, [])).faces == []
