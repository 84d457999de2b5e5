"""Questions about who somebody is, and their answers."""
