"""How the database grows from one version of Kith to the next: alembic's scripts, run when a library is opened."""
