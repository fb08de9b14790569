"""Films what the window shows: one moment after the other, each grabbed when every view has come.

Whatever a view is, it can be filmed: it is looked at as a person would. Frames are packed beside
the window, one at a time (``cnndesk.use.film.apng``).
"""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from cnndesk.errors import CnndeskError, ExportError
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.window.frame import Frame
    from cnndesk.session.moments import Moment
    from cnndesk.use.film.apng import FilmWriter

LOOK = 25
"""Milliseconds between two looks at whether every view has come."""

LONGEST = 120.0
"""Seconds that the views of one moment may take."""

_ROUNDS = 2  # trips to the engine thread and back without anything being under way


class Filmer(QObject):
    """Makes one film at a time.

    Parameters
    ----------
    workspace : Workspace
    frame : Frame
    parent : QWidget
        The window.

    Attributes
    ----------
    done, total : int
        Frames; total 0 while nothing is filmed.
    """

    changed = Signal()
    """Began, got on or ended."""

    def __init__(self, workspace: Workspace, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._frame, self._window = workspace, frame, parent
        self._training = Training.of(workspace)
        self._machine = self._training.time_machine
        self.done = self.total = 0
        self._moments: tuple[Moment, ...] = ()
        self._was: Moment | None = None
        self._subject: QWidget | None = None
        self._size = QSize()
        self._path = Path()
        self._writer: FilmWriter | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._packing: Future[None] | None = None
        self._arrived = self._asked = False
        self._quiet, self._since = 0, 0.0
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        workspace.snapshot_arrived.connect(self._on_snapshot)
        workspace.closing.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made."""
        return bool(self.total)

    def menu(self, parent: QWidget) -> QMenu:
        """Return what can be filmed, and as what."""
        menu = QMenu(parent)
        view, whole = self._view(), self._window
        for words, subject, sequence in (
            (self.tr("Film of this view (animated PNG)…"), view, False),
            (self.tr("Film of the whole window (animated PNG)…"), whole, False),
            (self.tr("Pictures of this view (PNG files)…"), view, True),
            (self.tr("Pictures of the whole window (PNG files)…"), whole, True),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, s=subject, q=sequence: self.ask(s, q))
        return menu

    def _view(self) -> QWidget:
        """Return the panel in the centre of the workspace in front."""
        return self._frame.places[self._frame.view.current]

    def ask(self, subject: QWidget, sequence: bool) -> None:
        """Ask where the film goes, and make it."""
        name = self.tr("film") if sequence else self.tr("film.png")
        kinds = "" if sequence else self.tr("Animated PNG (*.png)")
        title = self.tr("A folder for the pictures") if sequence else self.tr("Film as")
        path = choose_new_file(self._window, self._workspace.settings, "export", title, name, kinds)
        if path is not None:
            self.film(subject, path if sequence or path.suffix else path.with_suffix(".png"))

    def film(self, subject: QWidget, path: Path, milliseconds: int = 250) -> None:
        """Film a widget at every moment of the run.

        Parameters
        ----------
        subject : QWidget
        path : Path
            ``.png`` for an animated PNG, which replaces a file of that name; else a folder, for a
            picture of each moment.
        milliseconds : int
            Of each moment.
        """
        from cnndesk.use.film.apng import AnimatedPng, PngSequence  # not at the start

        moments = self._machine.moments
        if self.is_busy or not moments:
            return
        count = len(moments)
        writer: FilmWriter = (
            AnimatedPng(path, count, milliseconds)
            if path.suffix.lower() == ".png"
            else PngSequence(path, count)
        )
        try:
            writer.__enter__()
        except ExportError as error:
            self._say(str(error), "error")
            return
        self._writer, self._path, self._subject = writer, path, subject
        self._moments, self._was = moments, self._machine.at
        self._size, self.done, self.total = QSize(), 0, count
        self._pool = ThreadPoolExecutor(1, "cnndesk-film")
        self._go()
        self._timer.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop filming; what was written is deleted."""
        if self.is_busy:
            self._end(KeyboardInterrupt())

    # One moment after the other ------------------------------------------------------------

    def _go(self) -> None:
        """Look at the next moment."""
        self._arrived, self._quiet, self._since = False, 0, time.monotonic()
        moment = self._moments[self.done]
        if self._is_at(moment):  # nothing is going to come
            self._arrived = True
        self._machine.go_to(moment)

    def _is_at(self, moment: Moment) -> bool:
        """Whether a moment is looked at; it may have been marked or rounded meanwhile."""
        at = self._machine.at
        return at is not None and at.step == moment.step

    def _on_snapshot(self, _: object) -> None:
        self._arrived = True

    def _look(self) -> None:
        """Grab when everything has come; called again and again."""
        if self._packing is not None and self._packing.done():
            error = self._packing.exception()
            self._packing = None
            if error is not None:
                self._end(error)
                return
            self._next()
            return
        if self._packing is not None or self._asked:
            return
        if not self._is_at(self._moments[self.done]):  # gone elsewhere, or it cannot be read
            self._end(
                ExportError(self.tr("Another moment was looked at, so the film was given up."))
            )
        elif time.monotonic() - self._since > LONGEST:
            words = self.tr("The views of a moment took longer than {n} s. Film another view.")
            self._end(ExportError(words.format(n=round(LONGEST))))
        elif not self._arrived or self._is_anything_under_way():
            self._quiet = 0
        elif self._quiet < _ROUNDS:
            self._asked = True
            self._training.engine.ask(lambda: None, self._heard, lambda _: self.cancel())
        else:
            self._grab()

    def _heard(self, _: object) -> None:
        self._asked = False
        self._quiet += 1

    def _is_anything_under_way(self) -> bool:
        for task in self._window.findChildren(BackgroundTask):
            owner = task.parent()
            if task.is_busy and (not isinstance(owner, QWidget) or owner.isVisible()):
                return True
        return False

    def _grab(self) -> None:
        assert self._subject is not None
        assert self._pool is not None
        assert self._writer is not None
        image = self._subject.grab().toImage()
        if self._size.isEmpty():
            self._size = image.size()
        elif image.size() != self._size:  # somebody has drawn the window larger
            image = image.scaled(
                self._size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._packing = self._pool.submit(self._writer.add, pixels_of(image))

    def _next(self) -> None:
        self.done += 1
        if self.done == self.total:
            self._end(None)
            return
        self._go()
        self.changed.emit()

    def _end(self, error: BaseException | None) -> None:
        """Finish the film, or delete what there is of it."""
        writer, pool, count = self._writer, self._pool, self.total
        self._timer.stop()
        self.total = 0
        assert writer is not None
        assert pool is not None
        pool.shutdown(wait=True)
        self._packing, self._asked = None, False
        try:
            writer.__exit__(type(error) if error is not None else None, error, None)
        except ExportError as failed:
            error = failed
        self._machine.go_to(self._was)
        if isinstance(error, CnndeskError):
            self._say(str(error), "error")
        elif error is None:
            words = self.tr("{n} moments are in {name}.")
            self._say(words.format(n=count, name=self._path.name), "info")
        elif not isinstance(error, KeyboardInterrupt):
            self.changed.emit()
            raise error
        self.changed.emit()

    def _say(self, words: str, level: str) -> None:
        self._workspace.message.emit(words, level, "")


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Return the colours of a picture, (h, w, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    h, w, line = plain.height(), plain.width(), plain.bytesPerLine()
    rows = np.frombuffer(plain.constBits(), np.uint8, h * line).reshape(h, line)
    return np.array(rows[:, : 3 * w]).reshape(h, w, 3)  # a copy: the picture goes
