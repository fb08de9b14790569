"""Which panels a window has: `PANELS` is the table of all of them; a new one is a new row.

What a panel shows is its own business, how docks hold it that of ``docks.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets.texts import marked

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True)
class PanelSpec:
    """One panel.

    Attributes
    ----------
    id : str
        Stable; saved layouts and `Workspace.show_panel` name it.
    title : str
    area : Qt.DockWidgetArea
        Where it is at first, tabbed with the others there.
    source : str
        ``module:class`` below ``cnndesk.gui.panels``; the class takes (workspace, parent).
    minimum : QSize
        Below which it cannot be made smaller.
    opens : bool
        Whether it is open at first; if not, “More” in the row of tabs and the menus open it.
    """

    id: str
    title: str
    area: Qt.DockWidgetArea
    source: str
    minimum: QSize
    opens: bool = True

    def make(self, workspace: Workspace, parent: QWidget) -> QWidget:
        """Import and make the panel."""
        module, _, name = self.source.partition(":")
        made = getattr(import_module(f"cnndesk.gui.panels.{module}"), name)
        panel: QWidget = made(workspace, parent)
        return panel


# The keys Ctrl+1 to Ctrl+9 show the first panels.
NUMBERED = 9
_LEFT_SIZE, _RIGHT_SIZE, _BOTTOM_SIZE = QSize(180, 120), QSize(240, 120), QSize(240, 168)

PANELS = (
    PanelSpec(
        "palette",
        marked("Docks", "Palette"),
        LEFT,
        "palette:PalettePanel",
        _LEFT_SIZE,
    ),
    PanelSpec(
        "outline",
        marked("Docks", "Outline"),
        LEFT,
        "outline:OutlinePanel",
        _LEFT_SIZE,
    ),
    PanelSpec("data", marked("Docks", "Data"), LEFT, "data.panel:DataPanel", _LEFT_SIZE),
    PanelSpec(
        "inspector",
        marked("Docks", "Inspector"),
        RIGHT,
        "inspector.panel:InspectorPanel",
        _RIGHT_SIZE,
    ),
    PanelSpec(
        "training",
        marked("Docks", "Training"),
        BOTTOM,
        "training.panel:TrainingPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "feature_maps",
        marked("Docks", "Feature maps"),
        BOTTOM,
        "feature_maps:FeatureMapsPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "filters",
        marked("Docks", "Filters"),
        BOTTOM,
        "filters:FiltersPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "predictions",
        marked("Docks", "Predictions"),
        BOTTOM,
        "predictions:PredictionsPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "images",
        marked("Docks", "Images"),
        BOTTOM,
        "data.images:ImagesPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "confusion",
        marked("Docks", "Confusion"),
        BOTTOM,
        "confusion.panel:ConfusionPanel",
        _BOTTOM_SIZE,
    ),
    PanelSpec(
        "embedding",
        marked("Docks", "Embedding"),
        BOTTOM,
        "embedding.panel:EmbeddingPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec(
        "recognise",
        marked("Docks", "Recognise"),
        BOTTOM,
        "recognise.panel:RecognisePanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec("log", marked("Docks", "Log"), BOTTOM, "log:LogPanel", _BOTTOM_SIZE),
    PanelSpec(
        "stepper",
        marked("Docks", "Stepper"),
        BOTTOM,
        "stepping.stepper:StepperPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec(
        "filter_lab",
        marked("Docks", "Filter lab"),
        BOTTOM,
        "stepping.filter_lab:FilterLabPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec(
        "paint",
        marked("Docks", "Paint"),
        BOTTOM,
        "paint:PaintPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec(
        "why",
        marked("Docks", "Why"),
        BOTTOM,
        "why:WhyPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
    PanelSpec(
        "health",
        marked("Docks", "Health"),
        BOTTOM,
        "health:HealthPanel",
        _BOTTOM_SIZE,
        opens=False,
    ),
)
