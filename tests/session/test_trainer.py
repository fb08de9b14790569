"""Training real digits: it learns, and whatever interrupts it, the bits are the same."""

from __future__ import annotations

import dataclasses
import itertools
import math
import tracemalloc

import numpy as np
import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project, digest
from cnndesk.engine import mixed
from cnndesk.errors import DivergedError, TrainingError
from cnndesk.session import preparation
from cnndesk.session.state import EARLY_STOPPING
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import finish


def bits(trainer: Trainer) -> tuple[str, list[float]]:
    """Everything that a run gives but its times."""
    history = trainer.history
    numbers = [*history.steps.column("loss").tolist(), *history.epochs.column("val_loss").tolist()]
    return digest(trainer.model.copy_arrays()), numbers


def test_it_learns_to_read_digits(make_trainer) -> None:
    trainer = make_trainer(epochs=12)
    finish(trainer.run())
    epochs = trainer.history.epochs
    assert trainer.finished
    assert trainer.result is not None
    assert trainer.result.accuracy > 0.85
    assert epochs.column("train_loss")[-1] < 0.5 * epochs.column("train_loss")[0]
    assert len(trainer.history.steps) == 12 * trainer.batches_per_epoch


def test_threads_change_no_bit(make_trainer) -> None:
    results = []
    for threads in (1, 2, 3):
        trainer = make_trainer(threads=threads, epochs=2)
        finish(trainer.run())
        results.append(bits(trainer))
    assert results[0] == results[1] == results[2]


@pytest.mark.parametrize("able", [True, False], ids=["has bfloat16", "has none"])
def test_mixed_precision_where_the_processor_can_else_float32_which_is_said(
    make_trainer, monkeypatch: pytest.MonkeyPatch, able: bool
) -> None:
    monkeypatch.setattr(mixed, "build_info", lambda: {"bfloat16": able})
    results = {}
    for precision in ("float32", "mixed"):
        trainer = make_trainer(epochs=2, precision=precision)
        assert bool(trainer.precision_sentence) == (precision == "mixed")
        finish(trainer.run())
        results[precision] = trainer
    assert (bits(results["float32"]) == bits(results["mixed"])) is not able
    assert ("trains in float32" in results["mixed"].precision_sentence) is not able
    assert results["mixed"].standing.precision == ("mixed" if able else "float32")
    assert results["float32"].standing.precision == "float32"
    loss = results["float32"].history.epochs.column("train_loss")[-1]
    assert results["mixed"].history.epochs.column("train_loss")[-1] == pytest.approx(loss, rel=0.1)


def test_another_seed_gives_other_bits(make_trainer) -> None:
    digests = set()
    for seed in (1, 2):
        trainer = make_trainer(epochs=1, seed=seed)
        finish(trainer.run())
        digests.add(bits(trainer)[0])
    assert len(digests) == 2


def test_stepping_and_pausing_anywhere_change_no_bit(make_trainer) -> None:
    whole = make_trainer()
    finish(whole.run())
    parts = make_trainer()
    finish(parts.step_batch())
    assert parts.standing.step == 1
    finish(parts.step_epoch())
    assert (parts.standing.epoch, parts.standing.batch) == (1, 0)
    for count, _ in enumerate(parts.run()):
        if count == 4:
            parts.pause()
    assert not parts.finished
    finish(parts.run())
    assert bits(parts) == bits(whole)


def test_a_pause_while_validating_changes_no_bit(make_trainer) -> None:
    whole = make_trainer()
    finish(whole.run())
    paused = make_trainer()
    for _ in paused.run():
        if paused.progress.phase == "val":
            paused.pause()
    assert paused.standing.batch == paused.batches_per_epoch
    assert len(paused.history.epochs) == 0
    finish(paused.run())
    assert bits(paused) == bits(whole)


def test_a_step_that_was_stopped_halfway_leaves_nothing_behind(make_trainer) -> None:
    whole = make_trainer()
    finish(whole.run())
    stopped = make_trainer()
    finish(stopped.step_batch())
    before = digest(stopped.model.copy_arrays())
    plan = stopped.plan
    assert plan is not None
    plan.request_stop()  # as `stop` does while a step runs: the next one ends before it begins
    job = stopped.run()
    next(job)
    assert stopped.standing.step == 1
    assert digest(stopped.model.copy_arrays()) == before
    finish(job)
    assert bits(stopped) == bits(whole)


def test_stop_ends_a_job_and_keeps_whole_steps(make_trainer) -> None:
    trainer = make_trainer()
    job = trainer.run()
    for _ in itertools.islice(job, 3):
        pass
    trainer.stop()
    finish(job)
    assert trainer.standing.step == 3
    assert len(trainer.history.steps) == 3


