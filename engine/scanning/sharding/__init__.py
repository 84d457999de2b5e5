"""A scan on machines without a network between them: each searches a shard, and the files they make are merged."""
