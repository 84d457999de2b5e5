"""Connections to a PostgreSQL server: what libpq is told, and the server."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sqlalchemy import Engine, create_engine, event

from engine.addresses import password_of

_CONNECT_S = 10
# A network that has gone silent is a lost connection within half a minute, not after the two hours of the system.
_KEEPALIVES = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3}


def make_engine(address: str) -> Engine:
    """Make an engine for the library at an address, which has no password in it."""
    engine = create_engine(
        address,
        pool_pre_ping=True,  # the server may have been started anew
        connect_args=_connect_args(address),
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _connect_args(address: str) -> dict[str, Any]:
    """Return what libpq is told beside the address, as far as that is silent."""
    options: dict[str, Any] = {"application_name": "kith", "connect_timeout": _CONNECT_S, "tcp_user_timeout": 30_000}
    password = password_of(address)
    asked = {key for key, _ in parse_qsl(urlsplit(address).query)}
    options |= {"password": password} if password else {}
    return {key: value for key, value in (options | _KEEPALIVES).items() if key not in asked}


def _prepare(raw: Any, _record: object) -> None:
    """Let the server notice soon, too, that this computer is gone, with its locks; and write its texts without zeros.

    The character 0, which cameras may leave in texts, is one that PostgreSQL takes nowhere.
    """
    from psycopg.types.string import StrDumper

    class Dumper(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", ""))

    raw.adapters.register_dumper(str, Dumper)
    raw.autocommit = True
    raw.execute("; ".join(f"SET tcp_{key} = {value}" for key, value in _KEEPALIVES.items()))
    raw.autocommit = False