def test_a_state_taken_up_by_another_trainer_gives_the_same_bits(make_trainer) -> None:
    whole = make_trainer(optimizer="adam", learning_rate=0.01, schedule="plateau")
    finish(whole.run())
    first = make_trainer()
    for _ in itertools.islice(first.run(), first.batches_per_epoch + 7):
        pass
    state = first.capture()
    second = make_trainer(threads=2)
    second.history.load_arrays(first.history.to_arrays())
    second.restore(state)
    finish(second.run())
    assert bits(second) == bits(whole)


def spoil(trainer: Trainer) -> None:
    trainer.model.parameters["fc1"]["weight"][0, 0] = np.inf


def test_a_run_that_diverges_goes_back_with_a_lower_rate(make_trainer) -> None:
    trainer = make_trainer(epochs=3, schedule="constant", learning_rate=0.05)
    finish(trainer.step_epoch())
    good = digest(trainer.model.copy_arrays())
    finish(trainer.step_batch())
    spoil(trainer)
    finish(trainer.step_batch())
    per_epoch = trainer.batches_per_epoch
    assert digest(trainer.model.copy_arrays()) == good
    assert len(trainer.history.steps) == per_epoch
    assert (trainer.standing.rescued_step, trainer.standing.rescued_epoch) == (per_epoch + 2, 1)
    finish(trainer.run())
    rates = trainer.history.steps.column("learning_rate")
    assert set(rates[:per_epoch]) == {0.05}
    assert rates[per_epoch:] == pytest.approx(0.005)
    assert trainer.standing.epoch == 3


def test_a_run_that_diverges_again_stops_at_the_last_good_epoch(make_trainer) -> None:
    trainer = make_trainer(epochs=3, schedule="constant", learning_rate=0.05)
    spoil(trainer)
    finish(trainer.step_epoch())
    finish(trainer.step_epoch())
    good = digest(trainer.model.copy_arrays())
    spoil(trainer)
    with pytest.raises(DivergedError) as caught:
        finish(trainer.run())
    message = str(caught.value)
    assert "fc1" in message
    assert "from 0.05 to 0.0005" in message
    assert "epoch 1" in message
    assert digest(trainer.model.copy_arrays()) == good
    assert len(trainer.history.steps) == trainer.batches_per_epoch


def test_it_goes_back_past_an_epoch_whose_loss_shot_up(make_trainer) -> None:
    trainer = make_trainer(epochs=4, schedule="constant", learning_rate=0.05)
    finish(trainer.step_epoch())
    good = digest(trainer.model.copy_arrays())
    trainer.model.parameters["fc1"]["weight"][...] *= 1e4
    finish(trainer.step_epoch())
    assert trainer.history.epochs.row(-1)["train_loss"] > 10
    spoil(trainer)
    finish(trainer.step_batch())
    assert trainer.standing.epoch == 1
    assert digest(trainer.model.copy_arrays()) == good


def test_a_rescued_run_that_is_taken_up_gives_the_same_bits(make_trainer) -> None:
    whole = make_trainer(epochs=3)
    spoil(whole)
    for _ in itertools.islice(whole.run(), whole.batches_per_epoch + 4):
        pass
    state = whole.capture()
    assert state.standing.rescued_step == 1
    resumed = make_trainer(threads=2)
    resumed.history.load_arrays(whole.history.to_arrays())
    resumed.restore(state)
    finish(whole.run())
    finish(resumed.run())
    assert bits(resumed) == bits(whole)


def test_a_rate_that_is_much_too_high_is_noticed(make_trainer) -> None:
    trainer = make_trainer(optimizer="sgd", schedule="constant", learning_rate=100.0, epochs=30)
    trainer.model.parameters["fc1"]["weight"][...] *= 1e18
    trainer.restore(trainer.capture())
    with pytest.raises(DivergedError, match="Lower the learning rate from 100 to 1"):
        finish(trainer.run())


@pytest.mark.parametrize("optimizer", ["momentum", "adamw"])
def test_threads_change_no_bit_of_a_clipped_run(make_trainer, optimizer: str) -> None:
    results = []
    for threads in (1, 2, 3):
        trainer = make_trainer(threads=threads, epochs=2, optimizer=optimizer, clip_norm=0.1)
        finish(trainer.run())
        results.append(bits(trainer))
    assert results[0] == results[1] == results[2]


def test_clipping_keeps_a_steep_run_in_bounds(make_trainer) -> None:
    trainer = make_trainer(schedule="constant", learning_rate=0.5, clip_norm=1.0, epochs=2)
    for array in (p["weight"] for p in trainer.model.parameters.values() if "weight" in p):
        array *= 30
    finish(trainer.run())
    losses = trainer.history.steps.column("loss")
    assert trainer.standing.rescued_step == 0
    assert losses[-1] < 0.5 * losses[0]


