"""Networks of any blocks, drawn at random: what exporters have to agree on with our engine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from cnndesk import blocks
from cnndesk.blocks.spec import Block, Family
from cnndesk.document.compile import compile_network
from cnndesk.document.network import Network
from cnndesk.document.templates import Drawing
from cnndesk.engine.model import Model
from cnndesk.errors import CnndeskError

MOST_VALUES = 6_000
"""Of a block's output; larger ones only take time."""

Params = dict[str, object]
Choose = Callable[[np.random.Generator], Params]


def _pair(rng: np.random.Generator, most: int) -> tuple[int, int]:
    return int(rng.integers(1, most + 1)), int(rng.integers(1, most + 1))


def _padded(rng: np.random.Generator, size: tuple[int, int]) -> Params:
    padding = str(rng.choice(["valid", "same", "explicit"]))
    if padding != "explicit":
        return {"padding": padding}
    (kh, kw) = size
    pads = (*rng.integers(0, kh, 2).tolist(), *rng.integers(0, kw, 2).tolist())
    return {"padding": padding, "pads": pads}


def _conv(rng: np.random.Generator) -> Params:
    size = _pair(rng, 5)
    return {
        "filters": int(rng.choice([1, 2, 3, 4, 6, 8])),
        "kernel_size": size,
        "stride": _pair(rng, 3),
        "dilation": _pair(rng, 2),
        "groups": int(rng.choice([1, 1, 1, 2, 3])),
        "bias": bool(rng.integers(2)),
        **_padded(rng, size),
    }


def _depthwise(rng: np.random.Generator) -> Params:
    return {k: v for k, v in _conv(rng).items() if k not in ("filters", "groups")}


def _transposed(rng: np.random.Generator) -> Params:
    size, stride = _pair(rng, 4), _pair(rng, 3)
    return {
        "filters": int(rng.integers(1, 6)),
        "kernel_size": size,
        "stride": stride,
        "bias": bool(rng.integers(2)),
    }


def _pool(rng: np.random.Generator) -> Params:
    size = _pair(rng, 4)
    rounds_up, counts = bool(rng.integers(2)), bool(rng.integers(2))
    own: Params = {"size": size, "stride": _pair(rng, 3), **_padded(rng, size)}
    return {**own, "ceil_mode": rounds_up, "count_padding": counts}


def _alpha(rng: np.random.Generator) -> Params:
    return {"alpha": float(np.round(rng.uniform(0.05, 1.5), 3))}


CHOICES: dict[str, Choose] = {
    "conv2d": _conv,
    "depthwise_conv2d": _depthwise,
    "transposed_conv2d": _transposed,
    "max_pool": _pool,
    "average_pool": _pool,
    "sum_pool": _pool,
    "leaky_relu": _alpha,
    "elu": _alpha,
    "hard_sigmoid": _alpha,
    "relu6": lambda rng: {"ceiling": float(np.round(rng.uniform(0.2, 6), 3))},
    "local_response_norm": lambda rng: {
        "size": int(rng.integers(1, 7)),
        "alpha": float(np.round(rng.uniform(0, 2), 3)),
        "beta": float(np.round(rng.uniform(0.2, 1.5), 3)),
        "bias": float(np.round(rng.uniform(0.5, 2), 3)),
    },
    "dense": lambda rng: {"units": int(rng.integers(1, 20)), "bias": bool(rng.integers(2))},
    "group_norm": lambda rng: {"groups": int(rng.choice([1, 2, 3, 4]))},
    "fixed_filter": lambda rng: {},
    "zero_padding": lambda rng: {"pads": tuple(rng.integers(0, 3, 4).tolist())},
    "crop": lambda rng: {"pads": tuple(rng.integers(0, 2, 4).tolist())},
    "upsample": lambda rng: {"factor": _pair(rng, 3)},
}
"""How the parameters of a block are chosen; those of others are their own defaults."""


def middle_types() -> list[type[Block]]:
    """Return the block types that stand between input and output."""
    return [cls for cls in blocks.all_types() if cls.family not in (Family.INPUT, Family.OUTPUT)]


def output_types() -> list[type[Block]]:
    """Return the block types that end a network."""
    return [cls for cls in blocks.all_types() if cls.family is Family.OUTPUT]


def known_params(cls: type[Block], chosen: Params) -> Params:
    """Return those of some parameters that a block has."""
    return {name: value for name, value in chosen.items() if name in cls.__dataclass_fields__}


def add(drawing: Drawing, cls: type[Block], rng: np.random.Generator, kinds: list[str]) -> bool:
    """Add a block of a type, with a second input where it takes several; False if none fits."""
    for _ in range(12):
        chosen = known_params(cls, CHOICES.get(cls.type, lambda _: {})(rng))
        also = ""
        if cls.family is Family.MERGE:
            fitting = _partners(drawing, cls)
            if not fitting:
                return False
            also = str(rng.choice(fitting))
        sources = [drawing._shapes[name] for name in (drawing.last, also) if name]
        try:
            shape = blocks.create(cls.type, **chosen).infer(sources)
        except CnndeskError:
            continue
        if np.prod(shape) > MOST_VALUES:
            continue
        drawing.add(cls.type, also_from=also, **chosen)
        kinds.append(cls.type)
        return True
    return False


def _partners(drawing: Drawing, cls: type[Block]) -> list[str]:
    """Return the earlier blocks whose output can be merged with the last one's."""
    (h, w, c) = drawing.shape
    found = []
    for name, shape in drawing._shapes.items():
        gates = cls.type == "multiply" and shape.c == c and (shape.is_vector or h * w == 1)
        beside = cls.type == "concatenate" and shape[:2] == (h, w)
        if name != drawing.last and (gates or beside or shape == (h, w, c)):
            found.append(name)
    return found


def model_of(network: Network, rng: np.random.Generator) -> Model:
    """Return a network's model with weights and tracked state that make a difference."""
    model, _ = compile_network(network, seed=int(rng.integers(2**31)))
    for node in model.nodes:
        for name, array in {**model.parameters[node.id], **model.state[node.id]}.items():
            if name == "weight":
                continue
            noise = rng.normal(0, 0.2, array.shape).astype(np.float32)
            array += np.abs(noise) if name == "running_variance" else noise
    return model


def random_network(seed: int) -> tuple[Model, list[str]]:
    """Return a model drawn at random, and the types of its blocks in order."""
    rng = np.random.default_rng(seed)
    shape = (int(rng.integers(5, 18)), int(rng.integers(5, 18)), int(rng.choice([1, 3])))
    drawing, kinds = Drawing(shape), []
    types = middle_types()
    for _ in range(int(rng.integers(3, 12))):
        cls = types[int(rng.integers(len(types)))]
        if cls.type == "dense" and rng.random() < 0.7:
            continue  # most of the rest is about maps
        if rng.random() < 0.15 and len(drawing._shapes) > 2:
            names = list(drawing._shapes)
            drawing.branch(names[int(rng.integers(len(names)))])
        add(drawing, cls, rng, kinds)
    if not drawing.shape.is_vector:
        kind = str(rng.choice(["dense", "flatten", "global_average_pool", "global_max_pool"]))
        if kind != "dense":
            drawing.add(kind)
            kinds.append(kind)
    if rng.random() < 0.6 or not drawing.shape.is_vector or drawing.shape.c < 2:
        drawing.add("dense", units=int(rng.integers(2, 8)))
        kinds.append("dense")
    outputs = output_types()
    chosen = outputs[int(rng.integers(len(outputs)))]
    drawing.add(chosen.type)
    return model_of(drawing.network(), rng), [*kinds, chosen.type]
