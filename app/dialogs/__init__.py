"""Small windows that ask something."""
