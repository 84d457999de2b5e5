"""How commands speak and listen: options, output, progress, stopping."""
