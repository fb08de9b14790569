"""Learning from a network that already sees: the size of its images, its settings, fine-tuning.

The blocks before the head are frozen and a new head learns on the features they make. What follows
was found by measuring, like the recipe for networks that begin with nothing (``recipe.py``).

============  ====================================================================================
image side    224, as the network was trained, up to 400 images; fewer pixels of more images, so
              that the frozen blocks are done with them in seconds: 192 up to 1,500, 160 up to
              6,000, then 128. Pictures that are small themselves are enlarged to 160.
augmentation  none: every form of a picture has to be looked at once more, and the features hardly
              change
fine-tuning   after the head has learned, the convolutions of the last stages learn too for
              `FINE_TUNING_EPOCHS` epochs at the small constant rate `FINE_TUNING_RATE`; batch norms
              keep their statistics, scale and shift
============  ====================================================================================
"""

from __future__ import annotations

import dataclasses

import numpy as np

from cnndesk.data import Dataset, DataSettings
from cnndesk.document.edits import Freeze
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.starting import stages_of
from cnndesk.errors import SettingError
from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0
from cnndesk.pretrained.weights import is_there
from cnndesk.session.recipe import Recommendation, recommended

FINE_TUNING_RATE = 0.003
"""With momentum; optimisers that set their own steps take a tenth of their usual rate."""
FINE_TUNING_EPOCHS = 8
_OWN_STEPS = {"adam": 1e-4, "adamw": 1e-4, "rmsprop": 5e-5}
USUAL_SIDE = 224
"""The side of the images that it was trained on."""
_SIDES = ((400, USUAL_SIDE), (1500, 192), (6000, 160))
_SMALLEST_SIDE = 128
_FEW_PER_CLASS = 200
_SMALL_PICTURES, _ENLARGED = 96, 160


def advised(dataset: Dataset) -> Recommendation:
    """Return the template to begin with: for photographs one that already sees, if it is there."""
    photographs = _shorter_side(dataset) >= _SMALL_PICTURES and dataset.image_shape[2] == 3
    if not photographs or not is_there(EFFICIENTNET_LITE0):
        return recommended(dataset.image_shape)
    few = len(dataset.train) < _FEW_PER_CLASS * len(dataset.classes)
    return Recommendation(EFFICIENTNET_LITE0.name, "few photographs" if few else "photographs")


def side_for(dataset: Dataset) -> int:
    """Return the side of the images, in pixels, that a network that already sees is to look at."""
    if _shorter_side(dataset) < _SMALL_PICTURES:
        return _ENLARGED
    images = len(dataset.train) + len(dataset.val)
    return next((side for most, side in _SIDES if images <= most), _SMALLEST_SIDE)


def _shorter_side(dataset: Dataset) -> float:
    """Return the most usual shorter side of the pictures as they are in their files."""
    sizes = [dataset.sizes[name] for name in ("train", "val") if len(dataset.sizes[name])]
    return float(np.median(np.concatenate(sizes).min(axis=1))) if sizes else 0.0


def fitted_to_start(settings: DataSettings, dataset: Dataset) -> DataSettings:
    """Return data settings with images as a network that already sees looks at them: in colour."""
    side = side_for(dataset)
    return dataclasses.replace(settings, height=side, width=side, channels=3)


def unfrozen(network: Network, starts_from: str, count: int) -> tuple[str, ...]:
    """Return the blocks that learn when the last ``count`` stages do: no batch norm among them.

    Raises
    ------
    SettingError
        When the network has fewer stages, or is none that started from another.
    """
    stages = stages_of(network, starts_from)
    if not stages:
        raise SettingError(
            "Only the stages of a network that started from one that already sees can be "
            "fine-tuned. Unfreeze blocks by hand instead."
        )
    if not 1 <= count <= len(stages):
        raise SettingError(
            f"The network has {len(stages)} stages; fine-tune from 1 to {len(stages)} of them."
        )
    return tuple(
        name
        for stage in stages[-count:]
        for name in stage
        if network[name].frozen and network.block(name).type != "batch_norm"
    )


def fine_tuned(settings: TrainingSettings, epochs_done: int) -> TrainingSettings:
    """Return the settings with which a run goes on when stages are fine-tuned."""
    return settings.replace(
        epochs=epochs_done + FINE_TUNING_EPOCHS,
        learning_rate=_OWN_STEPS.get(settings.optimizer, FINE_TUNING_RATE),
        schedule="constant",
        early_stopping=None,
    )


def unfreeze(project: Project, count: int) -> tuple[str, ...]:
    """Let the last ``count`` stages of a project's network learn, and return their blocks."""
    names = unfrozen(project.network, project.starts_from, count)
    Freeze(names, frozen=False).apply(project.network)
    return names
