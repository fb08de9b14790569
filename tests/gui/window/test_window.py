"""Claims about the window: start page, workspaces, actions, messages, themes, drops."""

from __future__ import annotations

import re
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QImage,
    QKeySequence,
)
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
from cnndesk.gui.widgets.panel_area import PanelArea
from cnndesk.gui.window.actions import ACTIONS, ActionSpec
from cnndesk.gui.window.main_window import MainWindow
from cnndesk.gui.window.panel_table import PANELS, WORKSPACES, Slot
from tests.gui.gestures import dragged_to

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


def test_an_empty_window_shows_the_start_page_and_no_workspace(window):
    assert window.on_start_page
    assert not window.frame.isVisible()
    assert not window.toolbar.chooser.isVisible()
    assert not window.toolbar.switch.isVisible()
    assert window.windowTitle() == "cnndesk"


def test_one_click_makes_ready_to_train_on_digits(window, endless, qtbot):
    QTest.mouseClick(window.start_page.cards[1].button, LEFT)
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=15_000)

    assert not window.on_start_page
    assert len(window.workspace.dataset.classes) == 10
    assert window.workspace.inference.errors == ()
    qtbot.waitUntil(lambda: window.frame.is_shown("canvas"))  # one looks at the network first
    qtbot.waitUntil(window.canvas.header.train.hasFocus)
    endless(window.workspace)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.training.is_busy)
    assert window.frame.is_shown("training")
    window.training.stop()


def test_see_a_convolution_shows_edges_at_once(window, qtbot):
    with qtbot.waitSignal(window.workspace.snapshot_arrived, timeout=15_000):
        QTest.mouseClick(window.start_page.cards[0].button, LEFT)
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

    assert window.banners.open == []
    window.show_panel("canvas")
    assert "24 images" in window.canvas.choice._about.text()
    QTest.mouseClick(window.canvas.choice.cards[0].start, LEFT)

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


# Workspaces --------------------------------------------------------------------------------


def test_every_panel_is_there_and_has_an_accessible_name(lenet):
    lenet.panel_loader.make_all()
    for spec in PANELS:
        place = lenet.frame.places[spec.id]
        assert type(place.panel).__name__ == spec.source.partition(":")[2]
        assert place.accessibleName()


def test_every_panel_has_one_home(lenet):
    homes = {spec.id: spec.workspace for spec in PANELS if spec.workspace}
    for name, home in homes.items():
        lenet.show_panel(name)
        assert lenet.frame.workspace == home
        assert lenet.frame.is_shown(name)
        assert lenet.toolbar.switch.buttons[home].isChecked()


@pytest.mark.parametrize(("width", "left", "right"), [(1440, 212, 280), (1280, 196, 260)])
def test_columns_have_the_widths_of_the_design(lenet, qtbot, width, left, right):
    lenet.resize(width, 800)
    columns = lenet.frame.views["draw"].columns
    qtbot.waitUntil(lambda: columns[Slot.LEFT].width() == left)
    qtbot.waitUntil(lambda: columns[Slot.RIGHT].width() == right)


@pytest.mark.parametrize("number", range(1, 7))
def test_ctrl_number_chooses_a_workspace(lenet, number):
    _press(lenet, f"Ctrl+{number}")
    assert lenet.frame.workspace == WORKSPACES[number - 1].id


def test_alt_number_chooses_a_segment(lenet):
    lenet.go_to("inside")
    for number, name in enumerate(lenet.frame.view.segments, 1):
        _press(lenet, f"Alt+{number}")
        assert lenet.frame.view.segment == name


def test_the_keyboard_stays_in_the_workspace_when_its_control_goes_out_of_sight(lenet, qtbot):
    frame = lenet.frame
    qtbot.waitUntil(lambda: frame.canvas is not None)

    def go(name: str) -> QWidget | None:
        lenet.show_panel(name)
        QApplication.processEvents()  # it may just have been made
        return QApplication.focusWidget()

    for away, back in (("stepper", "paint"), ("use", "recognise"), ("classes", "embedding")):
        go(away)
        frame.focus(frame.view.current)
        go("training")
        frame.focus("training_controls")
        left = QApplication.focusWidget()
        focused = go(back)  # and no control looks chosen that nobody has chosen
        assert isinstance(focused, PanelArea), f"{back}: the keyboard went to {focused}"
        assert focused.isAncestorOf(frame.places[back].panel)
        assert go("training") is left


