"""Kernels that lay weights out for others, and back for gradients, against the reference."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference_layout


def normal(seed, *shape):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def empty(*shape):
    return np.full(shape, 7, np.float32)


@pytest.mark.twin("pack_panels", by="weight_panels")
@pytest.mark.parametrize("turned", [False, True], ids=["columns-together", "columns-apart"])
@pytest.mark.parametrize("groups", [1, 3])
@pytest.mark.parametrize(("rows", "columns", "panel"), [(1, 1, 4), (5, 8, 8), (6, 37, 16)])
def test_panels(kernels, rows, columns, panel, groups, turned):
    """The rows of w are read in the order of the table: here three runs, not one after another."""
    order = [2, 0, 1]
    w = normal(1, groups, 3, columns, rows) if turned else normal(1, groups, 3, rows, columns)
    count = -(-columns // panel)
    panels = empty(groups * count, 3 * rows, panel)
    kernels.run(
        "pack_panels",
        groups * count,
        outputs=("panels",),
        w=w,
        w_at=np.array([run * rows * columns for run in order]),
        panels=panels,
        segments=3,
        klen=rows,
        w_k=1 if turned else columns,
        w_column=rows if turned else 1,
        columns=columns,
        panel=panel,
        w_group=3 * rows * columns,
    )
    matrices = (w.swapaxes(2, 3) if turned else w)[:, order].reshape(groups, 3 * rows, columns)
    expected = [reference_layout.weight_panels(matrix, panel) for matrix in matrices]
    np.testing.assert_array_equal(panels, np.concatenate(expected).astype(np.float32))


WIDENED = [(2, 3, 5, 2, 1), (1, 6, 8, 2, 3), (3, 4, 3, 5, 4)]


@pytest.mark.twin("widen_panels", by="widened_weights")
@pytest.mark.parametrize(("segments", "length", "columns", "pixels", "shift"), WIDENED)
def test_widened_panels(kernels, segments, length, columns, pixels, shift):
    narrow = normal(1, segments, length, 8)
    panel = 4 * -(-pixels * columns // 4)
    wide = empty(segments, length + (pixels - 1) * shift, panel)
    kernels.run(
        "widen_panels",
        segments,
        outputs=("wide",),
        narrow=narrow,
        wide=wide,
        klen=length,
        narrow_panel=8,
        shift=shift,
        pixels=pixels,
        columns=columns,
        panel=panel,
    )
    expected = reference_layout.widened_weights(narrow[:, :, :columns], pixels, shift)
    np.testing.assert_array_equal(wide[..., : pixels * columns], expected.astype(np.float32))
    assert (wide[..., pixels * columns :] == 0).all()


@pytest.mark.twin("fold_weights", by="widened_weights_gradient")
@pytest.mark.parametrize("shards", [1, 4])
@pytest.mark.parametrize(("taps", "length", "columns", "pixels", "shift"), WIDENED)
def test_folded_gradient(kernels, taps, length, columns, pixels, shift, shards):
    wide = normal(1, shards, taps, length + (pixels - 1) * shift, pixels * columns)
    dw = empty(taps, length, columns)
    kernels.run(
        "fold_weights",
        taps,
        outputs=("dw",),
        wide=wide,
        dw=dw,
        shards=shards,
        taps=taps,
        klen=length,
        shift=shift,
        pixels=pixels,
        columns=columns,
    )
    whole = wide.sum(axis=0, dtype=np.float64)
    expected = reference_layout.widened_weights_gradient(whole, pixels, shift)
    np.testing.assert_allclose(dw, expected, rtol=1e-5, atol=1e-5)


WINOGRAD = [(1, 1), (5, 37), (33, 8)]


@pytest.mark.twin("winograd_pack", by="winograd_weights")
@pytest.mark.twin("winograd_pack", by="weight_panels")
@pytest.mark.parametrize("turned", [False, True], ids=["forward", "input-gradient"])
@pytest.mark.parametrize("taps", [3, 4, 5])
@pytest.mark.parametrize(("channels", "filters"), WINOGRAD)
def test_winograd_weights(kernels, channels, filters, taps, turned):
    """For the gradient of the input, rows and columns of every frequency change places."""
    w, vector = normal(1, taps, taps, channels, filters), kernels.vector_floats
    rows, columns = (filters, channels) if turned else (channels, filters)
    panel = 2 * vector
    panels = empty(36, -(-columns // panel), rows, panel)
    kernels.run(
        "winograd_pack",
        -(-rows // vector) if turned else rows,
        outputs=("panels",),
        scratch=(taps * vector) ** 2,
        w=w,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel,
        w_r=taps * channels * filters,
        w_s=channels * filters,
        w_row=1 if turned else filters,
        w_column=filters if turned else 1,
        taps=taps,
    )
    transformed = reference_layout.winograd_weights(w)
    if turned:
        transformed = transformed.swapaxes(1, 2)
    expected = [reference_layout.weight_panels(matrix, panel) for matrix in transformed]
    np.testing.assert_allclose(panels, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.twin("winograd_strided_pack", by="strided_winograd_weights")
@pytest.mark.twin("winograd_strided_pack", by="weight_panels")
@pytest.mark.parametrize("turned", [False, True], ids=["forward", "input-gradient"])
@pytest.mark.parametrize(("channels", "filters"), WINOGRAD)
def test_winograd_weights_at_stride_2(kernels, channels, filters, turned):
    w, vector = normal(1, 3, 3, channels, filters), kernels.vector_floats
    rows, columns = (filters, channels) if turned else (channels, filters)
    panel = 2 * vector
    panels = empty(36, -(-columns // panel), rows, panel)
    kernels.run(
        "winograd_strided_pack",
        -(-rows // vector) if turned else rows,
        outputs=("panels",),
        scratch=(3 * vector) ** 2,
        w=w,
        panels=panels,
        rows=rows,
        columns=columns,
        panel=panel,
        w_r=3 * channels * filters,
        w_s=channels * filters,
        w_row=1 if turned else filters,
        w_column=filters if turned else 1,
    )
    transformed = reference_layout.strided_winograd_weights(w)
    if turned:
        transformed = transformed.swapaxes(1, 2)
    expected = [reference_layout.weight_panels(matrix, panel) for matrix in transformed]
    np.testing.assert_allclose(panels, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.twin("stream", by="numpy")
def test_stream(kernels):
    source, target = normal(1, 96), empty(96)
    kernels.run("stream", 3, outputs=("target",), source=source, target=target, floats=32)
    np.testing.assert_array_equal(target, source + np.float32(1))
