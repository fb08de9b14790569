"""Watches a window while a lesson is recorded: how things stand, a few times a second.

What was done between two looks is worked out by ``cnndesk.lessons.standing``. Of what a hand has
done (``witness.py``) and nothing there tells of it is said that it was not recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cnndesk.data import BUILT_IN
from cnndesk.document.settings import FOR_NEW_PROJECTS
from cnndesk.document.templates import template
from cnndesk.gui.lessons.actions import word_of_changes
from cnndesk.gui.lessons.conditions import LessonConditions
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.strokes import kind_of_stroke
from cnndesk.gui.lessons.targets import control
from cnndesk.gui.lessons.witness import Act, Witness
from cnndesk.gui.session.laboratory import Laboratory, Phase
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.lessons.recording import Recording, scene_lines
from cnndesk.lessons.standing import WITHIN, Place, Standing, can_be_written, written
from cnndesk.lessons.word_forms import NOW
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel
    from cnndesk.gui.panels.microscope.panel import MicroscopePanel
    from cnndesk.gui.panels.paint import PaintPanel
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel
    from cnndesk.gui.widgets.pixel_view import PixelView

TICK = 200
"""Milliseconds between two looks."""
_TAKE_LONG = ("train", "batch", "epoch", "paused", "compare", "unseal", "mute")
"""Deeds that have an end long after somebody has asked for them."""


class Recorder(QObject):
    """Records what is done in one window.

    Parameters
    ----------
    host : LessonHost
    is_own : callable
        Tells of a widget whether it belongs to the recording itself.

    Attributes
    ----------
    recording : Recording
    needs_project : bool
        Whether lessons cannot draw the network or open the images: then the lesson goes with the
        project, as a hand-out.
    """

    changed = Signal()
    """Something was recorded, or could not be."""

    def __init__(
        self, host: LessonHost, is_own: Callable[[QWidget], bool] = lambda _: False
    ) -> None:
        super().__init__(host.widget)
        self._host, self._workspace = host, host.workspace
        host.training.time_machine.go_to(None)  # as each step of the lesson will begin
        self._conditions = LessonConditions(host)
        self._trained = (0, 0)
        self._changes = self._workspace.undo.index()
        start = self._standing()
        scene = self._scene()
        self.needs_project = not scene and len(self._workspace.network) > 0
        self.recording = Recording(start, self._opening(scene, start))
        self._say_what_is_lost(scene, start)
        self._witness = Witness(host, is_own)
        self._witness.begins.connect(self._on_act)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Note what was done since the last look."""
        self._conditions.look()
        found = self.recording.look(self._standing())
        undo = self._workspace.undo
        before, self._changes = self._changes, undo.index()
        if not found and self._changes > before:
            # Whatever can be undone was done; what nothing else tells of has no word.
            words = self.tr("“{0}” has no word in lessons.").format(undo.undoText())
            self.recording.miss(("changed",), words)
        if found or self._changes != before:
            long = bool(found) and all(deed.key[0] in _TAKE_LONG for deed in found)
            self._witness.explain(by_first=long)
            self.changed.emit()
            return
        lost = self._witness.lost(is_busy=self._is_busy())
        for act in lost:
            self.recording.miss(("act", act.what, act.where), self._words_of(act))
        if lost:
            self.changed.emit()

    def _on_act(self) -> None:
        """Look before what a hand does takes effect, and at once after that."""
        self.look()
        self._soon.start()

    def _is_busy(self) -> bool:
        """Whether something is being worked out that comes to a line later."""
        lab = cast("FilterLabPanel | None", self._host.panel("filter_lab"))
        is_computing = lab is not None and lab.isVisible() and lab.is_computing
        tries = Laboratory.of(self._workspace).phase is Phase.RUNNING
        return self._host.training.is_busy or is_computing or tries

    def _words_of(self, act: Act) -> str:
        words = self.tr(
            "What you did with “{what}” in {where} is not recorded: lessons have no word for it, "
            "or it has changed nothing."
        )
        if not act.where:
            words = self.tr(
                "What you did with “{what}” is not recorded: lessons have no word for it, or it "
                "has changed nothing."
            )
        return words.format(what=act.what, where=act.where)

    def next_step(self) -> None:
        """Begin another step: as it will begin in the lesson, with the network as it is now."""
        self.look()
        self._host.training.time_machine.go_to(None)
        self.recording.next_step(self._standing())

    def end(self) -> None:
        """Record no more."""
        if self._timer.isActive():
            self.look()
            self._timer.stop()
            self._soon.stop()
            self._witness.end()
            self._conditions.end()

    # How things stand ----------------------------------------------------------------------

    def _opening(self, scene: tuple[str, ...], start: Standing) -> tuple[str, ...]:
        """Return the lines of the first step: the scene, and how things stand in it."""
        lines = [*scene]
        if scene and start.classes not in ("", "all"):
            lines.append(f"@classes {start.classes}")
        lines.append(f"@open {start.panel}")
        if start.selected:
            lines.append(f"@select {start.selected}")
        lines += [f"@map {b} {n}" for b, n in start.maps.items() if n > 1 and b in start.blocks]
        if own := self._own_settings(scene, start.settings):
            lines.append(f"@training {' '.join(own)}")
        if scene:
            lines += [f"@freeze {block}" for block in sorted(start.frozen)]
        if scene and start.augment not in ("", "none"):
            lines.append(f"@augment {start.augment}")
        if start.view != "maps":
            lines.append(f"@view {start.view}")
        return tuple(lines)

    def _say_what_is_lost(self, scene: tuple[str, ...], start: Standing) -> None:
        """Say what is here before the recording and will not be in the lesson."""
        if scene and not start.is_new:
            self.recording.miss(
                ("trained",),
                say(
                    "What was trained before the recording is not in the lesson: its learners "
                    "begin with a new network. Let them train in it."
                ),
            )
        if scene and not start.augment:
            self.recording.miss(
                ("augment",),
                say("This augmentation has no word in lessons; they know “none” and “shift”."),
            )

    def _scene(self) -> tuple[str, ...]:
        """Return the lines that make what is here anew; empty where there are none."""
        workspace, dataset = self._workspace, self._workspace.dataset
        source = workspace.data_settings.source
        own = dataset is not None and source not in BUILT_IN
        changed = any(c.label for c in workspace.corrections.values())
        changed |= not self._conditions.kept_classes()
        if own or changed or not len(workspace.network):
            return ()
        if dataset is None:
            return scene_lines(workspace.network, "", (28, 28, 1), 10)
        return scene_lines(workspace.network, source, dataset.image_shape, len(dataset.classes))

    @staticmethod
    def _own_settings(scene: tuple[str, ...], now: Mapping[str, Any]) -> list[str]:
        """Return the settings that a scene does not bring with it, as lessons write them."""
        drawn = next((line.split()[1] for line in scene if line.startswith("@network")), "")
        usual = template(drawn).settings if drawn else FOR_NEW_PROJECTS
        return [
            f"{name}={written(value)}"
            for name, value in now.items()
            if scene and (name in usual.automatic or getattr(usual, name) != value)
        ]

    def _standing(self) -> Standing:
        workspace, network = self._workspace, self._workspace.network
        training = self._host.training
        if not training.is_busy:
            self._trained = self._conditions.trained
        watched = workspace.watched
        present = next((run for run in training.runs if run.is_present), None)
        lab, place, kernel = self._lab()
        paint = cast("PaintPanel | None", self._host.panel("paint"))
        return Standing(
            panel=self._host.front,
            called=self._host.name_of(self._host.front),
            selected=workspace.current or "",
            params={
                (block, name): value
                for block in network.order
                for name, value in network.block(block).values().items()
                if can_be_written(value)
            },
            frozen=frozenset(block for block in network.order if network[block].frozen),
            blocks=frozenset(network.order),
            settings=self._settings(),
            augment=word_of_changes(workspace.data_settings.augment),
            view=workspace.view,
            watched=(watched.split, watched.index) if watched and watched.split else None,
            unit=self._unit(),
            direction=self._direction(),
            lab=lab,
            place=place,
            kernel=kernel,
            stroke=self._stroke(),
            batches=self._trained[0],
            epochs=self._trained[1],
            runs=int(self._conditions.facts.runs.ended),
            is_new=training.history is None and not training.is_busy,
            unsealed=present is not None and present.info.test is not None,
            source=workspace.data_settings.source,
            classes=self._conditions.kept_classes(),
            relabelled=sum(bool(c.label) for c in workspace.corrections.values()),
            maps={block: channel + 1 for block, channel in MapChoice.of(workspace).chosen.items()},
            comparison=self._conditions.facts.trials.put_together,
            compared=self._conditions.facts.trials.compared,
            muted=self._is_muted(),
            moment=self._moment(),
            pixels=self._zoom()[0],
            zoom=self._zoom()[1],
            shifted=paint.shifted if paint is not None else (0, 0),
            strokes=paint.strokes if paint is not None else 0,
            blank=paint is not None and paint.is_blank,
            picture=self._picture(),
            cell=self._cell(),
            beside=self._beside(),
        )

    def _moment(self) -> str:
        at = self._host.training.time_machine.at
        if at is None:
            return NOW
        if not at.step:
            return "0"
        return str(at.epoch) if at.ends_epoch else WITHIN

    def _zoom(self) -> tuple[str, float]:
        pixels = cast("PixelView | None", control(self._host, "pixels"))
        if pixels is None or not pixels.isVisible():
            return "", 0.0
        if pixels.writes_numbers:
            return "numbers", 0.0 if pixels.is_whole else pixels.zoom
        return ("whole", 0.0) if pixels.is_whole else ("between", pixels.zoom)

    def _picture(self) -> str:
        """Return what is watched where it is none of the data's images, nor made in Paint."""
        watched = self._workspace.watched
        paint = cast("PaintPanel | None", self._host.panel("paint"))
        made_here = paint is not None and (paint.is_painted or paint.is_blank)
        return watched.name if watched is not None and not watched.split and not made_here else ""

    def _cell(self) -> Place:
        confusion = cast("ConfusionPanel | None", self._host.panel("confusion"))
        cell = confusion.cell if confusion is not None else None
        return () if cell is None else (cell[0] + 1, cell[1] + 1)

    def _beside(self) -> dict[str, str]:
        host = self._host
        shown = (n for n in host.panel_names if n != host.front and host.is_in_front(n))
        return {name: host.name_of(name) for name in shown}

    def _is_muted(self) -> bool:
        microscope = cast("MicroscopePanel | None", self._host.panel("microscope"))
        return microscope is not None and microscope.muted is not None

    def _settings(self) -> dict[str, Any]:
        settings = self._workspace.training_settings
        return {
            param.name: value
            for param in settings.params()
            if param.name not in settings.automatic
            and can_be_written(value := getattr(settings, param.name))
        }

    def _unit(self) -> tuple[Any, ...]:
        stepper = cast("StepperPanel | None", self._host.panel("stepper"))
        if stepper is None or stepper.step is None or not stepper.isVisible():
            return ()
        return (stepper.step.node, *(index + 1 for index in stepper.step.unit.index))

    def _direction(self) -> str:
        stepper = cast("StepperPanel | None", self._host.panel("stepper"))
        if stepper is None or stepper.step is None:
            return "forward"
        return str(stepper.direction.value)

    def _lab(self) -> tuple[dict[str, str], tuple[int, ...], tuple[int, ...]]:
        lab = cast("FilterLabPanel | None", self._host.panel("filter_lab"))
        if lab is None or not lab.isVisible():
            return {}, (), ()
        chosen = {
            "image": str(lab.source.value),
            "filter": str(lab.preset.currentData()),
            "padding": str(lab.padding.value),
            "stride": str(lab.stride.value),
            "page": str(lab.operation.value),
        }
        filtered = lab.filtered
        if filtered is None or lab.is_computing:
            return chosen, (), ()
        place = (lab.place[0] + 1, lab.place[1] + 1)
        matrix = np.array(filtered.matrix)
        typed = chosen["filter"] == "typed" and matrix.shape == (3, 3)
        if not typed or not (matrix == np.rint(matrix)).all():
            return chosen, place, ()
        return chosen, place, tuple(int(value) for value in matrix.reshape(-1))

    def _stroke(self) -> str:
        paint = cast("PaintPanel | None", self._host.panel("paint"))
        image = self._workspace.watched_image
        if paint is None or not paint.is_painted or image is None:
            return ""
        return kind_of_stroke(image)
