"""What goes on inside, and where a report comes from: maps, machine, versions, digest, commands."""

from __future__ import annotations

import os
import platform

import numpy as np

import cnndesk
import cnndesk_ext
from cnndesk.blocks import counted
from cnndesk.system import processor_name
from cnndesk.system.shells import quoted
from cnndesk.use.report.findings import BlockMaps, Findings
from cnndesk.use.report.markup import Markup, name, pairs, tag
from cnndesk.use.report.pictures import MAPS, maps_picture, picture
from cnndesk.use.report.words import DASH, PARTS

_WIDEST = 330  # CSS pixels of the maps of a block


def inside(found: Findings) -> Markup | None:
    """Return the maps of one image; None where there is no image."""
    maps = found.maps
    if maps is None or not maps.blocks:
        return None
    width = max(72, min(maps.image.shape[1], 160))
    return tag(
        "section",
        tag("h2", "Feature maps"),
        tag(
            "p",
            f"Of one {PARTS[maps.part]} image ({name(maps.name)}). Of each block up to {MAPS} "
            "maps, those that vary most: negative values blue, positive ones amber; where there "
            "are no negative ones, black to yellow.",
        ),
        tag(
            "div",
            tag(
                "figure",
                picture(maps.image, "the image", width=width),
                tag("figcaption", tag("b", "image")),
            ),
            (_block(found, block) for block in maps.blocks),
            class_="maps",
        ),
        id="inside",
    )


def _block(found: Findings, block: BlockMaps) -> Markup:
    sheet = maps_picture(block.values)
    scale = max(1, min(4, _WIDEST // sheet.shape[1]))
    width = min(sheet.shape[1] * scale, _WIDEST)
    title = found.project.network[block.id].title
    size = "×".join(map(str, block.values.shape))
    return tag(
        "figure",
        picture(sheet, f"maps of {block.id}", width=width, lossless=True),
        tag("figcaption", tag("b", block.id), tag("span", f"{name(title)}, {size}")),
    )


def origin(found: Findings) -> Markup:
    """Return what is needed to come to the same numbers again."""
    build = cnndesk_ext.build_info()
    threads = found.standing.threads
    facts: list[tuple[object, object]] = [
        ("digest of the weights", tag("code", found.project.digest)),
        ("seed", str(found.project.training.seed)),
        (
            "trained on",
            f"{counted(threads, 'thread')} (their number changes no bit)" if threads else DASH,
        ),
        (
            "this report was made on",
            f"{processor_name()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}",
        ),
        (
            "kernels",
            f"{cnndesk_ext.isa}, {build['vector_floats']} floats at a time, "
            f"{'OpenMP' if build['openmp'] else 'without OpenMP'}",
        ),
        (
            "versions",
            f"cnndesk {cnndesk.__version__}, Python {platform.python_version()}, "
            f"numpy {np.__version__}",
        ),
    ]
    return tag(
        "section",
        tag("h2", "Where it comes from"),
        pairs(facts),
        tag("h3", "The same again"),
        tag("pre", _commands(found)),
        id="origin",
    )


def _commands(found: Findings) -> str:
    file = quoted(name(found.title) + ".cnndesk")
    lines = [
        f"cnndesk info {file} --digest     # prints {found.project.digest}",
        f"cnndesk eval {file} --split val",
        f"cnndesk train {file} --out again.cnndesk",
    ]
    return "\n".join(lines)
