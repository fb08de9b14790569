"""Networks to start from, each adapted to the size of the images and the number of classes.

A template is a recipe over a `Drawing`: the same steps at every size, with pooling left out where
nothing is left to pool, so that no template ever makes a network that does not fit. Stages of
networks with branches, and of large ones, come as groups. Training settings are left to the recipe,
which sees the images.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cnndesk.data.targets import TargetKind
from cnndesk.document import efficientnet
from cnndesk.document.drawing import Drawing, Head
from cnndesk.document.network import Network
from cnndesk.document.settings import FOR_NEW_PROJECTS, TrainingSettings
from cnndesk.document.stages import with_stages
from cnndesk.errors import CnndeskError


@dataclass(frozen=True)
class Template:
    """A network to start from.

    Attributes
    ----------
    name, title, sentence : str
    draw : callable of (image shape, Head) to Network
    settings : TrainingSettings
        What it begins with: all that can be is chosen when a run begins.
    starts_from : str
        Whose weights it begins with (``cnndesk.pretrained``); empty: none, its weights are drawn.
    """

    name: str
    title: str
    sentence: str
    draw: Callable[[Sequence[int], Head], Network]
    settings: TrainingSettings
    starts_from: str = ""

    def build(
        self, image_shape: Sequence[int], classes: int, kind: TargetKind = "classes"
    ) -> Network:
        """Return the network for these images.

        Parameters
        ----------
        image_shape : (h, w, c)
        classes : int
            At least 2; of labels and values at least 1.
        kind : {"classes", "labels", "values"}
            What is to be learned of the images.

        Raises
        ------
        CnndeskError
            If there are fewer than 2 classes.
        """
        if classes < 2 and kind == "classes":
            raise CnndeskError(
                f"A classifier needs at least 2 classes, and the data has {classes}. "
                f"Choose a data set with one folder per class."
            )
        return with_stages(self.draw(image_shape, Head(classes, kind)))


def _blank(image_shape: Sequence[int], head: Head) -> Network:
    return Drawing(image_shape).network()


def _lenet5(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.pool_to(64)
    d.conv_relu(6, 5)
    d.pool(smallest=6)
    d.conv_relu(16, 5)
    d.pool()
    d.pool_to(8)
    d.dense_relu(120)
    d.dense_relu(84)
    return d.ending(head)


def _small_vgg(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.conv_relu(32)
    d.conv_relu(32)
    d.pool(smallest=6)
    d.conv_relu(64)
    d.conv_relu(64)
    d.pool()
    while max(d.shape.h, d.shape.w) > 12 and min(d.shape.h, d.shape.w) >= 2:
        d.conv_relu(64)
        d.pool()
    d.dense_relu(256)
    d.add("dropout", rate=0.25)
    return d.ending(head)


def _tiny_vgg(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    padding = "valid" if min(image_shape[:2]) >= 24 else "same"
    for _ in range(2):
        for _ in range(2):
            d.conv(10, padding=padding)
            d.add("relu")
        d.pool()
    return d.ending(head)


def _small_resnet(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    d.conv_norm_relu(16)
    d.pool_to(64)
    for filters, stride in ((16, 1), (32, 2), (64, 2)):
        shortcut = d.last
        branch_from = d.shape
        halving = stride if min(d.shape.h, d.shape.w) >= 4 else 1
        d.conv_norm_relu(filters, stride=halving)
        d.conv(filters, bias=False)
        main = d.add("batch_norm")
        if (branch_from.c, halving) != (filters, 1):
            d.branch(shortcut)
            d.conv(filters, kernel_size=1, stride=halving)
            shortcut = d.last
            d.branch(main)
        d.add("add", also_from=shortcut)
        d.add("relu")
    d.add("global_average_pool")
    return d.ending(head)


def _all_conv(image_shape: Sequence[int], head: Head) -> Network:
    d = Drawing(image_shape)
    for filters in (32, 64, 96):
        d.conv_norm_relu(filters)
        if min(d.shape.h, d.shape.w) >= 4:
            d.conv_norm_relu(filters, stride=2)
    while max(d.shape.h, d.shape.w) > 16 and min(d.shape.h, d.shape.w) >= 4:
        d.conv_norm_relu(96, stride=2)
    d.conv(head.outputs, kernel_size=1)
    d.add("global_average_pool")
    d.add(head.block)
    return d.network()


_TEMPLATES = (
    Template(
        "blank",
        "Blank",
        "Only the image: draw the rest yourself.",
        _blank,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "lenet5",
        "LeNet-5",
        "Two convolutions and three fully connected blocks; reads handwritten digits in seconds.",
        _lenet5,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "small-vgg",
        "Small VGG",
        "Pairs of 3×3 convolutions with pooling between; a good first try on small photographs.",
        _small_vgg,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "tiny-vgg",
        "TinyVGG",
        "The network of CNN Explainer: ten maps in each convolution, easy to look through.",
        _tiny_vgg,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "small-resnet",
        "Small ResNet",
        "Three residual blocks: shortcuts around convolutions let deep networks learn.",
        _small_resnet,
        FOR_NEW_PROJECTS,
    ),
    Template(
        "all-conv",
        "All convolutional",
        "Convolutions only: strides instead of pooling, one map per class instead of a head.",
        _all_conv,
        FOR_NEW_PROJECTS,
    ),
)


_STARTS = (
    Template(
        "efficientnet-lite0",
        "EfficientNet-Lite0",
        "Has seen 1.3 million photographs; learns new classes from a few pictures of each.",
        efficientnet.draw,
        FOR_NEW_PROJECTS,
        starts_from="efficientnet-lite0",
    ),
)


def all_templates() -> tuple[Template, ...]:
    """Return the templates that begin with weights drawn at random, in the palette's order."""
    return _TEMPLATES


def starts() -> tuple[Template, ...]:
    """Return the templates that already see: they begin with weights trained elsewhere."""
    return _STARTS


def template(name: str) -> Template:
    """Return a template by name.

    Raises
    ------
    CnndeskError
        Listing the names there are.
    """
    every = (*_TEMPLATES, *_STARTS)
    for entry in every:
        if entry.name == name:
            return entry
    names = ", ".join(entry.name for entry in every)
    raise CnndeskError(f"There is no template “{name}”. Choose one of {names}.")
