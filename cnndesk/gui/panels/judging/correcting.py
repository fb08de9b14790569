"""Relabel, leave out, take back and watch images: what is done, the buttons, the keys, the menu.

Every view of images (galleries, the images panel) uses one `Corrector` and one `CorrectionBar`; a
step changes the corrections of the workspace, never a file. What has been changed in all is listed
in ``changes.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import ImageKey
from cnndesk.document.image_edits import Exclude, ImageEdit, Include, Relabel, Revert
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import button
from cnndesk.gui.widgets.flow import FlowBox
from cnndesk.gui.widgets.shortcuts import keys_text

Place = tuple[str, int]
"""Part of the data, and position in the whole part."""

RELABEL_KEY, PREDICTED_KEY = Qt.Key.Key_R, Qt.Key.Key_P
EXCLUDE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_X)
WATCH_KEY, REVERT_KEY = Qt.Key.Key_W, Qt.Key.Key_Backspace
LONGEST_CLASS = 16
"""Letters of a class's name on a button."""


class ClassPicker(QFrame):
    """A small window that asks for a class: type to filter, Enter takes the first."""

    picked = Signal(str)

    def __init__(self, classes: Sequence[str], current: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Class"))
        self.field.setAccessibleName(self.tr("Class"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Classes"))
        for index, name in enumerate(classes):
            item = QListWidgetItem(name)
            item.setIcon(icons.icon("circle-fill", theme.class_color(index).name()))
            self.list.addItem(item)
            if name == current:
                self.list.setCurrentItem(item)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        rows = min(max(len(classes), 3), 12)
        self.resize(220, 66 + rows * 26)
        self.setFocusProxy(self.field)

    def _filter(self, words: str) -> None:
        wanted = words.strip().casefold()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
            exact = item.text().casefold() == wanted
            if not item.isHidden() and (first is None or exact):
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None and not item.isHidden():
                    self._take(item)
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        shown = [r for r in range(self.list.count()) if not self.list.item(r).isHidden()]
        if shown:
            row = self.list.currentRow()
            place = shown.index(row) + step if row in shown else 0
            self.list.setCurrentRow(shown[place % len(shown)])

    def _take(self, item: QListWidgetItem) -> None:
        name = item.text()
        self.close()
        self.picked.emit(name)


class Corrector(QObject):
    """Turns chosen images into steps of the history.

    Parameters
    ----------
    workspace : Workspace
    chosen : callable
        Returns the images that are meant.
    predicted : callable
        Returns the class that the network takes an image for, or an empty text.
    view : QWidget
        Where they are chosen; it gets the keys and the menu.
    """

    def __init__(
        self,
        workspace: Workspace,
        chosen: Callable[[], Sequence[Place]],
        view: QAbstractItemView,
        predicted: Callable[[Place], str] = lambda _: "",
    ) -> None:
        super().__init__(view)
        self._workspace, self._chosen, self._predicted = workspace, chosen, predicted
        self._view = view
        view.installEventFilter(self)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._ask_menu)

    # What is meant -------------------------------------------------------------------------

    @property
    def places(self) -> list[Place]:
        """The chosen images; none without data."""
        return list(self._chosen()) if self._workspace.dataset is not None else []

    def _images(self, places: Sequence[Place]) -> dict[ImageKey, str]:
        dataset = self._workspace.dataset
        assert dataset is not None
        return {dataset.key(*p): dataset.given_name(*p) for p in places}

    @property
    def can_relabel(self) -> bool:
        """Whether images have one class each; labels and values are corrected in their table."""
        dataset = self._workspace.dataset
        return dataset is not None and dataset.target_kind == "classes"

    def class_of(self, place: Place) -> str:
        """Return the class that an image has now."""
        dataset = self._workspace.dataset
        assert dataset is not None
        return dataset.known(*place)

    @property
    def proposal(self) -> str:
        """The class that the network takes all chosen images for, where it is another one."""
        if not self.can_relabel:
            return ""
        names = {self._predicted(place) for place in self.places}
        name = names.pop() if len(names) == 1 else ""
        return name if name and any(self.class_of(p) != name for p in self.places) else ""

    @property
    def said(self) -> str:
        """The class that the network takes the first of them for; empty where it is not known."""
        places = self.places
        return self._predicted(places[0]) if places else ""

    @property
    def all_excluded(self) -> bool:
        """Whether all chosen images are left out already."""
        dataset, places = self._workspace.dataset, self.places
        return (
            dataset is not None
            and bool(places)
            and all(bool(dataset.left_out[part][index]) for part, index in places)
        )

    @property
    def any_changed(self) -> bool:
        """Whether any of them was corrected."""
        dataset = self._workspace.dataset
        return dataset is not None and any(
            bool(dataset.left_out[part][index] or dataset.relabelled[part][index])
            for part, index in self.places
        )

    # What is done --------------------------------------------------------------------------

    def _do(self, make: Callable[[dict[ImageKey, str]], ImageEdit]) -> None:
        places = self.places
        if places:
            self._workspace.correct(make(self._images(places)))

    def relabel(self, name: str) -> None:
        """Give the chosen images another class."""
        self._do(lambda images: Relabel(images, name))

    def relabel_as_predicted(self) -> None:
        """Give them the class that the network takes them for."""
        if self.proposal:
            self.relabel(self.proposal)

    def exclude(self) -> None:
        """Leave the chosen images out, or take them back if all of them are."""
        self._do(Include if self.all_excluded else Exclude)

    def revert(self) -> None:
        """Let the chosen images be what their source says."""
        self._do(Revert)

    def watch(self) -> None:
        """Watch the first of them."""
        for place in self.places[:1]:
            self._workspace.watch(*place)

    def show_alike(self) -> None:
        """Show the images that a block of the network sees like the first of them."""
        for place in self.places[:1]:
            self._workspace.alike_requested.emit(*place)

    def pick_class(self, at: QPoint | None = None) -> ClassPicker | None:
        """Ask for a class and give it to the chosen images."""
        dataset, places = self._workspace.dataset, self.places
        if dataset is None or not places or not self.can_relabel:
            return None
        picker = ClassPicker(dataset.classes, self.class_of(places[0]), self._view)
        picker.picked.connect(self.relabel)
        index = self._view.currentIndex()
        below = self._view.visualRect(index).bottomLeft() if index.isValid() else QPoint(8, 8)
        wanted = at if at is not None else self._view.viewport().mapToGlobal(below)
        room = self._view.screen().availableGeometry()
        picker.move(
            min(wanted.x(), room.right() - picker.width()),
            min(wanted.y(), room.bottom() - picker.height()),
        )
        picker.show()
        picker.field.setFocus()
        return picker

    # Keys and menu -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not self.places:
            return False
        if event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        acts: dict[int, Callable[[], object]] = {
            RELABEL_KEY: self.pick_class,
            PREDICTED_KEY: self.relabel_as_predicted,
            WATCH_KEY: self.watch,
            REVERT_KEY: self.revert,
            **dict.fromkeys(EXCLUDE_KEYS, self.exclude),
        }
        act = acts.get(event.key())
        if act is None:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        act()
        return True

    def make_menu(self) -> QMenu:
        """Return the menu of the chosen images."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.proposal:
            words = self.tr("Relabel as “{name}”\tP").format(name=self.proposal)
            menu.addAction(icons.icon("tag"), words, self.relabel_as_predicted)
        relabel = menu.addAction(icons.icon("tag"), self.tr("Relabel…\tR"), self.pick_class)
        relabel.setEnabled(self.can_relabel)
        back = self.all_excluded
        words = self.tr("Take back\tDel") if back else self.tr("Leave out\tDel")
        menu.addAction(icons.icon("prohibit"), words, self.exclude)
        revert = menu.addAction(self.tr("Revert to the source\tBackspace"), self.revert)
        revert.setEnabled(self.any_changed)
        menu.addSeparator()
        menu.addAction(icons.icon("eye"), self.tr("Watch\tW"), self.watch)
        menu.addAction(self.tr("Images like this one"), self.show_alike)
        return menu

    def _ask_menu(self, at: QPoint) -> None:
        if self.places:
            self.make_menu().popup(self._view.viewport().mapToGlobal(at))


class CorrectionBar(FlowBox):
    """The buttons under a gallery: relabel, leave out or take back, watch, why.

    Parameters
    ----------
    corrector : Corrector
    workspace : Workspace
    asks_why : bool
        Whether there is a filled button that asks why the network says what it says.
    """

    def __init__(
        self,
        corrector: Corrector,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        asks_why: bool = False,
    ) -> None:
        super().__init__(parent)
        self._corrector, self._workspace = corrector, workspace
        self.as_predicted = self._made("tag", corrector.relabel_as_predicted)
        self.relabel = self._made("tag", self._pick)
        self.exclude = self._made("prohibit", corrector.exclude)
        self.watch = self._made("eye", corrector.watch)
        self.why = button("", self._ask_why, "primary")
        self.why.setIcon(icons.icon("question", "#FFFFFF"))
        for made in (self.as_predicted, self.relabel, self.exclude, self.watch, self.why):
            self.rows.addWidget(made)
        self.why.setVisible(asks_why)
        workspace.corrections_changed.connect(self.refresh)
        self.refresh()

    def _made(self, icon: str, act: Callable[[], object]) -> QPushButton:
        made = button("", act)
        made.setIcon(icons.icon(icon))
        return made

    def _pick(self) -> None:
        self._corrector.pick_class(self.relabel.mapToGlobal(self.relabel.rect().bottomLeft()))

    def _ask_why(self) -> None:
        self._corrector.watch()
        self._workspace.show_panel("why")

    def refresh(self) -> None:
        """Say what can be done with the chosen images."""
        count = len(self._corrector.places)
        proposal = self._corrector.proposal
        back = self._corrector.all_excluded
        self.as_predicted.setVisible(bool(proposal))
        if proposal:
            self.as_predicted.setText(self.tr("Relabel as {name}").format(name=_short(proposal)))
        self.relabel.setText(self.tr("Relabel…") if not proposal else self.tr("Other…"))
        self.relabel.setIcon(icons.icon("tag") if not proposal else QIcon())
        self.exclude.setText(self.tr("Take back") if back else self.tr("Leave out"))
        self.watch.setText(self.tr("Watch it"))
        said = self._corrector.said
        self.why.setText(
            self.tr("Why {name}?").format(name=_short(said)) if said else self.tr("Why?")
        )
        missing = "" if count else self.tr("Choose images first: click, Ctrl+click, Shift+click.")
        for made, key, words in (
            (self.as_predicted, PREDICTED_KEY, self.tr("Give the class that the network says")),
            (self.relabel, RELABEL_KEY, self.tr("Give another class")),
            (
                self.exclude,
                EXCLUDE_KEYS[0],
                self.tr("Let them count again")
                if back
                else self.tr("Leave out of training, validation and test; the file stays"),
            ),
            (self.watch, WATCH_KEY, self.tr("Show this image in every view")),
        ):
            made.setEnabled(count > 0)
            shown = keys_text(key)
            made.setToolTip(missing or f"{words} ({shown})")
        self.why.setEnabled(count > 0)
        self.why.setToolTip(
            missing or self.tr("Watch it, and show which pixels speak for what the network says")
        )
        if not self._corrector.can_relabel:
            self.relabel.setEnabled(False)
            self.relabel.setToolTip(
                self.tr("Labels and values are corrected in the table that gives them.")
            )
        self.fit()


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_CLASS else name[: LONGEST_CLASS - 1] + "…"
