"""What a worker does with a photo, a film, or a batch of faces."""