def test_what_is_shown_of_the_old_images_is_paler_while_others_are_opened(digits, qtbot) -> None:
    frame, opener = digits.frame, digits.workspace.opener
    frame.show_panel("feature_maps")
    veil = frame.places["feature_maps"].veil
    assert not veil.is_due
    opener.settings = digits.workspace.data_settings  # as while a source is read
    opener.started.emit(opener.settings)
    qtbot.waitUntil(veil.isVisible)
    assert veil.parentWidget().isAncestorOf(frame.places["feature_maps"].panel)
    opener.settings = None
    opener.ended.emit()
    assert veil.isHidden()


def test_a_control_outside_keeps_the_keyboard(lenet):
    lenet.go_to("training")
    button = lenet.toolbar.switch.buttons["judge"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert lenet.frame.workspace == "judge"
    assert button.hasFocus()


def test_one_segment_shows_maps_or_filters(lenet):
    lenet.go_to("feature_maps")
    _press_face(lenet, "filters")
    assert lenet.frame.is_shown("filters")
    assert not lenet.frame.is_shown("feature_maps")
    lenet.go_to("stepper")
    lenet.choose_segment(1)
    assert lenet.frame.is_shown("filters")  # as it was left


def _press_face(window, name: str) -> None:
    faces = window.frame.view.header._faces
    QTest.mouseClick(faces.button(name), LEFT)


def test_a_view_is_shown_by_its_name_whichever_was_the_last_of_its_panel(lenet):
    for name in ("reliability", "confusion", "classes"):
        lenet.show_panel(name)
        assert lenet.frame.view.segment == name
    lenet.show_panel("confusion")
    assert lenet.frame.view.segment == "confusion"


def test_a_collapsed_column_comes_back_when_its_panel_is_asked_for(lenet):
    _press(lenet, "Ctrl+Alt+B")
    assert not lenet.frame.is_shown("inspector")
    lenet.workspace.show_panel("inspector")
    assert lenet.frame.is_shown("inspector")


def test_the_cards_of_the_networks_have_the_room_of_the_inspector(window, qtbot):
    window.files.open_shapes()
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=15_000)
    window.go_to("draw")
    qtbot.waitUntil(window.canvas.choice.isVisible)
    assert not window.frame.is_shown("inspector")
    QTest.mouseClick(window.canvas.choice.cards[0].look, LEFT)
    qtbot.waitUntil(lambda: window.frame.is_shown("inspector"))


def test_f11_leaves_the_centre_alone_and_puts_the_rest_back(lenet):
    before = lenet.canvas.width()
    _press(lenet, "F11")
    assert not lenet.frame.is_shown("palette")
    assert lenet.canvas.width() > before
    _press(lenet, "F11")
    assert lenet.frame.is_shown("palette")
    assert lenet.frame.is_shown("inspector")


def test_a_panel_goes_to_a_window_of_its_own_and_comes_back(lenet, qtbot):
    lenet.go_to("training")
    _settle(qtbot, lenet)
    panel = lenet.frame.places["training"].panel
    _press(lenet, "Ctrl+Shift+Return")
    own = lenet.frame.places["training"].window_of_its_own
    assert own.isAncestorOf(panel)
    assert panel.isVisible()
    own.close()
    assert lenet.frame.places["training"].isAncestorOf(panel)
    assert panel.isVisible()


def test_a_window_of_its_own_keeps_the_type_of_a_presentation_and_hears_the_keys(lenet, qtbot):
    lenet.go_to("training")
    _settle(qtbot, lenet)
    lenet.actions_["presentation"].trigger()
    try:
        panel = lenet.frame.places["training"].panel

        def sizes() -> dict[QLabel, int]:
            return {label: label.font().pixelSize() for label in panel.findChildren(QLabel)}

        before = sizes()
        assert max(before.values()) >= theme.px(theme.PANEL_TITLE)
        _press(lenet, "Ctrl+Shift+Return")
        own = lenet.frame.places["training"].window_of_its_own
        own.activateWindow()
        qtbot.waitUntil(own.isActiveWindow)
        assert sizes() == before
        _press(own, "Ctrl+5")
        assert lenet.frame.workspace == "judge"
        own.close()
        assert sizes() == before
    finally:
        lenet.actions_["presentation"].trigger()


def test_the_log_is_a_drawer_below_every_workspace(lenet, qtbot):
    for spec in WORKSPACES:
        lenet.go_to(spec.id)
        QTest.mouseClick(lenet.status.state_area, LEFT)
        assert lenet.frame.is_shown("log")
        QTest.mouseClick(lenet.status.state_area, LEFT)
        assert not lenet.frame.is_shown("log")


