# 3x3 kernels at stride 2 as Winograd, by the phases of the pixels.
#
# Along one axis, output i is  w0 x[2i] + w1 x[2i+1] + w2 x[2i+2]. The even pixels meet the taps
# (w0, w2) at stride 1, and four outputs of that are F(4, 2): five products instead of eight. The
# odd pixels meet w1 alone: four products, as they are. Nine instead of twelve; in both directions
# 81 instead of the 144 of 4x4 outputs. (What it gains: winograd_strided.py.)
#
# Of a tile of 9x9 pixels d and 4x4 outputs, four kinds of pixels have products of their own:
#
#   even row, even column   B^T d B     5x5 frequencies
#   even row, odd column    B^T d       5 frequencies of 4 columns
#   odd row, even column    d B         5 frequencies of 4 rows
#   odd row, odd column     d           4x4 pixels
#
#   y = A^T (M_both A + M_down) + M_across A + M_neither
#
# All columns of one frequency meet the same weights (those of the middle column, transformed down),
# and all odd pixels the middle tap. So there are only 36 matrices of weights, as many as for
# F(4x4, 3x3), and their products have 1, 4 or 16 rows for each tile: "groups" below, in that order.
#
# Backward is the adjoint, step by step in reverse, as in winograd_transforms.pxi. Only the even
# pixels at the edge belong to two tiles.
#
# The points are 0, 1, -1, 2 and infinity. With -2, 1/2 or -1/2 in place of 2 the error is the same
# within 4 %. Tiles of 2x2 outputs, 25 products instead of 36, were 2 to 8 % faster than the direct
# convolution where tiles of four fit badly, and mostly slower, and were left out.

cdef enum:
    SIDE = 4               # outputs of a tile along one side
    EVEN = 5               # its even pixels, and frequencies
    STRIDED_PIXELS = 9     # all its pixels
    STRIDED_GROUPS = 36


