"""Every action of the window in one table: text, icon, keys, what it does, when, and why not.

Menus, toolbar, tooltips and the shortcut overview are made from `ACTIONS`. What an action does is a
method of one of the controllers (``"files.save"``); whether it can is a condition by name, which
also brings the sentence that a disabled action shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.gui.widgets.texts import marked


def translated(text: str) -> str:
    """Return a text of the tables below in the user's language."""
    return QCoreApplication.translate("Actions", text)


@dataclass(frozen=True)
class ActionSpec:
    """One action.

    Attributes
    ----------
    id : str
        Unique name.
    menu : str
        The menu it is in; empty for none.
    text : str
        In the menu, with ``&`` before the key of access.
    slot : str
        ``controller.method``.
    icon : str
    keys : tuple of str
        Shortcuts, the first one shown.
    tip : str
        What it does, when the text does not say it all.
    needs : str
        A condition of `Conditions`, or empty.
    checkable : bool
    scope : str
        ``"window"``, or ``"drawing"``: keys that count only while canvas or outline have the focus.
    alters : str
        The part that it changes, ``"network"`` or ``"data"``, which may be locked.
    """

    id: str
    menu: str
    text: str
    slot: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    tip: str = ""
    needs: str = ""
    checkable: bool = False
    scope: str = "window"
    alters: str = ""


_ = marked
_A = ActionSpec

