"""The runs of an experiment before they begin: what fits, how long each is, what it needs.

Every variant is prepared once with the images it will get, so that all that can be wrong is known
before the first step. A variant that does not fit is left out, and it is said why.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from cnndesk.data import Dataset
from cnndesk.document.compile import compile_outline
from cnndesk.document.project import Project
from cnndesk.document.serial import network_to_json
from cnndesk.engine.costs import model_costs
from cnndesk.engine.model import Model
from cnndesk.errors import CnndeskError, TrainingError, UndescribedError
from cnndesk.laboratory import memory
from cnndesk.laboratory.choices import ABLATE, label_of, value_text, varied
from cnndesk.laboratory.design import Design, RunSpec, Variant, runs_of, variants
from cnndesk.laboratory.folds import Folds
from cnndesk.scores import ACCURACY, Metric
from cnndesk.session.preparation import coder_of, outputs_of, task_of
from cnndesk.session.targets import spec_for


@dataclass(frozen=True)
class RunPlan:
    """One run and what it will take.

    Attributes
    ----------
    spec : RunSpec
    epochs, steps : int
        At the most; steps of one epoch.
    validated : int
        Images that are judged after each epoch.
    size : float
        Operations of a training step.
    signature : str
        The same for runs whose steps take as long as each other.
    """

    spec: RunSpec
    epochs: int
    steps: int
    validated: int
    size: float
    signature: str


@dataclass(frozen=True)
class VariantPlan:
    """One variant.

    Attributes
    ----------
    variant : Variant
    words : mapping of axis to what its value is called
    runs : tuple of RunPlan
    """

    variant: Variant
    words: dict[str, str]
    runs: tuple[RunPlan, ...]

    @property
    def label(self) -> str:
        """All its values in a line; ``"as it is"`` where nothing varies."""
        return ", ".join(self.words.values()) or "as it is"


@dataclass(frozen=True)
class LeftOut:
    """A variant that cannot be trained, and why."""

    label: str
    reason: str


@dataclass(frozen=True)
class Plan:
    """All of an experiment.

    Attributes
    ----------
    axes : mapping of axis to what it is called
    variants : tuple of VariantPlan
    left_out : tuple of LeftOut
    memory : int
        Bytes that the largest run takes.
    metric : Metric
        By which runs are judged.
    notes : tuple of str
        What else there is to say.
    """

    axes: dict[str, str]
    variants: tuple[VariantPlan, ...]
    left_out: tuple[LeftOut, ...]
    memory: int
    metric: Metric = ACCURACY
    notes: tuple[str, ...] = field(default=())

    @property
    def runs(self) -> tuple[RunPlan, ...]:
        """Of all variants, in the order in which they are begun.

        Seed by seed and fold by fold, so that every variant has a first result early.
        """
        rounds = max((len(v.runs) for v in self.variants), default=0)
        return tuple(v.runs[n] for n in range(rounds) for v in self.variants)


def make_plan(base: Project, design: Design, dataset: Dataset) -> Plan:
    """Return the plan of a design.

    Parameters
    ----------
    base : Project
        See `choices.base_of`.
    design : Design
    dataset : Dataset
        Of the base, its corrections applied.

    Raises
    ------
    CnndeskError
        When nothing can be trained, or nothing could be judged.
    """
    if design.folds == 1 and not len(dataset.val):
        raise TrainingError(
            "There are no validation images to judge by. Set a share of them aside in the settings "
            "of the images, or use folds."
        )
    folds = Folds(dataset, design.folds) if design.folds > 1 else None
    found, left_out, needed = [], [], 0
    labels = {axis.name: label_of(axis.name, base.network) for axis in design.axes}
    for variant in variants(design):
        words = {n: value_text(n, v, base.network) for n, v in variant.choices.items()}
        try:
            runs, size = _planned(base, design, dataset, folds, variant)
        except CnndeskError as error:
            left_out.append(LeftOut(_named(words, labels), str(error)))
            continue
        found.append(VariantPlan(variant, words, runs))
        needed = max(needed, size)
    if not found:
        raise TrainingError(
            f"None of this can be trained. {left_out[0].label}: {left_out[0].reason}"
        )
    metric = _metric(base, design, dataset, found[0].runs[0].spec)
    return Plan(labels, tuple(found), tuple(left_out), needed, metric, tuple(_notes(folds)))


def _metric(base: Project, design: Design, dataset: Dataset, spec: RunSpec) -> Metric:
    project = project_of(base, design, spec, dataset)
    model = compile_outline(project.network)
    project.targets = spec_for(task_of(project), dataset, outputs_of(model))
    return coder_of(project, model).metric


def _named(words: dict[str, str], labels: dict[str, str]) -> str:
    parts = [text if name == ABLATE else f"{labels[name]} {text}" for name, text in words.items()]
    return ", ".join(parts) or "as it is"


def _notes(folds: Folds | None) -> list[str]:
    bare = folds.untaught() if folds is not None else []
    if not bare:
        return []
    names = ", ".join(f"“{name}”" for name in bare[:3])
    return [
        f"All images of {names} are one picture or in one fold, so a run that validates them was "
        "never trained on any."
    ]


def _planned(
    base: Project, design: Design, dataset: Dataset, folds: Folds | None, variant: Variant
) -> tuple[tuple[RunPlan, ...], int]:
    """Return the runs of a variant and the bytes that one takes."""
    runs: list[RunPlan] = []
    needed = 0
    made: dict[int, tuple[RunPlan, int]] = {}
    for spec in runs_of(variant, design):
        if spec.fold not in made:  # seeds change nothing of it
            made[spec.fold] = _first_of(base, design, dataset, folds, spec)
        like, size = made[spec.fold]
        needed = max(needed, size)
        runs.append(
            RunPlan(spec, like.epochs, like.steps, like.validated, like.size, like.signature)
        )
    return tuple(runs), needed


def _first_of(
    base: Project, design: Design, dataset: Dataset, folds: Folds | None, spec: RunSpec
) -> tuple[RunPlan, int]:
    own = dataset if folds is None else folds.fold(spec.fold)
    project = project_of(base, design, spec, own)
    model = compile_outline(project.network)
    if project.network.block(project.network.output_ids[0]).task is None:
        raise TrainingError("The network has no output that can be trained. Add a Softmax block.")
    spec_for(task_of(project), own, outputs_of(model))
    settings = project.training
    steps = -(-len(own.train) // settings.batch_size)
    plan = RunPlan(
        spec,
        settings.epochs,
        steps,
        len(own.val),
        _operations(model) * settings.batch_size,
        _signature(project),
    )
    return plan, memory.of_run(model, settings)


def project_of(base: Project, design: Design, spec: RunSpec, dataset: Dataset) -> Project:
    """Return the project of one run, ready to begin; see `choices.varied`."""
    choices = dict(spec.variant.choices)
    if design.epochs is not None:
        choices.setdefault("epochs", design.epochs)
    return varied(base, choices, spec.seed, dataset)


def _operations(model: Model) -> float:
    try:
        return float(sum(cost.training for cost in model_costs(model).values())) or 1.0
    except UndescribedError:
        return 1.0


def _signature(project: Project) -> str:
    settings = project.training
    values = [
        network_to_json(project.network)["blocks"],
        settings.batch_size,
        settings.optimizer,
        list(project.data.augment),
    ]
    text = json.dumps(values, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def of_signatures(runs: Sequence[RunPlan]) -> dict[str, RunPlan]:
    """Return the first run of each signature."""
    first: dict[str, RunPlan] = {}
    for run in runs:
        first.setdefault(run.signature, run)
    return first
