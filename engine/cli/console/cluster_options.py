"""The options of a scan on a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import complain
from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.scanning.cluster.address import ClusterAddress
    from engine.scanning.path_map import PathMap
    from engine.scanning.pipeline import ScanSettings
    from engine.scanning.workers import Workers

    NamedCluster = tuple[ClusterAddress, PathMap]

ClusterOption = Annotated[
    str | None,
    typer.Option("--cluster", metavar="ADDRESS", help="Let a Dask cluster work: tcp://HOST:8786, tls://..., local:4."),
]
ClusterCaOption = Annotated[
    Path | None,
    typer.Option("--cluster-ca", parser=path_named, metavar="FILE", help="Certificate of whom to trust, for tls://."),
]
ClusterCertOption = Annotated[
    Path | None,
    typer.Option("--cluster-cert", parser=path_named, metavar="FILE", help="Certificate of this machine, for tls://."),
]
ClusterKeyOption = Annotated[
    Path | None, typer.Option("--cluster-key", parser=path_named, metavar="FILE", help="Key of that certificate.")
]


def named_cluster(
    address: str | None, certificates: tuple[Path | None, Path | None, Path | None], path_map: Sequence[str]
) -> NamedCluster | None:
    """Return the cluster that is named, and what paths are called there; warn of one without encryption.

    Raises
    ------
    KnownError
        If it makes no sense.
    """
    from engine.scanning.path_map import PathMap

    paths = PathMap.parse(path_map)
    if address is None:
        if path_map or any(certificates):
            raise KnownError("Maps of paths and certificates are for a cluster. Name it: --cluster ADDRESS")
        return None
    from engine.scanning.cluster.address import ClusterAddress

    where = ClusterAddress(address, *certificates)
    if where.is_open_to_others:
        complain(
            f"Nothing is encrypted on the way to {address}: photos and faces can be read there, and whoever reaches "
            "the scheduler can run programs on its workers. Use tls:// outside your own network."
        )
    return where, paths


@contextmanager
def cluster_workers(cluster: NamedCluster | None, settings: ScanSettings) -> Iterator[Workers | None]:
    """Yield the workers of a cluster, or None where none is named."""
    if cluster is None:
        yield None
        return
    if settings.workers is not None:
        raise KnownError("A cluster has its own workers; leave --workers out.")
    from engine.scanning.cluster.workers import open_cluster

    address, paths = cluster
    with closing(open_cluster(address, settings.device, paths)) as workers:
        yield workers
