"""Photo files to upright pictures, and what they say of themselves."""
