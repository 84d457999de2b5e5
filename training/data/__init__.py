"""Faces to learn from: reading, augmentation, sampling, the teacher."""
