"""Several operators that are one block here, joined before the blocks are made.

Older exports write an activation as a little program: SiLU as x times its sigmoid, hard swish as x
times a clipped line. What is joined is given the name of the operator that newer versions have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from cnndesk.interop.importing.onnx_file import Numbers, Operator


def joined(
    operators: Sequence[Operator], constants: Mapping[str, Numbers], wanted: str
) -> list[Operator]:
    """Return the operators with known patterns joined; those that only fed them are left out.

    Parameters
    ----------
    operators : sequence of Operator
        In an order in which each comes after what it reads.
    constants : mapping of str to ndarray
    wanted : str
        The value that is asked for; it is never joined away.
    """
    found = _Patterns(operators, constants, wanted)
    return [
        found.joined.get(place, operator)
        for place, operator in enumerate(operators)
        if place not in found.taken
    ]


class _Patterns:
    def __init__(
        self, operators: Sequence[Operator], constants: Mapping[str, Numbers], wanted: str
    ) -> None:
        self._operators = operators
        self._constants = constants
        self._makers = {name: i for i, o in enumerate(operators) for name in o.outputs if name}
        self._readers = Counter(name for o in operators for name in o.inputs)
        self._readers[wanted] += 1
        self.joined: dict[int, Operator] = {}
        self.taken: set[int] = set()
        for place, operator in enumerate(operators):
            if operator.kind in ("Mul", "Div") and len(operator.inputs) == 2:
                self._scaled(place, operator)
                if operator.kind == "Mul" and place not in self.joined:
                    self._gated(place, operator)

    def _number(self, name: str) -> float | None:
        value = self._constants.get(name)
        return float(value.reshape(-1)[0]) if value is not None and value.size == 1 else None

    def _maker(self, name: str, kind: str) -> tuple[int, Operator] | None:
        """Return the operator of a kind that makes a value which nobody else reads."""
        place = self._makers.get(name)
        if place is None or self._readers[name] != 1 or place in self.taken:
            return None
        operator = self.joined.get(place, self._operators[place])
        return (place, operator) if operator.kind == kind else None

    def _join(self, place: int, kind: str, x: str, *others: int, **attributes: float) -> None:
        self.joined[place] = replace(
            self._operators[place], kind=kind, inputs=(x,), attributes=attributes
        )
        self.taken.update(others)

    def _gated(self, place: int, operator: Operator) -> None:
        """Join x times a sigmoid of x."""
        for x, gate in (operator.inputs, operator.inputs[::-1]):
            sigmoid = self._maker(gate, "Sigmoid")
            if sigmoid and sigmoid[1].inputs == (x,):
                self._join(place, "Silu", x, sigmoid[0])
                return
            hard = self._maker(gate, "HardSigmoid")
            if hard and hard[1].inputs == (x,) and _is_sixth(hard[1]):
                self._join(place, "HardSwish", x, hard[0])
                return

    def _scaled(self, place: int, operator: Operator) -> None:
        """Join (x + 3 clipped to 0..6) / 6, a hard sigmoid, and the same times x."""
        value, by = operator.inputs
        number = self._number(by)
        if number is None and operator.kind == "Mul":
            value, by = by, value
            number = self._number(by)
        sixth = number is not None and (
            abs(number - 6) < 1e-6 if operator.kind == "Div" else abs(number - 1 / 6) < 1e-6
        )
        if not sixth:
            return
        if line := self._clipped_line(value):
            self._join(place, "HardSigmoid", line[0], *line[1], alpha=1 / 6, beta=0.5)
            return
        product = self._maker(value, "Mul")
        if product is None:
            return
        for x, clipped in (product[1].inputs, product[1].inputs[::-1]):
            line = self._clipped_line(clipped)
            if line and line[0] == x:
                self._join(place, "HardSwish", x, product[0], *line[1])
                return

    def _clipped_line(self, name: str) -> tuple[str, tuple[int, int]] | None:
        """Return x where a value is x + 3 clipped to 0..6, and the operators that do so."""
        clip = self._maker(name, "Clip")
        if clip is None or self._bounds(clip[1]) != (0.0, 6.0):
            return None
        added = self._maker(clip[1].inputs[0], "Add")
        if added is None:
            return None
        for x, number in (added[1].inputs, added[1].inputs[::-1]):
            if self._number(number) == 3.0:
                return x, (clip[0], added[0])
        return None

    def _bounds(self, clip: Operator) -> tuple[float | None, float | None]:
        return bounds_of(clip, self._constants)


def bounds_of(
    clip: Operator, constants: Mapping[str, Numbers]
) -> tuple[float | None, float | None]:
    """Return the ends of a Clip: attributes, since opset 11 constants; None where open."""
    ends: list[float | None] = []
    for place, name in ((1, "min"), (2, "max")):
        given = clip.attributes.get(name)
        if isinstance(given, int | float):
            ends.append(float(given))
        elif len(clip.inputs) > place and clip.inputs[place]:
            value = constants.get(clip.inputs[place])
            ends.append(float(value.reshape(-1)[0]) if value is not None and value.size else np.nan)
        else:
            ends.append(None)
    return ends[0], ends[1]


def _is_sixth(operator: Operator) -> bool:
    alpha, beta = operator.attributes.get("alpha", 0.2), operator.attributes.get("beta", 0.5)
    return isinstance(alpha, float) and abs(alpha - 1 / 6) < 1e-6 and beta == 0.5
