"""The test images of the present run: sealed, opened once, measured, and what they said.

What is measured goes into the run, so that it is there again when the project is opened. When
images may be opened is ``panels/judging/sealing.py``'s.
"""

from __future__ import annotations

import dataclasses
import datetime

from PySide6.QtCore import QObject, Signal

from cnndesk.document.run_info import TestScore
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.sealing import is_sealed, open_test_images
from cnndesk.gui.session.background_task import BackgroundTask, present_subject_of, trained_by
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import Training
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.held_out import held_out, opened_before
from cnndesk.session.judging import evaluate_rows, rows_of
from cnndesk.session.verdict import Evidence, Verdict, below_validation


class TestResult(QObject):
    """What the test images say of the present run.

    Parameters
    ----------
    workspace : Workspace
    """

    changed = Signal()
    failed = Signal(str)
    """A sentence."""

    __test__ = False  # no class of tests

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._task = BackgroundTask(self._training.engine, self)
        self._task.changed.connect(self.changed)
        self._task.failed.connect(self.failed)

    @property
    def count(self) -> int:
        """How many test images count: none of those that were trained on."""
        dataset = self._workspace.dataset
        if dataset is None or not len(dataset.whole["test"]):
            return 0
        return len(held_out(dataset, "test", trained_by(self._workspace)))

    @property
    def is_sealed(self) -> bool:
        """Whether nobody has looked at the test images yet."""
        return is_sealed(self._workspace, "test")

    @property
    def opened_on(self) -> str:
        """The date on which they were opened; empty while they are sealed."""
        dataset = self._workspace.dataset
        return "" if dataset is None else opened_before(self._workspace.project, dataset)

    @property
    def seen_since(self) -> str:
        """The date since when training went on although they had been seen; empty if it did not."""
        trainer = self._training.trainer
        if trainer is not None:
            return trainer.standing.test_seen
        return standing_of(self._workspace.project).test_seen

    @property
    def is_busy(self) -> bool:
        """Whether they are being measured."""
        return self._task.is_busy

    @property
    def score(self) -> TestScore | None:
        """What they said of the present run."""
        run = self._run
        return run.info.test if run is not None else None

    @property
    def _run(self) -> Run | None:
        runs = self._training.runs
        return runs[0] if runs and runs[0].is_present else None

    def open(self) -> None:
        """Open the test images, if they are sealed, and measure the network on them."""
        workspace, run, dataset = self._workspace, self._run, self._workspace.dataset
        if run is None or dataset is None or self._training.is_busy:
            return
        if self.is_sealed and not open_test_images(workspace):
            return
        rows = rows_of(dataset, "test", trained=trained_by(workspace))
        work = evaluate_rows(present_subject_of(workspace), dataset.whole["test"], rows)
        epoch = self._epoch
        self._task.on_engine(work, lambda found: self._note(run, found, epoch))

    @property
    def _epoch(self) -> int:
        trainer = self._training.trainer
        standing = trainer.standing if trainer is not None else standing_of(self._workspace.project)
        return standing.best_epoch if self._training.is_at_best else standing.epoch

    def _note(self, run: Run, found: Evaluation, epoch: int) -> None:
        today = datetime.date.today().isoformat()
        test = TestScore(float(found.score), len(found.labels), today, epoch)
        run.info = dataclasses.replace(run.info, test=test)
        self._workspace.touch()
        self._training.runs_changed.emit()

    def verdict(self, validation: float) -> Verdict | None:
        """Return the verdict where test images are plainly harder than the validation images.

        Parameters
        ----------
        validation : float
            Accuracy of the same weights on the validation images.
        """
        run, score = self._run, self.score
        if run is None or score is None or run.history.metric.key != "accuracy":
            return None
        return below_validation(
            Evidence(
                self._workspace.training_settings,
                val_accuracy=validation,
                test_accuracy=score.value,
                validation=run.info.images.get("val", 0),
                tested=score.images,
            )
        )