# fmt: off
ACTIONS: tuple[ActionSpec | str, ...] = (
    # File
    _A("new", "file", _("Actions", "&New"), "files.new", "file-plus", ("Ctrl+N",),
       _("Actions", "Start with an empty network")),
    _A("new_window", "file", _("Actions", "New &window"), "files.new_window", "",
       ("Ctrl+Shift+N",)),
    _A("open", "file", _("Actions", "&Open…"), "files.open", "folder-open", ("Ctrl+O",),
       _("Actions", "Open a project")),
    "recent:file",
    _A("import_network", "file", _("Actions", "I&mport a network…"), "files.ask_network", "", (),
       _("Actions", "Take over a network of another program (ONNX), with its weights")),
    "-file",
    _A("open_folder", "file", _("Actions", "Open &images…"), "files.open_folder", "image",
       ("Ctrl+Shift+O",), _("Actions", "Open a folder of images, one folder per class"),
       alters="data"),
    _A("open_archive", "file", _("Actions", "Open a &zip, CSV or data file…"), "files.open_archive",
       "", (), _("Actions", "Open a zip or CSV of images, MNIST (IDX) or CIFAR files"),
       alters="data"),
    _A("open_digits", "file", _("Actions", "Open handwritten &digits"), "files.open_digits",
       alters="data"),
    _A("open_shapes", "file", _("Actions", "Open drawn s&hapes"), "files.open_shapes",
       alters="data"),
    "-file",
    _A("save", "file", _("Actions", "&Save"), "files.save", "floppy-disk", ("Ctrl+S",),
       _("Actions", "Save the project"), "something"),
    _A("save_as", "file", _("Actions", "Save &as…"), "files.save_as", "", ("Ctrl+Shift+S",), "",
       "something"),
    _A("export_png", "file", _("Actions", "Export drawing as &PNG…"), "window.export_png", "export",
       (), "", "blocks"),
    _A("export_svg", "file", _("Actions", "Export drawing as S&VG…"), "window.export_svg", "", (),
       "", "blocks"),
    "-file",
    _A("close", "file", _("Actions", "&Close project"), "files.close_project", "", ("Ctrl+W",),
       _("Actions", "Back to the start page"), "something"),
    _A("quit", "file", _("Actions", "&Quit"), "window.close", "", ("Ctrl+Q",)),
    # Edit
    _A("undo", "edit", _("Actions", "&Undo"), "edit.undo", "arrow-u-up-left", ("Ctrl+Z",), "",
       "undo"),
    _A("redo", "edit", _("Actions", "&Redo"), "edit.redo", "arrow-u-up-right",
       ("Ctrl+Shift+Z", "Ctrl+Y"), "", "redo"),
    _A("history", "edit", _("Actions", "&History…"), "window.show_history",
       "clock-counter-clockwise", ("Ctrl+H",), _("Actions", "Show all steps, go back to any")),
    "-edit",
    _A("cut", "edit", _("Actions", "Cu&t"), "edit.cut", "scissors", ("Ctrl+X",), "", "selection",
       scope="drawing", alters="network"),
    _A("copy", "edit", _("Actions", "&Copy"), "edit.copy", "copy", ("Ctrl+C",), "", "selection",
       scope="drawing"),
    _A("paste", "edit", _("Actions", "&Paste"), "edit.paste", "clipboard-text", ("Ctrl+V",), "",
       "copied", scope="drawing", alters="network"),
    _A("duplicate", "edit", _("Actions", "&Duplicate"), "edit.duplicate", "", ("Ctrl+D",), "",
       "selection", alters="network"),
    _A("delete", "edit", _("Actions", "De&lete"), "edit.delete", "trash", ("Del",),
       _("Actions", "Delete the selected blocks or link; the chain closes"), "selection_or_link",
       scope="drawing", alters="network"),
    _A("select_all", "edit", _("Actions", "Select &all"), "edit.select_all", "", ("Ctrl+A",), "",
       "blocks", scope="drawing"),
    "-edit",
    _A("changes", "edit", _("Actions", "Changes to &images…"), "window.show_changes", "tag", (),
       _("Actions", "List the images that were relabelled or left out"), "dataset"),
    _A("find", "edit", _("Actions", "&Find a block"), "window.find_block", "magnifying-glass",
       ("Ctrl+F",), _("Actions", "Search the palette")),
    _A("settings", "edit", _("Actions", "S&ettings…"), "window.show_settings", "gear", ("Ctrl+,",)),
    # View
    _A("view_maps", "view", _("Actions", "Show &maps"), "view.maps", "image", (),
       _("Actions", "Blocks show their output"), "blocks", True),
    _A("view_cost", "view", _("Actions", "Show &cost"), "view.cost", "timer", (),
       _("Actions", "Blocks show their time"), "blocks", True),
    _A("view_flashlight", "view", _("Actions", "F&lashlight"), "view.flashlight", "flashlight", (),
       _("Actions", "Point at a unit: what it sees lights up"), "blocks", True),
    "-view",
    _A("fit", "view", _("Actions", "&Fit"), "window.fit", "corners-out", ("Home",),
       _("Actions", "Fit the drawing into the view"), "blocks", scope="drawing"),
    _A("zoom_100", "view", _("Actions", "&100 %"), "window.zoom_100", "", ("Ctrl+0",), "",
       "blocks"),
    _A("zoom_in", "view", _("Actions", "Zoom &in"), "window.zoom_in", "magnifying-glass-plus",
       ("Ctrl++", "Ctrl+="), "", "blocks"),
    _A("zoom_out", "view", _("Actions", "Zoom &out"), "window.zoom_out", "magnifying-glass-minus",
       ("Ctrl+-",), "", "blocks"),
    "-view",
    "theme:view",
    _A("presentation", "view", _("Actions", "&Presentation size"), "window.set_presentation", "",
       (), _("Actions", "Larger type, for a projector"), "", True),
    _A("reduce_motion", "view", _("Actions", "Less motio&n"), "window.set_reduce_motion", "", (),
       _("Actions", "Nothing slides or fades"), "", True),
    # Network
    "templates:network",
    "blocks:network",
    "-network",
    _A("arrange_right", "network", _("Actions", "Arrange left to &right"), "edit.arrange_right",
       "tree-structure", ("Ctrl+L",), "", "blocks"),
    _A("arrange_down", "network", _("Actions", "Arrange top &down"), "edit.arrange_down", "",
       ("Ctrl+Shift+L",), "", "blocks"),
    _A("align_left", "network", _("Actions", "Align &left"), "edit.align_left", "align-left", (),
       "", "several"),
    _A("align_right", "network", _("Actions", "Align ri&ght"), "edit.align_right", "align-right",
       (), "", "several"),
    _A("align_top", "network", _("Actions", "Align t&op"), "edit.align_top", "align-top", (), "",
       "several"),
    _A("align_bottom", "network", _("Actions", "Align &bottom"), "edit.align_bottom",
       "align-bottom", (), "", "several"),
    "-network",
    _A("group", "network", _("Actions", "Gro&up"), "edit.group", "stack", ("Ctrl+G",),
       _("Actions", "Draw the selected blocks as one"), "several", scope="drawing"),
    _A("ungroup", "network", _("Actions", "U&ngroup"), "edit.ungroup", "", ("Ctrl+Shift+G",),
       _("Actions", "Take the group apart"), "grouped", scope="drawing"),
    _A("toggle_fold", "network", _("Actions", "&Fold or open the group"), "edit.toggle_fold", "",
       ("O",), _("Actions", "Draw the group as one, or show what is in it"), "grouped",
       scope="drawing"),
    _A("fold_all", "network", _("Actions", "Fold all group&s"), "edit.fold_all",
       "arrows-in-simple", (), "", "groups"),
    _A("open_all", "network", _("Actions", "Op&en all groups"), "edit.open_all",
       "arrows-out-simple", (), "", "groups"),
    _A("group_stages", "network", _("Actions", "Group t&he stages"), "edit.group_stages", "", (),
       _("Actions", "Find what belongs together, and what repeats"), "blocks"),
    "-network",
    _A("mute", "network", _("Actions", "&Mute"), "edit.mute", "speaker-slash", ("M",),
       _("Actions", "Let the block pass its input on unchanged"), "selection", scope="drawing",
       alters="network"),
    _A("freeze", "network", _("Actions", "Free&ze"), "edit.freeze", "lock-simple", ("L",),
       _("Actions", "Keep the block's weights out of training"), "selection", scope="drawing",
       alters="network"),
    _A("show_problem", "network", _("Actions", "Show the &problem"), "window.show_problem",
       "warning-circle", ("Ctrl+E",), _("Actions", "Go to the first block that does not fit"),
       "problem"),
    # Train
    _A("train", "train", _("Actions", "&Train"), "train.toggle", "play-fill", ("F5",),
       _("Actions", "Train, or pause"), "trainable"),
    _A("step_batch", "train", _("Actions", "Run one &batch"), "train.step_batch", "skip-forward",
       ("F6",), _("Actions", "Run one batch, then pause"), "trainable"),
    _A("step_epoch", "train", _("Actions", "Run one &epoch"), "train.step_epoch", "fast-forward",
       ("Shift+F6",), _("Actions", "Run to the end of the epoch, then pause"), "trainable"),
    _A("stop", "train", _("Actions", "&Stop"), "train.stop", "stop", ("Shift+F5",),
       _("Actions", "End this run"), "run"),
    _A("reset", "train", _("Actions", "&Reset"), "train.reset", "arrow-counter-clockwise", (),
       _("Actions", "Start anew with fresh weights"), "run"),
    # Explore
    _A("watch_previous", "explore", _("Actions", "&Previous image"), "watch.previous", "caret-left",
       ("[",), _("Actions", "Watch the image before"), "dataset"),
    _A("watch_next", "explore", _("Actions", "&Next image"), "watch.next", "caret-right", ("]",),
       _("Actions", "Watch the next image"), "dataset"),
    _A("watch_random", "explore", _("Actions", "&Random image"), "watch.random", "shuffle", (),
       _("Actions", "Watch any image"), "dataset"),
    _A("choose_image", "explore", _("Actions", "&Choose an image…"), "window.choose_image", "", (),
       _("Actions", "Choose the image that every view shows"), "dataset"),
    _A("watch_file", "explore", _("Actions", "Image from a fil&e…"), "window.watch_file", "image",
       (), _("Actions", "Watch a picture of your own: every view shows it"),
       "open"),
    _A("block_before", "explore", _("Actions", "Block &before"), "window.block_before", "",
       ("Ctrl+Left",), _("Actions", "Select the block before in the network strip"), "strip"),
    _A("block_after", "explore", _("Actions", "Block &after"), "window.block_after", "",
       ("Ctrl+Right",), _("Actions", "Select the next block in the network strip"), "strip"),
    _A("moment_before", "explore", _("Actions", "Moment before"), "window.moment_before", "",
       ("Shift+,", "<"), _("Actions", "Look at the network as it was a moment before"), "moments"),
    _A("moment_after", "explore", _("Actions", "Moment after"), "window.moment_after", "",
       ("Shift+.", ">"), _("Actions", "Look at the network as it was a moment later"), "moments"),
    "-explore",
    _A("show_maps", "explore", _("Actions", "Fea&ture maps of the block"), "window.show_maps",
       "squares-four", (), "", "current"),
    _A("show_filters", "explore", _("Actions", "&Filters of the block"), "window.show_filters",
       "grid-four", (), "", "current"),
    _A("show_predictions", "explore", _("Actions", "Pre&dictions"), "window.show_predictions",
       "chart-bar", (), "", "blocks"),
    "-explore",
    _A("show_stepper", "explore", _("Actions", "&Step through the block"), "window.show_stepper",
       "skip-forward", ("F7",),
       _("Actions", "Work the selected block out, number by number"), "blocks"),
    _A("show_filter_lab", "explore", _("Actions", "Filter &lab"), "window.show_filter_lab",
       "sliders", ("F8",), _("Actions", "Slide a filter of your own over an image")),
    _A("show_paint", "explore", _("Actions", "Pa&int on the image"), "window.show_paint",
       "paint-brush", ("F9",), _("Actions", "Draw on the watched image and see what changes")),
    _A("show_health", "explore", _("Actions", "&Health"), "window.show_health", "heart",
       ("Shift+F8",),
       _("Actions", "Weights, gradients and activations over the training, and dead units"),
       "blocks"),
    _A("show_why", "explore", _("Actions", "&Why"), "window.show_why", "question", ("Shift+F7",),
       _("Actions", "Show which parts of the watched image speak for a class"), "blocks"),
    "-explore",
    _A("show_confusion", "explore", _("Actions", "Conf&usion matrix"), "window.show_confusion",
       "table", (), _("Actions", "Which classes are taken for which"), "blocks"),
    _A("show_embedding", "explore", _("Actions", "&Map of images"), "window.show_embedding",
       "selection", (), _("Actions", "Which images a block sees alike"), "blocks"),
    _A("show_recognise", "explore", _("Actions", "Rec&ognise in a picture"),
       "window.show_recognise", "crop", (),
       _("Actions", "Find what the network knows in a larger picture"), "blocks"),
    # Window
    "workspaces:window",
    "panels:window",
    "-window",
    _A("left_column", "window", _("Actions", "&Left column"), "window.toggle_left", "", ("Ctrl+B",),
       _("Actions", "Collapse the column on the left, or open it"), "open"),
    _A("right_column", "window", _("Actions", "&Right column"), "window.toggle_right", "",
       ("Ctrl+Alt+B",), _("Actions", "Collapse the column on the right, or open it"), "open"),
    _A("maximise", "window", _("Actions", "Only the &centre"), "window.toggle_bare",
       "arrows-out-simple", ("F11",), _("Actions", "Hide strip and columns, or put them back"),
       "open", True),
    _A("own_window", "window", _("Actions", "In a &window of its own"), "window.open_own_window",
       "arrow-square-out", ("Ctrl+Shift+Return",),
       _("Actions", "Show the centre in a window of its own: for a second screen, a projector"),
       "panel_in_centre"),
    _A("log", "window", _("Actions", "L&og"), "window.toggle_log", "terminal-window", (),
       _("Actions", "Open the log at the bottom, or close it"), "open", True),
    "-window",
    _A("reset_layout", "window", _("Actions", "Re&set this workspace"), "window.reset_layout", "",
       (), _("Actions", "Give its columns the widths they have at first"), "open"),
    _A("full_screen", "window", _("Actions", "F&ull screen"), "window.toggle_full_screen", "",
       ("Shift+F11",), "", "", True),
    # Help
    "lessons:help",
    "-help",
    _A("guide", "help", _("Actions", "&Guide"), "window.show_guide", "file-text", ("F1",),
       _("Actions", "How to work with the program, in pictures")),
    _A("glossary", "help", _("Actions", "Glo&ssary…"), "window.show_glossary", "question", (),
       _("Actions", "What the words mean")),
    _A("shortcuts", "help", _("Actions", "&Keyboard shortcuts"), "window.show_shortcuts",
       "keyboard", ("?",)),
    _A("copy_diagnostics", "help", _("Actions", "Copy &diagnostics"), "window.copy_diagnostics",
       "clipboard-text", (), _("Actions", "Versions, machine and log, for a report of an error")),
    _A("about", "help", _("Actions", "&About cnndesk"), "window.show_about", "info"),
    # Toolbar only
    _A("theme", "", _("Actions", "Switch theme"), "window.switch_theme", "moon"),
)
# fmt: on

