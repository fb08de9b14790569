# The micro-kernel on pairs of bfloat16 numbers: `tile` of gemm.pxi for every size, and what makes
# pairs of float32 numbers.
#
# Where both operands are laid out as pairs of neighbouring k, one instruction does what takes two
# for float32. The operand that is read as vectors is packed anyhow (weights), or is packed here
# (the gradient of the output, whose k are pixels). The other one, the activations, is read scalar
# by scalar at any distance, so it is spread out: word e holds the numbers at e and at e + distance,
# rounded. That is as large as the float32 it comes from, lies in the thread's cache, and keeps
# every offset of float32: a tap, a stride or a pad is an offset into it as into the activations.
# The last word of an odd number of k meets a zero. Where pairs are neighbours and every offset is
# even, numbers lie side by side in half the place, and an offset in words is half that in floats.

cdef void pairs_across_1x1(const TileCall* t) noexcept nogil:
    tile(t, 1, 1, t.a_row, t.a_k, True)
cdef void pairs_across_2x1(const TileCall* t) noexcept nogil:
    tile(t, 2, 1, t.a_row, t.a_k, True)
cdef void pairs_across_3x1(const TileCall* t) noexcept nogil:
    tile(t, 3, 1, t.a_row, t.a_k, True)
cdef void pairs_across_4x1(const TileCall* t) noexcept nogil:
    tile(t, 4, 1, t.a_row, t.a_k, True)
cdef void pairs_across_5x1(const TileCall* t) noexcept nogil:
    tile(t, 5, 1, t.a_row, t.a_k, True)
cdef void pairs_across_6x1(const TileCall* t) noexcept nogil:
    tile(t, 6, 1, t.a_row, t.a_k, True)
cdef void pairs_across_7x1(const TileCall* t) noexcept nogil:
    tile(t, 7, 1, t.a_row, t.a_k, True)
cdef void pairs_across_8x1(const TileCall* t) noexcept nogil:
    tile(t, 8, 1, t.a_row, t.a_k, True)
cdef void pairs_across_9x1(const TileCall* t) noexcept nogil:
    tile(t, 9, 1, t.a_row, t.a_k, True)
cdef void pairs_across_10x1(const TileCall* t) noexcept nogil:
    tile(t, 10, 1, t.a_row, t.a_k, True)
cdef void pairs_across_11x1(const TileCall* t) noexcept nogil:
    tile(t, 11, 1, t.a_row, t.a_k, True)
cdef void pairs_across_12x1(const TileCall* t) noexcept nogil:
    tile(t, 12, 1, t.a_row, t.a_k, True)
cdef void pairs_across_13x1(const TileCall* t) noexcept nogil:
    tile(t, 13, 1, t.a_row, t.a_k, True)
cdef void pairs_across_14x1(const TileCall* t) noexcept nogil:
    tile(t, 14, 1, t.a_row, t.a_k, True)
cdef void pairs_across_1x2(const TileCall* t) noexcept nogil:
    tile(t, 1, 2, t.a_row, t.a_k, True)
cdef void pairs_across_2x2(const TileCall* t) noexcept nogil:
    tile(t, 2, 2, t.a_row, t.a_k, True)
cdef void pairs_across_3x2(const TileCall* t) noexcept nogil:
    tile(t, 3, 2, t.a_row, t.a_k, True)
cdef void pairs_across_4x2(const TileCall* t) noexcept nogil:
    tile(t, 4, 2, t.a_row, t.a_k, True)
cdef void pairs_across_5x2(const TileCall* t) noexcept nogil:
    tile(t, 5, 2, t.a_row, t.a_k, True)
cdef void pairs_across_6x2(const TileCall* t) noexcept nogil:
    tile(t, 6, 2, t.a_row, t.a_k, True)
cdef void pairs_across_7x2(const TileCall* t) noexcept nogil:
    tile(t, 7, 2, t.a_row, t.a_k, True)
cdef void pairs_across_8x2(const TileCall* t) noexcept nogil:
    tile(t, 8, 2, t.a_row, t.a_k, True)
cdef void pairs_across_9x2(const TileCall* t) noexcept nogil:
    tile(t, 9, 2, t.a_row, t.a_k, True)
cdef void pairs_across_10x2(const TileCall* t) noexcept nogil:
    tile(t, 10, 2, t.a_row, t.a_k, True)
