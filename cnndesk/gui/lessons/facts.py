"""What the names in a lesson's expressions are at this moment, read off the window.

Every name of ``cnndesk.lessons.facts.FACTS`` has a method here; a test holds the two together. What
is not there yet raises `Unknown`. Nothing is computed that the window would not show anyway.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

import numpy as np

from cnndesk.errors import CnndeskError
from cnndesk.explain.backward import WeightGradient, step_backward
from cnndesk.explain.nudge import nudged, steepest
from cnndesk.explain.passes import Pass
from cnndesk.explain.steps import ActivationStep, SoftmaxStep, Step, WindowStep
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.run_facts import RunFacts
from cnndesk.gui.lessons.trial_facts import MapFacts, TrialFacts
from cnndesk.gui.session.field_view import Fields
from cnndesk.gui.session.health_watch import HealthWatch
from cnndesk.lessons.expression import Argument, Unknown
from cnndesk.session.live_view import LiveView

if TYPE_CHECKING:
    from cnndesk.document.shapes import Diagnosis
    from cnndesk.explain.filter_lab import Filtered
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel

PERCENT = 100.0
NUDGE = 0.01
MOST_WEIGHTS = 2_000_000
"""Of which copies are kept to be compared with."""


class WindowFacts:
    """Answers what an expression asks for.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    ids : mapping
        From the lesson's blocks to those on the canvas.
    runs : RunFacts
        What was trained.
    trials : TrialFacts
        What the Lab has tried.
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self._fields = Fields()
        self.ids: Mapping[str, str] = {}
        self._digests: dict[str, str] = {}
        self._weights: dict[str, np.ndarray] = {}
        self._began: dict[str, float] = {}
        self._asked_of_beginning: set[str] = set()
        self.runs, self.trials = RunFacts(host), TrialFacts(host)
        self._known: dict[str, Callable[..., float]] = {
            **self.runs.known,
            "chance": lambda: PERCENT / self._classes(),
            "images_train": lambda: self._images("train"),
            "images_val": lambda: self._images("val"),
            "classes": self._classes,
            "height": lambda block: float(self._shape(block)[0]),
            "width": lambda block: float(self._shape(block)[1]),
            "maps": lambda block: float(self._shape(block)[2]),
            "size": lambda block: float(np.prod(self._shape(block))),
            "params": lambda block: float(self._diagnosis(block).parameters.total),
            "all_params": lambda: self._all_params(only_learning=False),
            "learning": lambda: self._all_params(only_learning=True),
            "field": self._field,
            "dead": self._dead,
            "value": lambda block, *place: self._at(self._maps(block), *place),
            "largest": lambda block, number: float(self._map(block, number).max()),
            "peak": lambda: float(self._map(self._workspace.current or "", 1).max()),
            "alike": self._alike,
            "negative": lambda block: float((self._maps(block) < 0).sum()),
            "sure": lambda: PERCENT * float(self._outputs().max()),
            "answer": lambda: float(self._outputs().argmax() + 1),
            "pixel": self._pixel,
            "here": lambda: float(self._step().value),
            "before": self._before,
            "blame": lambda: self._blame()[0],
            "blame_before": lambda: self._blame()[1],
            "blamed": lambda: float(self._blame()[2]),
            "slope": lambda block: self._steepest(block).total,
            "nudge": lambda block: nudged(self._pass(), self._steepest(block), NUDGE),
            "outside": self._outside,
            "row": lambda: float(self._place()[0]),
            "column": lambda: float(self._place()[1]),
            "map": lambda: float(self._place()[2]),
            "is_label": self._is_label,
            "lab": lambda row, column: self._at(self._filtered().result, row, column, 1),
            "lab_height": lambda: float(self._filtered().result.shape[0]),
            "lab_width": lambda: float(self._filtered().result.shape[1]),
            "lab_peak": self._lab_peak,
            "kernel": self._kernel,
            **self.trials.known,
            **MapFacts(host).known,
            "began": self._was,
            "kept": self._kept,
            "unchanged": lambda: float(self._digest() == self._digests.get("", "none")),
            "changed": lambda block: float(
                self._digest(self._id(block)) != self._digests.get(self._id(block), "none")
            ),
        }
        self._at_lab = False
        self._steep: tuple[Pass, WeightGradient] | None = None

    @property
    def names(self) -> frozenset[str]:
        """The names that are answered."""
        return frozenset(self._known)

    def fact(self, name: str, arguments: tuple[Argument, ...]) -> float:
        """Return a number; see ``cnndesk.lessons.expression.Facts``."""
        try:
            return float(self._known[name](*arguments))
        except (CnndeskError, IndexError, OverflowError, ValueError):
            raise Unknown from None

    # Since when ----------------------------------------------------------------------------

    def begin(self, ids: Mapping[str, str], asked: frozenset[str]) -> None:
        """Begin a step: what is asked of its beginning is noted, as soon as it is known.

        Parameters
        ----------
        ids : mapping
        asked : frozenset of str
            Names inside ``began(...)``.
        """
        self.ids, self.runs.ended = ids, 0
        self._began, self._asked_of_beginning = {}, set(asked)
        network = self._workspace.network
        self._digests = {"": self._digest()} | {i: self._digest(i) for i in network.order}
        self._weights = self._copies()
        self.look()

    def look(self) -> None:
        """Note what has just become known of the beginning."""
        for name in tuple(self._asked_of_beginning):
            try:
                self._began[name] = self.fact(name, ())
            except Unknown:
                continue
            self._asked_of_beginning.discard(name)

    def _was(self, name: str) -> float:
        if name not in self._began:
            raise Unknown
        return self._began[name]

    # The images and what is drawn ----------------------------------------------------------

    @property
    def _workspace(self) -> Workspace:
        return self._host.workspace

    def _images(self, part: str) -> float:
        dataset = self._workspace.dataset
        if dataset is None:
            raise Unknown
        return float(len(dataset.splits[part]))

    def _classes(self) -> float:
        dataset = self._workspace.dataset
        if dataset is None or not len(dataset.classes):
            raise Unknown
        return float(len(dataset.classes))

    # Blocks --------------------------------------------------------------------------------

    def _id(self, block: Argument) -> str:
        return self.ids.get(str(block), str(block))

    def _diagnosis(self, block: Argument) -> Diagnosis:
        found = self._workspace.diagnoses.get(self._id(block))
        if found is None:
            raise Unknown
        return found

    def _shape(self, block: Argument) -> tuple[int, int, int]:
        shape = self._diagnosis(block).output
        if shape is None:
            raise Unknown
        return shape.h, shape.w, shape.c

    def _all_params(self, *, only_learning: bool) -> float:
        network, diagnoses = self._workspace.network, self._workspace.diagnoses
        return float(
            sum(
                diagnoses[i].parameters.total
                for i in network.order
                if i in diagnoses and not (only_learning and network[i].frozen)
            )
        )

    def _field(self, block: Argument) -> float:
        geometry = self._fields.geometry(self._workspace.network, self._id(block))
        if geometry is None:
            raise Unknown
        return float(geometry.size[0])

    def _dead(self, block: Argument) -> float:
        log = HealthWatch.of(self._workspace).log
        name = self._id(block)
        if log is None or name not in log.looks[-1].alive:
            raise Unknown
        return float(len(log.dead(name)))

    # The watched image ---------------------------------------------------------------------

    def _view(self) -> LiveView:
        seen = self._workspace.snapshot
        if not isinstance(seen, LiveView) or not self._is_of_now(seen):
            raise Unknown
        return seen

    def _is_of_now(self, seen: LiveView) -> bool:
        """Whether a view is of the image and the weights that are shown, not of those before.

        The engine answers later than an image is drawn, or the time machine moved.
        """
        image = self._workspace.network_image
        if image is not None and seen.image is not None and not np.array_equal(image, seen.image):
            return False
        looks_back = self._host.training.time_machine.at is not None
        return not (looks_back and seen.progress is not None)  # that is of the training as it is

    def _outputs(self) -> np.ndarray:
        outputs = self._view().outputs
        if not len(outputs):
            raise Unknown
        return np.nan_to_num(outputs)

    def _maps(self, block: Argument) -> np.ndarray:
        found = self._view().activations.get(self._id(block))
        if found is None:
            raise Unknown
        return found

    def _map(self, block: Argument, number: Argument) -> np.ndarray:
        maps = self._maps(block)
        if not 1 <= float(number) <= maps.shape[2]:
            raise Unknown
        return np.asarray(maps[:, :, int(number) - 1])

    @staticmethod
    def _at(values: np.ndarray, row: Argument, column: Argument, number: Argument) -> float:
        place = tuple(int(float(n)) - 1 for n in (row, column, number))
        if any(not 0 <= n < size for n, size in zip(place, values.shape, strict=True)):
            raise Unknown
        return float(values[place])

    def _alike(self, block: Argument) -> float:
        image, maps = self._view().image, self._maps(block)
        if image is None or image.shape[:2] != maps.shape[:2]:
            raise Unknown
        seen = image.mean(axis=2).reshape(-1)
        found = [
            abs(float(np.corrcoef(seen, maps[:, :, k].reshape(-1))[0, 1]))
            for k in range(maps.shape[2])
            if np.ptp(maps[:, :, k]) > 0
        ]
        return max(found, default=0.0)

    def _pixel(self, row: Argument, column: Argument) -> float:
        image = self._workspace.watched_image
        if image is None:
            raise Unknown
        return self._at(image.mean(axis=2, keepdims=True), row, column, 1)

    # The unit that is stepped through --------------------------------------------------------

    def look_at(self, place: str) -> None:
        """Say where row, column and map are read: the filter lab, or the stepper."""
        self._at_lab = place == "lab"

    @property
    def _stepper(self) -> StepperPanel | None:
        return cast("StepperPanel | None", self._host.panel("stepper"))

    @property
    def block(self) -> str:
        """The block that is stepped through in sight; empty for none."""
        stepper = self._stepper
        if stepper is None or stepper.step is None or not stepper.isVisible():
            return ""
        return stepper.step.node

    def _step(self) -> Step:
        stepper = self._stepper
        if stepper is None or stepper.step is None:
            raise Unknown
        return stepper.step

    def _before(self) -> float:
        step = self._step()
        if not isinstance(step, ActivationStep):
            raise Unknown
        return float(step.x)

    def _outside(self) -> float:
        step = self._step()
        if not isinstance(step, WindowStep):
            raise Unknown
        return float(np.count_nonzero(~step.inside))

    def _blame(self) -> tuple[float, float, int]:
        stepper = self._stepper
        step = self._step()
        seen = stepper.examiner.seen if stepper is not None else None
        if seen is None:
            raise Unknown
        back = step_backward(seen, step.node, step.unit)
        inputs = back.to_inputs.reshape(-1)
        first = step.unit.channel if isinstance(step, SoftmaxStep) else 0
        return float(back.incoming), float(inputs[first]), int(np.count_nonzero(inputs))

    def _pass(self) -> Pass:
        """Return what the stepper shows the image's way through the network of."""
        stepper = self._stepper
        seen = stepper.examiner.seen if stepper is not None else None
        if seen is None or not seen.gradients:
            raise Unknown
        return seen

    def _steepest(self, block: Argument) -> WeightGradient:
        seen, name = self._pass(), self._id(block)
        if self._steep is None or self._steep[0] is not seen or self._steep[1].node != name:
            self._steep = seen, steepest(seen, name)
        return self._steep[1]

    def _place(self) -> tuple[int, int, int]:
        if self._at_lab:
            lab = self._filter_lab
            if lab is None or not lab.isVisible():
                raise Unknown
            return lab.place[0] + 1, lab.place[1] + 1, lab.place[2] + 1
        row, column, channel = self._step().unit.index
        return row + 1, column + 1, channel + 1

    def place_words(self, *, is_lab: bool) -> str:
        """Name the place that is shown; empty for none."""
        try:
            row, column, number = self._place()
            shape = self._filtered().result.shape if is_lab else (0, 0, 0)
        except Unknown:
            return ""
        tr = self._workspace.tr
        if is_lab:
            return tr("row {0} of {1}, column {2} of {3}").format(row, shape[0], column, shape[1])
        return tr("row {0}, column {1}, map {2}").format(row, column, number)

    def _is_label(self) -> float:
        stepper = self._stepper
        seen = stepper.examiner.seen if stepper is not None else None
        if seen is None:
            raise Unknown
        return float(self._step().unit.channel == seen.label)

    # The filter lab --------------------------------------------------------------------------

    @property
    def _filter_lab(self) -> FilterLabPanel | None:
        return cast("FilterLabPanel | None", self._host.panel("filter_lab"))

    def _filtered(self) -> Filtered:
        lab = self._filter_lab
        if lab is None or lab.filtered is None or lab.is_computing:
            raise Unknown
        return lab.filtered

    def _lab_peak(self) -> float:
        result = self._filtered().result[:, :, 0]
        return float(int(result.argmax()) % result.shape[1] + 1)

    def _kernel(self, row: Argument, column: Argument) -> float:
        matrix = np.array(self._filtered().matrix)[:, :, None]
        return self._at(matrix, row, column, 1)

    # Weights ---------------------------------------------------------------------------------

    def _copies(self) -> dict[str, np.ndarray]:
        """Return copies of the weights of all blocks, as long as they are few."""
        trainer = self._host.training.trainer
        if trainer is None or trainer.model.parameter_count() > MOST_WEIGHTS:
            return {}
        return {
            node: arrays["weight"].reshape(-1).astype(np.float64)
            for node, arrays in trainer.model.parameters.items()
            if "weight" in arrays
        }

    def _kept(self, block: Argument) -> float:
        name, trainer = self._id(block), self._host.training.trainer
        before = self._weights.get(name)
        if before is None or trainer is None or name not in trainer.model.parameters:
            raise Unknown
        now = trainer.model.parameters[name]["weight"].reshape(-1).astype(np.float64)
        if now.shape != before.shape:
            raise Unknown
        return float(now @ before / (np.linalg.norm(now) * np.linalg.norm(before)))

    def _digest(self, block: str = "") -> str:
        """Return a fingerprint of the weights of a block, or of all."""
        trainer = self._host.training.trainer
        if trainer is None:
            return "untrained"
        made = hashlib.blake2b(digest_size=16)
        for node, arrays in sorted(trainer.model.parameters.items()):
            if not block or node == block:
                for name, array in sorted(arrays.items()):
                    made.update(f"{node}.{name}".encode())
                    made.update(np.ascontiguousarray(array).tobytes())
        return made.hexdigest()
