"""A project without some of its maps: network, weights, optimiser and log of the run."""

from __future__ import annotations

import dataclasses

from cnndesk.document.project import Project
from cnndesk.document.removal import Removal
from cnndesk.errors import ProjectError
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.interventions import noted, place_of
from cnndesk.session.live_view import signature
from cnndesk.session.state import RunState, Standing

_SEPARATOR = "--"  # in a project for the “/” in the names of the optimiser's arrays


def pruned_standing(standing: Standing) -> Standing:
    """Return where a run stands after maps were removed: its best epoch was of other weights."""
    fresh = Standing()
    return dataclasses.replace(
        standing,
        best_epoch=fresh.best_epoch,
        best_loss=fresh.best_loss,
        best_accuracy=fresh.best_accuracy,
        waited=0,
    )


def pruned(project: Project, removal: Removal) -> Project:
    """Return a project without the maps, and its run going on from there.

    Parameters
    ----------
    project : Project
        Trained; stays as it is.
    removal : Removal
        Of its network.

    Raises
    ------
    ProjectError
        When its network was edited since it was trained.
    """
    network = removal.smaller()
    made = dataclasses.replace(
        project,
        network=network,
        weights=removal.cut_arrays(project.weights),
        best={},
        optimizer=removal.cut_optimizer(project.optimizer, _SEPARATOR),
        calibration=None,
        map_names=project.map_names.moved(removal.places),
    )
    recipe = project.run.recipe
    if recipe is not None and project.progress and differs_from_trained(project):
        raise ProjectError(
            "The network was edited since it was trained. Train it as it is drawn, or undo the "
            "edits, before maps are removed."
        )
    if project.progress:
        standing = standing_of(project)
        made.progress = pruned_standing(standing).to_json()
        if recipe is not None:
            after = dataclasses.replace(recipe, network=network)
            info = dataclasses.replace(project.run, recipe=after)  # the change says what differs
            words = f"pruned; {removal.text}."
            made.run = noted(info, after, place_of(standing), words, (removal.change(),))
    made.run = dataclasses.replace(made.run, verdict={}, test=None, best_epoch=0, kept_epoch=0)
    return made


def differs_from_trained(project: Project) -> bool:
    """Whether the network of a project is not that of its run any more."""
    recipe = project.run.recipe
    if recipe is None:
        return False
    trained = signature(recipe.network, trained_only=True)
    return signature(project.network, trained_only=True) != trained


def pruned_state(state: RunState, removal: Removal) -> RunState:
    """Return a run at a step boundary without the maps."""
    return dataclasses.replace(
        state,
        standing=pruned_standing(state.standing),
        weights=removal.cut_arrays(state.weights),
        optimizer=removal.cut_optimizer(state.optimizer),
        best_weights=None,
    )
