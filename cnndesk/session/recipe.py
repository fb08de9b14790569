"""The recipe: training settings that follow from the number of images, their classes and the task.

One rule for all sets, found by measuring many and fitted to none of them; CONTRIBUTING has the
table of what it was measured on and how far from the best of a search it came.

========================  =======================================================================
setting                   rule
========================  =======================================================================
batch size                8 below 64 training images, 16 below 512, 32 below 2,048, else 64; moved
                          by up to a quarter where the last batch of an epoch would be less than a
                          quarter full
epochs                    as many as make 40 √n steps with n training images, at least 10 and at
                          most 100: 57 epochs of 3 steps for 18 images, 38 of 71 for 4,500, 11 of
                          844 for 54,000
optimiser, schedule       SGD with momentum 0.9, one cycle
learning rate             0.05; 0.1 of networks with batch norm and of those with 250,000 weights or
                          more: a clipped gradient moves all weights together by one length, so that
                          each of many moves less
weight decay              0.0005
gradient                  clipped to norm 1
stop                      after a quarter of the epochs, but at least 8, without a better one
best epoch                by accuracy (``selection.py``), and its weights are kept
augmentation              of a new project: shift by a tenth below 5,000 images a class, where the
                          images are at least 16 pixels wide and high; none for values, which may
                          be places or sizes, and none where blocks are frozen
network                   recommended: LeNet-5 for grey images of up to 28 pixels, else Small VGG
========================  =======================================================================

With another optimiser than SGD the rate is that optimiser's usual one. A setting that the user has
made is never touched, and the others follow from it: epochs are counted with the user's batch, and
a number of epochs of the user's own is trained to its end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from cnndesk.blocks import Task
from cnndesk.data import Dataset
from cnndesk.document.network import Network
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.shapes import infer

_BATCHES = ((64, 8), (512, 16), (2048, 32))  # below so many images: so many in a batch
_LARGEST_BATCH = 64
_FEWEST_EPOCHS, _MOST_EPOCHS = 10, 100
_STEPS = 40.0  # times the root of the number of images
_PATIENCE, _SHORTEST_PATIENCE = 0.25, 8
_FEW_PER_CLASS = 5000
_NARROWEST_SHIFTED = 16
_SMALL_GREY = 28
_MANY_WEIGHTS = 250_000
_RATES = {
    "sgd": 0.2,
    "momentum": 0.05,
    "nesterov": 0.05,
    "adam": 0.001,
    "adamw": 0.001,
    "rmsprop": 0.0005,
}
_QUICKER = {"momentum": 0.1, "nesterov": 0.1}
"""Of normalised networks and of those with many weights."""
_DECAYS = {"sgd": 5e-4, "momentum": 5e-4, "nesterov": 5e-4, "adamw": 0.01}


@dataclass(frozen=True)
class Situation:
    """What the recipe looks at.

    Attributes
    ----------
    images, validation : int
        Of training, and set aside.
    classes : int
    image_shape : (height, width, channels)
    task : Task
        What the network's output makes of labels.
    weights : int
        Numbers that the network learns.
    normalised : bool
        Whether it brings its batches to mean 0 and deviation 1.
    frozen : bool
        Whether a part of it keeps the weights it has.
    """

    images: int
    validation: int
    classes: int
    image_shape: tuple[int, int, int]
    task: Task = Task.CLASSES
    weights: int = 0
    normalised: bool = False
    frozen: bool = False

    @classmethod
    def of(cls, network: Network, dataset: Dataset) -> Situation:
        """Return that of a network and a data set."""
        outputs = network.output_ids
        task = network.block(outputs[0]).task if outputs else None
        return cls(
            images=len(dataset.train),
            validation=len(dataset.val),
            classes=len(dataset.classes),
            image_shape=dataset.image_shape,
            task=task or Task.CLASSES,
            weights=infer(network).parameters,
            normalised=any(network.block(name).type == "batch_norm" for name in network),
            frozen=any(network[name].frozen for name in network),
        )

    @property
    def is_quick(self) -> bool:
        """Whether its network bears longer steps."""
        return self.normalised or self.weights >= _MANY_WEIGHTS


def chosen(settings: TrainingSettings, situation: Situation) -> TrainingSettings:
    """Return settings with numbers for all that are automatic; which they are stays noted."""
    own = settings.automatic
    optimizer = "momentum" if "optimizer" in own else settings.optimizer
    batch = batch_size(situation.images) if "batch_size" in own else settings.batch_size
    length = epochs(situation.images, batch)
    rates = _RATES | _QUICKER if situation.is_quick else _RATES
    return settings.filled_in(
        optimizer=optimizer,
        learning_rate=rates[optimizer],
        momentum=0.9,
        weight_decay=_DECAYS.get(optimizer, 0.0),
        schedule="one_cycle",
        clip_norm=1.0,
        batch_size=batch,
        epochs=length,
        **_ending(length if "epochs" in own else None, situation),
    )


def _ending(length: int | None, situation: Situation) -> dict[str, Any]:
    """Return when to stop and what to keep; of a length of the user's own, all of it."""
    judged = length is not None and situation.validation > 0
    patience = max(_SHORTEST_PATIENCE, round(_PATIENCE * (length or 0)))
    return {
        "early_stopping": patience if judged else None,
        "restore_best": judged,
        "best_by": "accuracy" if situation.task is Task.CLASSES else "loss",
    }


def batch_size(images: int) -> int:
    """Return how many images a step takes, so that the last batch is at least a quarter full."""
    usual = next((size for below, size in _BATCHES if images < below), _LARGEST_BATCH)
    usual = min(usual, max(images, 1))
    near = range(usual - usual // 4, usual + usual // 4 + 1)
    for size in sorted(near, key=lambda size: (abs(size - usual), -size)):
        if images % size == 0 or 4 * (images % size) >= size:
            return size
    return usual


def epochs(images: int, batch: int) -> int:
    """Return how many epochs make enough steps, with so many images in a batch."""
    steps = max(1, math.ceil(images / batch))
    wanted = round(_STEPS * math.sqrt(images) / steps)
    return min(max(wanted, _FEWEST_EPOCHS), _MOST_EPOCHS)


def augmentation(situation: Situation) -> tuple[str, ...]:
    """Return the augmentation of a new project: only what changes no class of any kind of image."""
    if situation.frozen:
        return ()  # each form of a picture would go through the frozen part once more
    if situation.task is Task.VALUES:
        return ()  # a value may be a place or a size, which any change of the image changes too
    few = situation.images < _FEW_PER_CLASS * situation.classes
    wide = min(situation.image_shape[:2]) >= _NARROWEST_SHIFTED
    return ("shift",) if few and wide else ()


@dataclass(frozen=True)
class Recommendation:
    """A template to begin with.

    Attributes
    ----------
    template : str
        Its name.
    reason : str
        What it is recommended for, in a few words.
    """

    template: str
    reason: str


def recommended(image_shape: tuple[int, int, int]) -> Recommendation:
    """Return the template to begin with for images of a size (h, w, c)."""
    height, width, channels = image_shape
    if channels == 1 and max(height, width) <= _SMALL_GREY:
        return Recommendation("lenet5", "small grey images")
    return Recommendation("small-vgg", "grey images" if channels == 1 else "colour images")
