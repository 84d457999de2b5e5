"""What to ask the user next, and why."""
