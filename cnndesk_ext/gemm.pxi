# The micro-kernel: every multiplication of the engine (convolution forward, both gradients, fully
# connected) is this one function called on a small tile of its result.
#
#   C[i][j] (+)= sum over segments s, over k < klen of  A[s][i, k] * B[s][k, j]
#   begun with bias[j]; then ReLU, which may be clipped at a ceiling
#
# i < MR rows, j < NV vectors. The accumulators stay in registers; one operand is broadcast scalar
# by scalar with any two strides, so activations are never repacked; the other is read as vectors of
# consecutive output channels. A segment is a run of k that is contiguous in both operands: for a
# convolution one kernel row (S*C values), so padding, stride and dilation cost nothing but a table
# of offsets.
#
# MR and NV are literals in the instantiations below, so gcc unrolls the loops over them and keeps
# `acc` in registers (measured 95 to 98 % of the multiply-add peak for 14x2 with AVX-512 and 6x2
# with AVX2). Leaving the vectorisation of plain loops to the compiler was a lottery: 98 % on one
# shape and 6 % on the next. Where C comes from memory its lines are asked for before the work
# begins, or the stores would wait for them (1.1 to 1.2 times as fast in 1x1 convolutions; where C
# is in the caches the asking alone costs 5 %). With AVX-512, columns that fill one vector and no
# more than half of the next go through tiles of one and a half: half a vector takes the units half
# as long, so 24 columns are 1.25 times as fast.
#
# The sums must never meet in memory what gcc cannot see through: a loop over segments or k that
# might run no time at all, or a branch that adds to them on one side, and it keeps a copy of all of
# them on the stack besides. So loops test at their end, each of the frequent ends of a tile is a
# loop of its own, and the rare ones read the sums from an array (1.4 times as fast at 16 inputs,
# 1.15 at 64, 1.05 at 128).
#
# With PAIRS, k counts pairs of bfloat16 numbers: every float of A and B is a word of two of them
# (bfloat16.h), and C stays float32.

cdef extern from "bfloat16.h":
    vf vdot(vf a, vf b, vf sum) noexcept nogil           # sum + a[1] b[1] + a[0] b[0], of words
    vf vpairs(vf first, vf second) noexcept nogil        # words (first[i], second[i])
    vf vhalves(vf first, vf second) noexcept nogil       # words of neighbours: first, then second
    const int CNNDESK_BFLOAT16

cdef extern from "simd.h":
    ctypedef float vh                                    # half a vector, where HALF_LANES > 0
    const Py_ssize_t HALF_LANES
    vh hload(const float*) noexcept nogil
    vh hlow(vf) noexcept nogil
    vh hfma(vh, vh, vh) noexcept nogil
    void hstore_n(float*, vh, Py_ssize_t) noexcept nogil

cdef enum:
    ACCUMULATE = 1    # add to what C holds
    RELU = 2          # min(ceiling, max(0, .)) after all that is added
    FAR = 4           # C comes from memory: ask for its lines before the work begins
    MAX_ROWS = 14
    AND_A_HALF = 3    # vectors of a tile: one and a half

cdef struct TileCall:
    idx segments
    idx klen               # at least 1
    const float* a
    idx a_row              # stride between the rows i of A
    idx a_k                # stride between consecutive k of A
    const int64_t* a_at    # offset of each segment in A
    const float* b
    idx b_k                # stride between consecutive k of B
    idx b_segment          # stride between consecutive segments of B
    float* c
    idx c_row              # stride between the rows of C
    idx last               # valid lanes of the last vector, 1..VL
    const float* bias      # NULL for none
    int mode               # ACCUMULATE | RELU | FAR
    float ceiling          # of the ReLU, infinity for none

ctypedef void (*tile_function)(const TileCall* t) noexcept nogil


cdef void finish(const TileCall* t, const float* sums, idx rows, idx vectors) noexcept nogil:
    """The rare ends of a tile, from its sums in memory: a partial vector, or both modes at once."""
    cdef idx i, j, lanes
    cdef float* c
    cdef vf v
    for i in range(rows):
        for j in range(vectors):
            c = t.c + i * t.c_row + j * VL
            lanes = t.last if j == vectors - 1 else VL
            v = vload(sums + (i * vectors + j) * VL)
            if t.mode & ACCUMULATE:
                v = vadd(v, vload_n(c, lanes))
            if t.mode & RELU:
                v = vclip(v, vset(t.ceiling))
            vstore_n(c, v, lanes)


