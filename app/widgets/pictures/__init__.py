"""Faces and photos as they are painted, in lists and alone."""
