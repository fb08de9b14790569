# Winograd convolution F(4x4, 3x3): 3x3 kernels at stride 1 with 36 multiplications per 4x4 outputs
# instead of 144. (Winograd 1980; Lavin & Gray, "Fast algorithms for convolutional neural networks",
# CVPR 2016.)
#
#   y = A^T [ (G g G^T) . (B^T d B) ] A
#
# with d: 6x6 input tile, g: 3x3 weights, y: 4x4 outputs, "." element by element.
#
# Summed over channels, the element-wise product is 36 ordinary matrix products, one for each of the
# 36 "frequencies": (tiles x C) times (C x K). Those run on the register tile of gemm.pxi; what is
# here are the transforms around them.
#
# The interpolation points are 0, 1, -1, 1/2, -2 and infinity, whose rounding error is two to three
# times smaller than with 0, +-1, +-2, infinity (Barabasz et al., "Error analysis and improving the
# accuracy of Winograd convolution", TOMS 2020). With them, for each point a: A^T has the columns
# (1, a, a^2, a^3), G the rows (1, a, a^2) / N(a), and B^T the coefficients of the polynomial that
# is zero at all the other points.
#
# The three uses:
#   forward          winograd_rows: per block of tiles V = B^T d B, M = V U, y = A^T M A
#   input gradient   the same kernel, with dY for x and the weights rotated by 180 degrees and
#                    transposed
#   weight gradient  winograd_weights: dU += V^T (A dY A^T), the exact adjoint of the forward;
#                    winograd_finish: G^T dU G
#
# V and M of a block stay in the thread's L2. Tiles at the right and lower edge read past the image,
# where the halo is zero, and write only what is inside.

cdef inline void to_frequencies(
    vf d0, vf d1, vf d2, vf d3, vf d4, vf d5, vf* out, const idx step,
) noexcept nogil:
    """One dimension of B^T d."""
    cdef vf a = vsub(d4, d2), b = vsub(d3, d1)
    out[0] = vfma(vset(1.5), b, vadd(vsub(d0, d2), a))
    out[step] = vfma(vset(2.5), d3, vsub(vfma(vset(0.5), d2, d4), d1))
    out[2 * step] = vfma(vset(0.5), d3, vadd(vfma(vset(-2.5), d2, d4), d1))
    out[3 * step] = vfma(vset(2.0), b, a)
    out[4 * step] = vfma(vset(-0.5), b, a)
    out[5 * step] = vfma(vset(1.5), a, vsub(vsub(d5, d3), b))


cdef inline void to_outputs(
    vf m0, vf m1, vf m2, vf m3, vf m4, vf m5, vf* out, const idx step,
) noexcept nogil:
    """One dimension of A^T m."""
    cdef vf plus = vadd(m1, m2), minus = vsub(m1, m2)
    out[0] = vadd(vadd(m0, plus), vadd(m3, m4))
    out[step] = vfma(vset(-2.0), m4, vfma(vset(0.5), m3, minus))
    out[2 * step] = vfma(vset(4.0), m4, vfma(vset(0.25), m3, plus))
    out[3 * step] = vadd(m5, vfma(vset(-8.0), m4, vfma(vset(0.125), m3, minus)))


cdef inline void from_outputs(vf y0, vf y1, vf y2, vf y3, vf* out, const idx step) noexcept nogil:
    """One dimension of A y, the adjoint of `to_outputs`."""
    cdef vf even = vadd(y0, y2), odd = vadd(y1, y3)
    out[0] = y0
    out[step] = vadd(even, odd)
    out[2 * step] = vsub(even, odd)
    out[3 * step] = vfma(vset(0.5), vfma(vset(0.25), y3, y1), vfma(vset(0.25), y2, y0))
    out[4 * step] = vfma(vset(-2.0), vfma(vset(4.0), y3, y1), vfma(vset(4.0), y2, y0))
    out[5 * step] = y3


cdef inline void spread_weights(vf g0, vf g1, vf g2, vf* out, const idx step) noexcept nogil:
    """One dimension of G g."""
    cdef vf even = vmul(vset(1.0 / 3.0), vadd(g0, g2)), odd = vmul(vset(1.0 / 3.0), g1)
    out[0] = g0
    out[step] = vadd(even, odd)
    out[2 * step] = vsub(odd, even)
    out[3 * step] = vmul(vset(-16.0 / 15.0), vfma(vset(0.5), g1, vfma(vset(0.25), g2, g0)))
    out[4 * step] = vmul(vset(1.0 / 15.0), vfma(vset(-2.0), g1, vfma(vset(4.0), g2, g0)))
    out[5 * step] = g2


