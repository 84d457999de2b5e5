"""One training loop for every objective, resumed to the bit."""
