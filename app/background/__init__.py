"""Work that is not done in the GUI thread, and the one door to it."""
