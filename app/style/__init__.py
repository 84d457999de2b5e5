"""Colours, spacing, icons and wording."""
