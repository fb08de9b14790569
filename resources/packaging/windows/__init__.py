"""The program for Windows, made and tried on Linux: cross compiler, Windows' own Python, Wine.

``resources/packaging/bundle_windows.py`` makes it, ``check_windows.py`` tries it; the modules here
do the parts. Everything made lies in ``build/windows`` and is kept until what it is made of
changes. Real Windows has not been tried.
"""
