"""Kith's window. Qt lives here and nowhere else."""

from app.immortals import keep_constants

keep_constants()
