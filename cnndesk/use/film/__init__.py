"""Films of a training: a view of the network at one kept moment after the other, as pictures.

``apng.py`` writes animated PNG files and sequences of PNG files, ``frames.py`` draws what there is
to see without a screen (maps, filters, points of images, curves), ``making.py`` goes through the
moments of a run. The window films what it shows with the same writers.
"""
