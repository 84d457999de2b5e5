"""What single formats of pictures need beyond what Pillow does."""
