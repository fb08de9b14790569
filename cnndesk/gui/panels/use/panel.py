"""The screen Use: the trained network on the user's own pictures, as a grid of cards.

Pictures are dropped, pasted or chosen; what the network says fills in as it comes. From here they
go into a table, into sorted folders, or, corrected, to the training images. What is done in the
background is in ``recognising.py`` and ``saving.py``.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import load_image, load_picture, problem_lines
from cnndesk.document.project import is_project_name
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_folder, choose_pictures
from cnndesk.gui.document.image_files import (
    is_network_name,
    local_paths,
    picture_filter_text,
    reduced,
)
from cnndesk.gui.document.read_words import in_users_words
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import Missing, WorkBar
from cnndesk.gui.panels.use import saving
from cnndesk.gui.panels.use.calibrator import Calibrator
from cnndesk.gui.panels.use.card_grid import CardGrid
from cnndesk.gui.panels.use.cards import CORRECTED, Card, CardModel
from cnndesk.gui.panels.use.corrector import CardCorrector
from cnndesk.gui.panels.use.filter_bar import FilterBar, ThresholdSlider
from cnndesk.gui.panels.use.options import PictureOptions
from cnndesk.gui.panels.use.recognising import Find, Found, Recogniser, why_not
from cnndesk.gui.panels.use.saver import Saver, short
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    MessageBar,
    button,
    hairline,
    text,
)
from cnndesk.gui.widgets.drop_area import DropArea
from cnndesk.gui.widgets.formats import counted
from cnndesk.use.answers import AnswerReader
from cnndesk.use.pictures import find_pictures, pasted_picture
from cnndesk.use.recognition import Result
from cnndesk.words import together

_NARROW, _VERY_NARROW = 720, 560
_MOST_LINES = 2
"""Of what was left out of folders and archives."""

_BESIDE_FILTER = 540
"""Pixels of the heading beside the filter: counts, path, threshold."""


class UsePanel(QWidget):
    """Pictures and what the network says of them.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    cards : CardModel
    recogniser : Recogniser
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._given: list[Path] = []
        self._lot: list[Card] = []
        self._began = 0.0
        self._seconds = 0.0
        self._pasted = 0
        self._is_stale = False
        self._is_again = False  # what is wrong with the pictures has been said
        self.cards = CardModel(self)
        self.recogniser = Recogniser(workspace, self)
        self.message = MessageBar()
        self.saver = Saver(workspace, self.cards, self.message, lambda: self._given, self)
        self.missing = Missing(
            workspace, self.tr("After that, it can say what is on your pictures.")
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_content())
        self._connect()
        self.refresh()

    def _make_empty(self) -> QWidget:
        self.empty = DropArea(
            self.tr("What is on your pictures?"),
            self.tr("Drop pictures, a folder or a zip here. The pictures stay where they are."),
        )
        self.empty.add_button(button(self.tr("Choose pictures…"), self.ask_pictures, "primary"))
        self.empty.add_button(button(self.tr("Choose a folder…"), self.ask_folder))
        self.empty.add_button(button(self.tr("Paste"), self.paste))
        return self.empty

    def _make_content(self) -> QWidget:
        self.grid = CardGrid(self.cards)
        self.corrector = CardCorrector(
            self.cards, self._workspace.undo, lambda: self.grid.selected, self.clear, self
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(WorkBar(self.recogniser.work))
        column.addWidget(WorkBar(self.saver.work))
        column.addWidget(WorkBar(self.calibrator.work))
        inset = QHBoxLayout()
        inset.setContentsMargins(12, 0, 0, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        around = QHBoxLayout()
        around.setContentsMargins(16, 4, 16, 4)
        around.addWidget(self.message)
        column.addLayout(around)
        column.addWidget(hairline())
        column.addLayout(self._make_foot())
        return content

    def _make_head(self) -> QHBoxLayout:
        self.title = text("", "", theme.PANEL_TITLE, 600)
        self.origin = ElidedLabel("text2")
        self.again = button(self.tr("Recognise again"), self.recognise_again, "link")
        self.again.setToolTip(self.tr("The network has changed since these were recognised"))
        self.again.hide()
        self.filter = FilterBar()
        self.threshold = ThresholdSlider()
        self.calibrator = Calibrator(
            self._workspace, self.recognise_again, self.message.show_message, self
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.origin, 1)
        head.addWidget(self.again)
        head.addWidget(self.filter)
        head.addWidget(self.threshold)
        head.addWidget(self.calibrator.button)
        return head

    def _make_foot(self) -> QBoxLayout:
        self._foot_icon = IconLabel("download-simple", "text2", 16)
        self.said = ElidedLabel("text2")
        self.add_button = button("", self.saver.add_to_training)
        self.save_button = button(self.tr("Save as CSV…"), self.saver.ask_table)
        self.save_button.setIcon(icons.icon("file-text"))
        self.sort_button = button(self.tr("Sort into folders…"), self.saver.ask_target, "primary")
        self.sort_button.setIcon(icons.icon("folder-simple", "on_accent"))
        said, acts = QHBoxLayout(), QHBoxLayout()
        for row in (said, acts):
            row.setSpacing(8)
        said.addWidget(self._foot_icon)
        said.addWidget(self.said, 1)
        said.addWidget(self.corrector.button)
        said.addWidget(self.add_button)
        acts.addStretch(1)
        acts.addWidget(self.save_button)
        acts.addWidget(self.sort_button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(16, 11, 16, 11)
        self._foot.setSpacing(8)
        self._foot.addLayout(said, 1)
        self._foot.addLayout(acts)
        return self._foot

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what stands on the right of the header: order, pictures, folder, paste."""
        made = PictureOptions(self.ask_pictures, self.ask_folder, self.paste, parent)
        made.order_chosen.connect(self.cards.sort_by)
        return made

    def _connect(self) -> None:
        workspace, training = self._workspace, self._training
        self.cards.changed.connect(self._show_counts)
        self.filter.changed.connect(self.cards.show)
        self.threshold.changed.connect(self._set_threshold)
        self.recogniser.found.connect(self._on_found)
        self.recogniser.answered.connect(self._on_answers)
        self.recogniser.ended.connect(self._on_ended)
        self.recogniser.failed.connect(self._fail)
        self.saver.work.failed.connect(self._fail)
        self.grid.chosen.connect(self._watch)
        self.grid.menu_asked.connect(self.corrector.show_menu)
        self.grid.removal_asked.connect(lambda: self.cards.remove(self.grid.selected))
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        training.state_changed.connect(self._on_network)
        training.epoch_finished.connect(self._on_network)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.project_loaded.connect(self._on_project)
        workspace.theme_changed.connect(self.grid.viewport().update)
        workspace.closing.connect(self._close)
        # Wherever the keyboard is in the window, as long as this is seen.
        QShortcut(QKeySequence.StandardKey.Paste, self).activated.connect(self.paste)

    # What is given ---------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Recognise pictures in files, folders and archives."""
        given = [str(path) for path in paths]
        self._given += paths
        self._recognise(lambda job: find_pictures(given, job))

    def paste(self) -> None:
        """Recognise what is on the clipboard: a picture, or files that were copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not self._take(mime):
            self._say(
                self.tr("There is no picture on the clipboard. Copy one, or choose a file."), "info"
            )

    def _take(self, mime: QMimeData) -> bool:
        paths = local_paths(mime)
        if paths:
            self.add_paths(paths)
            return True
        image = QImage(mime.imageData()) if mime.hasImage() else QImage()
        if image.isNull():
            return False
        self._pasted += 1
        name, content = self.tr("pasted {n}").format(n=self._pasted), _png(image)
        self._recognise(lambda job: pasted_picture(f"{name}.png", content))
        return True

    def take_drop(self, mime: QMimeData) -> bool:
        """Recognise what was dropped elsewhere in the workspace; False where it is not for here."""
        return self._would_take(mime) and self._take(mime)

    def ask_pictures(self) -> None:
        """Let the user choose pictures."""
        chosen = choose_pictures(
            self,
            self._workspace.settings,
            self.tr("Choose pictures"),
            picture_filter_text(),
            several=True,
            kind="use",
        )
        if chosen:
            self.add_paths(chosen)

    def ask_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        settings = self._workspace.settings
        chosen = choose_folder(self, settings, "use", self.tr("Choose a folder of pictures"))
        if chosen is not None:
            self.add_paths([chosen])

    def _recognise(self, find: Find) -> None:
        if why_not(self._workspace):
            return
        self.message.clear()
        if not self.recogniser.is_busy:
            self._began = time.monotonic()
        self.recogniser.recognise(find)

    def recognise_again(self) -> None:
        """Look at all pictures anew, with the present weights; what the user said of them stays."""
        self.recogniser.cancel()
        lots = list(dict.fromkeys(card.pictures for card in self.cards.cards))
        self.cards.look_again()
        self._is_again = True
        self.grid.loader.forget()
        self._is_stale = False
        for pictures in lots:
            self._recognise(lambda job, some=pictures: some)  # type: ignore[misc]

    # What comes of it ------------------------------------------------------------------------

    def _on_found(self, found: Found) -> None:
        self.cards.take_reader(self._with_threshold(found.reader))
        self._lot = self.cards.add(found.pictures)
        self.threshold.set_kind(is_labels=found.reader.kind == "labels")
        self.threshold.set_percent(round(100 * found.reader.threshold))
        said = [in_users_words(note) for note in found.pictures.notes]
        said += problem_lines(found.pictures.problems, _MOST_LINES, in_users_words)
        if said and not self._is_again:
            self._say(together(*said), "info")
        self.refresh()

    def _on_answers(self, results: list[Result]) -> None:
        self.cards.note(self._lot, results)
        self._seconds = time.monotonic() - self._began

    def _on_ended(self) -> None:
        self._is_again = False
        self._seconds = time.monotonic() - self._began
        self.cards.relist()
        self._say_trained()

    def _say_trained(self) -> None:
        known = sum(1 for card in self.cards.cards if card.result and card.result.is_trained)
        if known and not self.message.isVisible():
            self._say(
                self.tr(
                    "{n} of these pictures are training images of this network. What it says of "
                    "them does not tell how good it is."
                ).format(n=grouped(known)),
                "info",
            )

    def _fail(self, words: str) -> None:
        self.refresh()
        self._say(words, "error")

    def _say(self, words: str, level: str) -> None:
        """Say something at the place where it is seen."""
        if self.cards.cards:
            self.message.show_message(words, level)
        else:
            self._workspace.message.emit(words, level, "use")

    # Showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the pictures, the area to drop some, or what is missing."""
        what = why_not(self._workspace)
        if what and not self.cards.cards:
            self.missing.show_missing(what)
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(2 if self.cards.cards or self.recogniser.is_busy else 1)
        self._show_counts()

    def _show_counts(self) -> None:
        count = len(self.cards.cards)
        if not count and self._stack.currentIndex() == 2 and not self.recogniser.is_busy:
            self.refresh()
            return
        plural = self.tr("{n} picture") if count == 1 else self.tr("{n} pictures")
        self.title.setText(plural.format(n=grouped(count)))
        self.origin.set_words(self._origin_words())
        self.again.setVisible(self._is_stale)
        reader = self.cards.reader
        self._show_filter()
        self.threshold.setVisible(reader is None or reader.kind != "values")
        self.calibrator.show_reader(reader)
        self.sort_button.setVisible(reader is None or reader.kind != "values")
        ready = any(card.answer is not None for card in self.cards.cards)
        self.save_button.setEnabled(ready)
        self.sort_button.setEnabled(ready)
        self._show_selected()

    def _show_filter(self) -> None:
        self.filter.show_counts(self.cards.reader, self.cards.counts(), self.cards.shown)

    def _origin_words(self) -> str:
        names = [short(path) for path in dict.fromkeys(map(str, self._given))]
        where = names[0] if len(names) == 1 else ""
        if len(names) > 1:
            where = self.tr("{first} and {n} more").format(first=names[0], n=len(names) - 1)
        if self.recogniser.is_busy or not self._seconds:
            return where
        took = self.tr("in {s:.1f} s").format(s=self._seconds)
        return ", ".join(filter(None, (where, took)))

    def _show_selected(self) -> None:
        chosen = self.grid.selected
        if len(chosen) == 1:
            self._foot_icon.set_icon("eye", "text2")
            self.said.set_words(f"{chosen[0].name}: {self.cards.words_of(chosen[0])}")
        elif chosen:
            self._foot_icon.set_icon("check-square", "text2")
            self.said.set_words(
                self.tr("{count} selected").format(count=counted(len(chosen), "picture"))
            )
        else:
            self._foot_icon.set_icon("download-simple", "text2")
            self.said.set_words(
                self.tr("Drop pictures or a folder anywhere. The pictures stay where they are.")
            )
        for widget in (self._foot_icon, self.said):  # a hint goes first where there is no room
            widget.setVisible(bool(chosen) or self.width() >= _NARROW)
        self.corrector.button.setVisible(self.corrector.has_classes and bool(chosen))
        corrected = self.cards.counts()[CORRECTED]
        self.add_button.setVisible(corrected > 0)
        self.add_button.setText(
            self.tr("Add {n} to the training images").format(n=grouped(corrected))
        )
        dataset = self._workspace.dataset
        reason = saving.why_not_added(dataset)
        self.add_button.setEnabled(not reason and not self.saver.work.is_busy)
        how = self.tr(
            "Copy the corrected pictures into the class folders of the training images, and open "
            "these anew"
        )
        if dataset is not None and not saving.has_class_folders(dataset):
            how = self.tr(
                "Copy the corrected pictures into a folder beside the project, which belongs to "
                "the training images from then on; {source} stays as it is"
            ).format(source=short(dataset.settings.source))
        self.add_button.setToolTip(reason or how)

    def _watch(self, card: Card) -> None:
        """Show a picture in every view of the program."""
        if card.result is None or card.problem or not card.pictures.has_file(card.index):
            return  # one that is not looked at yet may be damaged
        entry = self._workspace.network.input_block
        try:
            content = card.pictures.content(card.index)
            if entry is None:
                pixels = reduced(load_picture(content))
            else:
                h, w, c = entry.image_shape
                pixels = load_image(content, (h, w, c), self._workspace.data_settings.fit)
        except (CnndeskError, OSError) as error:
            self._say(str(error), "error")
            return
        self._workspace.watch_image(pixels, Path(card.path).name)

    # The threshold ---------------------------------------------------------------------------

    def _with_threshold(self, reader: AnswerReader) -> AnswerReader:
        return reader.with_threshold(self._workspace.project.threshold)

    def _set_threshold(self, percent: int) -> None:
        self._workspace.project.threshold = percent / 100
        self._workspace.touch()
        if self.cards.reader is not None:
            self.cards.take_reader(self._with_threshold(self.cards.reader))

    def clear(self) -> None:
        """Have no pictures any more; they stay where they are."""
        self.recogniser.cancel()
        self._given, self._lot, self._seconds = [], [], 0.0
        self._is_stale = False
        self.message.clear()
        self.cards.clear()
        self.grid.loader.forget()
        self.refresh()

    # What changes around -----------------------------------------------------------------------

    def _on_network(self) -> None:
        if self.cards.cards and not self.recogniser.is_busy and self._training.is_busy:
            self._is_stale = True
        self.refresh()

    def _on_project(self) -> None:
        self.clear()
        self.cards.take_reader(None)

    def _close(self) -> None:
        self.recogniser.cancel()
        self.saver.work.cancel()
        self.calibrator.work.cancel()
        self.grid.loader.close()

    # Events ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take R before the drawing's own letters do."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_correct_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_correct_key(event):
            self.corrector.ask()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._would_take(event.mimeData()):
            event.acceptProposedAction()
            self.empty.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.set_hot(False)
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _would_take(self, mime: QMimeData) -> bool:
        if why_not(self._workspace):
            return False
        paths = local_paths(mime)
        if any(is_project_name(path) or is_network_name(path) for path in paths):
            return False  # the window opens it
        return bool(paths) or mime.hasImage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.threshold.words.setVisible(self.width() >= _NARROW)
        way = QBoxLayout.Direction
        one_row = self.width() >= _NARROW
        self._foot.setDirection(way.LeftToRight if one_row else way.TopToBottom)
        self.filter.set_room(self.width() - _BESIDE_FILTER)
        self._show_filter()
        self.origin.setVisible(self.width() >= _VERY_NARROW)
        self._show_selected()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def _is_correct_key(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_R and not event.modifiers()


def _png(image: QImage) -> bytes:
    """Return a picture as the content of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())
