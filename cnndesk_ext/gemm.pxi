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
# is in the caches the asking alone costs 5 %). With AVX-512, columns that end in no more than
# half a vector go through tiles of a half or one and a half: half a vector takes the units half as
# long, so 24 and 40 columns are 1.25 times as fast, and 8 (as in groups of 8) 1.8 times.
#
# One call does several tiles of one height, one below the other, so that what the sizes and strides
# need is worked out once (1.05 times as fast at 24 to 72 inputs).
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
    vh hset(float) noexcept nogil
    vh hload_n(const float*, Py_ssize_t) noexcept nogil
    vh hfma(vh, vh, vh) noexcept nogil
    vh hadd(vh, vh) noexcept nogil
    vh hclip(vh, vh) noexcept nogil
    void hstore_n(float*, vh, Py_ssize_t) noexcept nogil

cdef enum:
    ACCUMULATE = 1    # add to what C holds
    RELU = 2          # min(ceiling, max(0, .)) after all that is added
    FAR = 4           # C comes from memory: ask for its lines before the work begins
    MAX_ROWS = 14
    HALF = 3          # vectors of a tile: half a one
    AND_A_HALF = 4    # one and a half

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
    idx repeat             # tiles one below the other, at least 1

ctypedef void (*tile_function)(const TileCall* t) noexcept nogil


cdef void finish(
    const TileCall* t, float* first, const float* sums, idx rows, idx vectors,
) noexcept nogil:
    """The rare ends of a tile, from its sums in memory: a partial vector, or both modes at once."""
    cdef idx i, j, lanes
    cdef float* c
    cdef vf v
    for i in range(rows):
        for j in range(vectors):
            c = first + i * t.c_row + j * VL
            lanes = t.last if j == vectors - 1 else VL
            v = vload(sums + (i * vectors + j) * VL)
            if t.mode & ACCUMULATE:
                v = vadd(v, vload_n(c, lanes))
            if t.mode & RELU:
                v = vclip(v, vset(t.ceiling))
            vstore_n(c, v, lanes)


cdef inline void store_tile(
    const TileCall* t, float* c, const vf* acc, const vh* half, const idx MR, const idx NV,
    const int MODE,
) noexcept nogil:
    """The frequent ends of a tile: whole vectors or halves, one mode or none."""
    cdef idx i, j
    cdef vf v, top = vset(t.ceiling)
    cdef vh h
    for i in range(MR):
        for j in range(2 if NV == 2 else 0 if NV == HALF else 1):
            v = acc[2 * i + j]
            if MODE == ACCUMULATE:
                v = vadd(v, vload(c + j * VL))
            elif MODE == RELU:
                v = vclip(v, top)
            vstore(c + j * VL, v)
        if NV >= HALF:
            h = half[i]
            if MODE == ACCUMULATE:
                h = hadd(h, hload_n(c + (VL if NV == AND_A_HALF else 0), t.last))
            elif MODE == RELU:
                h = hclip(h, hlow(top))
            hstore_n(c + (VL if NV == AND_A_HALF else 0), h, t.last)
        c += t.c_row


