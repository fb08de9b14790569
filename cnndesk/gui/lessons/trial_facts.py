"""What the Lab and the Microscope have found, for the expressions of a lesson.

Nothing is tried or searched here: what the panels show is read. Until it is there, `Unknown`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import fmean, stdev
from typing import TYPE_CHECKING, cast

from cnndesk.document.network import Network
from cnndesk.errors import CnndeskError
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.session.laboratory import Draft, Laboratory, Phase
from cnndesk.gui.session.microscope import Microscope, MutedMap
from cnndesk.laboratory.asking import axis_of
from cnndesk.laboratory.design import Axis
from cnndesk.laboratory.experiment import results_of
from cnndesk.laboratory.results import RunResult
from cnndesk.lessons.expression import Argument, Unknown
from cnndesk.lessons.standing import written
from cnndesk.lessons.word_forms import trial
from cnndesk.scores import ACCURACY

if TYPE_CHECKING:
    from cnndesk.gui.panels.microscope.panel import MicroscopePanel

PERCENT = 100.0


def axes_of(values: Mapping[str, object]) -> tuple[Axis, ...]:
    """Return what a line ``compare`` or ``compared`` lets vary."""
    return tuple(
        axis_of(name, str(value), Network()) for name, value in values.items() if name != "seeds"
    )


def seeds_of(values: Mapping[str, object]) -> int:
    """Return how many seeds a line ``compare`` or ``compared`` asks for."""
    return int(cast("int", values.get("seeds", 1)))


def words_of(draft: Draft) -> str:
    """Return what the Lab is to try as a line ``compare`` says it; empty where none can."""
    if draft.folds > 1 or draft.random or draft.halving:
        return ""
    return words_of_axes(draft.axes, draft.seeds)


def words_of_axes(axes: Sequence[Axis], seeds: int) -> str:
    """Return axes and a number of seeds as lessons write them; empty where they cannot."""
    values = {axis.name: ",".join(map(_spelled, axis.values)) for axis in axes}
    try:
        trial((), {**values, "seeds": seeds})
        same = axes_of(values) == tuple(axes)
    except (ValueError, CnndeskError):
        return ""
    pairs = [f"{name}={value}" for name, value in values.items()]
    return " ".join((*pairs, f"seeds={seeds}")) if same else ""


def _spelled(value: object) -> str:
    if isinstance(value, list):
        return "+".join(map(str, value)) or "none"
    return written(value)


class TrialFacts:
    """Answers for the Lab.

    Parameters
    ----------
    host : LessonHost
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self._read: tuple[float, dict[str, RunResult]] = (0.0, {})
        self.known: dict[str, Callable[..., float]] = {
            "tried": lambda number: fmean(self._scores(number)),
            "tried_spread": lambda number: _spread(self._scores(number)),
            "tried_gap": lambda number: fmean(self._gaps(number)),
            "gap_spread": lambda number: _spread(self._gaps(number)),
            "highest_tried": lambda: max(PERCENT * run.score for run in self._results().values()),
            "lowest_tried": lambda: min(PERCENT * run.score for run in self._results().values()),
        }

    @property
    def _lab(self) -> Laboratory:
        return Laboratory.of(self._host.workspace)

    def has_tried(self, values: Mapping[str, object], since: float) -> bool:
        """Whether the Lab has tried this to the end, begun later than another experiment."""
        lab = self._lab
        return (
            lab.phase is Phase.OVER
            and lab.started != since
            and lab.design.axes == axes_of(values)
            and len(lab.design.seeds) >= seeds_of(values)
        )

    @property
    def compared(self) -> tuple[float, str]:
        """When the latest experiment that is over was begun, and what it was, for lessons."""
        lab = self._lab
        if lab.phase is not Phase.OVER:
            return 0.0, ""
        design = lab.design
        if design.folds > 1 or design.random or design.halving:
            return lab.started, ""
        return lab.started, words_of_axes(design.axes, len(design.seeds))

    @property
    def put_together(self) -> str:
        """What the Lab is to try, as lessons write it; empty where they cannot."""
        return words_of(self._lab.draft)

    @property
    def started(self) -> float:
        """When the latest experiment began; 0 before any."""
        return self._lab.started

    def _results(self) -> Mapping[str, RunResult]:
        """Return the runs of the experiment that is over, by id; those that failed are no runs."""
        lab = self._lab
        if lab.phase is not Phase.OVER or lab.folder is None or lab.plan is None:
            raise Unknown
        if self._read[0] != lab.started:
            self._read = lab.started, results_of(lab.folder)
        planned = {run.spec.id for run in lab.plan.runs}
        found = {
            name: run
            for name, run in self._read[1].items()
            if name in planned and not run.failed and run.metric.key == ACCURACY.key
        }
        if not found:
            raise Unknown
        return found

    def _runs(self, number: Argument) -> list[RunResult]:
        """Return the runs of a variant, from 1, in the order of the table."""
        results, plan = self._results(), self._lab.plan
        assert plan is not None
        if not 1 <= float(number) <= len(plan.variants):
            raise Unknown
        planned = plan.variants[int(float(number)) - 1].runs
        found = [results[run.spec.id] for run in planned if run.spec.id in results]
        if not found:
            raise Unknown
        return found

    def _scores(self, number: Argument) -> list[float]:
        return [PERCENT * run.score for run in self._runs(number)]

    def _gaps(self, number: Argument) -> list[float]:
        return [PERCENT * (run.train_score - run.score) for run in self._runs(number)]


def _spread(values: list[float]) -> float:
    if len(values) < 2:
        raise Unknown
    return stdev(values)


class MapFacts:
    """Answers for the Microscope, of the map that it shows.

    Parameters
    ----------
    host : LessonHost
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self.known: dict[str, Callable[..., float]] = {
            "strongest": self._strongest,
            "liked": self._liked,
            "muted": lambda: float(len(self._muted().muting.changed)),
            "muted_wrong": self._muted_wrong,
        }

    @property
    def _panel(self) -> MicroscopePanel:
        if not self._host.is_in_front("microscope"):
            raise Unknown
        return cast("MicroscopePanel", self._host.panel("microscope"))

    def _strongest(self) -> float:
        panel = self._panel
        search = Microscope.of(self._host.workspace).searched(panel.block or "")
        if search is None:
            raise Unknown
        return float(search.found.values[panel.channel, 0])

    def _liked(self) -> float:
        liked = self._panel.liked
        if liked is None:
            raise Unknown
        return float(liked.value)

    def _muted(self) -> MutedMap:
        muted = self._panel.muted
        if muted is None:
            raise Unknown
        return muted

    def _muted_wrong(self) -> float:
        muted = self._muted()
        return float(len(muted.muting.becomes_wrong(muted.pool.labels)))
