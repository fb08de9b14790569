"""Which workspaces a window has, and which panel is where: `WORKSPACES` and `PANELS`.

A new panel is a new row. What a panel shows is its own business, how the frame holds it that of
``frame.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from importlib import import_module

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets.texts import marked

CANVAS = "canvas"
"""The drawing: in the centre of Draw, made by the window and not by a row of the table."""


class Slot(Enum):
    """Where in its workspace a panel is."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    DRAWER = "drawer"


@dataclass(frozen=True)
class WorkspaceSpec:
    """One workspace.

    Attributes
    ----------
    id, title, icon : str
    left, right : (int, int)
        Widths of the columns: in a window of 1400 pixels or more, and in a narrower one.
    """

    id: str
    title: str
    icon: str
    left: tuple[int, int] = (248, 224)
    right: tuple[int, int] = (280, 256)


WORKSPACES = (
    WorkspaceSpec("draw", marked("Frame", "Draw"), "tree-structure", (212, 196), (280, 260)),
    WorkspaceSpec("data", marked("Frame", "Data"), "database", (264, 240), (304, 280)),
    WorkspaceSpec("train", marked("Frame", "Train"), "chart-line-up", (248, 224), (280, 256)),
    WorkspaceSpec("inside", marked("Frame", "Inside"), "magnifying-glass"),
    WorkspaceSpec("judge", marked("Frame", "Judge"), "scales"),
    WorkspaceSpec("use", marked("Frame", "Use"), "lightning", right=(344, 320)),
)
"""In the order of the switch in the toolbar."""


@dataclass(frozen=True)
class View:
    """One segment of several that one panel serves (`PanelSpec.views`)."""

    id: str
    title: str
    icon: str


@dataclass(frozen=True)
class PanelSpec:
    """One panel.

    Attributes
    ----------
    id : str
        Stable; `Workspace.show_panel` and lessons name it.
    title, icon : str
    workspace : str
        The id of the workspace it is in; empty for the drawer at the bottom, which is in all.
    slot : Slot
    source : str
        ``module:class`` below ``cnndesk.gui.panels``; the class takes (workspace, parent).
    face_of : str
        The panel whose segment it shares: the header offers both under “Show”.
    views : tuple of View
        The segments that it serves, where they are more than one; it is told which by
        ``show_view``.
    whole : bool
        It has columns of its own: while it is in front, those of its workspace are not.
    """

    id: str
    title: str
    icon: str
    workspace: str
    slot: Slot
    source: str
    face_of: str = ""
    views: tuple[View, ...] = ()
    whole: bool = False

    @property
    def minimum(self) -> QSize:
        """Below which it cannot be made smaller."""
        return _MINIMUM[self.slot]

    def make(self, workspace: Workspace, parent: QWidget) -> QWidget:
        """Import and make the panel."""
        module, _, name = self.source.partition(":")
        made = getattr(import_module(f"cnndesk.gui.panels.{module}"), name)
        panel: QWidget = made(workspace, parent)
        return panel


_MINIMUM = {
    Slot.LEFT: QSize(196, 120),
    Slot.RIGHT: QSize(196, 120),
    Slot.CENTRE: QSize(360, 168),
    Slot.DRAWER: QSize(240, 120),
}


def _row(
    id: str, title: str, icon: str, place: str, source: str, views: tuple[View, ...] = ()
) -> PanelSpec:
    workspace, _, slot = place.partition(".")
    return PanelSpec(id, title, icon, workspace, Slot(slot), source, views=views)


