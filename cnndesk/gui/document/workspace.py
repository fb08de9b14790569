"""What all panels of a window share: the network, its history, the data, the watched image.

A `Workspace` is made once per window and handed to every panel. It keeps the document and tells of
changes by signals; it draws nothing and computes nothing but shapes. Training and probing are
`Training`'s (``session/training.py``), files in ``files.py``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.data import Corrections, Dataset, DataSettings
from cnndesk.document.compile import Arrays
from cnndesk.document.delta import Delta, Link
from cnndesk.document.edits import SwapBlock
from cnndesk.document.layout import Room
from cnndesk.document.network import Network
from cnndesk.document.part_locks import PartLocks
from cnndesk.document.project import BlockArrays, Project
from cnndesk.document.settings import FOR_NEW_PROJECTS, TrainingSettings
from cnndesk.document.shapes import Diagnosis, Inference, Problem, check_against_data, infer
from cnndesk.document.starting import first_weights
from cnndesk.errors import CnndeskError, DataError
from cnndesk.gui.document.data_opener import DataOpener
from cnndesk.gui.document.moved_images import (
    is_missing,
    strange_sources,
    trust_chosen,
    trust_known,
)
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.undo import UndoStack
from cnndesk.gui.document.watched_image import Watching
from cnndesk.session.checkpoint import has_run
from cnndesk.session.correction_effect import said_of_change
from cnndesk.session.held_out import trained_images
from cnndesk.session.recipe import Situation, chosen

if TYPE_CHECKING:
    from psygnal import SignalInstance

    from cnndesk.data.near_duplicates import NearDuplicates
    from cnndesk.document.edits import Edit
    from cnndesk.document.image_edits import ImageEdit

VIEWS = ("maps", "cost", "flashlight")


class Workspace(Watching):
    """One project, open in one window.

    Attributes
    ----------
    network : Network
        The same object for the life of the window; edits go through `push`.
    undo : UndoStack
    settings : Settings
        Of the program, not of the project.
    opener : DataOpener
        Tells how far the opening of a data source is.
    inference : Inference
        Shapes, diagnoses and problems of the network, up to date after `diagnoses_changed`.
    data_settings, training_settings
        Of the project; change them with `set_data_settings` and `set_training_settings`.
    corrections : Corrections
        Of the images; change them with `correct`.
    dataset : Dataset or None
        With the corrections.
    near_duplicates : NearDuplicates or None
        Pictures that lie nearly the same in different parts; None while nobody has looked.
    project : Project
        What was loaded: weights, history and progress as the file has them. `capture` gives the
        present state.
    path : Path or None
        The project's file.
    view : str
        What blocks show on the canvas, one of `VIEWS`.
    seen : Room or None
        What is seen of the drawing, as the canvas has told last: where new blocks had best go.
    locks : PartLocks
        What nobody changes at present, and why; change them with `set_locks`.
    """

    network_changed = Signal(object)
    """A Delta, right after it was committed."""
    diagnoses_changed = Signal()
    """Shapes and diagnoses are new; once per turn of the event loop, however many edits."""
    selection_changed = Signal()
    dataset_changed = Signal()
    near_duplicates_changed = Signal()
    data_settings_changed = Signal()
    corrections_changed = Signal()
    """Images were relabelled, left out or taken back: `dataset` is a new one of the same source."""
    training_settings_changed = Signal()
    locks_changed = Signal()
    """Other parts of the project are locked than before."""
    project_changed = Signal()
    """Path, dirty or the time of the last save."""
    project_loaded = Signal()
    """Another project came into this window: weights and history of the one before are gone."""
    captured = Signal(object, bool)
    """A Project that is about to be written, and whether it must not wait for the step under way:
    whoever has something to keep puts it in at once."""
    closing = Signal()
    """The workspace comes to its end: whoever runs threads for it ends them."""
    message = Signal(str, str, str)
    """Text, level ("info", "warning", "error"), and the block or panel it belongs to or nothing;
    what belongs to ``"canvas"`` is said in its hint line while it is seen."""
    theme_changed = Signal()
    view_changed = Signal()
    reveal_requested = Signal(str)
    """A block id: bring it into view on the canvas."""
    panel_requested = Signal(str)
    """A panel id, such as ``"training"``: bring it to the front, with its workspace."""
    alike_requested = Signal(str, int)
    """Part and position in the whole part of an image: show those that a block sees alike."""
    centre_requested = Signal(str)
    """A panel id: give it the place of the canvas."""

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(Network(), DataSettings(), parent)
        self.settings = settings if settings is not None else Settings()
        trust_known(self.settings)
        self.undo = UndoStack(self.network, self)
        self.opener = DataOpener(self)
        self.inference: Inference = infer(self.network)
        self.training_settings = FOR_NEW_PROJECTS
        self.corrections = Corrections()
        self.near_duplicates: NearDuplicates | None = None
        self.path: Path | None = None
        self.read_only = False
        self.view = "maps"
        self.seen: Room | None = None
        self.locks = PartLocks()
        self._lifted = 0
        self._selection: tuple[str, ...] = ()
        self._selected_link: Link | None = None
        self._touched = False
        self._stale = False
        self._early: Inference | None = None  # asked for before `diagnose`
        self._missed: set[str] = set()  # networks to start from whose weights are not there
        self.project = Project(network=self.network)
        self._diagnose_soon = QTimer(self, singleShot=True, interval=0)
        self._diagnose_soon.timeout.connect(self.diagnose)
        self.network.events.changed.connect(self._on_network_changed)
        for event in self._parts_of_a_change():
            event.connect(self._on_network_changing)
        self.undo.refused.connect(self._on_refused)
        self.undo.cleanChanged.connect(self._on_clean_changed)
        self.opener.opened.connect(self.set_dataset)
        self.opener.failed.connect(self._on_opening_failed)
        self.opener.near_duplicates_found.connect(self._on_near_duplicates)

    def close(self) -> None:
        """Stop every thread and timer of this workspace."""
        self._diagnose_soon.stop()
        self.opener.close()
        self.closing.emit()
        self.network.events.changed.disconnect(self._on_network_changed)
        for event in self._parts_of_a_change():
            event.disconnect(self._on_network_changing)

    # The network ---------------------------------------------------------------------------

    def push(self, edit: Edit) -> bool:
        """Do an edit as a step of the history; False, and a message, if it is refused."""
        if self.locks and not self._lifted and (why := self._why_locked(edit)):
            self.message.emit(why, "warning", "canvas")
            return False
        return self.undo.push(edit)

    # Locks ---------------------------------------------------------------------------------

    def set_locks(self, locks: PartLocks) -> None:
        """Lock parts of the project, and let the others go.

        While anything is locked, steps of the history from before cannot be taken back: they could
        be of what is locked.
        """
        if locks == self.locks:
            return
        self.locks = locks
        self.undo.set_floor(locks.locks[0].why if locks else "")
        self.locks_changed.emit()

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Let whoever has locked parts change them; that cannot be taken back meanwhile, either."""
        self._lifted += 1
        try:
            yield
        finally:
            self._lifted -= 1
            if self.locks and not self._lifted:
                self.undo.set_floor(self.locks.locks[0].why)

    def is_locked(self, part: str, place: str) -> bool:
        """Whether a part cannot be changed now; then it is said why.

        Parameters
        ----------
        part : str
            One of ``cnndesk.document.part_locks.PARTS``.
        place : str
            The block or panel that the message belongs to.
        """
        why = "" if self._lifted else self.locks.why(part)
        if why:
            self.message.emit(why, "warning", place)
        return bool(why)

    def _why_locked(self, edit: Edit) -> str:
        try:
            return self.locks.why_not(edit.plan(self.network))
        except CnndeskError:
            return ""  # it is refused for another reason, which is told

    def _parts_of_a_change(self) -> tuple[SignalInstance, ...]:
        """Return what the network tells before it tells of the whole change."""
        events = self.network.events
        return (
            events.link_removed,
            events.block_removed,
            events.block_added,
            events.block_changed,
            events.link_added,
        )

    def _on_network_changing(self, *_: object) -> None:
        self._early = None

    def _on_network_changed(self, delta: Delta) -> None:
        if not delta.is_of_the_drawing:  # places and groups change no shape
            self._stale, self._early = True, None
        kept = tuple(i for i in self._selection if i in self.network)
        link = self._selected_link if self._selected_link in self.network.links else None
        changes = kept != self._selection or link != self._selected_link
        self._selection, self._selected_link = kept, link
        self.network_changed.emit(delta)
        if changes:  # afterwards: whoever follows the selection finds the views up to date
            self.selection_changed.emit()
        self._diagnose_soon.start()

    def diagnose(self) -> None:
        """Infer shapes now, without waiting for the event loop."""
        self._diagnose_soon.stop()
        if self._stale:
            self._stale = False
            self.inference = self._early or infer(self.network)
            self.diagnoses_changed.emit()

    @property
    def diagnoses(self) -> Mapping[str, Diagnosis]:
        """How each block is, by id; up to date even between an edit and `diagnoses_changed`."""
        if self._stale:  # lists ask for each of their rows
            self._early = self._early or infer(self.network)
            return self._early.blocks
        return self.inference.blocks

    def data_problems(self) -> tuple[Problem, ...]:
        """Return what keeps network and data from fitting together."""
        if self.dataset is None or not len(self.network):
            return ()
        data = self.dataset
        return check_against_data(
            self.network, len(data.classes), data.image_shape, data.target_kind
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet that the start page would cover."""
        return not len(self.network) and self.dataset is None and self.path is None

    def _on_refused(self, text: str) -> None:
        self.message.emit(text, "error", "canvas")

    def _on_clean_changed(self) -> None:
        self.project_changed.emit()

    def _on_near_duplicates(self, found: NearDuplicates) -> None:
        self.near_duplicates = found
        self.near_duplicates_changed.emit()

    def _on_opening_failed(self, text: str) -> None:
        source = self.data_settings.source
        if self.path is not None and is_missing(source):
            text = self.tr(
                "The images of this project are not at {0} any more. Choose where they are now, or "
                "put them beside the project and open it again."
            ).format(source)
        self.message.emit(text, "error", "data")

    # Weights to begin with -----------------------------------------------------------------

    def start_from(self, name: str, text: str) -> None:
        """Let new runs begin with a pretrained network's weights, as a step of the history.

        Without a name they begin with none. Weights that were imported with another network count
        no longer.
        """
        if self.is_locked("network", "canvas"):
            return
        project = self.project
        before = project.starts_from, project.weights
        after = name, project.weights if has_run(project) else {}

        def assign(starts_from: str, weights: BlockArrays) -> None:
            project.starts_from, project.weights = starts_from, weights

        if name != project.starts_from or after[1] is not project.weights:
            self.undo.push_change(text, lambda: assign(*after), lambda: assign(*before))

    def first_weights(self, held: Arrays) -> Arrays:
        """Return what a new run begins with where it does not begin by the seed.

        Parameters
        ----------
        held : mapping of block id to mapping of name to array
            What the blocks have now, which frozen ones keep.
        """
        project = self.project
        imported = {} if has_run(project) else project.weights  # never trained here
        try:
            first = first_weights(self.network, project.starts_from, held)
        except CnndeskError as error:  # not installed here: said once, and the seed decides
            if project.starts_from not in self._missed:
                self._missed.add(project.starts_from)
                self.message.emit(str(error), "error", "canvas")
            first = first_weights(self.network, "", held)
        return {**imported, **first}

    def missing_weights(self) -> str:
        """Return why the weights that a first run is to begin with are not there; empty if not.

        Frozen blocks with weights by the seed would never learn to see.
        """
        if not self.project.starts_from or has_run(self.project):
            return ""
        try:
            first_weights(self.network, self.project.starts_from)
        except CnndeskError as error:
            return str(error)
        return ""

    # Selection -----------------------------------------------------------------------------

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected blocks, in the order in which they were selected."""
        return self._selection

    @property
    def selected_link(self) -> Link | None:
        """The selected link; never one while blocks are selected."""
        return self._selected_link

    @property
    def current(self) -> str | None:
        """The block that the inspector and the maps show: the one selected last."""
        return self._selection[-1] if self._selection else None

    def select(self, ids: Iterable[str] = ()) -> None:
        """Select blocks; those that do not exist are left out."""
        chosen = tuple(i for i in dict.fromkeys(ids) if i in self.network)
        self._set_selection(chosen, None)

    def select_link(self, link: Link | None) -> None:
        """Select one link and nothing else."""
        self._set_selection((), link if link in self.network.links else None)

    def _set_selection(self, ids: tuple[str, ...], link: Link | None) -> None:
        if (ids, link) != (self._selection, self._selected_link):
            self._selection, self._selected_link = ids, link
            self.undo.end_merging()
            self.selection_changed.emit()

    def reveal(self, block_id: str) -> None:
        """Select a block and bring it into view."""
        if block_id in self.network:
            self.select((block_id,))
            self.reveal_requested.emit(block_id)

    def show_panel(self, panel: str) -> None:
        """Bring a panel to the front."""
        self.panel_requested.emit(panel)

    def set_view(self, view: str) -> None:
        """Choose what blocks show on the canvas: one of `VIEWS`."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view!r}")
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    # Data ----------------------------------------------------------------------------------

    def open_source(self, source: str | Path, **changes: Any) -> None:
        """Open images in the background; see `opener` for how it goes.

        Parameters
        ----------
        source : str or Path
            ``"digits"``, ``"shapes"`` or a path.
        **changes
            Other fields of DataSettings.
        """
        if self.is_locked("data", "data"):
            return
        trust_chosen(self.settings, str(source))
        changes = {"split": "content", **changes}  # also where a project had the former rule
        if str(source) != self.data_settings.source:  # what others were read with does not matter
            fresh = {"test_source": "", "more_source": "", "layout": "auto", "label_column": ""}
            changes = {**fresh, **changes}
        self.opener.open(dataclasses.replace(self.data_settings, source=str(source), **changes))

    def reopen_data(self, settings: DataSettings) -> None:
        """Open the same or other images with other settings, in the background."""
        if self.is_locked("data", "data"):
            self.data_settings_changed.emit()  # a field shows again what holds
            return
        self.opener.open(settings)

    def set_dataset(self, dataset: Dataset | None) -> None:
        """Take a data set that has been opened; watches its first validation image."""
        if dataset is not None and self.corrections and not dataset.corrections:
            dataset = self._corrected(dataset)
        self.dataset = dataset
        self.near_duplicates = None
        if dataset is not None and self.project.trained is None:  # of an older version
            self.project.trained = trained_images(self.project, dataset)
        if dataset is not None and dataset.settings != self.data_settings:
            self.data_settings = dataset.settings
            self.touch()
            self.data_settings_changed.emit()
        self.dataset_changed.emit()
        if dataset is not None:
            self._watch_something(dataset)
            self._say_unmatched(dataset)
        elif self.watched is not None and self.watched.split:
            self._set_watched(None)

    def take_statistics(self) -> None:
        """Let the input block scale by mean and deviation of the images, where it wants to."""
        entry, dataset, block_id = self.network.input_block, self.dataset, self.network.input_id
        if entry is None or dataset is None or block_id is None or not entry.wants_statistics:
            return
        if entry.image_shape.c != len(dataset.mean):
            return
        mean, std = (tuple((v / 255).tolist()) for v in (dataset.mean, dataset.std))
        block = entry.with_statistics(mean, std)
        if block == entry:
            return
        edit = SwapBlock(block_id, block, self.tr("Take mean and spread of the images"))
        if self.undo.count() or self.path is not None:
            self.undo.push_along(edit)
        else:  # a new network of which nobody has changed anything: there is nothing to take back
            edit.apply(self.network)
        self.diagnose()

    @property
    def planned_settings(self) -> TrainingSettings:
        """What a run that began now would be trained with: automatic settings have their numbers.

        Without images there is nothing to choose by; then they are `training_settings`.
        """
        if self.dataset is None:
            return self.training_settings
        return chosen(self.training_settings, Situation.of(self.network, self.dataset))

    def choose_training_settings(self) -> None:
        """Give the settings that are automatic the numbers that suit network and images.

        No step of the history: nothing that the user has set changes.
        """
        settings = self.planned_settings
        if settings != self.training_settings:
            self.training_settings = settings
            self.training_settings_changed.emit()

    def set_data_settings(self, settings: DataSettings, text: str = "") -> None:
        """Change settings that need no reopening, such as augmentation, as a history step."""
        self._push_setting("data_settings", settings, text or self.tr("Change data settings"))

    def set_training_settings(self, settings: TrainingSettings, text: str = "") -> None:
        """Change how the network is trained, as a step of the history."""
        text = text or self.tr("Change training settings")
        self._push_setting("training_settings", settings, text)

    def _push_setting(self, name: str, value: Any, text: str) -> None:
        before = getattr(self, name)
        if value == before:
            return
        part = "data" if name == "data_settings" else "settings"
        if self.is_locked(part, "data" if part == "data" else "training"):
            getattr(self, f"{name}_changed").emit()  # a field shows again what holds
            return

        def assign(new: Any) -> None:
            if name == "training_settings":
                new = self._with_present_choices(new)
            setattr(self, name, new)
            getattr(self, f"{name}_changed").emit()

        self.undo.push_change(
            text, lambda: assign(value), lambda: assign(before), f"{name}: {text}"
        )

    def _with_present_choices(self, settings: TrainingSettings) -> TrainingSettings:
        """Return settings of the history with the automatic numbers of now.

        A run chooses these when it begins. What was chosen before it is no step of the user's to
        go back to, and a run that was saved with it could not go on.
        """
        present = self.training_settings
        both = set(settings.automatic) & set(present.automatic)
        numbers = {field: getattr(present, field) for field in both}
        return dataclasses.replace(settings, **numbers)

    # Corrections of the images -------------------------------------------------------------

    def correct(self, edit: ImageEdit) -> bool:
        """Relabel, leave out or take back images, as a step of the history.

        Returns
        -------
        bool
            False if nothing changes, or if it was refused, which a message has told.
        """
        if self.is_locked("data", "data"):
            return False
        before, after = self.corrections, edit.apply(self.corrections)
        if after == before:
            return False
        if self.dataset is not None:
            try:
                self.dataset.corrected(after)
            except DataError as error:
                self.message.emit(str(error), "error", "")
                return False
        self.undo.push_change(
            edit.text,
            lambda: self._set_corrections(after),
            lambda: self._set_corrections(before),
        )
        changed = [key for key in {*before, *after} if before.get(key) != after.get(key)]
        words = said_of_change(self.dataset, changed) if self.dataset is not None else ""
        if words:
            self.message.emit(words, "info", "")
        return True

    def _set_corrections(self, corrections: Corrections) -> None:
        self.corrections = corrections
        if self.dataset is not None:
            self.dataset = self._corrected(self.dataset)
        self.corrections_changed.emit()
        if self.watched is not None and self.watched.split:
            self.watch(self.watched.split, self.watched.index)

    def _corrected(self, dataset: Dataset) -> Dataset:
        try:
            return dataset.corrected(self.corrections)
        except DataError as error:
            self.message.emit(str(error), "error", "data")
            return dataset.source

    def _say_unmatched(self, dataset: Dataset) -> None:
        lost = dataset.unmatched
        if not lost:
            return
        if len(lost) == 1:
            text = lost[0].sentence
        else:
            text = self.tr(
                "{n} corrections do not fit these images. See Edit, Changes to images. The first: "
            ).format(n=len(lost))
            text += lost[0].sentence
        self.message.emit(text, "warning", "data")

    # The project ---------------------------------------------------------------------------

    def load_project(self, project: Project, path: Path | None = None) -> None:
        """Put a project in place of what is here; its data is opened in the background.

        Parameters
        ----------
        project : Project
            As read from a file; its weights and history are not copied.
        path : Path, optional
            Where it is saved; None for one that has no file yet.
        """
        self.set_locks(PartLocks())
        self.undo.clear()
        self.select()
        self.network.become(project.network)
        self.project = dataclasses.replace(project, network=self.network)
        self.path = path
        self.data_settings = project.data
        self.corrections = project.corrections
        self.training_settings = project.training
        self._touched = False
        self.diagnose()
        self.set_dataset(None)
        self._set_watched(None)
        self.data_settings_changed.emit()
        self.corrections_changed.emit()
        self.training_settings_changed.emit()
        self.project_loaded.emit()
        self.project_changed.emit()
        strange = strange_sources(project.data, self.path)
        if strange:
            words = self.tr(
                "The images of this project are on another computer, {0}. It was not asked for "
                "them, since it would learn who opens the project. Choose the images to open them."
            )
            self.message.emit(words.format(strange[0]), "warning", "data")
        elif project.data.source:
            self.opener.open(project.data)

    def capture(self, *, at_once: bool = False) -> Project:
        """Return the whole project as it is now, to be written.

        Parameters
        ----------
        at_once : bool
            Take the weights of the last finished epoch instead of waiting for the step under way.
        """
        project = dataclasses.replace(
            self.project,
            network=self.network.copy(),
            training=self.training_settings,
            data=self.data_settings,
            corrections=self.corrections,
        )
        if self.dataset is not None:
            project.classes = self.dataset.classes
            if project.trained is not None:
                project.fingerprint = self.dataset.fingerprint
        self.captured.emit(project, at_once)
        return project

    @property
    def dirty(self) -> bool:
        """Whether there is something that a file does not hold yet."""
        return self._touched or not self.undo.isClean()

    def touch(self) -> None:
        """Mark the project as changed by something that is not on the history: training."""
        if not self._touched:
            self._touched = True
            self.project_changed.emit()

    def mark_saved(self, path: Path | None = None) -> None:
        """Note that the project is as its file has it."""
        if path is not None:
            self.path = path
        self._touched = False
        self.undo.setClean()
        self.project_changed.emit()
