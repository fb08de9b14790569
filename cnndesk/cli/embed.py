"""``cnndesk embed``: images as points in the plane, by what one block makes of them, as CSV."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.looking import carry_out, check_target, write_text
from cnndesk.cli.opening import open_reporting, with_reading
from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import Dataset, DataSettings, thinned
from cnndesk.data.description import known_of
from cnndesk.data.targets import TargetKind
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import SettingError
from cnndesk.explain.clusters import Clusters, k_means, purity, tsne
from cnndesk.explain.embedding import Projection, features_of, pca
from cnndesk.explain.passes import find_node
from cnndesk.session import preparation

PARTS = ("train", "val", "test")


def run(arguments: argparse.Namespace) -> int:
    """Embed."""
    threads = resolve(arguments.threads)
    if arguments.limit < 2:
        raise SettingError(f"--limit is {arguments.limit}. Use a number of at least 2.")
    out = check_target(arguments.out, (".csv",))
    path = Path(arguments.project)
    project = Project.load(path)
    model = preparation.trained_model(project)
    find_node(model, arguments.block)
    dataset = open_reporting(_settings(project, path, arguments), project.corrections)
    chosen = _images(dataset, arguments.split, arguments.limit)
    images, labels, names = chosen.images, chosen.labels, chosen.names
    features = carry_out(lambda: features_of(model, images, arguments.block, threads=threads))
    if features.note:
        note(f"Note: {features.note}")
    clusters: Clusters | None = None
    if arguments.method == "tsne":
        points = carry_out(
            lambda: tsne(
                features.values, perplexity=arguments.perplexity, seed=project.training.seed
            )
        )
    else:
        points = pca(features.values)
    if arguments.clusters is not None:
        count = arguments.clusters
        clusters = carry_out(lambda: k_means(features.values, count, seed=project.training.seed))
    write_text(out, _csv(names, dataset.target_kind, chosen.known, points, clusters))
    several = dataset.target_kind == "classes" and len(np.unique(labels)) > 1
    share = purity(clusters.members, labels) if clusters and several else None
    _report(arguments, len(labels), points, share)
    return 0


def _settings(project: Project, path: Path, arguments: argparse.Namespace) -> DataSettings:
    own = project.data
    absolute = preparation.absolute_source(arguments.source)
    if absolute == own.source:
        return with_reading(preparation.located(own, path), arguments)
    return preparation.fitted_to_network(with_reading(own.for_source(absolute), arguments), project)


@dataclass(frozen=True, eq=False)
class _Chosen:
    """Images to be placed, with what is known of each in words."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    names: list[str]
    known: list[str]


def _images(dataset: Dataset, part: str | None, limit: int) -> _Chosen:
    """Return images of one part or of all, evenly thinned to the limit."""
    splits = [dataset.splits[name] for name in ((part,) if part else PARTS)]
    total = sum(len(split) for split in splits)
    chosen = thinned(total, limit)
    if total > limit:
        note(f"Note: {limit:,} of {total:,} images are taken; --limit takes more.")
    images, labels, before = [], [], 0
    names: list[str] = []
    known: list[str] = []
    for split in splits:
        rows = chosen[(chosen >= before) & (chosen < before + len(split))] - before
        images.append(split.images.take(rows))
        labels.append(split.labels[rows])
        names += [split.names[int(row)] for row in rows]
        known += [known_of(split, dataset.classes, int(row)) for row in rows]
        before += len(split)
    return _Chosen(np.concatenate(images), np.concatenate(labels), names, known)


def _csv(
    names: Sequence[str],
    kind: TargetKind,
    known: Sequence[str],
    points: Projection,
    clusters: Clusters | None,
) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    what = {"classes": "class", "labels": "labels", "values": "values"}[kind]
    header = ["image", what, "x", "y"]
    writer.writerow([*header, "cluster"] if clusters else header)
    for index, name in enumerate(names):
        x, y = points.points[index].tolist()
        row = [name, known[index], f"{x:.6g}", f"{y:.6g}"]
        writer.writerow([*row, int(clusters.members[index])] if clusters else row)
    return text.getvalue()


def _report(
    arguments: argparse.Namespace,
    count: int,
    points: Projection,
    share: float | None,
) -> None:
    explained = [float(v) for v in points.explained]
    if arguments.json:
        print_json(
            {
                "out": arguments.out,
                "block": arguments.block,
                "method": arguments.method,
                "images": count,
                "explained": explained or None,
                "clusters": arguments.clusters,
                "purity": share,
            }
        )
        return
    print(f"{count:,} images by {arguments.block} ({arguments.method}) are in {arguments.out}")
    if explained:
        print(f"The two axes show {percent(sum(explained))} of the variance.")
    if share is not None:
        print(f"{arguments.clusters} clusters: {percent(share)} pure.")
