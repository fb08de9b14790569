"""Figures as vectors, for papers and reports: networks and curves, as SVG and as PDF. No Qt.

What is drawn is a `Drawing` of paths and texts in colours that have names; ``svg.py`` and
``pdf.py`` write one. ``network_figure.py`` makes one of a network: ``chain_graph.py`` says what is
drawn together, ``placing.py`` which column and lane it goes to, ``routing.py`` how the lines run,
``boxes.py`` and ``volumes.py`` how a block looks.
"""
