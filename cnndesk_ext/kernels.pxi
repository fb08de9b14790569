"""One build of every kernel.

This file only puts the parts together; each `_x86_v*.pyx` (and `_generic.pyx`) includes it and is
compiled for one instruction set, so the whole of the compute is one translation unit per processor
kind and gcc sees through every call.

Reading order: `program.pxi` (what a step record is and how a training step runs as one call without
the GIL), `gemm.pxi` (the micro-kernel that every multiplication uses), then `conv.pxi`,
`conv_pool.pxi`, `gemm_bfloat16.pxi`, `conv_bfloat16.pxi`, `winograd_transforms.pxi`,
`winograd.pxi`, `winograd_strided_transforms.pxi`, `winograd_strided.pxi`, `depthwise.pxi`, and the
memory-bound ones: `rows.pxi` (the walk they share), `pool.pxi`, `pool_global.pxi`, `pointwise.pxi`,
`random.pxi`, `norm.pxi`, `loss.pxi`, `optim.pxi`; and `calibration.pxi`, which measures the
machine.
"""

include "program.pxi"
include "gemm.pxi"
include "conv.pxi"
include "conv_pool.pxi"
include "winograd_transforms.pxi"
include "winograd.pxi"
include "winograd_strided_transforms.pxi"
include "winograd_strided.pxi"
include "gemm_bfloat16.pxi"
include "conv_bfloat16.pxi"
include "depthwise.pxi"
include "rows.pxi"
include "pool.pxi"
include "pool_global.pxi"
include "pointwise.pxi"
include "random.pxi"
include "norm.pxi"
include "loss.pxi"
include "optim.pxi"
include "calibration.pxi"
