"""What the loss and optimiser kernels compute, in plain numpy and float64.

The layers are in `reference`. A loss returns its values per sample and the gradient of their mean;
an optimiser returns the new weights and state and changes nothing in place. Weight decay enters as
in PyTorch: added to the gradient (L2) everywhere but in `adamw`, which takes it off the weights.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .activations import sigmoid, softplus
from .reference import Array


def softmax(logits: ArrayLike) -> Array:
    """Return exp(x) / sum exp(x) along the last axis, without overflow."""
    x = np.asarray(logits, np.float64)
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return np.asarray(e / e.sum(axis=-1, keepdims=True))


def softmax_cross_entropy(
    logits: ArrayLike, labels: ArrayLike, label_smoothing: float = 0.0
) -> tuple[Array, Array]:
    """Return the losses (samples,) and the gradient (samples, classes) of their mean.

    The target of a sample is 1 - smoothing for its label plus smoothing / classes for every class
    (Szegedy et al. 2016). Samples with label -1 have loss 0, gradient 0 and do not count.
    """
    x, labels = np.asarray(logits, np.float64), np.asarray(labels)
    counts = labels >= 0
    target = (1 - label_smoothing) * np.eye(x.shape[1])[labels] + label_smoothing / x.shape[1]
    log_total = np.log(np.exp(x - x.max(axis=1, keepdims=True)).sum(axis=1)) + x.max(axis=1)
    losses = np.where(counts, log_total - (target * x).sum(axis=1), 0)
    gradient = (softmax(x) - target) / max(int(counts.sum()), 1)
    return losses, np.where(counts[:, None], gradient, 0)


def sigmoid_cross_entropy(
    logits: ArrayLike, targets: ArrayLike, counts: NDArray[np.bool_]
) -> tuple[Array, Array]:
    """Return the losses (means over the outputs) and the gradient of their mean over the samples.

    -t log p - (1 - t) log(1 - p) with p = sigmoid(x) is softplus(x) - x t. Samples for which
    `counts` is False have loss 0, gradient 0 and do not count.
    """
    x, t = np.asarray(logits, np.float64), np.asarray(targets, np.float64)
    losses = np.where(counts, (softplus(x) - x * t).mean(axis=1), 0)
    gradient = (sigmoid(x) - t) / (x.shape[1] * max(int(counts.sum()), 1))
    return losses, np.where(counts[:, None], gradient, 0)


def mean_squared_error(
    values: ArrayLike, targets: ArrayLike, counts: NDArray[np.bool_]
) -> tuple[Array, Array]:
    """Return the losses (means over the outputs) and the gradient of their mean."""
    difference = np.asarray(values, np.float64) - np.asarray(targets, np.float64)
    losses = np.where(counts, (difference**2).mean(axis=1), 0)
    gradient = 2 * difference / (difference.shape[1] * max(int(counts.sum()), 1))
    return losses, np.where(counts[:, None], gradient, 0)


def counted(labels: ArrayLike | None, samples: int) -> int:
    """Return how many samples count: those whose label is not -1, all without labels."""
    return samples if labels is None else int((np.asarray(labels) >= 0).sum())


def summary(
    losses: ArrayLike, predictions: ArrayLike, labels: ArrayLike | None
) -> tuple[float, int, int]:
    """Return mean loss, correct predictions and number of the samples that count.

    Without labels every sample counts and none is correct.
    """
    losses, predictions = np.asarray(losses, np.float64), np.asarray(predictions)
    wanted = np.full(len(losses), -1) if labels is None else np.asarray(labels)
    counts = np.full(len(losses), True) if labels is None else wanted >= 0
    count = int(counts.sum())
    correct = int((counts & (predictions == wanted)).sum())
    return float(losses[counts].sum()) / max(count, 1), correct, count


def sgd(
    weight: Array,
    gradient: Array,
    velocity: Array,
    *,
    learning_rate: float,
    momentum: float = 0.0,
    weight_decay: float = 0.0,
    nesterov: bool = False,
) -> tuple[Array, Array]:
    """Return weight and velocity after a step of stochastic gradient descent (torch.optim.SGD)."""
    gradient = gradient + weight_decay * weight
    velocity = momentum * velocity + gradient
    direction = gradient + momentum * velocity if nesterov else velocity
    return weight - learning_rate * direction, velocity


def adam(
    weight: Array,
    gradient: Array,
    first: Array,
    second: Array,
    *,
    step: int,
    learning_rate: float,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    weight_decay: float = 0.0,
) -> tuple[Array, Array, Array]:
    """Return weight and both moments after step number `step` >= 1 (Kingma and Ba 2015)."""
    gradient = gradient + weight_decay * weight
    first = beta1 * first + (1 - beta1) * gradient
    second = beta2 * second + (1 - beta2) * gradient**2
    mean, square = first / (1 - beta1**step), second / (1 - beta2**step)
    return weight - learning_rate * mean / (np.sqrt(square) + epsilon), first, second


def adamw(
    weight: Array,
    gradient: Array,
    first: Array,
    second: Array,
    *,
    step: int,
    learning_rate: float,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    weight_decay: float = 0.0,
) -> tuple[Array, Array, Array]:
    """Return weight and moments of Adam with decoupled decay (Loshchilov and Hutter 2019)."""
    return adam(
        weight * (1 - learning_rate * weight_decay),
        gradient,
        first,
        second,
        step=step,
        learning_rate=learning_rate,
        beta1=beta1,
        beta2=beta2,
        epsilon=epsilon,
    )


def rmsprop(
    weight: Array,
    gradient: Array,
    velocity: Array,
    square: Array,
    *,
    learning_rate: float,
    alpha: float = 0.99,
    epsilon: float = 1e-8,
    momentum: float = 0.0,
    weight_decay: float = 0.0,
) -> tuple[Array, Array, Array]:
    """Return weight, velocity and mean square (Tieleman and Hinton 2012; torch.optim.RMSprop)."""
    gradient = gradient + weight_decay * weight
    square = alpha * square + (1 - alpha) * gradient**2
    velocity = momentum * velocity + gradient / (np.sqrt(square) + epsilon)
    return weight - learning_rate * velocity, velocity, square
