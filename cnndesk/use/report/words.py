"""Numbers and parts of the data in words, as a report writes them."""

from __future__ import annotations

import math

from cnndesk.blocks import grouped
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.selection import likely_range

PARTS = {"train": "training", "val": "validation", "test": "test"}
DASH = "–"


def percent(share: float, digits: int = 1) -> str:
    """Write a share: ``"97.3 %"``."""
    return f"{100 * share:.{digits}f} %" if math.isfinite(share) else DASH


def number(value: float, digits: int = 3) -> str:
    """Write a number with fixed digits."""
    return f"{value:.{digits}f}" if math.isfinite(value) else DASH


def images_text(count: int, part: str = "") -> str:
    """Write ``"1 374 validation images"``."""
    kind = f"{PARTS[part]} " if part else ""
    return f"{grouped(count)} {kind}{'image' if count == 1 else 'images'}"


def duration(seconds: float) -> str:
    """Write a time: ``"0.4 s"``, ``"3 min 20 s"``, ``"2 h 5 min"``."""
    if not math.isfinite(seconds):
        return DASH
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, left = divmod(minutes, 60)
    return f"{hours} h {left} min" if hours else f"{minutes} min {rest} s"


def score_text(evaluation: Evaluation) -> str:
    """Write what the network is judged by: ``"97.3 %"``, ``"0.913"``, ``"12.4 g"``."""
    return evaluation.metric.text(evaluation.score, 1 if evaluation.metric.is_share else 2)


def range_text(evaluation: Evaluation) -> str:
    """Say between which accuracies the true one lies; empty where that has no meaning."""
    count = len(evaluation.labels)
    if not math.isfinite(evaluation.accuracy) or not count:
        return ""
    low, high = likely_range(evaluation.accuracy, count)
    return f"{percent(low)} and {percent(high)} with a probability of 95 %"
