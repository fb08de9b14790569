"""Concepts: a lasso, a class or a folder as a concept, and which classes react to it where.

The comparison with random concepts is ``cnndesk.explain.concepts``, on the engine thread; here the
images are chosen and the result is said plainly, above all where it may be chance.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cnndesk.blocks import Family, grouped
from cnndesk.data import IMAGE_SUFFIXES, Fit, load_image
from cnndesk.data.split import thinned
from cnndesk.errors import CnndeskError, DataError
from cnndesk.explain.concepts import FEWEST, LEVEL, MOST, ConceptReport
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.file_choice import choose_folder
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import Missing, WorkBar
from cnndesk.gui.session.background_task import BackgroundTask, why_not
from cnndesk.gui.session.concept_images import ConceptImages
from cnndesk.gui.session.microscope import Microscope, TakesLong
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import MessageBar, Paragraph, SectionHead, button, scrolled, text
from cnndesk.gui.widgets.concept_matrix import ConceptMatrix, MatrixRow
from cnndesk.gui.widgets.formats import roughly
from cnndesk.gui.widgets.patch_grid import PatchGrid, Tile

LEFT = (304, 264)
MOST_BLOCKS = 12
"""Blocks that are looked at; of more, evenly spread ones."""

_WIDE, _WITH_LEFT = 1400, 620
_SHOWN = 24
_LOOKED_AT = (Family.CONVOLUTION, Family.MERGE, Family.DENSE)

Images = np.ndarray


def read_folder(folder: Path, shape: tuple[int, int, int], fit: Fit) -> Work[Images]:
    """Read the pictures of a folder at the network's size.

    Raises
    ------
    DataError
        Where there are none that can be read.
    """
    try:
        names = sorted(p for p in folder.iterdir() if p.suffix.lower() in IMAGE_SUFFIXES)
    except OSError as error:
        raise DataError(f"{folder} cannot be read: {error.strerror}. Choose another.") from error
    chosen = [names[i] for i in thinned(len(names), MOST)]
    found = []
    for number, name in enumerate(chosen):
        yield Progress("reading pictures", number, len(chosen))
        try:
            found.append(load_image(name, shape, fit))
        except CnndeskError:
            continue  # an unreadable picture is no part of the concept; their number is shown
    if not found:
        raise DataError(f"There are no pictures in {folder}. Choose a folder of pictures.")
    return np.stack(found)


class ConceptsPanel(QWidget):
    """A concept on the left, what the classes make of it on the right.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    report : ConceptReport or None
        What is shown.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(420, 240)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.scope, self.concept = Microscope.of(workspace), ConceptImages.of(workspace)
        self.report: ConceptReport | None = None
        self._key: tuple[object, ...] = ()
        self.work = BackgroundTask(self._training.engine, self)
        self.reading = BackgroundTask(self._training.engine, self)
        purpose = self.tr("After that, this tells whether it uses what a set of images shows.")
        self.missing = Missing(workspace, purpose)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(self._make_content())
        for work in (self.work, self.reading):
            work.failed.connect(lambda words: self.message.show_message(words, "error"))
        self.work.changed.connect(self._show_buttons)
        self.concept.changed.connect(self._on_concept)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.update)
        self._training.state_changed.connect(self.refresh)
        self._training.time_machine.moved.connect(self.refresh)
        self._on_dataset()

    def _make_content(self) -> QWidget:
        content = QWidget()
        self.message = MessageBar()
        self._result = scrolled(self._make_result())
        self._left = scrolled(self._make_choice())
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._result, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(WorkBar(self.work, self._result))
        column.addWidget(WorkBar(self.reading))
        column.addWidget(self.message)
        column.addLayout(row, 1)
        return content

    def _make_choice(self) -> QWidget:
        box = QWidget()
        words = Paragraph(theme.SECONDARY)
        words.setProperty("role", "secondary")
        words.setText(
            self.tr(
                "A concept is a set of images that have something in common, such as a colour or a "
                "background. {n} are enough."
            ).format(n=FEWEST)
        )
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("A class as the concept"))
        self.classes.activated.connect(self._on_class)
        self.lasso = button(self.tr("In the map of images…"), self._go_to_map)
        self.lasso.setToolTip(self.tr("Draw around images there, then “Use as a concept”"))
        self.folder = button(self.tr("A folder of pictures…"), self._ask_folder)
        self.title = text("", "", theme.SECONDARY, 600)
        self.grid = PatchGrid(self.tr("Images of the concept"), columns=4)
        self.compare = button(
            self.tr("Compare with chance"), lambda: self.look(agreed=False), "primary"
        )
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (
            SectionHead(self.tr("The concept")),
            words,
            self.classes,
            self.lasso,
            self.folder,
            self.title,
            self.compare,
            self.grid,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        return box

    def _make_result(self) -> QWidget:
        box = QWidget()
        self.verdict = Paragraph(theme.PANEL_TITLE, 600)
        self.words = Paragraph(theme.BASE)
        self.words.setProperty("role", "secondary")
        self.matrix = ConceptMatrix(self.tr("What the classes make of the concept, by block"))
        self.remark = Paragraph(theme.SECONDARY)
        self.remark.setProperty("role", "secondary")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for widget in (self.verdict, self.words, self.matrix, self.remark):
            column.addWidget(widget)
        column.addStretch(1)
        return box

    # Choosing ------------------------------------------------------------------------------

    def _on_dataset(self) -> None:
        dataset = self._workspace.dataset
        self.classes.clear()
        self.classes.addItem(self.tr("The images of a class…"), -1)
        if dataset is not None and dataset.target_kind == "classes":
            for number, name in enumerate(dataset.classes):
                self.classes.addItem(name, number)
        self._on_concept()

    def _on_class(self, _: int) -> None:
        pool, label = self.scope.pool, self.classes.currentData()
        if pool is not None and label is not None and label >= 0:
            rows = np.flatnonzero(pool.labels == label)
            rows = rows[thinned(len(rows), MOST)]
            self.concept.take([pool.place(int(n)) for n in rows], self.classes.currentText())

    def _go_to_map(self) -> None:
        self._workspace.show_panel("embedding")

    def _ask_folder(self) -> None:
        title = self.tr("Pictures that show the concept")
        folder = choose_folder(self, self._workspace.settings, "images", title)
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """Let the pictures of a folder be the concept."""
        entry = self._workspace.network.input_block
        if entry is None:
            return
        shape, fit = entry.image_shape, self._workspace.data_settings.fit
        self.message.clear()

        def done(pixels: Images) -> None:
            self.concept.take_pixels(pixels, folder.name)

        self.reading.beside(read_folder(folder, (shape.h, shape.w, shape.c), fit), done)

    def _on_concept(self) -> None:
        concept, dataset = self.concept, self._workspace.dataset
        if concept.name != self.classes.currentText():
            self.classes.setCurrentIndex(0)
        images = []
        if concept.pixels is not None:
            images = list(concept.pixels[:_SHOWN])
        elif dataset is not None:
            images = [dataset.whole[part].images[row] for part, row in concept.places[:_SHOWN]]
        self.grid.show_tiles(
            [Tile(thumbnails.from_image(np.ascontiguousarray(image))) for image in images]
        )
        count = len(concept)
        self.title.setText(
            self.tr("{name}, {n} images").format(name=concept.name, n=grouped(count))
            if count
            else self.tr("Nothing is chosen yet")
        )
        self._forget()
        self.refresh()

    # Comparing -----------------------------------------------------------------------------

    @property
    def blocks(self) -> list[str]:
        """The blocks that are looked at: those with weights or branches before the answer."""
        network, diagnoses = self._workspace.network, self._workspace.diagnoses
        outputs = network.output_ids
        if not outputs:
            return []
        leading, last = set(network.ancestors(outputs[0])), network.predecessors(outputs[0])
        found = [
            block
            for block in network.order
            if block in leading
            and block not in last
            and network.block(block).family in _LOOKED_AT
            and not network[block].is_bypassed
            and diagnoses[block].is_ok
        ]
        return [found[i] for i in thinned(len(found), MOST_BLOCKS)]

    def _present_key(self) -> tuple[object, ...]:
        return (self.scope.key, id(self.concept.pixels), self.concept.places)

    def refresh(self) -> None:
        """Show what there is, and whether it is of the present weights."""
        if not self.isVisible():
            return
        what = why_not(self._workspace)
        if what:
            self.work.cancel()
            self.missing.show_missing(what)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        is_old = self.report is not None and self._key != self._present_key()
        if is_old and not self._training.is_busy:
            self._forget()
        self._show_buttons()
        if self.report is None and not self.work.is_busy:
            self._invite()

    def _invite(self) -> None:
        enough = len(self.concept) >= FEWEST
        self.verdict.setText(
            self.tr("Does the network use it?") if enough else self.tr("Choose a concept")
        )
        self.words.setText(
            self.tr(
                "The concept is compared with random sets of as many images: at each block, how "
                "the score of each class changes from other images towards the concept."
            )
        )
        self.remark.setText("")
        self.matrix.show_rows((), (), "")

    def _forget(self) -> None:
        self.work.cancel()
        self.report = None
        self.matrix.show_rows((), (), "")

    def _show_buttons(self) -> None:
        few = len(self.concept) < FEWEST
        self.compare.setEnabled(not few and not self.work.is_busy)
        self.compare.setToolTip(
            self.tr("A concept needs at least {n} images.").format(n=FEWEST) if few else ""
        )

    def look(self, *, agreed: bool) -> None:
        """Compare the concept with random ones, unless that takes long and nobody agreed."""
        self.message.clear()
        key = self._key = self._present_key()

        def done(found: ConceptReport | TakesLong) -> None:
            if key != self._key:
                return
            if isinstance(found, TakesLong):
                self.message.show_message(
                    self.tr("Comparing it takes about {time} here.").format(
                        time=roughly(found.seconds)
                    ),
                    "info",
                    [(self.tr("Compare"), lambda: self.look(agreed=True))],
                )
                return
            self.report = found
            self._show(found)

        work = self.scope.concept(self.concept, self.blocks, agreed=agreed)
        self.work.on_engine(work, done)

    def _show(self, report: ConceptReport) -> None:
        dataset = self._workspace.dataset
        assert dataset is not None
        names = [dataset.classes[int(k)] for k in report.classes]
        self.verdict.setText(self._verdict(report, names))
        self.words.setText(
            self.tr(
                "Numbers are how the score of a class changes from other images towards the "
                "concept. “–” is not told apart from chance."
            )
        )
        rows = [
            MatrixRow(
                name=block.node,
                note=self.tr("{a:.0f} %, {r:.0f} %").format(
                    a=100 * block.accuracy, r=100 * block.random_accuracy
                ),
                values=block.sensitivity,
                told_apart=block.told_apart,
                tips=tuple(
                    self.tr(
                        "{name} at {block}: {v:+.2f}; random concepts {e:+.2f} ± {s:.2f}\n"
                        "rises for {share:.0f} % of its images, p = {p:.2g}: {what}"
                    )
                    .format(
                        name=name,
                        block=block.node,
                        v=block.sensitivity[k],
                        e=block.expected[k],
                        s=block.usual[k],
                        share=100 * block.positive[k],
                        p=block.chance[k],
                        what=self.tr("told apart from chance")
                        if block.told_apart[k]
                        else self.tr("not told apart from chance"),
                    )
                    .replace("-", "−")
                    for k, name in enumerate(names)
                ),
            )
            for block in report.blocks
        ]
        self.matrix.show_rows(names, rows, self.tr("seen, chance"))
        self.remark.setText(
            self.tr(
                "“seen”: how often a linear separator puts an image on the right side, and how "
                "often it does for random images. {m} images of the concept against {n} random "
                "sets of as many; two-sided t-test, {level:.0f} % for all numbers together (Holm). "
                "Training and validation images only."
            ).format(m=report.images, n=report.randoms, level=100 * LEVEL)
        )

    def _verdict(self, report: ConceptReport, names: list[str]) -> str:
        """Say the surest thing that was found, or that nothing was."""
        name = self.concept.name
        if not report.is_found:
            return self.tr("“{name}” is not told apart from chance at any block.").format(name=name)
        chances = np.stack([np.where(b.told_apart, b.chance, 2.0) for b in report.blocks])
        row, column = np.unravel_index(int(chances.argmin()), chances.shape)
        block = report.blocks[int(row)]
        away = block.sensitivity[column] - block.expected[column]
        pattern = (
            self.tr("“{name}” moves {of} up, most surely at {block}.")
            if away > 0
            else self.tr("“{name}” moves {of} down, most surely at {block}.")
        )
        return pattern.format(name=name, of=names[int(column)], block=block.node)

    # Events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = int(self.width() < theme.px(_WIDE))
        self._left.setFixedWidth(theme.px(LEFT[narrow]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.work.cancel()
