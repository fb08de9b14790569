"""Outline and palette: the network without a mouse, and every block in its family."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import Block, Family, all_types, block
from cnndesk.blocks.spec import unregister
from cnndesk.document.edits import AddBlock, SetParams
from cnndesk.document.templates import all_templates
from cnndesk.gui.document.commands import BLOCK_MIME, TEMPLATE_MIME, Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.outline import NAME, OUTPUT, PARAMETERS, OutlinePanel
from cnndesk.gui.panels.palette import KIND, PalettePanel
from cnndesk.gui.panels.palette import NAME as ROW_NAME

Key = Qt.Key


def settle(workspace: Workspace) -> None:
    workspace.diagnose()
    QApplication.processEvents()


def build(workspace: Workspace, *kinds: str) -> None:
    commands = Commands(workspace)
    for kind in kinds:
        assert commands.append(kind)
    settle(workspace)


# Outline -----------------------------------------------------------------------------------


@pytest.fixture
def outline(qtbot, workspace: Workspace) -> Iterator[OutlinePanel]:
    """An outline of image, convolution, ReLU and pooling."""
    made = OutlinePanel(workspace)
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    build(workspace, "image_input", "conv2d", "relu", "max_pool")
    return made


def texts(outline: OutlinePanel, column: int) -> list[str]:
    rows = outline.view.rows
    return [rows.index(row, column).data() for row in range(rows.rowCount())]


def test_rows_stand_in_the_order_of_the_image_with_shape_and_size(outline: OutlinePanel) -> None:
    assert texts(outline, NAME) == ["Image", "Conv 2-D", "ReLU", "Max pool"]
    assert texts(outline, OUTPUT) == ["28×28×1", "28×28×32", "28×28×32", "14×14×32"]
    assert texts(outline, PARAMETERS) == ["", "320", "", ""]


def test_a_screen_reader_hears_id_sources_and_errors(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    workspace.push(SetParams({"conv1": {"kernel_size": (63, 63), "padding": "valid"}}))
    settle(workspace)
    index = outline.view.rows.index(1, NAME)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Conv 2-D, conv1"
    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "from image1" in said
    assert "larger than the input" in said
    assert texts(outline, OUTPUT)[1:] == ["does not fit", "waiting", "waiting"]


def test_selection_is_shared_both_ways(outline: OutlinePanel) -> None:
    workspace, view = outline._workspace, outline.view
    workspace.select(("relu1",))
    assert view.currentIndex().row() == 2
    QTest.keyClick(view, Key.Key_Up)
    assert workspace.selection == ("conv1",)
    QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(workspace.selection) == {"conv1", "relu1"}


def test_letters_add_and_delete_heals(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    workspace.select(("conv1",))
    QTest.keyClick(outline.view, Key.Key_B)
    assert texts(outline, NAME) == ["Image", "Conv 2-D", "Batch norm", "ReLU", "Max pool"]
    assert workspace.selection == ("bn1",)
    QTest.keyClick(outline.view, Key.Key_Delete)
    assert workspace.network.predecessors("relu1") == ("conv1",)
    assert workspace.selection == ("conv1",)


def test_neighbours_in_a_chain_are_exchanged_as_one_step(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    before = workspace.network.copy()
    steps = workspace.undo.count()
    workspace.select(("relu1",))
    QTest.keyClick(outline.view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert list(workspace.network) == ["image1", "conv1", "pool1", "relu1"]
    places = workspace.network
    assert places["pool1"].position == before["relu1"].position
    assert workspace.undo.count() == steps + 1
    QTest.keyClick(outline.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert list(workspace.network) == list(before)


def test_a_group_has_a_row_of_its_own_before_its_blocks_even_where_it_is_folded(outline) -> None:
    workspace, view = outline._workspace, outline.view
    workspace.select(("conv1", "relu1"))
    outline.commands.groups.group()
    settle(workspace)
    names = texts(outline, NAME)
    assert [name.strip() for name in names] == ["Image", "Group 1", "Conv 2-D", "ReLU", "Max pool"]
    assert names[2] != names[2].strip(), "what is in a group is indented"
    assert texts(outline, PARAMETERS)[1] == "320"
    row = view.rows.index(1, NAME)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Group 1, group, folded"
    assert view.currentIndex().row() == 1, "the group is what is selected"
    assert view.rows.setData(row, "Stem")
    assert workspace.network.tree["group1"].name == "Stem"


def test_groups_are_walked_folded_and_opened_by_keys(outline) -> None:
    workspace, view = outline._workspace, outline.view
    workspace.select(("conv1", "relu1"))
    outline.commands.groups.group()
    settle(workspace)
    workspace.select(("image1",))
    QTest.keyClick(view, Key.Key_Down)
    assert set(workspace.selection) == {"conv1", "relu1"}
    tree = workspace.network
    QTest.keyClick(view, Key.Key_Right)
    assert not tree.tree["group1"].folded
    QTest.keyClick(view, Key.Key_Left)
    assert tree.tree["group1"].folded
    QTest.keyClick(view, Key.Key_Return)
    assert not tree.tree["group1"].folded
    QTest.keyClick(view, Key.Key_O)
    assert tree.tree["group1"].folded
    QTest.keyClick(view, Key.Key_Down)
    assert workspace.selection == ("conv1",), "a block in a folded group can be chosen"
    QTest.keyClick(view, Key.Key_Up)
    QTest.keyClick(view, Key.Key_Delete)
    assert "conv1" not in workspace.network
    assert [name.strip() for name in texts(outline, NAME)] == ["Image", "Max pool"]


def test_the_image_cannot_be_exchanged_away(qtbot, outline: OutlinePanel) -> None:
    workspace = outline._workspace
    before = workspace.network.copy()
    workspace.select(("conv1",))
    with qtbot.waitSignal(workspace.message) as heard:
        QTest.keyClick(outline.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "cannot change places" in heard.args[0]
    assert workspace.network == before


def test_the_connect_menu_offers_what_fits_and_says_why_not(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    edit = AddBlock(all_type("dense")(), (0, 500))
    workspace.push(edit)
    workspace.select(("pool1",))
    menu = outline.view.open_connect_menu()
    entries = {action.text(): action for action in menu.actions()}
    fitting = next(a for t, a in entries.items() if "fc1" in t)
    refused = next(a for t, a in entries.items() if "relu1" in t)
    assert not refused.isEnabled()
    assert "loop" in refused.toolTip()
    fitting.trigger()
    menu.close()
    assert workspace.network.predecessors("fc1") == ("pool1",)
    menu = outline.view.open_disconnect_menu()
    next(a for a in menu.actions() if "fc1" in a.text()).trigger()
    menu.close()
    assert workspace.network.predecessors("fc1") == ()


def all_type(name: str) -> type[Block]:
    return next(kind for kind in all_types() if kind.type == name)


def test_a_row_is_renamed_in_place(outline: OutlinePanel) -> None:
    rows = outline.view.rows
    assert rows.setData(rows.index(1, NAME), "First edges")
    assert outline._workspace.network["conv1"].title == "First edges"
    assert texts(outline, NAME)[1] == "First edges"


def test_enter_leads_to_the_parameters(qtbot, outline: OutlinePanel) -> None:
    outline._workspace.select(("conv1",))
    with qtbot.waitSignal(outline.parameters_requested):
        QTest.keyClick(outline.view, Key.Key_Return)


def test_an_empty_network_says_what_to_do(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    Commands(workspace).select_all()
    Commands(workspace).delete()
    settle(workspace)
    assert outline._empty.isVisible()
    assert not outline.view.isVisible()


def test_a_whole_network_is_built_with_keys_alone(outline: OutlinePanel) -> None:
    workspace = outline._workspace
    outline.view.setFocus()
    workspace.select(("pool1",))
    for key in (Key.Key_C, Key.Key_R, Key.Key_P, Key.Key_F):
        QTest.keyClick(outline.view, key)
    settle(workspace)
    assert workspace.diagnoses["fc1"].is_ok
    assert len(workspace.network) == 8


# Palette -----------------------------------------------------------------------------------


@pytest.fixture
def palette(qtbot, workspace: Workspace) -> Iterator[PalettePanel]:
    """The palette of an empty network."""
    made = PalettePanel(workspace)
    qtbot.addWidget(made)
    made.resize(212, 700)
    made.show()
    return made


def visible(palette: PalettePanel, kind: str = "block") -> list[str]:
    tree = palette.tree
    return [
        row.data(0, ROW_NAME)
        for family in tree.families()
        if not family.isHidden() and family.isExpanded()
        for row in tree.rows(family)
        if not row.isHidden() and row.data(0, KIND) == kind
    ]


def test_every_block_and_template_is_in_the_palette(palette: PalettePanel) -> None:
    tree = palette.tree
    names = {
        kind: {
            row.data(0, ROW_NAME)
            for family in tree.families()
            for row in tree.rows(family)
            if row.data(0, KIND) == kind
        }
        for kind in ("block", "template")
    }
    assert names["block"] == {kind.type for kind in all_types()}
    assert names["template"] == {entry.name for entry in all_templates()}


def test_a_new_block_type_is_one_class(qtbot, workspace: Workspace) -> None:
    @block
    class Square(Block):
        type = "square_for_test"
        title = "Square"
        family = Family.ACTIVATION
        sentence = "Squares every value."
        description = "Squares every value. For a test."
        prefix = "square"

    try:
        made = PalettePanel(workspace)
        qtbot.addWidget(made)
        made.search.setText("squares every")
        assert visible(made) == ["square_for_test"]
    finally:
        unregister("square_for_test")


def test_long_families_are_folded_until_asked_for(palette: PalettePanel) -> None:
    assert "hard_swish" not in visible(palette)
    tree = palette.tree
    more = next(
        row
        for family in tree.families()
        for row in tree.rows(family)
        if row.data(0, KIND) == "more" and not row.isHidden()
    )
    rect = tree.visualItemRect(more)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert "hard_swish" in visible(palette)


def test_the_search_looks_at_titles_and_sentences(palette: PalettePanel) -> None:
    QTest.keyClicks(palette.search, "blur")
    assert visible(palette) == ["fixed_filter"]
    palette.search.clear()
    QTest.keyClicks(palette.search, "global max")
    assert visible(palette) == ["global_max_pool"]
    palette.search.clear()
    assert "conv2d" in visible(palette)


def test_enter_in_the_search_adds_what_was_found(palette: PalettePanel) -> None:
    QTest.keyClicks(palette.search, "image input")
    palette.search.clear()
    QTest.keyClicks(palette.search, "the image: height")
    QTest.keyClick(palette.search, Key.Key_Return)
    assert [p.block.type for p in palette._workspace.network.blocks.values()] == ["image_input"]


def test_a_double_click_appends_behind_the_selected_block(palette: PalettePanel) -> None:
    workspace = palette._workspace
    build(workspace, "image_input", "conv2d")
    tree = palette.tree
    row = next(
        row
        for family in tree.families()
        for row in tree.rows(family)
        if row.data(0, ROW_NAME) == "relu"
    )
    at = tree.visualItemRect(row).center()
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert workspace.network.predecessors("relu1") == ("conv1",)
    assert workspace.selection == ("relu1",)


def test_what_is_dragged_names_the_block_or_template(palette: PalettePanel) -> None:
    tree = palette.tree
    rows = {row.data(0, ROW_NAME): row for f in tree.families() for row in tree.rows(f)}
    mime = tree.mimeData([rows["max_pool"]])
    assert bytes(mime.data(BLOCK_MIME).data()) == b"max_pool"
    mime = tree.mimeData([rows["lenet5"]])
    assert bytes(mime.data(TEMPLATE_MIME).data()) == b"lenet5"


def test_closed_families_stay_closed_in_the_next_window(qtbot, palette: PalettePanel) -> None:
    family = next(iter(palette.tree.families()))
    assert not family.isExpanded()
    family.setExpanded(True)
    again = PalettePanel(palette._workspace)
    qtbot.addWidget(again)
    assert next(iter(again.tree.families())).isExpanded()
