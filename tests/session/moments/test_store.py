"""The store of moments: what is kept comes back, what must go goes in the right order."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.project import digest
from cnndesk.errors import ProjectError
from cnndesk.session.moments import Keeper, MomentStore
from cnndesk.session.moments.keeper import early_steps
from cnndesk.session.state import RunState, Standing
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import finish


def state_at(step: int, values: float, size: int = 1000) -> RunState:
    """A state whose weights are told apart by a number."""
    rng = np.random.default_rng(step)
    weights = {
        "conv1": {"weight": rng.normal(values, 0.1, size).astype(np.float32)},
        "frozen": {"weight": np.ones(size, np.float32)},
    }
    return RunState(
        standing=Standing(epoch=step, step=step),
        weights=weights,
        optimizer={"momentum/conv1/weight": np.zeros(size, np.float32)},
        best_weights=None,
        steps=step,
        epochs=step,
    )


def store_of(folder: Path, count: int, budget: int = 2**30) -> MomentStore:
    store = MomentStore(folder, budget)
    store.spoils = lambda weights: False
    for step in range(count):
        store.put(state_at(step, step))
        store.flush()
    return store


def test_what_was_kept_comes_back_from_another_store_bit_by_bit(tmp_path: Path) -> None:
    store_of(tmp_path / "m", 4)
    again = MomentStore.open(tmp_path / "m")
    assert [m.step for m in again.moments] == [0, 1, 2, 3]
    for moment in again.moments:
        before, after = state_at(moment.step, moment.step), again.state(moment)
        assert digest(after.weights) == digest(before.weights)
        assert after.standing == before.standing
        for name, array in before.optimizer.items():
            np.testing.assert_array_equal(after.optimizer[name], array)


def test_what_does_not_change_lies_there_once(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 10)
    frozen = {m.parts["weights:frozen"] for m in store.moments}
    momentum = {m.parts["optimiser"] for m in store.moments}
    assert len(frozen) == len(momentum) == 1
    assert len(list((tmp_path / "m" / "blobs").iterdir())) == 10 + 1 + 1


def test_beyond_the_budget_the_oldest_are_rounded_first_and_then_the_past_gets_coarser(
    tmp_path: Path,
) -> None:
    store = store_of(tmp_path / "m", 40, budget=60_000)
    assert store.size <= 60_000
    exact = [m.exact for m in store.moments]
    assert exact == sorted(exact)
    assert exact[-2:] == [True, True]
    assert not exact[0]
    assert store.moments[0].step == 0
    assert store.moments[-1].step == 39
    gaps = np.diff([m.step for m in store.moments])
    assert gaps[: len(gaps) // 2].mean() >= gaps[len(gaps) // 2 :].mean()
    rounded = store.weights(store.moments[0])["conv1"]["weight"]
    true = state_at(0, 0).weights["conv1"]["weight"]
    assert not np.array_equal(rounded, true)
    np.testing.assert_allclose(rounded, true, rtol=1e-3, atol=1e-6)
    with pytest.raises(ProjectError, match="only rounded weights"):
        store.state(store.moments[0])


def test_the_best_and_the_marked_stay_as_they_are(tmp_path: Path) -> None:
    store = MomentStore(tmp_path / "m", 60_000)
    for step in range(40):
        store.put(state_at(step, step), best=step == 7)
        store.flush()
        if step == 3:
            store.mark(3, on=True)
    for step in (3, 7):
        moment = store.find(step)
        assert moment is not None
        assert digest(store.state(moment).weights) == digest(state_at(step, step).weights)


def test_weights_that_rounding_would_spoil_are_not_rounded(tmp_path: Path) -> None:
    store = MomentStore(tmp_path / "m", 18_000)
    second = state_at(2, 2).weights["conv1"]["weight"]
    store.spoils = lambda weights: np.array_equal(weights["conv1"]["weight"], second)
    for step in range(8):
        store.put(state_at(step, 1e6 if step == 1 else step))
        store.flush()
    for step, value in ((1, 1e6), (2, 2)):
        moment = store.find(step)
        assert moment is not None
        assert not moment.exact
        assert digest(store.weights(moment)) == digest(state_at(step, value).weights)


def test_rounded_moments_are_differences_that_outlive_what_they_differ_from(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 40, budget=60_000)
    rounded = [m for m in store.moments if not m.exact]
    names = [m.parts["weights:conv1"] for m in rounded]
    files = {path.name for path in (tmp_path / "m" / "blobs").iterdir()}
    bases = [file.partition("-")[2] for name in names for file in files if file[:32] == name]
    assert any(bases)
    assert set(bases) - {""} <= set(names), "what moments went is no base any more"
    again = MomentStore.open(tmp_path / "m")
    for moment in rounded:
        found = again.weights(moment)["conv1"]["weight"]
        true = state_at(moment.step, moment.step).weights["conv1"]["weight"]
        np.testing.assert_array_equal(found, true.astype(np.float16).astype(np.float32))


def test_a_smaller_budget_counts_at_once_and_never_for_the_marked(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 12)
    store.mark(4, on=True)
    store.allow(25_000)
    assert store.size <= 25_000
    kept = store.find(4)
    assert kept is not None
    assert digest(store.state(kept).weights) == digest(state_at(4, 4).weights)
    assert MomentStore.open(tmp_path / "m").moments == store.moments


def test_a_damaged_file_is_dropped_where_it_would_be_rounded(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 6)
    (tmp_path / "m" / "blobs" / store.moments[0].parts["weights:conv1"]).write_bytes(b"")
    store.allow(store.size - 1_000)
    assert 0 not in [m.step for m in store.moments]
    assert digest(store.state(store.moments[-1]).weights) == digest(state_at(5, 5).weights)


def test_what_did_not_change_is_copied_and_counted_once(make_trainer, tmp_path: Path) -> None:
    trainer = make_trainer(epochs=2)
    frozen = next(n for n, a in trainer.model.parameters.items() if a)
    for array in trainer.model.parameters[frozen].values():
        array.flags.writeable = False  # whoever wrote there would be found out
    first, second = trainer.capture(), trainer.capture()
    assert all(
        array is second.weights[block][name]
        for block, named in first.weights.items()
        for name, array in named.items()
    )
    store = MomentStore(tmp_path / "m")
    store.put(first)
    once = store.waiting
    assert once == sum(a.nbytes for named in first.weights.values() for a in named.values())
    changed = next(n for n, a in reversed(trainer.model.parameters.items()) if a)
    for array in trainer.model.parameters[changed].values():
        array += 1
    trainer.standing.step = 1
    store.put(trainer.capture())
    size = sum(a.nbytes for a in trainer.model.parameters[changed].values())
    assert store.waiting == once + size
    store.flush()
    for moment, weights in zip(
        MomentStore.open(tmp_path / "m").moments,
        (first.weights, trainer.model.copy_arrays()),
        strict=True,
    ):
        assert digest(store.weights(moment)) == digest(weights)


def test_networks_of_other_shapes_have_another_form(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 2)
    store.put(state_at(2, 2, size=500))
    forms = [m.form for m in store.moments]
    assert forms[0] == forms[1] != forms[2]


def test_without_anybody_who_checks_the_answers_nothing_is_rounded(tmp_path: Path) -> None:
    store_of(tmp_path / "m", 6)
    store = MomentStore.open(tmp_path / "m")
    store.allow(store.size - 1)
    looked_at = [m for m in store.moments if not m.exact]
    assert looked_at
    for moment in looked_at:
        assert digest(store.weights(moment)) == digest(state_at(moment.step, moment.step).weights)


def test_going_on_otherwise_drops_what_came_after(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 6)
    store.put(state_at(3, 99))
    store.flush()
    assert [m.step for m in store.moments] == [0, 1, 2, 3]
    store.forget_after(1)
    assert [m.step for m in MomentStore.open(tmp_path / "m").moments] == [0, 1]
    used = {name for m in store.moments for name in m.parts.values()}
    assert {p.name for p in (tmp_path / "m" / "blobs").iterdir()} == used


DAMAGES = (b"", b'{"format": 2, "moments": [{}]}', b"[" * 100_000, b'{"format": 9}', b"\xff\xfe")


@pytest.mark.parametrize("damage", DAMAGES)
def test_in_place_of_a_damaged_list_the_one_before_is_read(tmp_path: Path, damage: bytes) -> None:
    store_of(tmp_path / "m", 3)
    (tmp_path / "m" / "index.json").write_bytes(damage)
    store = MomentStore.open(tmp_path / "m")
    assert [m.step for m in store.moments] == [0, 1]
    assert digest(store.state(store.moments[1]).weights) == digest(state_at(1, 1).weights)
    store.put(state_at(2, 2))
    store.flush()
    assert [m.step for m in MomentStore.open(tmp_path / "m").moments] == [0, 1, 2]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_store_without_a_list_is_empty_and_never_deleted(tmp_path: Path, damage: bytes) -> None:
    there = store_of(tmp_path / "m", 3).folder
    for name in ("index.json", "index.before.json"):
        (there / name).write_bytes(damage)
    files = sorted(path.name for path in (there / "blobs").iterdir())
    store = MomentStore.open(there)
    assert store.damaged
    assert store.moments == []
    other = store_of(tmp_path / "other", 1)
    other.copy_to(there)
    assert [m.step for m in MomentStore.open(there).moments] == [0]
    aside = tmp_path / "m.damaged" / "blobs"
    assert sorted(path.name for path in aside.iterdir()) == files


def test_moments_whose_files_are_gone_are_counted_and_the_others_read(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 4)
    (tmp_path / "m" / "blobs" / store.moments[1].parts["weights:conv1"]).unlink()
    again = MomentStore.open(tmp_path / "m")
    assert [m.step for m in again.moments] == [0, 2, 3]
    assert again.left_out == 1
    assert not again.damaged


def test_no_store_is_no_damaged_one(tmp_path: Path) -> None:
    assert not MomentStore.open(tmp_path / "none").damaged


def test_a_name_in_the_index_leads_nowhere_else(tmp_path: Path) -> None:
    store_of(tmp_path / "m", 1)
    path = tmp_path / "m" / "index.json"
    index = json.loads(path.read_text())
    index["moments"][0]["parts"]["weights:conv1"] = "../../../../etc/passwd".ljust(32, "a")
    path.write_text(json.dumps(index))
    assert MomentStore.open(tmp_path / "m").moments == []


def test_a_damaged_file_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    store = store_of(tmp_path / "m", 1)
    for path in (tmp_path / "m" / "blobs").iterdir():
        content = bytearray(path.read_bytes())
        content[-1] ^= 1
        path.write_bytes(bytes(content))
    with pytest.raises(ProjectError, match="damaged or gone"):
        store.weights(store.moments[0])


def trained(make_trainer, store: MomentStore, **settings: object) -> Trainer:
    trainer = make_trainer(**settings)
    Keeper(trainer, store).attach()
    finish(trainer.run())
    store.flush()
    return trainer


def test_a_run_that_goes_on_from_a_moment_comes_to_the_same_bits(
    make_trainer, tmp_path: Path
) -> None:
    store = MomentStore(tmp_path / "m")
    whole = trained(make_trainer, store, epochs=3, restore_best=False)
    ends = [m for m in store.moments if m.ends_epoch]
    assert [m.epoch for m in ends] == [0, 1, 2, 3]
    assert any(not m.ends_epoch for m in store.moments), "the first epoch is looked at more often"
    store.flush()
    for moment in (ends[1], store.moments[1]):
        again = make_trainer(epochs=3, restore_best=False)
        again.history.load_arrays(whole.history.to_arrays())
        again.restore(MomentStore.open(tmp_path / "m").state(moment, whole.trained))
        finish(again.run())
        assert digest(again.model.copy_arrays()) == digest(whole.model.copy_arrays())
        assert again.history.steps.column("loss").tolist() == (
            whole.history.steps.column("loss").tolist()
        )


def test_keeping_moments_changes_no_bit_and_marks_the_best(make_trainer, tmp_path: Path) -> None:
    plain = make_trainer(epochs=3)
    finish(plain.run())
    store = MomentStore(tmp_path / "m")
    kept = trained(make_trainer, store, epochs=3)
    assert digest(kept.model.copy_arrays()) == digest(plain.model.copy_arrays())
    (best,) = [m for m in store.moments if m.best]
    assert best.epoch == kept.standing.best_epoch
    assert digest(store.weights(best)) == digest(kept.model.copy_arrays()), "it ends with the best"


def test_a_folder_that_cannot_be_written_ends_no_training(make_trainer, tmp_path: Path) -> None:
    (tmp_path / "m").write_text("a file where the folder was to be")
    trainer = make_trainer(epochs=2)
    keeper = Keeper(trainer, MomentStore(tmp_path / "m"))
    keeper.attach()
    finish(trainer.run())
    assert trainer.standing.epoch == 2
    keeper.finish()  # what was kept so far may still have waited in memory
    assert "keeps no more moments" in keeper.trouble


def test_rounding_is_checked_only_where_something_is_going_to_be_rounded(
    make_trainer, tmp_path: Path
) -> None:
    roomy, tight = MomentStore(tmp_path / "a"), MomentStore(tmp_path / "b", budget=20_000)
    for store in (roomy, tight):
        trainer = make_trainer(epochs=4)
        keeper = Keeper(trainer, store)
        keeper.attach()
        finish(trainer.run())
        store.flush()
        assert (keeper._rounding is None) == (store is roomy)
    assert tight.size <= 20_000


def test_what_is_not_written_yet_is_there_all_the_same(tmp_path: Path) -> None:
    store = MomentStore(tmp_path / "m")
    store.put(state_at(0, 0), losses=[1.0, 0.5])
    assert not (tmp_path / "m").exists()
    (moment,) = store.moments
    assert digest(store.weights(moment)) == digest(state_at(0, 0).weights)
    assert store.state(moment).standing.step == 0
    assert store.waiting == 8000, "the weights"
    store.flush()
    assert store.waiting == 0
    assert digest(store.weights(moment)) == digest(state_at(0, 0).weights), (
        "the old handle reads on"
    )


def test_a_store_knows_its_run_by_the_first_losses(tmp_path: Path) -> None:
    store = MomentStore(tmp_path / "m")
    store.put(state_at(2, 0), losses=[1.0, 0.5])
    store.flush()
    again = MomentStore.open(tmp_path / "m")
    assert again.belongs_to({"steps.loss": np.array([1.0, 0.5, 0.25], np.float32)})
    assert not again.belongs_to({"steps.loss": np.array([1.0, 0.6, 0.25], np.float32)})
    assert not again.belongs_to({"steps.loss": np.array([1.0], np.float32)}), (
        "it is ahead of the run"
    )
    assert not again.belongs_to({})


def test_a_store_moves_and_is_copied_with_what_waits(tmp_path: Path) -> None:
    store = MomentStore(tmp_path / "a")
    store.put(state_at(0, 0))
    store.copy_to(tmp_path / "b")
    store.move_to(tmp_path / "c")
    assert (tmp_path / "a" / "index.json").exists()
    assert not (tmp_path / "b").exists()
    (moment,) = MomentStore.open(tmp_path / "c").moments
    assert digest(store.weights(moment)) == digest(state_at(0, 0).weights)


def test_early_moments_are_few_and_never_the_end_of_the_epoch() -> None:
    assert early_steps(160) == {10, 20, 40, 80}
    assert early_steps(1) == set()
    assert early_steps(2) == {1}


def test_a_folder_with_other_things_is_never_replaced(tmp_path: Path) -> None:
    store = store_of(tmp_path / "a", 1)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    for take in (store.copy_to, store.move_to):
        with pytest.raises(FileExistsError, match="other things"):
            take(tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"
    assert store.folder == tmp_path / "a"
