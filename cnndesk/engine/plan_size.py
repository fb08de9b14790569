"""How many images may go through a model together, by the memory that their values take."""

from __future__ import annotations

from math import prod

from .model import Model

PLAN_MEMORY = 512 * 2**20
"""Bytes that a plan's values may take."""


def images_within(model: Model, most: int, memory: int = PLAN_MEMORY) -> int:
    """Return how many images' values fit into so many bytes, at least 1 and at most ``most``."""
    each = 4 * sum(prod(shape) for shape in model.shapes.values())
    return max(1, min(most, memory // max(each, 1)))
