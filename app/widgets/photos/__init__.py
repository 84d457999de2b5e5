"""What can be done with a photo, from whatever page shows it."""
