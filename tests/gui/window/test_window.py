"""Claims about the window: start page, docks, actions, messages, themes, drops."""

from __future__ import annotations

import re
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDragEnterEvent, QDropEvent, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QWidget,
)

from cnndesk.document.project import Project
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.window.actions import ACTIONS, ActionSpec
from cnndesk.gui.window.main_window import MainWindow
from cnndesk.gui.window.panel_table import PANELS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lenet(window):
    """A window with a network."""
    window.files.load(Project.from_template("lenet5", (16, 16, 1), tuple("0123456789")))
    return window


def _settle(qtbot, window):
    qtbot.waitUntil(lambda: not window._refresh_soon.isActive())


def _trigger(qtbot, window, name):
    """Choose an action as from its menu: only once it is enabled."""
    qtbot.waitUntil(window.actions_[name].isEnabled)
    window.actions_[name].trigger()


# Start page --------------------------------------------------------------------------------


def test_an_empty_window_shows_the_start_page_and_no_dock(window):
    assert window.on_start_page
    assert not any(dock.isVisible() for dock in window.docks.docks.values())
    assert not window.toolbar.chooser.isVisible()
    assert window.windowTitle() == "cnndesk"


def test_one_click_makes_ready_to_train_on_digits(window, qtbot):
    QTest.mouseClick(window.start_page.cards[1].button, LEFT)
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=15_000)

    assert not window.on_start_page
    assert len(window.workspace.dataset.classes) == 10
    assert window.workspace.inference.errors == ()
    assert window.docks.is_shown("training")
    focused = window.focusWidget()
    assert focused.property("kind") == "primary"
    assert window.docks.docks["training"].isAncestorOf(focused)


def test_see_a_convolution_shows_edges_at_once(window, qtbot):
    with qtbot.waitSignal(window.workspace.snapshot_arrived, timeout=15_000):
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "filter1" in window.workspace.snapshot.activations, timeout=15_000)
    assert window.workspace.snapshot.activations["filter1"].shape == (32, 32, 3)
    assert window.lessons.is_given  # the first one, which begins with the image


def test_a_dropped_folder_asks_for_a_network_and_then_is_ready_to_train(window, qtbot, tmp_path):
    from PIL import Image

    for label, grey in (("dark", 20), ("light", 220)):
        folder = tmp_path / "photos" / label
        folder.mkdir(parents=True)
        for n in range(12):
            Image.new("RGB", (20, 20), (grey, grey, n)).save(folder / f"{n}.png")
    _drop(window, tmp_path / "photos")
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=15_000)

    (banner,) = window.banners.open
    assert "24 images (2 classes)" in banner.text
    first = next(b for b in banner.findChildren(type(window.start_page.cards[0].button)))
    QTest.mouseClick(first, LEFT)

    assert window.training.why_not() is None
    assert window.workspace.inference.errors == ()


def test_no_two_entries_of_a_menu_have_the_same_access_key(window):
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        texts = [action.text() for action in menu.actions()]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert sorted(keys) == sorted(set(keys)), texts


def test_letters_of_menus_are_underlined_while_alt_is_pressed_or_has_led_into_them(window, qtbot):
    def underlined() -> bool:
        hint = QStyle.StyleHint.SH_UnderlineShortcut
        return bool(QApplication.style().styleHint(hint, None, window.menuBar()))

    assert not underlined()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    assert underlined()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    qtbot.waitUntil(lambda: not underlined())


def test_the_key_of_a_disabled_action_says_why(lenet, qtbot):
    _settle(qtbot, lenet)
    QTest.keyClick(lenet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert lenet.status.words == "There is nothing to undo."
    assert lenet.banners.open == []  # which would move the canvas


def test_the_key_of_training_says_what_is_missing_and_offers_it(lenet, qtbot):
    _settle(qtbot, lenet)
    QTest.keyClick(lenet, Qt.Key.Key_F5)
    issue = lenet.training.issue
    assert "no images" in issue.text
    assert issue.button == "Use handwritten digits"
    assert lenet.banners.open == []


def test_recent_projects_are_shown_with_their_blocks(window, tmp_path, qtbot):
    project = Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))
    window.files.load(project)
    assert window.files.write(tmp_path / "lesson.cnndesk")
    window.files.close_project()

    (row,) = window.start_page.rows
    assert row.entry.path == tmp_path / "lesson.cnndesk"
    assert len(row.entry.families) == len(project.network)
    assert "not trained" in row.accessibleName()
    QTest.mouseClick(row, LEFT)
    assert window.workspace.network == project.network
    assert window.workspace.path == tmp_path / "lesson.cnndesk"


def test_a_blank_network_has_an_image_input(window):
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.network.input_id is not None
    assert not window.on_start_page


