"""Bringing names from another program: the source, a preview in faces, and one step that takes them over."""
