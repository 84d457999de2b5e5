"""What a network is trained for: losses, miners."""