MENUS = (
    ("file", marked("Actions", "&File")),
    ("edit", marked("Actions", "&Edit")),
    ("view", marked("Actions", "&View")),
    ("network", marked("Actions", "&Network")),
    ("train", marked("Actions", "&Train")),
    ("explore", marked("Actions", "E&xplore")),
    ("window", marked("Actions", "&Window")),
    ("help", marked("Actions", "&Help")),
)

TOOLBAR = ("save", "undo", "redo")

Condition = Callable[[], str]
"""Returns why not; empty if it can be done."""


class Actions(QObject):
    """The actions of one window.

    Parameters
    ----------
    owner : QWidget
        The window; actions of scope "window" are added to it.
    controllers : mapping of str to object
        Whose methods the slots name.
    conditions : mapping of str to callable
        Why not, by the name in ``needs``.
    """

    def __init__(
        self,
        owner: QWidget,
        controllers: Mapping[str, object],
        conditions: Mapping[str, Condition],
    ) -> None:
        super().__init__(owner)
        self._conditions = conditions
        self._specs = {spec.id: spec for spec in ACTIONS if isinstance(spec, ActionSpec)}
        self._actions: dict[str, QAction] = {}
        for spec in self._specs.values():
            action = self._make(spec, controllers)
            self._actions[spec.id] = action
            if spec.scope == "window":
                owner.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def _make(self, spec: ActionSpec, controllers: Mapping[str, object]) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setIconText(plain(action.text()))  # on a button, without the key of access
        action.setObjectName(spec.id)
        if spec.icon:
            action.setIcon(icon(spec.icon))
            action.setIconVisibleInMenu(False)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.scope == "drawing":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        controller, _, method = spec.slot.partition(".")
        slot = getattr(controllers[controller], method)
        action.triggered.connect(lambda _checked=False: slot())
        self._describe(action, spec, "")
        return action

    def attach(self, widget: QWidget, *, without: Collection[str] = ()) -> None:
        """Let the keys of scope "drawing" count in a widget: canvas, outline."""
        for spec in self._specs.values():
            if spec.scope == "drawing" and spec.id not in without:
                widget.addAction(self._actions[spec.id])

    def refresh(self, *_: object) -> None:
        """Enable what can be done now; let the rest say why not."""
        reasons = {name: why() for name, why in self._conditions.items()}
        for spec in self._specs.values():
            reason = reasons[spec.needs] if spec.needs else ""
            if spec.alters and not reason:
                reason = reasons[f"free_{spec.alters}"]
            action = self._actions[spec.id]
            if action.isEnabled() != (not reason):
                action.setEnabled(not reason)
            self._describe(action, spec, reason)

    def describe(self, name: str, tip: str) -> None:
        """Give an action another tooltip until the next `refresh`."""
        self._describe(self._actions[name], self._specs[name], "", tip)

    def _describe(self, action: QAction, spec: ActionSpec, reason: str, tip: str = "") -> None:
        what = tip or translated(spec.tip or plain(action.text()))
        key = keys_text(action.shortcut())
        text = reason or (f"{what} ({key})" if key else what)
        if action.toolTip() != text:
            action.setToolTip(text)
            action.setStatusTip(reason)

    def disabled_for(self, keys: QKeySequence) -> ActionSpec | None:
        """Return the disabled action of the window that has these keys."""
        for spec in self._specs.values():
            action = self._actions[spec.id]
            if spec.scope == "window" and not action.isEnabled() and keys in action.shortcuts():
                return spec
        return None

    def overview(self) -> Iterable[tuple[str, list[tuple[str, str]]]]:
        """Yield each menu's title with its actions that have keys: (keys, text)."""
        for menu, title in MENUS:
            rows = []
            for spec in self._specs.values():
                if spec.menu == menu and spec.keys:
                    keys = " / ".join(map(keys_text, spec.keys))
                    rows.append((keys, plain(translated(spec.text))))
            if rows:
                yield plain(translated(title)), rows


def plain(text: str) -> str:
    """Return a menu's text without the key of access, “(&F)” or “&”, and without the ellipsis."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…")
