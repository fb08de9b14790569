"""What has to be told about a network so that others can use it: image, classes, units.

Every exporter takes one `Meaning`; where it comes from is the caller's business.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cnndesk.data.settings import Fit
from cnndesk.data.targets import TargetKind, TargetSpec
from cnndesk.document.calibration import Calibration


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
    calibration : Calibration or None
        How the probabilities are to be read; they come out of the file as the network gives them.
    """

    kind: TargetKind
    names: tuple[str, ...]
    fit: Fit = "crop"
    threshold: float = 0.5
    spec: TargetSpec = field(default_factory=TargetSpec)
    calibration: Calibration | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values, for whoever reads the file."""
        values: dict[str, Any] = {"kind": self.kind, "names": list(self.names), "fit": self.fit}
        values["resampling"] = "bicubic with antialiasing, as Pillow's BICUBIC"
        values["background"] = "white where transparent, black where padded"
        if self.kind == "values":
            values["units"] = list(self.spec.units)
        else:
            values["threshold"] = self.threshold
        if self.calibration is not None:
            values["calibration"] = _calibration(self.calibration, self.kind)
        return values


def _calibration(calibration: Calibration, kind: TargetKind) -> dict[str, Any]:
    """Return what is to be done with the outputs before the threshold is applied."""
    how = "sigmoid(logit(p) / temperature)"
    if kind == "classes":
        how = "p ** (1 / temperature), divided by the sum of these over the classes"
    return {
        "temperature": calibration.temperature,
        "how": how,
        "said": "The outputs are not calibrated. The threshold is one of calibrated probabilities.",
        "validation_images": calibration.images,
        "gap_before": calibration.gap_before,
        "gap_after": calibration.gap_after,
    }
