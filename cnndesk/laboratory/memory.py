"""How much memory a run takes, and how much there is: asked before anything is started."""

from __future__ import annotations

from math import prod

from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.model import Model
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import TrainingError
from cnndesk.session.evaluation import EVALUATION_BATCH
from cnndesk.system import free_bytes
from cnndesk.system.linux import left_of_group

_PROCESS = 90 * 2**20
"""Bytes of a worker before it trains: Python, numpy, the kernels, tables of the images."""

_COPIES = 8
"""Weights, gradients, two moments, the best, the last two good states, one on its way to a file."""

_VALUES = 1.5
"""Outputs of the layers and their gradients, which share room, and what layers note."""

_USED = 0.85
"""Share of the memory there is that runs may take together."""


def of_run(model: Model, settings: TrainingSettings) -> int:
    """Return the bytes that training a model takes, estimated from above.

    Four templates at 48 and 96 pixels took 39 to 73 % of the estimate.
    """
    values = 4 * sum(prod(shape) for shape in model.shapes.values())
    weights = 4 * sum(a.size for named in model.parameters.values() for a in named.values())
    judged = images_within(model, EVALUATION_BATCH) * values
    return int(_PROCESS + _COPIES * weights + _VALUES * settings.batch_size * values + judged)


def available() -> int:
    """Return the bytes that can still be taken: of the machine, and of the group of processes."""
    found = [left for left in (free_bytes(), left_of_group()) if left is not None]
    return min(found, default=2**40)  # nobody knows: all of it


def side_by_side(most: int, needed: int, there: int) -> int:
    """Return how many runs may go side by side.

    Parameters
    ----------
    most : int
        How many there should be.
    needed : int
        Bytes of the largest run.
    there : int
        Bytes that can be taken.

    Raises
    ------
    TrainingError
        When not even one fits.
    """
    room = int(_USED * there)
    if needed > room:
        raise TrainingError(
            f"A run of this experiment needs about {_text(needed)} of memory, and {_text(there)} "
            "are free. Use a smaller batch, smaller images or fewer filters, or close other "
            "programs."
        )
    return max(1, min(most, room // max(needed, 1)))


def _text(count: int) -> str:
    return f"{count / 2**30:.1f} GB" if count >= 2**30 else f"{count / 2**20:.0f} MB"
