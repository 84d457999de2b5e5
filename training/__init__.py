"""Training and evaluation of the FaceNet networks. Never imports Qt; `engine` never imports it."""
