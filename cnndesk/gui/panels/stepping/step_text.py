"""The rows of names and numbers beside a step, and the sentence that says what happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.document.settings import TrainingSettings
from cnndesk.explain.backward import BackwardStep, weight_gradient, weight_index
from cnndesk.explain.by_hand import BLOCK
from cnndesk.explain.passes import Pass
from cnndesk.explain.steps import (
    ActivationStep,
    DenseStep,
    MergeStep,
    NormStep,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)
from cnndesk.gui.panels.stepping.step_lanes import channel_name
from cnndesk.gui.widgets.formats import spoken

MOST_ROWS = 6


@dataclass(frozen=True)
class Row:
    """One line beside a step.

    Attributes
    ----------
    name : str
    number : float or None
        None where `words` say all there is.
    words : str
        The number as it is written.
    why : str
        Where it comes from.
    is_sum : bool
        Whether it is what the lines above it come to.
    """

    name: str
    number: float | None
    words: str
    why: str = ""
    is_sum: bool = False

    @property
    def plain(self) -> tuple[str, str, str]:
        """Name, number and explanation as text."""
        return self.name, self.words, self.why


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepWords", text)


def row(name: str, number: float, why: str = "", *, sign: bool = False) -> Row:
    """Return a line with a number written as people do."""
    return Row(name, number, spoken(number, sign=sign), why)


def added_up(step: Step, seen: Pass) -> list[Row]:
    """Return how the terms of a step give its result."""
    rows: list[Row] = []
    has_bias = "bias" in seen.model.parameters[step.node]
    if isinstance(step, WindowStep):
        node = seen.model.node(step.node)
        is_image = node.inputs[0] == seen.model.nodes[0].id
        count = seen.values[node.inputs[0]].shape[2]
        names = [channel_name(c, count, is_image=is_image) for c in step.channels]
        rows += _listed(names, step.channel_sums)
        if has_bias:
            name = _tr("bias of filter {k}").format(k=step.unit.channel + 1)
            rows.append(row(name, step.bias, sign=True))
    elif isinstance(step, DenseStep):
        flat = step.products.reshape(-1)
        rows += _listed([_tr("input {n}").format(n=n + 1) for n in range(flat.size)], flat)
        if has_bias:
            rows.append(row(_tr("bias"), step.bias, sign=True))
    elif isinstance(step, PoolStep):
        rows.append(Row(_tr("cells"), None, str(step.count)))
    elif isinstance(step, SoftmaxStep):
        k = step.unit.channel
        rows.append(row(_tr("score z"), float(step.logits[k])))
        rows.append(row("e^(z − max)", float(step.exponentials[k])))
        rows.append(row(_tr("sum of all"), step.total))
    elif isinstance(step, NormStep):
        rows += [
            row(_tr("x"), step.x),
            row(_tr("mean"), step.mean),
            row(_tr("variance"), step.variance),
            row(_tr("standardised"), step.standardised),
            row(_tr("gamma"), step.gamma),
            row(_tr("beta"), step.beta),
        ]
    elif isinstance(step, ActivationStep):
        rows += [
            row(_tr("x"), step.x),
            Row(_tr("formula"), None, step.formula.replace("-", "−")),
            row(_tr("slope"), step.slope),
        ]
    elif isinstance(step, MergeStep):
        rows += [row(s, t, sign=True) for s, t in zip(step.sources, step.terms, strict=True)]
    else:
        raise TypeError(f"no rows for {step}")
    adds = isinstance(step, WindowStep | DenseStep | MergeStep)
    name = _tr("{block} output").format(block=step.node) if step.node != BLOCK else _tr("Result")
    return [*rows, replace(row(name, step.result, sign=adds), is_sum=True)]


def _listed(names: list[str], values: np.ndarray) -> list[Row]:
    """Return the largest values by name, and the sum of the rest."""
    if len(names) <= MOST_ROWS:
        return [row(n, float(v), sign=True) for n, v in zip(names, values, strict=True)]
    order = np.sort(np.argsort(-np.abs(values), kind="stable")[: MOST_ROWS - 1])
    rows: list[Row] = [row(names[i], float(values[i]), sign=True) for i in order]
    rest = float(values.sum() - values[order].sum())
    name = _tr("{n} others").format(n=len(names) - len(order))
    return [*rows, row(name, rest, sign=True)]


def then_rows(steps: list[Step]) -> list[Row]:
    """Return what happens to the unit behind the block."""
    return [row(step.node, step.value, _formula(step)) for step in steps]


def _formula(step: Step) -> str:
    return step.formula.replace("-", "−") if isinstance(step, ActivationStep) else ""


def backward_rows(
    back: BackwardStep, seen: Pass, settings: TrainingSettings, classes: Sequence[str] = ()
) -> list[Row]:
    """Return the gradient of the unit and of its largest weight, and that weight's change."""
    step = back.forward
    known = seen.label < len(classes)
    whose = _tr("for class {k}").format(k=classes[seen.label] if known else seen.label + 1)
    if seen.wanted is not None and np.flatnonzero(seen.wanted).tolist() != [seen.label]:
        whose = _tr("for the labels or values of this image")
    rows: list[Row] = [row(_tr("loss"), seen.loss, whose)]
    if isinstance(step, SoftmaxStep):
        return [*rows, row(_tr("to score z"), float(back.to_inputs[step.unit.channel]))]
    if back.target is not None:
        return [*rows, row(_tr("to score x"), float(back.to_inputs[0]))]
    rows.append(row(_tr("d loss / d unit"), back.incoming))
    if back.to_bias is not None:
        rows.append(row(_tr("to the bias"), back.to_bias))
    if isinstance(step, WindowStep) and back.to_weights is not None:
        rows += _weight_rows(step, seen, settings)
    return rows


