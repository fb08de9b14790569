"""The window: the only package that imports Qt or pyqtgraph. Importing it alone imports neither."""
