"""The small windows: history, keyboard shortcuts, settings, about. None stops the program."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.undo import UndoStack
from cnndesk.gui.session.time_machine import LEAST_ROOM, MOST_ROOM
from cnndesk.gui.support import languages
from cnndesk.gui.support.diagnostics import machine, versions
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Paragraph
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.gui.widgets.texts import marked
from cnndesk.gui.window.start_page import label
from cnndesk.paths import resource
from cnndesk.words import capitals, say

CANVAS_KEYS = (
    ("Tab", marked("Shortcuts", "Next block along the links")),
    ("Arrow keys", marked("Shortcuts", "Walk along the links")),
    ("Enter", marked("Shortcuts", "First parameter of the block")),
    ("Space", marked("Shortcuts", "Hold to move the drawing")),
    ("C R P F B D A G W T X V", marked("Shortcuts", "Add a block of that kind")),
)


def _dialog(parent: QWidget, title: str, name: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 16, 16, 12)
    column.setSpacing(12)
    return dialog, column


def _open_at(dialog: QDialog, width: int, height: int) -> None:
    """Open with a size, or with that of the screen where it is smaller."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize()))


def _close_button(dialog: QDialog, column: QVBoxLayout) -> None:
    box = QDialogButtonBox(dialog)
    button = box.addButton(dialog.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
    button.setAutoDefault(True)
    box.rejected.connect(dialog.close)
    column.addWidget(box)


def history_dialog(parent: QWidget, stack: UndoStack) -> QDialog:
    """Return the list of all steps; choosing one goes back, or on, to it."""
    dialog, column = _dialog(parent, parent.tr("History"), "history")
    column.addWidget(
        label(parent.tr("Choose a step to go back to it."), theme.SECONDARY, 400, "secondary")
    )
    view = QUndoView(stack, dialog)
    view.setEmptyLabel(parent.tr("As it was opened"))
    view.setCleanIcon(icon("floppy-disk"))
    view.setAccessibleName(parent.tr("History"))
    column.addWidget(view)
    _close_button(dialog, column)
    _open_at(dialog, 320, 420)
    return dialog


def shortcuts_dialog(
    parent: QWidget, groups: Iterable[tuple[str, list[tuple[str, str]]]]
) -> QDialog:
    """Return the overview of all keys."""
    dialog, column = _dialog(parent, parent.tr("Keyboard shortcuts"), "shortcuts")
    area = QScrollArea(dialog)
    area.setAccessibleName(parent.tr("Keyboard shortcuts"))
    area.setWidgetResizable(True)
    inner = QWidget(area)
    columns = QHBoxLayout(inner)
    columns.setContentsMargins(0, 0, 12, 0)
    columns.setSpacing(32)
    sides = [QVBoxLayout(), QVBoxLayout(), QVBoxLayout()]
    for side in sides:
        side.setSpacing(4)
        columns.addLayout(side, 1)
    heights = [0, 0, 0]
    translate = QCoreApplication.translate
    canvas = (
        parent.tr("Canvas"),
        [(translate("Shortcuts", a), translate("Shortcuts", b)) for a, b in CANVAS_KEYS],
    )
    for title, rows in (*groups, canvas):
        n = heights.index(min(heights))
        heights[n] += len(rows) + 2
        sides[n].addWidget(label(capitals(title), theme.CAPTION, 600, "tertiary"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for i, (keys, text) in enumerate(rows):
            grid.addWidget(label(text, theme.BASE), i, 0)
            grid.addWidget(
                label(keys, theme.SECONDARY, 400, "key"), i, 1, Qt.AlignmentFlag.AlignRight
            )
        grid.setColumnStretch(0, 1)
        sides[n].addLayout(grid)
        sides[n].addSpacing(12)
    for side in sides:
        side.addStretch(1)
    area.setWidget(inner)
    column.addWidget(area)
    _close_button(dialog, column)
    margins, size = column.contentsMargins(), inner.sizeHint()
    across = 2 * margins.left() + area.verticalScrollBar().sizeHint().width() + 8
    below = dialog.sizeHint().height() - area.sizeHint().height() + 8
    _open_at(dialog, max(980, size.width() + across), max(640, size.height() + below))
    return dialog


def about_dialog(parent: QWidget) -> QDialog:
    """Return what the program is: version, machine, licences of what it ships."""
    dialog, column = _dialog(parent, parent.tr("About cnndesk"), "about")
    head = QHBoxLayout()
    head.setSpacing(16)
    sign = QLabel(dialog)
    from PySide6.QtGui import QIcon

    sign.setPixmap(QIcon(str(resource("icons/cnndesk.svg"))).pixmap(56, 56))
    head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(label("cnndesk", theme.START_TITLE, 600))
    sentence = parent.tr("Draw, train and look inside a convolutional network on this machine.")
    texts.addWidget(label(sentence, theme.BASE, 400, "secondary"))
    facts = label(f"{versions(say)}\n{machine(say=say)}", theme.SECONDARY, 400, "secondary")
    facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    texts.addSpacing(8)
    texts.addWidget(facts)
    head.addLayout(texts, 1)
    column.addLayout(head)
    tabs = QTabWidget(dialog)
    for title, text in licences():
        page = QPlainTextEdit(text, tabs)
        page.setReadOnly(True)
        page.setFont(theme.mono_font(theme.CAPTION))
        page.setAccessibleName(title)
        tabs.addTab(page, title)
    column.addWidget(tabs, 1)
    _close_button(dialog, column)
    _open_at(dialog, 620, 520)
    return dialog


def licences() -> list[tuple[str, str]]:
    """Return the licences of what is shipped, by name."""
    entries = (
        ("Inter", "fonts/OFL.txt"),
        ("Phosphor Icons", "icons/LICENSE"),
        (say("Digits"), "samples/digits.txt"),
    )
    qt = (
        "Qt and PySide6 are used under the GNU Lesser General Public License version 3\n"
        "(https://www.gnu.org/licenses/lgpl-3.0.html). Their source is at\n"
        "https://code.qt.io. They are separate files that you may replace by your own.\n\n"
        "pyqtgraph, platformdirs: MIT. numpy, psygnal, threadpoolctl: BSD-3-Clause.\n"
        "Pillow: MIT-CMU."
    )
    found = [(name, resource(path).read_text(encoding="utf-8")) for name, path in entries]
    try:
        libraries = resource("licences.txt").read_text(encoding="utf-8")  # of a standalone copy
    except FileNotFoundError:
        libraries = qt
    return [*found, (say("Libraries"), libraries)]


class SettingsDialog(QDialog):
    """The program's settings; each but the language takes effect at once.

    Parameters
    ----------
    parent : QWidget
    choice : theme.Choice
    values : dict
        ``reduce_motion`` and ``keep_core_free``, both bool.
    room : int
        Megabytes of the time machine.
    language : str
        A code of `languages.NAMES`, or ``"system"``.
    """

    def __init__(
        self,
        parent: QWidget,
        choice: theme.Choice,
        values: dict[str, bool],
        room: int,
        language: str,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        self.theme_box = QComboBox(self)
        for entry, text in (
            (theme.Choice.SYSTEM, self.tr("As the system")),
            (theme.Choice.DARK, self.tr("Dark")),
            (theme.Choice.LIGHT, self.tr("Light")),
        ):
            self.theme_box.addItem(text, entry)
        self.theme_box.setCurrentIndex(list(theme.Choice).index(choice))
        self.theme_box.setAccessibleName(self.tr("Theme"))
        form.addRow(self.tr("Theme"), self.theme_box)
        self.language_box = QComboBox(self)
        self.language_box.addItem(self.tr("As the system"), languages.SYSTEM)
        for code, name in languages.NAMES.items():
            self.language_box.addItem(name, code)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(language)))
        self.language_box.setAccessibleName(self.tr("Language"))
        form.addRow(self.tr("Language"), self.language_box)
        self.later = Paragraph(theme.SECONDARY)
        self.later.setProperty("role", "secondary")
        self.later.setText(self.tr("The language changes when the program is started again."))
        self.later.hide()
        self.language_box.activated.connect(self.later.show)
        form.addRow("", self.later)
        self.motion_box = QCheckBox(self.tr("Nothing slides or fades"), self)
        self.motion_box.setChecked(values["reduce_motion"])
        form.addRow(self.tr("Less motion"), self.motion_box)
        self.core_box = QCheckBox(self.tr("Training leaves one core to other programs"), self)
        self.core_box.setChecked(values["keep_core_free"])
        form.addRow(self.tr("Keep one core free"), self.core_box)
        self.room_box = WholeBox()
        self.room_box.setParent(self)
        self.room_box.setRange(LEAST_ROOM, MOST_ROOM)
        self.room_box.setSingleStep(64)
        self.room_box.setSuffix(self.tr(" MB"))
        self.room_box.setKeyboardTracking(False)
        self.room_box.setValue(room)
        self.room_box.setAccessibleName(self.tr("Room for the time machine, in megabytes"))
        form.addRow(self.tr("Time machine"), self.room_box)
        words = self.tr(
            "On disk, for each project. Where that is full, older moments are rounded, then "
            "thinned out; the best and marked ones stay as they are."
        )
        said = Paragraph(theme.SECONDARY)
        said.setProperty("role", "secondary")
        said.setText(words)
        form.addRow("", said)
        column.addLayout(form)
        column.addStretch(1)
        _close_button(self, column)
        _open_at(self, 440, 260)
