"""The report of a network: one page of HTML that holds all it shows, for screen and paper. No Qt.

``findings.py`` gathers and measures, ``pictures.py`` makes pictures of arrays, ``markup.py`` writes
HTML that cannot be broken by what stands in it, the modules ``..._part.py`` write the parts of the
page, ``page.py`` puts them together, ``writing.py`` hands it over.
"""
