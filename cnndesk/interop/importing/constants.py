"""Operators whose inputs are all constant: shape arithmetic, weights that are turned or scaled.

Exporters write the sizes of a reshape as a little program; here it is worked out in numpy. What an
operator gives is never larger than what it is given or a few million numbers, and all results
together have a limit, so that no file makes this slow or large.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

import numpy as np

from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.onnx_file import Numbers, Operator

MOST_MADE = 2**22
"""Numbers that an operator may give beyond those it is given."""
MOST_IN_ALL = 2**28
"""Numbers of all results together."""
MOST_FILLED = 2**28
"""Numbers of a constant that is one value everywhere; it takes no memory until it is a weight."""


class Folder:
    """Works out constants; counts what it has made."""

    def __init__(self) -> None:
        self._left = MOST_IN_ALL

    def fold(self, operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers | None:
        """Return what an operator gives for constant inputs; None where nobody knows.

        Raises
        ------
        ImportFileError
            Where it cannot be worked out, or would be too large.
        """
        rule = _RULES.get(operator.kind)
        if rule is None:
            return None
        try:
            with np.errstate(all="ignore"):
                result = np.asarray(rule(operator, inputs))
        except ImportFileError:
            raise
        except (ValueError, TypeError, IndexError, KeyError, OverflowError, AttributeError):
            raise ImportFileError(
                f"{operator.label} cannot be worked out from the constants it is given. Export the "
                "network again."
            ) from None
        if not _is_view(result):
            self._left -= result.size
        if self._left < 0:
            raise _too_large(operator)
        return result


def _is_view(result: Numbers) -> bool:
    return result.base is not None


def _too_large(operator: Operator) -> ImportFileError:
    return ImportFileError(
        f"{operator.label} would make more numbers than any network needs. Export the network with "
        "its constants worked out."
    )


def _needed(inputs: Sequence[Numbers | None], place: int) -> Numbers:
    value = inputs[place] if place < len(inputs) else None
    if value is None:
        raise ValueError
    return value


def _limited(operator: Operator, size: int, inputs: Sequence[Numbers | None]) -> None:
    given = max((value.size for value in inputs if value is not None), default=0)
    if size > max(MOST_MADE, given):
        raise _too_large(operator)


def _whole(operator: Operator, name: str, default: int) -> int:
    value = operator.attributes.get(name, default)
    if not isinstance(value, int):
        raise ValueError
    return value


def _constant(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    for name in ("value", "value_float", "value_floats", "value_int", "value_ints"):
        value = operator.attributes.get(name)
        if value is not None and not isinstance(value, str):
            kind = np.float32 if "float" in name else np.int64
            return value if isinstance(value, np.ndarray) else np.array(value, kind)
    raise ValueError


def _filled(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    shape = tuple(int(size) for size in _needed(inputs, 0).reshape(-1))
    if len(shape) > 8 or min(shape, default=1) < 0 or prod(shape) > MOST_FILLED:
        raise _too_large(operator)
    value = operator.attributes.get("value")
    one = value.reshape(-1)[:1] if isinstance(value, np.ndarray) else np.zeros(1, np.float32)
    return np.broadcast_to(one if shape else one[0], shape)


def _gather(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    data, places = _needed(inputs, 0), _needed(inputs, 1)
    axis = _whole(operator, "axis", 0)
    _limited(operator, data.size // max(data.shape[axis], 1) * places.size, inputs)
    return np.take(data, places, axis=axis)


def _concat(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    parts = [_needed(inputs, place) for place in range(len(inputs))]
    _limited(operator, sum(part.size for part in parts), ())
    return np.concatenate(parts, axis=_whole(operator, "axis", 0))


def _axes(operator: Operator, inputs: Sequence[Numbers | None]) -> tuple[int, ...] | None:
    """Return the axes of a squeeze or unsqueeze: an attribute, since opset 13 an input."""
    given = operator.attributes.get("axes")
    if given is None and len(inputs) > 1 and inputs[1] is not None:
        return tuple(int(axis) for axis in inputs[1].reshape(-1))
    return given if given is None or isinstance(given, tuple) else (given,)  # type: ignore


def _unsqueeze(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    axes = _axes(operator, inputs)
    if axes is None or len(axes) > 8:
        raise ValueError
    return np.expand_dims(_needed(inputs, 0), axes)


def _squeeze(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    return np.squeeze(_needed(inputs, 0), _axes(operator, inputs))


def _reshape(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    data, wanted = _needed(inputs, 0), [int(size) for size in _needed(inputs, 1).reshape(-1)]
    return data.reshape([data.shape[i] if size == 0 else size for i, size in enumerate(wanted)])


def _transpose(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    return np.transpose(_needed(inputs, 0), operator.attributes.get("perm"))  # type: ignore


def _flatten(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    data, axis = _needed(inputs, 0), _whole(operator, "axis", 1)
    return data.reshape(prod(data.shape[:axis]), -1)


def _slice(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    data = _needed(inputs, 0)
    if len(inputs) > 1:
        starts, ends = (_needed(inputs, place).reshape(-1) for place in (1, 2))
        axes = inputs[3] if len(inputs) > 3 else None
        steps = inputs[4] if len(inputs) > 4 else None
    else:
        starts, ends = (np.array(operator.attributes[name]) for name in ("starts", "ends"))
        axes, steps = operator.attributes.get("axes"), None  # type: ignore[assignment]
    chosen = range(len(starts)) if axes is None else np.asarray(axes).reshape(-1)
    every = np.ones(len(starts), np.int64) if steps is None else steps.reshape(-1)
    cut = [slice(None)] * data.ndim
    for axis, start, end, step in zip(chosen, starts, ends, every, strict=True):
        cut[int(axis)] = slice(int(start), int(end), int(step))
    return data[tuple(cut)]


def _cast(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
    to = _whole(operator, "to", 1)
    kind = {1: np.float32, 10: np.float32, 11: np.float32, 9: np.bool_, 2: np.uint8}
    return _needed(inputs, 0).astype(kind.get(to, np.int64), copy=False)


def _pairwise(make: Callable[[Numbers, Numbers], Numbers]) -> Callable[..., Numbers]:
    def rule(operator: Operator, inputs: Sequence[Numbers | None]) -> Numbers:
        first, second = _needed(inputs, 0), _needed(inputs, 1)
        _limited(operator, prod(np.broadcast_shapes(first.shape, second.shape)), inputs)
        return make(first, second)

    return rule


def _divide(first: Numbers, second: Numbers) -> Numbers:
    """Divide; whole numbers are cut towards zero, as in ONNX."""
    if np.issubdtype(first.dtype, np.integer):
        return np.asarray(np.trunc(first / second).astype(np.int64))
    return np.asarray(first / second)


def _product(values: Numbers) -> Numbers:
    if values.ndim > 1:
        raise ValueError
    return np.asarray(values.prod(keepdims=True))


def _single(make: Callable[[Numbers], Numbers]) -> Callable[..., Numbers]:
    return lambda operator, inputs: make(_needed(inputs, 0))


_RULES: dict[str, Callable[[Operator, Sequence[Numbers | None]], Numbers]] = {
    "Constant": _constant,
    "ConstantOfShape": _filled,
    "Gather": _gather,
    "Concat": _concat,
    "Unsqueeze": _unsqueeze,
    "Squeeze": _squeeze,
    "Reshape": _reshape,
    "Transpose": _transpose,
    "Flatten": _flatten,
    "Slice": _slice,
    "Cast": _cast,
    "Identity": _single(lambda x: x),
    "Shape": _single(lambda x: np.array(x.shape, np.int64)),
    "Size": _single(lambda x: np.array(x.size, np.int64)),
    "Neg": _single(np.negative),
    "Sqrt": _single(np.sqrt),
    "Abs": _single(np.abs),
    "Floor": _single(np.floor),
    "Ceil": _single(np.ceil),
    "Reciprocal": _single(lambda x: 1 / x),
    "ReduceProd": _single(_product),
    "Add": _pairwise(np.add),
    "Sub": _pairwise(np.subtract),
    "Mul": _pairwise(np.multiply),
    "Div": _pairwise(_divide),
    "Pow": _pairwise(np.power),
    "Equal": _pairwise(np.equal),
    "Max": _pairwise(np.maximum),
    "Min": _pairwise(np.minimum),
}
