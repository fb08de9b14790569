"""Using a trained network: on pictures from anywhere, and from a program in Python.

Nothing here changes a project or knows the window; what comes out of other programs is
``cnndesk.interop``.
"""
