"""The exceptions that library code raises.

Every message is a sentence (or two) that a user can act on: the cause first, then the cure. The
command line prints it as it is; the window shows it at the place it belongs. Nothing else lives
here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class CnndeskError(Exception):
    """Base of all errors whose message is meant for the user."""


class ShapeError(CnndeskError):
    """A block or layer that does not fit its input.

    Parameters
    ----------
    cause : str
        What does not fit, with the sizes.
    cure : str
        What to change.
    fixes : sequence
        Unambiguous one-click repairs, in the order to offer them (``cnndesk.document.shapes.Fix``).
    """

    def __init__(self, cause: str, cure: str = "", fixes: Sequence[Any] = ()) -> None:
        super().__init__(f"{cause} {cure}".strip())
        self.cause = cause
        self.cure = cure
        self.fixes = tuple(fixes)


class DataError(CnndeskError):
    """Images, labels or archives that cannot be used; names the file."""


class ProjectError(CnndeskError):
    """A project file that cannot be read or written; names the file."""


class TrainingError(CnndeskError):
    """Training that cannot start or go on; names the block where there is one."""


class DivergedError(TrainingError):
    """Numbers that grew beyond all bounds, and did so again at a lower learning rate."""


class SettingError(CnndeskError):
    """A setting outside its range; names the setting and the range."""


class ExplainError(CnndeskError):
    """A look inside that this network, image or block does not allow.

    Names it and says what to do.
    """


class UndescribedError(ExplainError):
    """A layer that does not say what is asked of it, so that nothing true can be shown."""


class ExportError(CnndeskError):
    """A network that cannot be written in another format, or came out wrong; no file is left."""


class MissingWeightsError(CnndeskError):
    """Weights to start from that are missing or are others than they must be; says what to do."""


class ImportFileError(CnndeskError):
    """A file of another program that cannot be taken over; names what of it, and what helps."""
