"""What of a project can vary, and a copy of the project in which it does.

An axis is called ``learning_rate`` or another training setting, ``augment``, ``template``,
``ablate``, or ``BLOCK.PARAMETER`` such as ``conv1.filters``. Values are what JSON can hold, so that
an experiment can be written down; `checked` brings each into the one form that it has there. Which
values are tried together is ``design.py``'s business.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from typing import Any

from cnndesk.blocks.params import Kind, Param
from cnndesk.data import Dataset, DataSettings, format_augment, parse_augment
from cnndesk.document.edits import Edit, Mute, SetParams
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.run_info import RunInfo
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError, SettingError
from cnndesk.session import preparation

AUGMENT, TEMPLATE, ABLATE = "augment", "template", "ablate"
AS_IT_IS = ""
"""The value of `ABLATE` that takes nothing away."""

_SHORT = {
    "lr": "learning_rate",
    "rate": "learning_rate",
    "batch": "batch_size",
    "optimiser": "optimizer",
    "augmentation": AUGMENT,
}
_NOT_VARIED = ("seed",)

Value = Any
"""A number, a text, a truth, None, or a list of them."""


def full_name(name: str) -> str:
    """Return the name of an axis for one that a user may type: ``lr`` is ``learning_rate``."""
    name = name.strip()
    if "." in name:
        return name
    name = name.replace("-", "_").lower()
    return _SHORT.get(name, name)


def parameter(name: str, network: Network) -> Param | None:
    """Return what is known of the values of an axis; None where they are no parameter.

    Raises
    ------
    SettingError
        For a name that is nothing that can vary.
    """
    if name in (AUGMENT, TEMPLATE, ABLATE):
        return None
    block_id, dot, part = name.partition(".")
    if dot:
        block = network.block(block_id)
        spec = next((p for p in block.params() if p.name == part and not p.hidden), None)
        if spec is None:
            known = ", ".join(p.name for p in block.params() if not p.hidden) or "none"
            raise SettingError(
                f"{block_id} ({block.title}) has no parameter called “{part}”. It has: {known}."
            )
        return spec
    for spec in TrainingSettings.params():
        if spec.name == name and name not in _NOT_VARIED:
            return spec
    if name in _NOT_VARIED:
        raise SettingError("The seed varies by itself: say how many seeds with --seeds.")
    names = ", ".join(p.name for p in TrainingSettings.params() if p.name not in _NOT_VARIED)
    raise SettingError(
        f"“{name}” is nothing that can vary. Name a training setting ({names}, {AUGMENT}) or a "
        "parameter of a block, such as conv1.filters."
    )


def label_of(name: str, network: Network) -> str:
    """Return what an axis is called for people: ``"learning rate"``, ``"conv1 filters"``."""
    if name == AUGMENT:
        return "augmentation"
    if name == TEMPLATE:
        return "network"
    if name == ABLATE:
        return "blocks"
    spec = _known(name, network)
    block_id, dot, part = name.partition(".")
    words = spec.label if spec is not None else (part or name).replace("_", " ")
    words = words if words[1:] != words[1:].lower() else words.lower()
    return f"{block_id} {words}" if dot else words


def _known(name: str, network: Network) -> Param | None:
    """Return what is known of an axis; None of a block that only a template has."""
    try:
        return parameter(name, network)
    except CnndeskError:
        return None


def value_text(name: str, value: Value, network: Network) -> str:
    """Return a value of an axis as people read it."""
    if name == AUGMENT:
        return ", ".join(value) if value else "none"
    if name == TEMPLATE:
        return template(value).title
    if name == ABLATE:
        return f"without {value}" if value else "all blocks"
    spec = _known(name, network)
    return spec.text(_tupled(value)) if spec is not None else str(value)


def checked(name: str, value: Value, network: Network) -> Value:
    """Return a value in the form in which an experiment holds it.

    Raises
    ------
    SettingError
        For one outside its range, or another template or augmentation than there are.
    """
    if name == AUGMENT:
        return list(format_augment(parse_augment(value or ())))
    if name == TEMPLATE:
        return template(str(value)).name
    if name == ABLATE:
        if value not in (AS_IT_IS, *ablatable(network)):
            raise SettingError(f"{value} cannot be taken out of this network.")
        return value
    spec = parameter(name, network)
    assert spec is not None
    block_id, dot, _ = name.partition(".")
    owner = network.block(block_id).title if dot else "the training"
    return _listed(spec.check(_tupled(value), owner))


def read(name: str, text: str, network: Network) -> Value:
    """Return the value that a user typed for an axis.

    Raises
    ------
    SettingError
        For what cannot be read or is outside its range.
    """
    text = text.strip()
    if name == AUGMENT:
        parts = [] if text.lower() in ("", "none", "off") else text.split("+")
        return checked(name, parts, network)
    spec = parameter(name, network)
    if spec is None:
        return checked(name, text, network)
    return checked(name, _typed(spec, text), network)


def _typed(spec: Param, text: str) -> Value:
    lower = text.lower()
    if spec.optional and lower in ("none", "off", "never"):
        return None
    match spec.kind:
        case Kind.BOOL:
            return {"on": True, "yes": True, "true": True, "off": False, "no": False}.get(
                lower, False if lower == "false" else text
            )
        case Kind.CHOICE:
            named = {c.label.lower(): c.value for c in spec.choices}
            named |= {c.value.lower(): c.value for c in spec.choices}
            return named.get(lower, named.get(lower.replace("-", "_"), text))
        case Kind.TEXT:
            return text
        case Kind.PAIR | Kind.QUAD | Kind.VECTOR if "x" in lower or "×" in lower:
            return [_number(part) for part in lower.replace("×", "x").split("x")]
    return _number(text)


def _number(text: str) -> int | float | str:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _tupled(value: Value) -> Value:
    return tuple(_tupled(item) for item in value) if isinstance(value, list) else value


def _listed(value: Value) -> Value:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


def ablatable(network: Network) -> tuple[str, ...]:
    """Return the blocks that can be taken out of a network, one at a time: not its ends."""
    return tuple(
        i
        for i in network.order
        if not (network.block(i).is_input or network.block(i).is_output or network[i].muted)
    )


# The project that varies -------------------------------------------------------------------


def base_of(project: Project, dataset: Dataset) -> Project:
    """Return a copy of a project without its run: what every run of an experiment begins from.

    Parameters
    ----------
    project : Project
    dataset : Dataset
        Its images; they are opened again as they are here, wherever the copy lies.

    Raises
    ------
    CnndeskError
        When the weights to start from are not there.
    """
    first = preparation.begins_with(project)
    return Project(
        network=project.network.copy(),
        training=project.training,
        data=_as_opened(dataset),
        corrections=project.corrections,
        classes=dataset.classes,
        starts_from=project.starts_from,
        weights={block: dict(named) for block, named in first.items()},
    )


def _as_opened(dataset: Dataset) -> DataSettings:
    data = dataset.settings
    height, width, channels = dataset.image_shape
    return dataclasses.replace(
        data,
        source=preparation.absolute_source(data.source),
        test_source=preparation.absolute_source(data.test_source),
        more_source=preparation.absolute_source(data.more_source),
        height=height,
        width=width,
        channels=channels,
    )


def edits_for(choices: Mapping[str, Value]) -> list[Edit]:
    """Return the edits by which a drawing becomes that of a variant, the template left aside."""
    edits: list[Edit] = []
    for name, value in choices.items():
        block_id, dot, part = name.partition(".")
        if dot:
            edits.append(SetParams({block_id: {part: _tupled(value)}}))
        elif name == ABLATE and value != AS_IT_IS:
            edits.append(Mute((value,)))
    return edits


def settings_for(choices: Mapping[str, Value]) -> dict[str, Value]:
    """Return those choices that are training settings."""
    return {
        name: value
        for name, value in choices.items()
        if "." not in name and name not in (AUGMENT, TEMPLATE, ABLATE)
    }


def varied(base: Project, choices: Mapping[str, Value], seed: int, dataset: Dataset) -> Project:
    """Return the project of one run, ready for a new training on a data set.

    Parameters
    ----------
    base : Project
        As `base_of` gives it; stays as it is.
    choices : mapping of axis to value
    seed : int
    dataset : Dataset
        What it trains on: of a fold, that fold.

    Raises
    ------
    CnndeskError
        When the network does not fit itself or the images.
    """
    project = copy.copy(base)
    project.network, project.run = base.network.copy(), RunInfo()
    if TEMPLATE in choices:  # first: it decides which blocks there are
        _take_template(project, choices[TEMPLATE], dataset)
    if AUGMENT in choices:
        project.data = dataclasses.replace(project.data, augment=tuple(choices[AUGMENT]))
    for edit in edits_for(choices):
        edit.apply(project.network)
    project.training = project.training.replace(seed=seed, **settings_for(choices))
    augment = project.data.augment
    preparation.adapt(project, dataset)
    project.data = dataclasses.replace(project.data, augment=augment)
    return project


def _take_template(project: Project, name: str, dataset: Dataset) -> None:
    made = Project.from_template(name, dataset.image_shape, dataset.classes, dataset.target_kind)
    project.network, project.starts_from = made.network, made.starts_from
    project.weights = made.weights
