"""Addresses of libraries on a server, and the small files that hold them: to all else in Kith a library is a file.

What is kept on this computer, thumbnails for example, lies beside that file. No password is ever in there: libpq, which
speaks with the server, looks for it in ~/.pgpass, and one that came with an address is kept in the environment, for
this address alone, so that processes that are started know it, too.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from engine.errors import KnownError
from engine.places import default_library
from engine.sentences import sentence

SCHEME = "postgresql+psycopg"
_SCHEMES = (SCHEME, "postgresql", "postgres")
_START = re.compile(r"postgres\w*(\+\w+)?:/")
_HOST = re.compile(r"([^\s:@\[\]]*|\[[^\s@\[\]]+\])(:\d+)?")
_SECRETS = ("password", "sslpassword")
_MOST_BYTES = 4096  # of a file that holds an address
_PASSWORD = "KITH_PASSWORD_{}"  # a variable for each address: no server is told the password of another


def library_file(named: str | Path) -> Path:
    """Return the file of a library as a user names it: a path, or an address, of which a file is made.

    Raises
    ------
    KnownError
        If it is an address that leads nowhere.
    """
    text = str(named)
    if not _START.match(text):
        return Path(named)
    address, password = _parted(text)
    if password is not None:
        os.environ[_PASSWORD.format(_digest(address))] = password
    folder = default_library().parent / "servers"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    label = re.sub(r"[^\w.-]+", "-", urlsplit(address).path.strip("/")) or "kith"
    file = folder / f"{label}-{_digest(address)}.library"
    if not file.exists():
        write_address(file, address)
    return file


def password_of(address: str) -> str | None:
    """Return the password that came with an address; None where libpq has to look for one."""
    return os.environ.get(_PASSWORD.format(_digest(address)))


def write_address(file: Path, address: str) -> None:
    """Write a file that holds an address, without a password, readable by this user only."""
    file.touch(mode=0o600)
    file.write_bytes(_parted(address)[0].encode() + b"\n")


def read_address(file: Path) -> str | None:
    """Read the address that a file holds; None where it holds something else, or is not there."""
    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return None
        text = file.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None
    return _parted(text.strip())[0] if _START.match(text) else None


def require_local(file: Path) -> None:
    """Raise a KnownError where a library is on a server: its backups and repairs are made there."""
    if address := read_address(file):
        raise KnownError(
            sentence(
                "The library {address} is on a server, where backups and repairs are made with its own tools. A copy "
                "in a file is made by: kith library copy",
                address=address,
            )
        )


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()[:12]


def _parted(text: str) -> tuple[str, str | None]:
    """Part an address from its password."""
    try:
        url = urlsplit(text)
    except ValueError:  # a bracket, as a password may have it
        raise _no_address(text) from None
    user, at, host = url.netloc.rpartition("@")
    user, colon, password = user.partition(":")
    is_whole = _HOST.fullmatch(host) and url.path.strip("/") and "@" not in url.path and "#" not in text
    if url.scheme not in _SCHEMES or not text.startswith(f"{url.scheme}://") or not is_whole:
        raise _no_address(text)
    query = parse_qsl(url.query, keep_blank_values=True)
    in_query = [value for key, value in query if key == "password"]
    kept = [(key, value) for key, value in query if key not in _SECRETS]
    address = f"{SCHEME}://{user}{at}{host}{url.path}" + (f"?{urlencode(kept, safe='/')}" if kept else "")
    return address, unquote(password) if colon else in_query[0] if in_query else None


def _no_address(text: str) -> KnownError:
    """Return the error of what is no address, without what may be a password in it."""
    shown = re.sub(r"(password=)[^&]*", r"\1...", re.sub(r"://.*[@:]", "://...", text))
    return KnownError(
        sentence(
            "{address} is no address of a library. Please write it as in {example}, and a character such as / or # of "
            "a password as in {written}.",
            address=shown,
            example=f"{SCHEME}://anna@nas/kith",
            written="%2F, %23",
        )
    )
