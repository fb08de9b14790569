"""The learning-rate range test of a workspace: its network, images and settings as they are now.

The test itself is ``cnndesk.session.lr_range``; ``training.py`` starts it on the engine
thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from cnndesk.blocks import Task
from cnndesk.document.compile import compile_network
from cnndesk.session.lr_range import RangeTest, range_test

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace


class RateTest:
    """One test.

    Parameters
    ----------
    workspace : Workspace
        With images, and a network that fits them.
    threads : int

    Attributes
    ----------
    result : RangeTest
        Grows while the job runs.
    """

    def __init__(self, workspace: Workspace, threads: int) -> None:
        assert workspace.dataset is not None
        self.result = RangeTest()
        self._network = workspace.network.copy()
        self._dataset = workspace.dataset
        self._settings = workspace.planned_settings
        self._augment = workspace.data_settings.augment
        self._threads = threads
        self._cancelled = False

    def cancel(self) -> None:
        """End after the step under way; from any thread."""
        self._cancelled = True

    def job(self) -> Iterator[None]:
        """Return the job for the engine thread, one training step at each ``next``."""
        try:
            model, _ = compile_network(self._network, seed=self._settings.seed)
            test = range_test(
                self.result,
                model,
                self._dataset,
                self._settings,
                self._network.block(self._network.output_ids[0]).task or Task.CLASSES,
                threads=self._threads,
                augment=self._augment,
            )
            with closing(test):
                for _ in test:
                    if self._cancelled:
                        return
                    yield
        finally:
            self.result.done = True
