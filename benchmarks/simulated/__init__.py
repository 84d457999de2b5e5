"""Simulated users and albums, to measure what it takes to put a library in order."""
