"""How a network was made, in a report: the drawing, the images, the settings, the curves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnndesk.blocks import grouped
from cnndesk.data import Dataset, problem_lines
from cnndesk.data.targets import NOUNS
from cnndesk.document.run_info import EditMark
from cnndesk.figures.chart import Curve, Mark, curve_chart, thinned
from cnndesk.figures.network_figure import network_figure
from cnndesk.figures.palette import variables
from cnndesk.figures.svg import svg_element
from cnndesk.session.history import History
from cnndesk.use.report.findings import Findings
from cnndesk.use.report.markup import Markup, name, pairs, table, tag
from cnndesk.use.report.words import DASH, duration, number

MOST_CLASSES = 60
"""Rows of the table of classes; where there are more, the largest and the smallest."""
_MOST_NOTES = 12
_MOST_STEPS = 20_000  # of a curve; its range is taken of them
_OPEN_UP_TO = 30  # blocks


def network(found: Findings) -> Markup:
    """Return the drawing and a table of the blocks."""
    drawing = network_figure(found.project.network, title=f"Network of {name(found.title)}")
    rows = []
    for block_id in found.project.network.order:
        placed, diagnosis = found.project.network[block_id], found.inference[block_id]
        frozen = ", frozen" if placed.frozen else ""
        summary = placed.block.summary(diagnosis.inputs) if diagnosis.is_ok else DASH
        rows.append(
            (
                block_id,
                name(placed.title) + frozen,
                summary,
                str(diagnosis.output) if diagnosis.output else DASH,
                grouped(diagnosis.parameters.total),
            )
        )
    header = ("block", "what", "settings", "output", "parameters")
    return tag(
        "section",
        tag("h2", "Network"),
        tag("div", Markup(svg_element(drawing, variables())), class_="figure"),
        tag(
            "details",
            tag("summary", f"{len(rows)} blocks, {grouped(found.inference.parameters)} parameters"),
            table(header, rows, left=3),
            open="open" if len(rows) <= _OPEN_UP_TO else None,
        ),
        id="network",
    )


# Images ----------------------------------------------------------------------------------------


def data(found: Findings) -> Markup:
    """Return what the images are, how they are divided, and what was guessed of them."""
    settings, dataset = found.project.data, found.dataset
    facts: list[tuple[object, object]] = [("source", name(settings.source) or DASH)]
    if settings.test_source:
        facts.append(("test images from", name(settings.test_source)))
    if settings.more_source:
        facts.append(("added pictures from", name(settings.more_source)))
    if dataset is not None:
        h, w, c = dataset.image_shape
        facts.append(("images", f"{h}×{w}, {'grey' if c == 1 else 'RGB'}, as {dataset.kind}"))
        facts.append(("fitted by", _FIT[settings.fit]))
        facts.append(("divided", _divided(dataset)))
        facts.append(("fingerprint", dataset.fingerprint))
    facts.append(("augmentation", ", ".join(settings.augment) or "none"))
    return tag(
        "section",
        tag("h2", "Images"),
        pairs(facts),
        _counts(dataset) if dataset is not None else tag("p", found.no_images, class_="warn"),
        _notes(dataset) if dataset is not None else None,
        id="images",
    )


_FIT = {
    "crop": "scaling until the target is covered and cutting out the middle",
    "pad": "scaling until all is inside and filling the rest with black",
    "stretch": "scaling height and width on their own",
}


def _divided(dataset: Dataset) -> str:
    settings = dataset.settings
    given = [part for part in ("val", "test") if part in dataset.given]
    if len(given) == 2:
        return "as the source says"
    rule = "by a hash of each image" if settings.split == "content" else "at random by class"
    own = f"; the {' and '.join(given)} part as the source says" if given else ""
    return f"{rule}, seed {settings.seed}{own}"


def _counts(dataset: Dataset) -> Markup:
    """Return how many images of each class there are; those of sealed parts only as a count."""
    counts = dataset.counts()
    if dataset.target_kind == "values":
        rows = [("all", *(grouped(len(split)) for split in dataset.splits.values()))]
        return table(("images", "training", "validation", "test"), rows)
    order = _shown(counts["train"])
    rows = [
        (name(dataset.classes[i]), *(grouped(int(counts[part][i])) for part in counts))
        for i in order
    ]
    total = ("all", *(grouped(len(split)) for split in dataset.splits.values()))
    noun = NOUNS[dataset.target_kind]
    left = len(dataset.classes) - len(order)
    more = f"{grouped(left)} more between the largest and the smallest are not listed."
    return Markup(
        table((noun, "training", "validation", "test"), [*rows, total], class_="totalled")
        + (tag("p", more, class_="quiet") if left else "")
    )


def _shown(counts: np.ndarray) -> list[int]:
    if len(counts) <= MOST_CLASSES:
        return list(range(len(counts)))
    order = np.argsort(-counts, kind="stable").tolist()
    return sorted(order[: MOST_CLASSES // 2] + order[-MOST_CLASSES // 2 :])


def _notes(dataset: Dataset) -> Markup | None:
    """Return what was guessed, and what is wrong with the files."""
    guessed = [name(note) if len(note) < 160 else note for note in dataset.notes[:_MOST_NOTES]]
    problems = problem_lines(dataset.problems, _MOST_NOTES)
    parts = []
    if guessed:
        parts.append(tag("h3", "What was taken for granted"))
        parts.append(tag("ul", (tag("li", sentence) for sentence in guessed), class_="notes"))
    if problems:
        parts.append(tag("h3", "Problems"))
        parts.append(tag("ul", (tag("li", line) for line in problems), class_="notes"))
    return Markup("".join(parts)) if parts else None


# Settings and curves ---------------------------------------------------------------------------


def training(found: Findings) -> Markup:
    """Return the settings and the curves."""
    settings, standing = found.project.training, found.standing
    rows = [
        (
            param.label,
            param.text(getattr(settings, param.name)),
            "chosen for these images" if param.name in settings.automatic else "set",
        )
        for param in settings.params()
        if settings.is_enabled(param.name)
    ]
    took = f"{standing.epoch} epochs, {grouped(standing.step)} steps, {duration(standing.seconds)}"
    if standing.images_per_second:
        took += f", {grouped(round(standing.images_per_second))} images/s"
    return tag(
        "section",
        tag("h2", "Training"),
        tag("p", f"It took {took}."),
        tag("div", _charts(found), class_="charts"),
        _edits(found.project.run.shown_marks),
        tag("h3", "Settings"),
        table(("setting", "value", "by"), rows, left=3),
        id="training",
    )


def _charts(found: Findings) -> list[Markup]:
    history = found.history
    metric = found.coder.metric if found.coder is not None else history.metric
    title = metric.title[0].upper() + metric.title[1:] + (f" [{metric.unit}]" * bool(metric.unit))
    marks = _marks(found)
    losses = curve_chart(
        "Loss",
        "epoch",
        _curves(history, "loss", "loss"),
        marks=marks,
        written=lambda value: f"{value:.3g}",
    )
    scores = curve_chart(
        title,
        "epoch",
        _curves(history, metric.key, metric.key),
        marks=marks,
        written=(lambda value: f"{100 * value:.0f} %")
        if metric.key == "accuracy"
        else (lambda value: f"{value:.3g}"),
        ceiling=1.0 if metric.is_share else None,
    )
    return [
        tag("div", Markup(svg_element(chart, variables())), class_="figure")
        for chart in (losses, scores)
    ]


def _curves(history: History, key: str, step_key: str) -> list[Curve]:
    epochs, steps = history.epochs, history.steps
    found = []
    if len(steps):
        per_epoch = _per_epoch(history)
        at, values = thinned(steps.column("step"), steps.column(step_key), _MOST_STEPS)
        found.append(Curve("", "train", at / per_epoch, values, faint=True))
    if len(epochs):
        x = epochs.column("epoch")
        found.append(Curve("training", "train", x, epochs.column(f"train_{key}"), dots=True))
        found.append(Curve("validation", "val", x, epochs.column(f"val_{key}"), dots=True))
    return found


def _per_epoch(history: History) -> float:
    """Return the steps of an epoch, so that both tables lie over each other."""
    epochs = history.epochs
    if len(epochs):
        last = epochs.row(-1)
        return max(1.0, last["step"] / max(last["epoch"], 1.0))
    return max(1.0, float(history.steps.column("step")[-1]))


def _marks(found: Findings) -> list[Mark]:
    per_epoch = _per_epoch(found.history) if len(found.history.steps) else 1.0
    return [
        Mark(mark.step / per_epoch, str(number))
        for number, mark in enumerate(found.project.run.shown_marks, 1)
    ]


def _edits(marks: Sequence[EditMark]) -> Markup | None:
    if not marks:
        return None
    lines = (tag("li", f"after step {grouped(m.step)}: {name(m.text)}") for m in marks)
    return tag("ol", lines, class_="notes")


def earlier_runs(found: Findings) -> Markup | None:
    """Return a table of the runs before this one; None where there is none."""
    rows = []
    for run in found.project.runs:
        history = History.from_arrays(run.history)
        metric = history.metric
        last = history.epochs.row(-1) if len(history.epochs) else {}
        score = last.get(metric.column("val"), float("nan"))
        test = run.info.test
        rows.append(
            (
                name(run.name),
                name(run.summary),
                str(len(history.epochs)),
                metric.text(score, 1),
                number(last.get("val_loss", float("nan"))),
                metric.text(test.value, 1) if test is not None else "not measured",
            )
        )
    if not rows:
        return None
    header = ("run", "settings", "epochs", "validation", "loss", "test")
    return tag("section", tag("h2", "Earlier runs"), table(header, rows, left=2), id="runs")