cdef inline void tile(
    const TileCall* t, const idx MR, const idx NV, const idx a_row, const idx a_k,
    const bint PAIRS,
) noexcept nogil:
    cdef vf acc[MAX_ROWS][2]
    cdef vh half[MAX_ROWS]
    cdef vf b0, b1, x
    cdef vh b_half
    cdef float rest[MAX_ROWS * 2 * VL]
    cdef idx i, k, s = 0
    cdef idx klen = t.klen, b_k = t.b_k, c_row
    cdef const float* a
    cdef const float* b
    cdef float* c
    b0 = b1 = vset(0.0)
    if t.bias != NULL:
        if NV >= 2:
            b0 = vload(t.bias)
            b1 = vload_n(t.bias + VL, t.last)
        else:
            b0 = vload_n(t.bias, t.last)
    if t.segments == 0:   # a phase that no tap reaches
        for i in range(MR):
            vstore(rest + i * (VL if NV == 1 else 2 * VL), b0)
            if NV >= 2:
                vstore(rest + (2 * i + 1) * VL, b1)
        finish(t, rest, MR, 1 if NV == 1 else 2)
        return
    if t.mode & FAR:
        for i in range(MR):
            vprefetch_write(t.c + i * t.c_row)
            if NV >= 2:
                vprefetch_write(t.c + i * t.c_row + VL)
    for i in range(MR):
        acc[i][0] = b0
        if NV == 2:
            acc[i][1] = b1
        elif NV == AND_A_HALF:
            half[i] = hlow(b1)
    while True:
        a = t.a + t.a_at[s]
        b = t.b + s * t.b_segment
        k = klen
        while True:
            b0 = vload(b)
            if NV == 2:
                b1 = vload(b + VL)
            elif NV == AND_A_HALF:
                b_half = hload(b + VL)
            for i in range(MR):
                x = vset(a[i * a_row])
                acc[i][0] = vdot(x, b0, acc[i][0]) if PAIRS else vfma(x, b0, acc[i][0])
                if NV == 2:
                    acc[i][1] = vdot(x, b1, acc[i][1]) if PAIRS else vfma(x, b1, acc[i][1])
                elif NV == AND_A_HALF:
                    half[i] = hfma(hlow(x), b_half, half[i])
            a += a_k
            b += b_k
            k -= 1
            if k == 0:
                break
        s += 1
        if s == t.segments:
            break
    c, c_row = t.c, t.c_row
    if NV == AND_A_HALF and t.mode & (ACCUMULATE | RELU) == 0:
        for i in range(MR):
            vstore(c + i * c_row, acc[i][0])
            hstore_n(c + i * c_row + VL, half[i], t.last)
    elif NV == AND_A_HALF:
        for i in range(MR):
            vstore(rest + 2 * i * VL, acc[i][0])
            hstore_n(rest + (2 * i + 1) * VL, half[i], HALF_LANES)
        finish(t, rest, MR, 2)
    elif t.last < VL or t.mode & (ACCUMULATE | RELU) == ACCUMULATE | RELU:
        for i in range(MR):
            vstore(rest + i * NV * VL, acc[i][0])
            if NV == 2:
                vstore(rest + (i * NV + 1) * VL, acc[i][1])
        finish(t, rest, MR, NV)
    elif t.mode & RELU:
        x = vset(t.ceiling)
        for i in range(MR):
            vstore(c + i * c_row, vclip(acc[i][0], x))
            if NV == 2:
                vstore(c + i * c_row + VL, vclip(acc[i][1], x))
    elif t.mode & ACCUMULATE:
        for i in range(MR):
            vstore(c + i * c_row, vadd(acc[i][0], vload(c + i * c_row)))
            if NV == 2:
                vstore(c + i * c_row + VL, vadd(acc[i][1], vload(c + i * c_row + VL)))
    else:
        for i in range(MR):
            vstore(c + i * c_row, acc[i][0])
            if NV == 2:
                vstore(c + i * c_row + VL, acc[i][1])


