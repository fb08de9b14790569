"""The edits of the images: another class, leave out, take back; each one step in the history.

They are for the corrections of a project (``cnndesk.data.corrections``) what ``edits.py`` is for
its network. Corrections are values that are replaced, so undoing is putting the earlier ones back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from cnndesk.blocks import told
from cnndesk.data.corrections import Correction, Corrections, ImageKey
from cnndesk.words import say


@dataclass(frozen=True)
class ImageEdit:
    """One step about images. Each kind defines `text` and what becomes of one correction.

    Attributes
    ----------
    images : mapping of ImageKey to str
        The images, and the class that the source gives each.
    """

    images: Mapping[ImageKey, str]

    @property
    def text(self) -> str:
        """What the history calls it: ``"Exclude 3 images"``."""
        raise NotImplementedError

    def of_one(self, before: Correction) -> Correction:
        """Return what is said of an image afterwards."""
        raise NotImplementedError

    def apply(self, corrections: Corrections) -> Corrections:
        """Return the corrections after this step."""
        return corrections.changed(
            {
                key: self.of_one(corrections.get(key) or Correction(given))
                for key, given in self.images.items()
            }
        )

    @property
    def _what(self) -> str:
        if len(self.images) == 1:
            return PurePosixPath(next(iter(self.images)).name).name
        return told(len(self.images), "image")


@dataclass(frozen=True)
class Relabel(ImageEdit):
    """Give images another class; the one of the source takes the correction back."""

    label: str

    @property
    def text(self) -> str:
        return say("Relabel {what} as {label}").format(what=self._what, label=self.label)

    def of_one(self, before: Correction) -> Correction:
        return replace(before, label=self.label)


@dataclass(frozen=True)
class RelabelEach(ImageEdit):
    """Give each of several images a class of its own.

    Attributes
    ----------
    labels : mapping of ImageKey to str
    """

    labels: Mapping[ImageKey, str]

    @property
    def text(self) -> str:
        return say("Relabel {what}").format(what=self._what)

    def apply(self, corrections: Corrections) -> Corrections:
        """Return the corrections after this step."""
        return corrections.changed(
            {
                key: replace(corrections.get(key) or Correction(given), label=self.labels[key])
                for key, given in self.images.items()
            }
        )


@dataclass(frozen=True)
class Exclude(ImageEdit):
    """Leave images out of training, validation and test."""

    @property
    def text(self) -> str:
        return say("Exclude {what}").format(what=self._what)

    def of_one(self, before: Correction) -> Correction:
        return replace(before, excluded=True)


@dataclass(frozen=True)
class Include(ImageEdit):
    """Take images back that were left out."""

    @property
    def text(self) -> str:
        return say("Take back {what}").format(what=self._what)

    def of_one(self, before: Correction) -> Correction:
        return replace(before, excluded=False)


@dataclass(frozen=True)
class Revert(ImageEdit):
    """Let images be what their source says, whatever was changed."""

    @property
    def text(self) -> str:
        return say("Revert {what}").format(what=self._what)

    def of_one(self, before: Correction) -> Correction:
        return Correction(before.given)
