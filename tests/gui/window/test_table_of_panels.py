"""A new panel is its folder, its row in the window's table and its name for lessons."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from cnndesk.gui import panels
from cnndesk.gui.window import frame, panel_table
from cnndesk.lessons import vocabulary

PARTS = {
    "AnswersPanel",  # stands in Confusion where images have labels or values
    "JudgingPanel",  # what Confusion and Embedding have in common
}


def panel_classes() -> dict[str, type[QWidget]]:
    """Return every class below ``gui/panels`` that is called a panel, by ``module:class``."""
    found = {}
    for module in pkgutil.walk_packages(panels.__path__, f"{panels.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            is_panel = inspect.isclass(value) and issubclass(value, QWidget)
            if not is_panel or not name.endswith("Panel") or name in PARTS:
                continue
            if value.__module__ == module.name:
                found[f"{module.name.removeprefix(f'{panels.__name__}.')}:{name}"] = value
    return found


def test_every_panel_has_a_row_in_the_table_of_the_window() -> None:
    without = set(panel_classes()) - {spec.source for spec in panel_table.PANELS}
    assert not without, (
        f"add a PanelSpec to gui/window/panel_table.py for {', '.join(sorted(without))}"
    )


def test_every_row_leads_to_a_panel() -> None:
    missing = {spec.source for spec in panel_table.PANELS} - set(panel_classes())
    assert not missing, f"gui/panels has no {', '.join(sorted(missing))}"


def test_lessons_can_name_every_panel() -> None:
    without = {spec.id for spec in panel_table.PANELS} ^ set(vocabulary.PANELS)
    assert not without, f"bring lessons/vocabulary.py, PANELS, up to date: {sorted(without)}"


class ToyPanel(QLabel):
    """The least that a panel is."""

    def __init__(self, workspace: object, parent: QWidget) -> None:
        super().__init__("toy", parent)
        self.workspace = workspace


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> panel_table.PanelSpec:
    monkeypatch.setattr(
        "cnndesk.gui.panels.log.ToyPanel", ToyPanel, raising=False
    )  # stands for a module of its own
    centre = panel_table.Slot.CENTRE
    spec = panel_table.PanelSpec("toy", "Toy", "star", "judge", centre, "log:ToyPanel")
    for module in (frame, panel_table):
        monkeypatch.setattr(module, "PANELS", (*panel_table.PANELS, spec))
    return spec


def test_a_row_is_all_that_a_new_panel_needs_of_the_window(toy, open_window) -> None:
    window = open_window()
    window.panel_loader.make_all()
    window.show_project()
    window.show_panel("toy")
    assert window.frame.workspace == "judge"
    panel = window.frame.places["toy"].panel
    assert isinstance(panel, ToyPanel)
    assert panel.workspace is window.workspace
    assert window.frame.is_shown("toy")
