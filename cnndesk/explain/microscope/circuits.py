"""Circuits of several images: taken apart one after the other, and their mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import ManyImages
from cnndesk.explain.microscope.circuit import Circuit, Contribution, circuit_of
from cnndesk.explain.passes import Maps, Unit, find_node, part_of
from cnndesk.explain.progress import Progress, Work


@dataclass(frozen=True, eq=False)
class SeenCircuit:
    """The circuit of one image, and the maps that its contributions were cut from.

    Attributes
    ----------
    circuit : Circuit
    maps : mapping of node id to ndarray of float32, (h, w, c)
        Of the block itself and of those whose maps contribute.
    """

    circuit: Circuit
    maps: Mapping[str, Maps]


def circuits_at(
    model: Model,
    images: ManyImages,
    places: Sequence[tuple[int, Unit]],
    node_id: str,
    *,
    threads: int = 1,
) -> Work[list[SeenCircuit]]:
    """Take the values of several images apart; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    images : array or ImageRows of uint8, (n, h, w, c)
    places : sequence of (int, Unit)
        Number of the image, and the unit.
    node_id : str
    threads : int

    Yields
    ------
    Progress
        An image each.

    Returns
    -------
    list of SeenCircuit
        One per place.

    Raises
    ------
    ExplainError
        As `circuit_of`.
    """
    find_node(model, node_id)
    plan = Plan(part_of(model, node_id), 1, fuse=False, threads=threads)
    plan.pack_weights()
    found = []
    for done, (number, unit) in enumerate(places):
        yield Progress("taking values apart", done, len(places))
        plan.clear_stop()
        plan.images[0] = images[number : number + 1][0]
        plan.forward()
        values = {name: array[0] for name, array in plan.values.items()}
        circuit = circuit_of(model, values, node_id, unit)
        maps = {name: values[name].copy() for name in (node_id, *circuit.sources)}
        found.append(SeenCircuit(circuit, maps))
    return found


def mean_circuit(circuits: Sequence[Circuit]) -> Circuit:
    """Return the mean of several circuits of one map, each at a place of its own.

    Its value, contributions, kernels and constants are means, so that it adds up as they do. Cells
    are the means of what lay under the windows. Windows that reach over an edge are of the same
    size, so they can be laid over each other; where they are not, cells and kernels are missing.

    Raises
    ------
    ExplainError
        For none.
    """
    if not circuits:
        raise ExplainError("There are no images to take the mean of.")
    first, count = circuits[0], len(circuits)
    parts: dict[tuple[str, int], list[Contribution]] = defaultdict(list)
    constants: dict[str, float] = defaultdict(float)
    for circuit in circuits:
        for part in circuit.contributions:
            parts[part.node, part.channel].append(part)
        for name, amount in circuit.constants:
            constants[name] += amount / count
    contributions = [_mean_part(group, count) for group in parts.values()]
    return Circuit(
        node=first.node,
        unit=first.unit,
        value=sum(circuit.value for circuit in circuits) / count,
        contributions=tuple(sorted(contributions, key=lambda part: -part.adds)),
        constants=tuple(constants.items()),
        between=first.between,
        scale=sum(circuit.scale for circuit in circuits) / count,
    )


def _mean_part(parts: Sequence[Contribution], count: int) -> Contribution:
    first = parts[0]
    same = all(part.kernel.shape == first.kernel.shape for part in parts)
    none = np.zeros((1, 1))
    return Contribution(
        node=first.node,
        channel=first.channel,
        adds=sum(part.adds for part in parts) / count,
        kernel=sum((part.kernel for part in parts), none) / count if same else none,
        cells=sum((part.cells for part in parts), none) / count if same else none,
        rows=first.rows,
        columns=first.columns,
    )
