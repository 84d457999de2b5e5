"""Repairing a damaged library, and packing one for another computer."""
