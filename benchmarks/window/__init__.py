"""How long the window keeps its user waiting."""
