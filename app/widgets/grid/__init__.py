"""A grid of pictures with sections, for 100,000 items."""
