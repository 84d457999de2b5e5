"""Find a person among a library's faces, for the command line and the window."""
