"""First values of weights.

The scale keeps the variance of activations (He, for ReLU) or of activations and gradients (Glorot)
about constant from layer to layer. Sources: He et al., "Delving deep into rectifiers", ICCV 2015;
Glorot & Bengio, AISTATS 2010; LeCun et al., "Efficient BackProp", 1998; Saxe et al., ICLR 2014
(orthogonal).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from cnndesk.errors import SettingError

from .types import FloatArray


def fans(shape: tuple[int, ...]) -> tuple[int, int]:
    """Return the number of inputs and outputs of one unit: weights are (..., inputs, outputs)."""
    if len(shape) < 2:
        size = shape[0] if shape else 1
        return size, size
    field = math.prod(shape[:-2])
    return field * shape[-2], field * shape[-1]


def _normal(rng: np.random.Generator, shape: tuple[int, ...], deviation: float) -> FloatArray:
    return (deviation * rng.standard_normal(shape)).astype(np.float32)


def _uniform(rng: np.random.Generator, shape: tuple[int, ...], limit: float) -> FloatArray:
    return rng.uniform(-limit, limit, shape).astype(np.float32)


def _orthogonal(rng: np.random.Generator, shape: tuple[int, ...]) -> FloatArray:
    rows, columns = math.prod(shape[:-1]), shape[-1]
    matrix = rng.standard_normal((max(rows, columns), min(rows, columns)))
    q, r = np.linalg.qr(matrix)
    q *= np.sign(np.diag(r))
    return np.ascontiguousarray((q if rows >= columns else q.T).reshape(shape), np.float32)


INITIALIZERS: dict[str, Callable[[np.random.Generator, tuple[int, ...]], FloatArray]] = {
    "he_normal": lambda rng, s: _normal(rng, s, math.sqrt(2 / fans(s)[0])),
    "he_uniform": lambda rng, s: _uniform(rng, s, math.sqrt(6 / fans(s)[0])),
    "glorot_normal": lambda rng, s: _normal(rng, s, math.sqrt(2 / sum(fans(s)))),
    "glorot_uniform": lambda rng, s: _uniform(rng, s, math.sqrt(6 / sum(fans(s)))),
    "lecun_normal": lambda rng, s: _normal(rng, s, math.sqrt(1 / fans(s)[0])),
    "normal": lambda rng, s: _normal(rng, s, 0.05),
    "orthogonal": _orthogonal,
    "zeros": lambda rng, s: np.zeros(s, np.float32),
}


def initial(name: str, shape: tuple[int, ...], rng: np.random.Generator) -> FloatArray:
    """Return first values of `shape`.

    Raises
    ------
    SettingError
        There is no such initialiser.
    """
    if name not in INITIALIZERS:
        raise SettingError(
            f"There is no initialiser “{name}”. Choose one of {', '.join(INITIALIZERS)}."
        )
    return INITIALIZERS[name](rng, shape)
