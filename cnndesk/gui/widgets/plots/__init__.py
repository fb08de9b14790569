"""Curves of a training run: what is drawn (``series``), how (``curves``) and how it is saved.

``curves`` imports pyqtgraph, which takes a third of a second; import it when the first curve is
due.
"""
