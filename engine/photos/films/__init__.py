"""Films to upright pictures of moments in them. Two programs can read them, of which either will do."""
