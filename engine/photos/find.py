"""Find photo files, and recognise their content."""

from __future__ import annotations

import hashlib
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from engine.errors import KnownError, os_reason
from engine.long_paths import openable, usual
from engine.photos.companions import fold_name
from engine.photos.films.live_photo import is_live_film
from engine.photos.formats.kinds import (
    FILM,
    N_HEAD_BYTES,
    backed_up,
    is_film,
    is_film_name,
    is_photo,
    is_photo_name,
    is_raw_name,
    is_sidecar_name,
    kind_of,
)
from engine.photos.opening import open_regular
from engine.records import Failure, Photo
from engine.sentences import sentence

PassedOver = Counter[tuple[str, str]]
"""How many files of kinds that Kith does not read were found: by root and kind (see `kind_of`)."""

_LAST_NS = 2**63 - 1  # in the year 2262; some file systems go on, but no database does
_SKIPPED_FOLDERS = frozenset(
    (
        *("@eadir", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "$recycle.bin", "recycler"),
        *("recycled", "network trash folder", "files_trashbin", "files_versions"),
        *("lost+found", "trash", "system volume information"),
        *("papierkorb", "corbeille", "papelera", "cestino", "lixeira", "ごみ箱", "ゴミ箱", "回收站", "سلة المهملات"),
    )
)
"""Where storage boxes, systems and Takeout keep thumbnails, copies and what was deleted; names in lower case."""
_SKIPPED_SUFFIXES = (".lrdata", ".lrcat-data", ".cocatalog", ".cosessiondb")  # previews of Lightroom, Capture One
_PACKAGES = {  # a program's own folder -> the only folders in it that hold photos as they were taken
    ".photoslibrary": ("originals", "masters"),
    ".migratedphotolibrary": ("originals", "masters"),
    ".photolibrary": ("originals", "masters"),
    ".aplibrary": ("originals", "masters"),
}
_IPHOTO_MARK = "AlbumData.xml"  # lies in iPhoto's folder while that was no package yet
_IPHOTO = ("originals", "masters")


WantsFilm = Callable[[str], bool]
"""Whether a film at a path is to be found, too."""


def find_photos(
    roots: Sequence[Path], passed_over: PassedOver | None = None, wants_film: WantsFilm = lambda _path: False
) -> Iterator[Photo | Failure]:
    """Find the photo files in folders, and in the folders inside them; films as well, where they are wanted.

    Hidden names (a leading dot) and the folders in which storage boxes, systems and photo programs keep copies,
    previews and what was deleted are skipped. A link to a folder is followed only where it leads out of all `roots`,
    and no folder is visited twice. Where a raw file lies beside a photo of the same name, the two are one photo, and
    the raw file is left alone; so is the film of a Live Photo, and what a program saved of a file before it changed
    it, while that file is there. A file whose ending is no photo's is one all the same
    if it begins like one.

    Parameters
    ----------
    roots : sequence of Path
        Folders or single photo files.
    passed_over : Counter of (str, str), optional
        Counts, while the iterator goes on, the files of kinds that Kith does not read: by absolute root and kind, an
        ending in capitals, "no ending" or "film". What lies beside photos and describes them is not counted.
    wants_film : function of a path
        Films that are not wanted are counted as passed over.

    Returns
    -------
    iterator of Photo or Failure
        With absolute paths, in an order that depends on nothing but the names: single files, then folder by folder.

    Raises
    ------
    KnownError
        At once, when a root does not exist.
    """
    tops = [os.path.abspath(root) for root in roots]  # noqa: PTH100 - Path.resolve would follow links
    for top in tops:
        if not os.path.lexists(top):
            shown = os.fsencode(top).decode("utf-8", "replace")
            raise KnownError(
                sentence(
                    "There is no folder or photo “{shown}”. It may have been moved, renamed or unplugged.", shown=shown
                )
            )
    folders = [top for top in tops if Path(top).is_dir()]
    files = dict.fromkeys(top for top in tops if top not in folders)
    return _walk(list(files), folders, Counter() if passed_over is None else passed_over, wants_film)


def content_hash(path: str | Path) -> str:
    """Hash the bytes of a file, so that a photo is known again after it was moved or copied.

    Returns
    -------
    str
        Hexadecimal BLAKE2b-128, 32 characters.

    Raises
    ------
    OSError
    """
    with open_regular(path) as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def hash_anew(photo: Photo) -> tuple[Photo, str]:
    """Hash a file that was found a while ago, and return it with its size and time of now.

    Raises
    ------
    OSError
    """
    now = photo_of(photo.path, os.stat(openable(photo.path)))  # noqa: PTH116 - surrogate escapes need no detour
    return now, content_hash(photo.path)


def is_unchanged(photo: Photo) -> bool:
    """Whether a file still has the size and time that it had; so has one that is gone, as nothing replaced it."""
    try:
        return photo_of(photo.path, os.stat(openable(photo.path))) == photo  # noqa: PTH116
    except OSError:
        return True


def first_there(paths: Sequence[str]) -> str:
    """Return the first file that is there, or the first of all if none is: a disk may be unplugged."""
    return next((path for path in paths if os.path.exists(openable(path))), paths[0])  # noqa: PTH110 - surrogate escapes


