"""The page that looks back: on this day, who with whom, and a few numbers."""
