"""How well the time of an experiment is predicted, and what a kill in the middle costs.

``python -m tests.benchmarks.laboratory PROJECT [--seeds 3] [--folds 1] [--epochs N]``, on a machine
that does nothing else. Trains the project at three rates in a folder that is gone afterwards, and
prints predicted and real seconds, side by side against in turn, and whether both came to the same
numbers.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.laboratory import conductor as conducting
from cnndesk.laboratory.choices import base_of
from cnndesk.laboratory.conductor import Conductor
from cnndesk.laboratory.design import Axis, Design
from cnndesk.laboratory.experiment import Experiment, results_of
from cnndesk.laboratory.pace import Mode
from cnndesk.laboratory.plan import make_plan
from cnndesk.session.preparation import open_data


def measured(
    folder: Path, base: Project, design: Design, dataset: Dataset, mode: Mode | None
) -> dict[str, str]:
    """Carry an experiment out, print its times, and return the digests of its runs."""
    experiment = Experiment.begin(folder, base, design, dataset)
    conductor = Conductor(experiment, make_plan(base, design, dataset))
    chosen = conducting.chosen
    if mode is not None:
        conducting.chosen = lambda *_: mode
    try:
        started = time.perf_counter()
        predicted = conductor.measure()
        ready = time.perf_counter()
        conductor.run()
        real = time.perf_counter() - ready
    finally:
        conducting.chosen = chosen
        conductor.close()
        experiment.close()
    how = "chosen" if mode is None else "forced"
    print(
        f"{conductor.mode} ({how}): measuring {ready - started:.1f} s, "
        f"predicted {predicted:.1f} s, real {real:.1f} s, ratio {real / predicted:.2f}",
        flush=True,
    )
    return {name: result.digest for name, result in results_of(folder).items()}


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--folds", type=int, default=1)
    parser.add_argument("--epochs", type=int)
    given = parser.parse_args()
    project = Project.load(given.project)
    dataset = open_data(project.data)
    rate = project.training.learning_rate
    design = Design(
        (Axis("learning_rate", (rate / 3, rate, 3 * rate)),),
        tuple(range(given.seeds)),
        given.folds,
        epochs=given.epochs,
    )
    base = base_of(project, dataset)
    with tempfile.TemporaryDirectory() as folder:
        found = [
            measured(Path(folder) / name, base, design, dataset, mode)
            for name, mode in (
                ("chosen", None),
                ("turn", Mode(1, 2)),
                ("beside", Mode(2, 1)),
            )
        ]
    print("same numbers:", all(one == found[0] for one in found))


if __name__ == "__main__":
    main()
