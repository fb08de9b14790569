"""In the window too, users say how files are to be read where that is open."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.panel import DataPanel


@pytest.fixture
def panel(workspace: Workspace, qtbot) -> DataPanel:
    made = DataPanel(workspace)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    return made


def _pictures(folder: Path, count: int = 8) -> None:
    folder.mkdir(parents=True)
    rng = np.random.default_rng(len(str(folder)))
    for number in range(count):
        Image.fromarray(rng.integers(0, 255, (8, 8), np.uint8)).save(folder / f"{number}.png")


def _actions(menu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_where_columns_are_in_doubt_they_are_offered_beside_the_message(
    panel: DataPanel, workspace: Workspace, tmp_path: Path, qtbot
) -> None:
    _pictures(tmp_path / "set")
    rows = [f"{i}.png,{'ab'[i % 2]},{'xy'[i // 4]}" for i in range(8)]
    (tmp_path / "set" / "t.csv").write_text("file,this & that,side\n" + "\n".join(rows))
    with qtbot.waitSignal(workspace.opener.undecided):
        workspace.open_source(tmp_path / "set")
    assert "“this & that”, “side”" in panel.message.words.text()
    (offered,) = panel.message._buttons
    assert offered.text() == "Choose the labels…"
    offered.click()
    menu = next(m for m in panel.findChildren(type(panel.make_menu())) if m.isVisible())
    with qtbot.waitSignal(workspace.opener.opened):
        _actions(menu)["Labels from the column “this && that”"].trigger()
    menu.close()
    assert workspace.dataset.classes == ("a", "b")
    assert workspace.data_settings.label_column == "this & that"


def test_another_layout_is_chosen_in_the_menu_of_the_source(
    panel: DataPanel, workspace: Workspace, tmp_path: Path, qtbot
) -> None:
    for part in ("train", "test"):
        for name in ("cat", "dog"):
            _pictures(tmp_path / "set" / part / name)
    with qtbot.waitSignal(workspace.opener.opened):
        workspace.open_source(tmp_path / "set")
    assert workspace.dataset.classes == ("cat", "dog")
    menu = next(a.menu() for a in panel.make_menu().actions() if a.menu() is not None)
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Decide by what is there"]
    with qtbot.waitSignal(workspace.opener.opened):
        _actions(menu)["Every folder is a class"].trigger()
    assert workspace.dataset.classes == ("test", "train")
    _pictures(tmp_path / "other" / "a")
    _pictures(tmp_path / "other" / "b")
    with qtbot.waitSignal(workspace.opener.opened):
        workspace.open_source(tmp_path / "other")
    assert workspace.data_settings.layout == "auto"
