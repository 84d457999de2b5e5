"""One script a revision, NNNN_what.py; the number is the revision. Scripts are frozen: they never import schema.py.

A script that rebuilds a table drops the views that read it first, and makes them again.
"""
