"""Lessons: texts that lead through the program step by step, written by teachers as plain files.

``lesson.py`` says what a lesson is, ``vocabulary.py`` what it can ask of the program, ``reader.py``
reads a file, ``library.py`` knows where the files lie. A lesson runs no code: it can only say words
of the vocabulary. What the window does with them is in ``cnndesk.gui.lessons``.
"""
