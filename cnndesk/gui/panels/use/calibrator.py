"""The button that lets probabilities mean what they say, by the validation pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cnndesk.document.calibration import Calibration
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use.recognising import why_not
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.basic import icon_button
from cnndesk.use.answers import AnswerReader
from cnndesk.use.calibrating import calibrating


class Calibrator(QObject):
    """Calibrates the present network, and takes it back.

    Parameters
    ----------
    workspace : Workspace
    again : callable
        Looks at all pictures anew.
    say : callable
        Says a sentence at a level.
    parent : QWidget

    Attributes
    ----------
    button : QToolButton
        To be placed by the panel.
    """

    def __init__(
        self,
        workspace: Workspace,
        again: Callable[[], object],
        say: Callable[[str, str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._again, self._say = workspace, again, say
        self._reader: AnswerReader | None = None
        self.work = BackgroundTask(Training.of(workspace).engine, self)
        self.work.failed.connect(lambda words: say(words, "error"))
        self.work.changed.connect(self._enable)
        self.button = icon_button("target", self.tr("Calibrate probabilities"), self._act)

    def show_reader(self, reader: AnswerReader | None) -> None:
        """Say of the answers that are shown whether they are calibrated."""
        self._reader = reader
        calibration = reader.calibration if reader is not None else None
        self.button.setVisible(reader is not None and reader.kind != "values")
        self.button.setIcon(icons.icon("target", "accent" if calibration else "text2"))
        if calibration is not None:
            words = self.tr("{sentence} Click to take it back.")
            tip = words.format(sentence=calibration.sentence)
        else:
            tip = self.tr(
                "Probabilities are as the network gives them. Click to calibrate them on the "
                "validation pictures, so that of what is said at 80 % about 80 % is right."
            )
        self.button.setToolTip(tip)
        self.button.setAccessibleDescription(tip)
        self._enable()

    def _enable(self) -> None:
        self.button.setEnabled(not self.work.is_busy)

    def _act(self) -> None:
        if self._reader is not None and self._reader.calibration is not None:
            self._take(None)
            self._say(self.tr("Probabilities are as the network gives them."), "info")
            return
        workspace = self._workspace
        if why_not(workspace):
            return
        training = Training.of(workspace)
        training.engine.ask(lambda: None, lambda _: None, lambda _: None)  # there is a thread now
        work = calibrating(
            workspace.capture(),
            workspace.path,
            training.engine.now,
            dataset=workspace.dataset,
            threads=training.threads,
        )

        def done(found: Calibration) -> None:
            self._take(found)
            self._say(f"{found.sentence} {found.threshold_sentence}", "info")

        self.work.beside(work, done)

    def _take(self, calibration: Calibration | None) -> None:
        self._workspace.project.calibration = calibration
        self._workspace.touch()
        self._again()
