"""The settings of a data set as a project stores them: source, size, fit, splits, augmentation.

Only values live here; opening what they describe is ``cnndesk.data.dataset``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal, cast, get_args

from cnndesk.data.augment import format_augment, parse_augment
from cnndesk.errors import SettingError

Shape = tuple[int, int, int]
"""Height, width, channels of an image."""

Fit = Literal["crop", "pad", "stretch"]
"""How an image of another size is brought to the size of the set.

``crop`` scales until the target is covered and cuts the middle out, ``pad`` scales until all of the
image is inside and fills the rest with black, ``stretch`` scales height and width independently.
"""

FITS: tuple[Fit, ...] = get_args(Fit)

SplitRule = Literal["content", "stratified"]
"""How images are divided where the source does not say: see ``cnndesk.data.parts``."""

SPLIT_RULES: tuple[SplitRule, ...] = get_args(SplitRule)

Layout = Literal["auto", "folders", "parts", "table"]
"""How the files of a folder or archive are read.

``folders``: every folder is a class, whatever its name; ``parts``: folders such as train and test
stand above (or below) those of the classes; ``table``: a table tells what the images show. ``auto``
decides by what is there, and says what it took it for.
"""

LAYOUTS: tuple[Layout, ...] = get_args(Layout)
MAXIMUM_SIDE = 2048
MAXIMUM_SEED = 2**63 - 1


@dataclass(frozen=True)
class DataSettings:
    """Everything needed to open the same data set again.

    Attributes
    ----------
    source : str
        ``"digits"``, ``"shapes"`` or a path; empty while none is chosen.
    test_source : str
        A second source whose images are the test part; empty for none.
    more_source : str
        A folder with a folder per class, whose images are added to the training images; empty for
        none. It is the program's own: what is corrected in use goes there.
    height, width, channels : int or None
        Size of every image in pixels and 1 (grey) or 3 (RGB) channels; None decides from the data.
    fit : {"crop", "pad", "stretch"}
        How images of another size are brought to this one.
    layout : {"auto", "folders", "parts", "table"}
        How the files of ``source`` are read.
    label_column : str
        The column of a table with the labels, or several with commas between them; empty to find
        it by what it holds.
    validation_fraction : float
        Share of the training images set aside for validation where the source brings no validation
        part, 0..0.9.
    test_fraction : float
        Share set aside for testing where the source brings no test part, 0..0.9.
    seed : int
        Decides which images are set aside.
    split : {"content", "stratified"}
        By what: a hash of each image alone, or, in projects of older versions, at random by class.
    augment : tuple of str
        Augmentations of the training images, ``"flip"`` or ``"shift:0.1"``; see
        ``cnndesk.data.augment``.

    Raises
    ------
    SettingError
        When a value is outside its range; the message names the setting and the range.
    """

    source: str = ""
    test_source: str = ""
    more_source: str = ""
    height: int | None = None
    width: int | None = None
    channels: int | None = None
    fit: Fit = "crop"
    layout: Layout = "auto"
    label_column: str = ""
    validation_fraction: float = 0.1
    test_fraction: float = 0.15
    seed: int = 0
    split: SplitRule = "content"
    augment: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("height", "width"):
            value = getattr(self, name)
            if value is not None and not (_is_integer(value) and 1 <= value <= MAXIMUM_SIDE):
                raise SettingError(
                    f"{name} must be a whole number from 1 to {MAXIMUM_SIDE}, not {value!r}."
                )
        if (self.height is None) != (self.width is None):
            raise SettingError("height and width go together: set both, or leave both to the data.")
        if self.channels is not None and not (
            _is_integer(self.channels) and self.channels in (1, 3)
        ):
            raise SettingError(f"channels must be 1 (grey) or 3 (colour), not {self.channels!r}.")
        if self.fit not in FITS:
            raise SettingError(f"fit must be one of {', '.join(FITS)}, not {self.fit!r}.")
        for name in ("validation_fraction", "test_fraction"):
            value = getattr(self, name)
            if not _is_number(value) or not 0.0 <= value <= 0.9:
                raise SettingError(f"{name} must be a number from 0 to 0.9, not {value!r}.")
        if not _is_integer(self.seed) or not 0 <= self.seed <= MAXIMUM_SEED:
            raise SettingError(
                f"seed must be a whole number from 0 to {MAXIMUM_SEED}, not {_short(self.seed)}."
            )
        if self.split not in SPLIT_RULES:
            raise SettingError(
                f"split must be one of {', '.join(SPLIT_RULES)}, not {self.split!r}."
            )
        if self.layout not in LAYOUTS:
            raise SettingError(f"layout must be one of {', '.join(LAYOUTS)}, not {self.layout!r}.")
        for name in ("source", "test_source", "more_source", "label_column"):
            if not isinstance(getattr(self, name), str):
                raise SettingError(f"{name} must be a text, not {getattr(self, name)!r}.")
        object.__setattr__(self, "augment", format_augment(parse_augment(self.augment)))

    def for_source(self, source: str) -> DataSettings:
        """Return these settings for other images: nothing is said of how their files are read."""
        return replace(
            self, source=source, test_source="", more_source="", layout="auto", label_column=""
        )

    def to_json(self) -> dict[str, Any]:
        """Return the settings as plain JSON values with sorted keys."""
        values = asdict(self)
        values["augment"] = list(self.augment)
        if not self.more_source:
            del values["more_source"]  # earlier versions do not know it
        return dict(sorted(values.items()))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> DataSettings:
        """Make settings from what :meth:`to_json` gave.

        Missing keys take their default, so that a file from an older version opens.

        Raises
        ------
        SettingError
            For an unknown key or a value outside its range.
        """
        if not isinstance(values, Mapping):
            raise SettingError("The data settings must be a table of names and values.")
        known = {field.name for field in fields(cls)}
        unknown = sorted(str(key) for key in set(values) - known)
        if unknown:
            raise SettingError(f"The data settings hold an unknown name, “{unknown[0]}”.")
        arguments = dict(values)
        if "augment" in arguments:
            if not isinstance(arguments["augment"], list | tuple):
                raise SettingError("augment must be a list of names.")
            arguments["augment"] = tuple(arguments["augment"])
        return cls(**cast(Any, arguments))

    def dumps(self) -> str:
        """Return the settings as one line of JSON with sorted keys."""
        return json.dumps(self.to_json(), sort_keys=True)


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
