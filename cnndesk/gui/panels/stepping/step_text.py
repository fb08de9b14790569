"""The rows of names and numbers beside a step, and the sentence that says what happens."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnndesk.document.settings import TrainingSettings
from cnndesk.explain.backward import BackwardStep, weight_gradient, weight_index
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
from cnndesk.gui.widgets.formats import signed

Row = tuple[str, str, str]
"""Name, number, explanation."""

MOST_ROWS = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepWords", text)


def precise(value: float) -> str:
    """Write a number with six decimals, or six digits where that says more."""
    if value != 0 and (abs(value) < 1e-3 or abs(value) >= 1e4):
        return f"{value:.6e}".replace("-", "−")
    return signed(value, 6)


def added_up(step: Step, seen: Pass) -> list[Row]:
    """Return how the terms of a step give its result."""
    rows: list[Row] = []
    if isinstance(step, WindowStep):
        node = seen.model.node(step.node)
        is_image = node.inputs[0] == seen.model.nodes[0].id
        count = seen.values[node.inputs[0]].shape[2]
        names = [channel_name(c, count, is_image=is_image) for c in step.channels]
        rows += _listed(names, step.channel_sums)
        if "bias" in seen.model.parameters[step.node]:
            rows.append((_tr("bias"), precise(step.bias), ""))
    elif isinstance(step, DenseStep):
        flat = step.products.reshape(-1)
        rows += _listed([_tr("input {n}").format(n=n) for n in range(flat.size)], flat)
        if "bias" in seen.model.parameters[step.node]:
            rows.append((_tr("bias"), precise(step.bias), ""))
    elif isinstance(step, PoolStep):
        rows.append((_tr("cells"), str(step.count), ""))
    elif isinstance(step, SoftmaxStep):
        k = step.unit.channel
        rows.append((_tr("score z"), precise(float(step.logits[k])), ""))
        rows.append(("e^(z − max)", precise(float(step.exponentials[k])), ""))
        rows.append((_tr("sum of all"), precise(step.total), ""))
    elif isinstance(step, NormStep):
        rows += [
            (_tr("x"), precise(step.x), ""),
            (_tr("mean"), precise(step.mean), ""),
            (_tr("variance"), precise(step.variance), ""),
            (_tr("standardised"), precise(step.standardised), ""),
            (_tr("gamma"), precise(step.gamma), ""),
            (_tr("beta"), precise(step.beta), ""),
        ]
    elif isinstance(step, ActivationStep):
        rows += [
            (_tr("x"), precise(step.x), ""),
            (_tr("formula"), step.formula.replace("-", "−"), ""),
            (_tr("slope"), precise(step.slope), ""),
        ]
    elif isinstance(step, MergeStep):
        rows += [(s, precise(t), "") for s, t in zip(step.sources, step.terms, strict=True)]
    else:
        raise TypeError(f"no rows for {step}")
    rows.append((_tr("Result"), precise(step.result), ""))
    rows.append((_tr("Engine"), precise(step.value), ""))
    return rows


def _listed(names: list[str], values: np.ndarray) -> list[Row]:
    """Return the largest values by name, and the sum of the rest."""
    if len(names) <= MOST_ROWS:
        return [(n, precise(float(v)), "") for n, v in zip(names, values, strict=True)]
    order = np.sort(np.argsort(-np.abs(values), kind="stable")[: MOST_ROWS - 1])
    rows: list[Row] = [(names[i], precise(float(values[i])), "") for i in order]
    rest = float(values.sum() - values[order].sum())
    rows.append((_tr("{n} others").format(n=len(names) - len(order)), precise(rest), ""))
    return rows


def then_rows(steps: list[Step]) -> list[Row]:
    """Return what happens to the unit behind the block."""
    return [
        (step.node, precise(step.value), step.formula if isinstance(step, ActivationStep) else "")
        for step in steps
    ]


def backward_rows(back: BackwardStep, seen: Pass, settings: TrainingSettings) -> list[Row]:
    """Return the gradient of the unit and of its largest weight, and that weight's change."""
    step = back.forward
    whose = _tr("for class {k}").format(k=seen.label)
    if seen.wanted is not None and np.flatnonzero(seen.wanted).tolist() != [seen.label]:
        whose = _tr("for the labels or values of this image")
    rows: list[Row] = [(_tr("loss"), precise(seen.loss), whose)]
    if isinstance(step, SoftmaxStep):
        rows.append((_tr("to score z"), precise(float(back.to_inputs[step.unit.channel])), ""))
        return rows
    if back.target is not None:
        rows.append((_tr("to score x"), precise(float(back.to_inputs[0])), ""))
        return rows
    rows.append((_tr("d loss / d unit"), precise(back.incoming), ""))
    if back.to_bias is not None:
        rows.append((_tr("to the bias"), precise(back.to_bias), ""))
    if isinstance(step, WindowStep) and back.to_weights is not None:
        place = np.unravel_index(int(np.abs(step.kernel).argmax()), step.kernel.shape)
        r, s, c = (int(i) for i in place)
        tap = (int(step.row_taps[r]), int(step.column_taps[s]))
        index = weight_index(seen.model, step.node, (*tap, c), step.unit.channel)
        whole = weight_gradient(seen, step.node, "weight", index)
        weight = float(seen.model.parameters[step.node]["weight"][index])
        rate = settings.learning_rate
        where = _tr("row {r}, column {s}, channel {c}").format(r=tap[0], s=tap[1], c=c)
        rows += [
            (_tr("largest weight"), precise(weight), where),
            (
                _tr("its gradient"),
                precise(whole.total),
                _tr("sum over {n} positions").format(n=whole.terms.size),
            ),
            (
                _tr("− rate × gradient"),
                precise(-rate * whole.total),
                _tr("rate {r}").format(r=f"{rate:g}"),
            ),
        ]
    return rows


def reached(back: BackwardStep, seen: Pass) -> list[Row]:
    """Return the sums of what the gradient hands on."""
    rows = [(_tr("to the inputs, sum"), precise(float(back.to_inputs.sum())), "")]
    if back.to_weights is not None:
        rows.append((_tr("to the weights, sum"), precise(float(back.to_weights.sum())), ""))
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
            "Each of the {n} products is one input times one weight. Bright cells push the sum up, "
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
