"""``cnndesk bench``: which of its measurements is asked for, and by which build of the kernels."""

from __future__ import annotations

import argparse
import importlib
import os
import sys

from cnndesk.errors import SettingError


def run(arguments: argparse.Namespace) -> int:
    """Measure what the options name."""
    if arguments.build:
        _use_build(arguments.build)
    what = "speed"
    if arguments.schedule is not None:
        what = "schedule"
    elif arguments.pipeline is not None:
        what = "pipeline"
    elif arguments.memory:
        what = "memory"
    return int(importlib.import_module(f"cnndesk.cli.bench_{what}").run(arguments))


def _use_build(name: str) -> None:
    """Let the kernels, which are not loaded yet, be those of one instruction set.

    Raises
    ------
    SettingError
        When there is no such build for this processor, or another one is loaded.
    """
    if "cnndesk_ext" not in sys.modules:
        os.environ["CNNDESK_ISA"] = name
    try:
        loaded = importlib.import_module("cnndesk_ext").isa
    except ImportError as error:
        raise SettingError(f"--build {name} cannot be used here. {error}") from error
    if loaded != name:
        raise SettingError(
            f"This process has the kernels of {loaded} loaded. Start cnndesk bench --build {name} "
            "on its own, from a shell."
        )
