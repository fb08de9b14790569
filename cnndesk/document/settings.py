"""How a network is trained: optimiser, learning rate and its schedule, batch, epochs, stopping.

Only values and their ranges; what they do is in ``cnndesk.engine`` and ``cnndesk.session``. The
fields are declared like the parameters of a block, so that a form can be made from them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from cnndesk.blocks.params import Kind, Param, declared, param
from cnndesk.errors import SettingError
from cnndesk.words import word

OPTIMIZERS = (
    ("sgd", "SGD"),
    ("momentum", word("SGD with momentum")),
    ("nesterov", word("Nesterov momentum")),
    ("adam", "Adam"),
    ("adamw", "AdamW"),
    ("rmsprop", "RMSprop"),
)
SCHEDULES = (
    ("constant", word("constant")),
    ("step", word("step")),
    ("cosine", word("cosine")),
    ("one_cycle", word("one cycle")),
    ("plateau", word("reduce on plateau")),
)
FLOAT32, MIXED = "float32", "mixed"
PRECISIONS = (
    (FLOAT32, word("32 bits")),
    (MIXED, word("mixed: 16 and 32 bits")),
)
ENDING = ("early_stopping", "restore_best", "best_by")
"""Those of `AUTOMATIC` that go with a number of epochs that is automatic."""
BEST_BY = (
    ("loss", word("validation loss")),
    ("accuracy", word("validation accuracy")),
)
_OWNER = "the training"

AUTOMATIC = (
    "optimizer",
    "learning_rate",
    "momentum",
    "weight_decay",
    "schedule",
    "clip_norm",
    "batch_size",
    "epochs",
    "early_stopping",
    "restore_best",
    "best_by",
)
"""Settings that a run can have chosen for it (``cnndesk.session.recipe``)."""


@dataclass(frozen=True)
class TrainingSettings:
    """Everything that decides a training run, beside network and data.

    Constructing one checks every value and raises `SettingError` naming the setting and its range.

    Attributes
    ----------
    optimizer, learning_rate, momentum, weight_decay : str, float, float, float
    schedule : str
        How the learning rate goes over the run; ``learning_rate`` is the highest it reaches.
    warmup_epochs : float
        Linear rise from zero before the schedule (one cycle has a rise of its own).
    step_epochs, step_factor : int, float
        Schedule "step": after this many epochs the rate is multiplied by the factor.
    plateau_patience, plateau_factor : int, float
        Schedule "plateau": after this many epochs without a better validation loss.
    clip_norm : float or None
        The gradient of a step, all parameters together, is scaled down to this norm; None never.
    batch_size, epochs : int
    balance : bool
        Every class is shown equally often; images of a small class come several times an epoch.
    early_stopping : int or None
        Stop after this many epochs without a better validation loss; None never.
    restore_best : bool
        At the end, go back to the weights of the best epoch.
    best_by : str
        What makes an epoch the best. ``"loss"``: the lowest validation loss. ``"accuracy"``: the
        latest epoch that is not plainly worse than the highest validation accuracy, so that few
        validation images do not decide by chance.
    seed : int
        Decides initial weights, shuffling, augmentation and dropout.
    precision : str
        `FLOAT32`, or `MIXED`: the products of a step are of bfloat16 numbers where the processor
        has an instruction for them (``cnndesk.engine.mixed``), all else stays float32.
    automatic : tuple of str
        Names of settings, of `AUTOMATIC`, that are chosen anew from network and images when a run
        begins. Their values are those of the last choice: what a run under way goes on with.
    extra : mapping
        Settings of a newer cnndesk found in a file; kept and written back.
    """

    optimizer: str = param(default="momentum", label="Optimiser", choices=OPTIMIZERS)
    learning_rate: float = param(
        default=0.05, label="Learning rate", minimum=1e-8, maximum=100.0, help="The highest rate."
    )
    momentum: float = param(
        default=0.9,
        label="Momentum",
        minimum=0,
        maximum=0.9999,
        help="How much of the last step is kept.",
        enabled_when=("optimizer", ("momentum", "nesterov", "rmsprop")),
    )
    weight_decay: float = param(
        default=0.0,
        label="Weight decay",
        minimum=0,
        maximum=1.0,
        help="Pulls every weight towards zero; guards against learning by heart.",
    )
    schedule: str = param(default="one_cycle", label="Schedule", choices=SCHEDULES)
    warmup_epochs: float = param(
        default=0.0,
        label="Warm-up",
        unit="epochs",
        minimum=0,
        maximum=1000,
        help="Raises the rate from zero at the start.",
        enabled_when=("schedule", ("constant", "step", "cosine", "plateau")),
    )
    step_epochs: int = param(
        default=10,
        label="Step every",
        unit="epochs",
        minimum=1,
        maximum=100_000,
        enabled_when=("schedule", "step"),
    )
    step_factor: float = param(
        default=0.1,
        label="Step factor",
        minimum=1e-4,
        maximum=1,
        enabled_when=("schedule", "step"),
    )
    plateau_patience: int = param(
        default=3,
        label="Plateau patience",
        unit="epochs",
        minimum=1,
        maximum=100_000,
        enabled_when=("schedule", "plateau"),
    )
    plateau_factor: float = param(
        default=0.5,
        label="Plateau factor",
        minimum=1e-4,
        maximum=1,
        enabled_when=("schedule", "plateau"),
    )
    clip_norm: float | None = param(
        default=None,
        label="Clip gradient",
        unit="norm",
        kind=Kind.FLOAT,
        optional=True,
        minimum=1e-6,
        maximum=1e6,
        help="Shortens a step that would be too long, so that the numbers stay in bounds.",
    )
    batch_size: int = param(default=64, label="Batch size", unit="images", minimum=1, maximum=65536)
    epochs: int = param(default=10, label="Epochs", minimum=1, maximum=100_000)
    balance: bool = param(
        default=False,
        label="Balance classes",
        help="Shows every class equally often, however many images it has.",
    )
    early_stopping: int | None = param(
        default=None,
        label="Early stopping",
        unit="epochs",
        kind=Kind.INT,
        optional=True,
        minimum=1,
        maximum=100_000,
        help="Stops after this many epochs without a better validation loss.",
    )
    restore_best: bool = param(
        default=False, label="Back to best", help="Ends with the weights of the best epoch."
    )
    best_by: str = param(default="loss", label="Best epoch by", choices=BEST_BY)
    seed: int = param(
        default=0,
        label="Seed",
        minimum=0,
        maximum=2**31 - 1,
        help="The same seed gives the same numbers.",
    )
    precision: str = param(
        default=FLOAT32,
        label="Precision",
        term="numeric precision",
        choices=PRECISIONS,
        help="Mixed multiplies numbers of 16 bits, which newer processors do twice as fast; sums, "
        "weights and everything else keep 32.",
    )
    automatic: tuple[str, ...] = ()
    extra: Mapping[str, Any] = dataclasses.field(default_factory=dict)

    def __post_init__(self) -> None:
        chosen = tuple(name for name in AUTOMATIC if name in self.automatic)
        if unknown := set(self.automatic) - set(chosen):
            label = next(
                (spec.label for spec in _PARAMS if spec.name == min(unknown)), min(unknown)
            )
            raise SettingError(f"{label} cannot be chosen automatically.")
        object.__setattr__(self, "automatic", chosen)
        for spec in self.params():
            checked = spec.check(getattr(self, spec.name), _OWNER)
            object.__setattr__(self, spec.name, checked)

    @classmethod
    def params(cls) -> tuple[Param, ...]:
        """Return the declared settings, in the order of the form."""
        return _PARAMS

    def is_enabled(self, name: str) -> bool:
        """Whether a setting counts at present (step epochs only with schedule “step”)."""
        rule = next(spec.enabled_when for spec in _PARAMS if spec.name == name)
        return rule is None or getattr(self, rule.name) in rule.values

    def replace(self, **changes: Any) -> Self:
        """Return the settings with other values, which are then no longer chosen automatically.

        Raises
        ------
        SettingError
            For an unknown setting or a value outside its range.
        """
        for name in changes.keys() - {spec.name for spec in _PARAMS}:
            raise SettingError(f"The training has no setting called {name!r}.")
        automatic = tuple(name for name in self.automatic if name not in changes)
        return dataclasses.replace(self, automatic=automatic, **changes)

    def with_automatic(self, *names: str) -> Self:
        """Return the settings with more of them chosen when a run begins; without names all.

        Raises
        ------
        SettingError
            For a setting that cannot be.
        """
        return dataclasses.replace(self, automatic=(*self.automatic, *(names or AUTOMATIC)))

    def filled_in(self, **chosen: Any) -> Self:
        """Return the settings with values for those that are automatic; the others stay.

        Raises
        ------
        SettingError
            For a value outside its range.
        """
        values = {name: value for name, value in chosen.items() if name in self.automatic}
        return dataclasses.replace(self, **values)

    def to_json(self) -> dict[str, Any]:
        """Return the settings as JSON values, with those of a newer cnndesk."""
        values = {**self.extra, **{spec.name: getattr(self, spec.name) for spec in _PARAMS}}
        return {**values, "automatic": list(self.automatic)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> TrainingSettings:
        """Read settings: missing ones take their default, unknown ones are kept.

        Raises
        ------
        SettingError
            For a value outside its range.
        """
        if not isinstance(values, Mapping):
            raise SettingError("The training settings must be a table of names and values.")
        names = {spec.name for spec in _PARAMS}
        known = {name: value for name, value in values.items() if name in names}
        extra = {
            name: value
            for name, value in values.items()
            if name not in names and name != "automatic"
        }
        automatic = values.get("automatic", ())
        if not isinstance(automatic, list | tuple):
            raise SettingError("automatic must be a list of names of settings.")
        chosen = tuple(name for name in AUTOMATIC if name in automatic)
        return cls(**known, automatic=chosen, extra=extra)

    @property
    def summary(self) -> str:
        """The settings in one line: ``"AdamW · rate 0.0026 · batch 50"``."""
        optimizer = dict(OPTIMIZERS)[self.optimizer]
        mixed = " · mixed precision" if self.precision == MIXED else ""
        return f"{optimizer} · rate {self.learning_rate:g} · batch {self.batch_size}{mixed}"


_PARAMS = declared(TrainingSettings)

FOR_NEW_PROJECTS = TrainingSettings(
    learning_rate=0.05, weight_decay=5e-4, clip_norm=1.0, epochs=15
).with_automatic()
"""All that can be is chosen when a run begins; the numbers are those until then."""
