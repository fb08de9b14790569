"""The guide: leads through one lesson, sets the window up for each step and notices what is done.

It does only what ``cnndesk.lessons.vocabulary`` knows, by the same ways as menus and buttons; every
change of the network is a step of the history. A few times a second it looks at the window: moves
the ring to where its target is now, and ticks the step off once all its conditions hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.data import load_picture
from cnndesk.document.edits import ReplaceNetwork, SetParams
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.lesson_progress import progress_of, remember
from cnndesk.gui.lessons.conditions import LessonConditions
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.pointer import Pointer
from cnndesk.gui.lessons.targets import find_place
from cnndesk.lessons.lesson import Lesson, Offer, Phrase, Scene, Step
from cnndesk.lessons.reader import SHAPES, network_of
from cnndesk.paths import resource

if TYPE_CHECKING:
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel

TICK = 200
"""Milliseconds between two looks at the window."""


class Guide(QObject):
    """Leads through lessons in one window.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    lesson : Lesson or None
        The one that is given now.
    index : int
        Of the present step; the number of steps where the lesson has ended.
    done : set of int
        Steps that were done, now or earlier.
    """

    changed = Signal()
    """Another step, or the present one is done."""
    ended = Signal()

    def __init__(self, host: LessonHost) -> None:
        super().__init__(host.widget)
        self._host = host
        self._workspace = host.workspace
        self.lesson: Lesson | None = None
        self.index = 0
        self.done: set[int] = set()
        self.conditions = LessonConditions(host)
        self.pointer = Pointer(host.widget)
        self._scene = Scene()
        self._ids: dict[str, str] = {}
        self._preparing: Scene | None = None
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)
        self._workspace.project_loaded.connect(self._on_project)
        self._loading = False

    # Which lesson, which step -----------------------------------------------------------------

    @property
    def step(self) -> Step | None:
        """The present step; None without a lesson and at its end."""
        if self.lesson is None or self.index >= len(self.lesson.steps):
            return None
        return self.lesson.steps[self.index]

    @property
    def is_done(self) -> bool:
        """Whether the present step is done, or has nothing to be done."""
        step = self.step
        return step is None or not step.until or self.index in self.done

    def start(self, lesson: Lesson, index: int | None = None) -> None:
        """Give a lesson, from where it was left or from a step."""
        step, done = progress_of(self._workspace.settings, lesson.name)
        self.lesson = lesson
        self.done = {n for n in done if n < len(lesson.steps)}
        wanted = step if index is None else index
        self.go_to(wanted if wanted < len(lesson.steps) else 0)
        self._timer.start()

    def go_to(self, index: int) -> None:
        """Show a step, from 0; the number of steps is the end of the lesson."""
        if self.lesson is None:
            return
        self.index = min(max(index, 0), len(self.lesson.steps))
        self._remember()
        self.changed.emit()
        step = self.step
        if step is None:
            self.pointer.ring(None)
            return
        self.conditions.begin(self._ids)
        self._set_scene(step.scene)
        if self._preparing is None:
            self.set_up()

    def next(self) -> None:
        """Go on."""
        self.go_to(self.index + 1)

    def back(self) -> None:
        """Go back."""
        self.go_to(self.index - 1)

    def leave(self) -> None:
        """Leave the lesson; it begins here again."""
        if self.lesson is None:
            return
        self._timer.stop()
        self.lesson = None
        self._preparing = None
        self._scene = Scene()
        self.pointer.ring(None)
        self.ended.emit()

    def _remember(self) -> None:
        assert self.lesson is not None
        remember(self._workspace.settings, self.lesson.name, self.index, self.done)

    # The scene -----------------------------------------------------------------------------

    def _set_scene(self, scene: Scene) -> None:
        """Open the images and draw the network of a scene, unless they are there."""
        self._preparing = None
        if scene.is_empty or (scene == self._scene and len(self._workspace.network)):
            return
        self._scene = scene
        self._ids = {}
        if scene.data and not self._has(scene.data):
            self._preparing = scene
            self._host.open_images(scene.data, scene.template)
            return
        self._draw(scene)

    def _has(self, data: str) -> bool:
        dataset = self._workspace.dataset
        return dataset is not None and dataset.settings.source == data

    def _draw(self, scene: Scene) -> None:
        """Draw the network of a scene whose images are there."""
        if scene.template:
            self._host.show_project()
            self._host.use_template(scene.template)
        elif scene.chain:
            network = network_of(scene, (28, 28, 1), 10)
            assert network is not None
            if self._workspace.is_empty:
                self._loading = True
                self._host.load(Project(network=network))
                self._loading = False
            else:
                self._host.show_project()
                self._workspace.push(ReplaceNetwork(network, self.tr("Network of the lesson")))
            self._workspace.diagnose()
            self._host.fit()
        self._name_blocks(scene)

    def _name_blocks(self, scene: Scene) -> None:
        """Find out what the lesson's blocks are called on the canvas."""
        shape, classes = SHAPES.get(scene.data, ((28, 28, 1), 10))
        dataset = self._workspace.dataset
        if dataset is not None and scene.template:
            shape, classes = dataset.image_shape, len(dataset.classes)
        try:
            meant = network_of(scene, shape, classes)
        except CnndeskError:
            meant = None
        drawn = self._workspace.network
        if meant is not None and len(meant) == len(drawn):
            pairs = zip(meant.order, drawn.order, strict=True)
            self._ids = {a: b for a, b in pairs if meant.block(a).type == drawn.block(b).type}

    def _finish_preparing(self) -> None:
        """Go on once the images are there and the network for them is drawn."""
        scene = self._preparing
        assert scene is not None
        if self._workspace.opener.is_busy:
            return
        self._preparing = None
        if not self._has(scene.data):
            self._scene = Scene()  # opening failed and has said why
            return
        if scene.chain:
            self._host.clear_messages()  # no other network is asked for
            self._draw(scene)
        else:
            self._name_blocks(scene)
        self.set_up()

    def _on_project(self) -> None:
        """Another project came: what was drawn for the lesson is gone."""
        if self.lesson is not None and not self._loading:
            self._scene = Scene()
            if self._workspace.is_empty:
                self.leave()

    # Actions -------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Do what the present step begins with; also asked for by “Show me”."""
        step = self.step
        if step is None:
            return
        opens = any(action.verb == "open" for action in step.actions)
        if not opens and step.point is not None and step.point.verb in ("block", "parameter"):
            self._host.show_panel("canvas")
        for action in step.actions:
            self._do(action)
        self.conditions.begin(self._ids)
        self.look()

    def _do(self, action: Phrase) -> None:
        words, workspace = action.words, self._workspace
        if action.verb == "open":
            self._open(words[0], in_centre="centre" in words)
        elif action.verb == "select":
            workspace.reveal(self._ids.get(words[0], words[0]))
        elif action.verb == "view":
            workspace.set_view(words[0])
        elif action.verb == "watch" and workspace.dataset is not None:
            workspace.watch(words[0], int(words[1]))
        elif action.verb == "picture":
            if workspace.watched_name != self.tr("drawn star"):
                image = load_picture(resource("start/sample.png"))
                workspace.watch_image(image, self.tr("drawn star"))
        elif action.verb == "training":
            settings = workspace.training_settings.replace(**action.values)
            workspace.set_training_settings(settings, self.tr("Settings of the lesson"))
        elif action.verb == "lab":
            self._set_lab(action)

    def _open(self, panel: str, *, in_centre: bool) -> None:
        host = self._host
        if host.on_start_page:
            host.show_project()
        if in_centre:
            host.open_in_centre(panel)
        else:
            host.show_panel(panel)

    def _set_lab(self, action: Phrase) -> None:
        lab = cast("FilterLabPanel", self._host.panel("filter_lab"))
        values = action.values
        if "image" in values:
            lab.source.choose(str(values["image"]))
        if "filter" in values:
            lab.preset.setCurrentIndex(lab.preset.findData(values["filter"]))
            lab.preset.activated.emit(lab.preset.currentIndex())
        if "padding" in values:
            lab.padding.choose(str(values["padding"]))
        if "stride" in values:
            lab.stride.choose(str(values["stride"]))

    def accept(self, offer: Offer) -> None:
        """Make a change that the step proposes, as a step of the history."""
        workspace = self._workspace
        if offer.target == "training":
            settings = workspace.training_settings.replace(**{offer.name: offer.value})
            workspace.set_training_settings(settings, offer.words)
            return
        block_id = self._ids.get(offer.target, offer.target)
        if block_id in workspace.network:
            workspace.push(SetParams({block_id: {offer.name: offer.value}}))
            workspace.reveal(block_id)
        else:
            self._host.show_message(
                self.tr("The block {0} of the lesson is not in the drawing any more.").format(
                    offer.target
                ),
                "warning",
            )

    # Looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """See where the window stands; called a few times a second."""
        step = self.step
        if step is None:
            return
        if self._preparing is not None:
            self._finish_preparing()
            return
        self.conditions.look()
        self.pointer.ring(
            find_place(self._host, step.point, self._ids) if step.point is not None else None
        )
        waiting = bool(step.until) and self.index not in self.done
        if waiting and all(self.conditions.hold(condition) for condition in step.until):
            self.done.add(self.index)
            self._remember()
            self.changed.emit()
