"""LeNet-5 from an empty page: by the keyboard alone, and by dragging from the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from cnndesk.document.network import Network
from cnndesk.document.templates import template
from cnndesk.gui.panels.use import elsewhere
from cnndesk.gui.session.training import State, Training
from tests.gui.gestures import drop, on_view
from tests.gui.story.conftest import LONG, Keyboard, button, click

Key = Qt.Key
LENET = template("lenet5").build((32, 32, 3), 10)
"""For images of the size that a blank network begins with."""


def content(network: Network) -> tuple[object, object]:
    """What a network computes: its blocks with all parameters, and its links."""
    blocks = {block_id: network.block(block_id) for block_id in network}
    entry = network.input_block
    blocks[network.input_id] = entry.with_statistics((), ())  # they come with the images
    return blocks, set(network.links)


def test_lenet_is_built_trained_looked_at_judged_and_exported_without_a_mouse(
    window, keyboard, endless, qtbot, close, tmp_path, monkeypatch
):
    workspace = window.workspace
    keyboard.control(Key.Key_N)
    assert list(workspace.network) == ["image1"]

    keyboard.type("crpcrpfrfrf")
    keyboard.control(Key.Key_F)
    keyboard.type("softmax")
    keyboard.press(Key.Key_Return)
    assert workspace.network.order == LENET.order

    _walk_to(keyboard, "conv1")
    _set_convolution(keyboard, 6)
    _walk_to(keyboard, "conv2")
    _set_convolution(keyboard, 16)
    for block_id, units in (("fc1", 120), ("fc2", 84), ("fc3", 10)):
        _walk_to(keyboard, block_id)
        keyboard.press(Key.Key_Return)
        _overtype(keyboard, units)
    _choose_initialiser(keyboard, "glorot_uniform")
    assert content(workspace.network) == content(LENET)

    keyboard.alt(Key.Key_F)
    keyboard.press(Key.Key_D)
    qtbot.waitUntil(lambda: workspace.data_settings.source == "digits", timeout=LONG)
    keyboard.press(Key.Key_F5)
    training = Training.of(workspace)
    assert "16×16" in training.issue.text
    _tab_to(keyboard, training.issue.button)
    keyboard.press(Key.Key_Space)
    endless(workspace)
    keyboard.press(Key.Key_F5)
    qtbot.waitUntil(lambda: training.history is not None and len(training.history.steps) > 5)
    keyboard.press(Key.Key_F5)
    qtbot.waitUntil(lambda: training.state is State.PAUSED)

    _walk_to(keyboard, "conv1")
    keyboard.control(Key.Key_4)
    panel = window.frame.places["feature_maps"].panel
    qtbot.waitUntil(lambda: len(panel.mosaic._order) == 6, timeout=LONG)
    assert window.frame.is_shown("feature_maps")

    keyboard.control(Key.Key_5)
    confusion = window.frame.places["confusion"].panel
    qtbot.waitUntil(lambda: confusion.judged is not None, timeout=LONG)

    keyboard.control(Key.Key_6)
    path = tmp_path / "digits.onnx"
    monkeypatch.setattr(elsewhere, "choose_new_file", lambda *_a, **_k: path)
    _tab_to(keyboard, "Save: ONNX…")
    keyboard.press(Key.Key_Space)
    qtbot.waitUntil(path.is_file, timeout=LONG)
    close(window)


def _walk_to(keyboard: Keyboard, block_id: str) -> None:
    """Go to a block in the outline, by arrow keys."""
    window = keyboard.window
    if not window.frame.has_focus("outline"):
        keyboard.alt(Key.Key_W)
        keyboard.press(Key.Key_P)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.text() for action in menu.actions() if not action.isSeparator()]
        for _ in range(names.index("Draw · Outline")):
            keyboard.press(Key.Key_Down)
        keyboard.press(Key.Key_Return)
        assert window.frame.has_focus("outline")
    keyboard.press(Key.Key_Home)
    for _ in range(window.workspace.network.order.index(block_id)):
        keyboard.press(Key.Key_Down)
    assert window.workspace.selection == (block_id,)


def _overtype(keyboard: Keyboard, number: int) -> None:
    keyboard.control(Key.Key_A)
    keyboard.type(str(number))


def _set_convolution(keyboard: Keyboard, filters: int) -> None:
    """From the outline: filters, then a kernel of 5×5."""
    keyboard.press(Key.Key_Return)
    _overtype(keyboard, filters)
    for _ in ("height", "width"):
        keyboard.press(Key.Key_Tab)
        _overtype(keyboard, 5)


def _tab_to(keyboard: Keyboard, name: str) -> None:
    """Press Tab until the focus is on the control with this name."""
    for _ in range(200):
        focused = QApplication.focusWidget()
        if name in (focused.accessibleName(), getattr(focused, "text", str)()):
            return
        keyboard.press(Key.Key_Tab)
    pytest.fail(f"Tab never reaches {name!r}")


def _choose_initialiser(keyboard: Keyboard, value: str) -> None:
    inspector = keyboard.window.frame.places["inspector"].panel
    box = inspector.fields["initializer"].controls()[0]
    _tab_to(keyboard, box.accessibleName())
    assert isinstance(box, QComboBox)
    steps = box.findData(value) - box.currentIndex()
    for _ in range(abs(steps)):
        keyboard.press(Key.Key_Down if steps > 0 else Key.Key_Up)


def test_lenet_is_built_by_dragging_from_the_palette(window, qtbot, close):
    workspace, view = window.workspace, window.canvas
    window.resize(1440, 900)
    click(button(window.start_page, "  Blank network"))
    tree = window.frame.places["palette"].panel.tree
    kinds = [LENET.block(block_id).type for block_id in LENET.order if block_id != "image1"]
    for kind in kinds:
        window.actions_["arrange_right"].trigger()
        window.actions_["fit"].trigger()
        view.canvas.settle()
        view.fit()
        view.zoom_out()
        last = view.canvas.body_of(workspace.network.order[-1])
        place = on_view(view, last.center() + QPointF(1.5 * last.width(), 0))
        assert view.viewport().rect().contains(place)
        assert drop(view.viewport(), tree.mimeData([_row(tree, kind)]), place)
        _connect_last_two(view)
    qtbot.waitUntil(lambda: not window._refresh_soon.isActive())
    workspace.diagnose()
    assert workspace.network.order == LENET.order
    assert all(diagnosis.is_ok for diagnosis in workspace.diagnoses.values())
    close(window)


def _row(tree, kind: str):
    """Return the palette's row of a block type."""
    from cnndesk.gui.panels.palette import NAME

    rows = (row for family in tree.families() for row in tree.rows(family))
    return next(row for row in rows if row.data(0, NAME) == kind)


def _connect_last_two(view) -> None:
    """Draw a link from the last connected block to the one that was dropped."""
    from tests.gui.gestures import drag, port

    network = view.workspace.network
    loose = [i for i in network if i != "image1" and not network.predecessors(i)]
    if not loose:
        return
    (new,) = loose
    ends = [i for i in network if i != new and not network.successors(i)]
    (end,) = ends
    QApplication.processEvents()
    drag(view, port(view, end), port(view, new, 0))
    assert network.predecessors(new) == (end,)
