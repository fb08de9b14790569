"""What can vary, how it is typed, and the project in which it does."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from cnndesk.data import Dataset
from cnndesk.document.edits import Freeze
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError, SettingError
from cnndesk.laboratory import asking
from cnndesk.laboratory.choices import base_of, label_of, value_text, varied
from cnndesk.laboratory.design import Axis
from cnndesk.session.preparation import begins_with, make_trainer


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("lr=0.01,0.03", "learning_rate", (0.01, 0.03)),
        ("weight-decay=0,5e-4", "weight_decay", (0.0, 5e-4)),
        ("batch=16,32,16", "batch_size", (16, 32)),
        ("optimiser=AdamW,sgd", "optimizer", ("adamw", "sgd")),
        ("schedule=one-cycle,constant", "schedule", ("one_cycle", "constant")),
        ("clip_norm=off,1", "clip_norm", (None, 1.0)),
        ("balance=on,off", "balance", (True, False)),
        ("augment=none,flip,flip+shift:0.2", "augment", ([], ["flip"], ["flip", "shift:0.2"])),
        ("conv1.filters=4,8", "conv1.filters", (4, 8)),
        ("conv1.kernel_size=3,3x5", "conv1.kernel_size", ([3, 3], [3, 5])),
    ],
)
def test_values_are_read_as_they_are_typed(
    base: Project, text: str, name: str, values: tuple[object, ...]
) -> None:
    assert asking.axis_from(text, base.network) == Axis(name, values)


def test_a_range_is_logarithmic_where_it_spans_decades(base: Project) -> None:
    wide = asking.axis_from("lr=1e-4..0.1", base.network)
    narrow = asking.axis_from("conv1.filters=4..8", base.network)
    assert (wide.is_log, wide.is_whole) == (True, False)
    assert (narrow.is_log, narrow.is_whole) == (False, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lr", "says no values"),
        ("lr=fast", "Learning rate.*must be a number"),
        ("lr=-1", "Learning rate"),
        ("speed=1", "nothing that can vary.*learning_rate"),
        ("seed=1,2", "--seeds"),
        ("conv9.filters=1", "no block conv9"),
        ("conv1.colour=1", "no parameter called “colour”.*filters"),
        ("conv1.filters=0", "Filters"),
        ("augment=fog", "fog"),
        ("optimiser=lion", "Optimiser"),
        ("optimiser=adam..sgd", "no number"),
        ("lr=0.1..0.01", "must rise"),
    ],
)
def test_what_cannot_vary_is_said(base: Project, text: str, words: str) -> None:
    with pytest.raises(CnndeskError, match=words):
        asking.axis_from(text, base.network)


def test_a_project_varies_and_its_base_stays(base: Project, digits: Dataset) -> None:
    before = base.to_bytes()
    choices = {
        "learning_rate": 0.2, "conv1.filters": 6, "augment": ["shift:0.2"], "ablate": "drop1",
    }  # fmt: skip
    made = varied(base, choices, 9, digits)
    assert made.training.learning_rate == 0.2
    assert made.training.seed == 9
    assert made.network.block("conv1").values()["filters"] == 6
    assert made.network["drop1"].muted
    assert made.data.augment == ("shift:0.2",)
    assert base.to_bytes() == before


def test_what_is_automatic_follows_from_what_varies(base: Project, digits: Dataset) -> None:
    free = dataclasses.replace(base, training=base.training.with_automatic())
    found = [varied(free, {"batch_size": size}, 0, digits).training for size in (16, 128)]
    assert [settings.batch_size for settings in found] == [16, 128]
    assert found[0].epochs < found[1].epochs  # about as many steps


def test_a_template_takes_the_place_of_the_network(base: Project, digits: Dataset) -> None:
    made = varied(base, {"template": "lenet5"}, 0, digits)
    assert len(made.network) > len(base.network)
    assert made.network.input_block is not None
    assert begins_with(made) == {}
    with pytest.raises(CnndeskError, match="no template"):
        asking.templates_axis("lenet5,alexnet", base.network)


def test_every_block_between_the_ends_can_be_taken_out(base: Project) -> None:
    axis = asking.ablations_axis(base.network)
    assert axis.values[0] == ""
    assert set(axis.values[1:]) == set(base.network.order[1:-1])


def test_axes_and_values_have_names_for_people(base: Project) -> None:
    network = base.network
    assert label_of("learning_rate", network) == "learning rate"
    assert label_of("conv1.kernel_size", network).startswith("conv1 ")
    assert value_text("conv1.kernel_size", [3, 5], network) == "3×5"
    assert value_text("optimizer", "adamw", network) == "AdamW"
    assert value_text("augment", [], network) == "none"
    assert value_text("template", "small-vgg", network) == "Small VGG"
    assert value_text("ablate", "", network) == "all blocks"
    assert value_text("ablate", "conv1", network) == "without conv1"


@pytest.mark.parametrize("count", [0, -1, 10_000])
def test_seeds_must_be_some(count: int) -> None:
    with pytest.raises(SettingError, match="Seeds"):
        asking.seeds_from(0, count)


def test_frozen_blocks_begin_with_the_weights_that_they_hold(
    base: Project, digits: Dataset
) -> None:
    shapes = make_trainer(varied(base, {}, 0, digits), digits, 1).model.parameters["conv1"]
    held = {name: np.full(array.shape, 0.25, np.float32) for name, array in shapes.items()}
    frozen = dataclasses.replace(base, network=base.network.copy(), weights={"conv1": held})
    Freeze(("conv1",)).apply(frozen.network)
    made = varied(base_of(frozen, digits), {"learning_rate": 0.3}, 1, digits)
    begun = make_trainer(made, digits, 1).model.parameters["conv1"]
    assert all((array == 0.25).all() for array in begun.values())