def test_a_panel_that_nobody_has_asked_for_is_made_when_it_is_shown(qapp, themed):
    window = MainWindow(Workspace(Settings()))
    window.show()
    window.begin()
    window.panel_loader.make_first()
    window.files.load(Project.from_template("lenet5", (16, 16, 1), ("a", "b")))
    assert window.frame.places["palette"].has_panel
    assert not window.frame.places["stepper"].has_panel
    window.frame.show_panel("stepper")
    assert type(window.frame.places["stepper"].panel).__name__ == "StepperPanel"
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
        window.frame.show_panel(spec.id)
    QApplication.processEvents()
    qapp.removeEventFilter(shown)
    window.files.may_leave = lambda: True
    window.close()
    assert shown.names == ("MainWindow",)


def test_what_was_changed_of_the_frame_is_remembered(open_window, qtbot):
    project = Project.from_template("lenet5", (16, 16, 1), ("a", "b"))
    first = open_window()
    first.files.load(project)
    first.resize(1280, 800)
    first.frame.close_panel("inspector")
    first.go_to("health")
    view = first.frame.views["data"]
    first.go_to("data")
    view.splitter.moveSplitter(350, 1)
    first.files.may_leave = lambda: True
    first.close()

    second = open_window()
    second.files.load(project)
    second.resize(1280, 800)
    assert not second.frame.is_shown("inspector")
    _press(second, "Ctrl+4")
    assert second.frame.is_shown("health")
    second.go_to("data")
    column = second.frame.views["data"].columns[Slot.LEFT]
    qtbot.waitUntil(lambda: column.width() == 350)
    _trigger(qtbot, second, "reset_layout")
    qtbot.waitUntil(lambda: column.width() in (264, 240))
    second.go_to("draw")
    assert not second.frame.is_shown("inspector")  # only the workspace in front is reset
    _trigger(qtbot, second, "reset_layout")
    assert second.frame.is_shown("inspector")


def test_the_choice_of_images_offers_no_sealed_ones(trained_digits):
    from PySide6.QtWidgets import QToolButton

    trained_digits.toolbar.chooser.open_popup()
    popup = trained_digits.toolbar.chooser._popup
    offered = {b.text(): b.isEnabled() for b in popup.findChildren(QToolButton)}
    assert offered == {"Train": True, "Validation": True, "Test": False}
    popup.close()


def test_a_project_is_taken_up_where_it_was_left(trained_digits, open_window, wait, tmp_path):
    first = trained_digits
    first.workspace.watch("val", 11)
    first.workspace.select(("conv2",))
    first.go_to("stepper")
    assert first.files.write(tmp_path / "digits.cnndesk")
    first.files.may_leave = lambda: True
    first.close()

    second = open_window()
    second.files.open_path(tmp_path / "digits.cnndesk")
    assert second.frame.workspace == "inside"
    assert second.workspace.current == "conv2"
    wait(lambda: second.workspace.watched is not None)
    assert (second.workspace.watched.split, second.workspace.watched.index) == ("val", 11)


def test_a_sealed_test_image_is_not_watched_again(trained_digits, open_window, wait, tmp_path):
    first = trained_digits
    first.workspace.watch("test", 3)
    assert first.files.write(tmp_path / "digits.cnndesk")
    first.files.may_leave = lambda: True
    first.close()

    second = open_window()
    second.files.open_path(tmp_path / "digits.cnndesk")
    wait(lambda: second.workspace.watched is not None)
    assert second.workspace.watched.split != "test"


@pytest.mark.parametrize("kept", ["x", 3, {"draw": 7}, {"data": {"widths": {"left": "wide"}}}])
def test_a_frame_that_makes_no_sense_is_forgotten(open_window, kept):
    Settings().set("frame", kept)
    window = open_window()
    window.go_to("data")
    assert window.frame.is_shown("data")


def test_marks_say_how_far_one_is(trained_digits, wait):
    buttons = trained_digits.toolbar.switch.buttons
    wait(lambda: buttons["data"].mark == "1\u202f797")
    accuracy = trained_digits.training.history.epochs.row(-1)["val_accuracy"]
    wait(lambda: buttons["train"].mark == f"{100 * accuracy:.1f} %")
    count = len(trained_digits.workspace.dataset.splits["val"])
    wrong = round((1 - accuracy) * count)
    assert buttons["judge"].mark.split(" ")[0] == str(wrong)
    assert not buttons["draw"].mark