# Docks -------------------------------------------------------------------------------------


def test_every_panel_is_there_and_has_an_accessible_name(lenet):
    for spec in PANELS:
        dock = lenet.docks.docks[spec.id]
        assert type(dock.panel).__name__ == spec.source.partition(":")[2]
        assert dock.accessibleName()


def test_default_sizes_at_1440(lenet, qtbot):
    lenet.resize(1440, 900)
    lenet.docks.arrange()
    qtbot.waitUntil(lambda: lenet.docks.docks["palette"].width() == 212)
    assert lenet.docks.docks["inspector"].width() == 280
    assert lenet.docks.docks["training"].height() == 272
    inspector, training = (lenet.docks.docks[n].geometry() for n in ("inspector", "training"))
    assert inspector.bottom() == training.bottom()  # the inspector has the full height
    assert inspector.left() > training.right()


def test_ctrl_number_brings_a_dock_to_the_front_and_closes_it(lenet, qtbot):
    _press(lenet, "Ctrl+3")
    assert lenet.docks.is_shown("data")
    assert not lenet.docks.is_shown("palette")
    _press(lenet, "Ctrl+1")
    assert lenet.docks.is_shown("palette")


def test_a_closed_dock_comes_back_from_the_menu(lenet):
    lenet.docks.close("inspector")
    assert not lenet.docks.is_shown("inspector")
    lenet.workspace.show_panel("inspector")
    assert lenet.docks.is_shown("inspector")


def _more(row) -> dict[str, object]:
    menu = row.make_more_menu()
    return {action.text(): action for action in menu.actions() if action.text()}


@pytest.mark.parametrize("width", [1280, 1440])
def test_no_title_of_a_dock_is_cut_and_what_has_no_room_is_behind_more(lenet, qtbot, width):
    lenet.resize(width, 800)
    lenet.docks.arrange()
    lenet.docks.resize_to_default()
    for spec in PANELS:
        lenet.docks.show(spec.id)
    _settle(qtbot, lenet)
    for name, dock in lenet.docks.docks.items():
        row = dock.row
        if not row.isVisible():
            continue
        shown = {n: tab for n, tab in row._tabs.items() if tab.isVisible()}
        assert name in shown
        for tab in shown.values():
            assert tab.width() >= tab.fontMetrics().horizontalAdvance(tab.text())
            assert tab.geometry().right() <= row.width()
        assert row._close.isVisible() or len(row._tabs) <= 3
        hidden = {tab.text() for n, tab in row._tabs.items() if n not in shown}
        assert hidden <= set(_more(row))
        assert bool(hidden) <= row.more.isVisible()


def test_a_closed_panel_leaves_the_row_and_comes_back_from_more(lenet, qtbot):
    lenet.docks.show("log")
    lenet.docks.show("training")
    lenet.docks.close("log")
    row = lenet.docks.docks["training"].row
    qtbot.waitUntil(lambda: "log" not in row._tabs)
    assert "Stepper" in _more(row)  # closed at first
    _more(row)["Log"].trigger()
    assert lenet.docks.is_shown("log")
    assert "log" in lenet.docks.docks["log"].row._tabs


def test_a_panel_that_nobody_has_asked_for_is_made_when_it_is_shown(qapp, themed):
    window = MainWindow(Workspace(Settings()))
    window.show()
    window.begin()
    window.panel_loader.make_first()
    window.files.load(Project.from_template("lenet5", (16, 16, 1), ("a", "b")))
    assert window.docks.docks["palette"].has_panel
    assert not window.docks.docks["stepper"].has_panel
    window.docks.show("stepper")
    assert type(window.docks.docks["stepper"].panel).__name__ == "StepperPanel"
    window.files.may_leave = lambda: True
    window.close()


def test_no_window_but_the_main_one_appears_while_starting_and_opening_panels(qapp, themed):
    class Shown(QObject):
        names: tuple[str, ...] = ()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self.names += (type(watched).__name__,) if watched.isWindow() else ()
            return False

    shown = Shown()
    qapp.installEventFilter(shown)
    window = MainWindow(Workspace(Settings()))
    window.show()
    window.begin()
    window.panel_loader.make_all()
    window.files.load(Project.from_template("lenet5", (16, 16, 1), ("a", "b")))
    for spec in PANELS:
        window.docks.show(spec.id)
    QApplication.processEvents()
    qapp.removeEventFilter(shown)
    window.files.may_leave = lambda: True
    window.close()
    assert shown.names == ("MainWindow",)