cdef inline void gather_weights(
    vf u0, vf u1, vf u2, vf u3, vf u4, vf u5, vf* out, const idx step,
) noexcept nogil:
    """One dimension of G^T u, the adjoint of `spread_weights`."""
    cdef vf minus = vmul(vset(1.0 / 3.0), vsub(u1, u2)), plus = vmul(vset(1.0 / 3.0), vadd(u1, u2))
    cdef vf half = vmul(vset(-16.0 / 15.0), u3), two = vmul(vset(1.0 / 15.0), u4)
    out[0] = vadd(vadd(u0, minus), vadd(half, two))
    out[step] = vfma(vset(-2.0), two, vfma(vset(0.5), half, plus))
    out[2 * step] = vadd(u5, vfma(vset(4.0), two, vfma(vset(0.25), half, minus)))


cdef void winograd_pack(Step* s, idx item, float* scratch) noexcept nogil:
    """U = G g G^T as 36 sets of panels, panels[f][panel][c][lane].

    An item is one row c of every panel. Element (r, s, row, column) of g lies at
    w[r*w_r + s*w_s + row*w_row + column*w_column] (negative strides rotate).
    """
    cdef const float* w = <const float*>s.p[0]
    cdef float* panels = <float*>s.p[1]
    cdef idx rows = s.n[0], columns = s.n[1], panel = s.n[2]
    cdef idx w_r = s.n[3], w_s = s.n[4], w_row = s.n[5], w_column = s.n[6]
    cdef idx count = ceil_div(columns, panel)
    cdef idx column, lane, valid, i, j, tap
    cdef const float* source
    cdef float* target
    cdef float gathered[9 * 16]
    cdef vf g[9]
    cdef vf t[18]
    cdef vf u[36]
    cdef idx v
    for v in range(count * panel // VL):
        column = v * VL
        valid = min(VL, columns - column)
        if valid <= 0:
            for i in range(36):
                target = panels + ((i * count + column // panel) * rows + item) * panel
                vstore(target + column % panel, vset(0.0))
            continue
        for i in range(3):
            for j in range(3):
                tap = 3 * i + j
                source = w + i * w_r + j * w_s + item * w_row + column * w_column
                if w_column == 1:
                    g[tap] = vload_n(source, valid)
                else:
                    for lane in range(VL):
                        gathered[tap * VL + lane] = (
                            source[lane * w_column] if lane < valid else <float>0.0
                        )
                    g[tap] = vload(gathered + tap * VL)
        for j in range(3):
            spread_weights(g[j], g[3 + j], g[6 + j], t + j, 3)
        for i in range(6):
            spread_weights(t[3 * i], t[3 * i + 1], t[3 * i + 2], u + 6 * i, 1)
        for i in range(36):
            target = panels + ((i * count + column // panel) * rows + item) * panel
            vstore(target + column % panel, u[i])

register_kernel(
    "winograd_pack", winograd_pack, "w panels", "rows columns panel w_r w_s w_row w_column",
)


cdef inline void input_tile(
    const float* x, idx x_row, idx x_pixel, float* v, idx v_step,
) noexcept nogil:
    """v[f] = B^T d B for one vector of channels of one tile."""
    cdef vf t[36]
    cdef vf out[6]
    cdef idx i, j
    for j in range(6):
        to_frequencies(
            vload(x + j * x_pixel), vload(x + x_row + j * x_pixel),
            vload(x + 2 * x_row + j * x_pixel), vload(x + 3 * x_row + j * x_pixel),
            vload(x + 4 * x_row + j * x_pixel), vload(x + 5 * x_row + j * x_pixel),
            t + j, 6,
        )
    for i in range(6):
        to_frequencies(
            t[6 * i], t[6 * i + 1], t[6 * i + 2], t[6 * i + 3], t[6 * i + 4], t[6 * i + 5], out, 1,
        )
        for j in range(6):
            vstore(v + (6 * i + j) * v_step, out[j])


cdef inline void output_tile(
    const float* m, idx m_step, vf bias, int mode, float* y, idx y_row, idx y_pixel,
    idx rows, idx columns, idx valid,
) noexcept nogil:
    """y = A^T m A + bias for one vector of channels of one tile.

    Only rows x columns of the tile lie inside the image.
    """
    cdef vf t[24]
    cdef vf out[4]
    cdef idx i, j
    cdef float* target
    for j in range(6):
        to_outputs(
            vload(m + j * m_step), vload(m + (6 + j) * m_step),
            vload(m + (12 + j) * m_step), vload(m + (18 + j) * m_step),
            vload(m + (24 + j) * m_step), vload(m + (30 + j) * m_step),
            t + j, 6,
        )
    for i in range(rows):
        to_outputs(
            t[6 * i], t[6 * i + 1], t[6 * i + 2], t[6 * i + 3], t[6 * i + 4], t[6 * i + 5], out, 1,
        )
        for j in range(columns):
            target = y + i * y_row + j * y_pixel
            out[j] = vadd(out[j], bias)
            if mode & ACCUMULATE:
                out[j] = vadd(out[j], vload_n(target, valid))
            if mode & RELU:
                out[j] = vrelu(out[j])
            vstore_n(target, out[j], valid)


cdef inline void gradient_tile(
    const float* dy, idx dy_row, idx dy_pixel, float* m, idx m_step,
) noexcept nogil:
    """m[f] = A dy A^T for one vector of channels of one tile."""
    cdef vf t[24]
    cdef vf out[6]
    cdef idx i, j
    for j in range(4):
        from_outputs(
            vload(dy + j * dy_pixel), vload(dy + dy_row + j * dy_pixel),
            vload(dy + 2 * dy_row + j * dy_pixel), vload(dy + 3 * dy_row + j * dy_pixel), t + j, 4,
        )
    for i in range(6):
        from_outputs(t[4 * i], t[4 * i + 1], t[4 * i + 2], t[4 * i + 3], out, 1)
        for j in range(6):
            vstore(m + (6 * i + j) * m_step, out[j])


cdef inline idx whole_vectors(idx channels) noexcept nogil:
    return ceil_div(channels, VL) * VL


cdef void winograd_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x convolved with the packed weights.

    The first output reads x from `x_at` on (negative: into the halo).
    An item is a block of `tiles_per_item` tiles; tiles are counted over images, rows of tiles,
    tiles in a row.
    """
    cdef const float* x = <const float*>s.p[0] + s.n[14]
    cdef const float* panels = <const float*>s.p[1]
    cdef const float* bias = <const float*>s.p[2]
    cdef float* y = <float*>s.p[3]
    cdef idx images = s.n[0], height = s.n[1], width = s.n[2]
    cdef idx x_image = s.n[3], x_row = s.n[4], x_pixel = s.n[5]
    cdef idx y_image = s.n[6], y_row = s.n[7], y_pixel = s.n[8]
    cdef idx channels = s.n[9], columns = s.n[10], panel = s.n[11], block = s.n[12]
    cdef int mode = <int>s.n[13]
    cdef idx across = ceil_div(width, 4), down = ceil_div(height, 4)
    cdef idx first = item * block, last = min(first + block, images * across * down)
    cdef idx v_row = whole_vectors(channels), m_row = whole_vectors(columns)
    cdef idx count = ceil_div(columns, panel), tiles_here = last - first
    cdef float* v_all = scratch
    cdef float* m_all = scratch + 36 * block * v_row
    cdef idx t, image, line, tile_row, tile_column, f, p, valid, vectors, c
    cdef int64_t zero = 0
    cdef TileCall call
    cdef vf b
    for t in range(tiles_here):
        image = (first + t) // (across * down)
        tile_row = (first + t) // across % down
        tile_column = (first + t) % across
        for c in range(v_row // VL):
            input_tile(
                x + image * x_image + 4 * (tile_row * x_row + tile_column * x_pixel) + c * VL,
                x_row, x_pixel, v_all + t * v_row + c * VL, block * v_row,
            )
    call.segments = 1
    call.klen = channels
    call.a_row = v_row
    call.a_k = 1
    call.a_at = &zero
    call.b_k = panel
    call.b_segment = 0
    call.c_row = m_row
    call.bias = NULL
    call.mode = 0
    for f in range(36):
        for p in range(count):
            valid = min(panel, columns - p * panel)
            vectors = 2 if valid > VL else 1
            call.last = VL      # scratch rows are whole vectors
            call.a = v_all + f * block * v_row
            call.b = panels + (f * count + p) * channels * panel
            call.c = m_all + f * block * m_row + p * panel
            tiles(&call, ACROSS[0], ACROSS[1], tiles_here, vectors)
    for t in range(tiles_here):
        image = (first + t) // (across * down)
        tile_row = (first + t) // across % down
        tile_column = (first + t) % across
        for c in range(m_row // VL):
            valid = min(VL, columns - c * VL)
            b = vset(0.0) if bias == NULL else vload_n(bias + c * VL, valid)
            output_tile(
                m_all + t * m_row + c * VL, block * m_row, b, mode,
                y + image * y_image + 4 * (tile_row * y_row + tile_column * y_pixel) + c * VL,
                y_row, y_pixel,
                min(4, height - 4 * tile_row), min(4, width - 4 * tile_column), valid,
            )

register_kernel(
    "winograd_rows", winograd_rows, "x panels bias y",
    "images height width x_image x_row x_pixel y_image y_row y_pixel "
    "channels columns panel tiles_per_item mode x_at",
)


cdef void winograd_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """du[shard][f][c][k] = sum over the shard's tiles of V[f][tile][c] * (A dY A^T)[f][tile][k].

    An item is one shard of `tiles_per_shard` tiles and one of `splits` runs of column panels; it
    goes through its tiles in blocks of `block`.
    """
    cdef const float* x = <const float*>s.p[0] + s.n[14]
    cdef const float* dy = <const float*>s.p[1]
    cdef float* du = <float*>s.p[2]
    cdef idx images = s.n[0], height = s.n[1], width = s.n[2]
    cdef idx x_image = s.n[3], x_row = s.n[4], x_pixel = s.n[5]
    cdef idx dy_image = s.n[6], dy_row = s.n[7], dy_pixel = s.n[8]
    cdef idx channels = s.n[9], columns = s.n[10]
    cdef idx block = s.n[11], per_shard = s.n[12], splits = s.n[13]
    cdef idx across = ceil_div(width, 4), down = ceil_div(height, 4), total = images * across * down
    cdef idx shard = item // splits, split = item % splits
    cdef idx panel = 2 * VL, count = ceil_div(columns, panel)
    cdef idx first_panel = split * count // splits, last_panel = (split + 1) * count // splits
    cdef idx first_column = first_panel * panel
    cdef idx own = min(columns, last_panel * panel) - first_column
    cdef idx v_row = whole_vectors(channels), m_row = whole_vectors(own)
    cdef float* v_all = scratch
    cdef float* m_all = scratch + 36 * block * v_row
    cdef idx start = shard * per_shard, end = min(start + per_shard, total)
    cdef idx here, t, image, tile_row, tile_column, f, p, valid, vectors, c
    cdef int64_t zero = 0
    cdef TileCall call
    call.segments = 1
    call.a_row = 1
    call.a_k = v_row
    call.a_at = &zero
    call.b_k = m_row
    call.b_segment = 0
    call.c_row = columns
    call.bias = NULL
    call.mode = 0
    while start < end:
        here = min(block, end - start)
        for t in range(here):
            image = (start + t) // (across * down)
            tile_row = (start + t) // across % down
            tile_column = (start + t) % across
            for c in range(v_row // VL):
                input_tile(
                    x + image * x_image + 4 * (tile_row * x_row + tile_column * x_pixel) + c * VL,
                    x_row, x_pixel, v_all + t * v_row + c * VL, block * v_row,
                )
            for c in range(m_row // VL):
                gradient_tile(
                    dy + image * dy_image + 4 * (tile_row * dy_row + tile_column * dy_pixel)
                    + first_column + c * VL,
                    dy_row, dy_pixel, m_all + t * m_row + c * VL, block * m_row,
                )
        call.klen = here
        for f in range(36):
            for p in range(last_panel - first_panel):
                valid = min(panel, own - p * panel)
                vectors = 2 if valid > VL else 1
                call.last = valid - (vectors - 1) * VL
                call.a = v_all + f * block * v_row
                call.b = m_all + f * block * m_row + p * panel
                call.c = du + ((shard * 36 + f) * channels) * columns + first_column + p * panel
                tiles(&call, ALONG[0], ALONG[1], channels, vectors)
        call.mode = ACCUMULATE
        start += here

register_kernel(
    "winograd_weights", winograd_weights, "x dy du",
    "images height width x_image x_row x_pixel dy_image dy_row dy_pixel "
    "channels columns block tiles_per_shard splits x_at",
)


cdef void winograd_finish(Step* s, idx item, float* scratch) noexcept nogil:
    """dw[r, s][c][k] = G^T (sum over shards of du) G. An item is one row c."""
    cdef const float* du = <const float*>s.p[0]
    cdef float* dw = <float*>s.p[1]
    cdef idx shards = s.n[0], channels = s.n[1], columns = s.n[2]
    cdef idx v, c, valid, f, shard, i, j
    cdef const float* source
    cdef vf u[36]
    cdef vf t[18]
    cdef vf g[9]
    for v in range(ceil_div(columns, VL)):
        c = v * VL
        valid = min(VL, columns - c)
        for f in range(36):
            source = du + (f * channels + item) * columns + c
            u[f] = vload_n(source, valid)
            for shard in range(1, shards):
                u[f] = vadd(u[f], vload_n(source + shard * 36 * channels * columns, valid))
        for j in range(6):
            gather_weights(u[j], u[6 + j], u[12 + j], u[18 + j], u[24 + j], u[30 + j], t + j, 6)
        for i in range(3):
            gather_weights(
                t[6 * i], t[6 * i + 1], t[6 * i + 2], t[6 * i + 3], t[6 * i + 4], t[6 * i + 5],
                g + 3 * i, 1,
            )
        for i in range(9):
            vstore_n(dw + (i * channels + item) * columns + c, g[i], valid)

register_kernel("winograd_finish", winograd_finish, "du dw", "shards channels columns")
