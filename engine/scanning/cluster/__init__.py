"""A scan whose heavy work Dask spreads over many machines: the extra `kith[cluster]`."""
