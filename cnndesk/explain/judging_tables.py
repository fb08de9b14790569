"""What judging finds, as CSV text: one function per screen. Writes nothing itself."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from cnndesk.explain.judging import (
    Comparison,
    EvaluationReport,
    class_scores,
    confused_pairs,
    reliability,
)


def confusion_csv(judgement: EvaluationReport) -> str:
    """Return the confusion matrix as CSV text: true class in rows, predicted in columns."""
    rows: list[list[object]] = [["true class", *judgement.classes]]
    for name, row in zip(judgement.classes, judgement.confusion.tolist(), strict=True):
        rows.append([name, *row])
    return _csv(rows)


def scores_csv(judgement: EvaluationReport) -> str:
    """Return the scores of the classes as CSV text."""
    rows: list[list[object]] = [["class", "images", "taken", "precision", "recall", "f1"]]
    for s in class_scores(judgement):
        rows.append([s.name, s.images, s.taken, *map(_share, (s.precision, s.recall, s.f1))])
    return _csv(rows)


def pairs_csv(judgement: EvaluationReport) -> str:
    """Return all pairs of classes taken for each other, most often first."""
    names, count = judgement.classes, len(judgement.classes) ** 2
    rows: list[list[object]] = [["class", "other class", "images", "taken for other", "and back"]]
    for pair in confused_pairs(judgement, count):
        there = int(judgement.confusion[pair.first, pair.second])
        back = int(judgement.confusion[pair.second, pair.first])
        rows.append([names[pair.first], names[pair.second], pair.count, there, back])
    return _csv(rows)


def reliability_csv(judgement: EvaluationReport) -> str:
    """Return the bins of the reliability diagram; the last line holds the calibration errors."""
    found = reliability(judgement)
    rows: list[list[object]] = [["from", "to", "images", "confidence", "accuracy"]]
    for i, count in enumerate(found.counts.tolist()):
        edges = [f"{found.edges[i]:.6f}", f"{found.edges[i + 1]:.6f}"]
        means = [_share(float(found.confidence[i])), _share(float(found.accuracy[i]))]
        rows.append([*edges, count, *means])
    rows.append(["expected calibration error", _share(found.expected_error), "", "", ""])
    rows.append(["largest gap", _share(found.largest_error), "", "", ""])
    return _csv(rows)


def images_csv(judgement: EvaluationReport, rows: Sequence[int], names: Sequence[str]) -> str:
    """Return images with what the network says of them.

    Parameters
    ----------
    judgement : EvaluationReport
    rows : sequence of int
        Which images, in order.
    names : sequence of str
        Of these images.
    """
    classes = judgement.classes
    table: list[list[object]] = [["image", "class", "predicted", "probability", "loss"]]
    for row, name in zip(rows, names, strict=True):
        predicted = int(judgement.predictions[row])
        sure, loss = judgement.outputs[row, predicted], judgement.losses[row]
        true = classes[int(judgement.labels[row])]
        table.append([name, true, classes[predicted], f"{sure:.6f}", f"{loss:.6f}"])
    return _csv(table)


def comparison_csv(first: EvaluationReport, second: EvaluationReport, found: Comparison) -> str:
    """Return how the scores of each class change from one run to another."""
    rows: list[list[object]] = [
        ["class", "images", "recall", "recall after", "change", "precision", "precision after"]
    ]
    pairs = zip(class_scores(first), class_scores(second), strict=True)
    for index, (a, b) in enumerate(pairs):
        change = float(found.recall_change[index])
        shares = map(_share, (a.recall, b.recall, change, a.precision, b.precision))
        rows.append([a.name, a.images, *shares])
    return _csv(rows)


def _share(value: float) -> str:
    return f"{value:.6f}" if value == value else ""


def _csv(rows: Sequence[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
