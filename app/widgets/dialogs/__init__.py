"""What Kith says and asks."""
