"""Build the sample album: a dozen varied "photos" of two real people, and a cat and a cup that are nobody.

Nothing is downloaded. The pictures lie in resources/sample, whose README says where they are from: Eileen Collins,
astronaut (NASA), and Grace Hopper, computer scientist (U.S. Navy), before backdrops; all public domain or CC0.

Everything else is made here by cropping, mirroring, tinting, tilting and composing; dates and the camera are invented.

Run as ``python -m resources.sample_album FOLDER``.
"""

from __future__ import annotations

import argparse
import functools
import math
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageOps
from PIL.ExifTags import GPS, IFD, Base

from resources import path as resource_path
from resources.sample_recipes import OUTLINES, PICTURES, RECIPES, Look, Recipe, Sitter

CAMERA_MAKER, CAMERA_MODEL = "Kith", "Sample album"

# What an upright picture goes through to be stored as a camera held that way would have stored it.
STORED_AS = {
    3: Image.Transpose.ROTATE_180,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def make_album(folder: Path) -> list[Path]:
    """Write the sample album as JPEG files.

    The same Pillow gives the same bytes every time.

    Parameters
    ----------
    folder : Path
        Made where it doesn't exist; files of the same names are replaced.

    Returns
    -------
    list of Path
        The photos by capture time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for seed, recipe in enumerate(RECIPES):
        photo = _develop(_compose(recipe), recipe.look, seed)
        if recipe.orientation != 1:
            photo = photo.transpose(STORED_AS[recipe.orientation])
        paths.append(folder / f"{recipe.name}.jpg")
        photo.save(paths[-1], quality=recipe.jpeg_quality, exif=_exif(recipe))
    return paths


@functools.cache
def _picture(name: str) -> Image.Image:
    with Image.open(resource_path("sample", PICTURES[name])) as picture:
        return picture.convert("RGB")


@functools.cache
def _cut_out(person: str) -> Image.Image:
    """Cut a person out of their portrait: RGBA, the outline smoothed and feathered by about a pixel."""
    picture = _picture(person)
    mask = Image.new("L", (picture.width * 4, picture.height * 4))
    ImageDraw.Draw(mask).polygon([(x * 4, y * 4) for x, y in OUTLINES[person]], fill=255)
    mask = mask.filter(ImageFilter.BoxBlur(10)).point(lambda v: min(255, max(0, (v - 128) * 3 + 70)))
    cut = picture.copy()
    cut.putalpha(mask.resize(picture.size, Image.Resampling.BOX))
    return cut


def _compose(recipe: Recipe) -> Image.Image:
    photo = _backdrop(recipe)
    for sitter in recipe.sitters:
        _place(photo, sitter)
    return photo


def _backdrop(recipe: Recipe) -> Image.Image:
    if isinstance(recipe.backdrop, str):
        picture = _picture(recipe.backdrop)
        if recipe.mirror:
            picture = ImageOps.mirror(picture)
        left, top, right, bottom = recipe.crop
        width, height = picture.size
        picture = picture.crop((round(left * width), round(top * height), round(right * width), round(bottom * height)))
        photo = ImageOps.fit(picture, recipe.size_px, Image.Resampling.LANCZOS, centering=(0.5, 0.0))
    else:
        top_colour, bottom_colour = (Image.new("RGB", recipe.size_px, colour) for colour in recipe.backdrop)
        gradient = Image.linear_gradient("L").resize(recipe.size_px)
        photo = Image.composite(bottom_colour, top_colour, gradient)
    if recipe.tint:
        photo = ImageChops.multiply(photo, Image.new("RGB", photo.size, recipe.tint))
    return photo.filter(ImageFilter.GaussianBlur(recipe.depth_px)) if recipe.depth_px else photo


def _place(photo: Image.Image, sitter: Sitter) -> None:
    cut = _cut_out(sitter.person)
    height_px = round(sitter.height * photo.height)
    cut = cut.resize((round(cut.width * height_px / cut.height), height_px), Image.Resampling.LANCZOS)
    if sitter.mirror:
        cut = ImageOps.mirror(cut)
    width_px = cut.width
    cut = cut.rotate(sitter.tilt_deg, Image.Resampling.BICUBIC, expand=True)
    # A tilted cut-out shows its straight lower edge at one corner: let the photo's own edge hide it.
    hidden_px = math.ceil(width_px * math.sin(math.radians(abs(sitter.tilt_deg))))
    photo.paste(cut, (round(sitter.x * photo.width - cut.width / 2), photo.height - cut.height + hidden_px), cut)


def _develop(photo: Image.Image, look: Look, seed: int) -> Image.Image:
    if look.blur_px:
        photo = photo.filter(ImageFilter.GaussianBlur(look.blur_px))
    photo = ImageEnhance.Contrast(photo).enhance(look.contrast)
    if look.black_and_white:
        photo = ImageOps.grayscale(photo).convert("RGB")
    gain = look.brightness * np.array([1 + look.warmth, 1.0, 1 - look.warmth], np.float32)
    grain = np.random.default_rng(seed).normal(0, look.grain, (photo.height, photo.width, 1)).astype(np.float32)
    pixels = np.asarray(photo, np.float32) * gain + grain
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _exif(recipe: Recipe) -> Image.Exif:
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = CAMERA_MAKER, CAMERA_MODEL
    exif[Base.Orientation] = recipe.orientation
    exif[Base.DateTime] = recipe.taken_at
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = recipe.taken_at
    if recipe.place:
        latitude, longitude = recipe.place
        exif.get_ifd(IFD.GPSInfo).update(
            {
                GPS.GPSLatitudeRef: "N" if latitude >= 0 else "S",
                GPS.GPSLatitude: _degrees_minutes_seconds(latitude),
                GPS.GPSLongitudeRef: "E" if longitude >= 0 else "W",
                GPS.GPSLongitude: _degrees_minutes_seconds(longitude),
            }
        )
    return exif


def _degrees_minutes_seconds(angle_deg: float) -> tuple[float, float, float]:
    seconds = round(abs(angle_deg) * 3600, 2)
    return float(seconds // 3600), float(seconds // 60 % 60), round(seconds % 60, 2)


def main() -> None:
    """Write the album into the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m resources.sample_album", description=make_album.__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    folder = parser.parse_args().folder
    try:
        paths = make_album(folder)
    except OSError as error:
        sys.exit(f"The sample album could not be written to {folder}: {error.strerror}.")
    sys.stdout.write(f"{len(paths)} sample photos in {folder}\n")


if __name__ == "__main__":
    main()
