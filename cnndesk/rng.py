"""The one source of randomness: a counter-based generator keyed by seed, epoch and purpose.

Because the key says what the numbers are for, drawing more numbers for one purpose never shifts
another: a run can be resumed at any epoch, and data preparation can run on any thread, with the
same bits. Dropout masks are made inside the kernels from the same kind of key (seed, layer, step)
and do not pass through here.
"""

from __future__ import annotations

import hashlib

import numpy as np


def generator(seed: int, epoch: int, purpose: str) -> np.random.Generator:
    """Return the generator for one purpose in one epoch.

    Parameters
    ----------
    seed : int
        The project's seed, any non-negative integer.
    epoch : int
        0 for what happens once (initialisation, splitting).
    purpose : str
        For example ``"shuffle"``, ``"augment"``, ``"split"``, ``"initialise:conv1.weight"``.

    Returns
    -------
    numpy.random.Generator
        Philox 4x64 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011) whose
        128-bit key is a hash of the three arguments.
    """
    digest = hashlib.blake2b(f"{seed}/{epoch}/{purpose}".encode(), digest_size=16).digest()
    key = np.frombuffer(digest, dtype="<u8").astype(np.uint64)
    return np.random.Generator(np.random.Philox(key=key))
