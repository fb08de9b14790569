"""Asks what goes with a lesson into a hand-out, and makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout

from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Paragraph, text
from cnndesk.lessons.file_names import HANDOUT
from cnndesk.lessons.handout import pack, seeds_of
from cnndesk.lessons.lesson import Lesson


class HandoutDialog(QDialog):
    """What goes with a lesson.

    Parameters
    ----------
    host : LessonHost
    lesson : Lesson
    """

    def __init__(self, host: LessonHost, lesson: Lesson) -> None:
        super().__init__(host.widget)
        self._host, self._lesson = host, lesson
        self.setWindowTitle(self.tr("Make a hand-out"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "One file with “{0}”, to be opened by double click. Learners hand in their answers as "
            "a file; cnndesk lesson collect reads them."
        )
        self.project = QCheckBox(self.tr("With the project of this window and its images"))
        self.project.setToolTip(self.tr("For a lesson that draws no network of its own"))
        draws = not lesson.steps[0].scene.is_empty
        self.project.setChecked(not draws and len(host.workspace.network) > 0)
        self.project.setEnabled(len(host.workspace.network) > 0)
        self.seeds = QLineEdit()
        self.seeds.setPlaceholderText(self.tr("as the lesson says"))
        self.seeds.setAccessibleName(self.tr("Seeds, with commas between them"))
        self.issue = Paragraph(theme.SECONDARY)
        self.issue.setProperty("role", "error")
        self.issue.hide()
        box = QDialogButtonBox()
        self.save = box.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.make)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        said = Paragraph()
        said.setText(words.format(lesson.title))
        column.addWidget(said)
        column.addWidget(self.project)
        column.addWidget(text(self.tr("Seeds; each learner trains with one of them")))
        column.addWidget(self.seeds)
        column.addWidget(self.issue)
        column.addWidget(box)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.setMinimumWidth(theme.px(400))

    def make(self) -> None:
        """Ask for a name and write the file."""
        host, lesson = self._host, self._lesson
        name = lesson.path.stem + HANDOUT
        kinds = self.tr("Hand-outs (*{0})").format(HANDOUT)
        title = self.windowTitle()
        try:
            seeds = seeds_of(self.seeds.text())
            path = choose_new_file(self, host.workspace.settings, "handout", title, name, kinds)
            if path is None:
                return
            path = (
                path if path.suffix.casefold() == HANDOUT else path.with_name(path.name + HANDOUT)
            )
            project = host.workspace.capture() if self.project.isChecked() else None
            pack(path, lesson.read_from, project, seeds=seeds)
        except CnndeskError as error:
            self.issue.setText(str(error))
            self.issue.show()
            self.adjustSize()
            return
        host.show_message(self.tr("The hand-out is in {0}.").format(path.name))
        self.accept()
