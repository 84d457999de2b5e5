"""What packages do not say of themselves: licences in SPDX's words, and the libraries that lie inside them."""

from __future__ import annotations

SPDX = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache-2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD-3-Clause": "BSD-3-Clause",
    "ISC License": "ISC",
    "MIT": "MIT",
    "MIT License": "MIT",
    "PSFL": "PSF-2.0",
}
"""What a package's metadata calls a licence, and what SPDX calls it."""

CHOSEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
"""Of licences that one may choose from, the one that Kith goes by."""

_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
_INSTALLERS = "installers alone"

INSIDE = (
    ("CenterFace", "MIT", "resources/weights, the face detector"),
    ("Networks nn2, nns1, nns2", "Apache-2.0", "resources/weights, trained by Kith; see MODEL_CARD.md"),
    ("Portraits of the sample album", "CC0-1.0 OR LicenseRef-Public-Domain", "resources/sample; see its README"),
    ("Qt", "LGPL-3.0-only", "PySide6_Essentials"),
    ("ICU", "Unicode-3.0", "PySide6_Essentials"),
    ("OpenBLAS", "BSD-3-Clause", "numpy"),
    ("libgfortran", _GCC, "numpy"),
    ("libquadmath", "LGPL-2.1-or-later", "numpy"),
    ("libheif", "LGPL-3.0-or-later", "pi_heif"),
    ("libde265", "LGPL-3.0-or-later", "pi_heif"),
    ("libjxl", "BSD-3-Clause", "pylibjxl"),
    ("LibRaw", "LGPL-2.1-only OR CDDL-1.0", "rawpy"),
    ("JasPer", "JasPer-2.0", "rawpy"),
    ("libgomp", _GCC, "rawpy"),
    ("Little CMS", "MIT", "rawpy and pillow"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause", "rawpy and pillow"),
    ("libavif, dav1d, libaom, FreeType, HarfBuzz, OpenJPEG, libpng, libtiff, libwebp, Brotli, Zstandard, XZ, libxcb",
     "BSD-2-Clause AND BSD-3-Clause AND MIT AND FTL AND 0BSD AND libpng-2.0 AND libtiff", "pillow, see its text"),
    ("Python", "PSF-2.0", _INSTALLERS),
    ("OpenSSL", "Apache-2.0", _INSTALLERS),
    ("SQLite", "blessing", _INSTALLERS),
    ("libffi, Expat", "MIT", _INSTALLERS),
    ("zlib, bzip2, XZ, libuuid", "Zlib AND bzip2-1.0.6 AND 0BSD AND BSD-3-Clause", _INSTALLERS),
    ("libstdc++, libgcc", _GCC, _INSTALLERS),
    ("PyInstaller's start", "GPL-2.0-or-later WITH Bootloader-exception", _INSTALLERS),
)  # fmt: skip
"""Name, licence, and what it lies in. Kith ships no fonts."""

TEXTS_OF = {
    "CenterFace": "resources/weights/LICENSE-centerface.txt",
    "Apache License 2.0": "LICENSE",
    "GNU Lesser General Public License, version 3": "installers/licence_texts/LGPL-3.0.txt",
    "GNU General Public License, version 3, on which that builds": "installers/licence_texts/GPL-3.0.txt",
    "GNU Lesser General Public License, version 2.1": "installers/licence_texts/LGPL-2.1.txt",
}
"""Texts that no package brings, by title."""
