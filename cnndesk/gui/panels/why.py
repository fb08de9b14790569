"""Why: which parts of the watched image speak for a class, as heat over the image.

Saliency, Grad-CAM and occlusion are ``cnndesk.explain.why``, on the engine thread between two steps
of a training; here a method, a block and a class are chosen and the heat is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Family, Task
from cnndesk.data.targets import TargetSpec, value_text
from cnndesk.errors import ExplainError
from cnndesk.explain.overlay import overlay, write_picture
from cnndesk.explain.passes import part_of
from cnndesk.explain.progress import Work
from cnndesk.explain.why import Method, Why, explain
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import EffectView
from cnndesk.gui.panels.judging.parts import WorkBar
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.image_pass import WHILE_TRAINING, drawn_model, is_trained
from cnndesk.gui.session.live_probe import Present
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import (
    EmptyState,
    MessageBar,
    SectionHead,
    Segmented,
    button,
    scrolled,
    text,
)
from cnndesk.gui.widgets.map_detail import ScaleStrip, ValueView

LEFT_WIDTH, RIGHT_WIDTH = 304, 248
PICTURE_SIDE = 512
"""Pixels of the longer side of a saved picture, at the most."""
PREDICTED, TRUE = -1, -2


def asked(
    present: Callable[[], Present], method: Method, block: str, label: int | None, threads: int
) -> Work[Why]:
    """Ask why of the drawn network as it is now; on the engine thread."""
    network, image, weights, seed = present()
    model, image = drawn_model(network, image, weights, seed)
    outputs = [i for i in network.output_ids if i in model.shapes]
    if outputs:
        model = part_of(model, outputs[0])
    found = yield from explain(model, image, method, block=block, label=label, threads=threads)
    return found


class WhyPanel(QWidget):
    """The watched image with heat over it.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional

    Attributes
    ----------
    found : Why or None
        What is shown; None while nothing was found.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.found: Why | None = None
        self._shown: tuple[NDArray[np.uint8], NDArray[np.float64]] | None = None
        self._asked_image: NDArray[np.uint8] | None = None
        self._asked_of_selection: str | None = None  # the convolution, unless another is chosen
        self.work = BackgroundTask(self._training.engine, self)
        self.work.changed.connect(self._on_progress)
        self.work.failed.connect(self._refuse)
        self._later = QTimer(self, singleShot=True, interval=WHILE_TRAINING)
        self._later.timeout.connect(self.compute)
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._help, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.snapshot_arrived.connect(lambda _: self._on_snapshot())
        workspace.watched_changed.connect(self._on_watched)
        workspace.diagnoses_changed.connect(self._fill_blocks)
        workspace.dataset_changed.connect(self._fill_classes)
        workspace.selection_changed.connect(self._follow_selection)
        workspace.project_loaded.connect(self._forget)
        workspace.theme_changed.connect(self._show)
        self._fill_blocks()
        self._fill_classes()
        self._show_method()

    # Making --------------------------------------------------------------------------------

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.message = MessageBar()
        column.addWidget(WorkBar(self.work))
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = scrolled(self._make_choices())
        theme.fix_width(left, LEFT_WIDTH, 12)
        row.addWidget(left)
        self.view = ValueView(self.tr("The watched image with heat"))
        self.view.setMinimumSize(120, 120)
        self.view.pointed.connect(self._read)
        middle = QVBoxLayout()
        middle.setContentsMargins(4, 12, 4, 8)
        middle.setSpacing(6)
        middle.addWidget(self.view, 1)
        self.strip = ScaleStrip()
        self.strip.setFixedWidth(200)
        self.reading = text(" ", "secondary", theme.SECONDARY)
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.strip)
        under.addWidget(self.reading, 1)
        middle.addLayout(under)
        row.addLayout(middle, 1)
        right = scrolled(self._make_result())
        theme.fix_width(right, RIGHT_WIDTH)
        row.addWidget(right)
        column.addLayout(row, 1)
        return content

    def _make_choices(self) -> QWidget:
        box = QWidget()
        theme.fix_width(box, LEFT_WIDTH)
        self.method = Segmented(
            [
                (Method.SALIENCY.value, self.tr("Saliency")),
                (Method.GRADCAM.value, self.tr("Grad-CAM")),
                (Method.OCCLUSION.value, self.tr("Occlusion")),
            ],
            self.tr("Method"),
        )
        self.method.changed.connect(lambda _: self._on_method())
        self.sentence = text("", "secondary", theme.SECONDARY, wrap=True)
        self.blocks = QComboBox()
        self.blocks.setAccessibleName(self.tr("Block"))
        self.blocks.setToolTip(self.tr("Where in the network Grad-CAM looks"))
        self.blocks.activated.connect(lambda _: self.compute())
        self._block_head = SectionHead(self.tr("Block"))
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.setToolTip(self.tr("What the heat speaks for"))
        self.classes.activated.connect(lambda _: self.compute())
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, 100)
        self.strength.setValue(60)
        self.strength.setAccessibleName(self.tr("Opacity of the heat"))
        self.strength.setToolTip(self.tr("Left the image, right the heat alone"))
        self.strength.valueChanged.connect(lambda _: self._show())
        self.again = button(self.tr("Look again"), self.compute)
        self.again.setToolTip(self.tr("With the weights as they are now"))
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        for widget in (
            self.method,
            self.sentence,
            self._block_head,
            self.blocks,
            SectionHead(self.tr("Speaks for")),
            self.classes,
            SectionHead(self.tr("Heat over the image")),
            self.strength,
            self.again,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        return box

    def _make_result(self) -> QWidget:
        box = QWidget()
        self.rows = EffectView()
        self.remark = text("", "secondary", theme.SECONDARY, wrap=True)
        self.save = button(self.tr("Save as PNG…"), self._ask_path)
        self.copy = button(self.tr("Copy"), self._copy)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.save)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("The network says")))
        column.addWidget(self.rows)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        column.addStretch(1)
        return box

    # Choosing ------------------------------------------------------------------------------

    @property
    def chosen(self) -> Method:
        """The method."""
        return Method(self.method.value)

    def possible_blocks(self) -> list[str]:
        """Return the convolutions with maps that lead to the output, in the network's order."""
        workspace = self._workspace
        network, diagnoses = workspace.network, workspace.diagnoses
        leading = {i for out in network.output_ids for i in network.ancestors(out)}
        found = []
        for block_id in network.order:
            diagnosis = diagnoses.get(block_id)
            output = diagnosis.output if diagnosis is not None and diagnosis.is_ok else None
            if (
                block_id in leading
                and output is not None
                and output.h * output.w > 1
                and network.block(block_id).family is Family.CONVOLUTION
                and not network[block_id].is_bypassed
            ):
                found.append(block_id)
        return found

    def _fill_blocks(self) -> None:
        possible = self.possible_blocks()
        known = [self.blocks.itemData(i) for i in range(self.blocks.count())]
        if possible == known:
            return
        current = self.blocks.currentData()
        follows = current == self._asked_of_selection
        self.blocks.clear()
        for block_id in possible:
            self.blocks.addItem(block_id, block_id)
        if current not in possible or follows:
            current = self._asked_of_selection = self.selected_block()
        self.blocks.setCurrentIndex(self.blocks.findData(current))

    def selected_block(self) -> str | None:
        """Return the convolution to look at for the selected block: itself, else the last before.

        With nothing selected it is the last of all, as in the paper.
        """
        possible = self.possible_blocks()
        network, current = self._workspace.network, self._workspace.current
        if current is not None and current in network:
            before = {current, *network.ancestors(current)}
            possible = [block_id for block_id in possible if block_id in before] or possible[:1]
        return possible[-1] if possible else None

    def _follow_selection(self) -> None:
        """Let Grad-CAM look where the user has selected a block."""
        chosen = self._asked_of_selection = self.selected_block()
        index = self.blocks.findData(chosen)
        if index >= 0 and index != self.blocks.currentIndex():
            self.blocks.setCurrentIndex(index)
            if self.chosen is Method.GRADCAM:
                self.compute()

    def _fill_classes(self) -> None:
        dataset = self._workspace.dataset
        names = tuple(dataset.classes) if dataset is not None else ()
        wanted = [
            (self.tr("the predicted class"), PREDICTED),
            (self.tr("the true class"), TRUE),
            *((name, k) for k, name in enumerate(names)),
        ]
        if dataset is not None and dataset.target_kind == "values":
            wanted = wanted[2:]
        elif dataset is not None and dataset.target_kind == "labels":
            wanted[:2] = [(self.tr("the likeliest label"), PREDICTED)]
        if wanted == [
            (self.classes.itemText(i), self.classes.itemData(i))
            for i in range(self.classes.count())
        ]:
            return
        current = self.classes.currentData()
        self.classes.clear()
        for name, value in wanted:
            self.classes.addItem(name, value)
        self.classes.setCurrentIndex(max(0, self.classes.findData(current)))

    def _label(self) -> int | None:
        """Return the class that is asked about; None for the predicted one."""
        value = self.classes.currentData()
        if value == TRUE:
            return self._workspace.watched_label
        return None if value is None or value == PREDICTED else int(value)

    def _on_method(self) -> None:
        self._show_method()
        self.compute()

    def _show_method(self) -> None:
        gradcam = self.chosen is Method.GRADCAM
        self._block_head.setVisible(gradcam)
        self.blocks.setVisible(gradcam)
        self.sentence.setText(
            {
                Method.SALIENCY: self.tr(
                    "Bright where a small change of a pixel moves the score of the class most: "
                    "its gradient."
                ),
                Method.GRADCAM: self.tr(
                    "Bright where the block’s maps speak for the class: each map counts as much "
                    "as its mean gradient."
                ),
                Method.OCCLUSION: self.tr(
                    "Bright where covering a patch with grey makes the class less probable; first "
                    "large patches, then small ones."
                ),
            }[self.chosen]
        )

    # Asking --------------------------------------------------------------------------------

    def _on_snapshot(self) -> None:
        if not self.isVisible():
            return
        if self._training.is_busy and self._training.time_machine.at is None:
            # Occlusion takes a while: during a training it follows the image, not every step.
            if self.chosen is not Method.OCCLUSION and not self._later.isActive():
                self._later.start()
            return
        self.compute()

    def _on_watched(self) -> None:
        if self.isVisible() and self._training.is_busy:
            self.compute()

    def compute(self) -> None:
        """Ask with the present choice, image and weights; what was being asked is given up."""
        self._later.stop()
        if not self.isVisible():
            return
        missing = self._missing()
        if missing:
            self.work.cancel()
            self._say_empty(*missing)
            return
        self._fill_classes()
        if self.classes.currentData() == TRUE and self._workspace.watched_label is None:
            self.classes.setCurrentIndex(0)
        block = self.blocks.currentData() if self.chosen is Method.GRADCAM else ""
        training = self._training
        self._asked_image = self._workspace.network_image
        work = asked(
            training.live_probe.present(), self.chosen, block or "", self._label(), training.threads
        )
        self.work.on_engine(work, self._arrived)

    def _missing(self) -> tuple[str, str, str] | None:
        """Return line, sentence and button where there is nothing to ask about."""
        workspace = self._workspace
        network = workspace.network
        if not len(network):
            return (
                self.tr("There is no network"),
                self.tr("Take a template, train it, and ask why it says what it says."),
                "",
            )
        if workspace.watched is None:
            return (
                self.tr("No image is watched"),
                self.tr("Choose images; the heat lies over the one that is watched."),
                self.tr("Choose images"),
            )
        if not network.output_ids:
            return (
                self.tr("The network has no output"),
                self.tr("Add a softmax classifier at its end: heat speaks for one of its classes."),
                "",
            )
        if self.chosen is Method.GRADCAM and not self.possible_blocks():
            return (
                self.tr("There is no convolution with maps"),
                self.tr(
                    "Grad-CAM needs one that leads to the output. Saliency and occlusion work "
                    "with any network."
                ),
                self.tr("Show saliency"),
            )
        return None

    def _arrived(self, found: Why) -> None:
        self.found = found
        self._shown = (found.target.image, found.heat)
        self.message.clear()
        self._stack.setCurrentIndex(1)
        self._show_rows(found)
        self._show()

    def _on_progress(self) -> None:
        progress = self.work.progress
        if progress is not None and progress.partial is not None and self._asked_image is not None:
            self._shown = (self._asked_image, progress.partial)
            self._stack.setCurrentIndex(1)
            self._show()

    def _refuse(self, sentence: str) -> None:
        if self._shown is None:
            self._say_empty(self.tr("There is nothing to explain"), sentence, "")
        else:
            self._stack.setCurrentIndex(1)
            self.message.show_message(sentence, "error")

    def _forget(self) -> None:
        self.work.cancel()
        self.found, self._shown = None, None
        self.message.clear()
        self.compute()

    # Showing -------------------------------------------------------------------------------

    def picture(self) -> NDArray[np.uint8] | None:
        """Return the image with the heat over it as it is shown, uint8 (h, w, 3)."""
        if self._shown is None:
            return None
        return overlay(*self._shown, self.strength.value() / 100)

    def _show(self) -> None:
        picture = self.picture()
        self.save.setEnabled(picture is not None)
        self.copy.setEnabled(picture is not None)
        if picture is None or self._shown is None:
            return
        self.view.show_picture(thumbnails.from_image(picture))
        most = float(np.maximum(self._shown[1], 0).max(initial=0.0))
        self.strip.show_scale(thumbnails.scale_table(False), "0", f"{most:.3g}")

    def _show_rows(self, found: Why) -> None:
        target = found.target
        best = int(np.argmax(np.nan_to_num(target.outputs)))
        values = self._gives_values()
        rows = [(self.tr("Predicted"), self._name(best), self._number(target.outputs[best], best))]
        label = self._workspace.watched_label
        if label is not None and not values:
            rows.append((self.tr("True"), self._name(label), ""))
        rows.append(
            (
                self.tr("Heat is for"),
                self._name(target.label),
                self._number(target.probability, target.label),
            )
        )
        if values:
            rows = rows[-1:]
        if found.block:
            rows.append((self.tr("In block"), found.block, ""))
        self.rows.show_rows(rows)
        remarks = []
        if not is_trained(self._workspace):
            remarks.append(
                self.tr(
                    "Not trained yet: the heat shows what random weights react to, which means "
                    "nothing. Train first."
                )
            )
        if values:
            remarks.append(
                self.tr(
                    "The network gives values, not classes: the heat shows what moves this output."
                )
            )
        if not (found.heat > 0).any():
            remarks.append(
                self.tr("Nothing moves this value here. Try another block or method.")
                if values
                else self.tr(
                    "Nothing speaks for this class here. Try another class, block or method."
                )
            )
        self.remark.setText("\n".join(remarks))
        self.remark.setVisible(bool(remarks))

    def _gives_values(self) -> bool:
        network = self._workspace.network
        return any(network.block(i).task is Task.VALUES for i in network.output_ids)

    def _name(self, index: int) -> str:
        dataset = self._workspace.dataset
        names = dataset.classes if dataset is not None else ()
        if self._gives_values() and len(names) != len(self._spec.std):
            names = ()
        return names[index] if index < len(names) else self.tr("output {n}").format(n=index + 1)

    @property
    def _spec(self) -> TargetSpec:
        return Training.of(self._workspace).spec

    def _number(self, value: float, index: int = 0) -> str:
        spec = self._spec
        if self._gives_values() and index < len(spec.std):
            measured = value * spec.std[index] + spec.mean[index]
            return value_text(measured, spec.units[index], spec.std[index])
        return f"{float(value):.4g}" if self._gives_values() else f"{100 * float(value):.1f} %"

    def _read(self, row: int, column: int) -> None:
        if row < 0 or self._shown is None:
            self.reading.setText(" ")
            return
        value = f"{float(self._shown[1][row, column]):.4g}".replace("-", "−")
        self.reading.setText(
            self.tr("row {r}, column {c}: {v}").format(r=row + 1, c=column + 1, v=value)
        )

    def _say_empty(self, line: str, sentence: str, name: str) -> None:
        self._stack.setCurrentIndex(0)
        self.empty.say(line, sentence)
        self._empty_button.setText(name)
        self._empty_button.setVisible(bool(name))

    def _help(self) -> None:
        if self._workspace.watched is None:
            self._workspace.show_panel("data")
        else:
            self.method.choose(Method.SALIENCY.value)

    # Taking it elsewhere -------------------------------------------------------------------

    def _ask_path(self) -> None:
        settings, name = self._workspace.settings, f"{self.chosen.value}.png"
        title = self.tr("Save the picture")
        path = choose_new_file(self, settings, "export", title, name, "*.png")
        if path is not None:
            self.save_to(path.with_suffix(".png"))

    def save_to(self, path: Path) -> bool:
        """Write what is shown as a PNG; small images enlarged pixel by pixel."""
        picture = self.picture()
        if picture is None:
            return False
        try:
            write_picture(picture, path, PICTURE_SIDE)
        except ExplainError as error:
            self.message.show_message(str(error), "error")
            return False
        return True

    def _copy(self) -> None:
        picture = self.picture()
        if picture is not None:
            image = thumbnails.from_image(picture)
            times = max(1, PICTURE_SIDE // max(image.width(), image.height()))
            QGuiApplication.clipboard().setImage(image.scaled(image.size() * times))

    # Events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.compute()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()
        self.work.cancel()