def test_a_maximised_group_takes_the_centre_and_goes_back(lenet):
    panel = lenet.docks.docks["training"].panel
    lenet.docks.maximise("training")
    assert lenet.centre.isAncestorOf(panel)
    assert panel.isVisible()
    assert not lenet.docks.docks["training"].isVisible()

    lenet.workspace.show_panel("log")
    assert lenet.docks.docks["log"].panel.isVisible()
    lenet.docks.show("canvas")
    assert lenet.canvas.isVisible()

    _press(lenet, "F11")
    assert lenet.docks.docks["training"].isAncestorOf(panel)
    assert lenet.canvas.isVisible()
    assert lenet.docks.docks["training"].isVisible()


def test_the_layout_is_remembered(open_window, qtbot):
    project = Project.from_template("lenet5", (16, 16, 1), ("a", "b"))
    first = open_window()
    first.files.load(project)
    first.docks.close("inspector")
    first.docks.show("outline")
    first.files.may_leave = lambda: True
    first.close()

    second = open_window()
    second.files.load(project)

    assert not second.docks.is_shown("inspector")
    assert second.docks.is_shown("outline")
    _trigger(qtbot, second, "reset_layout")
    assert second.docks.is_shown("inspector")


# Actions -----------------------------------------------------------------------------------


def test_no_key_has_two_meanings(window):
    seen: dict[str, str] = {}
    for action in [window.actions_[s.id] for s in ACTIONS if isinstance(s, ActionSpec)]:
        for key in action.shortcuts():
            text = key.toString()
            assert text not in seen, (text, seen.get(text), action.objectName())
            seen[text] = action.objectName()
    for n in range(1, 10):
        assert f"Ctrl+{n}" not in seen


def test_a_disabled_action_says_why(window, qtbot):
    _settle(qtbot, window)
    for spec in ACTIONS:
        if isinstance(spec, ActionSpec) and not window.actions_[spec.id].isEnabled():
            tip = window.actions_[spec.id].toolTip()
            assert tip.endswith("."), (spec.id, tip)


def test_the_keys_of_the_look_are_there(window):
    wanted = {
        "new": "Ctrl+N", "open": "Ctrl+O", "save": "Ctrl+S", "undo": "Ctrl+Z",
        "redo": "Ctrl+Shift+Z", "train": "F5", "step_batch": "F6", "step_epoch": "Shift+F6",
        "stop": "Shift+F5", "find": "Ctrl+F", "delete": "Del", "duplicate": "Ctrl+D",
        "mute": "M", "freeze": "L", "fit": "Home", "zoom_100": "Ctrl+0", "arrange_right": "Ctrl+L",
        "watch_previous": "[", "watch_next": "]", "maximise": "F11", "shortcuts": "F1",
    }  # fmt: skip
    for name, key in wanted.items():
        assert window.actions_[name].shortcut() == QKeySequence(key), name


def test_undo_names_the_step(lenet, qtbot):
    lenet.workspace.select(("conv1",))
    lenet.commands.toggle_freeze()
    qtbot.waitUntil(lambda: lenet.actions_["undo"].isEnabled())
    assert "Freeze" in lenet.actions_["undo"].toolTip()
    _press(lenet, "Ctrl+Z")
    assert not lenet.workspace.network["conv1"].frozen


def test_training_cannot_start_while_a_block_does_not_fit(lenet, qtbot):
    from cnndesk.document.edits import SetParams

    lenet.workspace.push(SetParams({"conv1": {"kernel_size": 31, "padding": "valid"}}))
    lenet.workspace.diagnose()
    _settle(qtbot, lenet)
    assert not lenet.actions_["train"].isEnabled()
    assert lenet.actions_["train"].toolTip() == "Training can start when every block fits."
    _trigger(qtbot, lenet, "show_problem")
    assert lenet.workspace.selection == ("conv1",)


@pytest.mark.parametrize("name", ["history", "shortcuts", "about", "settings"])
def test_the_small_windows_open_and_close(lenet, name, qtbot):
    _trigger(qtbot, lenet, name)
    (dialog,) = [d for d in lenet.findChildren(QDialog) if d.objectName() == name]
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()


def test_the_overview_lists_only_keys_that_work(lenet, qtbot):
    _trigger(qtbot, lenet, "shortcuts")
    (dialog,) = [d for d in lenet.findChildren(QDialog) if d.objectName() == "shortcuts"]
    listed = {label.text() for label in dialog.findChildren(QLabel)}
    numbered = {text for text in listed if re.fullmatch(r"Ctrl\+\d+", text)}
    assert len(numbered) >= 9
    bound = {key.toString() for action in lenet.findChildren(QAction) for key in action.shortcuts()}
    assert numbered <= bound
    dialog.close()


