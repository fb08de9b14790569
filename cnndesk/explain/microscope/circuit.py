"""The circuit of one value: how much each map of the block before pushes it up or holds it back.

From the value backward every block on the way is undone exactly: weighted sums by their weights,
batch norm by its factor and shift, pooling by the cells it took, an addition into its terms. An
activation f is replaced by the line through (0, f(0)) and (x, f(x)) of its present input, as the
rescale rule of DeepLIFT does (Shrikumar et al., ICML 2017); for ReLU that is 1 or 0. So the value
is a sum over the cells of the maps before, each times a number, plus constants that have names.
Where a block mixes all its inputs otherwise than by a sum it is said that it cannot be taken apart.

One goes back as far as the first block that mixes maps; depthwise convolutions, pooling, batch norm
and activations lie between. Of an addition the shortcut is a map before, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cnndesk.engine.activations import ActivationKind
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import EVERYTHING, ByAxis
from cnndesk.engine.rules import (
    Elementwise,
    FixedSum,
    Given,
    Merged,
    Moved,
    Pooled,
    Probability,
    Rule,
    Softmax,
    Standardised,
    Unstepped,
    WeightedSum,
)
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Maps, Unit, check_unit
from cnndesk.explain.reads import Span, computation_of
from cnndesk.explain.stepper import filter_of, places_read, step_forward
from cnndesk.explain.steps import Array, PoolStep, Step

TOLERANCE = 1e-5
"""How far the sum may be from what the engine computed, as a share of the sum of the absolute
terms: its float32 rounding."""

Place = tuple[int, int, int]
Units = dict[Place, float]
"""How much each unit of a node counts."""


@dataclass(frozen=True, eq=False)
class Contribution:
    """What one map of a block before adds.

    Attributes
    ----------
    node : str
    channel : int
    adds : float
        The sum of kernel times cells.
    kernel : ndarray of float64, (h, w)
        What each cell under the window counts, all blocks between included; 0 in the padding.
    cells : ndarray of float64, (h, w)
        The values of the map there; 0 in the padding.
    rows, columns : Span
        Of the map.
    """

    node: str
    channel: int
    adds: float
    kernel: Array
    cells: Array
    rows: Span
    columns: Span


@dataclass(frozen=True, eq=False)
class Circuit:
    """A value as a sum.

    Attributes
    ----------
    node : str
    unit : Unit
    value : float
        What the engine computed.
    contributions : tuple of Contribution
        One for each map that is read, the largest first.
    constants : tuple of (str, float)
        What is added whatever the image is: the name of the block, and how much.
    between : tuple of str
        The blocks that lie between the maps and the value, in the network's order.
    scale : float
        The sum of the absolute terms; what rounding is measured against.
    """

    node: str
    unit: Unit
    value: float
    contributions: tuple[Contribution, ...]
    constants: tuple[tuple[str, float], ...]
    between: tuple[str, ...]
    scale: float

    @property
    def constant(self) -> float:
        """The sum of the constants."""
        return sum(amount for _, amount in self.constants)

    @property
    def total(self) -> float:
        """What contributions and constants give together."""
        return sum(part.adds for part in self.contributions) + self.constant

    @property
    def difference(self) -> float:
        """How far the total is from the value, as a share of the absolute terms."""
        return abs(self.total - self.value) / max(self.scale, 1e-30)

    @property
    def checks(self) -> bool:
        """Whether the sum is the engine's value."""
        return self.difference <= TOLERANCE or abs(self.total - self.value) < 1e-12

    @property
    def sources(self) -> tuple[str, ...]:
        """The blocks whose maps contribute."""
        return tuple(dict.fromkeys(part.node for part in self.contributions))


