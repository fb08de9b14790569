"""The flashlight on the feature maps and the receptive field in the inspector."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from cnndesk.explain.passes import Unit
from cnndesk.explain.receptive_field import field_geometry, receptive_field
from cnndesk.gui.lab.examine import examine


def _point_at(view, row: int, column: int) -> None:
    area = view._area()
    across, down = area.width() / view._image.width(), area.height() / view._image.height()
    x, y = area.left() + (column + 0.5) * across, area.top() + (row + 0.5) * down
    QTest.mouseMove(view, QPoint(1, 1))
    QTest.mouseMove(view, QPoint(int(x), int(y)))


def test_a_unit_under_the_pointer_outlines_its_field(digits, wait) -> None:
    workspace = digits.workspace
    workspace.select(("conv2",))
    digits.resize(1440, 900)
    digits.docks.maximise("feature_maps")
    maps = digits.docks.docks["feature_maps"].panel
    wait(lambda: maps.detail.view.isVisible() and not maps.detail.view._image.isNull())
    model = examine(workspace.network, workspace.network_image, None, 0).model
    h, w, _ = model.shapes["conv2"]
    for row, column in ((h // 2, w // 2), (0, 0), (h - 1, 2)):
        _point_at(maps.detail.view, row, column)
        expected = receptive_field(model, "conv2", Unit(row, column, maps.mosaic.current))
        shown = maps.detail.input.field
        assert shown is not None
        assert (shown.rows, shown.columns) == (expected.rows, expected.columns)
        np.testing.assert_array_equal(shown.seen, expected.seen)
        outline = maps.detail.input.outline()
        area = maps.detail.input._area()
        assert (outline.top() < area.top()) == (expected.padding[0] > 0)
        assert ("padding" in maps.detail.source.text()) == any(expected.padding)
    _point_at(maps.detail.view, 0, 0)
    QTest.mouseMove(maps.detail.view, QPoint(1, maps.detail.view.height() - 1))


def test_the_inspector_tells_size_stride_and_offset(digits, wait) -> None:
    workspace = digits.workspace
    model = examine(workspace.network, workspace.network_image, None, 0).model
    inspector = digits.docks.docks["inspector"].panel
    for block in ("conv1", "pool1", "conv2"):
        workspace.select((block,))
        geometry = field_geometry(model, block)
        texts = [right.accessibleName() for _, right in inspector._effect._rows]
        row = next(words for words in texts if words.startswith("Sees: "))
        assert row.startswith(f"Sees: {geometry.size[0]}×{geometry.size[1]} px")
        assert f"every {geometry.stride[0]} px" in row
        assert f"row {geometry.offset[0]}".replace("-", "−") in row
