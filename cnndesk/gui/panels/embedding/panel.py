"""The embedding panel: images as points, near each other where one block sees them alike.

Activations come from the engine thread, PCA, t-SNE and k-means from ``cnndesk.explain`` beside it.
Which points there are, how they are coloured, and the images of a selection are decided here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.errors import ExplainError
from cnndesk.explain.clusters import Clusters, k_means, purity, tsne
from cnndesk.explain.embedding import (
    Projection,
    features_of,
    inside_lasso,
    nearest_to,
    pca,
    turned_like,
)
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.embedding.scatter import Card, Group, ScatterView
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector, Place
from cnndesk.gui.panels.judging.gallery import Entry, Gallery
from cnndesk.gui.panels.judging.judging_panel import JudgingPanel, Key
from cnndesk.gui.panels.judging.parts import part_name
from cnndesk.gui.panels.judging.sealing import rows_to_measure
from cnndesk.gui.session.background_task import subject_of, weights_key, why_not
from cnndesk.gui.session.concept_images import ConceptImages
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    Segmented,
    button,
    text,
)
from cnndesk.gui.widgets.correction_marks import correction_words
from cnndesk.gui.widgets.legend import Composition, Legend
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.gui.widgets.pictures import thumbnail
from cnndesk.session.judging import Judged, judge_split
from cnndesk.words import listed, word

LIMITS = (500, 1000, 2000, 5000, 10_000)
"""Images of an embedding that can be asked for."""

LIMIT = 2000
"""Images of an embedding at first."""

ALIKE = 24
"""Images like one that are shown."""

_VIRIDIS = ("#440154", "#3B528B", "#21918C", "#5EC962", "#FDE725")


def principal(values: NDArray[np.floating[Any]]) -> Work[Projection]:
    """Return PCA as long work."""
    yield Progress(word("finding the directions of largest variance"), 0, 0)
    return pca(values)


class EmbeddingPanel(JudgingPanel):
    """Activations of a block as points.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    judged : Judged or None
        The images, the network's answers and the features.
    points : ndarray of float64, (n, 2), or None
        As shown.
    method_shown : str
        ``"pca"`` or ``"tsne"``: how the points came about.
    clusters : Clusters or None
    selected : ndarray of int64
        The points of the gallery.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        purpose = self.tr("After that, this shows which images its blocks see alike.")
        super().__init__(workspace, purpose, self.tr("Compute again"), parent)
        self.points: NDArray[np.float64] | None = None
        self.method_shown = ""
        self.clusters: Clusters | None = None
        self.selected: NDArray[np.int64] = np.empty(0, np.int64)
        self._projections: dict[tuple[str, int], Projection] = {}
        self._current = -1
        self._shown_of: NDArray[np.float64] | None = None  # the projection as it was computed
        self._points_of: tuple[str, bytes] = ("", b"")  # part and images of the points
        self._wanted_like: tuple[str, int] | None = None
        self.work.changed.connect(self._catch_up)
        head = self._make_head()
        self._fill_middle()
        self.assemble(head)
        workspace.selection_changed.connect(self._on_change)
        workspace.alike_requested.connect(self._on_alike_requested)
        workspace.theme_changed.connect(self.scatter.update)
        self.on_dataset()

    def _make_head(self) -> QHBoxLayout:
        self.block_label = ElidedLabel("text", theme.BASE, 600)
        self.parts = QComboBox()
        self.parts.setAccessibleName(self.tr("Part of the data"))
        for name in ("val", "test", "train"):
            self.parts.addItem(part_name(name).capitalize(), name)
        self.parts.activated.connect(lambda _: self.compute())
        self.limit = QComboBox()
        self.limit.setAccessibleName(self.tr("Images at most"))
        self.limit.setToolTip(self.tr("How many images at most; more of them, evenly thinned"))
        for number in LIMITS:
            self.limit.addItem(grouped(number), number)
        self.limit.setCurrentIndex(LIMITS.index(LIMIT))
        self.limit.activated.connect(lambda _: self.compute())
        self.methods = Segmented([("pca", self.tr("PCA")), ("tsne", "t-SNE")], self.tr("Method"))
        self.methods.changed.connect(lambda _: self._project())
        self.perplexity = WholeBox()
        self.perplexity.setRange(1, 500)
        self.perplexity.setValue(30)
        self.perplexity.setFixedWidth(52)
        self.perplexity.setAccessibleName(self.tr("Perplexity"))
        self.perplexity.setToolTip(self.tr("Perplexity of t-SNE: how many neighbours count"))
        self.perplexity.editingFinished.connect(self._project)
        self.perplexity.hide()
        self.colours = QComboBox()
        self.colours.setAccessibleName(self.tr("Colour"))
        for value, words in (
            ("class", self.tr("True class")),
            ("predicted", self.tr("Predicted")),
            ("cluster", self.tr("Cluster")),
            ("loss", self.tr("Loss")),
        ):
            self.colours.addItem(words, value)
        self.colours.activated.connect(lambda _: self._colour())
        self.cluster_count = WholeBox()
        self.cluster_count.setRange(2, 50)
        self.cluster_count.setValue(10)
        self.cluster_count.setFixedWidth(52)
        self.cluster_count.setAccessibleName(self.tr("Clusters"))
        self.cluster_count.setToolTip(self.tr("How many clusters k-means finds"))
        self.cluster_count.editingFinished.connect(self._recluster)
        self.cluster_count.hide()
        tools = [("lasso", self.tr("Lasso")), ("pan", self.tr("Pan"))]
        self.tools = Segmented(tools, self.tr("Tool"))
        self.tools.changed.connect(self._on_tool)
        head = QHBoxLayout()
        head.setContentsMargins(16, 7, 16, 7)
        head.setSpacing(6)
        head.addWidget(self.block_label, 1)
        for widget in (
            self.parts,
            self.limit,
            self.methods,
            self.perplexity,
            self.colours,
            self.cluster_count,
            self.tools,
            self.follow,
            self.again,
        ):
            head.addWidget(widget)
        return head

    def _fill_middle(self) -> None:
        self.scatter = ScatterView(self._card)
        self.scatter.lassoed.connect(self.lasso)
        self.scatter.clicked.connect(self._on_point)
        self.legend = Legend()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scatter, 1)
        column.addWidget(self.legend)
        column.addWidget(self._changes_row)
        self.title = text("", "", theme.PANEL_TITLE, 600)
        self._hint = text(
            self.tr("Draw a lasso around points to see their images. Click a point to watch it."),
            "secondary",
            wrap=True,
        )
        self.composition = Composition()
        self.gallery = Gallery(
            self._workspace, self.tr("Images of the selection"), side=52, captions=False
        )
        self.gallery.chosen.connect(self._on_entry)
        self.alike = button(self.tr("Images like this one"), self.show_alike)
        self.use_as_concept = button(self.tr("Use as a concept"), self.make_concept)
        self.use_as_concept.setToolTip(
            self.tr("See whether the network uses what these images have in common")
        )
        self.corrector = Corrector(
            self._workspace, lambda: self.gallery.chosen_places, self.gallery, self._predicted
        )
        self.bar = CorrectionBar(self.corrector, self._workspace)
        self.gallery.selection_changed.connect(self.bar.refresh)
        self.choose_all = button(self.tr("Choose all"), self.gallery.selectAll, "link")
        self.choose_all.setToolTip(self.tr("To relabel or exclude all of them (Ctrl+A)"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.choose_all)
        column.addLayout(top)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._hint, 1)
        column.addWidget(self.composition)
        column.addWidget(self.gallery, 1)
        column.addWidget(self.bar)
        column.addWidget(self.alike)
        column.addWidget(self.use_as_concept)
        right.setMinimumWidth(210)
        self._side = right
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 1)

    # What is computed ----------------------------------------------------------------------

    @property
    def block(self) -> str:
        """The selected block, else the one before the last fully connected."""
        network = self._workspace.network
        current = self._workspace.current
        if current is not None:
            return current
        found = network.output_ids[0] if network.output_ids else ""
        for _ in range(2):
            before = network.predecessors(found) if found else ()
            if before and before[0]:
                found = before[0]
        return found

    @property
    def part(self) -> str:
        """The chosen part of the data."""
        return str(self.parts.currentData())

    def choose_part(self, name: str) -> None:
        """Choose a part of the data."""
        self.parts.setCurrentIndex(self.parts.findData(name))

    def present_key(self) -> Key:
        """Return images, part, block, trainer, step and how many images at most."""
        dataset = self._workspace.dataset
        source = id(dataset.source) if dataset is not None else 0
        weights = weights_key(self._workspace)
        return (source, self.part, self.block, *weights, self.limit.currentData())

    @property
    def is_current(self) -> bool:
        """Whether what is shown, or is being computed, belongs to the present weights."""
        return self._key == self.present_key()

    @property
    def is_of_other_part(self) -> bool:
        """Whether what is shown is of another part or block, or nothing."""
        known = self.judged is not None and self.judged.features is not None
        return not known or self._key[1:3] != self.present_key()[1:3]

    def compute(self) -> None:
        """Compute the activations of the block and the points, off the window's thread."""
        workspace, dataset = self._workspace, self._workspace.dataset
        if why_not(workspace) or dataset is None:
            self.refresh()
            return
        split = dataset.whole[self.part]
        limit = self.limit.currentData()
        rows = rows_to_measure(workspace, split.name, self.message, self.compute, limit=limit)
        key = self._key = self.present_key()
        if rows is None:
            self.work.cancel()
            self._forget()
            return
        if not self.block:
            self.on_failed(self.tr("There is no block to look at. Select one on the canvas."))
            return

        def done(judged: Judged) -> None:
            if key == self._key:
                self.judged = judged
                self._projections, self.clusters = {}, None
                self._project()

        self.work.on_engine(judge_split(subject_of(workspace), split, rows, block=self.block), done)

    def _project(self) -> None:
        """Show the points by the chosen method; computed at the first time."""
        judged = self.judged
        self.perplexity.setVisible(self.methods.value == "tsne")
        if judged is None or judged.features is None:
            return
        method, perplexity = self.methods.value, self.perplexity.value()
        key = (method, perplexity if method == "tsne" else 0)
        if key in self._projections:
            self._show(key)
            return
        self.message.clear()
        values = judged.features.values

        def done(projection: Projection) -> None:
            self._projections[key] = projection
            self._show(key)

        seed = self._workspace.training_settings.seed
        if method == "tsne":
            self.work.beside(tsne(values, perplexity=perplexity, seed=seed), done)
        else:
            self.work.beside(principal(values), done)

    def _show(self, key: tuple[str, int]) -> None:
        assert self.judged is not None
        same = self._shown_of is self._projections[key].points
        before, of = self.points, (self.judged.split, self.judged.rows.tobytes())
        followed = before is not None and of == self._points_of and key[0] == self.method_shown
        self.method_shown, self._points_of = key[0], of
        self._shown_of = self.points = self._projections[key].points
        if not same:
            if followed and before is not None:
                # The same images with other weights: they move, instead of being turned around.
                self.points = turned_like(self.points, before)
            self.scatter.show_points(self.points)
            self._dim_left_out()
            self._select(self.selected if followed else np.empty(0, np.int64))
            self.scatter.mark(self.selected)
        self._colour()
        if self._wanted_like is not None and not self.work.is_busy:
            self.show_like(*self._wanted_like)

    def _recluster(self) -> None:
        if self.clusters is not None and len(self.clusters.sizes) != self.cluster_count.value():
            self.clusters = None
        self._colour()

    def _colour(self) -> None:
        """Colour the points as chosen; finds clusters at the first time."""
        judged, kind = self.judged, self.colours.currentData()
        self.cluster_count.setVisible(kind == "cluster")
        if judged is None or self.points is None or judged.features is None:
            return
        if kind == "cluster" and self.clusters is None:
            count, seed = self.cluster_count.value(), self._workspace.training_settings.seed

            def done(clusters: Clusters) -> None:
                self.clusters = clusters
                self._colour()

            self.work.beside(k_means(judged.features.values, count, seed=seed), done)
            return
        self.scatter.show_groups(self._groups(judged, kind))
        self._say(judged, kind)

    def _groups(self, judged: Judged, kind: str) -> list[Group]:
        judgement = judged.judgement
        if kind == "loss":
            order = np.argsort(np.argsort(judgement.losses, kind="stable"), kind="stable")
            fifth = order * len(_VIRIDIS) // max(len(order), 1)
            return [
                Group("", colour, np.flatnonzero(fifth == place))
                for place, colour in enumerate(_VIRIDIS)
            ]
        if kind == "cluster" and self.clusters is not None:
            of = self.clusters.members
            names = [str(i + 1) for i in range(len(self.clusters.sizes))]
        else:
            of = judgement.predictions if kind == "predicted" else judgement.labels
            names = list(judgement.classes)
        return [
            Group(name, theme.class_color(i).name(), np.flatnonzero(of == i))
            for i, name in enumerate(names)
        ]

    def _say(self, judged: Judged, kind: str) -> None:
        features, dataset = judged.features, self._workspace.dataset
        assert features is not None
        names = "×".join(map(str, features.shape)) if features.shape[0] > 1 else ""
        size = names or self.tr("{n} values").format(n=features.shape[2])
        self.block_label.set_words(f"{features.node}, {size}")
        whole = len(dataset.splits[judged.split]) if dataset is not None else 0
        remark = self.tr("{n} of {all} {part} images").format(
            n=grouped(len(judged.rows)), all=grouped(whole), part=part_name(judged.split)
        )
        projection = self._projections.get(("pca", 0))
        if self.method_shown == "pca" and projection is not None:
            share = 100 * float(projection.explained.sum())
            axes = self.tr("the axes show {p:.1f} % of the variance").format(p=share)
            remark = listed((remark, axes))
        if kind == "cluster" and self.clusters is not None:
            if len(np.unique(judged.judgement.labels)) > 1:
                share = 100 * purity(self.clusters.members, judged.judgement.labels)
                remark = listed((remark, self.tr("clusters {p:.1f} % pure").format(p=share)))
            else:
                remark = listed((remark, self.tr("all of one class")))
        if features.note:
            remark += ". " + features.note
        if kind == "loss":
            items = list(
                zip((self.tr("lowest"), "", "", "", self.tr("highest loss")), _VIRIDIS, strict=True)
            )
        else:
            items = [(g.name, g.colour) for g in self.scatter.groups if len(g.members)]
        self.legend.show_items(items, remark)

    # Selections ----------------------------------------------------------------------------

    def lasso(self, outline: Sequence[tuple[float, float]]) -> None:
        """Show the images of the points inside an outline, highest loss first."""
        if self.points is None or self.judged is None:
            return
        try:
            found = inside_lasso(self.points, outline)
        except ExplainError as error:
            self.message.show_message(str(error), "info")
            return
        self.message.clear()
        losses = self.judged.judgement.losses[found]
        self._select(found[np.argsort(-losses, kind="stable")])
        self.scatter.mark(found, outline)

    def make_concept(self) -> None:
        """Take the selected images to Concepts."""
        judged = self.judged
        if judged is not None and len(self.selected):
            places = [(judged.split, int(row)) for row in judged.rows[self.selected]]
            ConceptImages.of(self._workspace).take(places, self.tr("the selection"))
            self._workspace.show_panel("concepts")

    def show_alike(self) -> None:
        """Show the images whose activations are nearest to those of the chosen one."""
        judged = self.judged
        if judged is None or judged.features is None or self._current < 0:
            return
        self._show_nearest(judged.features.values[self._current], self._current)

    def _show_nearest(self, values: NDArray[np.float32], chosen: int) -> None:
        """Show the points nearest to an image, which itself is one of them or none (-1)."""
        judged = self.judged
        assert judged is not None
        assert judged.features is not None
        found, _ = nearest_to(judged.features.values, values, ALIKE, without=chosen)
        shown = found if chosen < 0 else np.concatenate([[chosen], found])
        self._select(shown.astype(np.int64))
        self._set_current(chosen)
        self.title.setText(self.tr("Like this one, nearest first"))
        self.scatter.mark(found)

    def _select(self, members: NDArray[np.int64]) -> None:
        self.selected = members
        self._set_current(-1)
        judged, some = self.judged, bool(len(members))
        self._hint.setVisible(not some)
        for widget in (
            *(self.composition, self.gallery, self.alike, self.bar, self.choose_all),
            self.use_as_concept,
        ):
            widget.setVisible(some)
        count = self.tr("1 image") if len(members) == 1 else self.tr("{n} images")
        none = self.tr("No selection")
        self.title.setText(count.format(n=grouped(len(members))) if some else none)
        if judged is None:
            self.gallery.show_entries(None, "train", ())
            return
        self._show_composition(judged)
        self.gallery.show_entries(self._workspace.dataset, judged.split, self._entries(judged))

    def _show_composition(self, judged: Judged) -> None:
        labels, names = judged.judgement.labels[self.selected], judged.judgement.classes
        self.composition.show_parts(
            [
                (names[i], theme.class_color(i).name(), int((labels == i).sum()))
                for i in np.unique(labels).tolist()
            ]
        )

    def _entries(self, judged: Judged) -> list[Entry]:
        return [
            Entry(
                int(judged.rows[i]),
                tip="\n".join(self._words(i)),
                stripe=theme.class_color(int(judged.judgement.labels[i])).name(),
            )
            for i in self.selected.tolist()
        ]

    def _words(self, index: int) -> tuple[str, str, str]:
        assert self.judged is not None
        judgement = self.judged.judgement
        predicted = int(judgement.predictions[index])
        return (
            judgement.classes[int(judgement.labels[index])],
            self.tr("predicted {name}, {p:.0f} %").format(
                name=judgement.classes[predicted],
                p=100 * float(judgement.outputs[index, predicted]),
            ),
            self.tr("loss {v:.2f}").format(v=float(judgement.losses[index])),
        )

    def _card(self, index: int) -> Card:
        judged, dataset = self.judged, self._workspace.dataset
        assert judged is not None
        assert dataset is not None
        pixels = dataset.whole[judged.split].images[int(judged.rows[index])]
        title, *lines = self._words(index)
        corrected = correction_words(dataset, judged.split, int(judged.rows[index]))
        lines += [corrected] if corrected else []
        return Card(thumbnail(pixels, 56, self.devicePixelRatioF()), title, tuple(lines))

    def _on_point(self, index: int) -> None:
        if self.judged is None:
            return
        self._workspace.watch(self.judged.split, int(self.judged.rows[index]))
        if index not in self.selected:
            self._select(np.array([index], np.int64))
            self.scatter.mark(np.empty(0, np.int64))
        self._set_current(index)

    def _on_entry(self, row: int) -> None:
        if row < len(self.selected):
            self._set_current(int(self.selected[row]))

    def _set_current(self, index: int) -> None:
        self._current = index
        self.alike.setEnabled(index >= 0)
        self.alike.setToolTip(
            "" if index >= 0 else self.tr("Choose an image first: click a point or a picture.")
        )
        self.scatter.set_current(index)

    def _predicted(self, place: Place) -> str:
        judged = self.judged
        if judged is None or place[0] != judged.split:
            return ""
        found = int(np.searchsorted(judged.rows, place[1]))
        if found >= len(judged.rows) or judged.rows[found] != place[1]:
            return ""
        return judged.judgement.classes[int(judged.judgement.predictions[found])]

    def _on_alike_requested(self, split: str, position: int) -> None:
        self._wanted_like = (split, position)
        if not self.isVisible():
            self._workspace.centre_requested.emit("embedding")
        if self.judged is not None and not self.work.is_busy and self.is_current:
            self.show_like(split, position)
        else:
            self.refresh()

    def show_like(self, split: str, position: int) -> None:
        """Show the images like any one of the data, even of one that is no point here.

        Its activations come from the engine thread; the images near it are among the points.

        Parameters
        ----------
        split : str
        position : int
            In the whole part.
        """
        judged, workspace, dataset = self.judged, self._workspace, self._workspace.dataset
        if judged is None or judged.features is None or dataset is None:
            self._wanted_like = (split, position)
            self.refresh()
            return
        self._wanted_like = None
        row = int(np.searchsorted(judged.rows, position))
        if split == judged.split and row < len(judged.rows) and judged.rows[row] == position:
            self._set_current(row)
            self.show_alike()
            return
        make, features, threads = subject_of(workspace), judged.features, self._training.threads
        pixels = dataset.whole[split].images[position]

        def work() -> Work[NDArray[np.float32]]:
            yield Progress("looking at the image", 0, 0)
            pair = np.ascontiguousarray(np.stack([pixels, pixels]))
            found = yield from features_of(
                make().model, pair, features.node, threads=threads, size=features.shape
            )
            return found.values[0]

        def done(values: NDArray[np.float32]) -> None:
            if self.judged is judged:
                self._show_nearest(values, -1)

        self.work.on_engine(work(), done)

    # Hearing -------------------------------------------------------------------------------

    def _forget(self) -> None:
        self.work.cancel()
        self.judged = self.points = self.clusters = None
        self._projections, self.method_shown = {}, ""
        self.scatter.show_points(np.zeros((0, 2)))
        self.scatter.show_groups(())
        self._select(np.empty(0, np.int64))
        self.legend.show_items((), "")
        self.block_label.set_words(self.block)

    def on_dataset(self) -> None:
        dataset = self._workspace.dataset
        self._key = ()
        self._forget()
        if dataset is not None:
            self.cluster_count.setValue(min(max(len(dataset.classes), 2), 50))
            self.take_part_with_images(dataset)
        self.refresh()

    def on_corrections(self) -> None:
        """Let labels, losses and marks follow; points and clusters stay where they are."""
        dataset, before = self._workspace.dataset, self.judged
        if dataset is None or before is None:
            return
        self._follow(before)
        self._catch_up()

    def _catch_up(self) -> None:
        """Ask the engine for the losses of the present labels, where they are of earlier ones."""
        dataset, before = self._workspace.dataset, self.judged
        if dataset is None or before is None or self.work.is_busy or not self.isVisible():
            return
        split = dataset.whole[before.split]
        if np.array_equal(split.labels[before.rows], before.judgement.labels):
            return

        def done(judged: Judged) -> None:
            if self.judged is before:
                self.judged = dataclasses.replace(judged, features=before.features)
                self._follow(self.judged)
                self._colour()

        self.work.on_engine(judge_split(subject_of(self._workspace), split, before.rows), done)

    def _follow(self, judged: Judged) -> None:
        """Show how the images of the gallery and the points are corrected now."""
        dataset = self._workspace.dataset
        assert dataset is not None
        self.gallery.follow(dataset, self._entries(judged))
        self._show_composition(judged)
        self._dim_left_out()
        self.bar.refresh()

    def _dim_left_out(self) -> None:
        dataset, judged = self._workspace.dataset, self.judged
        if dataset is not None and judged is not None:
            out = dataset.left_out[judged.split][judged.rows]
            self.scatter.dim(np.flatnonzero(out).astype(np.int64))

    def on_failed(self, words: str) -> None:
        self.message.show_message(words, "error")
        if self.method_shown and self.methods.value != self.method_shown:
            self.methods.set_value(self.method_shown)
        if self.colours.currentData() == "cluster" and self.clusters is None:
            self.colours.setCurrentIndex(0)
            self._colour()

    def _on_tool(self, tool: str) -> None:
        self.scatter.panning = tool == "pan"

    # Events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(max(self.width() // 4, 230), 420)
        self._changes_row.setVisible(self.height() >= 300)
        self._side.setVisible(self.width() >= 520)
        self._splitter.setSizes([self.width() - side, side])
        self.follow.setVisible(self.width() >= 1000)
        self.limit.setVisible(self.width() >= 760)
        self.tools.setVisible(self.width() >= 660)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted_like is not None and self.is_current and not self.work.is_busy:
            self.show_like(*self._wanted_like)
