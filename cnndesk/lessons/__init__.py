"""Lessons: texts that lead through the program step by step, written by teachers as plain files.

``lesson.py`` says what a lesson is, ``vocabulary.py`` and ``facts.py`` what it can ask of the
program, ``expression.py`` and ``questions.py`` how it asks, ``judging.py`` what is right.
``reader.py`` reads a file, ``library.py`` knows where the files lie, ``translating.py`` puts the
words of another language in place (``outline.py`` says what else must be the same), ``naming.py``
calls blocks as the canvas does, ``glossary.py`` knows the words of the field and ``scripts.py``
where a word ends. ``claims.py`` measures what a lesson relies on; ``handing_in.py`` and
``collecting.py`` are for classes. A lesson runs no code: it can only say words of the vocabulary.
What the window does with them, and who plays them, is in ``cnndesk.gui.lessons``.
"""
