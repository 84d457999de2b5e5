"""Draw Kith's icon in the sizes that desktops ask for."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from resources import path as resource_path

SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def write_icons(hicolor: Path) -> None:
    """Write the icon into a theme of icons: PNG in each size, and the SVG that they are drawn from."""
    source = resource_path("icons", "kith.svg")
    for side in SIZES_PX:
        draw(source, side, hicolor / f"{side}x{side}" / "apps" / "kith.png")
    (hicolor / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(source, hicolor / "scalable" / "apps" / "kith.svg")


def draw(source: Path, side_px: int, target: Path) -> None:
    """Draw an SVG as a square PNG; or as the icon file of macOS or Windows, where the name ends in .icns or .ico."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.read_bytes())).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def write_briefcase_icons(folder: Path) -> None:
    """Write kith.ico and kith.icns, which Briefcase gives to Windows and macOS."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    draw(resource_path("icons", "kith.svg"), 1024, folder / "kith.png")
    with Image.open(folder / "kith.png") as icon:
        icon.save(folder / "kith.ico", sizes=[(side, side) for side in (16, 32, 48, 64, 256)])
        icon.save(folder / "kith.icns")


if __name__ == "__main__":
    write_briefcase_icons(Path(sys.argv[1]))
