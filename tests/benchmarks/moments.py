"""The time machine's store, measured: its size and time, and what it costs the training.

    .venv/bin/python -m tests.benchmarks.moments [--data SOURCE] [--template NAME] [--epochs N]
        [--budget MB] [--rounds N] [--fine-tune STAGES]

Told are bytes of the store after a whole run, beside those of the arrays as they are; milliseconds
to read a moment's weights; and the time of training with moments kept beside that without. For the
latter two trainers make an epoch in turn, so that whatever else the machine does meets both alike;
their weights are compared at the end. Processor time is taken, of which the ratio holds on a busy
machine, too. ``--template efficientnet-lite0 --fine-tune 1`` measures a network that sees.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import tempfile
import time
from pathlib import Path

from cnndesk.data import Dataset, DataSettings
from cnndesk.document.edits import Freeze
from cnndesk.document.project import Project, digest
from cnndesk.session import preparation, recipe, transfer
from cnndesk.session.moments import Keeper, MomentStore
from cnndesk.session.trainer import Trainer


def prepared(arguments: argparse.Namespace) -> tuple[Project, Dataset]:
    """Return a project and its images, as ``cnndesk train`` prepares them."""
    data = DataSettings(source=arguments.data)
    dataset = preparation.open_data(data)
    if arguments.template == "efficientnet-lite0":
        dataset = preparation.open_data(transfer.fitted_to_start(data, dataset))
    project = preparation.project_from_template(arguments.template, dataset)
    if arguments.fine_tune:
        names = transfer.unfrozen(project.network, project.starts_from, arguments.fine_tune)
        Freeze(names, frozen=False).apply(project.network)
    project.training = project.training.replace(
        epochs=arguments.epochs, restore_best=False, early_stopping=None
    )
    preparation.adapt(project, dataset)
    augment = recipe.augmentation(recipe.Situation.of(project.network, dataset))
    project.data = dataclasses.replace(project.data, augment=augment)
    return project, dataset


def epoch_of(trainer: Trainer) -> float:
    """Train for an epoch and return the seconds of the processor."""
    began = time.process_time()
    for _ in trainer.step_epoch():
        pass
    return time.process_time() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default="digits")
    parser.add_argument("--template", default="lenet5")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--budget", type=float, default=256.0)
    parser.add_argument("--fine-tune", type=int, default=0)
    arguments = parser.parse_args()
    project, dataset = prepared(arguments)
    kept, plain = (preparation.make_trainer(project, dataset, 1) for _ in range(2))
    with tempfile.TemporaryDirectory() as folder:
        store = MomentStore(Path(folder, "m"), round(arguments.budget * 2**20))
        keeper = Keeper(kept, store)
        began = time.process_time()
        keeper.attach()
        spent = {id(kept): time.process_time() - began, id(plain): 0.0}
        ratios = []
        for epoch in range(arguments.epochs):
            order = (kept, plain) if epoch % 2 else (plain, kept)
            now = {id(t): epoch_of(t) for t in order}
            ratios.append(now[id(kept)] / now[id(plain)])
            for trainer in order:
                spent[id(trainer)] += now[id(trainer)]
        began = time.process_time()
        store.flush()
        last = time.process_time() - began
        assert digest(kept.model.copy_arrays()) == digest(plain.model.copy_arrays())
        state = kept.last_good
        arrays = [a for named in state.weights.values() for a in named.values()]
        exact = sum(a.nbytes for a in arrays) + sum(a.nbytes for a in state.optimizer.values())
        reads = []
        for moment in store.moments:
            began = time.perf_counter()
            store.weights(moment)
            reads.append(1000 * (time.perf_counter() - began))
        moments = store.moments
        print(f"{arguments.template} on {arguments.data}, {arguments.epochs} epochs, 1 thread")
        print(f"  moments {len(moments)}, of them exact {sum(m.exact for m in moments)}")
        print(f"  store {store.size / 1e6:.2f} MB; arrays as they are: "
              f"{len(moments) * exact / 1e6:.2f} MB")  # fmt: skip
        print(f"  training {spent[id(plain)]:.2f} s; with moments {spent[id(kept)]:.2f} s, "
              f"{100 * (spent[id(kept)] / spent[id(plain)] - 1):+.2f} %")  # fmt: skip
        print(f"  epoch by epoch, median {100 * (statistics.median(ratios) - 1):+.2f} %")
        print(f"  written after the end: {1000 * last:.0f} ms; trouble: {keeper.trouble or 'none'}")
        print(f"  reading weights: median {statistics.median(reads):.1f} ms, "
              f"most {max(reads):.1f} ms")  # fmt: skip
    for trainer in (kept, plain):
        trainer.close()


if __name__ == "__main__":
    main()
