"""How list items are painted."""
