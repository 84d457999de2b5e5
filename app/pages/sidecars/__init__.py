"""Names in files beside the photos: a look at what would be written where, the writing, and the way back."""
