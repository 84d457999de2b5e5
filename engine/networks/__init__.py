"""The FaceNet networks: crops to embeddings."""