def _weight_rows(step: WindowStep, seen: Pass, settings: TrainingSettings) -> list[Row]:
    """Return the largest weight of a filter, its whole gradient, and how a step changes it."""
    place = np.unravel_index(int(np.abs(step.kernel).argmax()), step.kernel.shape)
    r, s, c = (int(i) for i in place)
    tap = (int(step.row_taps[r]), int(step.column_taps[s]))
    index = weight_index(seen.model, step.node, (*tap, c), step.unit.channel)
    whole = weight_gradient(seen, step.node, "weight", index)
    weight = float(seen.model.parameters[step.node]["weight"][index])
    where = _tr("row {r}, column {s}, channel {c}").format(r=tap[0] + 1, s=tap[1] + 1, c=c + 1)
    rows = [
        row(_tr("largest weight"), weight, where),
        row(
            _tr("its gradient"),
            whole.total,
            _tr("sum over {n} positions").format(n=grouped(whole.terms.size)),
        ),
    ]
    if not seen.model.node(step.node).layer.trainable:
        return [*rows, Row(_tr("its change"), 0.0, "0", _tr("the block is frozen"))]
    rate = settings.learning_rate
    why = _tr("rate {r}").format(r=f"{rate:g}")
    return [*rows, row(_tr("− rate × gradient"), -rate * whole.total, why)]


def reached(back: BackwardStep, seen: Pass) -> list[Row]:
    """Return the sums of what the gradient hands on."""
    rows = [row(_tr("to the inputs, sum"), float(back.to_inputs.sum()))]
    if back.to_weights is not None:
        rows.append(row(_tr("to the weights, sum"), float(back.to_weights.sum())))
    return rows


def happens(step: Step, *, backward: bool) -> str:
    """Say what happens in a step."""
    if backward:
        return _tr(
            "The gradient of this unit, times the number on the other side of each product, goes "
            "to every input and every weight it was made of."
        )
    if isinstance(step, WindowStep):
        n, m, c = step.products.shape
        return _tr(
            "Each of the {n} products is one input times one weight. Amber cells push the sum up, "
            "blue cells push it down."
        ).format(n=n * m * c)
    if isinstance(step, PoolStep):
        return {
            "max": _tr("Only the largest of the {n} values goes on; the frame marks it."),
            "average": _tr("The mean of the {n} values goes on."),
            "sum": _tr("The sum of the {n} values goes on."),
        }[step.mode].format(n=step.count)
    if isinstance(step, DenseStep):
        return _tr("Every one of the {n} inputs has a weight of its own for this unit.").format(
            n=step.products.size
        )
    if isinstance(step, SoftmaxStep):
        return _tr(
            "Each score's exponential is divided by the sum of all: shares that add up to 1."
        )
    if isinstance(step, NormStep):
        return _tr("Less the mean, divided by the deviation, then stretched and shifted.")
    if isinstance(step, MergeStep):
        return _tr("One value of each input, at the same place, put together.")
    assert isinstance(step, ActivationStep), step
    return _tr("One value in, one value out, at every place alike.")
