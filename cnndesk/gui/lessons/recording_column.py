"""The column while a lesson is recorded: first what was done, step by step, then the file as text.

Recorded lines can be left out, and each step gets a title, a text and a question. At the end the
whole lesson is edited as text; what is wrong in it is said with its line, and “Check it” plays it
in a window that nobody sees, as ``cnndesk lesson check --run`` does.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.recorder import Recorder
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, SectionHead, button, flush_link, icon_button, text
from cnndesk.lessons.file_names import HANDOUT, LESSON
from cnndesk.lessons.handing_in import write_whole
from cnndesk.lessons.handout import pack
from cnndesk.lessons.lesson import LessonError
from cnndesk.lessons.library import own_folder
from cnndesk.lessons.reader import parse_lesson
from cnndesk.paths import own_program

_HEIGHT_HEAD = 40
_MOST_SAID = 4


class RecordingColumn(QFrame):
    """Records a lesson in one window.

    Parameters
    ----------
    host : LessonHost
    """

    ended = Signal()

    def __init__(self, host: LessonHost) -> None:
        super().__init__(host.widget)
        self._host = host
        self.recorder = Recorder(host, self._is_own)
        self._project: Project | None = None
        if self.recorder.needs_project:
            self._project = host.workspace.capture()
        self._process: QProcess | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.setObjectName("recording")
        self.setAccessibleName(self.tr("Recording of a lesson"))
        self.setProperty("role", "side")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._make_recording())
        self._stack.addWidget(self._make_editing())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addLayout(self._stack, 1)
        self.recorder.changed.connect(self.refresh)
        self.refresh()

    def _is_own(self, widget: QWidget) -> bool:
        """Whether a widget belongs to this column: what is done with it is not recorded."""
        return widget is self or self.isAncestorOf(widget)

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "tabrow")
        head.setFixedHeight(_HEIGHT_HEAD)
        self._mark = IconLabel("record-fill", "error", 16)
        self.name = text(self.tr("Recording a lesson"), "", theme.BASE, 600)
        self.close_button = icon_button("x", self.tr("Stop and keep nothing"), self.end)
        self.close_button.setFixedSize(22, 22)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 6, 1)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self.name, 1)
        row.addWidget(self.close_button)
        return head

    # Recording -----------------------------------------------------------------------------

    def _make_recording(self) -> QWidget:
        body, column = self._page()
        self.where = text("", "tertiary", theme.CAPTION)
        self.step_title = self._line(self.tr("Title of the step"))
        self.step_text = QPlainTextEdit()
        self.step_text.setPlaceholderText(self.tr("What the learner reads"))
        self.step_text.setAccessibleName(self.tr("What the learner reads"))
        self.step_text.setTabChangesFocus(True)
        self.step_text.setFixedHeight(theme.px(72))
        self.question = self._line(self.tr("A question, asked first; empty for none"))
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("What you did"))
        self.lines.setProperty("kind", "mono")
        self.lines.itemSelectionChanged.connect(self._offer_removal)
        self.remove = flush_link(self.tr("Leave this line out"), self._remove)
        self.missed = text("", "warning", theme.SECONDARY, wrap=True)
        self.next = button(self.tr("Next step"), self._next)
        self.finish = button(self.tr("Finish"), self._finish, "primary")
        column.addWidget(self.where)
        for widget in (self.step_title, self.step_text, self.question):
            column.addWidget(widget)
        column.addWidget(SectionHead(self.tr("What you did")))
        column.addWidget(self.lines, 1)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.missed)
        column.addLayout(self._row(self.next, self.finish))
        return body

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget()
        body.setProperty("role", "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        return body, column

    def _line(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(words)
        return field

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        for widget in widgets:
            row.addWidget(widget)
        return row

    def refresh(self) -> None:
        """Show what was recorded of the present step."""
        recording = self.recorder.recording
        count = len(recording.steps)
        self.where.setText(self.tr("Step {n}: do what your learners are to do.").format(n=count))
        self.lines.clear()
        self.lines.addItems([deed.line for deed in recording.step.deeds])
        self.lines.scrollToBottom()
        self.missed.setText("\n".join(dict.fromkeys(recording.missed[-2:])))
        self.missed.setVisible(bool(recording.missed))
        self._offer_removal()

    def _offer_removal(self) -> None:
        self.remove.setVisible(bool(self.lines.selectedItems()))

    def _remove(self) -> None:
        index = self.lines.currentRow()
        if 0 <= index < len(self.recorder.recording.step.deeds):
            self.recorder.recording.remove(index)
            self.refresh()

    def _keep_words(self) -> None:
        """Put what was typed into the present step."""
        self.recorder.look()
        step = self.recorder.recording.step
        step.title, step.text = self.step_title.text(), self.step_text.toPlainText()
        step.question = self.question.text()

    def _next(self) -> None:
        self._keep_words()
        self.recorder.next_step()
        for field in (self.step_title, self.step_text, self.question):
            field.clear()
        self.refresh()
        self.step_title.setFocus()

    def _finish(self) -> None:
        self._keep_words()
        self.recorder.end()
        self._mark.set_icon("note", "accent")
        self.name.setText(self.tr("The recorded lesson"))
        self.close_button.setToolTip(self.tr("Close"))
        self.whole.setPlainText(self.recorder.recording.text())
        self._stack.setCurrentIndex(1)
        self.whole.setFocus()

    # Editing -------------------------------------------------------------------------------

    def _make_editing(self) -> QWidget:
        body, column = self._page()
        words = self.tr("This is the lesson's file. Edit it; the lines are in the README there.")
        self.whole = QPlainTextEdit()
        self.whole.setAccessibleName(self.tr("The lesson as text"))
        self.whole.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.whole.setTabChangesFocus(True)
        self.whole.textChanged.connect(self._read)
        self.said = text("", "secondary", theme.SECONDARY, wrap=True)
        self.check = button(self.tr("Check it"), self.play)
        self.check.setToolTip(self.tr("Play it in a window that nobody sees"))
        self.save = button(self.tr("Save…"), self._save, "primary")
        column.addWidget(text(words, "secondary", theme.SECONDARY, wrap=True))
        column.addWidget(self.whole, 1)
        column.addWidget(self.said)
        column.addLayout(self._row(self.check, self.save))
        return body

    def _read(self) -> None:
        """Say what is wrong in the text, with its line."""
        try:
            parse_lesson(self.whole.toPlainText(), Path(f"lesson{LESSON}"))
        except LessonError as error:
            lines = [
                self.tr("Line {0}: {1}").format(trouble.line, trouble.sentence)
                for trouble in error.troubles
            ]
            self._say("\n".join(lines[:_MOST_SAID]), good=False)
            return
        self._say(self.tr("The text is good. Check it by playing."), good=True)

    def _say(self, words: str, *, good: bool) -> None:
        self.said.setText(words)
        self.check.setEnabled(good and self._process is None)
        self.save.setEnabled(good)

    def play(self) -> None:
        """Play the lesson in another process, and say what came of it."""
        self._folder = tempfile.TemporaryDirectory(
            prefix="cnndesk-lesson-", ignore_cleanup_errors=True
        )
        target = Path(
            self._folder.name, "recorded" + (LESSON if self._project is None else HANDOUT)
        )
        try:
            self.write(target)
        except (CnndeskError, OSError) as error:
            self._say(str(error), good=False)
            return
        program, *arguments = own_program()
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(self._on_played)
        process.errorOccurred.connect(self._on_played)
        self._say(self.tr("It is being played…"), good=True)
        process.start(program, [*arguments, "lesson", "check", "--run", str(target)])

    def _on_played(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        output = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        good = process.exitStatus() == QProcess.ExitStatus.NormalExit and not process.exitCode()
        process.deleteLater()
        faults = [line.partition(f"{LESSON}: ")[2] or line for line in output.splitlines() if line]
        words = self.tr("Played: each step ticks when it is done, and only then.")
        self._say(words if good else "\n".join(faults[:_MOST_SAID]), good=True)
        if self._folder is not None:
            self._folder.cleanup()

    def write(self, target: Path) -> None:
        """Write the lesson; with what it needs of the project, a hand-out."""
        words = self.whole.toPlainText()
        if self._project is None:
            write_whole(target, words)
            return
        with tempfile.TemporaryDirectory(
            prefix="cnndesk-lesson-", ignore_cleanup_errors=True
        ) as folder:
            lesson = Path(folder, target.stem + LESSON)
            write_whole(lesson, words)
            pack(target, lesson, self._project)

    def _save(self) -> None:
        ending = LESSON if self._project is None else HANDOUT
        title = self.tr("Save the lesson")
        kinds = self.tr("Lessons (*{0})").format(ending)
        try:
            proposal = str(own_folder(create=True) / f"my-lesson{ending}")
            path = choose_new_file(
                self._host.widget, self._host.workspace.settings, "lesson", title, proposal, kinds
            )
            if path is None:
                return
            path = path if path.suffix.casefold() == ending else path.with_name(path.name + ending)
            self.write(path)
        except (CnndeskError, OSError) as error:
            self._host.show_message(str(error), "error")
            return
        self._host.show_message(self.tr("The lesson is in {0}.").format(path))
        self.end()

    def end(self) -> None:
        """Leave the recording."""
        self.recorder.end()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)
        if self._folder is not None:
            self._folder.cleanup()
        self.ended.emit()
