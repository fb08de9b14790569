"""The settings of a training as a list to be read; the form to change them is another file."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.data.augment import KINDS
from cnndesk.document.settings import MIXED, OPTIMIZERS, SCHEDULES, TrainingSettings
from cnndesk.gui.widgets.fact_list import Fact
from cnndesk.words import inside, say

_SHORT = {"momentum": "Momentum", "nesterov": "Nesterov"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsList", text)


def settings_facts(
    settings: TrainingSettings, augment: Sequence[str], unknown: Collection[str] = ()
) -> list[Fact]:
    """Return what is most worth knowing of how a network is trained.

    Parameters
    ----------
    settings : TrainingSettings
    augment : sequence of str
        Augmentation of the training images.
    unknown : collection of str
        Settings that have no number yet: there are no images to choose them for.
    """

    def fact(name: str, value: str, *fields: str, short: str = "") -> Fact:
        automatic = bool(set(fields) & set(settings.automatic))
        tip = _tr("Chosen for network and images when a run begins.") if automatic else ""
        if set(fields) & set(unknown):
            return Fact(name, _tr("auto"), "", tip)
        return Fact(name, value, short, f"{name}: {value}. {tip}" if tip else "")

    optimizer = say(dict(OPTIMIZERS)[settings.optimizer])
    rate = f"{settings.learning_rate:g}"
    schedule = say(dict(SCHEDULES)[settings.schedule])
    labels = {kind.name: inside(say(kind.label)) for kind in KINDS}
    names = (name.partition(":")[0] for name in augment)
    images = ", ".join(labels.get(name, name) for name in names) or _tr("none")
    return [
        fact(_tr("Optimiser"), optimizer, "optimizer", short=_SHORT.get(settings.optimizer, "")),
        fact(_tr("Learning rate"), f"{rate}, {schedule}", "learning_rate", short=rate),
        fact(_tr("Batch"), grouped(settings.batch_size), "batch_size"),
        fact(_tr("Epochs"), grouped(settings.epochs), "epochs"),
        fact(_tr("Weight decay"), f"{settings.weight_decay:g}", "weight_decay"),
        fact(_tr("Augmentation"), images),
        fact(_tr("Seed"), str(settings.seed)),
        *([fact(_tr("Precision"), _tr("mixed"))] if settings.precision == MIXED else []),
    ]
