"""Then and now: every number is that of the two networks on the same images."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.explain.progress import finish as finish_work
from cnndesk.session.judging import Subject, compiled, rows_of
from cnndesk.session.moments import MomentStore
from cnndesk.session.moments.keeper import Keeper
from cnndesk.session.moments.then_and_now import answers, maps, moves
from cnndesk.session.worker import finish


@pytest.fixture
def subjects(project, digits, make_trainer, tmp_path):
    """The small network at its start and after three epochs, and the weights of both."""
    trainer = make_trainer(epochs=3)
    store = MomentStore(tmp_path / "m")
    Keeper(trainer, store).attach()
    finish(trainer.run())
    weights = [store.weights(m) for m in (store.moments[0], store.moments[-1])]
    made = [compiled(project.network, w, digits, 4, 1, trainer.coder.spec) for w in weights]
    return made, weights


def test_answers_are_those_of_both_and_changes_are_ordered(subjects, digits) -> None:
    (then, now), _ = subjects
    rows = rows_of(digits, "val", 120)
    found = finish_work(answers(lambda: then, lambda: now, digits.whole["val"], rows))
    again = finish_work(answers(lambda: then, found.now, digits.whole["val"], rows))
    labels = digits.whole["val"].labels[rows]
    before, after = found.then.predictions, found.now.predictions
    np.testing.assert_array_equal(again.then.predictions, before)
    assert again.now is found.now
    assert found.became_right == ((before != labels) & (after == labels)).sum() > 0
    assert found.became_wrong == ((before == labels) & (after != labels)).sum()
    assert sorted(found.changed.tolist()) == np.flatnonzero(before != after).tolist()
    right = (after == labels)[found.changed]
    assert right.tolist() == sorted(right.tolist(), reverse=True)
    assert found.now.accuracy > found.then.accuracy
    assert found.now.loss < found.then.loss


def test_moves_are_relative_distances_the_farthest_first(subjects) -> None:
    _, (then, now) = subjects
    found = moves(then, now)
    assert [m.share for m in found] == sorted((m.share for m in found), reverse=True)
    for move in found:
        a, b = then[move.block]["weight"], now[move.block]["weight"]
        assert move.share == pytest.approx(np.linalg.norm(b - a) / np.linalg.norm(a), rel=1e-5)
    assert moves({}, now) == []


def test_maps_are_those_of_both_and_the_most_changed_come_first(subjects, digits) -> None:
    (then, now), _ = subjects
    image = digits.train.images[3]
    found = maps(then, now, image, "conv1")
    assert found is not None
    differs = np.abs(found.now - found.then).mean(axis=(0, 1))
    largest = np.maximum(np.abs(found.now), np.abs(found.then)).max(axis=(0, 1))
    shares = (differs / largest)[found.order]
    assert shares.tolist() == sorted(shares.tolist(), reverse=True)
    assert found.outputs_then.sum() == pytest.approx(1, abs=1e-5)
    assert maps(then, now, image, "no_block") is None
    assert maps(then, now, image[:4], "conv1") is None
    assert isinstance(then, Subject)
