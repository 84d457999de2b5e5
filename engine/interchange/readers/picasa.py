"""Picasa: .picasa.ini in each folder of photos, and contacts.xml.

Source: "How Picasa works" (picasaresources): faces=rect64(hex),contact;... where the hexadecimal number holds left,
top, right and bottom as fractions of 65535 of the stored picture, without its leading zeros. "picasa.ini decoded"
(Buchinger): [Contacts] of those who were signed in holds "joedoe_lh,cb989580bc43a91" in place of names.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from engine.interchange import frames
from engine.interchange.readers.reader import walk_files
from engine.interchange.records import NamedRegion, PhotoNames, Region
from engine.photos.companions import fold_name, read_companion
from engine.photos.decode import read_header
from engine.photos.xmp import parse_packet
from engine.records import Failure
from engine.sentences import in_a_row, sentence

_INI_NAMES = (".picasa.ini", "picasa.ini")
_NOBODY = ("ffffffffffffffff", "0", "")
_FACE = re.compile(r"rect64\(\s*([0-9a-f]{1,16})\s*\)\s*,\s*([0-9a-f]*)", re.IGNORECASE)
_ONLINE = re.compile(r"\S*,[0-9a-f]{8,16};*", re.IGNORECASE)  # an account, and its number of somebody
_MOST_FACES = 1000  # of a photo
_Sections = dict[str, dict[str, list[str]]]


class PicasaReader:
    """Reads the inis of a folder and all below it, or a single one."""

    program = "Picasa"

    def recognises(self, source: Path) -> bool:
        """Whether the source is such an ini, or a folder with one somewhere in it."""
        if source.is_file():
            return source.name.lower() in _INI_NAMES
        return any(next(_inis(names), None) for _, names in walk_files(source))

    def read(self, source: Path) -> Iterator[PhotoNames]:
        """Yield the photos with faces that have a name."""
        folder = source if source.is_dir() else source.parent
        inis = [
            (here, names, _parse(read_companion(os.path.join(here, ini)) or b""))  # noqa: PTH118
            for here, names in (walk_files(folder) if source.is_dir() else [next(walk_files(folder))])
            for ini in _inis(names)
        ]
        contacts = _Contacts(_contacts_xml(folder), (sections for _, _, sections in inis))
        for here, names, sections in inis:
            by_name = {fold_name(name): name for name in names} | {name: name for name in names}
            for section, values in sections.items():
                name = by_name.get(section) or by_name.get(fold_name(section))
                if "faces" in values and name is not None:
                    yield _photo(os.path.join(here, name), values["faces"], contacts)  # noqa: PTH118


def _inis(names: Iterable[str]) -> Iterator[str]:
    yield from (name for name in names if name.lower() in _INI_NAMES)


def _photo(path: str, faces: Iterable[str], contacts: _Contacts) -> PhotoNames:
    found = [(number, contact) for value in faces for number, contact in _FACE.findall(value)]
    named = [(number, name) for number, contact in dict.fromkeys(found) if (name := contacts.name(contact))]
    header = read_header(path) if named else None
    orientation = 1 if header is None or isinstance(header, Failure) else header.orientation
    regions = tuple(_region(number, name, orientation) for number, name in named[:_MOST_FACES])
    return PhotoNames(path, regions, problems=contacts.problems(contact for _, contact in found))


def _region(number: str, name: str, orientation: int) -> NamedRegion:
    stored = region_of(number)
    if stored is None or orientation == 1:
        return NamedRegion(name, stored)
    return NamedRegion(name, frames.to_upright(stored, orientation), (stored,))


def region_of(number: str) -> Region | None:
    """Return the region of a rect64's hexadecimal number; None if it makes no sense."""
    digits = number.zfill(16)
    left, top, right, bottom = (int(digits[place : place + 4], 16) / 65535 for place in (0, 4, 8, 12))
    return frames.of_corner(left, top, right - left, bottom - top)


class _Contacts:
    """Picasa's numbers of people and what they are called: by contacts.xml, or else as most inis say."""

    def __init__(self, listed: Mapping[str, str], inis: Iterable[_Sections]) -> None:
        said: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for sections in inis:
            for section in ("contacts2", "contacts"):
                for contact, values in sections.get(section, {}).items():
                    names = (value.split(";")[0].strip() for value in values if not _ONLINE.fullmatch(value))
                    said[contact.lower()].update(filter(None, names))
        self._names = {
            contact: min(names, key=lambda name: (-names[name], name)) for contact, names in said.items() if names
        }
        self._names |= listed
        self._others = {
            contact: sorted(set(names) - {self._names[contact]}) for contact, names in said.items() if len(names) > 1
        }

    def name(self, contact: str) -> str | None:
        """Look up what somebody is called."""
        return None if contact.lower() in _NOBODY else self._names.get(contact.lower())

    def problems(self, contacts: Iterable[str]) -> tuple[str, ...]:
        """Return a sentence for each of these people who goes by several names."""
        several = dict.fromkeys(contact.lower() for contact in contacts if self._others.get(contact.lower()))
        return tuple(
            sentence(
                "Picasa calls one person “{name}” and {others}: Kith takes the first name.",
                name=self._names[contact],
                others=_quoted(self._others[contact]),
            )
            for contact in several
        )


def _quoted(names: Iterable[str]) -> str:
    return in_a_row([sentence("“{name}”", name=name) for name in names])


def _parse(data: bytes) -> _Sections:
    """Read an ini by lines, whatever is wrong with it; sections and keys that are there twice are added up."""
    sections: _Sections = {}
    values: dict[str, list[str]] = {}
    for line in _lines(data):
        line = line.strip("\ufeff\0 \t")
        if line.startswith("[") and "]" in line:
            name = line[1 : line.rindex("]")]
            is_list = name.casefold() in ("contacts", "contacts2")
            values = sections.setdefault(name.casefold() if is_list else name, {})
        elif "=" in line:
            key, _, value = line.partition("=")
            values.setdefault(key.strip().lower(), []).append(value.strip())
    return sections


def _lines(data: bytes) -> Iterator[str]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    for line in data.splitlines():
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:  # old versions wrote what Windows calls ANSI; of a cut line it spoils no other
            yield line.decode("cp1252", "replace")


def _contacts_xml(folder: Path) -> dict[str, str]:
    """Read contacts.xml: beside the photos, where somebody laid it, or else where Picasa keeps it."""
    for path in (folder / "contacts.xml", folder / "contacts" / "contacts.xml", *_own_places()):
        root = parse_packet(read_companion(str(path)) or b"")
        if root is not None:
            return {
                contact.get("id", "").lower(): name
                for contact in root.iter("contact")
                if (name := (contact.get("name") or contact.get("display") or "").strip())
            }
    return {}


def _own_places() -> Iterator[Path]:
    homes: list[Path] = []
    if sys.platform == "win32":
        homes = [Path(home) for key in ("LOCALAPPDATA", "APPDATA") if (home := os.environ.get(key))]
    elif sys.platform == "darwin":
        homes = [Path.home() / "Library" / "Application Support"]
    for home in homes:
        for folder in ("Picasa3", "Picasa2"):
            yield home / "Google" / folder / "contacts" / "contacts.xml"
