"""A run that was changed while it trained, replayed from its log: the same bits."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from cnndesk.data import Dataset
from cnndesk.document.edits import Freeze, SetParams
from cnndesk.document.interventions import Change, Place, changes_from_json, place_from_json
from cnndesk.document.map_edits import MuteMaps
from cnndesk.document.network import Network
from cnndesk.document.project import Project, digest
from cnndesk.document.run_info import EditMark, RunInfo
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import Drawing
from cnndesk.errors import ProjectError
from cnndesk.session import preparation
from cnndesk.session.checkpoint import write_run
from cnndesk.session.interventions import REOPENED, noted, place_of
from cnndesk.session.replay import Replay, log_of
from cnndesk.session.surgery import intervene
from cnndesk.session.trainer import Trainer


def steps(trainer: Trainer, count: int) -> None:
    for _ in range(count):
        for _ in trainer.step_batch():
            pass


def to_end(trainer: Trainer) -> Trainer:
    trainer.opens_test = False
    for _ in trainer.run():
        pass
    return trainer


def edited(project: Project, *edits) -> Network:
    network = project.network.copy()
    for edit in edits:
        edit.apply(network)
    return network


def saved_and_opened(project: Project, trainer: Trainer, saved) -> Project:
    write_run(project, trainer.capture(), trainer.history)
    project.save(saved)
    trainer.close()
    return Project.load(saved)


def replayed(project: Project, digits: Dataset, threads: int = 1) -> tuple[bool, Replay]:
    replay = Replay(project, digits, threads)
    job = replay.job()
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value, replay


@pytest.fixture(scope="module")
def file(digits, tmp_path_factory) -> Path:
    """A run of two epochs in which everything was changed that can be."""
    d = Drawing(digits.image_shape)
    d.conv_norm_relu(4)
    d.pool()
    d.add("dropout", rate=0.2)
    project = Project(network=d.classifier(10))
    project.training = project.training.replace(epochs=3, batch_size=100, seed=4)
    preparation.adapt(project, digits)
    trainer = preparation.make_trainer(project, digits, 1)
    settings = project.training
    block = next(i for i in project.network if project.network.block(i).type == "dropout")
    steps(trainer, 4)
    trainer = intervene(
        project, trainer, settings=settings.replace(learning_rate=0.02, weight_decay=0.001)
    )
    steps(trainer, 3)
    trainer = intervene(project, trainer, network=edited(project, MuteMaps("conv1", (1, 3))))
    steps(trainer, 3)
    trainer = intervene(
        project, trainer, network=edited(project, SetParams({block: {"rate": 0.5}}))
    )
    trainer = intervene(project, trainer, augment=("noise",))
    steps(trainer, 5)  # over the end of an epoch
    trainer = intervene(project, trainer, network=edited(project, Freeze(("conv1",))))
    steps(trainer, 4)
    trainer = intervene(
        project, trainer, settings=project.training.replace(batch_size=128, epochs=2)
    )
    steps(trainer, 6)
    unmuted = edited(
        project, MuteMaps("conv1", (1,), muted=False), Freeze(("conv1",), frozen=False)
    )
    trainer = intervene(project, trainer, network=unmuted)
    path = tmp_path_factory.mktemp("replay") / "run.cnndesk"
    saved_and_opened(project, to_end(trainer), path)
    return path


@pytest.fixture
def operated(file) -> Project:
    return Project.load(file)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_replayed_run_has_the_same_bits_at_any_number_of_threads(operated, digits, threads):
    same, replay = replayed(operated, digits, threads)
    assert same
    assert replay.done == len(log_of(operated).marks) == 7
    assert digest(replay.trainer.model.copy_arrays()) == operated.digest
    assert replay.trainer.model.node("conv1").muted == (3,)


def test_every_intervention_counts(operated, digits):
    marks = operated.run.marks
    for left_out in (1, 3):  # muted maps, augmentation
        kept = tuple(m for n, m in enumerate(marks) if n != left_out)
        other = dataclasses.replace(operated, run=dataclasses.replace(operated.run, marks=kept))
        same, _ = replayed(other, digits)
        assert not same, marks[left_out].text


def test_the_start_follows_from_the_end(operated):
    start = log_of(operated).start
    assert (start.settings.learning_rate, start.settings.batch_size, start.settings.epochs) == (
        TrainingSettings().learning_rate, 100, 3,
    )  # fmt: skip
    assert start.augment == ("shift", "noise")
    assert not start.network["conv1"].frozen
    assert start.network["conv1"].muted_maps == ()


def test_a_run_that_stands_within_an_epoch_is_replayed_to_there(
    make_trainer, project, digits, saved
):
    trainer = make_trainer()
    steps(trainer, 3)
    trainer = intervene(project, trainer, settings=project.training.replace(learning_rate=0.2))
    steps(trainer, 2)
    same, replay = replayed(saved_and_opened(project, trainer, saved), digits)
    assert same
    assert replay.trainer.standing.step == 5


def test_a_change_between_the_last_step_and_its_evaluation_is_made_there(
    make_trainer, project, digits, saved
):
    trainer = make_trainer()
    job = trainer.run()
    while trainer.standing.batch < trainer.batches_per_epoch:
        next(job)
    trainer.pause()
    for _ in job:
        pass
    assert trainer.standing.batch == trainer.batches_per_epoch
    trainer = intervene(project, trainer, network=edited(project, MuteMaps("conv1", (0, 1, 2))))
    trainer = to_end(trainer)
    best = trainer.standing.best_epoch, trainer.standing.best_loss
    same, replay = replayed(saved_and_opened(project, trainer, saved), digits)
    assert same
    assert (replay.trainer.standing.best_epoch, replay.trainer.standing.best_loss) == best


def test_a_run_that_diverged_and_went_back_is_replayed(make_trainer, project, digits, saved):
    trainer = make_trainer(clip_norm=None, schedule="constant")
    steps(trainer, 18)
    wild = project.training.replace(learning_rate=100, weight_decay=1.0)
    trainer = intervene(project, trainer, settings=wild)
    trainer = intervene(project, trainer, network=edited(project, MuteMaps("conv1", (2,))))
    while not trainer.standing.rescued_step:
        steps(trainer, 1)
    assert trainer.standing.step < 18
    mild = project.training.replace(learning_rate=0.05, weight_decay=0.0)
    trainer = intervene(project, trainer, settings=mild)
    steps(trainer, 6)
    same, replay = replayed(saved_and_opened(project, trainer, saved), digits)
    assert same
    assert replay.trainer.standing.rescued_step


def test_a_run_that_ended_and_went_on_is_replayed(make_trainer, project, digits, saved):
    trainer = to_end(make_trainer(epochs=2, restore_best=True))
    before = project.run.recipe
    longer = dataclasses.replace(before, settings=before.settings.replace(epochs=3))
    trainer.change(longer.settings)
    place = place_of(trainer.standing)
    trainer.reopen()
    project.run = noted(project.run, longer, place, "", extra=(REOPENED,))
    project.training = longer.settings
    same, replay = replayed(saved_and_opened(project, to_end(trainer), saved), digits)
    assert same
    assert replay.trainer.standing.epoch == 3


def test_blocks_that_were_added_in_the_middle_are_replayed(make_trainer, project, digits, saved):
    from cnndesk.document.edits import RemoveBlocks

    trainer = make_trainer()
    steps(trainer, 4)
    block = next(i for i in project.network if project.network.block(i).type == "batch_norm")
    trainer = intervene(project, trainer, network=edited(project, RemoveBlocks((block,))))
    assert [c.kind for c in project.run.marks[0].changes] == ["network"]
    same, _ = replayed(saved_and_opened(project, to_end(trainer), saved), digits)
    assert same


# What cannot be replayed -------------------------------------------------------------------


def with_run(project: Project, **changes: object) -> Project:
    return dataclasses.replace(project, run=dataclasses.replace(project.run, **changes))


def refusal(make: Callable[[], object]) -> str:
    with pytest.raises(ProjectError) as refused:
        make()
    words = str(refused.value)
    assert words.endswith(".")
    return words


def test_a_run_of_an_older_version_says_so(operated):
    assert "older version" in refusal(lambda: log_of(with_run(operated, start="")))
    assert "older version" in refusal(lambda: log_of(with_run(operated, recipe=None)))
    assert "no run" in refusal(lambda: log_of(Project()))


def test_other_first_weights_are_refused(operated, digits):
    other = with_run(operated, start="0" * 32)
    assert "began with weights" in refusal(lambda: Replay(other, digits))


def test_a_log_out_of_order_or_beyond_the_run_is_refused(operated):
    marks = operated.run.marks
    backwards = with_run(operated, marks=tuple(reversed(marks)))
    assert "out of order" in refusal(lambda: log_of(backwards))
    beyond = EditMark(10**9, "", Place(False, 10**9, 10**6, 3), (Change("reopened"),))
    assert "out of order" in refusal(lambda: log_of(with_run(operated, marks=(*marks, beyond))))


@pytest.mark.parametrize(
    "change",
    [
        Change("setting", "no_such", 1, 2),
        Change("setting", "learning_rate", "much", 0.1),
        Change("setting", "batch_size", -5, 64),
        Change("block", "conv99", {"filters": 3}, {"filters": 4}),
        Change("block", "conv1", 7, {"filters": 4}),
        Change("block", "conv1", {"filters": 10**9}, {"filters": 4}),
        Change("muted_maps", "conv1", [-1], []),
        Change("frozen", "conv1", "yes", True),
        Change("augment", "", "shift", []),
        Change("network", "", {"blocks": 3}, {}),
        Change("network", "", None, {}),
    ],
    ids=lambda change: f"{change.kind} {change.target} {change.before}",
)
def test_a_log_that_does_not_fit_is_refused_in_a_sentence(operated, digits, change):
    first = operated.run.marks[0]
    mark = EditMark(first.step, "", first.place, (change,))
    refusal(lambda: Replay(with_run(operated, marks=(mark, *operated.run.marks)), digits))


def test_a_place_that_is_never_come_to_is_said(operated, digits):
    first = operated.run.marks[0]
    moved = dataclasses.replace(first, place=dataclasses.replace(first.place, epoch=1))
    hostile = with_run(operated, marks=(moved, *operated.run.marks[4:]))
    assert "does not fit it" in refusal(lambda: replayed(hostile, digits))


@pytest.mark.parametrize(
    "values", [{}, [[]], [["setting", "a", 1]], [["magic", "", 1, 2]], [[1, "", 1, 2]],
               [["setting", 3, 1, 2]], [["reopened", "", 0, 0]] * 5000],
)  # fmt: skip
def test_changes_of_another_form_are_refused(values):
    refusal(lambda: changes_from_json(values))


@pytest.mark.parametrize(
    "values", [{}, [0, 1, 1], [2, 1, 1, 1], [0, -1, 0, 0], [0, 1, 2, 0], [0, 1, 0, 2],
               [0, 2**60, 1, 1], [0, 1.5, 1, 1], [0, "1", 1, 1], [0, True, 1, 1]],
)  # fmt: skip
def test_places_of_another_form_are_refused(values):
    refusal(lambda: place_from_json(values))


def test_the_log_comes_back_from_json_as_it_was(operated):
    again = RunInfo.from_json(operated.run.to_json())
    assert again.marks == operated.run.marks
    assert again.start == operated.run.start != ""


def test_more_marks_than_are_kept_make_a_run_that_cannot_be_replayed(operated):
    mark = operated.run.marks[0]
    many = dataclasses.replace(operated.run, marks=(mark,) * 1001)
    assert RunInfo.from_json(many.to_json()).start == ""
