"""Loss kernels against the reference: values, gradients, samples without a target, extremes."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine import activations, reference_training

SAMPLES = 7


def rows(values, gap=3):
    """Return the values as rows that lie `gap` floats apart."""
    wide = np.full((len(values), values.shape[1] + gap), 99, np.float32)
    wide[:, : values.shape[1]] = values
    return wide[:, : values.shape[1]]


def counted(kernels, labels, samples=SAMPLES):
    divisor = np.zeros(1, np.float32)
    kernels.run(
        "loss_count", 1, outputs=("divisor",), labels=labels, divisor=divisor, samples=samples
    )
    return divisor


def softmax(kernels, logits, labels, smoothing=0.0, gradient=True, in_place=False):
    n, k = logits.shape
    x = rows(logits)
    out = {
        "probabilities": np.zeros((n, k), np.float32),
        "losses": np.full(n, 7, np.float32),
        "predictions": np.full(n, -7, np.int32),
        "dlogits": (x if in_place else np.full((n, k), 7, np.float32)) if gradient else None,
    }
    kernels.run(
        "loss_softmax",
        -(-n // 2),
        outputs=tuple(name for name, array in out.items() if array is not None),
        logits=x,
        labels=labels,
        divisor=counted(kernels, labels, n),
        samples=n,
        classes=k,
        logits_row=x.strides[0] // 4,
        probabilities_row=k,
        dlogits_row=x.strides[0] // 4 if in_place else k,
        samples_per_item=2,
        label_smoothing=smoothing,
        **out,
    )
    return out


@pytest.mark.twin("loss_softmax", by="softmax_cross_entropy")
@pytest.mark.twin("loss_softmax", by="softmax")
@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("classes", [2, 3, 10, 16, 37, 100])
def test_softmax_cross_entropy(kernels, classes, smoothing, in_place):
    rng = np.random.default_rng(classes)
    logits = (5 * rng.normal(size=(SAMPLES, classes))).astype(np.float32)
    labels = rng.integers(0, classes, SAMPLES)
    labels[3] = -1
    out = softmax(kernels, logits, labels, smoothing, in_place=in_place)
    losses, gradient = reference_training.softmax_cross_entropy(
        logits, labels, np.float32(smoothing)
    )
    np.testing.assert_allclose(
        out["probabilities"], reference_training.softmax(logits), rtol=2e-6, atol=1e-8
    )
    np.testing.assert_allclose(out["losses"], losses, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(out["dlogits"], gradient, rtol=1e-5, atol=1e-7)
    np.testing.assert_array_equal(out["predictions"], logits.argmax(axis=1))
    assert out["losses"][3] == 0
    assert (out["dlogits"][3] == 0).all()


def test_softmax_alone(kernels):
    logits = np.random.default_rng(0).normal(size=(SAMPLES, 10)).astype(np.float32)
    out = softmax(kernels, logits, None, gradient=False)
    np.testing.assert_allclose(out["probabilities"], reference_training.softmax(logits), rtol=2e-6)
    assert (out["losses"] == 7).all()


def test_softmax_of_huge_logits_is_finite_and_nan_is_seen(kernels):
    logits = np.array([[1e4, -1e4, 0], [-1e30, -1e30, -1e30], [np.nan, 0, 1]], np.float32)
    out = softmax(kernels, logits, np.array([1, 0, 1]))
    np.testing.assert_allclose(out["losses"][:2], [2e4, np.log(3)], rtol=1e-6)
    np.testing.assert_allclose(out["probabilities"][0], [1, 0, 0], atol=1e-30)
    assert np.isnan(out["losses"][2])
    assert np.isnan(out["dlogits"][2]).all()


def test_a_label_that_is_no_class_is_seen(kernels):
    out = softmax(kernels, np.zeros((2, 3), np.float32), np.array([3, 0]))
    assert np.isnan(out["losses"][0])
    assert np.isnan(out["dlogits"][0]).all()
    assert out["losses"][1] == pytest.approx(np.log(3))


@pytest.mark.twin("loss_sigmoid", by="sigmoid_cross_entropy")
@pytest.mark.parametrize("with_labels", [False, True])
@pytest.mark.parametrize("outputs", [1, 4, 16, 37])
def test_sigmoid_cross_entropy(kernels, outputs, with_labels):
    rng = np.random.default_rng(outputs)
    x = rows((20 * rng.normal(size=(SAMPLES, outputs))).astype(np.float32))
    target = rng.random((SAMPLES, outputs)).astype(np.float32)
    labels = np.array([0, 1, -1, 0, 0, 1, 0]) if with_labels else None
    counts = np.ones(SAMPLES, bool) if labels is None else labels >= 0
    out = {
        "probabilities": np.zeros((SAMPLES, outputs), np.float32),
        "losses": np.zeros(SAMPLES, np.float32),
        "predictions": np.zeros(SAMPLES, np.int32),
        "dlogits": np.full((SAMPLES, outputs), 7, np.float32),
    }
    kernels.run(
        "loss_sigmoid",
        3,
        outputs=tuple(out),
        logits=x,
        targets=target,
        labels=labels,
        divisor=counted(kernels, labels),
        samples=SAMPLES,
        classes=outputs,
        logits_row=outputs + 3,
        targets_row=outputs,
        probabilities_row=outputs,
        dlogits_row=outputs,
        samples_per_item=3,
        **out,
    )
    losses, gradient = reference_training.sigmoid_cross_entropy(x, target, counts)
    p = activations.sigmoid(x)
    np.testing.assert_allclose(out["probabilities"], p, rtol=1e-5, atol=1e-30)
    np.testing.assert_allclose(out["losses"], losses, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(out["dlogits"], gradient, rtol=1e-5, atol=1e-7)
    expected = p[:, 0] > 0.5 if outputs == 1 else x.argmax(axis=1)
    np.testing.assert_array_equal(out["predictions"], expected)


@pytest.mark.twin("loss_squared", by="mean_squared_error")
@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("outputs", [1, 4, 37])
def test_mean_squared_error(kernels, outputs, in_place):
    rng = np.random.default_rng(outputs)
    x = rng.normal(size=(SAMPLES, outputs)).astype(np.float32)
    given = x.copy()
    target = rng.normal(size=(SAMPLES, outputs)).astype(np.float32)
    labels = np.array([0, 1, -1, 0, 0, 1, 0])
    out = {
        "losses": np.zeros(SAMPLES, np.float32),
        "predictions": np.zeros(SAMPLES, np.int32),
        "dvalues": x if in_place else np.zeros((SAMPLES, outputs), np.float32),
    }
    kernels.run(
        "loss_squared",
        3,
        outputs=tuple(out),
        values=x,
        targets=target,
        labels=labels,
        divisor=counted(kernels, labels),
        samples=SAMPLES,
        classes=outputs,
        values_row=outputs,
        targets_row=outputs,
        dvalues_row=outputs,
        samples_per_item=3,
        **out,
    )
    losses, gradient = reference_training.mean_squared_error(given, target, labels >= 0)
    np.testing.assert_allclose(out["losses"], losses, rtol=1e-6)
    np.testing.assert_allclose(out["dvalues"], gradient, rtol=1e-5, atol=1e-8)


@pytest.mark.twin("loss_summary", by="summary")
@pytest.mark.parametrize("labels", [[0, 1, 1, -1], [-1, -1, -1, -1], None])
def test_summary_counts_what_has_a_label(kernels, labels):
    given = None if labels is None else np.array(labels)
    losses = np.array([1, 2, 4, 100], np.float32)
    predictions, summary = np.array([0, 1, 2, 3], np.int32), np.zeros(3)
    kernels.run(
        "loss_summary",
        1,
        outputs=("summary",),
        losses=losses,
        predictions=predictions,
        labels=given,
        summary=summary,
        samples=4,
    )
    np.testing.assert_allclose(summary, reference_training.summary(losses, predictions, given))


@pytest.mark.twin("loss_count", by="counted")
@pytest.mark.parametrize("labels", [[0, 1, -1, 5], [-1, -1, -1, -1], None])
def test_the_divisor_is_the_number_of_samples_that_count_or_one(kernels, labels):
    given = None if labels is None else np.array(labels)
    wanted = max(reference_training.counted(given, 4), 1)
    assert counted(kernels, given, 4) == wanted
