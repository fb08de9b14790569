"""How the images are divided: the bar of the parts, their shares and the seed.

Where the source brings a part itself, its share is shown and cannot be changed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.data import Dataset
from cnndesk.gui.panels.data.image_list import SPLITS
from cnndesk.gui.panels.data.split_bar import SplitBar
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, text
from cnndesk.gui.widgets.formats import counted
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.gui.widgets.terms import TermName

FIELD = 84
"""Width of a field, in pixels."""


class SplitForm(QWidget):
    """Shares of validation and test images, and the seed that chooses them.

    Parameters
    ----------
    reopen : callable
        Called with the fields of DataSettings that the user asks for.
    """

    def __init__(self, reopen: Callable[..., object]) -> None:
        super().__init__()
        self._reopen = reopen
        self._dataset: Dataset | None = None
        self._filling = False
        self.head = SectionHead(self.tr("Split"))
        self.bar = SplitBar()
        self.counts: dict[str, QLabel] = {}
        captions = QGridLayout()
        captions.setContentsMargins(0, 0, 0, 0)
        aligned = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for place, name in enumerate(SPLITS):
            label = self.counts[name] = text("", "secondary", theme.SECONDARY)
            captions.addWidget(label, 0, place, aligned[place])
        self.validation = self._percent(self.tr("Validation images, of those not for testing"))
        self.test = self._percent(self.tr("Test images"))
        self.seed = WholeBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setAccessibleName(self.tr("Seed of the split"))
        self.seed.setToolTip(
            self.tr("Decides, with the content of each image, which are set aside.")
        )
        self.seed.editingFinished.connect(self._apply)
        self.seed.setFixedWidth(FIELD)
        fields = QGridLayout()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(6)
        fields.setColumnStretch(0, 1)
        for row, (words, word, field) in enumerate(
            (
                (self.tr("Validation, of the rest"), "validation", self.validation),
                (self.tr("Test, sealed"), "sealed", self.test),
                (self.tr("Seed"), "seed", self.seed),
            )
        ):
            label = TermName(words, word=word)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setBuddy(field)
            if field is self.test:
                self._test_name = label
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addLayout(captions)
        column.addLayout(fields)

    def _percent(self, name: str) -> WholeBox:
        field = WholeBox()
        field.setRange(0, 90)
        field.setSuffix(" %")
        field.setAccessibleName(name)
        field.setFixedWidth(FIELD)
        field.editingFinished.connect(self._apply)
        return field

    def show_dataset(self, dataset: Dataset, *, sealed: bool) -> None:
        """Show how the images are divided, and whether nobody has seen the test images yet."""
        self._dataset = dataset
        settings = dataset.settings
        kept = {name: len(dataset.splits[name]) for name in SPLITS}
        self.bar.show_counts(kept)
        words = {
            "train": self.tr("{n} training"),
            "val": self.tr("{n} validation"),
            "test": self.tr("{n} test"),
        }
        for name, label in self.counts.items():
            label.setText(words[name].format(n=grouped(kept[name])))
        self._test_name.setText(self.tr("Test, sealed") if sealed else self.tr("Test"))
        whole = {name: len(dataset.whole[name]) for name in SPLITS}
        rest = max(whole["train"] + whole["val"], 1)
        shares = {
            "val": whole["val"] / rest,
            "test": whole["test"] / max(rest + whole["test"], 1),
        }
        self._filling = True
        self.seed.setValue(settings.seed)
        for field, part, asked in (
            (self.validation, "val", settings.validation_fraction),
            (self.test, "test", settings.test_fraction),
        ):
            given = part in dataset.given
            field.setRange(0, 100 if given else 90)
            field.setValue(round(100 * (shares[part] if given else asked)))
            field.setEnabled(not given)
            count = counted(whole[part], "image")
            words_of = (
                self.tr("The source brings {count} for this part itself.")
                if given
                else self.tr("{count} set aside.")
            )
            field.setToolTip(words_of.format(count=count))
        self._filling = False
        self._say_rule(dataset)

    def _say_rule(self, dataset: Dataset) -> None:
        """Say by what images are set aside, if any are."""
        self.seed.setEnabled(True)
        if {"val", "test"} <= set(dataset.given):
            self.head.right.setText(self.tr("as the source has them"))
            self.head.setToolTip("")
            self.seed.setEnabled(False)
            return
        words, tip = {
            "content": (
                self.tr("by content"),
                self.tr(
                    "The content of an image and the seed decide: adding, deleting or renaming "
                    "images moves no other from one part to another."
                ),
            ),
            "stratified": (
                self.tr("by class"),
                self.tr(
                    "The rule of older versions: every class gives the same share, and adding or "
                    "deleting images moves others. Choose the images anew to divide them by "
                    "content."
                ),
            ),
        }[dataset.settings.split]
        self.head.right.setText(
            self.tr("{rule}, seed {n}").format(rule=words, n=dataset.settings.seed)
        )
        self.head.setToolTip(tip)

    def _apply(self) -> None:
        dataset = self._dataset
        if self._filling or dataset is None:
            return
        wanted: dict[str, object] = {}
        if self.seed.value() != dataset.settings.seed:
            wanted["seed"] = self.seed.value()
        for field, name in (
            (self.validation, "validation_fraction"),
            (self.test, "test_fraction"),
        ):
            if field.isEnabled() and field.value() != round(100 * getattr(dataset.settings, name)):
                wanted[name] = field.value() / 100
        if wanted:
            self._reopen(**wanted)
