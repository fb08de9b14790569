"""Every layer answers for itself, and its answers are what the engine does.

A new layer is asked the same questions without a line changed here: the tests name what it does not
say, and refuse what is not so.
"""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import random_image
from layer_examples import (
    QUESTIONS,
    Example,
    Mute,
    NeighbourGate,
    example,
    examples,
    layer_classes,
    missing_answers,
    mute_model,
)

from cnndesk import blocks
from cnndesk.blocks.spec import Block
from cnndesk.engine.axes import Span
from cnndesk.engine.costs import model_costs
from cnndesk.engine.layers import ConvTranspose2d, InputLayer, Layer
from cnndesk.engine.layers.features import FeatureInput
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.rules import FixedSum, Given, Moved, Pooled, Unstepped
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.backward import BackwardStep, is_stepped, step_backward
from cnndesk.explain.fully_convolutional import NotSliding, as_sliding
from cnndesk.explain.gradcam import blocks_with_maps, gradcam
from cnndesk.explain.passes import SeedOutput, Unit, run_image
from cnndesk.explain.receptive_field import (
    EffectiveField,
    field_geometry,
    receptive_field,
    units_seeing_in_all,
)
from cnndesk.explain.saliency import saliency
from cnndesk.explain.stepper import follow, padding_reach, step_forward, window_middles

EXAMPLES = {**examples(), "toy gate": Example(NeighbourGate(), 1, (4, 3, 8))}


def stepped(tried: Example) -> bool:
    model = tried.model()
    try:
        return is_stepped(model, model.nodes[-1].id)
    except UndescribedError:
        return False


STEPPED = [name for name, tried in EXAMPLES.items() if stepped(tried)]


@pytest.mark.parametrize("cls", blocks.all_types(), ids=lambda cls: cls.type)
def test_a_block_places_a_layer(cls: type[Block]) -> None:
    assert example(cls).model().nodes


@pytest.mark.parametrize("cls", layer_classes(), ids=lambda cls: cls.__name__)
def test_a_layer_answers_every_question(cls: type[Layer]) -> None:
    missing = missing_answers(cls)
    assert not missing, f"the layer {cls.__name__} lacks: {', '.join(missing)}"


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_left_out_is_named(question: str) -> None:
    partial = type("Partial", (NeighbourGate,), {question: getattr(Layer, question)})
    assert missing_answers(partial) == [question]
    assert missing_answers(NeighbourGate) == []


def test_a_layer_is_placed_by_a_block_so_that_its_answers_are_tried() -> None:
    tried = {type(one.layer) for one in EXAMPLES.values()}
    # A frozen part is looked at as its own blocks; its features only stand in for them in training.
    untried = set(layer_classes()) - tried - {SeedOutput, FeatureInput}
    assert not untried, f"no block type places: {', '.join(c.__name__ for c in untried)}"


# What a unit reads ------------------------------------------------------------------------------


def influenced(model: Model) -> np.ndarray:
    """Return by the engine which outputs each input changes, (inputs, h, w, c).

    Every input is moved up and down, far and a little, on several images: a maximum and a bend
    show only some of it.
    """
    h, w, c = model.shapes["image"]
    count = h * w * c
    plan = Plan(model, count, fuse=False)
    plan.pack_weights()
    last = model.nodes[-1].id
    changed = np.zeros((count, *model.shapes[last]), np.bool_)
    for seed in range(4):
        image = random_image(model, seed).astype(np.int64)
        plan.images[...] = image
        plan.forward()
        still = plan.values[last].copy()
        for delta in (255, 40, -40, -255):
            plan.images[...] = image
            flat = plan.images.reshape(count, count)
            flat[np.diag_indices(count)] = np.clip(image.reshape(-1) + delta, 0, 255)
            plan.forward()
            changed |= plan.values[last] != still
    return changed


@pytest.mark.parametrize("name", [n for n, e in EXAMPLES.items() if e.inputs])
def test_a_reading_is_what_the_engine_does(name: str) -> None:
    tried = EXAMPLES[name]
    model = tried.model()
    node = model.nodes[-1]
    shapes, output = model.input_shapes(node), model.shapes[node.id]
    reading = tried.layer.reading(shapes)
    lit = influenced(model)
    for number, place in enumerate(np.ndindex(*tried.shape)):
        mask = np.zeros(tried.shape, np.bool_)
        mask[place] = True
        reached = np.broadcast_to(reading.reach([mask] * tried.inputs, shapes, output), output)
        np.testing.assert_array_equal(reached, lit[number], err_msg=f"{name}, input {place}")


