"""What ``cnndesk eval`` says of an evaluation, as JSON values and as text, by kind of target.

Classes: accuracy, scores by class, confusion. Labels: F1, mAP, scores by label. Values: MAE, RMSE
and R² of each. Measuring itself is ``evaluate.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.terminal import number, percent, table
from cnndesk.scores import (
    ClassScore,
    LabelScores,
    ValueScore,
    class_scores,
    label_scores,
    value_scores,
)
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.targets import TargetCoder

_MOST_COLUMNS = 20


def outcome(evaluation: Evaluation, coder: TargetCoder, source: str, threshold: float) -> Any:
    """Return the scores as JSON values, by names that say what they are.

    Parameters
    ----------
    evaluation : Evaluation
    coder : TargetCoder
        How the outputs are read.
    source : str
        Where the images are from.
    threshold : float
        The probability from which an image is taken to have a label.
    """
    common = {
        "loss": evaluation.loss,
        "images": len(evaluation.labels),
        "split": evaluation.split,
        "data": source,
    }
    if coder.kind == "labels":
        return {**_label_values(_labels(evaluation, coder, threshold)), **common}
    if coder.kind == "values":
        return {**value_json(_values(evaluation, coder)), **common}
    confusion = evaluation.confusion(len(coder.classes))
    return {
        "accuracy": evaluation.accuracy,
        **common,
        "classes": list(coder.classes),
        "confusion": confusion.tolist(),
        "per_class": [
            {"class": s.name, **_precision_values(s)}
            for s in class_scores(confusion, coder.classes)
        ],
    }


def text(
    evaluation: Evaluation, coder: TargetCoder, source: str, left_out: str, threshold: float
) -> str:
    """Return the scores for people.

    Parameters
    ----------
    evaluation, coder, source, threshold
        As of `outcome`.
    left_out : str
        What is to be said of images that are not counted; empty for nothing.
    """
    head = f"{source}, {evaluation.split}: {len(evaluation.labels):,} images"
    if coder.kind == "labels":
        parts = _label_text(_labels(evaluation, coder, threshold))
    elif coder.kind == "values":
        parts = [value_text(_values(evaluation, coder))]
    else:
        parts = _class_text(evaluation, coder.classes)
    first, *rest = parts
    return "\n\n".join(("\n".join(filter(None, (head, left_out, first))), *rest))


def _precision_values(score: ClassScore) -> dict[str, Any]:
    return {
        "images": score.images,
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
    }


# Labels ------------------------------------------------------------------------------------


def _labels(evaluation: Evaluation, coder: TargetCoder, threshold: float) -> LabelScores:
    assert evaluation.targets is not None, "labels are judged by labels"
    return label_scores(evaluation.outputs, evaluation.targets.array, coder.names, threshold)


def _label_values(scores: LabelScores) -> dict[str, Any]:
    precisions = zip(scores.labels, scores.average_precisions, strict=True)
    return {
        "targets": "labels",
        "mean_average_precision": scores.mean_average_precision,
        "f1": scores.f1,
        "f1_macro": scores.f1_macro,
        "exact_match": scores.exact_match,
        "label_accuracy": scores.label_accuracy,
        "threshold": scores.threshold,
        "labels": [score.name for score in scores.labels],
        "per_label": [
            {"label": s.name, **_precision_values(s), "average_precision": precision}
            for s, precision in precisions
        ],
    }


def _label_text(scores: LabelScores) -> list[str]:
    precisions = zip(scores.labels, scores.average_precisions, strict=True)
    rows = [(*_cells(score), number(precision)) for score, precision in precisions]
    return [
        f"Mean average precision (mAP) {number(scores.mean_average_precision)}\n"
        f"At a threshold of {scores.threshold:g}: F1 over all labels {number(scores.f1)}, mean of "
        f"the labels' F1 {number(scores.f1_macro)}, images with all labels right "
        f"{percent(scores.exact_match)}",
        table(("label", "images", "precision", "recall", "F1", "average precision"), rows),
    ]


# Values ------------------------------------------------------------------------------------


def _values(evaluation: Evaluation, coder: TargetCoder) -> list[ValueScore]:
    assert evaluation.targets is not None, "values are judged by values"
    truth = evaluation.targets.array
    return value_scores(evaluation.outputs, truth, coder.names, coder.spec.units)


def value_json(scores: Sequence[ValueScore]) -> dict[str, Any]:
    """Return the scores of values: a single one's at the top too; of several, their mean R²."""
    each = [
        {"value": s.name, "unit": s.unit, "mae": s.mae, "rmse": s.rmse, "r2": s.r2} for s in scores
    ]
    top = {name: each[0][name] for name in ("value", "unit", "mae", "rmse", "r2")}
    several = {"mean_r2": float(np.mean([s.r2 for s in scores]))}
    return {"targets": "values", **(top if len(each) == 1 else several), "per_value": each}


def value_text(scores: Sequence[ValueScore]) -> str:
    """Return a table of the scores of values; of a single one, a line."""
    if len(scores) == 1:
        (s,) = scores
        name = f"{s.name}: mean absolute error (MAE)"
        unit = f" {s.unit}" if s.unit else ""
        return f"{name} {s.mae:.4g}{unit}, RMSE {s.rmse:.4g}{unit}, R² {number(s.r2)}"
    rows = [(s.name, s.unit, f"{s.mae:.4g}", f"{s.rmse:.4g}", number(s.r2)) for s in scores]
    return table(("value", "unit", "MAE", "RMSE", "R²"), rows, left=2)


# Classes -----------------------------------------------------------------------------------


def _class_text(evaluation: Evaluation, classes: Sequence[str]) -> list[str]:
    confusion = evaluation.confusion(len(classes))
    return [
        f"Accuracy {percent(evaluation.accuracy)}, loss {number(evaluation.loss)}",
        table(
            ("class", "images", "precision", "recall", "F1"),
            [_cells(score) for score in class_scores(confusion, classes)],
        ),
        _confusion_text(confusion, classes),
    ]


def _cells(score: ClassScore) -> tuple[str, ...]:
    shares = percent(score.precision), percent(score.recall)
    return (score.name, f"{score.images:,}", *shares, number(score.f1))


def _confusion_text(confusion: NDArray[np.int64], classes: Sequence[str]) -> str:
    if len(classes) <= _MOST_COLUMNS:
        header = ("true \\ taken for", *(name[:8] for name in classes))
        rows = [
            (name, *(f"{cell:,}" if cell else "·" for cell in row))
            for name, row in zip(classes, confusion.tolist(), strict=True)
        ]
        return table(header, rows)
    wrong = confusion.copy()
    np.fill_diagonal(wrong, 0)
    worst = np.argsort(-wrong, axis=None, kind="stable")[:_MOST_COLUMNS]
    pairs = [divmod(int(cell), len(classes)) for cell in worst]
    rows = [(classes[t], classes[p], f"{wrong[t, p]:,}") for t, p in pairs if wrong[t, p]]
    return "Most frequent mistakes\n" + table(("true", "taken for", "images"), rows, left=2)
