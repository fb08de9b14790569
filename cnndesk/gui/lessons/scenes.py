"""The scene of a step: opens the images, divides them, draws the network, and waits for each."""

from __future__ import annotations

import dataclasses

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.lessons.drawn import network_of, shape_of
from cnndesk.lessons.lesson import Scene

LARGEST_SHARE = 0.9
"""Of the images that can be set aside for validation; what is more goes to the test images."""


class SceneSetter:
    """Puts the window into the scene of a step.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    ids : dict of str to str
        From the lesson's blocks to those on the canvas.
    is_loading : bool
        Whether a project comes that is the lesson's own.
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self._workspace = host.workspace
        self._scene = Scene()
        self._preparing: Scene | None = None
        self.made = 0
        """How many scenes were made."""
        self.ids: dict[str, str] = {}
        self.is_loading = False

    @property
    def is_ready(self) -> bool:
        """Whether nothing is waited for."""
        return self._preparing is None

    def forget(self) -> None:
        """Draw and open everything anew the next time."""
        self._scene, self._preparing = Scene(), None

    def set_scene(self, scene: Scene) -> None:
        """Open the images and draw the network of a scene, unless they are there."""
        self._preparing = None
        if scene.is_empty or (scene == self._scene and len(self._workspace.network)):
            return
        self._scene = scene
        self.made += 1
        self.ids = {}
        if scene.data and not self._has(scene.data):
            self._preparing = scene
            self._host.open_images(scene.data, scene.template)
            return
        if scene.data and not self._is_divided(scene):
            self._preparing = scene
            self._divide(scene)
            return
        self._draw(scene)

    def finish(self) -> bool:
        """Go on once what was waited for is there; return whether the scene is ready now."""
        scene = self._preparing
        assert scene is not None
        if self._workspace.opener.is_busy:
            return False
        if not self._has(scene.data):
            self.forget()  # opening failed and has said why
            return True
        if not self._is_divided(scene) and self._divide(scene):
            return False
        self._preparing = None
        if scene.chain or self._must_draw(scene):
            self._host.clear_messages()  # no other network is asked for
            self._draw(scene)
        else:
            self._name_blocks(scene)
        return True

    # Images --------------------------------------------------------------------------------

    def _has(self, data: str) -> bool:
        dataset = self._workspace.dataset
        return dataset is not None and dataset.settings.source == data

    def _shares(self, scene: Scene) -> tuple[float, float]:
        """Return the shares for validation and test that leave so many images to train on."""
        usual = type(self._workspace.data_settings)()
        dataset = self._workspace.dataset
        if not scene.train or dataset is None:
            return usual.validation_fraction, usual.test_fraction
        total = sum(len(dataset.whole[part]) for part in ("train", "val", "test"))
        rest = total * (1 - usual.test_fraction)
        if scene.train >= rest * (1 - LARGEST_SHARE):
            return round(max(0.0, 1 - scene.train / rest), 4), usual.test_fraction
        return LARGEST_SHARE, round(1 - scene.train / (1 - LARGEST_SHARE) / total, 2)

    def _is_divided(self, scene: Scene) -> bool:
        now = self._workspace.data_settings
        return (now.validation_fraction, now.test_fraction) == self._shares(scene)

    def _divide(self, scene: Scene) -> bool:
        """Divide the images as the scene says; return whether that is under way."""
        validation, test = self._shares(scene)
        self._workspace.reopen_data(
            dataclasses.replace(
                self._workspace.data_settings,
                validation_fraction=validation,
                test_fraction=test,
            )
        )
        return self._workspace.opener.is_busy

    # The network ---------------------------------------------------------------------------

    def _must_draw(self, scene: Scene) -> bool:
        """Whether the template of a scene is not what is drawn."""
        dataset = self._workspace.dataset
        if not scene.template or dataset is None:
            return False
        meant = network_of(scene, dataset.image_shape, len(dataset.classes))
        drawn = self._workspace.network
        return meant is not None and [meant.block(i).type for i in meant.order] != [
            drawn.block(i).type for i in drawn.order
        ]

    def _draw(self, scene: Scene) -> None:
        """Draw the network of a scene whose images are there."""
        workspace = self._workspace
        if self._host.training.trainer is not None:
            self._host.training.reset()  # a run of another network cannot go on with this one
        if scene.template:
            self._host.show_project()
            self._host.use_template(scene.template)
        elif scene.chain:
            network = network_of(scene, (28, 28, 1), 10)
            assert network is not None
            if workspace.is_empty:
                self.is_loading = True
                self._host.load(Project(network=network))
                self.is_loading = False
            else:
                self._host.show_project()
                words = workspace.tr("Network of the lesson")
                workspace.push(ReplaceNetwork(network, words))
            workspace.diagnose()
            self._host.fit()
        self._name_blocks(scene)

    def _name_blocks(self, scene: Scene) -> None:
        """Find out what the lesson's blocks are called on the canvas."""
        shape, classes = shape_of(scene.data)
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
            self.ids = {a: b for a, b in pairs if meant.block(a).type == drawn.block(b).type}
