"""``cnndesk prune``: measure what each map is worth, remove those worth least, train on a little.

The project is replaced only when all is done; ``--preview`` changes nothing.
"""

from __future__ import annotations

import argparse
import concurrent.futures
from pathlib import Path
from typing import Any

from cnndesk.blocks.shape import counted
from cnndesk.cli.interruption import Interruption
from cnndesk.cli.opening import open_reporting
from cnndesk.cli.terminal import StatusLine, note, print_json, size
from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.document.removal import Removal
from cnndesk.engine.threads import resolve
from cnndesk.errors import SettingError
from cnndesk.explain.progress import Progress, Work, finish
from cnndesk.session import preparation, transfer
from cnndesk.session.checkpoint import write_run
from cnndesk.session.interventions import REOPENED, noted, place_of, recipe_for
from cnndesk.session.output_file import check_output, claimed
from cnndesk.session.pruning.choice import Choice
from cnndesk.session.pruning.effects import Effects, measure
from cnndesk.session.pruning.outcome import Facts, facts_of
from cnndesk.session.pruning.pruned import pruned
from cnndesk.session.surgery import words_between
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import EngineThread

FAILED, INTERRUPTED = 1, 130


def run(arguments: argparse.Namespace) -> int:
    """Prune."""
    choice = _choice(arguments)
    path = Path(arguments.project)
    out = Path(arguments.out) if arguments.out else path
    check_output(out)
    with claimed(out):
        project = Project.load(path)
        data = preparation.located(project.data, path)
        preparation.trained_model(project)  # that there is one is said before any image is read
        dataset = open_reporting(data, project.corrections)
        with EngineThread() as engine:
            made = engine.ask(lambda: _Pruning(project, dataset, resolve(arguments.threads)))
            return _prune(made.result(), choice, engine, out, arguments)


def _choice(arguments: argparse.Namespace) -> Choice:
    if (arguments.remove is None) == (arguments.below is None):
        arguments.parser.error("say what is to go: --remove 20%, --remove 12 or --below 0.001")
    if arguments.below is not None:
        return Choice(below=arguments.below)
    try:
        return Choice.read(arguments.remove)
    except SettingError as error:
        arguments.parser.error(str(error))
        raise  # not reached: the parser has ended the program


class _Pruning:
    """One project, its images, and how it is measured; used on the engine thread."""

    def __init__(self, project: Project, dataset: Dataset, threads: int) -> None:
        self.project, self.dataset, self.threads = project, dataset, threads
        self.trainer = preparation.resume_trainer(project, dataset, threads)
        self.split = self.trainer.validation.split

    def facts(self, project: Project) -> Work[Facts]:
        model = preparation.trained_model(project)
        coder = preparation.coder_of(project, model)
        return facts_of(model, coder, self.split, self.threads)

    def measure(self, exactly: bool | None) -> Work[Effects]:
        model = preparation.trained_model(self.project)
        coder = preparation.coder_of(self.project, model)
        return measure(
            self.project.network,
            model,
            coder,
            self.split,
            threads=self.threads,
            exactly=exactly,
        )


def _prune(
    pruning: _Pruning,
    choice: Choice,
    engine: EngineThread,
    out: Path,
    arguments: argparse.Namespace,
) -> int:
    status = StatusLine()

    def show(progress: Progress) -> None:
        total = f" {progress.done:,} of {progress.total:,} maps" if progress.total else ""
        status.show(f"{progress.stage.capitalize()}{total}")

    def do(work: Any) -> Any:
        return engine.ask(lambda: finish(work, show)).result()

    exactly = True if arguments.exact else False if arguments.estimate else None
    effects = do(pruning.measure(exactly))
    gone = choice.of(effects)
    status.clear()
    if not gone:
        note("No map is worth so little. Choose a higher bound, or a number of maps.")
        return FAILED
    removal = Removal(pruning.project.network, effects.units, gone)
    columns = {"before": do(pruning.facts(pruning.project))}
    made = pruned(pruning.project, removal)
    columns["pruned"] = do(pruning.facts(made))
    status.clear()
    if arguments.fine_tune and not arguments.preview:
        finished = _fine_tune(made, pruning, arguments.fine_tune, engine, status)
        if not finished:
            note("Interrupted. Nothing was changed.")
            return INTERRUPTED
        columns["fine-tuned"] = do(pruning.facts(made))
    if not arguments.preview:
        made.save(out)
    status.clear()
    _say(effects, removal, columns, None if arguments.preview else out, as_json=arguments.json)
    return 0


def _fine_tune(
    project: Project, pruning: _Pruning, epochs: int, engine: EngineThread, status: StatusLine
) -> bool:
    """Train on for some epochs at a small rate; False when that was interrupted."""
    trainer = engine.ask(lambda: _ready(project, pruning, epochs)).result()
    trainer.opens_test = False
    with Interruption(trainer.pause) as interruption:
        job = engine.start(trainer.run())
        while not job.done():
            concurrent.futures.wait([job], timeout=0.1)
            status.show(f"Fine-tuning: epoch {trainer.standing.epoch + 1}")
        job.result()
    trainer.close()
    if interruption.happened and not trainer.finished:
        return False
    write_run(project, trainer.capture(), trainer.history)
    return True


def _ready(project: Project, pruning: _Pruning, epochs: int) -> Trainer:
    """Return the trainer that goes on with a pruned run, and note that in its log."""
    trainer = preparation.resume_trainer(project, pruning.dataset, pruning.threads)
    place, done = place_of(trainer.standing), trainer.standing.epoch
    settings = transfer.fine_tuned(project.training, done).replace(epochs=done + epochs)
    ended = trainer.finished
    trainer.change(settings)
    if ended:
        trainer.reopen()
    before = project.run.recipe
    project.training = settings
    if before is not None:
        after = recipe_for(project.network.copy(), pruning.dataset, settings, project.data.augment)
        extra = (REOPENED,) if ended else ()
        project.run = noted(project.run, after, place, words_between(before, after), extra)
    return trainer


def _say(
    effects: Effects,
    removal: Removal,
    columns: dict[str, Facts],
    out: Path | None,
    *,
    as_json: bool,
) -> None:
    if as_json:
        print_json(
            {
                "removed": len(removal.gone),
                "removable": len(effects.effects),
                "exact": effects.is_exact,
                "maps": {block: [n + 1 for n in maps] for block, maps in removal.maps.items()},
                **{name.replace("-", "_"): facts.to_json() for name, facts in columns.items()},
                "out": str(out) if out is not None else None,
            }
        )
        return
    print(effects.sentence)
    print(
        f"Removed {counted(len(removal.gone), 'map')} of {len(effects.effects):,}: {removal.text}."
    )
    print(_table(columns))
    if out is None:
        print("Nothing was changed; leave --preview out to do it.")
    else:
        print(f"Saved in {out}.")


def _table(columns: dict[str, Facts]) -> str:
    """Return the figures of a network before and after, a column each."""
    metric = next(iter(columns.values())).metric
    every = columns.values()
    rows = [
        ("", *columns),
        ("weights", *(f"{f.weights:,}" for f in every)),
        ("size", *(size(f.bytes) for f in every)),
        ("ms per image", *(f"{f.milliseconds:.3f}" for f in every)),
        ("validation loss", *(f"{f.loss:.4f}" for f in every)),
        (f"validation {metric.title.lower()}", *(metric.text(f.score, 2) for f in every)),
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
