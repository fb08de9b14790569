"""Confusion: who is taken for whom, scores of classes, reliability, the images of a cell."""
