"""Folders and their scans, as the window follows them."""
