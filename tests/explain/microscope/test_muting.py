"""Muting a map is a look: other answers, the same network."""

from __future__ import annotations

import numpy as np
import pytest
from test_strongest import branched, some_images

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.microscope.muting import mute_map, with_gates
from cnndesk.explain.passes import run_image
from cnndesk.explain.progress import finish


def test_open_gates_change_not_one_bit() -> None:
    model = branched()
    images = some_images(6, model)
    made, gates = with_gates(model, "relu1")
    assert gates.tolist() == [1.0] * 5
    plan, plain = Plan(made, 6), Plan(model, 6)
    for each in (plan, plain):
        each.images[...] = images
        each.pack_weights()
        each.forward()
    np.testing.assert_array_equal(plan.output, plain.output)


def undecided() -> Model:
    """The network with biases for which no class wins on average, so that little decides."""
    model = branched()
    logits = [run_image(model, image).values["fc"][0, 0] for image in some_images(40, model)]
    model.parameters["fc"]["bias"] -= np.mean(logits, axis=0)
    return model


@pytest.mark.parametrize("node", ["conv1", "relu1", "add", "pool", "fc"])
def test_a_muted_map_is_zero_for_all_who_read_it(node) -> None:
    model = branched()
    made, gates = with_gates(model, node)
    gates[1] = 0.0
    values = run_image(made, some_images(1, model)[0]).values
    assert not values["explain:muted"][:, :, 1].any()
    np.testing.assert_array_equal(
        np.delete(values["explain:muted"], 1, 2), np.delete(values[node], 1, 2)
    )
    assert all(node not in n.inputs for n in made.nodes if n.id != "explain:muted")


def test_the_answers_are_those_of_a_network_whose_filter_gives_nothing() -> None:
    model = undecided()
    images = some_images(40, model)
    found = finish(mute_map(model, images, "conv3", 2))
    plan = Plan(model, 40)
    plan.images[...] = images
    plan.pack_weights()
    plan.forward()
    np.testing.assert_array_equal(found.before, plan.output.argmax(axis=1))
    model.parameters["conv3"]["weight"][..., 2] = 0.0
    model.parameters["conv3"]["bias"][2] = 0.0
    plan.pack_weights()
    plan.forward()
    np.testing.assert_array_equal(found.after, plan.output.argmax(axis=1))
    np.testing.assert_allclose(found.sure_after, plan.output.max(axis=1), rtol=1e-5)
    assert len(found.changed)
    assert (found.before[found.changed] != found.after[found.changed]).all()


def test_nothing_of_the_network_changes() -> None:
    model = branched()
    before = model.copy_arrays()
    finish(mute_map(model, some_images(8, model), "conv1", 0))
    for name, arrays in model.copy_arrays().items():
        for key, array in arrays.items():
            np.testing.assert_array_equal(array, before[name][key])


def test_what_becomes_right_and_what_becomes_wrong_are_told_apart() -> None:
    model = undecided()
    images = some_images(40, model)
    found = finish(mute_map(model, images, "conv3", 2))
    changed = found.changed
    labels = found.before.copy()
    labels[changed[0]] = found.after[changed[0]]
    assert found.becomes_right(labels).tolist() == [changed[0]]
    assert sorted(found.becomes_wrong(labels)) == sorted(changed[1:])


@pytest.mark.parametrize(
    ("node", "channel", "count", "words"),
    [
        ("softmax", 0, 5, "is the answer itself"),
        ("conv1", 5, 5, "has 5 maps and no map 6"),
        ("conv9", 0, 5, "conv9"),
        ("conv1", 0, 0, "no validation images"),
    ],
)
def test_what_cannot_be_muted_is_said(node, channel, count, words) -> None:
    model = branched()
    with pytest.raises(ExplainError, match=words):
        finish(mute_map(model, some_images(count, model), node, channel))
