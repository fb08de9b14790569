"""Training goes on with corrected images: same weights, optimiser state and history, other data."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from cnndesk.data import Correction, Corrections, Dataset
from cnndesk.document.project import Project
from cnndesk.session import preparation
from cnndesk.session.checkpoint import take_up, write_run
from cnndesk.session.rebuild import rebuild
from cnndesk.session.trainer import Trainer


def exhaust(job: Iterator[object]) -> None:
    for _ in job:
        pass


def without(dataset: Dataset, count: int) -> Dataset:
    """Leave some training images out and relabel one."""
    entries = {
        dataset.key("train", i): Correction(
            dataset.classes[dataset.given_label("train", i)], excluded=True
        )
        for i in range(count)
    }
    given = dataset.given_label("train", count)
    entries[dataset.key("train", count)] = Correction(
        dataset.classes[given], dataset.classes[(given + 1) % 10]
    )
    return dataset.corrected(Corrections(entries))


def gone_on(old: Trainer, project: Project, dataset: Dataset) -> Trainer:
    new, carried = rebuild(old, project.network, dataset, old.settings, threads=1)
    assert not carried.reset
    return new


def test_a_run_goes_on_with_corrected_images_from_where_it_stood(
    make_trainer, project: Project, digits: Dataset
) -> None:
    old = make_trainer(epochs=3)
    exhaust(old.step_epoch())
    exhaust(old.step_batch())
    before = old.capture()
    fewer = without(digits, 150)
    new = gone_on(old, project, fewer)
    try:
        after = new.capture()
        for block, named in before.weights.items():
            for name, array in named.items():
                np.testing.assert_array_equal(after.weights[block][name], array)
        for name, array in before.optimizer.items():
            np.testing.assert_array_equal(after.optimizer[name], array)
        assert (after.standing.epoch, after.standing.step) == (1, before.standing.step)
        assert after.standing.batch == 0, "an epoch of other images begins anew"
        seen = new.standing.images
        exhaust(new.step_epoch())
        assert new.standing.images - seen == len(fewer.train) == len(digits.train) - 150
        assert len(new.history.epochs) == 2
    finally:
        new.close()


@pytest.mark.parametrize("corrected_when", ["before the run", "after the run was saved"])
def test_a_saved_run_is_taken_up_with_its_corrections(
    corrected_when: str, make_trainer, project: Project, digits: Dataset
) -> None:
    fewer = without(digits, 600)
    first = fewer if corrected_when == "before the run" else digits
    run = preparation.make_trainer(project, first, 1)
    exhaust(run.step_epoch())
    for _ in range(run.batches_per_epoch - 1):
        exhaust(run.step_batch())
    write_run(project, run.capture(), run.history)
    again = preparation.make_trainer(project, fewer, 1)
    try:
        take_up(again, project)
        same = corrected_when == "before the run"
        assert again.standing.batch == (run.standing.batch if same else 0)
        if same:
            exhaust(run.step_epoch())
        exhaust(again.step_epoch())
        assert again.standing.epoch == 2
        if same:
            for name, array in run.capture().weights["conv1"].items():
                np.testing.assert_array_equal(again.model.copy_arrays()["conv1"][name], array)
    finally:
        run.close()
        again.close()


def test_a_run_that_stopped_early_can_be_reopened(make_trainer) -> None:
    trainer = make_trainer(epochs=4, early_stopping=1)
    exhaust(trainer.step_epoch())
    trainer.standing.ended, trainer.standing.waited = "early stopping", 1
    trainer.reopen()
    assert not trainer.finished
    exhaust(trainer.step_epoch())
    assert trainer.standing.epoch == 2
