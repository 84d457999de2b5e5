"""Train Kith's own face detector: photos with labels of two other detectors in, a small ONNX file out."""
