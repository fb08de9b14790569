"""Which ways out of the program the window offers: `TILES`, one row each.

A new way out is a new row and its writer. How a row looks is ``tile.py``'s, how it is asked for and
told of ``elsewhere.py``'s; a writer lives in a module of its own beside ``exporting.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.gui.widgets.texts import marked
from cnndesk.use.export import Images, Samples, samples_of
from cnndesk.use.recognition import BatchRunner, Network, Pixels


@dataclass(frozen=True)
class Choice:
    """One of several forms of a file, chosen in its tile.

    Attributes
    ----------
    id : str
        What the writer is told.
    title : str
    option : str
        What it adds to the line of the command line.
    bytes_per_weight : float
        Where it is another than that of its tile.
    """

    id: str
    title: str
    option: str = ""
    bytes_per_weight: float = 0.0


@dataclass(frozen=True)
class TileSpec:
    """One way out.

    Attributes
    ----------
    id : str
        Stable; the ``--to`` of the command line where there is one.
    icon, title, sentence : str
        The sentence says what it is good for.
    before : str
        Said before anything was written: how it is going to be checked.
    source : str
        ``module:function`` below ``cnndesk.gui.panels.use``. It takes a `Request` and is a
        generator of `Progress` that returns a `Written`: it runs beside the window, and what it
        has to have done by the engine it asks for with ``request.engine.now``. With ``is_text``
        it takes the name of the project's file and returns what goes onto the clipboard.
    ending : str
        Of the file's name: ``".onnx"``; of the folder's where ``is_folder``: ``"-pytorch"``.
    kinds : str
        For the dialog: ``"ONNX networks (*.onnx)"``.
    command : str
        Its line of the command line; ``{project}`` stands for the file's name.
    choices : tuple of Choice
        The first one is chosen at first.
    hindrance : str
        ``module:function`` (as ``source``) that takes the id and returns why it cannot be checked
        on this machine, or an empty text.
    bytes_per_weight : float
        For the size that is told before it is written; 0 where it cannot be known.
    is_folder : bool
        Whether it is a folder of files.
    is_text : bool
        Whether it goes onto the clipboard and not into a file.
    needs_training : bool
        Whether a network that was never trained has nothing to give.
    """

    id: str
    icon: str
    title: str
    sentence: str
    before: str
    source: str
    ending: str = ""
    kinds: str = ""
    command: str = ""
    choices: tuple[Choice, ...] = ()
    hindrance: str = ""
    bytes_per_weight: float = 0.0
    is_folder: bool = False
    is_text: bool = False
    needs_training: bool = True

    def form(self, chosen: str) -> Choice:
        """Return one of the choices by its id; an empty one where there are none."""
        known = (one for one in self.choices if one.id == chosen)
        return next(known, Choice("", "", bytes_per_weight=self.bytes_per_weight))

    def function(self) -> Callable[..., Any]:
        """Import and return what does it."""
        return _found(self.source)

    def why_unchecked(self) -> str:
        """Return why it cannot be checked here; empty where it can."""
        return str(_found(self.hindrance)(self.id)) if self.hindrance else ""


@dataclass(frozen=True, eq=False)
class Request:
    """What a writer needs.

    Attributes
    ----------
    path : Path
        Of the file, which may be replaced: the dialog has asked. Of the folder, which does not
        exist.
    tile : str
        The id of the way out.
    choice : str
        The id of a `Choice`; empty where there are none.
    project : Project
        As it is now, with weights, curves and runs. It is this writer's own.
    project_path : Path or None
        Its file, where it has one.
    make : callable
        Makes the trained network; to be called on the engine thread. See `network`.
    dataset : Dataset or None
        The open images.
    engine : EngineLink
    threads : int
    """

    path: Path
    tile: str
    choice: str
    project: Project
    project_path: Path | None
    make: Callable[[], Network]
    dataset: Dataset | None
    engine: EngineLink
    threads: int

    def network(self) -> Network:
        """Return a copy of the trained network."""
        return self.engine.now(self.make)

    def forward(self, network: Network) -> Callable[[Pixels], NDArray[np.float32]]:
        """Return what runs images (n, h, w, c), n up to 64, through our engine."""
        runner = BatchRunner(network.model, self.threads)
        return lambda images: self.engine.now(lambda: runner(images))

    def samples(self, network: Network) -> Samples:
        """Return open images to compare engines on, or random ones, and some to measure on."""
        return samples_of(self.dataset, network)

    def images(self, network: Network) -> Images:
        """Return up to 100 open images to compare engines on, or random ones."""
        return self.samples(network).compared


@dataclass(frozen=True)
class Written:
    """What was written.

    Attributes
    ----------
    path : Path
        File or folder.
    size : int
        Bytes of all files.
    sentence : str
        How it was checked, or what else is to be said of it.
    level : {"good", "info", "warning"}
        "good" where it was checked, "warning" where it should have been and was not.
    files : int
    tip : str
        More, for a tooltip.
    """

    path: Path
    size: int
    sentence: str
    level: str = "good"
    files: int = 1
    tip: str = ""


def _found(source: str) -> Callable[..., Any]:
    module, _, name = source.partition(":")
    found: Callable[..., Any] = getattr(import_module(f"cnndesk.gui.panels.use.{module}"), name)
    return found


def _numbers(float32: float, int8: float) -> tuple[Choice, Choice]:
    """Return the choice between floats and 8-bit numbers, with the bytes that a weight takes."""
    return (
        Choice("float32", marked("TakeElsewhere", "32-bit floats: exact"), "", float32),
        Choice("int8", marked("TakeElsewhere", "8-bit numbers: small and fast"), " --int8", int8),
    )


# fmt: off
TILES = (
    TileSpec("onnx", "cpu", marked("TakeElsewhere", "ONNX"),
             marked("TakeElsewhere", "Runs nearly everywhere"),
             marked("TakeElsewhere", "checked on up to 100 of your images before you get it"),
             "exporting:network_file", ".onnx",
             marked("TakeElsewhere", "ONNX networks (*.onnx)"),
             "cnndesk export {project} --to onnx",
             hindrance="exporting:why_unchecked", bytes_per_weight=4),
    TileSpec("tflite", "desktop", marked("TakeElsewhere", "TFLite"),
             marked("TakeElsewhere", "Android and small boards"),
             marked("TakeElsewhere", "checked on up to 100 of your images before you get it"),
             "exporting:network_file", ".tflite",
             marked("TakeElsewhere", "TFLite networks (*.tflite)"),
             "cnndesk export {project} --to tflite",
             choices=_numbers(4, 1),
             hindrance="exporting:why_unchecked", bytes_per_weight=4),
    TileSpec("c", "file-text", marked("TakeElsewhere", "C"),
             marked("TakeElsewhere", "One file, no library"),
             marked("TakeElsewhere", "compiled and checked on up to 100 of your images first"),
             "exporting:network_file", ".c",
             marked("TakeElsewhere", "C files (*.c)"),
             "cnndesk export {project} --to c",
             choices=_numbers(15, 5),
             hindrance="exporting:why_unchecked", bytes_per_weight=15),
    TileSpec("pytorch", "stack", marked("TakeElsewhere", "PyTorch"),
             marked("TakeElsewhere", "Code that trains it elsewhere"),
             marked("TakeElsewhere", "checked on ten of your images before you get it"),
             "pytorch_writer:pytorch_folder", "-pytorch",
             command="cnndesk export {project} --to pytorch",
             choices=(Choice("linked", marked("TakeElsewhere", "Images stay where they are")),
                      Choice("copied", marked("TakeElsewhere", "With the pixels of all images"),
                             " --with-images")),
             hindrance="pytorch_writer:why_unchecked", is_folder=True),
    TileSpec("python", "terminal-window", marked("TakeElsewhere", "Python"),
             marked("TakeElsewhere", "In a program of your own"),
             marked("TakeElsewhere", "cnndesk.load(…).predict(…): arrays in, probabilities out"),
             "exporting:python_lines", is_text=True),
    TileSpec("report", "file-text", marked("TakeElsewhere", "HTML report"),
             marked("TakeElsewhere", "Network, curves and mistakes"),
             marked("TakeElsewhere", "one page, opens in every browser, offline"),
             "report_writer:report_file", ".html",
             marked("TakeElsewhere", "Web pages (*.html)"),
             "cnndesk report {project} --out report.html"),
    TileSpec("logs", "chart-line", marked("TakeElsewhere", "Logs"),
             marked("TakeElsewhere", "The curves of all runs"),
             marked("TakeElsewhere", "for TensorBoard, and as tables (CSV)"),
             "logs_writer:logs_folder", "-logs",
             command="cnndesk export {project} --to logs", is_folder=True),
    TileSpec("figure", "tree-structure", marked("TakeElsewhere", "Figure"),
             marked("TakeElsewhere", "The network drawn for a paper"),
             marked("TakeElsewhere", "SVG or PDF: vectors and real text"),
             "figure_writer:figure_file", ".svg",
             marked("TakeElsewhere", "SVG (*.svg);;PDF (*.pdf)"),
             "cnndesk figure {project} --out network.pdf",
             choices=(Choice("flat", marked("TakeElsewhere", "Boxes, to the right")),
                      Choice("down", marked("TakeElsewhere", "Boxes, downwards")),
                      Choice("volumes", marked("TakeElsewhere", "Volumes"))),
             needs_training=False),
)
# fmt: on
"""In the order in which they are shown."""
