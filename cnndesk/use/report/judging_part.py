"""Where a network is right and wrong, in a report: confusion, scores, examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import grouped
from cnndesk.data.description import known_of
from cnndesk.figures.chart import scatter_chart
from cnndesk.figures.palette import variables
from cnndesk.figures.svg import svg_element
from cnndesk.scores import ClassScore, label_scores, scores_of_classes, value_scores
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.targets import TargetCoder
from cnndesk.use.measuring import Measured
from cnndesk.use.report.findings import Findings
from cnndesk.use.report.markup import Markup, name, table, tag
from cnndesk.use.report.pictures import picture
from cnndesk.use.report.words import PARTS, images_text, number, percent

MOST_COLUMNS = 20
"""Classes of a confusion matrix; where there are more, the most frequent mistakes are listed."""
MOST_ROWS = 60
WRONG, RIGHT = 24, 12
"""Examples."""
_MOST_POINTS = 800
_LEVEL = 6  # letters of a class that can stand level over its column
_NARROWEST = 72  # CSS pixels of an example


def judging(found: Findings) -> Markup | None:
    """Return the scores in detail; None where nothing could be measured."""
    part, coder = found.judged, found.coder
    if part is None or coder is None:
        return None
    kinds = {"labels": _of_labels, "values": _of_values}
    body = kinds.get(coder.kind, _of_classes)(part, coder)
    return tag(
        "section",
        tag("h2", "Right and wrong"),
        tag("p", f"On the {images_text(len(part.split), part.name)}{_why(found, part)}."),
        body,
        id="judging",
    )


def _why(found: Findings, part: Measured) -> str:
    if part.name == "train":
        return ", since there are no others: it has seen them all in training"
    return "; the test images are sealed" if part.name == "val" and found.sealed else ""


# Classes ---------------------------------------------------------------------------------------


def _of_classes(part: Measured, coder: TargetCoder) -> list[Markup]:
    evaluation, classes = part.evaluation, coder.classes
    many = len(classes) > MOST_COLUMNS
    return [
        _mistakes(evaluation, classes) if many else _confusion(evaluation, classes),
        tag("h3", "Classes"),
        _scores_table(
            "class", scores_of_classes(evaluation.labels, evaluation.predictions, classes)
        ),
    ]


def _confusion(evaluation: Evaluation, classes: Sequence[str]) -> Markup:
    confusion = evaluation.confusion(len(classes))
    shares = confusion / np.maximum(confusion.sum(axis=1, keepdims=True), 1)
    upright = "up long" if max(map(len, classes)) > _LEVEL else "up"
    header = [tag("th", ""), *(tag("th", tag("span", name(c)), class_=upright) for c in classes)]
    rows = []
    for row, label in enumerate(classes):
        cells = [
            _cell(int(confusion[row, column]), float(shares[row, column]), row == column)
            for column in range(len(classes))
        ]
        rows.append(tag("tr", tag("th", name(label)), cells))
    return tag(
        "figure",
        tag(
            "div",
            tag("table", tag("thead", tag("tr", header)), tag("tbody", rows), class_="confusion"),
            class_="scroll",
        ),
        tag("figcaption", "Rows are the true classes, columns what they were taken for."),
    )


def _cell(count: int, share: float, is_right: bool) -> Markup:
    kind = "right" if is_right else "wrong"
    if not count:
        return tag("td", "·", class_="none")
    strength = round(8 + 36 * share) if is_right else round(16 + 54 * min(1.0, 3 * share))
    return tag("td", grouped(count), class_=kind, style=f"--s: {strength}%")


def _mistakes(evaluation: Evaluation, classes: Sequence[str]) -> Markup:
    """Return which classes are taken for which others most often."""
    wrong = evaluation.labels != evaluation.predictions
    pairs = np.stack((evaluation.labels[wrong], evaluation.predictions[wrong]), axis=1)
    if not len(pairs):
        return tag("p", "No image is mistaken.")
    found, counts = np.unique(pairs, axis=0, return_counts=True)
    order = np.argsort(-counts, kind="stable")[:MOST_COLUMNS]
    rows = [
        (name(classes[int(found[i, 0])]), name(classes[int(found[i, 1])]), grouped(int(counts[i])))
        for i in order
    ]
    title = f"The most frequent mistakes among {grouped(len(classes))} classes"
    return Markup(tag("h3", title) + table(("true", "taken for", "images"), rows, left=2))


def _scores_table(noun: str, scores: Sequence[ClassScore], extra: Sequence[float] = ()) -> Markup:
    """Return precision, recall and F1; of many classes the worst."""
    order = list(range(len(scores)))
    if len(order) > MOST_ROWS:
        order.sort(key=lambda i: np.nan_to_num(scores[i].f1, nan=2.0))
        order = order[:MOST_ROWS]
    rows = []
    for i in order:
        score = scores[i]
        cells = [
            name(score.name),
            grouped(score.images),
            percent(score.precision),
            percent(score.recall),
            number(score.f1),
        ]
        rows.append([*cells, *([number(extra[i])] if extra else [])])
    header = [noun, "images", "precision", "recall", "F1"]
    header += ["average precision"] if extra else []
    made = table(header, rows)
    if len(rows) == len(scores):
        return made
    words = f"The {len(rows)} with the lowest F1 of {grouped(len(scores))}."
    return Markup(made + tag("p", words, class_="quiet"))


# Labels and values -----------------------------------------------------------------------------


def _of_labels(part: Measured, coder: TargetCoder) -> list[Markup]:
    truth = part.evaluation.targets
    assert truth is not None, "labels are judged by labels"
    scores = label_scores(part.evaluation.outputs, truth.array, coder.names)
    words = (
        f"Mean average precision (mAP) {number(scores.mean_average_precision)}; at a threshold of "
        f"{scores.threshold:g} all labels are right on {percent(scores.exact_match)} of the images."
    )
    return [tag("p", words), _scores_table("label", scores.labels, scores.average_precisions)]


def _of_values(part: Measured, coder: TargetCoder) -> list[Markup]:
    truth = part.evaluation.targets
    assert truth is not None, "values are judged by values"
    outputs = part.evaluation.outputs
    scores = value_scores(outputs, truth.array, coder.names, coder.spec.units)
    rows = [
        (name(s.name), name(s.unit) or "", f"{s.mae:.4g}", f"{s.rmse:.4g}", number(s.r2))
        for s in scores
    ]
    charts = []
    kept = np.unique(np.linspace(0, len(outputs) - 1, min(len(outputs), _MOST_POINTS)).astype(int))
    for i, score in enumerate(scores[:6]):
        unit = f" [{score.unit}]" if score.unit else ""
        chart = scatter_chart(
            name(f"{score.name}{unit}"), "true", "predicted", truth.array[kept, i], outputs[kept, i]
        )
        charts.append(tag("div", Markup(svg_element(chart, variables())), class_="figure"))
    return [
        table(("value", "unit", "MAE", "RMSE", "R²"), rows, left=2),
        tag("div", charts, class_="charts"),
    ]


# Examples --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Group:
    """Examples that belong together: rows of the evaluation, of how many, in which order."""

    title: str
    how: str
    rows: Sequence[int]
    count: int
    class_: str | None


def examples(found: Findings) -> Markup | None:
    """Return images on which the network is wrong, the worst first, and some that are right."""
    part, coder = found.judged, found.coder
    if part is None or coder is None:
        return None
    groups = _by_class(part.evaluation) if coder.kind == "classes" else _by_loss(part.evaluation)
    parts: list[Markup] = []
    for group in groups:
        if not group.count:
            parts.append(
                tag("p", "No image is mistaken." if not group.class_ else "None is right.")
            )
            continue
        words = f"{group.title}: {len(group.rows)} of {grouped(group.count)}, {group.how}"
        shown = (_example(found, part, coder, row, group.class_) for row in group.rows)
        parts += [tag("h3", words), tag("div", shown, class_="examples")]
    return tag("section", tag("h2", f"Examples ({PARTS[part.name]} images)"), parts, id="examples")


def _worst_first(evaluation: Evaluation) -> list[int]:
    losses = np.nan_to_num(evaluation.losses.astype(np.float64), nan=np.inf)
    order: list[int] = np.argsort(-losses, kind="stable").tolist()
    return order


def _by_class(evaluation: Evaluation) -> list[_Group]:
    right = evaluation.labels == evaluation.predictions
    order = _worst_first(evaluation)
    wrong_rows = [row for row in order if not right[row]][:WRONG]
    right_rows = _from_all([row for row in order[::-1] if right[row]], evaluation.labels, RIGHT)
    count = int(right.sum())
    return [
        _Group("Wrong", "the surest mistakes first", wrong_rows, len(right) - count, None),
        _Group("Right", "from all classes", right_rows, count, "good"),
    ]


def _by_loss(evaluation: Evaluation) -> list[_Group]:
    order = _worst_first(evaluation)
    half, count = len(order) // 2, len(order)
    far, near = order[: max(half, 1)][:WRONG], order[::-1][:half][:RIGHT]
    groups = [_Group("Farthest off", "the farthest first", far, count, None)]
    return (
        [*groups, _Group("Nearest", "the nearest first", near, count, "good")] if near else groups
    )


def _from_all(rows: Sequence[int], labels: NDArray[np.int64], most: int) -> list[int]:
    """Return rows of as many classes as possible, in turns."""
    by_class: dict[int, list[int]] = {}
    for row in rows:
        by_class.setdefault(int(labels[row]), []).append(row)
    chosen: list[int] = []
    turn = 0
    while len(chosen) < min(most, len(rows)):
        for label in sorted(by_class):
            if turn < len(by_class[label]) and len(chosen) < most:
                chosen.append(by_class[label][turn])
        turn += 1
    return chosen


def _example(
    found: Findings, part: Measured, coder: TargetCoder, row: int, class_: str | None
) -> Markup:
    pixels = part.split.images.take(np.array([row]))[0]
    evaluation = part.evaluation
    outputs = evaluation.outputs[row]
    if found.calibration is not None and coder.kind != "values":
        outputs = found.calibration.applied(outputs[None], coder.kind)[0]
    if coder.kind == "classes":
        label, taken = int(evaluation.labels[row]), int(evaluation.predictions[row])
        share = percent(float(outputs[taken]), 0)
        said = f"{name(coder.classes[taken])} {share}"
        truth = "" if label == taken else f"is {name(coder.classes[label])}"
    else:
        said, truth = _said(outputs, coder), f"is {name(_known(part, coder, row))}"
    width = max(_NARROWEST, min(pixels.shape[1], 128))
    return tag(
        "figure",
        picture(pixels, f"{said} {truth}".strip(), width=width),
        tag("figcaption", tag("b", said, class_=class_), tag("span", truth)),
        title=name(part.split.names[row]),
        style=f"width: {width}px",
    )


def _said(outputs: NDArray[np.floating], coder: TargetCoder) -> str:
    if coder.kind == "values":
        return name(", ".join(coder.spec.texts(outputs.tolist())))
    order = np.argsort(-outputs, kind="stable")[:3]
    return name(", ".join(f"{coder.names[i]} {percent(float(outputs[i]), 0)}" for i in order))


def _known(part: Measured, coder: TargetCoder, row: int) -> str:
    return known_of(part.split, coder.names, row)
