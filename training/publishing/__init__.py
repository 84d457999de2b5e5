"""A run's weights to what ships."""
