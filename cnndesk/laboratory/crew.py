"""The worker processes of an experiment, seen from whoever started them."""

from __future__ import annotations

import subprocess
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from cnndesk.errors import TrainingError
from cnndesk.laboratory import messages
from cnndesk.laboratory.messages import Message
from cnndesk.paths import own_program
from cnndesk.system import processes
from cnndesk.system.processes import of_its_own

COMMAND = "lab-worker"
"""The sub-command that a worker runs."""


@dataclass(frozen=True)
class Told:
    """What a worker told; ``message`` is None when it has ended."""

    worker: Worker
    message: Message | None


class Worker:
    """One process.

    Parameters
    ----------
    folder : Path
        Of the experiment.
    inbox : SimpleQueue
        Where what it tells goes, as `Told`.

    Attributes
    ----------
    task : object
        What it is doing, for whoever ordered it; None while it waits.
    is_ready : bool
        Whether it has opened its images.

    Raises
    ------
    TrainingError
        When no process can be started.
    """

    def __init__(self, folder: Path, inbox: SimpleQueue[Any]) -> None:
        self.task: Any = None
        self.is_ready = False
        try:
            self._process = subprocess.Popen(
                [*own_program(), COMMAND, str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                **of_its_own(),  # Ctrl-C in a terminal is for whoever started it
            )
        except OSError as error:
            raise TrainingError(
                f"No process can be started for the experiment ({error.strerror or error}). Close "
                "other programs and try again."
            ) from error
        self._inbox = inbox
        self._listener = threading.Thread(target=self._listen, name="laboratory", daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):
            for message in messages.heard(self._process.stdout):
                self._inbox.put(Told(self, message))
        self._inbox.put(Told(self, None))

    def order(self, kind: str, **values: Any) -> None:
        """Tell it to do something; one that is gone hears nothing."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):
            messages.write(self._process.stdin, kind, **values)

    @property
    def exit_code(self) -> int | None:
        """How it ended; None while it runs."""
        return self._process.poll()

    def end(self, until: float) -> None:
        """Let it end by itself until a moment (of `time.monotonic`), then end it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(max(0.0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join()
        with suppress(OSError):
            self._process.stdout.close()


def how_it_ended(code: int | None) -> str:
    """Say how a worker ended that should not have."""
    reason = processes.how_it_ended(code) if code is not None else "in an unknown way"
    return f"The process that trained it ended {reason}."
