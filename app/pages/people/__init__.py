"""Everybody: the grid, the names, merging."""
