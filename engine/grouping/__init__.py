"""Embeddings to people."""
