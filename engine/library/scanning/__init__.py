"""The library's side of a scan."""