def test_early_stopping_goes_back_to_the_best(make_trainer) -> None:
    trainer = make_trainer(
        epochs=50, early_stopping=2, restore_best=True, schedule="constant", learning_rate=0.3
    )
    finish(trainer.run())
    losses = trainer.history.epochs.column("val_loss")
    assert trainer.standing.ended == EARLY_STOPPING
    assert trainer.standing.best_epoch == int(np.argmin(losses)) + 1
    assert trainer.standing.epoch == trainer.standing.best_epoch + 2
    job = trainer.evaluate(trainer.dataset.val)
    assert finish(job).loss == losses.min()


def test_there_is_no_best_before_the_first_epoch(make_trainer) -> None:
    with pytest.raises(TrainingError, match="No epoch"):
        make_trainer().back_to_best()


def test_the_plateau_schedule_lowers_the_rate(make_trainer) -> None:
    trainer = make_trainer(
        epochs=12, schedule="plateau", plateau_patience=1, learning_rate=0.5, plateau_factor=0.1
    )
    finish(trainer.run())
    rates = trainer.history.epochs.column("learning_rate")
    assert rates[0] == 0.5
    assert rates[-1] == pytest.approx(0.5 * trainer.standing.plateau_scale, rel=0.0, abs=1.0)
    assert rates[-1] < 0.5


@pytest.mark.parametrize(
    "change", [{"optimizer": "adam"}, {"batch_size": 7}, {"seed": 99}, {"precision": "mixed"}]
)
def test_what_a_run_stands_on_cannot_change(make_trainer, change) -> None:
    trainer = make_trainer()
    with pytest.raises(TrainingError, match="cannot change within a run"):
        trainer.change(trainer.settings.replace(**change))


def test_more_epochs_reopen_a_finished_run(make_trainer) -> None:
    trainer = make_trainer(epochs=1)
    finish(trainer.run())
    assert trainer.finished
    trainer.change(trainer.settings.replace(epochs=2))
    finish(trainer.run())
    assert trainer.standing.epoch == 2


@pytest.mark.parametrize(("clip_norm", "bound"), [(None, 256), (0.01, 2048)])
def test_a_step_of_a_plan_allocates_nothing(make_trainer, clip_norm, bound) -> None:
    trainer = make_trainer(clip_norm=clip_norm)
    finish(trainer.step_batch())
    trainer.close()  # no other thread prepares batches meanwhile
    plan = trainer.plan
    assert plan is not None
    tracemalloc.start()
    try:
        for _ in range(5):
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            plan.step()
            _, peak = tracemalloc.get_traced_memory()
            assert peak - before < bound  # a few numbers, no array: a gradient is 3,840 bytes
    finally:
        tracemalloc.stop()


def test_training_allocates_no_images(project: Project, digits: Dataset) -> None:
    project.data = dataclasses.replace(project.data, augment=())
    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_epoch())
    job = trainer.run()
    next(job)
    batch = trainer.settings.batch_size * 64  # bytes of the images of a batch
    peaks = []
    tracemalloc.start()
    try:
        for _ in range(5):
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            next(job)
            _, peak = tracemalloc.get_traced_memory()
            peaks.append(peak - before)
    finally:
        tracemalloc.stop()
        trainer.close()
    # Labels and reports, neither images nor activations; now and then the next batch, which is made
    # in another thread, falls into a step.
    assert sorted(peaks)[1] < batch


def test_callbacks_come_after_every_step_and_epoch(make_trainer) -> None:
    trainer = make_trainer(epochs=2)
    steps: list[int] = []
    epochs: list[int] = []
    trainer.after_step.append(lambda: steps.append(trainer.standing.step))
    trainer.after_epoch.append(lambda: epochs.append(trainer.standing.epoch))
    finish(trainer.run())
    assert steps == list(range(1, 2 * trainer.batches_per_epoch + 1))
    assert epochs == [1, 2]


def test_progress_tells_where_the_run_is(make_trainer) -> None:
    trainer = make_trainer(epochs=2)
    assert trainer.progress.epoch == 1
    assert math.isnan(trainer.progress.remaining_seconds)
    for _ in itertools.islice(trainer.run(), 3):
        pass
    progress = trainer.progress
    assert (progress.batch, progress.step, progress.phase) == (3, 3, "train")
    assert progress.remaining_seconds > 0
    assert progress.images_per_second > 0


def test_a_network_for_other_classes_is_refused(project: Project, digits: Dataset) -> None:
    from cnndesk.document.edits import SetParams

    SetParams({"fc1": {"units": 7}}).apply(project.network)
    with pytest.raises(TrainingError, match="gives 7 classes, but the data has 10"):
        preparation.make_trainer(project, digits, 1)
