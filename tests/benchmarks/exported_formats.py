"""How good exported files are: ``python -m tests.benchmarks.exported_formats PROJECT…``.

For each trained project and each format: bytes of the file, RAM and flash where they are known, and
accuracy on test images beside our engine's. No test: it wants trained networks and real images.
``--random N`` compares all formats on so many random networks instead, at most 200.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from cnndesk.data import thinned
from cnndesk.document.project import Project
from cnndesk.errors import ExportError
from cnndesk.interop.c.target import CTarget
from cnndesk.interop.calibration import RangeFinder
from cnndesk.interop.onnx.target import OnnxTarget
from cnndesk.interop.target import Source, Target
from cnndesk.interop.tflite.target import TfliteTarget
from cnndesk.session import preparation
from cnndesk.session.evaluation import predict_images
from cnndesk.use.export import meaning_of, samples_of
from cnndesk.use.recognition import network_of
from tests.interop.random_networks import random_network
from tests.interop.replaying import error_of_range, relative_error

TARGETS: dict[str, Target] = {
    "ONNX": OnnxTarget(),
    "TFLite float32": TfliteTarget(),
    "TFLite int8": TfliteTarget("int8"),
    "C float32": CTarget(),
    "C int8": CTarget("int8"),
}


def measure(path: Path, source: str | None, most: int) -> None:
    project = Project.load(path)
    network = network_of(project)
    settings = project.data.for_source(source) if source else project.data
    dataset = preparation.open_data(preparation.fitted_to_network(settings, project))
    finder = RangeFinder(network.model, 1)
    finder.look(samples_of(dataset, network).to_measure())
    chosen = thinned(len(dataset.test), most)
    test, labels = dataset.test.images.take(chosen), dataset.test.labels[chosen]
    ours = predict_images(network.model, test)
    print(f"\n{path.stem}: {network.model.parameter_count():,} weights, {len(test):,} test images")
    print(f"{'engine':16}{100 * (ours.argmax(1) == labels).mean():8.2f} %")
    given = Source(network.model, meaning_of(network), path.stem, finder.ranges)
    for name, target in TARGETS.items():
        content = target.content(given)
        with target.engine(content, given, 1) as (_, run):
            found = run(test)
        right = 100 * (found.argmax(1) == labels).mean()
        other = int((found.argmax(1) != ours.argmax(1)).sum())
        apart = np.abs(found - ours)
        print(
            f"{name:16}{right:8.2f} %  other class {other:4}  largest {apart.max():.1e}  mean "
            f"{apart.mean():.1e}  file {len(content.data):,}  {content.sentence}"
        )


def compare(count: int) -> None:
    found: dict[str, list[tuple[float, int]]] = defaultdict(list)
    refused: dict[str, int] = defaultdict(int)
    for seed in range(count):
        model, _ = random_network(seed)
        for name, target in TARGETS.items():
            error = error_of_range if "int8" in name else relative_error
            try:
                found[name].append((error(target, model), seed))
            except ExportError as reason:
                if "no counterpart" not in str(reason):
                    raise
                refused[name] += 1
    for name, errors in found.items():
        values = np.array([value for value, _ in errors])
        print(
            f"{name:16}{len(values):4} networks  median {np.median(values):.1e}  95 % "
            f"{np.percentile(values, 95):.1e}  worst {max(errors)[0]:.1e} (seed {max(errors)[1]})"
            f"  refused {refused[name]}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("projects", nargs="*", type=Path)
    parser.add_argument("--data", help="where the images are now")
    parser.add_argument("--images", type=int, default=1_000, help="of the test part, at most")
    parser.add_argument("--random", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    for path in arguments.projects:
        measure(path, arguments.data, arguments.images)
    if arguments.random:
        compare(min(arguments.random, 200))


if __name__ == "__main__":
    main()
