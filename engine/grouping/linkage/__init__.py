"""Average linkage under constraints: groups that merge, and how each finds the most like of the others."""
