"""The flashlight on the feature maps and the receptive field in the inspector."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from cnndesk.explain.passes import Unit
from cnndesk.explain.receptive_field import (
    FieldGeometry,
    effective_field,
    field_geometry,
    receptive_field,
    units_read_in_all,
    units_seeing,
)
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.lamp import picture_origin
from cnndesk.gui.canvas.thumbnail_hits import box_of
from cnndesk.gui.session.field_view import geometry_rows
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.session.image_pass import drawn_model, examine
from cnndesk.gui.session.training import State, Training


def _point_at(view, row: int, column: int) -> None:
    QTest.mouseMove(view, QPoint(1, 1))  # what it says of that may change the layout
    area = view._area()
    across, down = area.width() / view._image.width(), area.height() / view._image.height()
    x, y = area.left() + (column + 0.5) * across, area.top() + (row + 0.5) * down
    QTest.mouseMove(view, QPoint(int(x), int(y)))


def _wait_for_size(view, wait) -> None:
    """Wait until the panel is laid out: the view is as large at two looks in a row."""
    sizes = [QSize()]

    def stays() -> bool:
        sizes.append(view.size())
        return len(sizes) > 3 and sizes[-1] == sizes[-2] == sizes[-3]

    wait(stays)


def test_a_unit_under_the_pointer_outlines_its_field(digits, wait) -> None:
    workspace = digits.workspace
    workspace.select(("conv2",))
    digits.resize(1440, 900)
    digits.frame.show_panel("feature_maps")
    maps = digits.frame.places["feature_maps"].panel
    wait(lambda: maps.detail.view.isVisible() and not maps.detail.view._image.isNull())
    _wait_for_size(maps.detail.view, wait)
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
    inspector = digits.frame.places["inspector"].panel
    for block in ("conv1", "pool1", "conv2"):
        workspace.select((block,))
        geometry = field_geometry(model, block)
        texts = [right.accessibleName() for _, right in inspector._effect._rows]
        row = next(words for words in texts if words.startswith("Sees: "))
        assert row.startswith(f"Sees: {geometry.size[0]}×{geometry.size[1]} px")
        assert f"{geometry.stride[0]} px apart" in row
        first = next(words for words in texts if words.startswith("The first: "))
        outside = -geometry.offset[0]
        assert (f"{outside} px outside" if outside else "at the corner") in first


def test_a_field_is_never_said_to_be_larger_than_the_image() -> None:
    whole = FieldGeometry((34, 34), (Fraction(4), Fraction(4)), (-3, -3), False)
    assert geometry_rows(whole)[0][1] == "34×34 px"
    wide = FieldGeometry((34, 20), (Fraction(4), Fraction(4)), (-3, -3), False)
    assert geometry_rows(wide, (28, 28))[0][1] == "28×20 px"
    assert geometry_rows(whole, (28, 28))[0][1] == "up to the whole image"


def test_the_glow_is_the_engines_gradient(digits, wait) -> None:
    workspace = digits.workspace
    lamp = Flashlight.of(workspace)
    for block, unit in (
        ("conv2", Unit(3, 4, 5)),
        ("fc1", Unit(0, 0, 7)),
        ("pool1", Unit(0, 0, 2)),
    ):
        lamp.point(block, unit)
        wait(lambda: lamp.glow is not None)
        model, image = drawn_model(*Training.of(workspace).live_probe.present()())
        np.testing.assert_allclose(lamp.glow, effective_field(model, block, unit, image), atol=1e-6)
        assert not lamp.glow[~lamp.spot.field.seen].any()
    asked = []
    examine_before = Training.of(workspace).live_probe.examine
    Training.of(workspace).live_probe.examine = lambda *a: asked.append(a) or examine_before(*a)
    lamp.point("conv2", Unit(3, 4, 5))
    assert lamp.glow is not None  # known already: the engine is not asked again
    assert not asked


def test_the_flashlight_lights_the_canvas(digits, wait) -> None:
    workspace = digits.workspace
    digits.resize(1440, 900)
    digits.actions_["view_flashlight"].trigger()
    view = digits.canvas
    wait(view.lamp_card.isVisible)
    canvas, model = view.canvas, examine(*Training.of(workspace).live_probe.present()()).model
    item = canvas.blocks["conv2"]
    wait(lambda: item.picture is not None and item.picture.grid is not None)
    unit = Unit(2, 5, item.picture.channels[3])
    box = box_of(item.picture, model.shapes["conv2"], unit)
    ratio = item.picture.image.devicePixelRatio()
    at = item.pos() + picture_origin(item) + box.center() / ratio
    QTest.mouseMove(view.viewport(), QPoint(2, view.viewport().height() - 2))
    QTest.mouseMove(view.viewport(), view.mapFromScene(at))
    lamp = Flashlight.of(workspace)
    assert (lamp.spot.block, lamp.spot.unit) == ("conv2", unit)
    assert item.spot is not None
    assert item.shade is None
    for block, mask in units_read_in_all(model, "conv2", unit).items():
        np.testing.assert_array_equal(lamp.spot.lit[block], mask)
        lit_item = canvas.blocks[block]
        if block != "conv2":
            clear = sum(
                not QColor.fromRgba(lit_item.shade.pixel(x, y)).alpha()
                for x in range(lit_item.shade.width())
                for y in range(lit_item.shade.height())
            )
            assert 0 < clear < lit_item.shade.width() * lit_item.shade.height()
    wait(lambda: lamp.glow is not None)
    assert "conv2" in view.lamp_card.title.text()
    entry = canvas.blocks[workspace.network.input_id]
    place = entry.pos() + geometry.WELL.center()
    QTest.mouseMove(view.viewport(), view.mapFromScene(place))
    assert lamp.spot.is_pixel
    row, column = lamp.spot.unit.row, lamp.spot.unit.column
    for block in ("conv1", "pool2", "fc1"):
        expected = units_seeing(model, block, row, column)
        np.testing.assert_array_equal(lamp.spot.lit[block], expected)
    workspace.set_view("maps")
    assert lamp.spot is None
    assert all(i.shade is None and i.spot is None for i in canvas.blocks.values())


def test_pointing_at_a_pixel_darkens_the_maps_that_do_not_see_it(digits, wait) -> None:
    workspace = digits.workspace
    workspace.select(("conv2",))
    digits.resize(1440, 900)
    digits.frame.show_panel("feature_maps")
    maps = digits.frame.places["feature_maps"].panel
    wait(lambda: maps.detail.input.isVisible() and not maps.detail.input._image.isNull())
    model = examine(*Training.of(workspace).live_probe.present()()).model
    maps.point_pixel(3, 9)
    expected = units_seeing(model, "conv2", 3, 9)
    shade = maps.mosaic._shade
    dark = [
        [QColor.fromRgba(shade.pixel(x, y)).alpha() > 0 for x in range(shade.width())]
        for y in range(shade.height())
    ]
    np.testing.assert_array_equal(~np.array(dark), expected.any(axis=2))
    assert f"{int(expected.sum())} of {expected.size}" in maps.detail.source.text()
    maps.point_pixel(-1, -1)
    assert maps.mosaic._shade.isNull()


def test_nan_weights_are_spoken_of(digits, wait) -> None:
    workspace = digits.workspace
    training = Training.of(workspace)
    training.step_batch()
    wait(lambda: training.trainer is not None and training.state is State.PAUSED)
    training.trainer.model.parameters["conv1"]["weight"][...] = np.nan
    lamp = Flashlight.of(workspace)
    lamp.point("conv2", Unit(1, 1, 1))
    wait(lambda: bool(lamp.trouble))
    assert "not numbers" in lamp.trouble
    assert lamp.spot.field is not None  # what it sees is known all the same
