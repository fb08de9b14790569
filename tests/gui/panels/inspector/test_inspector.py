"""The inspector: made from the spec, honest about errors, one step for one value typed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cnndesk.blocks import all_types, create
from cnndesk.document.edits import AddBlock, Connect, SetParams
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import NOTES, EffectView, formula_html
from cnndesk.gui.panels.inspector.panel import InspectorPanel, common_params
from cnndesk.gui.widgets import theme
from cnndesk.session.live_view import LiveView

Key = Qt.Key


@pytest.fixture
def panel(qtbot, workspace: Workspace) -> Iterator[InspectorPanel]:
    """An inspector beside a chain of image, convolution and ReLU; the convolution is selected."""
    made = InspectorPanel(workspace)
    qtbot.addWidget(made)
    made.resize(280, 900)
    made.show()
    commands = Commands(workspace)
    for kind in ("image_input", "conv2d", "relu"):
        assert commands.append(kind)
    workspace.select(("conv1",))
    settle(workspace)
    return made


def settle(workspace: Workspace) -> None:
    workspace.diagnose()
    QApplication.processEvents()


def block(panel: InspectorPanel, block_id: str = "conv1"):
    return panel._workspace.network.block(block_id)


def retype(edit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_typing_changes_the_block_and_is_one_step(panel: InspectorPanel) -> None:
    undo = panel._workspace.undo
    steps = undo.count()
    retype(panel.fields["filters"].edit, "128")
    assert block(panel).filters == 128
    assert undo.count() == steps + 1
    assert undo.undoText() == "Set Filters of Conv 2-D to 128"
    undo.undo()
    assert block(panel).filters == 32
    settle(panel._workspace)
    QTest.keyClick(panel.fields["filters"].edit, Key.Key_Tab)
    assert panel.fields["filters"].edit.text() == "32"


def test_leaving_a_field_ends_its_step(panel: InspectorPanel) -> None:
    undo = panel._workspace.undo
    steps = undo.count()
    edit = panel.fields["filters"].edit
    retype(edit, "7")
    QTest.keyClick(edit, Key.Key_Return)
    retype(edit, "9")
    assert undo.count() == steps + 2


@pytest.mark.parametrize("text", ["0", "5000", "abc", "3.5"])
def test_a_value_out_of_range_is_refused_at_its_field(panel: InspectorPanel, text: str) -> None:
    field = panel.fields["filters"]
    before = block(panel)
    steps = panel._workspace.undo.count()
    field.edit.setFocus()
    field.edit.setText("")
    QTest.keyClicks(field.edit, text)
    if text in ("5000", "3.5"):  # what was typed on the way is allowed
        assert block(panel).filters in (500, 3)
    else:
        assert block(panel) == before
        assert panel._workspace.undo.count() == steps
    assert "from 1 to 4096" in field.error
    assert field.edit.wrong
    QTest.keyClick(field.edit, Key.Key_Return)
    assert not field.edit.wrong
    assert field.edit.text() == str(block(panel).filters)


def test_one_side_of_a_pair_keeps_the_other(panel: InspectorPanel) -> None:
    retype(panel.fields["kernel_size"].edits[1], "5")
    assert block(panel).kernel_size == (3, 5)


def test_arrow_keys_step_and_stop_at_the_end_of_the_range(panel: InspectorPanel) -> None:
    edit = panel.fields["filters"].edit
    edit.setFocus()
    QTest.keyClick(edit, Key.Key_Up)
    assert block(panel).filters == 33
    for _ in range(5):
        QTest.keyClick(edit, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert block(panel).filters == 1


def test_a_choice_opens_the_parameters_that_count_with_it(panel: InspectorPanel) -> None:
    assert not panel.fields["pads"].isVisible()
    box = panel.fields["padding"].box
    box.setCurrentIndex(box.findData("explicit"))
    box.activated.emit(box.currentIndex())
    assert block(panel).padding == "explicit"
    assert panel.fields["pads"].isVisible()
    retype(panel.fields["pads"].edits[2], "4")
    assert block(panel).pads == (0, 0, 4, 0)


def test_advanced_parameters_are_folded_until_asked_for(panel: InspectorPanel) -> None:
    assert not panel.fields["dilation"].isVisible()
    assert panel._more.text() == "Dilation, groups"
    QTest.mouseClick(panel._more, Qt.MouseButton.LeftButton)
    assert panel.fields["dilation"].isVisible()


def test_freeze_and_mute_are_check_boxes(panel: InspectorPanel) -> None:
    for name in ("(frozen)", "(muted)"):
        QTest.mouseClick(panel.fields[name].box, Qt.MouseButton.LeftButton)
    placed = panel._workspace.network["conv1"]
    assert placed.frozen
    assert placed.muted
    panel._workspace.select(("image1",))
    assert "(muted)" not in panel.fields
    assert "(frozen)" not in panel.fields


def test_several_blocks_are_edited_together(panel: InspectorPanel) -> None:
    workspace = panel._workspace
    edit = AddBlock(create("conv2d", filters=8), (0, 400))
    workspace.push(edit)
    workspace.select(("conv1", *edit.touched))
    settle(workspace)
    field = panel.fields["filters"].edit
    assert field.text() == ""
    assert field.placeholderText() == "various"
    retype(field, "24")
    assert {block(panel, i).filters for i in workspace.selection} == {24}
    assert workspace.undo.undoText() == "Set Filters of 2 blocks to 24"
    workspace.undo.undo()
    assert {block(panel, i).filters for i in workspace.selection} == {32, 8}


def test_blocks_of_different_types_share_what_they_have_in_common() -> None:
    names = [p.name for p in common_params([create("conv2d"), create("dense")])]
    assert names == ["bias", "initializer"]


def test_what_does_not_fit_is_marked_at_the_number_and_repaired(panel: InspectorPanel) -> None:
    workspace = panel._workspace
    workspace.push(SetParams({"image1": {"height": 4, "width": 4}}))
    workspace.push(SetParams({"conv1": {"kernel_size": (5, 5), "padding": "valid"}}))
    settle(workspace)
    assert panel.fields["kernel_size"].error == "4×4 would fit"
    assert panel.fields["padding"].error == ""
    assert panel._chip.text() == "does not fit"
    fix = next(b for b in panel._message.findChildren(QPushButton) if "same" in b.text())
    QTest.mouseClick(fix, Qt.MouseButton.LeftButton)
    settle(workspace)
    assert panel.fields["kernel_size"].error == ""
    assert not panel._message.isVisible()


def test_the_name_can_be_changed_and_taken_back_to_the_title(panel: InspectorPanel) -> None:
    retype(panel._name, "Edges")
    QTest.keyClick(panel._name, Key.Key_Return)
    assert panel._workspace.network["conv1"].name == "Edges"
    retype(panel._name, "Conv 2-D")
    QTest.keyClick(panel._name, Key.Key_Return)
    assert panel._workspace.network["conv1"].name == ""


def test_every_block_type_has_a_field_for_each_shown_parameter(panel: InspectorPanel) -> None:
    workspace = panel._workspace
    for kind in all_types():
        if kind.is_input:
            continue
        edit = AddBlock(create(kind.type), (0, 800))
        workspace.push(edit)
        workspace.select(edit.touched)
        wanted = {p.name for p in kind.params() if not p.hidden}
        assert wanted <= set(panel.fields), kind.type
        for name in wanted:
            for control in panel.fields[name].controls():
                assert control.accessibleName() or control.text(), (kind.type, name)


def test_a_typed_matrix_keeps_its_middle_when_it_grows(panel: InspectorPanel) -> None:
    workspace = panel._workspace
    edit = AddBlock(create("fixed_filter", preset="custom"), (0, 800))
    workspace.push(edit)
    workspace.select(edit.touched)
    settle(workspace)
    (block_id,) = edit.touched
    field = panel.fields["matrix"]
    retype(field._cells[0], "-2")
    assert block(panel, block_id).matrix[0] == (-2.0, 0.0, 0.0)
    field.size_box.setCurrentIndex(field.size_box.findData(5))
    field.size_box.activated.emit(field.size_box.currentIndex())
    matrix = block(panel, block_id).matrix
    assert len(matrix) == len(matrix[0]) == 5
    assert matrix[1][1] == -2.0
    assert matrix[2][2] == 1.0


def test_effect_and_formula_follow_the_typing(panel: InspectorPanel) -> None:
    retype(panel.fields["filters"].edit, "8")
    settle(panel._workspace)
    texts = [label.text() for row in panel._effect._rows for label in row]
    assert any("28×28×8" in text for text in texts)
    assert any("<b>80</b>" in text and "9 × 8 + 8" in text for text in texts)


def test_the_output_of_the_watched_image_is_shown_once_it_is_known(panel: InspectorPanel) -> None:
    assert not panel._output_section.isVisible()
    values = np.random.default_rng(0).normal(size=(28, 28, 32)).astype(np.float32)
    panel._workspace.publish_snapshot(LiveView(activations={"conv1": values}))
    assert panel._output_section.isVisible()
    assert panel._output.caption == "32 maps"
    assert panel._values.isVisible()
    panel._workspace.select(("relu1",))
    assert not panel._output_section.isVisible()


def test_all_maps_of_a_block_are_one_press_away(qtbot, panel: InspectorPanel) -> None:
    workspace = panel._workspace
    values = {
        i: np.ones(tuple(d.output), np.float32) for i, d in workspace.diagnoses.items() if d.output
    }
    workspace.publish_snapshot(LiveView(activations=values))
    workspace.select(("conv1",))
    assert panel._all_maps.isVisibleTo(panel)
    with qtbot.waitSignal(workspace.panel_requested) as asked:
        panel._all_maps.click()
    assert asked.args == ["feature_maps"]


def test_formulas_get_subscripts() -> None:
    html = formula_html("y[f] = b[f] + w[f, c]   over channels c")
    assert "y<sub>f</sub>" in html
    assert "w<sub>f,c</sub>" in html
    assert html.count("over channels c") == 1


def test_what_the_sums_of_formulas_run_over_can_be_translated() -> None:
    behind = {block.formula.partition("   ")[2] for block in all_types()}
    assert {note for note in behind if note.startswith("over ")} == set(NOTES)


def test_enter_from_elsewhere_leads_to_the_first_parameter(panel: InspectorPanel) -> None:
    panel.activateWindow()
    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert panel.fields["filters"].edit.hasFocus()


def test_without_selection_the_panel_says_what_to_do(panel: InspectorPanel) -> None:
    panel._workspace.select(())
    assert panel._empty.isVisible()
    assert "3 blocks" in panel._empty.sentence.text()
    panel._workspace.select_link(panel._workspace.network.links[0])
    assert "→" in panel._empty.line.text()


def test_a_second_link_changes_what_a_merge_shows(panel: InspectorPanel) -> None:
    workspace = panel._workspace
    edit = AddBlock(create("add"), (0, 400))
    workspace.push(edit)
    (block_id,) = edit.touched
    workspace.push(Connect("conv1", block_id))
    workspace.push(Connect("relu1", block_id))
    workspace.select((block_id,))
    settle(workspace)
    texts = [label.text() for row in panel._effect._rows for label in row]
    assert any("28×28×32" in text and "from 28×28×32, 28×28×32" in text for text in texts)


def test_an_empty_network_is_not_told_the_size_of_the_one_before(window, qtbot) -> None:
    window.files.open_images("digits", "lenet5")
    workspace = window.workspace
    qtbot.waitUntil(lambda: len(workspace.network) > 1, timeout=60_000)
    workspace.diagnose()
    inspector = window.frame.places["inspector"].panel
    assert "13 blocks" in inspector._empty.sentence.text()
    window.files.may_leave = lambda: True
    window.files.close_project()
    assert "blocks" not in inspector._empty.sentence.text()


def test_rows_of_effects_follow_the_theme_by_themselves(qapp, qtbot, themed) -> None:
    """A panel whose new answer takes a while shows the old one in the new colours."""
    view = EffectView()
    qtbot.addWidget(view)
    view.show_rows([("Predicted", "7", "80 %")])
    view.show()
    words = view.findChildren(QLabel)[1]
    before = theme.hex_color("text3")
    assert before in words.text()
    theme.apply(qapp, theme.Choice.LIGHT if theme.is_dark() else theme.Choice.DARK)
    qtbot.waitUntil(lambda: before not in words.text())
    assert theme.hex_color("text3") in words.text()
    theme.apply(qapp, theme.Choice.DARK)
