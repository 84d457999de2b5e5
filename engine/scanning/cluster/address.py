"""Where a Dask cluster is, and what proves who is who there."""

from __future__ import annotations

import ipaddress
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from engine.sentences import sentence

_MOST_LOCAL = 256


@dataclass(frozen=True)
class ClusterAddress:
    """Where a cluster is.

    Attributes
    ----------
    scheduler : str
        "tcp://host:8786", "tls://host:8786", or "local:4" for so many workers on this machine.
    ca, cert, key : Path or None
        For TLS: whom to trust, who this is, and what proves it; None for what Dask's own configuration says.
    """

    scheduler: str
    ca: Path | None = None
    cert: Path | None = None
    key: Path | None = None

    def __post_init__(self) -> None:
        """Raise a KnownError for what is no address."""
        if self.n_local is None and not re.fullmatch(r"(tcp|tls|ucx|ws|wss)://[^\s/]+", self.scheduler):
            raise KnownError(
                sentence(
                    "{address} is no cluster. It is tcp://HOST:8786, tls://HOST:8786, or local:4 for this machine.",
                    address=self.scheduler,
                )
            )

    @property
    def n_local(self) -> int | None:
        """How many workers are started here; None for a cluster that runs."""
        match = re.fullmatch(r"local:([1-9]\d{0,2})", self.scheduler)
        return min(int(match[1]), _MOST_LOCAL) if match else None

    @property
    def is_open_to_others(self) -> bool:
        """Whether photos travel over a network without encryption."""
        if self.n_local is not None or self.scheduler.startswith(("tls://", "wss://")):
            return False
        host = self.scheduler.split("://")[1].rpartition(":")[0].strip("[]")
        with suppress(ValueError):
            return not ipaddress.ip_address(host).is_loopback
        return host != "localhost"

    def security(self) -> Any:
        """Make Dask's security options of these; without any, its own configuration decides."""
        from distributed.security import Security

        given = {"tls_ca_file": self.ca, "tls_client_cert": self.cert, "tls_client_key": self.key}
        files = {name: str(file) for name, file in given.items() if file is not None}
        for file in files.values():
            if not Path(file).is_file():
                raise KnownError(sentence("There is no file {path}.", path=file))
        return Security(**files)
