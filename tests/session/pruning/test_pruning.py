"""Maps are removed: the smaller network gives what the larger one gives with them muted."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from cnndesk import blocks
from cnndesk.data import Dataset
from cnndesk.document.channel_units import units_of
from cnndesk.document.compile import compile_network
from cnndesk.document.edits import AddBlock, Connect
from cnndesk.document.map_edits import MuteMaps, why_no_map_can_be_muted
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.removal import Removal
from cnndesk.document.shapes import infer
from cnndesk.document.templates import all_templates, starts
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError, ProjectError
from cnndesk.explain.progress import finish
from cnndesk.session import preparation
from cnndesk.session.checkpoint import write_run
from cnndesk.session.evaluation import predict_images
from cnndesk.session.preparation import coder_of, trained_model
from cnndesk.session.pruning.effects import measure
from cnndesk.session.pruning.outcome import facts_of
from cnndesk.session.pruning.pruned import pruned
from cnndesk.session.replay import Replay

SHAPE = (16, 16, 3)


class Drawn:
    """A network drawn block by block."""

    def __init__(self) -> None:
        self.network = Network()

    def add(self, kind: str, *sources: str, **params: object) -> str:
        (made,) = AddBlock(blocks.create(kind, **params)).apply(self.network).touched
        for slot, source in enumerate(sources):
            Connect(source, made, slot if len(sources) > 1 else None).apply(self.network)
        return made


def residual() -> Network:
    """Draw what ties channels in every way: sums, joins, depthwise, norms, flatten."""
    d = Drawn()
    at = d.add("image_input", height=16, width=16, channels=3)
    first = d.add("relu", d.add("batch_norm", d.add("conv2d", at, filters=8)))
    branch = d.add("conv2d", d.add("relu", d.add("conv2d", first, filters=5)), filters=8)
    joined = d.add("relu", d.add("add", first, d.add("batch_norm", branch)))
    deep = d.add("depthwise_conv2d", joined, multiplier=2)
    beside = d.add("conv2d", joined, filters=3, kernel_size=(1, 1))
    wide = d.add("concatenate", d.add("prelu", deep), d.add("sigmoid", beside))
    small = d.add("max_pool", wide, size=(4, 4), stride=(4, 4))
    hidden = d.add("relu", d.add("dense", d.add("flatten", small), units=7))
    d.add("softmax", d.add("dense", hidden, units=4))
    return d.network


def filled(network: Network, seed: int = 0) -> Model:
    """Return its model with random numbers everywhere, so that no shift is zero."""
    model, _ = compile_network(network, seed=seed)
    rng = np.random.default_rng(seed)
    for node in model.nodes:
        for name, array in (model.parameters[node.id] | model.state[node.id]).items():
            if name != "weight":
                low = 0.3 if name in ("gamma", "running_variance") else -0.5
                array[...] = rng.uniform(low, 1.5, array.shape)
    return model


def muted(network: Network, removal: Removal) -> Network:
    """Return the network with everything muted that stands for what goes."""
    made = network.copy()
    for block, labels in removal.units.labels.items():
        maps = tuple(np.flatnonzero(np.isin(labels, list(removal.gone))).tolist())
        if maps and not why_no_map_can_be_muted(made, block):
            MuteMaps(block, maps).apply(made)
    return made


def outputs(network: Network, arrays) -> np.ndarray:
    model, carried = compile_network(network, arrays)
    assert not carried.reset
    images = np.random.default_rng(5).integers(0, 256, (6, *model.shapes[model.nodes[0].id]))
    return predict_images(model, images.astype(np.uint8))


def some(network: Network, share: float) -> Removal:
    """Draw units to take out, of which each block keeps its first."""
    units = units_of(network)
    kept = {int(units.labels[block][0]) for block in units.writers}
    drawn = np.random.default_rng(1).random(len(units.removable)) < share
    gone = frozenset(np.array(units.removable)[drawn].tolist()) - kept
    return Removal(network, units, gone)


NETWORKS = {
    "residual": residual,
    **{
        t.name: lambda t=t: t.build(SHAPE, 4)
        for t in (*all_templates(), *starts())
        if t.name not in ("blank", "tiny-vgg")  # nothing to take out; too small pictures for it
    },
}


@pytest.mark.parametrize("draw", NETWORKS.values(), ids=NETWORKS)
def test_the_smaller_network_gives_what_the_muted_one_gives(draw):
    network = draw()
    model = filled(network)
    arrays = model.copy_arrays()
    removal = some(network, 0.3)
    assert removal.gone
    smaller = removal.smaller()
    wanted = outputs(muted(network, removal), arrays)
    np.testing.assert_allclose(
        outputs(smaller, removal.cut_arrays(arrays)), wanted, rtol=2e-4, atol=2e-6
    )
    assert np.abs(outputs(network, arrays) - wanted).max() > 1e-4  # muting them was felt
    assert infer(smaller).parameters < infer(network).parameters


def test_channels_that_meet_go_together():
    network = residual()
    units = units_of(network)
    together = units.maps_of(units.unit_of("conv1", 3))
    assert together == {"conv1": (3,), "conv3": (3,)}
    assert units.maps_of(units.unit_of("conv2", 0)) == {"conv2": (0,)}
    removal = Removal.of_maps(network, {"conv3": [3]})
    assert removal.maps == {"conv1": [3], "conv3": [3]}
    assert removal.text == "conv1: 8 → 7 maps; conv3: 8 → 7 maps"
    assert removal.smaller().block("conv3").filters == 7


def test_answers_and_compared_maps_stay_and_say_why():
    d = Drawn()
    at = d.add("conv2d", d.add("image_input", height=8, width=8, channels=1), filters=4)
    at = d.add("group_norm", at, groups=2)
    grouped = d.add("conv2d", at, filters=4, groups=2)
    d.add("softmax", d.add("dense", d.add("flatten", grouped), units=3))
    units = units_of(d.network)
    assert units.removable == ()
    reasons = set(units.reasons.values())
    assert "group1 normalises over groups of maps" in reasons or any("groups" in r for r in reasons)
    assert "it is one of the answers of the network" in reasons
    with pytest.raises(ProjectError, match="answers of the network"):
        Removal.of_maps(d.network, {"fc1": [0]})


def test_a_block_keeps_its_last_map():
    with pytest.raises(ProjectError, match="conv2 would lose all of its maps"):
        Removal.of_maps(residual(), {"conv2": range(5)})


def test_muted_maps_are_counted_anew():
    network = residual()
    MuteMaps("conv2", (1, 3, 4)).apply(network)
    smaller = Removal.of_maps(network, {"conv2": [0, 3]}).smaller()
    assert smaller["conv2"].muted_maps == (0, 2)


# Measured and removed in a run ----------------------------------------------------------------


@pytest.fixture
def trained(make_trainer, project: Project) -> Project:
    trainer = make_trainer(epochs=1)
    trainer.opens_test = False
    for _ in trainer.run():
        pass
    write_run(project, trainer.capture(), trainer.history)
    trainer.close()
    return project


def measured(project: Project, digits: Dataset, **how):
    model = trained_model(project)
    return finish(measure(project.network, model, coder_of(project, model), digits.val, **how))


def test_the_effect_of_a_map_is_that_of_muting_it(trained, digits):
    effects = measured(trained, digits, exactly=True)
    assert effects.is_exact
    assert len(effects.effects) == 6
    changes = [effect.change for effect in effects.effects]
    assert changes == sorted(changes)
    assert all(effect.change >= abs(effect.loss) - 1e-6 for effect in effects.effects)
    worst = effects.effects[-1]
    network = muted(
        trained.network, Removal(trained.network, effects.units, frozenset({worst.unit}))
    )
    model, _ = compile_network(network, trained.weights)
    facts = finish(facts_of(model, coder_of(trained, model), digits.val))
    assert worst.loss == pytest.approx(facts.loss - effects.base.loss, abs=1e-5)
    assert worst.score == pytest.approx(facts.score - effects.base.score, abs=1e-3)


def test_the_estimate_is_the_first_order_of_the_exact_effect(trained, digits):
    """Against a difference quotient: the loss after a hundredth of the weights was taken off."""
    effects = measured(trained, digits, exactly=False)
    assert not effects.is_exact
    assert "Estimated" in effects.sentence
    effect = effects.effects[-1]
    model = trained_model(trained)
    reader = effects.units.readers[-1]
    rows = reader.labels == effect.unit
    weight = model.parameters[reader.block]["weight"]
    weight[..., rows, :] *= 0.99
    facts = finish(facts_of(model, coder_of(trained, model), digits.val))
    assert effect.change == pytest.approx(100 * abs(facts.loss - effects.base.loss), rel=0.1)


def test_without_validation_images_it_says_so(trained, digits):
    model = trained_model(trained)
    nothing = dataclasses.replace(digits.val, labels=digits.val.labels[:0])
    with pytest.raises(ExplainError, match="no validation images"):
        finish(measure(trained.network, model, coder_of(trained, model), nothing))


def test_the_run_goes_on_without_the_maps_and_is_replayed(trained, digits, saved):
    effects = measured(trained, digits)
    removal = Removal(trained.network, effects.units, effects.least_useful(2))
    gone = set(removal.maps["conv1"])
    for channel in range(6):
        trained.map_names = trained.map_names.named("conv1", channel, f"was {channel}")
    trained.map_names = trained.map_names.named("fc1", 0, "elsewhere")
    made = pruned(trained, removal)
    stayed = [channel for channel in range(6) if channel not in gone]
    assert list(made.map_names) == [
        *(("conv1", new, f"was {old}") for new, old in enumerate(stayed)),
        ("fc1", 0, "elsewhere"),
    ]
    made.save(saved)
    opened = Project.load(saved)
    assert opened.network.block("conv1").filters == 4
    assert opened.optimizer["first--conv1.weight"].shape[-1] == 4
    assert np.abs(opened.optimizer["first--conv1.weight"]).max() > 0
    longer = opened.training.replace(epochs=2)
    trainer = preparation.resume_trainer(opened, digits, 1, longer)
    from cnndesk.session.interventions import noted, place_of, recipe_for

    after = recipe_for(opened.network.copy(), digits, longer, opened.data.augment)
    opened.run = noted(opened.run, after, place_of(trainer.standing), "")
    opened.training = longer
    trainer.opens_test = False
    for _ in trainer.run():
        pass
    write_run(opened, trainer.capture(), trainer.history)
    opened.save(saved)
    again = Project.load(saved)
    assert len(again.run.marks) == 2
    replay = Replay(again, digits, threads=2)
    for _ in replay.job():
        pass
    assert replay.digest == again.digest


def test_a_network_that_was_edited_since_is_refused(trained):
    MuteMaps("conv1", (0,)).apply(trained.network)
    removal = Removal.of_maps(trained.network, {"conv1": [1]})
    with pytest.raises(ProjectError, match="edited since it was trained"):
        pruned(trained, removal)