cdef void pairs_across_11x2(const TileCall* t) noexcept nogil:
    tile(t, 11, 2, t.a_row, t.a_k, True)
cdef void pairs_across_12x2(const TileCall* t) noexcept nogil:
    tile(t, 12, 2, t.a_row, t.a_k, True)
cdef void pairs_across_13x2(const TileCall* t) noexcept nogil:
    tile(t, 13, 2, t.a_row, t.a_k, True)
cdef void pairs_across_14x2(const TileCall* t) noexcept nogil:
    tile(t, 14, 2, t.a_row, t.a_k, True)
cdef void pairs_along_1x1(const TileCall* t) noexcept nogil:
    tile(t, 1, 1, 1, t.a_k, True)
cdef void pairs_along_2x1(const TileCall* t) noexcept nogil:
    tile(t, 2, 1, 1, t.a_k, True)
cdef void pairs_along_3x1(const TileCall* t) noexcept nogil:
    tile(t, 3, 1, 1, t.a_k, True)
cdef void pairs_along_4x1(const TileCall* t) noexcept nogil:
    tile(t, 4, 1, 1, t.a_k, True)
cdef void pairs_along_5x1(const TileCall* t) noexcept nogil:
    tile(t, 5, 1, 1, t.a_k, True)
cdef void pairs_along_6x1(const TileCall* t) noexcept nogil:
    tile(t, 6, 1, 1, t.a_k, True)
cdef void pairs_along_7x1(const TileCall* t) noexcept nogil:
    tile(t, 7, 1, 1, t.a_k, True)
cdef void pairs_along_8x1(const TileCall* t) noexcept nogil:
    tile(t, 8, 1, 1, t.a_k, True)
cdef void pairs_along_9x1(const TileCall* t) noexcept nogil:
    tile(t, 9, 1, 1, t.a_k, True)
cdef void pairs_along_10x1(const TileCall* t) noexcept nogil:
    tile(t, 10, 1, 1, t.a_k, True)
cdef void pairs_along_11x1(const TileCall* t) noexcept nogil:
    tile(t, 11, 1, 1, t.a_k, True)
cdef void pairs_along_12x1(const TileCall* t) noexcept nogil:
    tile(t, 12, 1, 1, t.a_k, True)
cdef void pairs_along_13x1(const TileCall* t) noexcept nogil:
    tile(t, 13, 1, 1, t.a_k, True)
cdef void pairs_along_14x1(const TileCall* t) noexcept nogil:
    tile(t, 14, 1, 1, t.a_k, True)
cdef void pairs_along_1x2(const TileCall* t) noexcept nogil:
    tile(t, 1, 2, 1, t.a_k, True)
cdef void pairs_along_2x2(const TileCall* t) noexcept nogil:
    tile(t, 2, 2, 1, t.a_k, True)
cdef void pairs_along_3x2(const TileCall* t) noexcept nogil:
    tile(t, 3, 2, 1, t.a_k, True)
cdef void pairs_along_4x2(const TileCall* t) noexcept nogil:
    tile(t, 4, 2, 1, t.a_k, True)
cdef void pairs_along_5x2(const TileCall* t) noexcept nogil:
    tile(t, 5, 2, 1, t.a_k, True)
cdef void pairs_along_6x2(const TileCall* t) noexcept nogil:
    tile(t, 6, 2, 1, t.a_k, True)
cdef void pairs_along_7x2(const TileCall* t) noexcept nogil:
    tile(t, 7, 2, 1, t.a_k, True)
cdef void pairs_along_8x2(const TileCall* t) noexcept nogil:
    tile(t, 8, 2, 1, t.a_k, True)
cdef void pairs_along_9x2(const TileCall* t) noexcept nogil:
    tile(t, 9, 2, 1, t.a_k, True)
cdef void pairs_along_10x2(const TileCall* t) noexcept nogil:
    tile(t, 10, 2, 1, t.a_k, True)
cdef void pairs_along_11x2(const TileCall* t) noexcept nogil:
    tile(t, 11, 2, 1, t.a_k, True)
cdef void pairs_along_12x2(const TileCall* t) noexcept nogil:
    tile(t, 12, 2, 1, t.a_k, True)
cdef void pairs_along_13x2(const TileCall* t) noexcept nogil:
    tile(t, 13, 2, 1, t.a_k, True)
