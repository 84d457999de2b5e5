"""What kind of file something is: by its first bytes, and only where they do not tell by its name."""

from __future__ import annotations

import re
from pathlib import PurePath

RAW_SUFFIXES = frozenset([".dng", ".cr2", ".cr3", ".nef", ".nrw", ".arw", ".raf", ".rw2", ".orf", ".pef", ".srw"])
_OTHER_SUFFIXES = """
    .jpg .jpeg .jpe .jfif .mpo .jps .png .webp .tif .tiff .bmp .gif .avif .heic .heif .heics .heifs .hif
    .jxl .jp2 .j2k .psd .psb .tga
"""
PHOTO_SUFFIXES = RAW_SUFFIXES | frozenset(_OTHER_SUFFIXES.split())
_FILM_SUFFIXES = """
    .mp4 .mov .m4v .qt .3gp .3g2 .avi .divx .mkv .webm .mpg .mpeg .mpe .m2v .vob .mod .tod .mts .m2ts .wmv .asf .flv
    .f4v .ogv .ogm .dv .rm .rmvb .mxf
"""
FILM_SUFFIXES = frozenset(_FILM_SUFFIXES.split())
SIDECAR_SUFFIXES = frozenset(
    [".xmp", ".json", ".aae", ".thm", ".ini", ".db", ".dat", ".lnk", ".url", ".txt", ".nfo", ".lrv"]
)
"""What lies beside photos and films and speaks of them, or of nothing: neither a photo nor counted as passed over."""

_BACKUP = re.compile(r"(?:_original|_exiftool_tmp|~|\.bak|\.orig)\Z", re.I)

NO_ENDING = "no ending"
"""What files are called whose name has none."""
FILM = "film"
"""What films are called whose names do not end as those of films."""
N_HEAD_BYTES = 512
_PHOTO = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|GIF8[79]a|BM.{12}[\x0c-\x7c]\0\0\0|II[*+]\0|MM\0[*+]|RIFF....WEBP|8BPS\0[\x01\x02]"
    rb"|\xff\x0a|\0\0\0\x0cJXL |\0\0\0\x0cjP  |\xff\x4f\xff\x51|FUJIFILMCCD-RAW|IIU\0|IIR[OS]|MMOR"
    rb"|....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avi[fs]|crx )",
    re.S,
)
_RAW = re.compile(rb"FUJIFILMCCD-RAW|IIU\0|IIR[OS]|MMOR|....ftypcrx |II\*\0.{4}CR", re.S)


_FILM = re.compile(
    rb"....ftyp(?!hei[cxms]|hev[cxms]|mif1|msf1|avi[fs]|crx |M4A |M4B )|....(?:moov|mdat|wide|free|skip)|RIFF....AVI "
    rb"|\x1aE\xdf\xa3|\0\0\x01\xba|\0\0\x01\xb3|FLV\x01|0&\xb2u\x8ef\xcf\x11"
    rb"|(?=.*[\0\xff])(?:G.{187}G.{187}G|.{4}G.{191}G.{191}G)",  # MPEG-TS, whose ending is TypeScript's, too
    re.S,
)


def is_photo_name(name: str) -> bool:
    """Whether the name's ending is that of a photo."""
    return PurePath(name).suffix.lower() in PHOTO_SUFFIXES


def is_raw_name(name: str) -> bool:
    """Whether the name's ending is that of a camera's raw file."""
    return PurePath(name).suffix.lower() in RAW_SUFFIXES


def is_sidecar_name(name: str) -> bool:
    """Whether the name's ending is that of a file which accompanies photos."""
    return PurePath(name).suffix.lower() in SIDECAR_SUFFIXES


def backed_up(name: str) -> str | None:
    """Return what the file is called of which a file of this name is what a program saved before it changed it.

    Exiftool calls it photo.jpg_original, editors photo.jpg~ and the like; None for all others.
    """
    plain = _BACKUP.sub("", name)
    return None if plain == name else plain


def is_photo(head: bytes) -> bool:
    """Whether a file begins as a photo does."""
    return _PHOTO.match(head) is not None


def is_film_name(name: str) -> bool:
    """Whether the name's ending is that of a film."""
    return PurePath(name).suffix.lower() in FILM_SUFFIXES


def is_film_kind(kind: str) -> bool:
    """Whether a kind of file, as those that are passed over are counted by, is one of films."""
    return kind == FILM or f".{kind.lower()}" in FILM_SUFFIXES


def is_film(head: bytes) -> bool:
    """Whether a file begins as a film does."""
    return _FILM.match(head) is not None


def is_raw(head: bytes, name: str) -> bool:
    """Whether a file is a camera's raw one: most are TIFFs at heart, which only their names tell from others."""
    return _RAW.match(head) is not None or (head[:4] in (b"II*\0", b"MM\0*") and is_raw_name(name))


def kind_of(name: str) -> str:
    """Return what a file of a kind that Kith does not read is called: its ending in capitals, or "no ending"."""
    suffix = PurePath(name).suffix[1:].upper()
    return suffix if 0 < len(suffix) <= 12 and suffix.isprintable() else NO_ENDING
