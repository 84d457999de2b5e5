"""Pictures to faces: detection, alignment, quality."""
