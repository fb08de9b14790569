"""Seeing inside a network: steps, receptive fields, saliency, embeddings, recognition, judging.

Everything here is computed from engine plans over the user's own network and handed over as plain
dataclasses; how it is drawn is the window's business. What takes long is a generator that does a
little work at each ``next`` (see ``progress.py``), so that it can run between two training steps on
the engine thread and can be dropped at any time. Functions that make or run plans must be called on
the engine thread; the others may be called anywhere.
"""
