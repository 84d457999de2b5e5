"""The open library as the window sees it: edits in, signals out."""