# fmt: off
PANELS = (
    _row("palette", marked("Frame", "Palette"), "squares-four", "draw.left",
         "palette:PalettePanel"),
    _row("outline", marked("Frame", "Outline"), "list", "draw.left",
         "outline:OutlinePanel"),
    _row("inspector", marked("Frame", "Inspector"), "sliders", "draw.right",
         "inspector.panel:InspectorPanel"),
    _row("data", marked("Frame", "Data"), "database", "data.left",
         "data.panel:DataPanel"),
    _row("images", marked("Frame", "Images"), "image", "data.centre",
         "data.images:ImagesPanel"),
    _row("data_settings", marked("Frame", "Into training"), "sliders-horizontal", "data.right",
         "data.settings_panel:DataSettingsPanel"),
    _row("training_controls", marked("Frame", "Training"), "play-fill", "train.left",
         "training.training_controls:TrainingControlsPanel"),
    _row("training", marked("Frame", "Run"), "chart-line-up", "train.centre",
         "training.panel:TrainingPanel"),
    PanelSpec("laboratory", marked("Frame", "Lab"), "table", "train", Slot.CENTRE,
              "laboratory.panel:LaboratoryPanel", whole=True,
              views=(View("laboratory", marked("Frame", "Lab"), "table"),
                     View("race", marked("Frame", "Race"), "flag"))),
    _row("landscape", marked("Frame", "Landscape"), "target", "train.centre",
         "landscape.panel:LandscapePanel"),
    _row("predictions", marked("Frame", "Predictions"), "chart-bar", "train.right",
         "predictions:PredictionsPanel"),
    _row("feature_maps", marked("Frame", "Maps"), "squares-four", "inside.centre",
         "feature_maps:FeatureMapsPanel"),
    PanelSpec("filters", marked("Frame", "Filters"), "grid-four", "inside", Slot.CENTRE,
              "filters:FiltersPanel", face_of="feature_maps"),
    _row("stepper", marked("Frame", "Step through"), "skip-forward", "inside.centre",
         "stepping.stepper:StepperPanel"),
    _row("why", marked("Frame", "Why"), "question", "inside.centre",
         "why:WhyPanel"),
    _row("paint", marked("Frame", "Paint"), "paint-brush", "inside.centre",
         "paint:PaintPanel"),
    _row("microscope", marked("Frame", "Microscope"), "crosshair", "inside.centre",
         "microscope.panel:MicroscopePanel"),
    PanelSpec("concepts", marked("Frame", "Concepts"), "cards", "inside", Slot.CENTRE,
              "concepts.panel:ConceptsPanel", face_of="microscope"),
    _row("health", marked("Frame", "Health"), "heart", "inside.centre",
         "health:HealthPanel"),
    _row("filter_lab", marked("Frame", "Filter lab"), "sliders-horizontal", "inside.centre",
         "stepping.filter_lab:FilterLabPanel"),
    _row("confusion", marked("Frame", "Confusion"), "table", "judge.centre",
         "confusion.panel:ConfusionPanel",
         (View("confusion", marked("Frame", "Confusion"), "table"),
          View("classes", marked("Frame", "Classes"), "tag"),
          View("reliability", marked("Frame", "Reliability"), "target"))),
    _row("embedding", marked("Frame", "Map of images"), "selection", "judge.centre",
         "embedding.panel:EmbeddingPanel"),
    _row("compare", marked("Frame", "Compare runs"), "columns", "judge.centre",
         "confusion.compare_panel:ComparePanel"),
    _row("use", marked("Frame", "Pictures"), "image", "use.centre",
         "use.panel:UsePanel"),
    _row("recognise", marked("Frame", "Inside a large picture"), "crop", "use.centre",
         "recognise.panel:RecognisePanel"),
    _row("take_elsewhere", marked("Frame", "Take it elsewhere"), "export", "use.right",
         "use.elsewhere:TakeElsewherePanel"),
    _row("log", marked("Frame", "Log"), "terminal-window", ".drawer",
         "log:LogPanel"),
)
# fmt: on


@dataclass(frozen=True)
class Segment:
    """One entry in the header of a workspace.

    Attributes
    ----------
    id : str
        Of its first panel, of a panel's view, or ``"canvas"``.
    title, icon : str
    panels : tuple of str
        The panels that share it, the first one shown first.
    view : str
        Which view the panel is to show; empty where it has one only.
    """

    id: str
    title: str
    icon: str
    panels: tuple[str, ...]
    view: str = ""


def segments_of(workspace: str) -> tuple[Segment, ...]:
    """Return the segments of a workspace, in the order of the table."""
    if workspace == "draw":
        return (Segment(CANVAS, marked("Frame", "Canvas"), "tree-structure", (CANVAS,)),)
    found: list[Segment] = []
    for spec in PANELS:
        if spec.workspace != workspace or spec.slot is not Slot.CENTRE or spec.face_of:
            continue
        faces = tuple(other.id for other in PANELS if other.face_of == spec.id)
        if spec.views:
            found += [Segment(v.id, v.title, v.icon, (spec.id,), v.id) for v in spec.views]
        else:
            found.append(Segment(spec.id, spec.title, spec.icon, (spec.id, *faces)))
    return tuple(found)


def columns_of(workspace: str, slot: Slot) -> tuple[PanelSpec, ...]:
    """Return the panels of a column, in the order of the table."""
    return tuple(spec for spec in PANELS if spec.workspace == workspace and spec.slot is slot)