cdef inline void tile(
    const TileCall* t, const idx MR, const idx NV, const idx a_row, const idx a_k,
    const bint PAIRS,
) noexcept nogil:
    cdef vf acc[MAX_ROWS][2]
    cdef vh half[MAX_ROWS]
    cdef vf b0, b1, x, start0, start1
    cdef vh b_half
    cdef float rest[MAX_ROWS * 2 * VL]
    cdef idx i, k, s, left = t.repeat
    cdef const float* a_first = t.a
    cdef float* c = t.c
    cdef idx klen = t.klen, b_k = t.b_k
    cdef idx VECTORS = 2 if NV == 2 or NV == AND_A_HALF else 1
    cdef const float* a
    cdef const float* b
    if NV >= HALF and HALF_LANES == 0:
        return   # this build has no such tiles, and no code for them
    start0 = start1 = vset(0.0)
    if t.bias != NULL:
        if NV == 2 or NV == AND_A_HALF:
            start0 = vload(t.bias)
            start1 = vload_n(t.bias + VL, t.last)
        else:
            start0 = vload_n(t.bias, t.last)
    if t.segments == 0:   # a phase that no tap reaches
        for i in range(MR):
            vstore(rest + i * VECTORS * VL, start0)
            if VECTORS == 2:
                vstore(rest + (2 * i + 1) * VL, start1)
        while True:
            finish(t, c, rest, MR, VECTORS)
            c += MR * t.c_row
            left -= 1
            if left == 0:
                return
    while True:
        if t.mode & FAR:
            for i in range(MR):
                vprefetch_write(c + i * t.c_row)
                if VECTORS == 2:
                    vprefetch_write(c + i * t.c_row + VL)
        for i in range(MR):
            acc[i][0] = start0
            if NV == 2:
                acc[i][1] = start1
            elif NV == AND_A_HALF:
                half[i] = hlow(start1)
            elif NV == HALF:
                half[i] = hlow(start0)
        s = 0
        while True:
            a = a_first + t.a_at[s]
            b = t.b + s * t.b_segment
            k = klen
            while True:
                if NV != HALF:
                    b0 = vload(b)
                if NV == 2:
                    b1 = vload(b + VL)
                elif NV >= HALF:
                    b_half = hload(b + VL if NV == AND_A_HALF else b)
                for i in range(MR):
                    if NV == HALF:
                        half[i] = hfma(hset(a[i * a_row]), b_half, half[i])
                        continue
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
        if t.mode & (ACCUMULATE | RELU) == 0 and (NV >= HALF or t.last == VL):
            store_tile(t, c, &acc[0][0], half, MR, NV, 0)
        elif t.mode & (ACCUMULATE | RELU) == RELU and (NV >= HALF or t.last == VL):
            store_tile(t, c, &acc[0][0], half, MR, NV, RELU)
        elif t.mode & (ACCUMULATE | RELU) == ACCUMULATE and (NV >= HALF or t.last == VL):
            store_tile(t, c, &acc[0][0], half, MR, NV, ACCUMULATE)
        else:
            for i in range(MR):
                if NV == HALF:
                    hstore_n(rest + i * VL, half[i], HALF_LANES)
                else:
                    vstore(rest + i * VECTORS * VL, acc[i][0])
                if NV == 2:
                    vstore(rest + (2 * i + 1) * VL, acc[i][1])
                elif NV == AND_A_HALF:
                    hstore_n(rest + (2 * i + 1) * VL, half[i], HALF_LANES)
            finish(t, c, rest, MR, VECTORS)
        left -= 1
        if left == 0:
            return
        a_first += MR * a_row
        c += MR * t.c_row


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
cdef void across_1xh(const TileCall* t) noexcept nogil: tile(t, 1, HALF, t.a_row, 1, False)
cdef void across_2xh(const TileCall* t) noexcept nogil: tile(t, 2, HALF, t.a_row, 1, False)
cdef void across_3xh(const TileCall* t) noexcept nogil: tile(t, 3, HALF, t.a_row, 1, False)
cdef void across_4xh(const TileCall* t) noexcept nogil: tile(t, 4, HALF, t.a_row, 1, False)
cdef void across_5xh(const TileCall* t) noexcept nogil: tile(t, 5, HALF, t.a_row, 1, False)
cdef void across_6xh(const TileCall* t) noexcept nogil: tile(t, 6, HALF, t.a_row, 1, False)
cdef void across_7xh(const TileCall* t) noexcept nogil: tile(t, 7, HALF, t.a_row, 1, False)
cdef void across_8xh(const TileCall* t) noexcept nogil: tile(t, 8, HALF, t.a_row, 1, False)
cdef void across_9xh(const TileCall* t) noexcept nogil: tile(t, 9, HALF, t.a_row, 1, False)
cdef void across_10xh(const TileCall* t) noexcept nogil: tile(t, 10, HALF, t.a_row, 1, False)
cdef void across_11xh(const TileCall* t) noexcept nogil: tile(t, 11, HALF, t.a_row, 1, False)
cdef void across_12xh(const TileCall* t) noexcept nogil: tile(t, 12, HALF, t.a_row, 1, False)
cdef void across_13xh(const TileCall* t) noexcept nogil: tile(t, 13, HALF, t.a_row, 1, False)
cdef void across_14xh(const TileCall* t) noexcept nogil: tile(t, 14, HALF, t.a_row, 1, False)
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
cdef void along_1xh(const TileCall* t) noexcept nogil: tile(t, 1, HALF, 1, t.a_k, False)
cdef void along_2xh(const TileCall* t) noexcept nogil: tile(t, 2, HALF, 1, t.a_k, False)
cdef void along_3xh(const TileCall* t) noexcept nogil: tile(t, 3, HALF, 1, t.a_k, False)
cdef void along_4xh(const TileCall* t) noexcept nogil: tile(t, 4, HALF, 1, t.a_k, False)
cdef void along_5xh(const TileCall* t) noexcept nogil: tile(t, 5, HALF, 1, t.a_k, False)
cdef void along_6xh(const TileCall* t) noexcept nogil: tile(t, 6, HALF, 1, t.a_k, False)
cdef void along_7xh(const TileCall* t) noexcept nogil: tile(t, 7, HALF, 1, t.a_k, False)
cdef void along_8xh(const TileCall* t) noexcept nogil: tile(t, 8, HALF, 1, t.a_k, False)
cdef void along_9xh(const TileCall* t) noexcept nogil: tile(t, 9, HALF, 1, t.a_k, False)
cdef void along_10xh(const TileCall* t) noexcept nogil: tile(t, 10, HALF, 1, t.a_k, False)
cdef void along_11xh(const TileCall* t) noexcept nogil: tile(t, 11, HALF, 1, t.a_k, False)
cdef void along_12xh(const TileCall* t) noexcept nogil: tile(t, 12, HALF, 1, t.a_k, False)
cdef void along_13xh(const TileCall* t) noexcept nogil: tile(t, 13, HALF, 1, t.a_k, False)
cdef void along_14xh(const TileCall* t) noexcept nogil: tile(t, 14, HALF, 1, t.a_k, False)
cdef void along_1x1h(const TileCall* t) noexcept nogil: tile(t, 1, AND_A_HALF, 1, t.a_k, False)
cdef void along_2x1h(const TileCall* t) noexcept nogil: tile(t, 2, AND_A_HALF, 1, t.a_k, False)
cdef void along_3x1h(const TileCall* t) noexcept nogil: tile(t, 3, AND_A_HALF, 1, t.a_k, False)
cdef void along_4x1h(const TileCall* t) noexcept nogil: tile(t, 4, AND_A_HALF, 1, t.a_k, False)
cdef void along_5x1h(const TileCall* t) noexcept nogil: tile(t, 5, AND_A_HALF, 1, t.a_k, False)
cdef void along_6x1h(const TileCall* t) noexcept nogil: tile(t, 6, AND_A_HALF, 1, t.a_k, False)
cdef void along_7x1h(const TileCall* t) noexcept nogil: tile(t, 7, AND_A_HALF, 1, t.a_k, False)
cdef void along_8x1h(const TileCall* t) noexcept nogil: tile(t, 8, AND_A_HALF, 1, t.a_k, False)
cdef void along_9x1h(const TileCall* t) noexcept nogil: tile(t, 9, AND_A_HALF, 1, t.a_k, False)
cdef void along_10x1h(const TileCall* t) noexcept nogil: tile(t, 10, AND_A_HALF, 1, t.a_k, False)
cdef void along_11x1h(const TileCall* t) noexcept nogil: tile(t, 11, AND_A_HALF, 1, t.a_k, False)
cdef void along_12x1h(const TileCall* t) noexcept nogil: tile(t, 12, AND_A_HALF, 1, t.a_k, False)
cdef void along_13x1h(const TileCall* t) noexcept nogil: tile(t, 13, AND_A_HALF, 1, t.a_k, False)
cdef void along_14x1h(const TileCall* t) noexcept nogil: tile(t, 14, AND_A_HALF, 1, t.a_k, False)
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
cdef tile_function[2][MAX_ROWS] ACROSS_HALVES = [
    [
        across_1xh, across_2xh, across_3xh, across_4xh, across_5xh, across_6xh, across_7xh,
        across_8xh, across_9xh, across_10xh, across_11xh, across_12xh, across_13xh, across_14xh,
    ],
    [
        across_1x1h, across_2x1h, across_3x1h, across_4x1h, across_5x1h, across_6x1h, across_7x1h,
        across_8x1h, across_9x1h, across_10x1h,
        across_11x1h, across_12x1h, across_13x1h, across_14x1h,
    ],
]
cdef tile_function[2][MAX_ROWS] ALONG_HALVES = [
    [
        along_1xh, along_2xh, along_3xh, along_4xh, along_5xh, along_6xh, along_7xh,
        along_8xh, along_9xh, along_10xh, along_11xh, along_12xh, along_13xh, along_14xh,
    ],
    [
        along_1x1h, along_2x1h, along_3x1h, along_4x1h, along_5x1h, along_6x1h, along_7x1h,
        along_8x1h, along_9x1h, along_10x1h, along_11x1h, along_12x1h, along_13x1h, along_14x1h,
    ],
]
