"""A face that is drawn, not photographed: so that a face detector can be tried on every machine."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

SIZE = (240, 320)
EYES = ((96, 149), (144, 149))
"""Where its eyes lie, pixels, x y."""

_FINE = 4  # drawn so many times larger, and then shrunk
_BACKGROUND, _CLOTH, _HAIR = (120, 140, 160), (70, 80, 120), (60, 40, 30)
_SKIN, _SHADE = (224, 178, 150), (210, 162, 134)
_WHITE, _IRIS, _DARK, _LIPS = (245, 240, 236), (70, 50, 40), (110, 50, 45), (190, 95, 90)


def drawn_face() -> Image.Image:
    """Draw somebody who looks ahead: RGB, 240 x 320 pixels."""
    picture = Image.new("RGB", (SIZE[0] * _FINE, SIZE[1] * _FINE), _BACKGROUND)
    draw = ImageDraw.Draw(picture)

    def ellipse(x0: float, y0: float, x1: float, y1: float, colour: tuple[int, int, int]) -> None:
        draw.ellipse([v * _FINE for v in (x0, y0, x1, y1)], fill=colour)

    def line(colour: tuple[int, int, int], width: int, *points: tuple[float, float]) -> None:
        draw.line([(x * _FINE, y * _FINE) for x, y in points], fill=colour, width=width * _FINE)

    ellipse(50, 40, 190, 260, _HAIR)
    draw.rectangle([v * _FINE for v in (95, 230, 145, 320)], fill=_SHADE)
    ellipse(30, 270, 210, 400, _CLOTH)
    ellipse(66, 80, 174, 260, _SKIN)
    for x, y in EYES:
        line(_HAIR, 5, (x - 16, y - 17), (x, y - 23), (x + 16, y - 18))
        ellipse(x - 13, y - 7, x + 13, y + 7, _WHITE)
        ellipse(x - 6, y - 7, x + 6, y + 6, _IRIS)
        line(_HAIR, 2, (x - 13, y - 3), (x, y - 8), (x + 13, y - 3))
    draw.polygon([(x * _FINE, y * _FINE) for x, y in ((116, 150), (124, 150), (134, 194), (106, 194))], fill=_SHADE)
    ellipse(106, 186, 134, 202, _SHADE)
    ellipse(109, 193, 116, 199, _DARK)
    ellipse(124, 193, 131, 199, _DARK)
    ellipse(96, 212, 144, 232, _LIPS)
    line(_DARK, 2, (97, 221), (143, 221))
    return picture.filter(ImageFilter.GaussianBlur(2.0 * _FINE)).resize(SIZE, Image.Resampling.LANCZOS)
