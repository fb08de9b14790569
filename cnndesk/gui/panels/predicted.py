"""What a network's answer for an image is called, and whether it is right: words for every task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import Task
from cnndesk.data.description import values_text
from cnndesk.data.targets import Targets, TargetSpec
from cnndesk.gui.widgets.class_bars import ClassBars
from cnndesk.gui.widgets.formats import signed
from cnndesk.scores import THRESHOLD

RIGHT, WRONG, UNKNOWN = "good", "warning", "text2"
"""Colours of an answer that is right, that is wrong, and of which nothing is known."""

ICONS = {RIGHT: "check-circle", WRONG: "x-circle", UNKNOWN: "info"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Predicted", text)


@dataclass(frozen=True)
class Answer:
    """A network's answer in words.

    Attributes
    ----------
    name : str
        What it takes the image for: ``"cat"``, ``"sea, sky"``, ``"12.4 g"``.
    number : str
        How sure it is: ``"89.4 %"``; empty where that has no meaning.
    remark : str
        Whether it is right.
    short : str
        The same in two words, for a list: ``"is a cat"``; empty where it is right.
    level : str
        `RIGHT`, `WRONG` or `UNKNOWN`.
    share : float
        How sure it is, 0..1; NaN where that has no meaning.
    best : int
        The class; -1 where there is no single one.
    """

    name: str
    number: str
    remark: str
    short: str
    level: str
    share: float = float("nan")
    best: int = -1


def answer(
    outputs: NDArray[np.float32],
    task: Task | None,
    spec: TargetSpec,
    names: Sequence[str],
    label: int | None,
    targets: Targets | None,
) -> Answer:
    """Return an answer in words.

    Parameters
    ----------
    outputs : ndarray of float32, shape (k,)
    task : Task or None
        Of the output block.
    spec : TargetSpec
        What the outputs mean.
    names : sequence of str
        Of classes, labels or values.
    label : int or None
        The image's own class, where it is known.
    targets : Targets or None
        Its own labels or values, one row.
    """
    if task is Task.VALUES and spec.kind == "values" and len(spec.std) == len(outputs):
        return _measured(outputs, spec, names, targets)
    if task is Task.LABELS and spec.kind == "labels":
        return _labelled(outputs, names, targets)
    if task is Task.VALUES:
        words = _tr("{n} values").format(n=len(outputs))
        return Answer(words, "", "", "", UNKNOWN)
    return _classified(outputs, names, label if len(names) == len(outputs) else None)


def _classified(outputs: NDArray[np.float32], names: Sequence[str], label: int | None) -> Answer:
    clean = np.nan_to_num(outputs)
    best = int(np.argmax(clean))
    share = float(clean[best])
    sure = f"{100 * share:.1f} %"
    if label is None:
        remark = _tr("its class is not known")
        return Answer(called(names, best), sure, remark, "", UNKNOWN, share, best)
    own = with_article(called(names, label))
    if best == label:
        remark = _tr("right, it is {what}").format(what=own)
        return Answer(called(names, best), sure, remark, "", RIGHT, share, best)
    remark = _tr("wrong, it is {what}").format(what=own)
    short = _tr("is {what}").format(what=own)
    return Answer(called(names, best), sure, remark, short, WRONG, share, best)


def _labelled(
    outputs: NDArray[np.float32], names: Sequence[str], targets: Targets | None
) -> Answer:
    taken = outputs >= THRESHOLD
    found = ", ".join(_chosen(names, taken)) or _tr("No label above 50 %")
    if targets is None or targets.width != len(outputs):
        return Answer(found, "", _tr("The labels of this image are not known."), "", UNKNOWN)
    has = targets.array[0] > 0
    wrong, missed = _chosen(names, taken & ~has), _chosen(names, has & ~taken)
    if not wrong and not missed:
        return Answer(found, "", _tr("All labels are right."), "", RIGHT)
    words = [_tr("wrong: {names}").format(names=", ".join(wrong))] if wrong else []
    words += [_tr("missed: {names}").format(names=", ".join(missed))] if missed else []
    return Answer(found, "", "; ".join(words), words[0], WRONG)


def _measured(
    outputs: NDArray[np.float32],
    spec: TargetSpec,
    names: Sequence[str],
    targets: Targets | None,
) -> Answer:
    names = value_names(names, len(outputs))
    values = spec.in_units(outputs[np.newaxis])[0]
    said = values_text(names, spec.texts(values))
    if targets is None or targets.width != len(values):
        return Answer(said, "", _tr("The value of this image is not known."), "", UNKNOWN)
    truth = targets.array[0]
    known = values_text(names, spec.texts(truth))
    off = values_text(names, spec.texts(np.abs(values - truth)))
    remark = _tr("It is {v}; off by {off}.").format(v=known, off=off)
    return Answer(said, "", remark, _tr("is {v}").format(v=known), UNKNOWN)


def value_names(names: Sequence[str], count: int) -> tuple[str, ...]:
    """Return the names of values, or “value” where they have none."""
    return tuple(names) if len(names) == count else (_tr("value"),) * count


def show_bars(
    bars: ClassBars,
    outputs: NDArray[np.float32],
    task: Task | None,
    spec: TargetSpec,
    names: tuple[str, ...],
    label: int | None,
    targets: Targets | None,
) -> None:
    """Show an answer as bars: of classes, of labels, or values with their units.

    Parameters
    ----------
    bars : ClassBars
    outputs, task, spec, names, label, targets
        As `answer` takes them.
    """
    if task is Task.VALUES and spec.kind == "values" and len(spec.std) == len(outputs):
        values = spec.in_units(outputs[np.newaxis])[0]
        bars.show_texts(outputs, value_names(names, len(outputs)), spec.texts(values))
    elif task is Task.LABELS and spec.kind == "labels":
        has = targets.array[0] > 0 if targets and targets.width == len(outputs) else []
        bars.show_labels(outputs, names, frozenset(np.flatnonzero(has).tolist()), THRESHOLD)
    else:
        bars.show_values(outputs, names, label, is_share=task is not Task.VALUES)


def loss_text(outputs: NDArray[np.float32], label: int) -> str:
    """Return the cross entropy of an image."""
    loss = -float(np.log(max(float(outputs[label]), 1e-12)))
    return _tr("loss {v}").format(v=signed(abs(loss), 3))


def called(names: Sequence[str], index: int) -> str:
    """Return the name of an output, or its number where it has none."""
    return names[index] if index < len(names) else str(index + 1)


def with_article(name: str) -> str:
    """Write ``"a cat"``, ``"an apple"``; what begins with no letter stays as it is."""
    if not name[:1].isalpha():
        return name
    pattern = _tr("an {name}") if name[0].lower() in "aeiou" else _tr("a {name}")
    return pattern.format(name=name)


def _chosen(names: Sequence[str], chosen: NDArray[np.bool_]) -> list[str]:
    return [called(names, int(i)) for i in np.flatnonzero(chosen)]
