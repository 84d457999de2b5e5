"""A library and all that belongs to it in one zip file, to be moved to another computer."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from engine.errors import KnownError
from engine.library.copies import copy_database
from engine.library.error_sentences import NotWritableError, printable
from engine.library.files import finished_nets, is_there, nets_beside, new_file, place, sync
from engine.library.opening import require_library
from engine.replacing import put_in_place
from engine.sentences import sentence

_MANIFEST, _LIBRARY, _NETS = "manifest.json", "library.sqlite", "nets/"
_FORMAT = 1
_BLOCK = 1 << 20


def pack_library(library: Path, file: Path, copy_library: Callable[[Path, Path], object] = copy_database) -> None:
    """Write a library and the networks that were tuned to it into a zip file, also while it is in use.

    A file of that name is replaced once the new one is complete.

    Parameters
    ----------
    library, file : Path
    copy_library : function of source and target
        Where it is open to be read only, it alone can copy it: `Library.backup`.

    Raises
    ------
    KnownError
        If the library is damaged or the file cannot be written.
    """
    if file.exists() and file.samefile(library):
        raise KnownError(sentence("The library cannot be packed into itself. Please choose another file."))
    with _explained(file), new_file(file) as copy, new_file(file) as part:
        _copy_library(copy_library, library, copy, file)
        members = {_LIBRARY: copy} | {_NETS + path.name: path for path in finished_nets(library)}
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
            sums = {name: _put(packed, name, path) for name, path in members.items()}
            packed.writestr(_MANIFEST, json.dumps({"kith_library": _FORMAT, "sha256": sums}, indent=2))
        sync(part)
        put_in_place(part, file)


def unpack_library(file: Path, library: Path) -> None:
    """Make a library out of what `pack_library` wrote.

    Raises
    ------
    KnownError
        If there is a library already, or the file is damaged or something else.
    """
    if is_there(library):
        raise KnownError(
            sentence(
                "There is a library {library} already. Please name another place (--library), or move that one away "
                "first.",
                library=printable(library),
            )
        )
    with _explained(file), zipfile.ZipFile(file) as packed:
        sums = _read_manifest(packed, file)
        nets = nets_beside(library)
        with new_file(library) as part:
            _take(packed, _LIBRARY, part, sums[_LIBRARY], file)
            require_library(part)
            for name in sorted(sums.keys() - {_LIBRARY}):
                nets.mkdir(mode=0o700, exist_ok=True)
                with new_file(nets / name.removeprefix(_NETS)) as net:
                    _take(packed, name, net, sums[name], file)
                    net.replace(nets / name.removeprefix(_NETS))
            if not place(part, library):
                raise KnownError(
                    sentence("Another program has just made a library {library}.", library=printable(library))
                )


def _copy_library(copy_library: Callable[[Path, Path], object], library: Path, copy: Path, file: Path) -> None:
    """Copy the library, under a name that nobody need hear of, beside the file that is to hold it."""
    try:
        copy_library(library, copy)
    except NotWritableError as error:
        if not error.disk_is_full:
            raise
        full = sentence(
            "{file} cannot be written: {reason}", file=printable(file), reason=sentence("The disk is full.")
        )
        raise NotWritableError(full, disk_is_full=True) from error


def _put(packed: zipfile.ZipFile, name: str, path: Path) -> str:
    with path.open("rb") as source, packed.open(name, "w", force_zip64=True) as target:
        return _copy(source, target)


def _take(packed: zipfile.ZipFile, name: str, path: Path, sha256: str, file: Path) -> None:
    with packed.open(name) as source, path.open("wb") as target:
        if _copy(source, target) != sha256:
            raise KnownError(_damaged(file))


def _copy(source: IO[bytes], target: IO[bytes]) -> str:
    sha256 = hashlib.sha256()
    while block := source.read(_BLOCK):
        sha256.update(block)
        target.write(block)
    return sha256.hexdigest()


def _read_manifest(packed: zipfile.ZipFile, file: Path) -> dict[str, str]:
    """Read what is in the file, by name; nothing of it leads out of the folder that it is unpacked into."""
    try:
        manifest = json.loads(packed.read(_MANIFEST))
        version, sums = manifest["kith_library"], dict(manifest["sha256"])
    except (KeyError, ValueError, TypeError) as error:
        raise KnownError(sentence("{file} holds no library that Kith has packed.", file=printable(file))) from error
    if version != _FORMAT:
        raise KnownError(
            sentence("{file} was packed by a newer version of Kith. Please update Kith.", file=printable(file))
        )
    names = [name.removeprefix(_NETS) for name in sums if name != _LIBRARY]
    plain = all(name not in ("", "..") and not set(name) & set("/\\:") for name in names)
    if _LIBRARY not in sums or not plain or len(names) != sum(name.startswith(_NETS) for name in sums):
        raise KnownError(sentence("{file} holds no library that Kith has packed.", file=printable(file)))
    return sums


def _damaged(file: Path) -> str:
    return sentence("{file} is damaged. Please pack the library again, and copy the file anew.", file=printable(file))


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise KnownError(_damaged(file)) from error
    except OSError as error:
        raise KnownError(
            sentence(
                "{file} cannot be read or written: {reason}.", file=printable(file), reason=error.strerror or error
            )
        ) from error
