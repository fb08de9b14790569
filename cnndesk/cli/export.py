"""``cnndesk export``: a trained network for other programs, checked before it is handed over."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

from cnndesk.cli.export_formats import export_format
from cnndesk.errors import SettingError


def run(arguments: argparse.Namespace) -> int:
    """Export."""
    chosen = export_format(arguments.to)
    for option in ("channels_first", "int8", "with_images"):
        if getattr(arguments, option) and option not in chosen.options:
            name = option.replace("_", "-")
            raise SettingError(f"--{name} is no option of --to {arguments.to}. Leave it out.")
    project = Path(arguments.project)
    beside = project.with_name(project.stem + chosen.ending)
    path = Path(arguments.out) if arguments.out else beside
    return int(importlib.import_module(f"cnndesk.cli.{chosen.module}").run(arguments, path))
