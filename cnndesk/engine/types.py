"""Names for the array types of the engine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Shape = tuple[int, int, int]
"""Height, width, channels; a vector of n features is (1, 1, n)."""
