"""Measures of the FaceNet paper, and of clustering; arrays in, figures out."""
