"""Which formats ``cnndesk export --to`` knows: `EXPORT_FORMATS`, one row each.

A new format is a new row and its module. Nothing heavy is imported here: help comes at once.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExportFormat:
    """One format.

    Attributes
    ----------
    name : str
        Of ``--to``.
    module : str
        Below ``cnndesk.cli``. Its ``run(arguments, path)`` writes the file and says so; whether
        something may be there already it asks of `cnndesk.use.export.check_place`.
    ending : str
        Of the file or folder, which lies beside the project and is called like it where no
        ``--out`` is given: ``".onnx"``, ``"-pytorch"``.
    sentence : str
        For the help.
    options : tuple of str
        Those of the command line that not every format has.
    """

    name: str
    module: str
    ending: str
    sentence: str
    options: tuple[str, ...] = ()


EXPORT_FORMATS = (
    ExportFormat(
        "onnx", "export_file", ".onnx", "a network that runs nearly everywhere", ("channels_first",)
    ),
    ExportFormat("tflite", "export_file", ".tflite", "for Android and small boards", ("int8",)),
    ExportFormat("c", "export_file", ".c", "one C99 file that needs no library", ("int8",)),
    ExportFormat("logs", "export_logs", "-logs", "the curves of all runs for TensorBoard and CSV"),
    ExportFormat(
        "pytorch",
        "export_folder",
        "-pytorch",
        "a folder of code that trains it, on many machines",
        ("with_images",),
    ),
)


def export_format(name: str) -> ExportFormat:
    """Return the row of a format."""
    return next(row for row in EXPORT_FORMATS if row.name == name)
