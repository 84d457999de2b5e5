"""Find this person: by a face, by a picture, by who is together in a photo."""
