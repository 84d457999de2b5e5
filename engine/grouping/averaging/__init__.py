"""The averaging of faces with their nearest neighbours, and what is kept of it from one grouping to the next."""
