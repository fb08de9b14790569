"""The networks that can be chosen on the empty canvas: a table of them, and the card of one.

Whoever has another way to begin adds a row to `OPTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.data import Dataset
from cnndesk.document.network import Network
from cnndesk.document.shapes import infer
from cnndesk.document.templates import template
from cnndesk.gui.canvas.network_drawing import HEIGHT, NetworkDrawing
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import button, text
from cnndesk.gui.widgets.formats import counted, roughly
from cnndesk.gui.widgets.texts import marked
from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0, PretrainedNetwork
from cnndesk.pretrained.weights import is_there
from cnndesk.session.transfer import USUAL_SIDE, side_for
from cnndesk.words import say

BLANK_SHAPE, BLANK_CLASSES = (28, 28, 1), 10
"""What networks are drawn for while there are no images."""
PILL = 11  # how far the mark of the recommended card reaches above it
PADDING = 16


@dataclass(frozen=True)
class Option:
    """One network to begin with.

    Attributes
    ----------
    key : str
    title : str
    sentence : str
        When to take it.
    draw : callable
        Returns the network for a data set, or for none.
    begin : callable
        Puts it in place of the drawing; False where that was refused.
    missing : callable
        Returns what is not installed here and how to get it; nothing where all is there.
    """

    key: str
    title: str
    sentence: str
    draw: Callable[[Dataset | None], Network]
    begin: Callable[[Commands], bool]
    missing: Callable[[], str] = lambda: ""


def _from_template(name: str, sentence: str) -> Option:
    chosen = template(name)

    def draw(dataset: Dataset | None) -> Network:
        if dataset is None:
            return chosen.build(BLANK_SHAPE, BLANK_CLASSES)
        return chosen.build(dataset.image_shape, len(dataset.classes), dataset.target_kind)

    return Option(name, chosen.title, sentence, draw, lambda commands: commands.use_template(name))


def _from_start(start: PretrainedNetwork, title: str, sentence: str) -> Option:
    """Return the option of a network that already sees."""
    chosen = template(start.name)

    def draw(dataset: Dataset | None) -> Network:
        if dataset is None:
            return chosen.build((USUAL_SIDE, USUAL_SIDE, 3), BLANK_CLASSES)
        side = side_for(dataset)
        return chosen.build((side, side, 3), len(dataset.classes), dataset.target_kind)

    def missing() -> str:
        return "" if is_there(start) else start.cure

    begin = partial(_use, start.name)
    return Option(start.name, title, sentence, draw, begin, missing)


def _use(name: str, commands: Commands) -> bool:
    return commands.use_template(name)


_ = marked
OPTIONS: tuple[Option, ...] = (
    _from_start(
        EFFICIENTNET_LITE0,
        _("NetworkCard", "Start from a network that already sees"),
        _(
            "NetworkCard",
            "Take it for photographs, and when there are few images. Its blocks know edges, fur "
            "and eyes from a million photographs; only the last one learns.",
        ),
    ),
    _from_template(
        "small-vgg",
        _(
            "NetworkCard",
            "Take it to learn from nothing but your images and look at every step. Pairs of 3×3 "
            "convolutions with pooling between.",
        ),
    ),
    _from_template(
        "small-resnet",
        _(
            "NetworkCard",
            "Take it when you want to go deeper: three shortcuts around convolutions let many "
            "blocks learn together.",
        ),
    ),
    _from_template(
        "lenet5",
        _(
            "NetworkCard",
            "Take it for digits and simple signs. Quick to train and easy to follow, but it sees "
            "little of a photograph.",
        ),
    ),
    _from_template(
        "tiny-vgg",
        _(
            "NetworkCard",
            "Take it to explain: only ten maps in each convolution, so that a class can look at "
            "all of them.",
        ),
    ),
    _from_template(
        "all-conv",
        _(
            "NetworkCard",
            "Take it to find things in larger pictures: no fully connected block, so it slides "
            "over any size.",
        ),
    ),
)


class NetworkCard(QWidget):
    """The card of one option: drawing, when to take it, parameters, time, and its buttons.

    Parameters
    ----------
    option : Option
    network : Network
        Drawn for the images that there are.
    reason : str
        What it is recommended for; empty for the others.
    """

    start_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, option: Option, network: Network, reason: str = "") -> None:
        super().__init__()
        self.option, self.network = option, network
        inference = infer(network)
        frame = QFrame(self)
        frame.setProperty("role", "choice")
        frame.setProperty("recommended", bool(reason))
        edge = 2 if reason else 1  # its border
        self.drawing = NetworkDrawing(network)
        self.drawing.setFixedHeight(theme.px(HEIGHT) - edge)
        self.drawing.setAccessibleName(
            self.tr("{0}, {1}").format(say(self.tr(option.title)), counted(len(network), "block"))
        )
        self.time = text("–", "", theme.BASE, 600)
        self.epochs = text("", "tertiary", theme.SECONDARY)
        self.start = button(
            self.tr("Start with this"),
            lambda: self.start_wanted.emit(option),
            "primary" if reason else "",
        )
        self.look = button(self.tr("Look at it"), lambda: self.look_wanted.emit(option), "ghost")
        for made in (self.start, self.look):
            made.setAccessibleName(f"{say(self.tr(option.title))}: {made.text()}")
        inner = QVBoxLayout()
        inner.setContentsMargins(PADDING - edge, 12, PADDING - edge, PADDING - edge)
        inner.setSpacing(4)
        title = text(say(self.tr(option.title)), "", theme.PANEL_TITLE, 600)
        inner.addWidget(title)
        inner.addWidget(text(self.tr(option.sentence), "secondary", wrap=True))
        missing = option.missing()
        if missing:
            inner.addWidget(text(missing, "tertiary", theme.SECONDARY, wrap=True))
            for made in (self.start, self.look):
                made.setEnabled(False)
                made.setToolTip(missing)
        inner.addSpacing(8)
        learning = sum(
            inference[name].parameters.total for name in network if not network[name].frozen
        )
        inner.addLayout(self._numbers(inference.parameters, learning))
        inner.addStretch(1)
        inner.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.start)
        row.addWidget(self.look)
        row.addStretch(1)
        inner.addLayout(row)
        column = QVBoxLayout(frame)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        column.addWidget(self.drawing)
        column.addLayout(inner, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, PILL, 0, 0)
        outer.addWidget(frame)
        if reason:
            self._add_mark(self.tr("Recommended for {0}").format(reason))

    def _numbers(self, parameters: int, learning: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(1)
        count = text(self.tr("{0} parameters").format(grouped(parameters)), "", theme.BASE, 600)
        grid.addWidget(count, 0, 0)
        grid.addWidget(self.time, 0, 1)
        if learning == parameters:
            learn = self.tr("all of them learn")
        else:
            learn = self.tr("{0} of them learn").format(grouped(learning))
        grid.addWidget(text(learn, "tertiary", theme.SECONDARY), 1, 0)
        grid.addWidget(self.epochs, 1, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _add_mark(self, words: str) -> None:
        mark = QLabel(words, self)
        mark.setProperty("role", "mark")
        mark.setFont(theme.font(theme.SECONDARY, 600))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedHeight(2 * PILL)
        mark.adjustSize()
        mark.move(PADDING, 0)
        mark.raise_()

    def show_time(self, seconds: float, epochs: int) -> None:
        """Show what a training would take; 0 where that is not known."""
        self.time.setText(self.tr("about {0}").format(roughly(seconds)) if seconds else "–")
        self.epochs.setText(counted(epochs, "epoch") if epochs else "")
