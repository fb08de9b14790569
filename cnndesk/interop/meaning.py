"""What has to be told about a network so that others can use it: image, classes, units.

Every exporter takes one `Meaning`; where it comes from is the caller's business.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cnndesk.data.settings import Fit
from cnndesk.data.targets import TargetKind, TargetSpec


@dataclass(frozen=True)
class Meaning:
    """How a network is fed and read.

    Attributes
    ----------
    kind : {"classes", "labels", "values"}
    names : tuple of str
        Of the outputs, in their order.
    fit : {"crop", "pad", "stretch"}
        How pictures of another size are brought to that of the network.
    threshold : float
        Below it a class is "not sure"; from it on a picture has a label.
    spec : TargetSpec
        Units and scale of values.
    """

    kind: TargetKind
    names: tuple[str, ...]
    fit: Fit = "crop"
    threshold: float = 0.5
    spec: TargetSpec = field(default_factory=TargetSpec)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values, for whoever reads the file."""
        values: dict[str, Any] = {"kind": self.kind, "names": list(self.names), "fit": self.fit}
        values["resampling"] = "bicubic with antialiasing, as Pillow's BICUBIC"
        values["background"] = "white where transparent, black where padded"
        if self.kind == "values":
            values["units"] = list(self.spec.units)
        else:
            values["threshold"] = self.threshold
        return values