def circuit_of(model: Model, values: Mapping[str, Maps], node_id: str, unit: Unit) -> Circuit:
    """Take one value apart.

    Parameters
    ----------
    model : Model
        With the weights that the values were computed with.
    values : mapping of node id to ndarray of float32, (h, w, c)
        The unfused activations for one image, of the block and all before it.
    node_id : str
    unit : Unit

    Raises
    ------
    ExplainError
        Where there is no such block or unit, it is the image itself, an activation lets nothing of
        it through, or a block on the way cannot be taken apart.
    """
    check_unit(model, node_id, unit)
    taking = _Taking(model, values)
    taking.run(node_id, unit)
    value = float(values[node_id][unit.index])
    if value == 0.0 and taking.closed and not any(map(np.any, taking.weights.values())):
        raise ExplainError(
            f"{taking.closed} gives 0 here whatever the maps before it send. Choose the block "
            "before it, or another place."
        )
    contributions = taking.contributions()
    terms = sum(float(np.abs(part.kernel * part.cells).sum()) for part in contributions)
    return Circuit(
        node=node_id,
        unit=unit,
        value=value,
        contributions=contributions,
        constants=tuple((name, c) for name, c in taking.constants.items() if c != 0.0),
        between=tuple(node.id for node in model.nodes if node.id in taking.between),
        scale=terms + taking.moved,
    )


