"""``cnndesk train``: from a project or a template and images to a trained project file.

Everything that can be wrong is found before the first step: the data, the network, the settings,
the place to save. Training runs on the engine thread; this thread shows how far it is and listens
for Ctrl-C.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import dataclasses
from pathlib import Path
from typing import Any

from cnndesk.blocks.shape import counted
from cnndesk.cli import train_report as report
from cnndesk.cli.arguments import AUTO
from cnndesk.cli.interruption import Interruption
from cnndesk.cli.opening import look_for_near_duplicates, open_reporting, with_reading
from cnndesk.cli.terminal import StatusLine, note, print_json
from cnndesk.cli.training_log import TrainingLog, log_folder
from cnndesk.data import BUILT_IN, Dataset, DataSettings
from cnndesk.document.interventions import Place
from cnndesk.document.project import SUFFIX, Project
from cnndesk.document.settings import ENDING, TrainingSettings
from cnndesk.document.templates import Template, template
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, DivergedError, ProjectError, TrainingError
from cnndesk.pretrained.catalogue import pretrained_network
from cnndesk.pretrained.weights import read_weights
from cnndesk.session import preparation, recipe, transfer
from cnndesk.session.checkpoint import Checkpoint, has_run, standing_of
from cnndesk.session.held_out import note_opening
from cnndesk.session.interventions import REOPENED, noted, place_of, recipe_for
from cnndesk.session.moments import Keeper, MomentStore, beside
from cnndesk.session.moments.index import is_store
from cnndesk.session.moments.store import put_aside
from cnndesk.session.output_file import check_output, claimed, free_name, is_project
from cnndesk.session.rebuild import rebuild
from cnndesk.session.surgery import words_between
from cnndesk.session.trainer import Trainer
from cnndesk.session.verdict import Verdict
from cnndesk.session.verdict_file import verdict_to_json
from cnndesk.session.worker import EngineThread
from cnndesk.system.shells import quoted
from cnndesk.use.logs import run_facts

FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130


@dataclasses.dataclass(frozen=True)
class _Run:
    """What is going to be trained, and where it is saved."""

    project: Project
    dataset: Dataset
    trainer: Trainer
    out: Path
    log: TrainingLog | None = None


def run(arguments: argparse.Namespace) -> int:
    """Train."""
    misuse = _misuse(arguments)
    if misuse:
        arguments.parser.error(misuse)
    threads = resolve(arguments.threads)
    status = StatusLine()
    prepared = _resumed(arguments, threads) if arguments.resume else _fresh(arguments, threads)
    with claimed(prepared.out):
        if arguments.log_dir:
            prepared = dataclasses.replace(prepared, log=_log(arguments, prepared))
        return _train(prepared, status, arguments)


def _log(arguments: argparse.Namespace, prepared: _Run) -> TrainingLog:
    """Begin the log of a run, so that a place that cannot be written is said before it trains."""
    name = prepared.out.stem
    facts = run_facts(
        prepared.project.training, prepared.project.network, prepared.dataset.settings.source
    )
    folder = log_folder(Path(arguments.log_dir), name, goes_on=arguments.resume)
    return TrainingLog(folder, prepared.trainer, facts)


def _misuse(arguments: argparse.Namespace) -> str:
    """Return what is wrong with the options taken together."""
    if arguments.resume and not (arguments.project or arguments.out):
        return "--resume needs the project to go on with: cnndesk train PROJECT --resume"
    if arguments.resume and arguments.fine_tune is not None:
        return "--fine-tune goes with a new run, not with --resume"
    if arguments.resume:
        return ""
    if arguments.project and (arguments.template or arguments.start):
        return f"give either a PROJECT or a {_option(arguments)}, not both"
    if arguments.template and arguments.start:
        return "give either a --template or a --start, not both"
    if arguments.fine_tune is not None and not arguments.start:
        return "--fine-tune goes with --start: cnndesk train --start efficientnet-lite0 --data ..."
    if not arguments.project and not arguments.data:
        return "what to train on? For example: cnndesk train --template lenet5 --data digits"
    return ""


def _option(arguments: argparse.Namespace) -> str:
    return "--template" if arguments.template else "--start"


# Preparing ---------------------------------------------------------------------------------


def _fresh(arguments: argparse.Namespace, threads: int) -> _Run:
    """Prepare a run from the start."""
    path = Path(arguments.project) if arguments.project else None
    project = _load(path) if path else None
    named = _named(arguments)
    if project and path and not arguments.out:
        _refuse_to_lose(project, path)
    data = _data_settings(arguments, project, path)
    if path and project:
        data = preparation.fitted_to_network(data, project)
    if arguments.out:
        check_output(Path(arguments.out))
    elif path:
        check_output(path)
    dataset = open_reporting(data, project.corrections if project else None)
    if named is not None and named.starts_from:
        dataset = open_reporting(transfer.fitted_to_start(data, dataset))
    name = named.name if named is not None else preparation.template_for(dataset)
    new = project is None
    if project is None:
        project = preparation.project_from_template(name, dataset)
    if arguments.fine_tune is not None:
        transfer.unfrozen(project.network, project.starts_from, arguments.fine_tune)
    project.training = _changed(project.training, arguments)
    preparation.adapt(project, dataset)
    if new and arguments.augment is None:
        augment = recipe.augmentation(recipe.Situation.of(project.network, dataset))
        project.data = dataclasses.replace(project.data, augment=augment)
    trainer = preparation.make_trainer(project, dataset, threads)
    if arguments.out:
        out = Path(arguments.out)
    else:
        out = path or free_name(f"{name}-{Path(data.source).stem}", SUFFIX)
    check_output(out)
    if not is_project(out):
        Checkpoint(project, out, trainer).save()  # so that a run killed at once can be resumed
    return _Run(project, dataset, trainer, out)


def _named(arguments: argparse.Namespace) -> Template | None:
    """Return the network to start from; what is wrong with it is said before any image is read."""
    if arguments.start:
        read_weights(pretrained_network(arguments.start))
        return template(arguments.start)
    if not arguments.template:
        return None
    chosen = template(arguments.template)
    if chosen.starts_from:
        read_weights(pretrained_network(chosen.starts_from))
    return chosen


def _resumed(arguments: argparse.Namespace, threads: int) -> _Run:
    """Prepare to go on with a run."""
    path = Path(arguments.project or arguments.out)
    project = _load(path)
    out = Path(arguments.out) if arguments.out else path
    if not project.progress:
        raise ProjectError(
            f"{path} holds no run to go on with. Train it without --resume, or check the name."
        )
    if arguments.template:
        note(f"Going on with {path}: its own network is used, --template is not.")
    settings = _changed(project.training, arguments)
    if isinstance(arguments.epochs, int):  # so many, and none fewer
        settings = settings.filled_in(early_stopping=None, restore_best=False)
    standing = standing_of(project)
    if standing.ended and settings.epochs <= standing.epoch:
        raise TrainingError(
            f"The run in {path} is finished after {standing.epoch} epochs. Add --epochs "
            f"{standing.epoch + 5} to train on, or leave --resume out to train anew."
        )
    data = _data_settings(arguments, project, path)
    if arguments.augment is not None and _augment(arguments.augment) != project.data.augment:
        raise TrainingError(
            "The augmentation cannot change within a run. Leave --augment out, or start a new run."
        )
    check_output(out)
    dataset = open_reporting(data, project.corrections)
    project.data = dataclasses.replace(
        data,
        source=preparation.absolute_source(data.source),
        test_source=preparation.absolute_source(data.test_source),
        more_source=preparation.absolute_source(data.more_source),
    )
    trainer = preparation.resume_trainer(project, dataset, threads, settings)
    project.training = settings
    _reopen(project, trainer, place_of(standing))
    where = f"epoch {standing.epoch + 1}" + (f", step {standing.batch}" if standing.batch else "")
    note(f"Going on with {path} at {where}.")
    return _Run(project, dataset, trainer, out)


def _reopen(project: Project, trainer: Trainer, place: Place) -> None:
    """Let a run that had ended go on, and note in its log what it goes on with."""
    ended = trainer.finished
    if ended:
        trainer.reopen()
    before = project.run.recipe
    if before is None:
        return  # of an older version, which kept no log
    after = recipe_for(
        project.network.copy(), trainer.dataset, project.training, project.data.augment
    )
    extra = (REOPENED,) if ended else ()
    project.run = noted(project.run, after, place, words_between(before, after), extra)


def _load(path: Path) -> Project:
    name = str(path)
    if name in BUILT_IN or (path.is_dir() and not name.endswith(SUFFIX)):
        raise ProjectError(
            f"{name} is data, not a project. Write: cnndesk train --template lenet5 --data {name}."
        )
    return Project.load(path)


def _refuse_to_lose(project: Project, path: Path) -> None:
    if has_run(project) and not standing_of(project).ended:
        standing = standing_of(project)
        raise ProjectError(
            f"{path} holds a run that stopped in epoch {standing.epoch + 1} of "
            f"{project.training.epochs}. Add --resume to go on with it, or --out FILE to start "
            "anew in another file."
        )


def _data_settings(
    arguments: argparse.Namespace, project: Project | None, path: Path | None
) -> DataSettings:
    """Return where the images come from: the options, else the project."""
    settings = project.data if project else DataSettings()
    changes: dict[str, Any] = {}
    if arguments.data:
        settings = settings.for_source(arguments.data)
        if not arguments.resume:
            changes["split"] = "content"  # other images need not keep the parts of an older project
    if arguments.test_data:
        changes["test_source"] = arguments.test_data
    if arguments.augment is not None and not arguments.resume:
        changes["augment"] = _augment(arguments.augment)
    settings = with_reading(dataclasses.replace(settings, **changes), arguments)
    if not settings.source:
        raise DataError(
            f"{path} names no images to train on. Choose some with --data: digits, shapes or a "
            "path."
        )
    return settings if arguments.data else preparation.located(settings, path)


def _augment(text: str) -> tuple[str, ...]:
    return DataSettings(augment=tuple(part for part in text.split(",") if part.strip())).augment


def _changed(settings: TrainingSettings, arguments: argparse.Namespace) -> TrainingSettings:
    """Return training settings with what the options say."""
    given = {
        "epochs": arguments.epochs,
        "batch_size": arguments.batch_size,
        "optimizer": arguments.optimizer,
        "learning_rate": arguments.lr,
        "schedule": arguments.schedule,
        "weight_decay": arguments.weight_decay,
        "clip_norm": arguments.clip_norm,
        "balance": arguments.balance,
        "seed": arguments.seed,
        "precision": arguments.precision,
    }
    given = {name: value for name, value in given.items() if value is not None}
    automatic = [name for name, value in given.items() if value == AUTO]
    changes = {name: value for name, value in given.items() if value != AUTO}
    if changes.get("clip_norm") == 0:
        changes["clip_norm"] = None
    settings = settings.replace(**changes)
    if "epochs" in automatic:
        automatic += ENDING
    return settings.with_automatic(*automatic) if automatic else settings


# Training ----------------------------------------------------------------------------------


def _train(prepared: _Run, status: StatusLine, arguments: argparse.Namespace) -> int:
    trainer, as_json, stages = prepared.trainer, arguments.json, arguments.fine_tune
    checkpoint = Checkpoint(prepared.project, prepared.out, trainer)
    trainer.after_epoch.append(checkpoint.save_epoch)
    trainer.opens_test = as_json  # a script asked for it; people open them when they have chosen
    for line in report.opening_lines(prepared.project, prepared.dataset, trainer):
        note(line)
    near = look_for_near_duplicates(prepared.dataset)
    if near.count:
        note(near.sentence)
    epochs_before = trainer.standing.epoch
    current = [trainer]
    keeper = _keeper(prepared) if arguments.keep_moments else None
    with EngineThread() as engine, Interruption(lambda: current[0].pause()) as interruption:
        if stages is not None:
            trainer.opens_test = False  # only once, when all has learned
        _advance(engine, prepared, trainer, status, as_json=as_json)
        if stages is not None and trainer.finished and not interruption.happened:
            prepared = engine.ask(lambda: _fine_tuning(prepared, stages)).result()
            trainer = current[0] = prepared.trainer
            if keeper is not None:
                keeper.follow(trainer)
            if prepared.log is not None:
                prepared.log.follow(trainer)
            trainer.opens_test = as_json
            checkpoint = Checkpoint(prepared.project, prepared.out, trainer)
            trainer.after_epoch.append(checkpoint.save_epoch)
            _advance(engine, prepared, trainer, status, as_json=as_json)
        if prepared.log is not None:
            prepared.log.close()
        interrupted = interruption.happened and not trainer.finished
        if interrupted:
            checkpoint.save()
    trainer.close()
    if keeper is not None:
        keeper.finish()
        note(keeper.trouble or f"The moments of the run are in {beside(prepared.out)}.")
    if interrupted:
        return _say_interrupted(prepared, as_json=as_json)
    cut_short = interruption.happened and trainer.result is None and len(trainer.test) > 0
    if trainer.result is not None:
        note_opening(prepared.project, prepared.dataset, trainer.standing)
        checkpoint.save()
    if trainer.verdict is not None:
        _keep_verdict(prepared, trainer.verdict)
    if as_json and cut_short:
        note(
            f"The training is finished and saved; only measuring the test images was cut short. "
            f"Measure them with: cnndesk eval {quoted(prepared.out)}"
        )
    outcome = report.outcome(prepared.project, trainer, prepared.out)
    if as_json:
        if outcome["stuck"]:
            note(f"Warning: {outcome['verdict_text']}")
        print_json(outcome)
    else:
        print(report.closing_text(prepared.project, trainer, prepared.out, epochs_before))
    return INTERRUPTED if as_json and cut_short else 0


def _keeper(prepared: _Run) -> Keeper:
    """Begin to keep moments beside the project; those of a run that goes on stay."""
    folder = beside(prepared.out)
    store = MomentStore.open(folder)
    if folder.exists() and not is_store(folder):
        raise ProjectError(f"The folder {folder} holds other things. Choose another --out.")
    if not prepared.trainer.standing.begun or not store.belongs_to(prepared.project.history):
        if store.damaged:
            put_aside(folder)
        store = MomentStore(folder)
        store.clear()
    keeper = Keeper(prepared.trainer, store)
    keeper.attach()
    return keeper


def _keep_verdict(prepared: _Run, verdict: Verdict) -> None:
    """Note in the project what is to be said of the run; windows and reports tell it."""
    project = prepared.project
    project.run = dataclasses.replace(project.run, verdict=verdict_to_json(verdict))
    project.save(prepared.out)


def _advance(
    engine: EngineThread, prepared: _Run, trainer: Trainer, status: StatusLine, *, as_json: bool
) -> None:
    """Let a trainer come to its end, or to where it is interrupted, and show how far it is."""
    printer = report.ProgressPrinter(trainer, status)
    job = engine.start(trainer.run())
    while not job.done():
        concurrent.futures.wait([job], timeout=0.1)
        printer.show()
        if prepared.log is not None:
            prepared.log.catch_up()
    printer.show()
    status.clear()
    try:
        job.result()
    except DivergedError:
        if prepared.log is not None:
            prepared.log.close()
        if as_json:
            print_json(report.outcome(prepared.project, trainer, prepared.out))
        raise


def _fine_tuning(prepared: _Run, stages: int) -> _Run:
    """Return the run with the last stages learning, from where the head has come to."""
    project, old = prepared.project, prepared.trainer
    blocks = transfer.unfreeze(project, stages)
    project.training = transfer.fine_tuned(old.settings, old.standing.epoch)
    new, _ = rebuild(
        old,
        project.network,
        prepared.dataset,
        project.training,
        threads=old.threads,
        augment=project.data.augment,
    )
    _reopen(project, new, place_of(old.standing))
    note(
        f"Fine-tuning: {counted(stages, 'stage')} with {counted(len(blocks), 'convolution')} "
        f"learn too, at rate {project.training.learning_rate:g}, to epoch "
        f"{project.training.epochs}."
    )
    return dataclasses.replace(prepared, trainer=new)


def _say_interrupted(prepared: _Run, *, as_json: bool) -> int:
    standing = prepared.trainer.standing
    command = f"cnndesk train {quoted(prepared.out)} --resume"
    note(
        f"Interrupted in epoch {standing.epoch + 1} after {standing.step:,} steps; saved in "
        f"{prepared.out}. Go on with: {command}"
    )
    if as_json:
        outcome = report.outcome(prepared.project, prepared.trainer, prepared.out)
        print_json({**outcome, "interrupted": True, "resume": command})
    return INTERRUPTED