cdef void pairs_along_14x2(const TileCall* t) noexcept nogil:
    tile(t, 14, 2, 1, t.a_k, True)
cdef tile_function[2][MAX_ROWS] PAIRS_ACROSS = [
    [
        pairs_across_1x1, pairs_across_2x1, pairs_across_3x1, pairs_across_4x1,
        pairs_across_5x1, pairs_across_6x1, pairs_across_7x1, pairs_across_8x1,
        pairs_across_9x1, pairs_across_10x1, pairs_across_11x1, pairs_across_12x1,
        pairs_across_13x1, pairs_across_14x1,
    ],
    [
        pairs_across_1x2, pairs_across_2x2, pairs_across_3x2, pairs_across_4x2,
        pairs_across_5x2, pairs_across_6x2, pairs_across_7x2, pairs_across_8x2,
        pairs_across_9x2, pairs_across_10x2, pairs_across_11x2, pairs_across_12x2,
        pairs_across_13x2, pairs_across_14x2,
    ],
]
cdef tile_function[2][MAX_ROWS] PAIRS_ALONG = [
    [
        pairs_along_1x1, pairs_along_2x1, pairs_along_3x1, pairs_along_4x1,
        pairs_along_5x1, pairs_along_6x1, pairs_along_7x1, pairs_along_8x1,
        pairs_along_9x1, pairs_along_10x1, pairs_along_11x1, pairs_along_12x1,
        pairs_along_13x1, pairs_along_14x1,
    ],
    [
        pairs_along_1x2, pairs_along_2x2, pairs_along_3x2, pairs_along_4x2,
        pairs_along_5x2, pairs_along_6x2, pairs_along_7x2, pairs_along_8x2,
        pairs_along_9x2, pairs_along_10x2, pairs_along_11x2, pairs_along_12x2,
        pairs_along_13x2, pairs_along_14x2,
    ],
]


cdef inline void spread_pairs(const float* x, idx count, idx distance, float* words) noexcept nogil:
    """words[e] = (x[e], x[e + distance]) for e < count; behind x[count - 1] there is zero."""
    cdef idx e = 0, here, inside = max(0, count - distance)
    cdef vf second
    while e + VL <= inside:
        vstore(words + e, vpairs(vload(x + e), vload(x + e + distance)))
        e += VL
    while e < count:
        here = min(VL, count - e)
        second = vset(0.0)
        if e < inside:
            second = vload_n(x + e + distance, min(VL, inside - e))
        vstore_n(words + e, vpairs(vload_n(x + e, here), second), here)
        e += VL


cdef inline void halve(const float* x, idx count, float* words) noexcept nogil:
    """words[e] = (x[2e], x[2e + 1]) for 2e < count, which is even."""
    cdef idx e = 0, here
    cdef vf second
    while e + 2 * VL <= count:
        vstore(words + e // 2, vhalves(vload(x + e), vload(x + e + VL)))
        e += 2 * VL
    if e < count:
        here = count - e
        second = vload_n(x + e + VL, here - VL) if here > VL else vset(0.0)
        vstore_n(words + e // 2, vhalves(vload_n(x + e, min(VL, here)), second), here // 2)


cdef inline void round_input(const float* x, idx count, idx per_word, float* words) noexcept nogil:
    """Pairs of neighbours: in as many words as numbers, or in half as many."""
    if per_word == 2:
        halve(x, count, words)
    else:
        spread_pairs(x, count, 1, words)


cdef void pair_panels(Step* s, idx item, float* scratch) noexcept nogil:
    """panels[segment][i][lane] = (panels[segment][2i][lane], panels[segment][2i + 1][lane]).

    In place, so that only the first half of a segment is of use afterwards; of an odd klen the last
    partner is zero. An item is a segment of a panel.
    """
    cdef idx klen = s.n[0], panel = s.n[1]
    cdef float* rows = <float*>s.p[0] + item * klen * panel
    cdef idx i, v
    cdef vf first, second
    for i in range(ceil_div(klen, 2)):
        for v in range(panel // VL):
            first = vload(rows + 2 * i * panel + v * VL)
            second = vset(0.0)
            if 2 * i + 1 < klen:
                second = vload(rows + (2 * i + 1) * panel + v * VL)
            vstore(rows + i * panel + v * VL, vpairs(first, second))

register_kernel("pair_panels", pair_panels, "panels!", "klen panel")
