"""One photo and its faces: zooming, naming, drawing."""
