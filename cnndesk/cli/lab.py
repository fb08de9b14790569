"""``cnndesk lab``: many trainings as one experiment, compared with their spread.

What an experiment does is ``cnndesk.laboratory``'s business. This module reads the options, shows
how far it is, and prints the table. The same command goes on where it was interrupted.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from cnndesk.blocks import counted
from cnndesk.cli.interruption import Interruption
from cnndesk.cli.opening import open_reporting
from cnndesk.cli.terminal import StatusLine, bar, duration, note, print_json, table
from cnndesk.data import Dataset, DataSettings
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.laboratory import asking
from cnndesk.laboratory.choices import base_of
from cnndesk.laboratory.conductor import Conductor, Snapshot
from cnndesk.laboratory.design import Design
from cnndesk.laboratory.experiment import Experiment, folder_beside, name_of
from cnndesk.laboratory.export import as_csv, as_json, write_results, write_text
from cnndesk.laboratory.plan import Plan, make_plan
from cnndesk.laboratory.results import ranked
from cnndesk.laboratory.spark import sparkline
from cnndesk.laboratory.table import Table
from cnndesk.session import preparation
from cnndesk.system.shells import command_line

INTERRUPTED = 130
_TICK = 0.2
_MOST_SAID = 8


def run(arguments: argparse.Namespace) -> int:
    """Carry out an experiment, or go on with it."""
    if not arguments.project and not arguments.data:
        arguments.parser.error(
            "what to train? For example: cnndesk lab digits.cnndesk --vary lr=0.01,0.03 --seeds 3"
        )
    cores = resolve(arguments.threads)
    base, dataset = _opened(arguments)
    design = _design(arguments, base)
    plan = make_plan(base, design, dataset)
    folder = _folder(arguments, name_of(base, design))
    experiment = Experiment.begin(folder, base, design, dataset)
    try:
        experiment.check(dataset)
        for line in _opening_lines(plan, design, experiment):
            note(line)
        conductor = Conductor(experiment, plan, cores=cores)
        interrupted = _carry_out(conductor)
        snapshot = conductor.snapshot()
        write_results(experiment.folder, plan, snapshot.table, design, experiment.name)
        if arguments.csv:
            write_text(Path(arguments.csv), as_csv(plan, snapshot.table))
    finally:
        experiment.close()
    if arguments.json:
        values = as_json(plan, snapshot.table, design, experiment.name)
        print_json({**values, "folder": str(folder), "interrupted": interrupted})
    else:
        print(_text(plan, snapshot.table))
    if interrupted:
        note(
            f"Interrupted: {snapshot.done} of {snapshot.total} runs are over. Go on with: "
            f"{_same_command()}"
        )
        return INTERRUPTED
    note(f"All of it is in {folder}.")
    return 0


def _opened(arguments: argparse.Namespace) -> tuple[Project, Dataset]:
    """Return the project that all runs begin from, and its images."""
    if not arguments.project:
        dataset = open_reporting(DataSettings().for_source(arguments.data))
        project = preparation.project_from_template(preparation.template_for(dataset), dataset)
        preparation.adapt(project, dataset)
        return base_of(project, dataset), dataset
    path = Path(arguments.project)
    project = Project.load(path)
    data = project.data.for_source(arguments.data) if arguments.data else project.data
    data = preparation.located(preparation.fitted_to_network(data, project), path)
    dataset = open_reporting(data, project.corrections)
    return base_of(project, dataset), dataset


def _design(arguments: argparse.Namespace, base: Project) -> Design:
    axes = [asking.axis_from(text, base.network) for text in arguments.vary]
    if arguments.templates:
        axes.insert(0, asking.templates_axis(arguments.templates, base.network))
    if arguments.ablate:
        axes.append(asking.ablations_axis(base.network))
    return Design(
        axes=tuple(axes),
        seeds=asking.seeds_from(base.training.seed, arguments.seeds),
        folds=asking.folds_from(arguments.folds) if arguments.folds else 1,
        random=arguments.random or 0,
        halving=arguments.halving,
        epochs=arguments.epochs,
    )


def _folder(arguments: argparse.Namespace, name: str) -> Path:
    if arguments.out:
        return Path(arguments.out)
    stem = arguments.project or f"{Path(arguments.data).stem or 'images'}.cnndesk"
    return folder_beside(Path(stem), name)


def _opening_lines(plan: Plan, design: Design, experiment: Experiment) -> list[str]:
    runs, variants = len(plan.runs), len(plan.variants)
    what = counted(variants, "variant")
    if len(design.seeds) > 1:
        what += f" × {len(design.seeds)} seeds"
    if design.folds > 1:
        what += f" × {design.folds} folds"
    lines = [f"{what}: {counted(runs, 'run')}, judged by validation {plan.metric.title}."]
    lines += [f"Left out: {one.label}. {one.reason}" for one in plan.left_out[:_MOST_SAID]]
    if len(plan.left_out) > _MOST_SAID:
        lines.append(f"Left out too: {len(plan.left_out) - _MOST_SAID} more.")
    lines += plan.notes
    done = len(experiment.results)
    if done:
        lines.append(f"Going on in {experiment.folder}: {counted(done, 'run')} of it are over.")
    return lines


# While it runs -----------------------------------------------------------------------------


def _carry_out(conductor: Conductor) -> bool:
    """Let a conductor work in a thread of its own and show how far it is; True if interrupted."""
    failed: list[BaseException] = []

    def work() -> None:
        try:
            seconds = conductor.measure()
            if not conductor.is_stopped:
                announced.append(seconds)
                conductor.run()
        except BaseException as error:  # told in the main thread
            failed.append(error)
        finally:
            conductor.close()

    announced: list[float] = []
    status, said = StatusLine(), 0
    thread = threading.Thread(target=work, name="laboratory")
    with Interruption(conductor.stop) as interruption:
        thread.start()
        while thread.is_alive():
            thread.join(_TICK)
            if announced:
                _announce(announced.pop(), conductor, status)
            for sentence in conductor.notes[said:]:
                status.say(sentence)
                said += 1
            status.show(_line(conductor.snapshot()))
    status.clear()
    if failed:
        raise failed[0]
    return interruption.happened and conductor.snapshot().phase != "over"


def _announce(seconds: float, conductor: Conductor, status: StatusLine) -> None:
    if conductor.mode is not None:
        at = time.strftime("%H:%M", time.localtime(time.time() + seconds))
        status.say(f"Predicted: {duration(seconds)}, done at {at}; {conductor.mode.text}.")


def _line(snapshot: Snapshot) -> str:
    if snapshot.phase == "measuring":
        return "Measuring how long it takes"
    if snapshot.phase == "stopping":
        return "Stopping"
    words = f" {snapshot.done} of {snapshot.total} runs, {duration(snapshot.seconds_left)} left"
    return bar(snapshot.share, len(words)) + words


# What came of it ---------------------------------------------------------------------------


def _text(plan: Plan, results: Table) -> str:
    metric = plan.metric
    head = [*plan.axes.values()] or ["variant"]
    rows = []
    ordered = ranked(results.variants, metric)
    ordered += [one for one in results.variants if not one.units]
    for one in ordered:
        words = [one.words[name] for name in plan.axes] or ["as it is"]
        spread = _spread(one.spread, metric.key == "accuracy")
        compared = results.verdict.comparisons.get(one.id)
        p = "" if compared is None or compared.p != compared.p else f"{compared.p:.3f}"
        state = f"given up at epoch {one.stopped_at}" if one.stopped_at else ""
        state = f"{one.went_back} went back to a lower rate" if one.went_back else state
        state = f"{one.failed} failed" if one.failed else state
        means = [mean for mean, _, _ in one.curve]
        done = f"{one.count} of {one.planned}"
        rows.append(
            [*words, sparkline(means), metric.text(one.mean), spread, done,
             duration(one.seconds), p, state]
        )  # fmt: skip
    head += ["by epoch", "mean", "deviation", "runs", "time", "p", ""]
    verdict = results.verdict
    return f"{table(head, rows, left=len(head) - 6)}\n\n{verdict.title}. {verdict.sentence}"


def _spread(value: float, is_percent: bool) -> str:
    if value != value:
        return "–"
    return f"± {100 * value:.2f}" if is_percent else f"± {value:.3g}"


def _same_command() -> str:
    return command_line(["cnndesk", *_arguments(sys.argv)])


def _arguments(argv: Sequence[str]) -> list[str]:
    return list(argv[1:])
