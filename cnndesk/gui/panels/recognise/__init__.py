"""Recognise: where in a larger picture are the things that the network knows."""
