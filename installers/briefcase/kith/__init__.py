"""Where Briefcase's programs for Windows and macOS begin."""
