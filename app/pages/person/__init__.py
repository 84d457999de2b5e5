"""One person's faces: browsing, moving, splitting."""
