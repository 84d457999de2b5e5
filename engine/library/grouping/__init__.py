"""The library's side of grouping faces into people."""
