"""Lessons of a window: how they begin, the menu that lists them, the column that holds the card.

Guide and column are made when the first lesson begins; a window without one has nothing of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cnndesk import words
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_file, choose_new_file
from cnndesk.gui.document.lesson_progress import progress_of
from cnndesk.lessons.file_names import HANDOUT, is_handout_name
from cnndesk.lessons.lesson import Lesson, LessonError
from cnndesk.lessons.library import FIRST, own_folder, read_file, shelf
from cnndesk.lessons.reader import SUFFIX
from cnndesk.paths import data_folder, resource

if TYPE_CHECKING:
    from cnndesk.gui.lessons.card import LessonColumn
    from cnndesk.gui.lessons.guide import Guide
    from cnndesk.gui.lessons.host import LessonHost
    from cnndesk.gui.lessons.recording_column import RecordingColumn
    from cnndesk.lessons.handout import Handout


class Lessons(QObject):
    """Begins lessons in one window.

    Parameters
    ----------
    host : LessonHost
    """

    def __init__(self, host: LessonHost) -> None:
        super().__init__(host.widget)
        self._host = host
        self.guide: Guide | None = None
        self.recording: RecordingColumn | None = None
        self.column: LessonColumn | None = None

    # Beginning -----------------------------------------------------------------------------

    @property
    def is_given(self) -> bool:
        """Whether a lesson is being given."""
        return self.guide is not None and self.guide.lesson is not None

    def start_first(self) -> None:
        """Give the first lesson, from where it was left."""
        self.start_file(resource(f"lessons/{FIRST}{SUFFIX}"))

    def start_file(self, path: Path) -> None:
        """Give the lesson of a file, or of a hand-out; say so where it cannot be read."""
        if is_handout_name(path):
            self.start_handout(path)
            return
        try:
            lesson = read_file(path, words.language())
        except LessonError as error:
            self._host.show_message(str(error), "error")
            return
        self.start(lesson)

    def start_handout(self, path: Path) -> None:
        """Give the lesson of a hand-out with what came with it; say so where it cannot be read."""
        from cnndesk.lessons.handout import open_handout  # not before a hand-out comes

        host = self._host
        if not host.workspace.is_empty:
            host.launch_lesson(path)
            return
        try:
            handout = open_handout(path, data_folder("handouts"))
        except (CnndeskError, OSError) as error:
            host.show_message(str(error), "error")
            return
        self.start(handout.lesson, handout=handout)

    def start(
        self, lesson: Lesson, index: int | None = None, handout: Handout | None = None
    ) -> None:
        """Give a lesson here, or in a window of its own where there is other work in this one.

        Parameters
        ----------
        lesson : Lesson
        index : int, optional
            Of the step to begin with.
        handout : Handout, optional
            What it came in: its project and images are opened first.
        """
        host = self._host
        draws = not lesson.steps[0].scene.is_empty
        if draws and not host.workspace.is_empty and not self.is_given:
            host.launch_lesson(lesson.read_from)
            return
        if self.recording is not None:
            self.recording.end()
        host.make_panels()
        host.show_project()
        if handout is not None:
            self._open_parts(handout)
        guide, card = self._given()
        host.place_card(card)
        guide.start(lesson, index, handout)

    def _open_parts(self, handout: Handout) -> None:
        """Open the project or the images that came with a lesson."""
        project = handout.load_project()
        if project is not None:
            self._host.load(project)
        elif handout.images is not None:
            self._host.open_images(str(handout.images), "")

    def leave(self) -> None:
        """Leave the lesson that is given; it goes on here another time."""
        if self.guide is not None:
            self.guide.leave()

    def has_focus(self) -> bool:
        """Whether the card has the keyboard focus."""
        focused = QApplication.focusWidget()
        return (
            self.is_given
            and self.column is not None
            and focused is not None
            and self.column.isAncestorOf(focused)
        )

    def _given(self) -> tuple[Guide, LessonColumn]:
        """Return guide and card, made when first asked for."""
        if self.guide is None or self.column is None:
            from cnndesk.gui.lessons.card import LessonColumn
            from cnndesk.gui.lessons.guide import Guide

            self.guide = Guide(self._host)
            self.column = LessonColumn(self.guide, self._host, self.start)
            self.column.hide()
            self.guide.ended.connect(self._on_ended)
        return self.guide, self.column

    def put_away(self) -> None:
        """Take the card out of the window unless a lesson is given: layouts bring it back."""
        if self.column is not None and not self.is_given:
            self._host.take_card_away(self.column)

    def _on_ended(self) -> None:
        self.put_away()
        self._host.lesson_ended()

    # For teachers --------------------------------------------------------------------------

    def record(self) -> None:
        """Begin to record a lesson from what is done in this window."""
        from cnndesk.gui.lessons.recording_column import RecordingColumn  # not before it is wanted

        if self.recording is not None:
            return
        self.leave()
        self._host.make_panels()
        self._host.show_project()
        self.recording = RecordingColumn(self._host)
        self.recording.ended.connect(self._on_recorded)
        self._host.place_card(self.recording)

    def _on_recorded(self) -> None:
        column, self.recording = self.recording, None
        if column is not None:
            self._host.take_card_away(column)
            column.deleteLater()

    def print_lesson(self) -> None:
        """Ask for a name and write the lesson that is given for printing."""
        from cnndesk.gui.lessons.printing import write  # not before it is wanted

        assert self.guide is not None
        assert self.guide.lesson is not None
        lesson, host = self.guide.lesson, self._host
        title, kinds = self.tr("Save the lesson for printing"), self.tr("PDF (*.pdf)")
        proposal = f"{lesson.path.stem}.pdf"
        path = choose_new_file(
            host.widget, host.workspace.settings, "print", title, proposal, kinds
        )
        if path is None:
            return
        path = path if path.suffix.casefold() == ".pdf" else path.with_name(path.name + ".pdf")
        try:
            count = write(lesson, path)
        except CnndeskError as error:
            host.show_message(str(error), "error")
            return
        done = self.tr("The lesson is in {0}, {1} pages of A4.")
        host.show_message(done.format(path.name, count))

    def make_handout(self) -> None:
        """Ask what goes with the lesson that is given, and put it into one file."""
        from cnndesk.gui.lessons.handout_dialog import HandoutDialog  # not before it is wanted

        assert self.guide is not None
        assert self.guide.lesson is not None
        HandoutDialog(self._host, self.guide.lesson).open()

    # The menu ------------------------------------------------------------------------------

    def pop_up(self, button: QWidget) -> None:
        """Show the menu below a button."""
        menu = QMenu(button)
        self.fill_menu(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu) -> None:
        """List all lessons with how far they have got, and what is wrong with the others."""
        menu.clear()
        menu.setToolTipsVisible(True)
        found = shelf(words.language())
        settings = self._host.workspace.settings
        for lesson in found.lessons:
            step, done = progress_of(settings, lesson.name)
            count = len(lesson.steps)
            far = self.tr("{n} of {of}").format(n=step + 1, of=count)
            state = self.tr("done") if step >= count else far if step or done else ""
            action = menu.addAction(f"{lesson.title}\t{state}" if state else lesson.title)
            action.setToolTip(lesson.about)
            action.triggered.connect(lambda _=False, chosen=lesson: self.start(chosen))
        for error in found.errors:
            name = self.tr("{0} cannot be read…").format(error.path.name)
            action = menu.addAction(name)
            action.setToolTip(str(error))
            action.triggered.connect(
                lambda _=False, told=str(error): self._host.show_message(told, "error")
            )
        menu.addSeparator()
        menu.addAction(self.tr("Open a lesson…"), self.ask_file)
        menu.addAction(self.tr("Write lessons of your own…"), self.show_folder)
        record = menu.addAction(self.tr("Record a lesson…"), self.record)
        record.setEnabled(self.recording is None and not self._host.on_start_page)
        record.setToolTip(
            self.tr("What you do becomes a lesson")
            if record.isEnabled()
            else self.tr("Open images or draw a network first: the lesson begins there.")
        )
        menu.addSeparator()
        for name, act in (
            (self.tr("Print this lesson…"), self.print_lesson),
            (self.tr("Make a hand-out of this lesson…"), self.make_handout),
        ):
            action = menu.addAction(name, act)
            action.setEnabled(self.is_given)
            if not self.is_given:
                action.setToolTip(self.tr("Begin a lesson first."))

    def ask_file(self) -> None:
        """Ask for a lesson's file and give it."""
        settings, title = self._host.workspace.settings, self.tr("Open a lesson")
        kinds = self.tr("Lessons and hand-outs (*{0} *{1})").format(SUFFIX, HANDOUT)
        path = choose_file(
            self._host.widget, settings, "lesson", title, kinds, first=str(own_folder())
        )
        if path is not None:
            self.start_file(path)

    def show_folder(self) -> None:
        """Show the folder for lessons of one's own, with the description of how to write one."""
        try:
            folder = own_folder(create=True)
            guide = folder / "README.md"
            guide.write_bytes(resource("lessons/README.md").read_bytes())
        except OSError as error:
            self._host.show_message(
                self.tr("The folder for lessons cannot be made: {0}.").format(error), "error"
            )
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self._host.show_message(
            self.tr("Put lessons into {0}; README.md there says how to write one.").format(folder)
        )
