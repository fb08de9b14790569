"""The log of ``cnndesk train --log-dir``, written while it trains; it never stops a training."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.terminal import note
from cnndesk.data.file_names import safe_name
from cnndesk.errors import ExportError
from cnndesk.session.trainer import Trainer
from cnndesk.use.run_log import MARKER, RunLog, filters_picture

_MOST_PICTURES = 50


def log_folder(around: Path, name: str, *, goes_on: bool) -> Path:
    """Return the folder for the log of a run.

    Parameters
    ----------
    around : Path
        Folder of many logs; need not exist.
    name : str
    goes_on : bool
        Whether the run goes on: then its log is written into its folder again. Else it gets a
        folder that is not there yet.
    """
    base = safe_name(name)
    number, found = 1, around / base
    if goes_on and (found / MARKER).is_file():
        return found
    while found.exists():
        number += 1
        found = around / f"{base}-{number}"
    return found


class TrainingLog:
    """Follows a trainer.

    Parameters
    ----------
    folder : Path
    trainer : Trainer
    facts : mapping of str to str
        What makes the run.

    Raises
    ------
    ExportError
        When the folder cannot be written. What fails later is said once, and training goes on.
    """

    def __init__(self, folder: Path, trainer: Trainer, facts: Mapping[str, str]) -> None:
        self._folder, self._trainer = folder, trainer
        self._pictures: deque[tuple[int, NDArray[np.uint8]]] = deque()
        self._every = -(-trainer.settings.epochs // _MOST_PICTURES)
        started = time.time() - trainer.standing.seconds
        try:
            self._log: RunLog | None = RunLog(folder, trainer.history, started, facts)
        except OSError as error:
            raise ExportError(
                f"The log cannot be written to {folder} ({error.strerror or error}). Choose "
                "another place with --log-dir."
            ) from error
        trainer.after_epoch.append(self._take_picture)
        self.catch_up()

    def catch_up(self) -> None:
        """Write what is new."""
        if self._log is None:
            return
        try:
            self._log.catch_up()
            while self._pictures:
                self._log.picture(*_named(self._pictures.popleft()))
        except OSError as error:
            self._give_up(error)

    def follow(self, trainer: Trainer) -> None:
        """Go on with a trainer that goes on with the same history."""
        self._trainer = trainer
        trainer.after_epoch.append(self._take_picture)

    def close(self) -> None:
        """Write all that there is, and end."""
        self.catch_up()
        log, self._log = self._log, None
        if log is None:
            return
        try:
            log.close()
        except OSError as error:
            self._give_up(error)

    def _take_picture(self) -> None:
        """Take a picture of the first filters at the end of an epoch; on the engine thread."""
        standing = self._trainer.standing
        if standing.epoch % self._every == 0:
            picture = filters_picture(self._trainer.model.parameters)
            if picture is not None:
                self._pictures.append((standing.step, picture))

    def _give_up(self, error: OSError) -> None:
        log, self._log = self._log, None
        note(
            f"The log in {self._folder} is written no further ({error.strerror or error}). The "
            "training goes on; get its log later with: cnndesk export PROJECT --to logs"
        )
        if log is not None:
            try:
                log.close()
            except OSError:  # it has been said
                return


def _named(picture: tuple[int, NDArray[np.uint8]]) -> tuple[int, str, NDArray[np.uint8]]:
    return picture[0], "filters", picture[1]
