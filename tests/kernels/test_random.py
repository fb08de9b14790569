"""Dropout and noise kernels: the very bits of the reference generator, and sane statistics."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import reference

SEED = (5 << 40) + 17
SHAPES = [(2, 3, 5, 1), (1, 4, 7, 3), (3, 2, 8, 8), (2, 3, 3, 37), (5, 1, 1, 100)]
RATE = np.float32(0.3)


@pytest.fixture(params=[(0, 0), (2, 3)], ids=["whole", "slice"])
def tensor(request, haloed):
    return lambda values: haloed(values, neighbours=request.param)


def sizes(shape, rows_per_item=2):
    images, height, width, channels = shape
    return {
        "items": -(-images * height // rows_per_item),
        "images": images,
        "height": height,
        "width": width,
        "channels": channels,
        "rows_per_item": rows_per_item,
    }


def mask(kind, shape, step):
    images, height, width, channels = shape
    if kind == "dropout":
        values = reference.dropout_mask(SEED, step, RATE, images * height, width * channels)
        return values.reshape(shape)
    return reference.dropout_mask(SEED, step, RATE, images, channels)[:, None, None]


def test_the_reference_generator_is_philox():
    """Known answers of Random123 1.14 (kat_vectors: philox 4x32, 10 rounds)."""
    zeros = [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]
    assert reference.philox(0, 0, 0, 0).tolist() == zeros
    ones = [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]
    full = 0xFFFFFFFF
    assert reference.philox(2**64 - 1, full, full, 2**64 - 1).tolist() == ones


@pytest.mark.twin("{kind}", by="dropout_mask")
@pytest.mark.parametrize("accumulate", [0, 1])
@pytest.mark.parametrize("step", [0, 3, 2**33 + 5])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", ["dropout", "spatial_dropout"])
def test_dropout_uses_the_bits_of_the_reference(kernels, tensor, kind, shape, step, accumulate):
    rng = np.random.default_rng(0)
    x, before = rng.normal(size=(2, *shape)).astype(np.float32)
    x.flat[0] = np.nan
    y = tensor(before)
    kernels.run(
        kind,
        outputs=("y",),
        scratch=shape[2] * shape[3] + 64,
        x=tensor(x),
        y=y,
        step=np.array([step]),
        seed=SEED,
        rate=RATE,
        accumulate=accumulate,
        **sizes(shape),
    )
    expected = x * mask(kind, shape, step) + accumulate * before
    np.testing.assert_allclose(y.array, expected, rtol=1e-6, atol=1e-6)
    assert np.isnan(y.array.flat[0])


@pytest.mark.parametrize("rate", [0.0, 0.25, 0.5, 0.9])
def test_dropout_keeps_the_share_it_promises(kernels, haloed, rate):
    shape = (4, 16, 16, 32)
    y = haloed(np.ones(shape))
    kernels.run(
        "dropout",
        outputs=("y",),
        scratch=16 * 32 + 64,
        x=y,
        y=y,
        step=np.array([1]),
        seed=SEED,
        rate=rate,
        accumulate=0,
        **sizes(shape, 8),
    )
    kept = y.array != 0
    assert kept.mean() == pytest.approx(1 - rate, abs=0.01)
    np.testing.assert_allclose(y.array[kept], 1 / (1 - rate), rtol=1e-6)


@pytest.mark.twin("gaussian_noise", by="normal_numbers")
@pytest.mark.parametrize("shape", SHAPES)
def test_noise_is_box_muller_on_the_reference_generator(kernels, tensor, shape):
    images, height, width, channels = shape
    x = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    y = tensor(np.zeros(shape))
    kernels.run(
        "gaussian_noise",
        outputs=("y",),
        scratch=width * channels + 64,
        x=tensor(x),
        y=y,
        step=np.array([9]),
        seed=SEED,
        standard_deviation=0.5,
        **sizes(shape),
    )
    noise = reference.normal_numbers(SEED, 9, images * height, width * channels).reshape(shape)
    np.testing.assert_allclose(y.array, x + 0.5 * noise, rtol=1e-5, atol=2e-5)


def test_reference_noise_is_standard_normal():
    noise = reference.normal_numbers(SEED, 1, 200, 640)
    assert noise.mean() == pytest.approx(0, abs=0.01)
    assert noise.std() == pytest.approx(1, abs=0.01)
    assert (np.abs(noise) > 2).mean() == pytest.approx(0.0455, abs=0.003)
    assert np.abs(np.corrcoef(noise[:, :64].T) - np.eye(64)).max() < 0.4
