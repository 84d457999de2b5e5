"""The page that sorts out the people without names who hardly matter."""
