"""The page of all that the user did."""