def test_marks_of_a_project_that_the_program_is_started_with(
    trained_digits, qapp, qtbot, wait, tmp_path
) -> None:
    from cnndesk.gui.app import Session

    path = tmp_path / "digits.cnndesk"
    assert trained_digits.files.write(path)
    expected = trained_digits.toolbar.switch.buttons["train"]
    wait(lambda: "." in expected._mark)  # the accuracy: a share of what is trained has no decimals
    trained_digits.files.may_leave = lambda: True
    trained_digits.close()
    session = Session(qapp, Settings())
    window = session.window
    window.files.open_path(path)  # as the command line has it: before the window is shown
    wait(lambda: window.workspace.dataset is not None)
    with qtbot.waitSignal(window.ready, timeout=60_000):
        session.show()
    wait(lambda: window.toolbar.switch.buttons["train"]._mark == expected._mark)
    window.files.may_leave = lambda: True
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("width", "whole"), [(960, "digit 10"), (1440, "val / 0 / digit 10")])
def test_the_name_of_the_watched_image_can_be_read_at_any_width(digits, width, whole):
    digits.setMinimumSize(960, 540)
    digits.resize(width, 800)
    QApplication.processEvents()
    chooser = digits.toolbar.chooser
    metrics = QFontMetrics(theme.font(theme.BASE))
    workspace = digits.workspace
    assert chooser.shown_name(metrics) == whole
    workspace.watch_image(workspace.network_image.copy(), "drawing (painted)", None)
    assert chooser.shown_name(metrics).startswith("drawin")


@pytest.mark.parametrize("width", [960, 1180, 1280, 1440])
def test_the_toolbar_fits_into_the_window(trained_digits, wait, width):
    trained_digits.setMinimumSize(960, 540)
    trained_digits.resize(width, 700)
    for _ in range(4):
        QApplication.processEvents()
    toolbar = trained_digits.toolbar
    last = toolbar.widgetForAction(trained_digits.actions_["theme"])
    assert last.isVisible()
    assert last.geometry().right() <= toolbar.width()
    chooser = toolbar.chooser.mapTo(toolbar, QPoint(0, 0)).x()
    assert toolbar.switch.geometry().right() < chooser


def test_the_name_of_the_project_stands_at_the_right_end_of_the_menus(trained_digits, wait):
    for name in ("train", "data", "draw"):
        trained_digits.go_to(name)
        QApplication.processEvents()
    bar = trained_digits.menuBar()
    corner = bar.cornerWidget(Qt.Corner.TopRightCorner)
    wait(lambda: bar.width() == trained_digits.width())
    wait(lambda: corner.geometry().right() >= bar.width() - 20)


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
        "watch_previous": "[", "watch_next": "]", "maximise": "F11", "shortcuts": "?",
    }  # fmt: skip
    for name, key in wanted.items():
        assert window.actions_[name].shortcut() == QKeySequence(key), name


def test_undo_names_the_step(lenet, qtbot):
    lenet.workspace.select(("conv1",))
    lenet.commands.toggle_freeze()
    qtbot.waitUntil(lambda: lenet.actions_["undo"].isEnabled())
    assert "Freeze" in lenet.actions_["undo"].toolTip()
    assert lenet.actions_["undo"].text().startswith("&Undo: Freeze")
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
    assert len(numbered) >= 6
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
        lenet.frame.show_panel(spec.id)
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
    QApplication.sendEvent(window, QDragEnterEvent(dragged_to(QPoint(300, 300)), *how))
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


def test_a_group_is_made_folded_entered_and_taken_apart_by_the_keyboard_alone(lenet, qtbot):
    _settle(qtbot, lenet)
    view, network = lenet.canvas, lenet.workspace.network
    before = network.copy()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(view, key, modifiers)
        QApplication.processEvents()  # actions hear of the selection

    view.setFocus()
    lenet.workspace.select(("conv1",))
    for _ in range(2):
        press(Qt.Key.Key_Right, shift)
    assert lenet.workspace.selection == ("conv1", "relu1", "pool1")
    press(Qt.Key.Key_G, control)
    assert "group1" in view.canvas.tiles
    press(Qt.Key.Key_Return)
    assert lenet.workspace.selection == ("conv1",)
    assert "group1" in view.canvas.frames
    press(Qt.Key.Key_O)
    assert "group1" in view.canvas.tiles
    press(Qt.Key.Key_O)
    assert "group1" in view.canvas.frames
    press(Qt.Key.Key_G, control | shift)
    assert not network.tree
    for _ in range(5):
        press(Qt.Key.Key_Z, control)
    assert network == before
    assert not lenet.banners.open
