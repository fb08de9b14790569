"""What can be set of a training. The numbers of this network are in ``settings.py``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    """Everything that decides a training, beside the network and the images.

    Attributes
    ----------
    name : str
    kind : {"classes", "labels", "values"}
        What is known of each image: one class, any of several labels, or numbers.
    outputs : tuple of str
        Names of the classes, labels or values, in the order of the network's outputs.
    loss : {"cross_entropy", "binary", "squared"}
    label_smoothing : float
    value_mean, value_std, units : tuple
        The network learns values as multiples of their deviation from their mean.
    image_shape : (height, width, channels)
    start : str
        File of the weights that a training begins with; empty for random ones.
    fit : {"crop", "pad", "stretch"}
        How images of another size are brought to this one.
    data, test_data : str
        Folder, zip archive or IDX files with the images; ``test_data`` where those of the test lie
        elsewhere.
    index : str
        The table of the images.
    augment : mapping of str to float
        Strength by kind: flip, rotate, zoom, shift, brightness, contrast, noise, cutout.
    batch_size : int
        Of all processes together: it stays the same whatever their number.
    balance : bool
        Whether every class is shown equally often.
    optimizer : {"sgd", "momentum", "nesterov", "adam", "adamw", "rmsprop"}
    learning_rate : float
        The highest of the schedule.
    schedule : {"constant", "step", "cosine", "one_cycle", "plateau"}
    clip_norm : float or None
        The largest norm of a step's gradient.
    early_stopping : int or None
        Epochs without a better one after which the training ends.
    restore_best : bool
        Whether it ends with the weights of the best epoch.
    best_by : {"loss", "accuracy"}
    """

    name: str
    kind: str
    outputs: tuple[str, ...]
    image_shape: tuple[int, int, int]
    loss: str = "cross_entropy"
    label_smoothing: float = 0.0
    value_mean: tuple[float, ...] = ()
    value_std: tuple[float, ...] = ()
    units: tuple[str, ...] = ()
    start: str = ""
    fit: str = "crop"
    data: str = ""
    test_data: str = ""
    index: str = "images.csv"
    augment: Mapping[str, float] = field(default_factory=dict)
    batch_size: int = 64
    balance: bool = False
    epochs: int = 10
    optimizer: str = "momentum"
    learning_rate: float = 0.05
    momentum: float = 0.9
    weight_decay: float = 0.0
    clip_norm: float | None = None
    schedule: str = "one_cycle"
    warmup_epochs: float = 0.0
    step_epochs: int = 10
    step_factor: float = 0.1
    plateau_patience: int = 3
    plateau_factor: float = 0.5
    early_stopping: int | None = None
    restore_best: bool = False
    best_by: str = "loss"
    seed: int = 0
