"""Folders, sensitivity, colours."""
