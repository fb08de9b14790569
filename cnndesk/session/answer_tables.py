"""What a network says of labels and values, as CSV text: image by image, and the scores."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from cnndesk.session.judging import Answers


def answers_csv(answers: Answers, names: Sequence[str]) -> str:
    """Return what is known of each image and what the network says of it.

    Parameters
    ----------
    answers : Answers
    names : sequence of str
        Of the images, in their order.
    """
    coder = answers.coder
    if coder.kind == "values":
        titles = [
            f"{name} [{unit}]" if unit else name
            for name, unit in zip(coder.names, coder.spec.units, strict=True)
        ]
        header = [*(f"true {t}" for t in titles), *(f"predicted {t}" for t in titles)]
    else:
        header = [*coder.names, *(f"probability of {name}" for name in coder.names)]
    rows: list[list[object]] = [["image", *header]]
    for name, true, said in zip(names, answers.truth, answers.outputs, strict=True):
        rows.append([name, *map(_number, true.tolist()), *map(_number, said.tolist())])
    return _csv(rows)


def answer_scores_csv(answers: Answers) -> str:
    """Return the scores of the labels or values."""
    if answers.coder.kind == "values":
        rows: list[list[object]] = [["value", "unit", "images", "mae", "rmse", "r2"]]
        for v in answers.value_scores():
            rows.append([v.name, v.unit, v.images, *map(_number, (v.mae, v.rmse, v.r2))])
        return _csv(rows)
    scores = answers.label_scores()
    shares = ["precision", "recall", "f1", "average precision"]
    rows = [["label", "images", "taken", *shares]]
    for s, precision in zip(scores.labels, scores.average_precisions, strict=True):
        numbers = map(_number, (s.precision, s.recall, s.f1, precision))
        rows.append([s.name, s.images, s.taken, *numbers])
    return _csv(rows)


def _number(value: float) -> str:
    return f"{value:.8g}" if value == value else ""


def _csv(rows: Sequence[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
