"""Concepts: whether the network uses what a set of images shows."""
