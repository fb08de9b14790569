"""What was found out about the maps of a workspace's network: searches are made once and kept.

One for each workspace, so that all views share it. A search belongs to the weights, the network and
the images that it was made with; those of others stay until room is needed, so that going back in
the time machine finds them again. The work itself is ``cnndesk.explain.microscope``'s and is done
on the engine thread; a copy of the network is kept there for it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject

from cnndesk.blocks import Task
from cnndesk.data.split import thinned
from cnndesk.document.compile import compile_preview, passes_through
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.explain.concepts import ConceptReport, concept_report
from cnndesk.explain.microscope.circuits import SeenCircuit, circuits_at
from cnndesk.explain.microscope.liked import LikedPicture, liked_picture
from cnndesk.explain.microscope.muting import Muting, mute_map
from cnndesk.explain.microscope.strongest import Strongest, searched_images, strongest_patches
from cnndesk.explain.passes import Image, Unit, check_finite, part_of
from cnndesk.explain.progress import Progress, T, Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import weights_key
from cnndesk.gui.session.concept_images import ConceptImages
from cnndesk.gui.session.live_probe import Present
from cnndesk.gui.session.training import Training
from cnndesk.session.image_pool import ImagePool
from cnndesk.session.live_view import signature

ROOM = 192 * 2**20
"""Bytes of searches that are kept."""

LONG = 20.0
"""Seconds from which on work asks before it goes on."""

_TRIED = 0.25
"""Seconds of work after which the rest can be told."""

Key = tuple[object, ...]


@dataclass(frozen=True)
class TakesLong:
    """Work was not done, because it would take long and nobody has agreed yet.

    Attributes
    ----------
    seconds : float
        How long, by the pace of its first pieces.
    pieces : int
        Of how many.
    """

    seconds: float
    pieces: int

    @property
    def quick(self) -> int:
        """How many pieces take half of `LONG`, roundly; at least 100."""
        count = LONG / 2 / self.seconds * self.pieces
        size = 10 ** max(len(str(int(count))) - 1, 2)
        return max(int(count // size * size), 100)


@dataclass(frozen=True, eq=False)
class Search:
    """What excites the maps of a block, and which images were searched.

    Attributes
    ----------
    found : Strongest
    pool : ImagePool
        The images searched; the numbers of `found` count in it.
    of : int
        How many there are in all.
    model : Model
        For the geometry of receptive fields only: its arrays may be those of another moment.
    node : str
        Whose output the block shows: itself, or what a muted block passes on.
    """

    found: Strongest
    pool: ImagePool
    of: int
    model: Model
    node: str


def asking(work: Work[T], agreed: bool) -> Work[T | TakesLong]:
    """Do work unless its first pieces tell that it takes long and nobody has agreed to that.

    What counts is the time of the work itself, not that between its pieces, in which others are
    served; making the plan, before the first piece, is no part of the pace.
    """
    spent, pieces = 0.0, 0
    while True:
        started = time.perf_counter()
        try:
            progress = next(work)
        except StopIteration as ended:
            result: T = ended.value
            return result
        spent += time.perf_counter() - started if pieces else 0.0
        pieces += 1
        if not agreed and spent >= _TRIED and 0 < progress.done < progress.total:
            seconds = spent / progress.done * progress.total
            if seconds > LONG:
                work.close()
                return TakesLong(seconds, progress.total)
            agreed = True
        yield progress


class Microscope(QObject):
    """Searches, circuits and pictures of one workspace; see `of`.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._searches: OrderedDict[Key, Search] = OrderedDict()
        self._pool: ImagePool | None = None
        self._model: tuple[Key, Model] | None = None  # of the engine thread alone
        self._shapes: tuple[object, Model] | None = None  # one for all searches of a network
        workspace.dataset_changed.connect(self._forget)
        workspace.project_loaded.connect(self._forget)

    @classmethod
    def of(cls, workspace: Workspace) -> Microscope:
        """Return that of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def _forget(self) -> None:
        self._searches.clear()
        self._pool = None

    @property
    def key(self) -> Key:
        """What tells the present network, weights and images from any others."""
        workspace = self._workspace
        dataset = workspace.dataset
        return (
            signature(workspace.network),
            weights_key(workspace),
            workspace.training_settings.seed,
            id(dataset) if dataset is not None else 0,
        )

    @property
    def pool(self) -> ImagePool | None:
        """All training and validation images; None without images."""
        dataset = self._workspace.dataset
        if dataset is None:
            return None
        if self._pool is None or self._pool.dataset is not dataset:
            self._pool = ImagePool.of(dataset)
        return self._pool

    def searched(self, block_id: str) -> Search | None:
        """Return the search of a block with the present weights, if it has been made."""
        key = (self.key, block_id)
        found = self._searches.get(key)
        if found is not None:
            self._searches.move_to_end(key)
        return found

    def _keep(self, key: Key, search: Search) -> None:
        self._searches[key] = search
        while len(self._searches) > 1 and self._bytes > ROOM:
            self._searches.popitem(last=False)

    @property
    def _bytes(self) -> int:
        return sum(search.found.nbytes for search in self._searches.values())

    def _shapes_of(self, key: Key, made: Model) -> Model:
        """Return one model for all searches of the same drawing, whatever its weights."""
        drawn = key[0][0] if isinstance(key[0], tuple) else key
        if self._shapes is None or self._shapes[0] != drawn:
            self._shapes = (drawn, made)
        return self._shapes[1]

    # Work ----------------------------------------------------------------------------------

    def search(self, block_id: str, *, agreed: bool, most: int = 0) -> Work[Search | TakesLong]:
        """Search for what excites the maps of a block, unless that has been done.

        Parameters
        ----------
        block_id : str
        agreed : bool
            Even if it takes long.
        most : int
            Search no more than so many images; 0 for as many as memory allows.

        Raises
        ------
        ExplainError
            Without images, and as `strongest_patches`.
        """
        known, key = self.searched(block_id), (self.key, block_id)
        pool, model = self.pool, self._compiler()
        threads = Training.of(self._workspace).threads

        def work() -> Work[Search | TakesLong]:
            if known is not None:
                return known
            if pool is None:
                raise ExplainError(
                    "There are no training or validation images to search. Open images in the Data "
                    "workspace."
                )
            yield Progress("", 0, 0)
            made, node = model(block_id)
            some = pool.some(searched_images(len(pool), made.shapes[node][2]))
            if most:
                some = some.some(thinned(len(some), most))
            found = yield from asking(
                strongest_patches(made, some.images, node, threads=threads), agreed
            )
            if isinstance(found, TakesLong):
                return found
            return Search(found, some, len(pool), self._shapes_of(key, made), node)

        def keeping() -> Work[Search | TakesLong]:
            result = yield from work()
            if isinstance(result, Search) and result is not known:
                self._keep(key, result)
            return result

        return keeping()

    def circuits(
        self, block_id: str, search: Search, places: list[tuple[int, Unit]]
    ) -> Work[list[SeenCircuit]]:
        """Take values apart: of images of a search, by number, each at a unit."""
        model, threads = self._compiler(), Training.of(self._workspace).threads

        def work() -> Work[list[SeenCircuit]]:
            yield Progress("", 0, 0)
            made, node = model(block_id)
            images = search.pool.images
            found = yield from circuits_at(made, images, places, node, threads=threads)
            return found

        return work()

    def liked(
        self, block_id: str, channel: int, *, photo: Image | None, attempt: int, agreed: bool
    ) -> Work[LikedPicture | TakesLong]:
        """Draw the picture that a map likes best."""
        model, threads = self._compiler(), Training.of(self._workspace).threads
        seed = self._workspace.training_settings.seed

        def work() -> Work[LikedPicture | TakesLong]:
            yield Progress("", 0, 0)
            made, node = model(block_id)
            climb = liked_picture(
                made, node, channel, photo=photo, attempt=attempt, seed=seed, threads=threads
            )
            found = yield from asking(climb, agreed)
            return found

        return work()

    def muted(self, block_id: str, channel: int, *, agreed: bool) -> Work[MutedMap | TakesLong]:
        """Ask the network with and without a map, on the validation images."""
        workspace, model = self._workspace, self._compiler()
        threads, dataset = Training.of(workspace).threads, workspace.dataset

        def work() -> Work[MutedMap | TakesLong]:
            if dataset is None:
                raise ExplainError("There are no images. Open some in the Data workspace.")
            yield Progress("", 0, 0)
            made, node = model(block_id, to_output=True)
            pool = ImagePool.of(dataset, ("val",))
            found = yield from asking(
                mute_map(made, pool.images, node, channel, threads=threads), agreed
            )
            return found if isinstance(found, TakesLong) else MutedMap(found, pool)

        return work()

    def concept(
        self, concept: ConceptImages, blocks: Sequence[str], *, agreed: bool
    ) -> Work[ConceptReport | TakesLong]:
        """Compare a concept with random ones at several blocks.

        Test images are not drawn from, and are left out of the concept.
        """
        model, pool = self._compiler(), self.pool
        threads = Training.of(self._workspace).threads
        seed = self._workspace.training_settings.seed
        places, pixels = concept.places, concept.pixels

        def work() -> Work[ConceptReport | TakesLong]:
            if pool is None:
                raise ExplainError("There are no images. Open some in the Data workspace.")
            yield Progress("", 0, 0)
            if not blocks:
                raise ExplainError("There is no block between the image and the answer to look at.")
            nodes = [model(block, to_output=True)[1] for block in blocks]
            made, _ = model(blocks[0], to_output=True)
            found = [pool.find(*place) for place in places]
            own = np.unique(np.array([n for n in found if n is not None], np.int64))
            images = pool.images.rows(own) if pixels is None else pixels
            apart = own if pixels is None else None
            report = yield from asking(
                concept_report(
                    made,
                    images,
                    pool.images,
                    pool.labels,
                    list(dict.fromkeys(nodes)),
                    apart=apart,
                    seed=seed,
                    threads=threads,
                ),
                agreed,
            )
            return report

        return work()

    def _compiler(self) -> _Compiler:
        key = self.key[:-1]
        present = Training.of(self._workspace).live_probe.present()
        return _Compiler(self, key, present)


@dataclass(frozen=True, eq=False)
class MutedMap:
    """What goes without a map, and the images that were asked about."""

    muting: Muting
    pool: ImagePool


class _Compiler:
    """Gives the network as it was when it was asked for; called on the engine thread.

    Parameters
    ----------
    owner : Microscope
        Keeps the last model, which most questions are about.
    key : tuple
        Of the network and its weights.
    present : callable
        Gives network, image, weights and seed.
    """

    def __init__(self, owner: Microscope, key: Key, present: Callable[[], Present]) -> None:
        self._owner, self._key, self._present = owner, key, present

    def __call__(self, block_id: str, *, to_output: bool = False) -> tuple[Model, str]:
        network, _, weights, seed = self._present()
        if block_id not in network:
            raise ExplainError(f"There is no block {block_id} any more. Select another one.")
        known = self._owner._model
        if known is None or known[0] != self._key:
            compiled = compile_preview(network, weights, seed)
            if compiled is None:
                raise ExplainError("The network has no image input. Add one and connect it.")
            check_finite(compiled[0])
            known = self._owner._model = (self._key, compiled[0])
        model, node = known[1], passes_through(network, block_id)
        if node not in model.shapes:
            raise ExplainError(
                f"{block_id} has no output yet. Connect it to the image so that its size fits."
            )
        if to_output:
            outputs = [i for i in network.output_ids if i in model.shapes]
            if not outputs or network.block(outputs[0]).task is not Task.CLASSES:
                raise ExplainError(
                    "The network gives no classes that could change. Add a softmax classifier at "
                    "its end."
                )
            model = part_of(model, outputs[0])
            if node not in model.shapes:
                raise ExplainError(f"{block_id} does not lead to the answer. Select another block.")
        return model, node
