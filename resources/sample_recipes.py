"""What the sample album shows: its pictures, the outlines of the people in them, and a recipe for each photo."""

from __future__ import annotations

from dataclasses import dataclass, field

Colour = tuple[int, int, int]

# Name: file in resources/sample.
PICTURES = {
    "collins": "collins.png",
    "hopper": "hopper.jpg",
    "bricks": "bricks.png",
    "cat": "cat.png",
    "coffee": "coffee.png",
    "gravel": "gravel.png",
    "hubble": "hubble.jpg",
    "rocket": "rocket.jpg",
}

# Outlines traced by hand, in pixels of the picture, clockwise from the top of the head.
OUTLINES = {
    "collins": (
        *((225, 17), (260, 18), (281, 38), (294, 63), (299, 85), (295, 109), (284, 126), (272, 134), (261, 144)),
        *((257, 160), (253, 175), (290, 205), (303, 235), (305, 250), (330, 252), (345, 270), (352, 300), (360, 346)),
        *((380, 344), (420, 347), (455, 370), (480, 405), (496, 455), (506, 480), (508, 512), (26, 512), (30, 470)),
        *((20, 400), (25, 350), (35, 310), (45, 270), (65, 245), (110, 210), (115, 186), (125, 166), (145, 153)),
        *((170, 149), (183, 149), (181, 132), (172, 128), (158, 110), (154, 85), (158, 62), (170, 50), (190, 38)),
        (205, 24),
    ),
    "hopper": (
        *((240, 23), (275, 24), (300, 38), (330, 53), (349, 76), (353, 87), (367, 89), (371, 130), (369, 180)),
        *((375, 190), (371, 220), (360, 265), (350, 295), (338, 307), (332, 313), (350, 331), (400, 356), (450, 373)),
        *((484, 389), (500, 422), (508, 450), (511, 600), (14, 600), (20, 500), (31, 422), (46, 391), (66, 377)),
        *((120, 361), (160, 346), (194, 321), (201, 309), (193, 295), (172, 280), (162, 265), (157, 230), (154, 205)),
        *((153, 192), (158, 172), (152, 130), (157, 96), (174, 84), (180, 74), (192, 56), (215, 42), (222, 28)),
    ),
}


@dataclass(frozen=True, slots=True)
class Sitter:
    """Where a person stands: `x` is their middle and `height` their size, fractions of the photo's sides."""

    person: str
    x: float
    height: float
    mirror: bool = False
    tilt_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """How the light and the lens were; `warmth` is positive towards red, `blur_px` the radius of the soft focus."""

    brightness: float = 1.0
    contrast: float = 1.0
    warmth: float = 0.0
    blur_px: float = 0.0
    grain: float = 3.0
    black_and_white: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """One photo of the album.

    `backdrop` is a picture's name or two colours, top and bottom; `crop` is the used part of that picture, in
    fractions; `depth_px` blurs the backdrop alone, as a lens does with what is far.
    """

    name: str
    taken_at: str
    size_px: tuple[int, int]
    backdrop: str | tuple[Colour, Colour]
    crop: tuple[float, float, float, float] = (0, 0, 1, 1)
    tint: Colour | None = None
    depth_px: float = 0.0
    mirror: bool = False
    sitters: tuple[Sitter, ...] = ()
    look: Look = field(default_factory=Look)
    orientation: int = 1
    jpeg_quality: int = 90
    place: tuple[float, float] | None = None


RECIPES = (
    Recipe("2008-06-14 Grace, portrait", "2008:06:14 10:12:41", (1366, 1600), "hopper"),
    Recipe("2009-02-03 Eileen at work", "2009:02:03 15:40:07", (1536, 1536), "collins"),
    Recipe(
        "2010-12-24 Grace by the fire",
        "2010:12:24 19:03:55",
        (1400, 1400),
        "hopper",
        crop=(0.14, 0.02, 0.88, 0.65),
        mirror=True,
        look=Look(brightness=0.82, warmth=0.14, grain=7),
        jpeg_quality=80,
    ),
    Recipe(
        "2011-05-09 Eileen",
        "2011:05:09 09:31:18",
        (1200, 1500),
        "collins",
        crop=(0.16, 0.0, 0.74, 0.725),
        mirror=True,
        look=Look(contrast=1.15, black_and_white=True, grain=6),
    ),
    Recipe(
        "2012-08-18 The two of us",
        "2012:08:18 13:20:30",
        (1920, 1280),
        ((176, 190, 204), (120, 132, 148)),
        sitters=(Sitter("collins", 0.29, 0.84), Sitter("hopper", 0.71, 0.87)),
    ),
    Recipe(
        "2013-03-30 Morning coffee",
        "2013:03:30 08:05:12",
        (1500, 1000),
        "coffee",
        look=Look(warmth=0.04),
    ),
    Recipe(
        "2015-02-11 Launch day",
        "2015:02:11 18:03:02",
        (1800, 1200),
        "rocket",
        depth_px=3,
        sitters=(Sitter("hopper", 0.25, 0.72, mirror=True), Sitter("collins", 0.77, 0.68, tilt_deg=4)),
        look=Look(brightness=0.95, warmth=0.05),
        place=(28.5618, -80.5772),
    ),
    Recipe(
        "2016-07-02 Eileen, phone held upright",
        "2016:07:02 17:45:59",
        (1200, 1600),
        "bricks",
        tint=(214, 140, 112),
        depth_px=2,
        sitters=(Sitter("collins", 0.52, 0.8, tilt_deg=-6),),
        look=Look(brightness=1.12, warmth=0.08),
        orientation=6,
    ),
    Recipe(
        "2017-10-21 Grace in the evening",
        "2017:10:21 20:11:43",
        (1600, 1200),
        "gravel",
        tint=(150, 158, 178),
        depth_px=6,
        sitters=(Sitter("hopper", 0.42, 0.9, mirror=True, tilt_deg=5),),
        look=Look(brightness=0.62, warmth=-0.12, grain=9),
        orientation=3,
        jpeg_quality=72,
    ),
    Recipe("2018-04-01 The cat", "2018:04:01 11:11:11", (1650, 1100), "cat", look=Look(contrast=1.05)),
    Recipe(
        "2019-09-15 At the observatory",
        "2019:09:15 21:30:00",
        (1920, 1440),
        "hubble",
        depth_px=1.5,
        sitters=(Sitter("hopper", 0.68, 0.66), Sitter("collins", 0.34, 0.64, mirror=True, tilt_deg=-3)),
        look=Look(brightness=0.9, blur_px=1.2, grain=6),
        jpeg_quality=78,
    ),
    Recipe(
        "2021-01-01 New year, old film",
        "2021:01:01 00:04:27",
        (1280, 1600),
        ((96, 88, 84), (44, 40, 40)),
        sitters=(Sitter("collins", 0.33, 0.63), Sitter("hopper", 0.68, 0.66, mirror=True, tilt_deg=-4)),
        look=Look(contrast=1.1, black_and_white=True, grain=10),
        orientation=8,
        jpeg_quality=85,
    ),
)
