"""One script a revision, NNNN_what.py; the number is the revision. Scripts are frozen: they never import schema.py."""
