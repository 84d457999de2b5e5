"""Everything that is read from a library."""