@pytest.mark.parametrize("name", [n for n, e in EXAMPLES.items() if e.inputs])
def test_reading_backward_and_forward_agree(name: str) -> None:
    tried = EXAMPLES[name]
    node = tried.model().nodes[-1]
    shapes = [tried.shape] * tried.inputs
    output = tried.layer.output_shape(shapes)
    reading = node.layer.reading(shapes)
    reached = []
    for slot in range(tried.inputs):
        for place in np.ndindex(*tried.shape):
            masks = [np.zeros(shape, np.bool_) for shape in shapes]
            masks[slot][place] = True
            reached.append(np.broadcast_to(reading.reach(masks, shapes, output), output))
    table = np.array(reached).reshape(tried.inputs, *tried.shape, *output)
    for place in np.ndindex(*output):
        mask = np.zeros(output, np.bool_)
        mask[place] = True
        for slot, read in enumerate(reading.read(mask, shapes, output)):
            whole = np.broadcast_to(read, shapes[slot])
            np.testing.assert_array_equal(whole, table[slot][(..., *place)])
            for axis in (0, 1):
                seen = np.flatnonzero(whole.any(axis=(1 - axis, 2)))
                span = reading.span(Span(place[axis], place[axis]), axis, shapes[slot][axis])
                assert not len(seen) or (span.first <= seen[0] and seen[-1] <= span.last)


# How it is computed -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_gives_the_number_of_the_engine(name: str) -> None:
    model = EXAMPLES[name].model()
    node, seen = model.nodes[-1], run_image(model, random_image(model))
    rule = node.layer.rule()
    for place in np.ndindex(*model.shapes[node.id]):
        if isinstance(rule, Given):
            with pytest.raises(ExplainError, match="is the image itself"):
                step_forward(model, seen.values, node.id, Unit(*place))
        elif isinstance(rule, Unstepped):
            with pytest.raises(UndescribedError, match=f"cannot be stepped through: {rule.reason}"):
                step_forward(model, seen.values, node.id, Unit(*place))
        else:
            step = step_forward(model, seen.values, node.id, Unit(*place))
            assert step.value == float(seen.values[node.id][place])
            assert step.same, (name, place, step.result, step.value)


def sent_back(back: BackwardStep, shape: tuple[int, int, int]) -> np.ndarray:
    """Return what a unit adds to the gradient of the input, laid over it."""
    step, total = back.forward, np.zeros(shape)
    if hasattr(step, "rows"):
        channels = list(getattr(step, "channels", (step.unit.channel,)))
        sent = back.to_inputs.reshape(*step.inside.shape, len(channels))
        for i, j in np.argwhere(step.inside):
            total[step.rows[i], step.columns[j], channels] += sent[i, j]
    elif back.to_inputs.size == 1:
        total[step.unit.index] += back.to_inputs[0]
    else:
        total += back.to_inputs.reshape(shape)
    return total


@pytest.mark.parametrize("name", STEPPED)
def test_what_all_units_send_back_is_the_engines_gradient(name: str) -> None:
    model = EXAMPLES[name].model(head=True)
    seen = run_image(model, random_image(model), label=1, gradients=True)
    node = model.nodes[1]
    places = [(0, 0, 0)] if name == "softmax" else np.ndindex(*model.shapes[node.id])
    shape = model.shapes["image"]
    total = sum(sent_back(step_backward(seen, node.id, Unit(*p)), shape) for p in places)
    gradient = seen.gradients["image"]
    np.testing.assert_allclose(total, gradient, atol=4e-6 * np.abs(gradient).max())


@pytest.mark.parametrize("name", sorted(set(EXAMPLES) - set(STEPPED)))
def test_a_block_that_is_not_stepped_backward_says_so_or_only_moves(name: str) -> None:
    model = EXAMPLES[name].model(head=True)
    seen = run_image(model, random_image(model), label=1, gradients=True)
    node = next(n for n in model.nodes if n.layer == EXAMPLES[name].layer)
    if node.layer.rule() == Moved():
        back = step_backward(seen, node.id, Unit(0, 0, 0))
        assert back.to_inputs[0] in (0.0, back.incoming)
    else:
        with pytest.raises(ExplainError, match=r"not stepped|be stepped through|image itself"):
            step_backward(seen, node.id, Unit(0, 0, 0))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_operations_of_every_layer_are_counted(name: str) -> None:
    model = EXAMPLES[name].model()
    cost = model_costs(model)[model.nodes[-1].id]
    assert cost.forward > 0 or EXAMPLES[name].layer.is_view


