"""Embedding: images grouped by what a block sees alike."""