def test_the_history_goes_back_to_any_step(lenet, qtbot):
    from PySide6.QtWidgets import QUndoView

    lenet.workspace.select(("conv1",))
    before = lenet.workspace.network.copy()
    lenet.commands.toggle_freeze()
    lenet.commands.toggle_mute()
    _trigger(qtbot, lenet, "history")
    view = lenet.findChild(QUndoView)
    view.setCurrentIndex(view.model().index(0, 0))
    assert lenet.workspace.network == before


def _path(widget):
    names = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:9])


def test_every_control_that_can_be_seen_has_an_accessible_name(lenet):
    controls = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    lenet.workspace.select(("conv1",))
    nameless, seen = [], set()
    for spec in PANELS:
        lenet.docks.show(spec.id)
        for widget in lenet.findChildren(QWidget):
            takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            part = widget.objectName().startswith("qt_")  # of a control that has the name
            if takes_keys and not part and widget.isVisible() and isinstance(widget, controls):
                seen.add(type(widget))
                interface = QAccessible.queryAccessibleInterface(widget)
                if not interface.text(QAccessible.Text.Name):
                    nameless.append(_path(widget))
    assert len(seen) > 5
    assert not nameless, "\n".join(nameless)


def test_all_menu_entries_can_be_reached_by_letter(window):
    for action in window.menuBar().actions():
        assert "&" in action.text()


# Messages ----------------------------------------------------------------------------------


def test_an_exception_is_told_with_details_and_the_program_goes_on(lenet, qtbot, capfd):
    def fail():
        raise RuntimeError("seven of nine")

    try:
        fail()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(lenet.banners.open))

    (banner,) = lenet.banners.open
    assert "RuntimeError: seven of nine" in banner.text
    banner.copy_details()
    copied = QApplication.clipboard().text()
    assert "in fail" in copied
    assert "cnndesk 0." in copied
    assert "seven of nine" in capfd.readouterr().err
    lenet.workspace.select(("conv1",))
    assert lenet.commands.toggle_freeze() is not False


def test_an_exception_in_a_thread_is_told_too(window, qtbot, capfd):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(window.banners.open))
    assert "ZeroDivisionError" in window.banners.open[0].text


def test_an_exception_keeps_unsaved_work(lenet, qtbot, capfd):
    lenet.workspace.touch()
    sys.excepthook(ValueError, ValueError("x"), None)
    qtbot.waitUntil(lambda: bool(lenet.banners.open))
    kept = Project.load(lenet.files.autosaver.autosave.file)
    assert kept.network == lenet.workspace.network


def test_the_same_message_is_shown_once(window):
    for _ in range(3):
        window.show_message("No.", "error")
    assert len(window.banners.open) == 1


def test_escape_closes_messages(window):
    window.show_message("No.", "error")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.banners.open == []


# Themes ------------------------------------------------------------------------------------


def test_the_theme_switches_while_open_and_is_remembered(window, qtbot):
    assert theme.is_dark()
    with qtbot.waitSignal(window.workspace.theme_changed):
        _trigger(qtbot, window, "theme")
    assert not theme.is_dark()
    assert window.grab().toImage().pixelColor(600, 700) == theme.color("window")
    assert window.workspace.settings.get("theme") == "light"


# Drops -------------------------------------------------------------------------------------


def _drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    _drop_data(window, data)


def _drop_data(window, data):
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))


def test_a_picture_dragged_out_of_another_program_is_watched(window):
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    data = QMimeData()
    data.setImageData(image)
    _drop_data(window, data)
    assert window.workspace.watched_name == "pasted picture"
    assert not window.on_start_page


def test_a_drop_of_something_that_is_no_data_is_told(window, tmp_path):
    path = tmp_path / "notes.docx"
    path.write_text("hello")
    _drop(window, path)
    (banner,) = window.banners.open
    assert banner.text.startswith("notes.docx is neither a project nor images.")
    assert window.workspace.dataset is None


def test_a_dropped_project_is_opened(window, tmp_path):
    path = tmp_path / "lesson.cnndesk"
    project = Project.from_template("tiny-vgg", (32, 32, 3), ("a", "b"))
    project.save(path)
    _drop(window, path)
    assert window.workspace.network == project.network


def test_a_dropped_picture_is_watched_in_the_size_of_the_network(lenet, tmp_path):
    from PIL import Image

    path = tmp_path / "me.png"
    Image.new("RGB", (200, 100), (9, 9, 9)).save(path)
    _drop(lenet, path)
    assert lenet.workspace.watched_name == "me.png"
    assert lenet.workspace.network_image.shape == (16, 16, 1)


def test_a_dropped_picture_that_is_none_is_told(lenet, tmp_path):
    path = tmp_path / "me.png"
    path.write_bytes(b"no picture")
    _drop(lenet, path)
    assert "me.png" in lenet.banners.open[0].text
    assert lenet.workspace.watched is None


def _press(window, keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