WINDOWED = [name for name in STEPPED if isinstance(EXAMPLES[name].layer.rule(), Pooled | FixedSum)]
WINDOWED += [name for name in STEPPED if name.endswith("conv2d")]


@pytest.mark.parametrize("name", WINDOWED)
def test_windows_lie_and_reach_out_as_is_told(name: str) -> None:
    model = EXAMPLES[name].model()
    node, seen = model.nodes[-1], run_image(model, random_image(model))
    reach = [0]
    for place in np.ndindex(*model.shapes[node.id][:2]):
        step = step_forward(model, seen.values, node.id, Unit(*place))
        for axis, read in enumerate((step.rows, step.columns)):
            reach += [-read.min(initial=0), read.max(initial=0) - EXAMPLES[name].shape[axis] + 1]
            assert window_middles(model, node.id, axis)[place[axis]] == read.mean()
    assert padding_reach(model, node.id) == max(reach)


def test_a_gap_between_strides_has_no_middle() -> None:
    gaps = ConvTranspose2d(filters=1, kernel_size=(1, 1), stride=(2, 2))
    middles = window_middles(mute_model(gaps), "toy", 0)
    assert middles[::2].tolist() == [0, 1, 2, 3, 4, 5]
    assert np.isnan(middles[1::2]).all()


# What says nothing of itself --------------------------------------------------------------------


def test_a_mute_layer_cannot_be_stepped_through() -> None:
    model = mute_model()
    seen = run_image(model, random_image(model))
    with pytest.raises(UndescribedError, match=r"toy cannot be stepped through.*Mute does not say"):
        step_forward(model, seen.values, "toy", Unit(0, 0))
    with pytest.raises(UndescribedError, match="toy cannot be stepped through"):
        is_stepped(model, "toy")
    assert follow(model, seen.values, "before", Unit(0, 0)) == []
    assert step_forward(model, seen.values, "behind", Unit(0, 0)).same


@pytest.mark.parametrize("node", ["toy", "behind", "softmax"])
def test_what_lies_behind_a_mute_layer_has_no_receptive_field(node: str) -> None:
    model = mute_model()
    what = r"units of toy see cannot be told.*Mute does not say which units"
    with pytest.raises(UndescribedError, match=what):
        receptive_field(model, node, Unit(0, 0))
    with pytest.raises(UndescribedError, match=what):
        field_geometry(model, node)
    with pytest.raises(UndescribedError, match=what):
        units_seeing_in_all(model, 2, 2, node)
    with pytest.raises(UndescribedError, match=what):
        units_seeing_in_all(model, 2, 2)
    assert field_geometry(model, "before").size == (3, 3)
    assert units_seeing_in_all(model, 2, 2, "before")["before"].sum() == 2 * 9


@pytest.mark.parametrize("node", ["toy", "behind"])
def test_grad_cam_does_not_lay_maps_over_an_image_that_nobody_knows_the_way_from(node: str) -> None:
    model = mute_model()
    with pytest.raises(UndescribedError, match="units of toy see cannot be told"):
        gradcam(model, random_image(model), node)
    assert blocks_with_maps(model) == ["before"]


def test_a_layer_without_a_gradient_says_so_instead_of_giving_one() -> None:
    model = mute_model()
    image = random_image(model)
    for ask in (
        lambda: gradcam(model, image, "before"),
        lambda: saliency(model, image),
        lambda: run_image(model, image, gradients=True),
        lambda: EffectiveField(model, "behind"),
    ):
        with pytest.raises(UndescribedError, match="Mute does not say how its gradient"):
            ask()


def test_a_mute_layer_is_neither_slid_nor_counted() -> None:
    model = mute_model()
    with pytest.raises(NotSliding, match=r"Mute does not say"):
        as_sliding(model)
    with pytest.raises(UndescribedError, match="Mute does not say"):
        model_costs(model)


def test_a_layer_that_answers_is_seen_through() -> None:
    model = mute_model(NeighbourGate())
    assert field_geometry(model, "behind").size == (5, 5)
    assert blocks_with_maps(model) == ["before", "toy", "behind"]
    image = random_image(model)
    assert gradcam(model, image, "toy").heat.shape == (6, 6)
    assert run_image(model, image, gradients=True).gradients["before"].any()
    assert isinstance(model.nodes[0].layer, InputLayer)
    assert not isinstance(model.node("toy").layer, Mute)
