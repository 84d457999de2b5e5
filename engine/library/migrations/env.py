"""Alembic's entry: runs the scripts on the connection, and in the transaction, that the library has open."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
