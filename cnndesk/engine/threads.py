"""The one knob for threads.

The kernels' threads are given to each `Plan`. numpy's own BLAS must not keep threads spinning
beside them (a single matrix product before a step was measured to slow that step 2.2 times), so
whoever runs plans limits it first.
"""

from __future__ import annotations

from contextlib import AbstractContextManager

from cnndesk.errors import SettingError
from cnndesk.system import cores

MOST_THREADS = 256


def available() -> int:
    """Return the cores this process may use."""
    return cores()


def resolve(threads: int | None, *, keep_one_free: bool = False) -> int:
    """Return the number of threads to use: all cores by default.

    Raises
    ------
    SettingError
        The number is outside 1..256.
    """
    if threads is None:
        return max(1, available() - int(keep_one_free))
    if not 1 <= threads <= MOST_THREADS:
        raise SettingError(
            f"Threads is {threads}. Use a number from 1 to {MOST_THREADS}; "
            f"this machine has {available()} cores."
        )
    return threads


def single_threaded_blas() -> AbstractContextManager[object]:
    """Return a context in which numpy's BLAS uses one thread."""
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits
