"""What is dragged and dropped, and how that looks."""
