"""Weights that a network can start from: which there are, where they lie, how they are read."""
