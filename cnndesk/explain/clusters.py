"""t-SNE and k-means through scikit-learn, in a process of their own, and the purity of clusters.

scikit-learn is imported in that process only, and only when it is asked for. A process can be ended
at any moment, so cancelling takes no longer than a tenth of a second, and the window's interpreter
is free meanwhile. Both start from at most 50 principal components, as is usual for t-SNE.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.threads import available
from cnndesk.errors import ExplainError, SettingError
from cnndesk.explain.embedding import Projection, pca_in_steps
from cnndesk.explain.progress import Progress, Work

COMPONENTS = 50
ITERATIONS = 1000
PERPLEXITY = 30.0
_POLL_SECONDS = 0.05
_END_SECONDS = 5.0


@dataclass(frozen=True, eq=False)
class Clusters:
    """Points divided into groups.

    Attributes
    ----------
    members : ndarray of int64, (n,)
        Cluster of each point.
    sizes : ndarray of int64, (k,)
    """

    members: NDArray[np.int64]
    sizes: NDArray[np.int64]


def tsne(
    values: NDArray[np.floating],
    *,
    perplexity: float | None = None,
    iterations: int = ITERATIONS,
    seed: int = 0,
) -> Work[Projection]:
    """Place points in the plane so that neighbours stay neighbours; see ``progress.finish``.

    van der Maaten and Hinton, "Visualizing Data using t-SNE" (JMLR 2008), the Barnes-Hut variant.
    Each ``next`` waits at most a twentieth of a second; closing the generator ends the process.

    Parameters
    ----------
    values : ndarray, (n, d)
    perplexity : float, optional
        How many neighbours count, less than the number of points; by default 30, less for few.
    iterations : int
        At least 250.
    seed : int

    Returns
    -------
    Projection

    Raises
    ------
    ExplainError
        Where scikit-learn is not installed, or there are fewer than 4 points.
    SettingError
        For a perplexity or iterations outside their range.
    """
    n = len(values)
    _need_scikit_learn("t-SNE")
    if n < 4:
        raise ExplainError(f"t-SNE needs at least 4 points; there are {n}. Choose more images.")
    if perplexity is not None and not 1 <= perplexity < n:
        raise SettingError(
            f"A perplexity of {perplexity:g} does not suit {n} points: it must be at least 1 and "
            f"less than {n}. Choose more images, or a perplexity of at most {max((n - 1) // 3, 1)}."
        )
    if iterations < 250:
        raise SettingError(f"t-SNE with {iterations} iterations is too few. Use at least 250.")
    chosen = perplexity if perplexity is not None else min(PERPLEXITY, max((n - 1) / 3, 1.0))
    reduced = yield from _reduced(values)
    points = yield from _elsewhere(
        _tsne_job,
        {"values": reduced, "perplexity": chosen, "iterations": iterations, "seed": seed},
        "placing points with t-SNE",
        iterations,
    )
    return Projection(np.asarray(points, np.float64), np.zeros(0))


def k_means(values: NDArray[np.floating], count: int, *, seed: int = 0) -> Work[Clusters]:
    """Divide points into groups around their means (Lloyd 1982); see ``progress.finish``.

    Parameters
    ----------
    values : ndarray, (n, d)
    count : int
        Groups, from 2 to the number of points.
    seed : int

    Returns
    -------
    Clusters

    Raises
    ------
    ExplainError
        Where scikit-learn is not installed.
    SettingError
        For another count.
    """
    _need_scikit_learn("k-means")
    if not 2 <= count <= len(values):
        raise SettingError(
            f"{len(values)} points cannot be divided into {count} clusters. Use 2 to {len(values)}."
        )
    reduced = yield from _reduced(values)
    members = yield from _elsewhere(
        _k_means_job,
        {"values": reduced, "count": count, "seed": seed},
        "finding clusters",
        0,
    )
    found = np.asarray(members, np.int64)
    return Clusters(found, np.bincount(found, minlength=count).astype(np.int64))


def purity(members: NDArray[np.int64], labels: NDArray[np.int64]) -> float:
    """Return the share of points that belong to the most frequent class of their cluster.

    Parameters
    ----------
    members, labels : ndarray of int64, (n,)
        Cluster and class of each point.

    Raises
    ------
    ExplainError
        For no points, or points of one class only, which are pure however they are divided.
    """
    if len(np.unique(labels)) < 2:
        raise ExplainError(
            "All images are of one class, so every cluster is pure. Choose images of at least two "
            "classes."
        )
    table = np.zeros((int(members.max()) + 1, int(labels.max()) + 1), np.int64)
    np.add.at(table, (members, labels), 1)
    return float(table.max(axis=1).sum()) / len(members)


def has_scikit_learn() -> bool:
    """Whether t-SNE and k-means can be had; imports nothing."""
    return importlib.util.find_spec("sklearn") is not None


def _need_scikit_learn(what: str) -> None:
    if not has_scikit_learn():
        raise ExplainError(
            f"{what} needs scikit-learn, which is not installed. Install it with: "
            "pip install 'cnndesk[analysis]'. PCA works without."
        )


def _reduced(values: NDArray[np.floating]) -> Work[NDArray[np.float32]]:
    if values.shape[1] > COMPONENTS:
        projection = yield from pca_in_steps(values, min(COMPONENTS, len(values)))
        values = projection.points
    return np.asarray(values, np.float32)


def _elsewhere(
    job: Callable[..., Any], arguments: dict[str, Any], stage: str, total: int
) -> Work[Any]:
    """Run a function of this module in a fresh process and return what it sends."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    # The data goes through the pipe, not with the start: a process that dies while it starts would
    # leave the start waiting for ever.
    process = context.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    done = 0
    try:
        yield Progress(stage, 0, total)
        while True:
            if here.poll(_POLL_SECONDS):
                kind, content = here.recv()
                if kind == "result":
                    return content
                if kind == "failure":
                    raise ExplainError(f"{stage.capitalize()} failed: {content}.")
                if kind == "ready":
                    here.send((job, arguments))
                else:
                    done = int(content)
            yield Progress(stage, done, total)
    except (EOFError, ConnectionError) as error:
        raise ExplainError(
            f"{stage.capitalize()} ended early, perhaps for lack of memory. Choose fewer images."
        ) from error
    finally:
        here.close()
        if process.is_alive():
            process.terminate()
        process.join(_END_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()


def _serve(pipe: Connection) -> None:
    """Run a job in the new process; its printed iterations become progress."""
    pipe.send(("ready", None))
    job, arguments = pipe.recv()
    # joblib runs lscpu to count cores, and complains at length where there is none.
    os.environ.setdefault("LOKY_MAX_CPU_COUNT", str(available()))
    sys.stdout = _Iterations(pipe, sys.stdout)
    try:
        pipe.send(("result", job(**arguments)))
    except Exception as error:
        first = str(error).split("\n", 1)[0]
        pipe.send(("failure", f"{type(error).__name__}: {first}"))
    finally:
        sys.stdout = sys.__stdout__
        pipe.close()


class _Iterations:
    """Stands in for stdout and sends on the iterations that scikit-learn prints."""

    def __init__(self, sender: Connection, stream: TextIO | None) -> None:
        self._sender = sender
        self._stream = stream

    def write(self, text: str) -> int:
        found = re.search(r"Iteration (\d+)", text)
        if found:
            self._sender.send(("progress", int(found.group(1))))
        return len(text)

    def flush(self) -> None:
        if self._stream is not None:
            self._stream.flush()


def _tsne_job(
    values: NDArray[np.float32], perplexity: float, iterations: int, seed: int
) -> NDArray[np.float32]:
    from sklearn.manifold import TSNE

    method = TSNE(
        perplexity=perplexity,
        max_iter=iterations,
        init="pca" if values.shape[1] >= 2 else "random",
        learning_rate="auto",
        random_state=seed,
        verbose=2,
    )
    return np.asarray(method.fit_transform(values), np.float32)


def _k_means_job(values: NDArray[np.float32], count: int, seed: int) -> NDArray[np.int64]:
    from sklearn.cluster import KMeans

    return np.asarray(
        KMeans(n_clusters=count, n_init=10, random_state=seed).fit_predict(values), np.int64
    )
