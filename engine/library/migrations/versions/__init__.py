"""One script a revision, NNNN_what.py; the number is the revision. Scripts are frozen: they never import schema.py.

They make the same tables on every database. No other one than SQLite's has libraries older than 0007, so what mends the
rows of such may be in SQLite's own words, as long as it is only run where there are rows.

A script that rebuilds a table drops the views that read it first, and makes them again.
"""
