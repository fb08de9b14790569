"""Into other formats and engines, each file compared with our own engine before it is handed over.

Knows models and what their outputs mean; nothing of project files, training or the window.
"""