cdef inline void even_to_frequencies(
    const vf* d, const idx d_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of B^T d."""
    cdef vf d1 = d[d_step], d2 = d[2 * d_step], d3 = d[3 * d_step]
    cdef vf apart = vsub(d3, d1)
    out[0] = vfma(vset(0.5), apart, vsub(d[0], d2))
    out[step] = vfma(vset(-2.0), d1, vsub(d3, d2))
    out[2 * step] = vfma(vset(2.0), d1, vfma(vset(-3.0), d2, d3))
    out[3 * step] = apart
    out[4 * step] = vfma(vset(-2.0), apart, vsub(d[4 * d_step], d2))


cdef inline void even_from_frequencies(
    const vf* v, const idx v_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of B v, the adjoint of `even_to_frequencies`."""
    cdef vf v0 = v[0], v1 = v[v_step], v2 = v[2 * v_step], v4 = v[4 * v_step]
    cdef vf most = vfma(vset(0.5), v0, vfma(vset(-2.0), v4, v[3 * v_step]))
    out[0] = v0
    out[step] = vsub(vmul(vset(2.0), vsub(v2, v1)), most)
    out[2 * step] = vsub(vmul(vset(-3.0), v2), vadd(vadd(v0, v4), v1))
    out[3 * step] = vadd(most, vadd(v1, v2))
    out[4 * step] = v4


cdef inline void even_to_outputs(
    const vf* m, const idx m_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of A^T m."""
    cdef vf plus = vadd(m[m_step], m[2 * m_step]), minus = vsub(m[m_step], m[2 * m_step])
    cdef vf m3 = m[3 * m_step]
    out[0] = vadd(vadd(m[0], plus), m3)
    out[step] = vfma(vset(2.0), m3, minus)
    out[2 * step] = vfma(vset(4.0), m3, plus)
    out[3 * step] = vfma(vset(8.0), m3, vadd(minus, m[4 * m_step]))


cdef inline void even_from_outputs(
    const vf* y, const idx y_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of A y, the adjoint of `even_to_outputs`."""
    cdef vf y0 = y[0], y1 = y[y_step], y2 = y[2 * y_step], y3 = y[3 * y_step]
    cdef vf even = vadd(y0, y2), odd = vadd(y1, y3)
    out[0] = y0
    out[step] = vadd(even, odd)
    out[2 * step] = vsub(even, odd)
    out[3 * step] = vfma(vset(8.0), y3, vfma(vset(4.0), y2, vfma(vset(2.0), y1, y0)))
    out[4 * step] = y3


cdef inline void even_spread_weights(vf first, vf last, vf* out, const idx step) noexcept nogil:
    """One dimension of G g, g the first and the last tap."""
    cdef vf total = vadd(first, last)
    out[0] = first
    out[4 * step] = last
    out[step] = vmul(vset(-0.5), total)
    out[2 * step] = vmul(vset(1.0 / 6.0), vsub(last, first))
    out[3 * step] = vmul(vset(1.0 / 6.0), vfma(vset(2.0), last, first))


cdef inline void even_gather_weights(
    const vf* u, const idx u_step, vf* first, vf* last,
) noexcept nogil:
    """One dimension of G^T u, the adjoint of `even_spread_weights`."""
    cdef vf one = vmul(vset(-0.5), u[u_step]), minus = vmul(vset(1.0 / 6.0), u[2 * u_step])
    cdef vf two = vmul(vset(1.0 / 6.0), u[3 * u_step])
    first[0] = vadd(vadd(u[0], one), vsub(two, minus))
    last[0] = vadd(vfma(vset(2.0), two, vadd(one, minus)), u[4 * u_step])


# ---------------------------------------------------------------- where the groups lie

cdef inline idx group_rows(idx group) noexcept nogil:
    """How many rows of a product one tile has in a group."""
    if group < EVEN * EVEN:
        return 1
    return SIDE if group < EVEN * (EVEN + 2) else SIDE * SIDE


cdef inline idx group_at(idx group, idx values) noexcept nogil:
    """Where a group begins, if one row for each tile of a block is `values` floats."""
    cdef idx single = min(group, EVEN * EVEN)
    return (single + SIDE * (group - single)) * values + STAGGER * group


cdef inline idx group_floats(idx values) noexcept nogil:
    """What all groups take."""
    return STRIDED_PIXELS * STRIDED_PIXELS * values + STAGGER * STRIDED_GROUPS


# The values of one tile: the first one of each kind of pixel, the distance between frequencies
# where a tile has one row and where it has SIDE of them, and that between its rows.
cdef struct TileValues:
    float* both
    float* down
    float* across
    float* neither
    idx step
    idx line_step
    idx row


cdef inline idx ahead_of(idx c, idx row, idx rows) noexcept nogil:
    """How far on the next values of a tile's `rows` rows lie: on in a row, or in the next tile."""
    return AHEAD if c + AHEAD < row else AHEAD + (rows - 1) * row


cdef inline TileValues tile_values(float* groups, idx block, idx row, idx tile) noexcept nogil:
    cdef TileValues at
    cdef idx values = block * row
    at.step = values + STAGGER
    at.line_step = SIDE * values + STAGGER
    at.row = row
    at.both = groups + tile * row
    at.down = groups + group_at(EVEN * EVEN, values) + tile * SIDE * row
    at.across = at.down + EVEN * at.line_step
    at.neither = groups + group_at(EVEN * (EVEN + 2), values) + tile * SIDE * SIDE * row
    return at


# ---------------------------------------------------------------- one vector of channels of a tile

cdef inline void phases_of_weights(const vf* g, float* target, idx step) noexcept nogil:
    """The weights of every group, `step` floats apart, from 3x3 taps."""
    cdef vf t[10]
    cdef vf u[5]
    cdef idx i, j
    for j in range(2):
        even_spread_weights(g[2 * j], g[6 + 2 * j], t + j, 2)
    for i in range(EVEN):
        even_spread_weights(t[2 * i], t[2 * i + 1], u, 1)
        for j in range(EVEN):
            vstore(target + (EVEN * i + j) * step, u[j])
    target += EVEN * EVEN * step
    even_spread_weights(g[1], g[7], u, 1)
    for i in range(EVEN):
        vstore(target + i * step, u[i])
    even_spread_weights(g[3], g[5], u, 1)
    for i in range(EVEN):
        vstore(target + (EVEN + i) * step, u[i])
    vstore(target + 2 * EVEN * step, g[4])


cdef inline void taps_of_phases(const vf* u, vf* g) noexcept nogil:
    """The adjoint of `phases_of_weights`."""
    cdef vf t[10]
    cdef idx i, j
    for j in range(EVEN):
        even_gather_weights(u + j, EVEN, t + j, t + EVEN + j)
    for i in range(2):
        even_gather_weights(t + EVEN * i, 1, g + 6 * i, g + 6 * i + 2)
    even_gather_weights(u + EVEN * EVEN, 1, g + 1, g + 7)
    even_gather_weights(u + EVEN * EVEN + EVEN, 1, g + 3, g + 5)
    g[4] = u[EVEN * EVEN + 2 * EVEN]


cdef inline void phases_of_input(
    const float* x, idx x_row, idx x_pixel, TileValues v, idx c,
) noexcept nogil:
    """The values of a tile, channels from `c` on; x is its first pixel there."""
    cdef vf d[5]
    cdef vf t[25]
    cdef vf out[5]
    cdef idx i, j
    for j in range(EVEN):
        for i in range(EVEN):
            d[i] = vload(x + 2 * i * x_row + 2 * j * x_pixel)
            if j > 0:
                vprefetch(x + 2 * i * x_row + (2 * j + 2 * SIDE) * x_pixel)
        even_to_frequencies(d, 1, t + j, EVEN)
        if j < SIDE:
            for i in range(EVEN):
                d[i] = vload(x + 2 * i * x_row + (2 * j + 1) * x_pixel)
                vprefetch(x + 2 * i * x_row + (2 * j + 1 + 2 * SIDE) * x_pixel)
            even_to_frequencies(d, 1, out, 1)
            for i in range(EVEN):
                vstore(v.down + i * v.line_step + j * v.row + c, out[i])
    for i in range(EVEN):
        even_to_frequencies(t + EVEN * i, 1, out, 1)
        for j in range(EVEN):
            vstore(v.both + (EVEN * i + j) * v.step + c, out[j])
    for i in range(SIDE):
        x += 2 * x_row if i > 0 else x_row
        for j in range(EVEN):
            d[j] = vload(x + 2 * j * x_pixel)
            if j > 0:
                vprefetch(x + (2 * j + 2 * SIDE) * x_pixel)
        even_to_frequencies(d, 1, out, 1)
        for j in range(EVEN):
            vstore(v.across + j * v.line_step + i * v.row + c, out[j])
        for j in range(SIDE):
            vstore(v.neither + (SIDE * i + j) * v.row + c, vload(x + (2 * j + 1) * x_pixel))
            vprefetch(x + (2 * j + 1 + 2 * SIDE) * x_pixel)


cdef inline void outputs_of_phases(TileValues m, idx c, vf bias, vf* y) noexcept nogil:
    """A tile's outputs from its products, columns from `c` on."""
    cdef vf d[5]
    cdef vf t[20]
    cdef vf out[4]
    cdef idx i, j
    cdef idx line_ahead = ahead_of(c, m.row, SIDE), ahead = ahead_of(c, m.row, SIDE * SIDE)
    cdef const float* source
    for i in range(EVEN):
        for j in range(EVEN):
            source = m.both + (EVEN * i + j) * m.step + c
            d[j] = vload(source)
            vprefetch(source + AHEAD)
        even_to_outputs(d, 1, t + SIDE * i, 1)
        for j in range(SIDE):
            source = m.down + i * m.line_step + j * m.row + c
            t[SIDE * i + j] = vadd(t[SIDE * i + j], vload(source))
            vprefetch(source + line_ahead)
    for j in range(SIDE):
        even_to_outputs(t + j, SIDE, y + j, SIDE)
    for i in range(SIDE):
        for j in range(EVEN):
            source = m.across + j * m.line_step + i * m.row + c
            d[j] = vload(source)
            vprefetch(source + line_ahead)
        even_to_outputs(d, 1, out, 1)
        for j in range(SIDE):
            source = m.neither + (SIDE * i + j) * m.row + c
            out[j] = vadd(out[j], vload(source))
            vprefetch(source + ahead)
            y[SIDE * i + j] = vadd(vadd(y[SIDE * i + j], out[j]), bias)


cdef inline void phases_of_gradient(const vf* dy, TileValues m, idx c) noexcept nogil:
    """The adjoint of `outputs_of_phases`."""
    cdef vf t[20]
    cdef vf out[5]
    cdef idx i, j
    for j in range(SIDE):
        even_from_outputs(dy + j, SIDE, t + j, SIDE)
    for i in range(EVEN):
        even_from_outputs(t + SIDE * i, 1, out, 1)
        for j in range(EVEN):
            vstore(m.both + (EVEN * i + j) * m.step + c, out[j])
        for j in range(SIDE):
            vstore(m.down + i * m.line_step + j * m.row + c, t[SIDE * i + j])
    for i in range(SIDE):
        even_from_outputs(dy + SIDE * i, 1, out, 1)
        for j in range(EVEN):
            vstore(m.across + j * m.line_step + i * m.row + c, out[j])
        for j in range(SIDE):
            vstore(m.neither + (SIDE * i + j) * m.row + c, dy[SIDE * i + j])
