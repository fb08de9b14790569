"""What a click on Train does, said before it is done: go on, begin, or only repeat the last run.

The same network, images, settings and seed come to the same numbers. A click that would only repeat
a run says so and names another seed. What is done then is ``run_cycle.py``'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cnndesk.gui.session.runs import Run, recipe_of
from cnndesk.session.differences import is_same_but_seed, of_recipes

if TYPE_CHECKING:
    from cnndesk.document.run_info import Recipe
    from cnndesk.session.run_request import RunRequest

MOST_TOLD = 4
"""Differences that are named; more are counted."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextRun", text)


@dataclass(frozen=True)
class NextRun:
    """What a click on Train does.

    Attributes
    ----------
    text : str
        In a sentence.
    repeats : str
        The run whose numbers it would only come to once more; empty for none.
    seed : int
        One that no run with the same recipe has had.
    """

    text: str
    repeats: str = ""
    seed: int = 0


def named(run: Run) -> str:
    """Return what a run is called within a sentence: its number, unless its name says that."""
    if not run.number or str(run.number) in run.name:
        return run.name
    return _tr("run {n} ({name})").format(n=run.number, name=run.name)


def going_on(run: Run, done: int, epochs: int) -> NextRun:
    """Return what is said of a run that goes on."""
    words = _tr("Go on with {run}: {done} of {n} epochs are done.")
    return NextRun(words.format(run=named(run), done=done, n=epochs))


def beginning(request: RunRequest, runs: list[Run], number: int, finished: bool) -> NextRun:
    """Return what is said of a run that begins.

    Parameters
    ----------
    request : RunRequest
        What it is made of.
    runs : list of Run
        The latest first.
    number : int
        Which run of the project it will be.
    finished : bool
        Whether the latest one is at its end and stays for comparison.
    """
    recipe = recipe_of(request)
    alike = [r for r in runs if _is_alike(r, recipe)]
    used = {run.seed for run in alike}
    seed = recipe.settings.seed
    fresh = next(n for n in range(seed + 1, seed + len(used) + 2) if n not in used)
    twin = next((run for run in alike if run.seed == seed), None)
    if twin is not None:
        words = _tr(
            "Begin run {n} from the first weights of seed {seed}. Nothing differs from {run}, so "
            "the result will be the same."
        ).format(n=number, seed=seed, run=named(twin))
        return NextRun(words, named(twin), fresh)
    words = _tr("Begin run {n} from the first weights of seed {seed}.").format(n=number, seed=seed)
    last = next((run for run in runs if run.info.recipe is not None), None)
    if last is not None:
        words += " " + _difference(last, recipe)
    if finished and runs:
        words += " " + _tr("{run} stays for comparison.").format(run=named(runs[0]))
    return NextRun(words, seed=fresh)


def _is_alike(run: Run, recipe: Recipe) -> bool:
    own = run.info.recipe
    return own is not None and not run.info.shown_marks and is_same_but_seed(own, recipe)


def _difference(last: Run, recipe: Recipe) -> str:
    assert last.info.recipe is not None
    found = of_recipes(last.info.recipe, recipe)
    if not found and last.info.shown_marks:
        return ""
    if not found:
        return _tr("Only the seed differs from {run}: it shows how much is chance.").format(
            run=named(last)
        )
    told = "; ".join(found[:MOST_TOLD])
    if len(found) > MOST_TOLD:
        told += _tr(" and {n} more").format(n=len(found) - MOST_TOLD)
    return _tr("Other than in {run}: {what}.").format(run=named(last), what=told)


@dataclass(frozen=True)
class Differs:
    """What a run does otherwise than the run before it, in short and in full."""

    short: str
    full: str


def differs(run: Run, before: Run | None) -> Differs:
    """Return what a run does otherwise than the one before it."""
    if run.info.recipe is None:
        return Differs(run.summary, run.summary)
    settings = run.info.recipe.settings.summary
    edits = [_edited(at) for at, _ in run.marks()]
    if before is None or before.info.recipe is None:
        short = "; ".join([_tr("first run") if before is None else run.summary, *edits])
        return Differs(short, settings)
    found = of_recipes(before.info.recipe, run.info.recipe)
    found = [words for words in found if not words.startswith("epochs ")]  # has its own column
    if not found and before.info.shown_marks:
        found = [_tr("{run} as it ended, from the start").format(run=named(before))]
    elif not found:
        same_seed = run.seed == before.seed
        found = [_tr("nothing, not even the seed") if same_seed else _tr("only the seed")]
    full = _tr("Other than in {run}: {what}.\n{settings}").format(
        run=named(before), what="; ".join(found), settings=settings
    )
    marks = "".join(f"\n{_edited(at)}: {text}" for at, text in run.marks())
    return Differs("; ".join([*found, *edits]), full + marks)


def _edited(epoch: float) -> str:
    return edited_words(epoch, _tr("edited after epoch {n}"), _tr("edited in epoch {n}"))


def edited_words(epoch: float, after: str, within: str) -> str:
    """Say when a run was edited, by one of two patterns: at the end of an epoch, or within one."""
    whole = round(epoch)
    if abs(epoch - whole) < 1e-6:
        return after.format(n=whole)
    return within.format(n=int(epoch) + 1)


Seeds = list[Run]


def seeds_of(runs: list[Run]) -> list[Seeds]:
    """Return the runs that differ by nothing but their seeds, each list of two seeds or more."""
    groups: list[Seeds] = []
    for run in runs:
        recipe = run.info.recipe
        if recipe is None or run.info.shown_marks:
            continue
        group = next((g for g in groups if _is_alike(g[0], recipe)), None)
        if group is None:
            groups.append([run])
        elif run.seed not in {other.seed for other in group}:
            group.append(run)
    return [group for group in groups if len(group) > 1]
