"""What Qt reads at its start, kith_de.qm, made of what translators write, translations/kith_de.ts.

Qt's own lrelease does the same. This needs neither it nor Qt, so that a wheel can be built anywhere, and a checkout
makes what is missing at its start.
Source of the format: Qt's qttools/src/linguist/shared/qm.cpp and qtbase/src/corelib/kernel/qtranslator.cpp.
"""

from __future__ import annotations

import logging
import os
import struct
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from resources import path as resource_path

logger = logging.getLogger(__name__)

SOURCE_LANGUAGE = "en"
"""Its file has the plural forms alone; all else is in the program."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each by its own name."""

_ONE_OR_MORE, _UP_TO_ONE_OR_MORE = bytes([0x01, 1]), bytes([0x03, 1])
_NEXT = b"\xff"
_ARABIC = _NEXT.join([b"\x01\x00", b"\x01\x01", b"\x01\x02", b"\x24\x03\x0a", b"\x2a\x0b"])  # 0, 1, 2, ..03-10, ..11-99
PLURAL_RULES = {
    "en": _ONE_OR_MORE,
    "de": _ONE_OR_MORE,
    "fr": _UP_TO_ONE_OR_MORE,
    "es": _ONE_OR_MORE,
    "it": _ONE_OR_MORE,
    "pt_BR": _UP_TO_ONE_OR_MORE,
    "zh_CN": b"",
    "ja": b"",
    "ar": _ARABIC,
}
"""Qt's rules for which number takes which plural form, in its bytecode."""

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def n_plural_forms(language: str) -> int:
    """Return how many plural forms a language has."""
    rules = PLURAL_RULES[language]
    return rules.count(_NEXT) + 2 if rules else 1


def ts_file(language: str) -> Path:
    """Return where a language is written by translators; a wheel is without."""
    return resource_path("translations", f"kith_{language}.ts")


def qm_folder() -> Path:
    """Return the folder of the files for Qt, kith_LANGUAGE.qm, with all of them made that can be."""
    for language in LANGUAGES:
        qm_file(language)
    return resource_path("translations")


def qm_file(language: str) -> Path | None:
    """Return the file for Qt, made anew where a translator has written since; nothing where there is none."""
    source, made = ts_file(language), ts_file(language).with_suffix(".qm")
    if not source.exists():
        return made if made.exists() else None
    if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
        try:
            _write(made, compiled(source.read_bytes(), language))
        except OSError as error:  # a folder that is not ours to write into
            logger.info("%s was not made: %s", made.name, error)
    return made if made.exists() else None


def compiled(ts: bytes, language: str) -> bytes:
    """Return the bytes that Qt reads, of those of a .ts file; what is not translated yet is left out."""
    messages, hashes = bytearray(), []
    for context in ElementTree.fromstring(ts).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if forms:
                source, comment = message.findtext("source", "").encode(), message.findtext("comment", "").encode()
                hashes.append((_hash(source + comment), len(messages)))
                messages += b"".join(_field(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
                messages += _field(_COMMENT, comment) + _field(_SOURCE, source) + _field(_CONTEXT, name.encode())
                messages.append(_END)
    sections = [
        (_LANGUAGE, language.encode()),
        (_HASHES, b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))),
        (_MESSAGES, bytes(messages)),
        (_NUMERUS, PLURAL_RULES[language]),
    ]
    return _MAGIC + b"".join(_field(tag, data) for tag, data in sections if data)


def _forms(message: ElementTree.Element) -> list[str]:
    """List the translations of a message, in order of plural forms; none where one is missing."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return []
    forms = [translation.text or ""] if message.get("numerus") != "yes" else [f.text or "" for f in translation]
    return forms if all(forms) else []


def _field(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """Compute the ELF hash, by which Qt finds a message."""
    h = 0
    for byte in text:
        h = (h << 4) + byte
        high = h & 0xF0000000
        h = (h ^ high >> 24) & ~high
    return h or 1


def _write(file: Path, data: bytes) -> None:
    """Write a file in one step: another Kith may be reading it."""
    handle, beside = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
    Path(beside).chmod(0o644)
    Path(beside).replace(file)
