"""Which faces are found."""
