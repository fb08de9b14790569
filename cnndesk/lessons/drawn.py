"""The network that a scene draws, as far as it is known without images.

Readers check names and shapes by it; the window draws it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnndesk.blocks import InputBlock, create
from cnndesk.document.drawing import Drawing
from cnndesk.document.network import Network
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError
from cnndesk.lessons.lesson import Scene

SHAPES = {
    "digits": ((16, 16, 1), 10),
    "shapes": ((32, 32, 3), 8),
    "bursts": ((32, 32, 3), 8),
    "bursts-apart": ((32, 32, 3), 8),
}
"""What the built-in data gives a template: shape of the images and number of classes."""
OF_OTHERS = (28, 28, 1), 10


def shape_of(data: str) -> tuple[tuple[int, int, int], int]:
    """Return the shape of images and the number of classes that a template is drawn for."""
    return SHAPES.get(data, OF_OTHERS)


def network_of(scene: Scene, shape: tuple[int, int, int], classes: int) -> Network | None:
    """Return the network of a scene for images of a shape; None where it draws none.

    Raises
    ------
    CnndeskError
        For a template or block that is not there, or blocks that do not fit.
    """
    if scene.template:
        return template(scene.template).build(shape, classes)
    if not scene.chain:
        return None
    drawing: Drawing | None = None
    for kind, params in scene.chain:
        if drawing is None:
            drawing = _begun(kind, params)
        else:
            drawing.add(kind, **params)
    assert drawing is not None
    return drawing.network()


def network_without_images(scene: Scene) -> Network | None:
    """Return the network of a scene for the images it names; None where it draws none.

    Raises
    ------
    CnndeskError
        As `network_of` does.
    """
    return network_of(scene, *shape_of(scene.data))


def _begun(kind: str, params: Mapping[str, Any]) -> Drawing:
    entry = create(kind, **params)
    if not isinstance(entry, InputBlock):
        raise CnndeskError("A chain begins with the images. Write @draw image_input first.")
    return Drawing.from_input(entry)
