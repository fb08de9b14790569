"""Where the time of a training step goes: milliseconds, share and arithmetic rate of each block.

Measured times come from the plan of a running trainer; operations are counted by
``cnndesk.engine.costs``.
"""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.engine.costs import model_costs
from cnndesk.engine.model import Model
from cnndesk.errors import UndescribedError
from cnndesk.session.trainer import Trainer


@dataclass(frozen=True)
class BlockSpeed:
    """One block's part in a training step.

    Attributes
    ----------
    id : str
    seconds : float
        Per step, forward, backward and update together. A block that is fused into another one has
        no time of its own.
    share : float
        0..1 of the whole step.
    operations : float
        Floating-point operations per step; 0 where a layer does not say what it computes.
    """

    id: str
    seconds: float
    share: float
    operations: float

    @property
    def gflops(self) -> float:
        """10⁹ operations per second; 0 where nothing is counted."""
        return self.operations / self.seconds / 1e9 if self.seconds > 0 else 0.0


class Speedometer:
    """Reads the times of a trainer's steps, each time since the reading before."""

    def __init__(self) -> None:
        self._plan: object = None
        self._step = 0

    def read(self, trainer: Trainer) -> tuple[BlockSpeed, ...]:
        """Return the speeds of all blocks in execution order; empty while there is nothing new.

        On the engine thread, between two steps.
        """
        plan, step = trainer.plan, trainer.standing.step
        if plan is None:
            return ()
        steps = step - self._step
        if plan is not self._plan or steps <= 0:
            if plan is not self._plan:
                plan.reset_times()
                self._plan, self._step = plan, step
            return ()
        spent: dict[str, float] = {}
        for time in plan.times():
            spent[time.node] = spent.get(time.node, 0.0) + time.seconds / steps
        plan.reset_times()
        self._step = step
        whole = sum(spent.values()) or 1.0
        counted = _operations(trainer.model)
        return tuple(
            BlockSpeed(
                node.id,
                spent.get(node.id, 0.0),
                spent.get(node.id, 0.0) / whole,
                counted.get(node.id, 0.0) * plan.batch,
            )
            for node in trainer.model.nodes
        )


def _operations(model: Model) -> dict[str, float]:
    """Return the operations of each block for one image; of none where they cannot be counted."""
    try:
        return {name: float(cost.training) for name, cost in model_costs(model).items()}
    except UndescribedError:
        return {}