# Two families: `across` has rows of A at any distance and consecutive k side by side (pixels times
# channels: forward, input gradient); `along` has its rows side by side and k at any distance
# (weight gradient: rows are input channels).
cdef void across_1x1(const TileCall* t) noexcept nogil: tile(t, 1, 1, t.a_row, 1, False)
cdef void across_2x1(const TileCall* t) noexcept nogil: tile(t, 2, 1, t.a_row, 1, False)
cdef void across_3x1(const TileCall* t) noexcept nogil: tile(t, 3, 1, t.a_row, 1, False)
cdef void across_4x1(const TileCall* t) noexcept nogil: tile(t, 4, 1, t.a_row, 1, False)
cdef void across_5x1(const TileCall* t) noexcept nogil: tile(t, 5, 1, t.a_row, 1, False)
cdef void across_6x1(const TileCall* t) noexcept nogil: tile(t, 6, 1, t.a_row, 1, False)
cdef void across_7x1(const TileCall* t) noexcept nogil: tile(t, 7, 1, t.a_row, 1, False)
cdef void across_8x1(const TileCall* t) noexcept nogil: tile(t, 8, 1, t.a_row, 1, False)
cdef void across_9x1(const TileCall* t) noexcept nogil: tile(t, 9, 1, t.a_row, 1, False)
cdef void across_10x1(const TileCall* t) noexcept nogil: tile(t, 10, 1, t.a_row, 1, False)
cdef void across_11x1(const TileCall* t) noexcept nogil: tile(t, 11, 1, t.a_row, 1, False)
cdef void across_12x1(const TileCall* t) noexcept nogil: tile(t, 12, 1, t.a_row, 1, False)
cdef void across_13x1(const TileCall* t) noexcept nogil: tile(t, 13, 1, t.a_row, 1, False)
cdef void across_14x1(const TileCall* t) noexcept nogil: tile(t, 14, 1, t.a_row, 1, False)
cdef void across_1x2(const TileCall* t) noexcept nogil: tile(t, 1, 2, t.a_row, 1, False)
cdef void across_2x2(const TileCall* t) noexcept nogil: tile(t, 2, 2, t.a_row, 1, False)
cdef void across_3x2(const TileCall* t) noexcept nogil: tile(t, 3, 2, t.a_row, 1, False)
cdef void across_4x2(const TileCall* t) noexcept nogil: tile(t, 4, 2, t.a_row, 1, False)
cdef void across_5x2(const TileCall* t) noexcept nogil: tile(t, 5, 2, t.a_row, 1, False)
cdef void across_6x2(const TileCall* t) noexcept nogil: tile(t, 6, 2, t.a_row, 1, False)
cdef void across_7x2(const TileCall* t) noexcept nogil: tile(t, 7, 2, t.a_row, 1, False)
cdef void across_8x2(const TileCall* t) noexcept nogil: tile(t, 8, 2, t.a_row, 1, False)
cdef void across_9x2(const TileCall* t) noexcept nogil: tile(t, 9, 2, t.a_row, 1, False)
cdef void across_10x2(const TileCall* t) noexcept nogil: tile(t, 10, 2, t.a_row, 1, False)
cdef void across_11x2(const TileCall* t) noexcept nogil: tile(t, 11, 2, t.a_row, 1, False)
cdef void across_12x2(const TileCall* t) noexcept nogil: tile(t, 12, 2, t.a_row, 1, False)
cdef void across_13x2(const TileCall* t) noexcept nogil: tile(t, 13, 2, t.a_row, 1, False)
cdef void across_14x2(const TileCall* t) noexcept nogil: tile(t, 14, 2, t.a_row, 1, False)
cdef void across_1x1h(const TileCall* t) noexcept nogil: tile(t, 1, AND_A_HALF, t.a_row, 1, False)
cdef void across_2x1h(const TileCall* t) noexcept nogil: tile(t, 2, AND_A_HALF, t.a_row, 1, False)
cdef void across_3x1h(const TileCall* t) noexcept nogil: tile(t, 3, AND_A_HALF, t.a_row, 1, False)
cdef void across_4x1h(const TileCall* t) noexcept nogil: tile(t, 4, AND_A_HALF, t.a_row, 1, False)
cdef void across_5x1h(const TileCall* t) noexcept nogil: tile(t, 5, AND_A_HALF, t.a_row, 1, False)
cdef void across_6x1h(const TileCall* t) noexcept nogil: tile(t, 6, AND_A_HALF, t.a_row, 1, False)
cdef void across_7x1h(const TileCall* t) noexcept nogil: tile(t, 7, AND_A_HALF, t.a_row, 1, False)
cdef void across_8x1h(const TileCall* t) noexcept nogil: tile(t, 8, AND_A_HALF, t.a_row, 1, False)
cdef void across_9x1h(const TileCall* t) noexcept nogil: tile(t, 9, AND_A_HALF, t.a_row, 1, False)
cdef void across_10x1h(const TileCall* t) noexcept nogil: tile(t, 10, AND_A_HALF, t.a_row, 1, False)
cdef void across_11x1h(const TileCall* t) noexcept nogil: tile(t, 11, AND_A_HALF, t.a_row, 1, False)
cdef void across_12x1h(const TileCall* t) noexcept nogil: tile(t, 12, AND_A_HALF, t.a_row, 1, False)
cdef void across_13x1h(const TileCall* t) noexcept nogil: tile(t, 13, AND_A_HALF, t.a_row, 1, False)
cdef void across_14x1h(const TileCall* t) noexcept nogil: tile(t, 14, AND_A_HALF, t.a_row, 1, False)
cdef void along_1x1(const TileCall* t) noexcept nogil: tile(t, 1, 1, 1, t.a_k, False)
cdef void along_2x1(const TileCall* t) noexcept nogil: tile(t, 2, 1, 1, t.a_k, False)
cdef void along_3x1(const TileCall* t) noexcept nogil: tile(t, 3, 1, 1, t.a_k, False)
cdef void along_4x1(const TileCall* t) noexcept nogil: tile(t, 4, 1, 1, t.a_k, False)
cdef void along_5x1(const TileCall* t) noexcept nogil: tile(t, 5, 1, 1, t.a_k, False)
cdef void along_6x1(const TileCall* t) noexcept nogil: tile(t, 6, 1, 1, t.a_k, False)
cdef void along_7x1(const TileCall* t) noexcept nogil: tile(t, 7, 1, 1, t.a_k, False)
cdef void along_8x1(const TileCall* t) noexcept nogil: tile(t, 8, 1, 1, t.a_k, False)
cdef void along_9x1(const TileCall* t) noexcept nogil: tile(t, 9, 1, 1, t.a_k, False)
cdef void along_10x1(const TileCall* t) noexcept nogil: tile(t, 10, 1, 1, t.a_k, False)
cdef void along_11x1(const TileCall* t) noexcept nogil: tile(t, 11, 1, 1, t.a_k, False)
cdef void along_12x1(const TileCall* t) noexcept nogil: tile(t, 12, 1, 1, t.a_k, False)
cdef void along_13x1(const TileCall* t) noexcept nogil: tile(t, 13, 1, 1, t.a_k, False)
cdef void along_14x1(const TileCall* t) noexcept nogil: tile(t, 14, 1, 1, t.a_k, False)
cdef void along_1x2(const TileCall* t) noexcept nogil: tile(t, 1, 2, 1, t.a_k, False)
cdef void along_2x2(const TileCall* t) noexcept nogil: tile(t, 2, 2, 1, t.a_k, False)
cdef void along_3x2(const TileCall* t) noexcept nogil: tile(t, 3, 2, 1, t.a_k, False)
cdef void along_4x2(const TileCall* t) noexcept nogil: tile(t, 4, 2, 1, t.a_k, False)
cdef void along_5x2(const TileCall* t) noexcept nogil: tile(t, 5, 2, 1, t.a_k, False)
cdef void along_6x2(const TileCall* t) noexcept nogil: tile(t, 6, 2, 1, t.a_k, False)
cdef void along_7x2(const TileCall* t) noexcept nogil: tile(t, 7, 2, 1, t.a_k, False)
cdef void along_8x2(const TileCall* t) noexcept nogil: tile(t, 8, 2, 1, t.a_k, False)
cdef void along_9x2(const TileCall* t) noexcept nogil: tile(t, 9, 2, 1, t.a_k, False)
cdef void along_10x2(const TileCall* t) noexcept nogil: tile(t, 10, 2, 1, t.a_k, False)
cdef void along_11x2(const TileCall* t) noexcept nogil: tile(t, 11, 2, 1, t.a_k, False)
cdef void along_12x2(const TileCall* t) noexcept nogil: tile(t, 12, 2, 1, t.a_k, False)
cdef void along_13x2(const TileCall* t) noexcept nogil: tile(t, 13, 2, 1, t.a_k, False)
cdef void along_14x2(const TileCall* t) noexcept nogil: tile(t, 14, 2, 1, t.a_k, False)
cdef tile_function[2][MAX_ROWS] ACROSS = [
    [
        across_1x1, across_2x1, across_3x1, across_4x1, across_5x1, across_6x1, across_7x1,
        across_8x1, across_9x1, across_10x1, across_11x1, across_12x1, across_13x1, across_14x1,
    ],
    [
        across_1x2, across_2x2, across_3x2, across_4x2, across_5x2, across_6x2, across_7x2,
        across_8x2, across_9x2, across_10x2, across_11x2, across_12x2, across_13x2, across_14x2,
    ],
]
cdef tile_function[MAX_ROWS] ACROSS_HALF = [
    across_1x1h, across_2x1h, across_3x1h, across_4x1h, across_5x1h, across_6x1h, across_7x1h,
    across_8x1h, across_9x1h, across_10x1h, across_11x1h, across_12x1h, across_13x1h, across_14x1h,
]
cdef tile_function[2][MAX_ROWS] ALONG = [
    [
        along_1x1, along_2x1, along_3x1, along_4x1, along_5x1, along_6x1, along_7x1,
        along_8x1, along_9x1, along_10x1, along_11x1, along_12x1, along_13x1, along_14x1,
    ],
    [
        along_1x2, along_2x2, along_3x2, along_4x2, along_5x2, along_6x2, along_7x2,
        along_8x2, along_9x2, along_10x2, along_11x2, along_12x2, along_13x2, along_14x2,
    ],
]