def _walk(
    files: list[str], folders: list[str], passed_over: PassedOver, wants_film: WantsFilm
) -> Iterator[Photo | Failure]:
    for path in files:
        yield _single(path, wants_film)
    homes = [_real(folder) for folder in folders]
    seen: set[str] = set()
    pending = [*zip(folders, homes, folders, strict=True)][::-1]
    while pending:
        folder, real, root = pending.pop()
        if real in seen:
            continue
        seen.add(real)
        try:
            with os.scandir(openable(folder)) as scan:
                entries = sorted((e for e in scan if not e.name.startswith(".")), key=lambda entry: entry.name)
        except OSError as error:
            yield Failure(folder, "find", os_reason(error))
            continue
        kept = _folders_with_photos(folder, entries)
        inner = []
        names = []
        for entry in entries:
            if _is_folder(entry):
                inside = _real_inner(entry, real)
                if _may_hold_photos(entry.name, kept) and not (entry.is_symlink() and _leads_back(inside, homes)):
                    inner.append((usual(entry.path), inside, root))
            elif (path := usual(entry.path)) not in files:
                names.append(path)
        yield from _files(names, root, passed_over, wants_film)
        pending += inner[::-1]


def _single(path: str, wants_film: WantsFilm) -> Photo | Failure:
    kind = _kind(path)
    if kind == "film" and not wants_film(path):
        return Failure(
            path, "find", sentence("This is a film. Films are looked through where that is asked for (--videos).")
        )
    return _photo(path) if kind else Failure(path, "find", sentence("This is not a photo file."))


def _files(
    paths: Sequence[str], root: str, passed_over: PassedOver, wants_film: WantsFilm
) -> Iterator[Photo | Failure]:
    """List the photos among the files of a folder, and the films that are wanted, and count the others."""
    photos = {_stem(path) for path in paths if is_photo_name(path)}
    developed = {_stem(path) for path in paths if is_photo_name(path) and not is_raw_name(path)}
    names = set(paths)
    for path in paths:
        if (is_raw_name(path) and _stem(path) in developed) or backed_up(path) in names:
            continue
        kind = _kind(path)
        if kind == "photo":
            yield _photo(path)
        elif kind == "film" and not photos.isdisjoint((_stem(path), path.casefold())):
            if wants_film(path) and not is_live_film(path):
                yield _photo(path)
        elif kind == "film" and wants_film(path):
            yield _photo(path)
        elif not is_sidecar_name(path):
            passed_over[root, FILM if kind == "film" and not is_film_name(path) else kind_of(path)] += 1


def _stem(path: str) -> str:
    return os.path.splitext(path)[0].casefold()  # noqa: PTH122 - surrogate escapes need no detour


def _kind(path: str) -> str | None:
    """Tell what a file is, "photo" or "film", by its ending, or else by how it begins."""
    if is_photo_name(path):
        return "photo"
    if is_sidecar_name(path):
        return None
    head = b""
    with suppress(OSError), open_regular(path) as file:
        head = file.read(N_HEAD_BYTES)
    if is_photo(head):
        return "photo"
    return "film" if is_film(head) or is_film_name(path) else None


def is_photo_file(path: str) -> bool:
    """Whether a file is taken for a photo, by its ending or by how it begins."""
    return _kind(path) == "photo"


def is_film_file(path: str) -> bool:
    """Whether a file that was found is taken for a film."""
    return _kind(path) == "film"


def may_be_found(path: str) -> bool:
    """Whether a file may be a photo or a film, by its name; only where texts end alike, .ts, it is looked into."""
    if path.lower().endswith(".ts"):
        return not os.path.exists(openable(path)) or is_film_file(path)  # noqa: PTH110 - surrogate escapes
    return is_photo_name(path) or is_film_name(path)


def _folders_with_photos(folder: str, entries: Sequence[os.DirEntry[str]]) -> tuple[str, ...] | None:
    """Return the folders of a photo program's own folder in which it keeps photos; None for any other folder."""
    for suffix, names in _PACKAGES.items():
        if folder.lower().endswith(suffix):
            return names
    return _IPHOTO if any(entry.name == _IPHOTO_MARK for entry in entries) else None


def _may_hold_photos(name: str, kept: tuple[str, ...] | None) -> bool:
    lower = fold_name(name)
    if kept is not None:
        return lower in kept
    return lower not in _SKIPPED_FOLDERS and not lower.endswith(_SKIPPED_SUFFIXES)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, for one
        return False


def _leads_back(real: str, homes: list[str]) -> bool:
    target = Path(real)
    return any(target.is_relative_to(home) or Path(home).is_relative_to(target) for home in homes)


def _real(path: str) -> str:
    return os.path.normcase(usual(os.path.realpath(openable(path))))  # Path.resolve raises on a loop of links


def _real_inner(entry: os.DirEntry[str], real_parent: str) -> str:
    if entry.is_symlink() or os.name == "nt":  # where a plain folder may be a junction, which is_symlink denies
        return _real(entry.path)
    return f"{real_parent.rstrip('/')}/{entry.name}"  # without asking the disk about every parent again


def _photo(path: str) -> Photo | Failure:
    try:
        status = os.stat(openable(path))  # noqa: PTH116 - surrogate escapes need no detour
    except OSError as error:
        return Failure(path, "find", os_reason(error))
    if not stat.S_ISREG(status.st_mode):
        return Failure(path, "find", sentence("It has the name of a photo, but is not a regular file."))
    return photo_of(path, status)


def photo_of(path: str, status: os.stat_result) -> Photo:
    """Return the record of a file as the system describes it, its times within what a database holds."""
    return Photo(path, status.st_size, _storable(status.st_mtime_ns), _storable(status.st_ctime_ns))


def _storable(time_ns: int) -> int:
    return min(max(time_ns, -_LAST_NS), _LAST_NS)
