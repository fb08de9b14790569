"""Interventions: what is changed in a run between two of its steps, found, noted, made, taken back.

A run follows a `Recipe` (network, settings, augmentation, images). An intervention leads from one
recipe to another; what differs is a list of `Change`, each with its value before and after, so that
the recipe at the start of a run follows from that at its end and the log of what was changed. Which
trainer goes on by a changed recipe is ``rebuild.py``'s, doing it all again ``replay.py``'s.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from cnndesk.blocks import restore
from cnndesk.data import Dataset
from cnndesk.document.delta import BlockChange, Delta, PlacedBlock
from cnndesk.document.interventions import Change, Place
from cnndesk.document.network import Network
from cnndesk.document.project import digest
from cnndesk.document.removal import Removal, maps_from_json
from cnndesk.document.run_info import EditMark, Recipe, RunInfo
from cnndesk.document.serial import expect, muted_maps_from_json, network_from_json, network_to_json
from cnndesk.document.settings import TrainingSettings
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.session.state import Arrays, Standing

REOPENED = Change("reopened")
_FLAGS = ("frozen", "muted")


def recipe_for(
    network: Network, dataset: Dataset, settings: TrainingSettings, augment: Sequence[str]
) -> Recipe:
    """Return what decides the numbers of a run; nobody may edit the network afterwards."""
    data = dataset.settings
    parts = (data.split, data.seed, data.validation_fraction, data.test_fraction, data.fit)
    known = "/".join(map(str, (dataset.fingerprint, dataset.corrections.digest, *parts)))
    source = data.source.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    return Recipe(settings, network, tuple(augment), known, source)


def place_of(standing: Standing) -> Place:
    """Return where a run stands."""
    return Place(bool(standing.rescued_step), standing.step, standing.epoch, standing.batch)


def start_digest(arrays: Arrays) -> str:
    """Return the hash of the weights that a run begins with."""
    return digest({block: named for block, named in arrays.items() if named})


def begun_info(recipe: Recipe, arrays: Arrays, number: int = 0) -> RunInfo:
    """Return what is known of a run that is about to begin."""
    return RunInfo(number=number, recipe=recipe, start=start_digest(arrays))


def noted(
    info: RunInfo, after: Recipe, place: Place, text: str, extra: Sequence[Change] = ()
) -> RunInfo:
    """Return what is known of a run after an intervention; the same where nothing changed.

    Parameters
    ----------
    info : RunInfo
        With a recipe.
    after : Recipe
        By which it goes on.
    place : Place
    text : str
        What was changed, for people; empty where it bends no curve.
    extra : sequence of Change
        What was done beside.
    """
    changes = (*extra, *changes_between(info.recipe, after)) if info.recipe else tuple(extra)
    if not changes and not text:
        return dataclasses.replace(info, recipe=after)
    mark = EditMark(place.step, text, place, changes)
    return dataclasses.replace(info, recipe=after, marks=(*info.marks, mark))


def changes_between(before: Recipe, after: Recipe) -> tuple[Change, ...]:
    """Return everything in which two recipes differ, exactly."""
    found = _of_settings(before.settings, after.settings)
    if before.augment != after.augment:
        found.append(Change("augment", "", list(before.augment), list(after.augment)))
    found += _of_networks(before.network, after.network)
    if before.data != after.data:
        found.append(Change("images", "", before.data, after.data))
    return tuple(found)


def _of_settings(before: TrainingSettings, after: TrainingSettings) -> list[Change]:
    one, two = before.to_json(), after.to_json()
    names = [param.name for param in after.params()]
    return [Change("setting", n, one[n], two[n]) for n in names if one[n] != two[n]]


def _of_networks(before: Network, after: Network) -> list[Change]:
    alike = before.order == after.order and set(before.links) == set(after.links)
    if not alike or any(before.block(i).type != after.block(i).type for i in after.order):
        return [Change("network", "", network_to_json(before), network_to_json(after))]
    return [c for i in after.order for c in _of_blocks(before[i], after[i])]


def _of_blocks(before: PlacedBlock, after: PlacedBlock) -> list[Change]:
    found = []
    one, two = before.block.stored(), after.block.stored()
    names = [name for name in two if one.get(name) != two[name]]
    if names:
        old, new = ({name: values.get(name) for name in names} for values in (one, two))
        found.append(Change("block", before.id, old, new))
    for flag in _FLAGS:
        if getattr(before, flag) != getattr(after, flag):
            found.append(Change(flag, before.id, getattr(before, flag), getattr(after, flag)))
    if before.muted_maps != after.muted_maps:
        maps = list(before.muted_maps), list(after.muted_maps)
        found.append(Change("muted_maps", before.id, *maps))
    return found


def applied(recipe: Recipe, changes: Sequence[Change]) -> Recipe:
    """Return a recipe with changes made.

    Raises
    ------
    ProjectError
        When they do not fit it, in a sentence.
    """
    for change in changes:
        recipe = _with(recipe, change, change.after)
    return recipe


def reverted(recipe: Recipe, changes: Sequence[Change]) -> Recipe:
    """Return a recipe with changes taken back, the last one first; see `applied`."""
    for change in reversed(changes):
        recipe = _with(recipe, change, change.before)
    return recipe


def _with(recipe: Recipe, change: Change, value: Any) -> Recipe:
    try:
        return _changed(recipe, change, value)
    except (CnndeskError, TypeError) as error:
        words = f"{change.kind} {change.target}".strip()
        raise ProjectError(
            f"The log of what was changed in the run does not fit it ({words}: {error}) Open a "
            "backup, or train anew."
        ) from error


def _changed(recipe: Recipe, change: Change, value: Any) -> Recipe:
    match change.kind:
        case "setting":
            settings = recipe.settings.replace(**{change.target: value})
            return dataclasses.replace(recipe, settings=settings)
        case "augment":
            names = [expect(v, str, "an augmentation") for v in expect(value, list, "these")]
            return dataclasses.replace(recipe, augment=tuple(names))
        case "network":
            network = network_from_json(expect(value, dict, "its network"))
            return dataclasses.replace(recipe, network=network)
        case "pruned" if value is change.after:
            removal = Removal.of_maps(recipe.network, maps_from_json(value))
            return dataclasses.replace(recipe, network=removal.smaller())
        case "pruned":
            network = network_from_json(expect(value, dict, "its network"))
            return dataclasses.replace(recipe, network=network)
        case "block" | "frozen" | "muted" | "muted_maps":
            network = recipe.network.copy()
            if change.target not in network:
                raise ProjectError(f"There is no block {change.target}.")
            before = network[change.target]
            after = _changed_block(before, change.kind, value)
            network.commit(Delta((BlockChange(before.id, before, after),)))
            return dataclasses.replace(recipe, network=network)
        case "images":
            data = expect(value, str, "the images of a run")
            return dataclasses.replace(recipe, data=data)
    return recipe  # what was done to the weights or the run, not to its recipe


def _changed_block(placed: PlacedBlock, kind: str, value: Any) -> PlacedBlock:
    if kind == "block":
        params = {**placed.block.stored(), **expect(value, dict, "its parameters")}
        return placed.replace(block=restore(placed.block.type, placed.block.version, params))
    if kind == "muted_maps":
        return placed.replace(muted_maps=muted_maps_from_json(value, placed.id))
    return placed.replace(**{kind: expect(value, bool, kind)})


def is_gentle(before: Network, after: Network) -> bool:
    """Whether a training can go on by a changed network at once: nothing in it begins anew.

    That is so where blocks were frozen, thawed or muted, maps were muted, or parameters changed on
    which no weight depends: rates of dropout and noise.
    """
    changes = _of_networks(before, after)
    return bool(changes) and all(
        change.kind in ("frozen", "muted_maps")
        or (change.kind == "block" and _has_no_weights(after.block(change.target).type))
        for change in changes
    )


def _has_no_weights(block_type: str) -> bool:
    return block_type in ("dropout", "spatial_dropout", "gaussian_noise")
