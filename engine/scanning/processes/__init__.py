"""Processes of this machine that do the work of a scan, watched and bounded."""