@dataclass
class _Taking:
    """The taking apart under way.

    Attributes
    ----------
    weights : dict of node id to ndarray of float64, (h, w, c)
        How much each unit of the blocks counts whose maps contribute.
    windows : dict of node id to (Span, Span)
        Rows and columns of these maps that are read, padding included.
    read : dict of node id to set of int
        Which of their maps are read at all.
    constants : dict of node id to float
    moved : float
        The sum of the absolute values of all that was added to the constants.
    between : set of str
    closed : str
        An activation that gives zero whatever comes.
    """

    model: Model
    values: Mapping[str, Maps]
    weights: dict[str, Array] = field(default_factory=dict)
    windows: dict[str, tuple[Span, Span]] = field(default_factory=dict)
    read: dict[str, set[int]] = field(default_factory=dict)
    constants: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    moved: float = 0.0
    between: set[str] = field(default_factory=set)
    closed: str = ""

    def run(self, node_id: str, unit: Unit) -> None:
        """Go back from a unit until all that is left are maps of blocks before."""
        if isinstance(self._rule(self.model.node(node_id)), Given):
            raise ExplainError(
                f"{node_id} is the image itself; nothing feeds it. Choose a block behind it."
            )
        waiting: dict[str, Units] = {node_id: {unit.index: 1.0}}
        for node in reversed(self.model.nodes):
            units = waiting.pop(node.id, None)
            if units is None:
                continue
            if isinstance(self._rule(node), Given):
                self._end_at(node.id, units)
                continue
            self.between.add(node.id)
            for name, found in self._undone(node, units).items():
                known = waiting.setdefault(name, {})
                for place, amount in found.items():
                    known[place] = known.get(place, 0.0) + amount

    def contributions(self) -> tuple[Contribution, ...]:
        """Return what each map adds, the largest first."""
        found = []
        for name, weights in self.weights.items():
            values = self.values[name].astype(np.float64)
            rows, columns = self.windows[name]
            for channel in sorted(self.read[name]):
                kernel = _window(weights[:, :, channel], rows, columns)
                cells = _window(values[:, :, channel], rows, columns)
                adds = float((kernel * cells).sum())
                found.append(Contribution(name, channel, adds, kernel, cells, rows, columns))
        return tuple(sorted(found, key=lambda part: -part.adds))

    def _rule(self, node: Node) -> Rule:
        return computation_of(self.model, node)[1]

    # One block back ------------------------------------------------------------------------

    def _undone(self, node: Node, units: Units) -> dict[str, Units]:
        """Return how much the units of the inputs count; what ends here is noted instead."""
        reading, rule = computation_of(self.model, node)
        match rule:
            case WeightedSum() if reading == EVERYTHING:
                return self._dense(node, units)
            case WeightedSum() | FixedSum() if isinstance(reading, ByAxis):
                return self._weighted(node, units)
            case Pooled():
                return self._pooled(node, units, rule)
            case Standardised(tracked=True):
                return self._standardised(node, units, rule)
            case Elementwise() | Probability():
                return self._activated(node, units, rule)
            case Merged():
                return self._merged(node, units, rule.operation)
            case Moved():
                return self._moved(node, units)
            case Standardised():
                reason = "divides by the spread of all maps together, so its value is no sum"
            case Softmax():
                reason = "divides by the sum over all classes, so its value is no sum"
            case Unstepped():
                reason = f"is no sum: {rule.reason}"
            case _:
                reason = "computes otherwise than by a sum"
        raise ExplainError(
            f"{node.id} cannot be taken apart into the maps before it: it {reason}. Choose a "
            f"block before it, such as {node.inputs[0]}."
        )

    def _dense(self, node: Node, units: Units) -> dict[str, Units]:
        parameters, (name,) = self.model.parameters[node.id], node.inputs
        shape = self.model.shapes[name]
        for (_, _, channel), amount in units.items():
            self._add_bias(node, channel, amount)
            weights = parameters["weight"][:, channel].astype(np.float64).reshape(shape)
            self._end(name, Span(0, shape[0] - 1), Span(0, shape[1] - 1), range(shape[2]))
            self.weights[name] += amount * weights
        return {}

    def _weighted(self, node: Node, units: Units) -> dict[str, Units]:
        """Undo a convolution: it ends here, unless each map is made of one map alone."""
        model, (name,) = self.model, node.inputs
        h, w, _ = model.shapes[name]
        further: Units = defaultdict(float)
        for (row, column, channel), amount in units.items():
            kernel, channels = filter_of(model, node, channel)
            self._add_bias(node, channel, amount)
            rows, row_taps = places_read(model, node.id, row, 0)
            columns, column_taps = places_read(model, node.id, column, 1)
            down, across = (rows >= 0) & (rows < h), (columns >= 0) & (columns < w)
            taps = np.ix_(row_taps[down], column_taps[across])
            counted = amount * kernel[taps]
            if len(channels) == 1 and not self._is_image(name):
                for i, r in enumerate(rows[down].tolist()):
                    for j, c in enumerate(columns[across].tolist()):
                        further[r, c, channels[0]] += float(counted[i, j, 0])
                continue
            if not (len(rows) and len(columns)):
                continue
            self._end(
                name,
                Span(int(rows.min()), int(rows.max())),
                Span(int(columns.min()), int(columns.max())),
                channels,
            )
            self.weights[name][np.ix_(rows[down], columns[across], np.array(channels))] += counted
        return {name: dict(further)} if further else {}

    def _pooled(self, node: Node, units: Units, rule: Pooled) -> dict[str, Units]:
        found: Units = defaultdict(float)
        for place, amount in units.items():
            step = self._step(node, place)
            assert isinstance(step, PoolStep)
            if rule.mode == "max":
                cells = [step.chosen] if step.chosen is not None and step.count else []
                share = 1.0
            else:
                cells = [(int(i), int(j)) for i, j in np.argwhere(step.inside)]
                share = 1.0 / max(step.count, 1) if rule.mode == "average" else 1.0
            for i, j in cells:
                found[int(step.rows[i]), int(step.columns[j]), place[2]] += amount * share
        return {node.inputs[0]: dict(found)}

    def _standardised(self, node: Node, units: Units, rule: Standardised) -> dict[str, Units]:
        found: Units = {}
        learned, tracked = self.model.parameters[node.id], self.model.state[node.id]
        for place, amount in units.items():
            k = place[2]
            variance = float(tracked["running_variance"][k]) + rule.epsilon
            factor = float(learned["gamma"][k]) / variance**0.5
            found[place] = amount * factor
            self._add(node, amount * float(learned["beta"][k]))
            self._add(node, -amount * factor * float(tracked["running_mean"][k]))
        return {node.inputs[0]: found}

    def _activated(
        self, node: Node, units: Units, rule: Elementwise | Probability
    ) -> dict[str, Units]:
        """Replace the function by the line through its values at 0 and at the present input."""
        found: Units = {}
        x = self.values[node.inputs[0]]
        for place, amount in units.items():
            source = self._source(node, place)
            alpha = self._alpha(node, rule, place[2])
            at_zero, factor = _line(rule.kind, float(x[source]), alpha)
            self._add(node, amount * at_zero)
            if factor == 0.0 and at_zero == 0.0:
                self.closed = node.id
            found[source] = amount * factor
        return {node.inputs[0]: found}

    def _alpha(self, node: Node, rule: Elementwise | Probability, channel: int) -> float:
        if isinstance(rule, Probability):
            return 0.0
        if rule.learned:
            return float(self.model.parameters[node.id][rule.learned][channel])
        return rule.alpha

    def _merged(self, node: Node, units: Units, operation: str) -> dict[str, Units]:
        """Undo an addition, a product (whose last factors count as numbers), or a joining."""
        found: dict[str, Units] = {}
        for place, amount in units.items():
            sources = self._sources(node, place)
            if operation == "multiply":
                factors = [float(self.values[node.inputs[n]][at]) for n, at in sources[1:]]
                amount, sources = amount * float(np.prod(factors)), sources[:1]
            for number, at in sources:
                name = node.inputs[number]
                if operation == "add" and self._is_shared(name):
                    self._end_at(name, {at: amount})
                else:
                    into = found.setdefault(name, {})
                    into[at] = into.get(at, 0.0) + amount
        return found

    def _moved(self, node: Node, units: Units) -> dict[str, Units]:
        found: dict[str, Units] = {}
        for place, amount in units.items():
            for number, at in self._sources(node, place):
                into = found.setdefault(node.inputs[number], {})
                into[at] = into.get(at, 0.0) + amount
        return found

    # Small parts ---------------------------------------------------------------------------

    def _step(self, node: Node, place: Place) -> Step:
        return step_forward(self.model, self.values, node.id, Unit(*place))

    def _sources(self, node: Node, place: Place) -> list[tuple[int, Place]]:
        reading, _ = computation_of(self.model, node)
        shapes = self.model.input_shapes(node)
        try:
            return reading.sources(place, shapes, self.model.shapes[node.id])
        except ValueError as error:
            raise ExplainError(
                f"{node.id} cannot be taken apart: each unit is made of several of its input. "
                "Choose a block before it."
            ) from error

    def _source(self, node: Node, place: Place) -> Place:
        return self._sources(node, place)[0][1]

    def _is_image(self, name: str) -> bool:
        return isinstance(self._rule(self.model.node(name)), Given)

    def _is_shared(self, name: str) -> bool:
        """Whether others read a block, too: it is where a shortcut begins."""
        return sum(node.inputs.count(name) for node in self.model.nodes) > 1

    def _add_bias(self, node: Node, channel: int, amount: float) -> None:
        bias = self.model.parameters[node.id].get("bias")
        if bias is not None:
            self._add(node, amount * float(bias[channel]))

    def _add(self, node: Node, amount: float) -> None:
        self.constants[node.id] += amount
        self.moved += abs(amount)

    def _end_at(self, name: str, units: Units) -> None:
        """Let units of a block be where the circuit begins."""
        for (row, column, channel), amount in units.items():
            self._end(name, Span(row, row), Span(column, column), [channel])
            self.weights[name][row, column, channel] += amount

    def _end(self, name: str, rows: Span, columns: Span, channels: Sequence[int]) -> None:
        """Note that a block's maps are read in a window."""
        if name not in self.weights:
            self.weights[name] = np.zeros(self.model.shapes[name])
            self.windows[name] = (rows, columns)
            self.read[name] = set()
        known = self.windows[name]
        self.windows[name] = (known[0].hull(rows), known[1].hull(columns))
        self.read[name].update(channels)


def _line(kind: ActivationKind, x: float, alpha: float) -> tuple[float, float]:
    """Return f(0), and the factor by which f(x) - f(0) is x."""
    at = kind.value(np.array([0.0, x]), alpha)
    at_zero = float(at[0])
    if abs(x) < 1e-30:
        return at_zero, float(kind.slope(np.array(0.0), alpha))
    return at_zero, (float(at[1]) - at_zero) / x


def _window(plane: Array, rows: Span, columns: Span) -> Array:
    """Return the cells of a window over a plane, 0 in the padding."""
    cells = np.zeros((rows.size, columns.size))
    inner = rows.clipped(plane.shape[0]), columns.clipped(plane.shape[1])
    if inner[0] is None or inner[1] is None:
        return cells
    part = plane[inner[0].first : inner[0].last + 1, inner[1].first : inner[1].last + 1]
    top, left = inner[0].first - rows.first, inner[1].first - columns.first
    cells[top : top + part.shape[0], left : left + part.shape[1]] = part
    return cells
