"""What a user does, as frozen edits with a journal."""
