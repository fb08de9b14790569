# Winograd convolution: 3x3 kernels at stride 1 with 36 multiplications per 4x4 outputs instead of
# 144, F(4x4, 3x3), and 5x5 kernels with 36 per 2x2 outputs instead of 100, F(2x2, 5x5). (Winograd
# 1980; Lavin & Gray, "Fast algorithms for convolutional neural networks", CVPR 2016.)
#
#   y = A^T [ (G g G^T) . (B^T d B) ] A
#
# with d: 6x6 input tile, g: weights, y: SIZE x SIZE outputs, "." element by element. Both kinds
# share the 6x6 input tile and so B; a kernel has TAPS = 7 - SIZE rows.
#
# Summed over channels, the element-wise product is 36 ordinary matrix products, one for each of the
# 36 "frequencies": (tiles x C) times (C x K). Those run on the register tile of gemm.pxi; what is
# here are the transforms around them.
#
# The interpolation points are 0, 1, -1, 1/2, -2 and infinity, whose rounding error is two to three
# times smaller than with 0, +-1, +-2, infinity (Barabasz et al., "Error analysis and improving the
# accuracy of Winograd convolution", TOMS 2020). With them, for each point a: A^T has the columns
# (1, a, a^2, ...), G the rows (1, a, a^2, ...) / N(a), and B^T the coefficients of the polynomial
# that is zero at all the other points. Infinity picks the highest power.
#
# The three uses:
#   forward          winograd_rows: per block of tiles V = B^T d B, M = V U, y = A^T M A
#   input gradient   the same kernel, with dY for x and the weights rotated by 180 degrees and
#                    transposed
#   weight gradient  winograd_weights: dU += V^T (A dY A^T), the exact adjoint of the forward;
#                    winograd_finish: G^T dU G
#
# V and M of a block stay in the thread's L2. Tiles at the right and lower edge read past the image,
# where the halo is zero, and write only what is inside. SIZE is a literal wherever it is passed in
# capitals, so every loop over it is unrolled.

cdef enum:
    # Floats between the end of one frequency's values in scratch and the next one's. Without it
    # their distance is a power of two, and all 36 vectors of a tile fall into one set of the cache.
    STAGGER = 16


cdef inline void to_frequencies(
    const vf* d, const idx d_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of B^T d."""
    cdef vf d1 = d[d_step], d2 = d[2 * d_step], d3 = d[3 * d_step], d4 = d[4 * d_step]
    cdef vf a = vsub(d4, d2), b = vsub(d3, d1)
    out[0] = vfma(vset(1.5), b, vadd(vsub(d[0], d2), a))
    out[step] = vfma(vset(2.5), d3, vsub(vfma(vset(0.5), d2, d4), d1))
    out[2 * step] = vfma(vset(0.5), d3, vadd(vfma(vset(-2.5), d2, d4), d1))
    out[3 * step] = vfma(vset(2.0), b, a)
    out[4 * step] = vfma(vset(-0.5), b, a)
    out[5 * step] = vfma(vset(1.5), a, vsub(vsub(d[5 * d_step], d3), b))


cdef inline void to_outputs(
    const vf* m, const idx m_step, vf* out, const idx step, const idx SIZE,
) noexcept nogil:
    """One dimension of A^T m."""
    cdef vf plus = vadd(m[m_step], m[2 * m_step]), minus = vsub(m[m_step], m[2 * m_step])
    cdef vf m3 = m[3 * m_step], m4 = m[4 * m_step], m5 = m[5 * m_step]
    out[0] = vadd(vadd(m[0], plus), vadd(m3, m4))
    out[step] = vfma(vset(-2.0), m4, vfma(vset(0.5), m3, minus))
    if SIZE == 4:
        out[2 * step] = vfma(vset(4.0), m4, vfma(vset(0.25), m3, plus))
        out[3 * step] = vadd(m5, vfma(vset(-8.0), m4, vfma(vset(0.125), m3, minus)))
    else:
        out[step] = vadd(m5, out[step])


cdef inline void power_sum(
    const vf* y, const idx step, const idx COUNT, float a, vf factor, vf* out,
) noexcept nogil:
    """factor * (y[0] + a y[1] + a^2 y[2] + ...), by Horner's rule."""
    cdef vf total = y[(COUNT - 1) * step]
    cdef idx i
    for i in range(COUNT - 1):
        total = vfma(vset(a), total, y[(COUNT - 2 - i) * step])
    out[0] = vmul(factor, total)


cdef inline void from_outputs(
    const vf* y, const idx y_step, vf* out, const idx step, const idx SIZE,
) noexcept nogil:
    """One dimension of A y, the adjoint of `to_outputs`."""
    out[0] = y[0]
    power_sum(y, y_step, SIZE, 1.0, vset(1.0), out + step)
    power_sum(y, y_step, SIZE, -1.0, vset(1.0), out + 2 * step)
    power_sum(y, y_step, SIZE, 0.5, vset(1.0), out + 3 * step)
    power_sum(y, y_step, SIZE, -2.0, vset(1.0), out + 4 * step)
    out[5 * step] = y[(SIZE - 1) * y_step]


cdef inline void spread_weights(
    const vf* g, const idx g_step, vf* out, const idx step, const idx TAPS,
) noexcept nogil:
    """One dimension of G g."""
    out[0] = g[0]
    power_sum(g, g_step, TAPS, 1.0, vset(1.0 / 3.0), out + step)
    power_sum(g, g_step, TAPS, -1.0, vset(-1.0 / 3.0), out + 2 * step)
    power_sum(g, g_step, TAPS, 0.5, vset(-16.0 / 15.0), out + 3 * step)
    power_sum(g, g_step, TAPS, -2.0, vset(1.0 / 15.0), out + 4 * step)
    out[5 * step] = g[(TAPS - 1) * g_step]


cdef inline void gather_weights(
    const vf* u, const idx u_step, vf* out, const idx step, const idx TAPS,
) noexcept nogil:
    """One dimension of G^T u, the adjoint of `spread_weights`."""
    cdef vf one = vmul(vset(1.0 / 3.0), u[u_step]), minus = vmul(vset(-1.0 / 3.0), u[2 * u_step])
    cdef vf half = vmul(vset(-16.0 / 15.0), u[3 * u_step])
    cdef vf two = vmul(vset(1.0 / 15.0), u[4 * u_step])
    cdef vf even = vadd(one, minus), odd = vsub(one, minus)
    out[0] = vadd(vadd(u[0], even), vadd(half, two))
    out[step] = vfma(vset(-2.0), two, vfma(vset(0.5), half, odd))
    out[2 * step] = vfma(vset(4.0), two, vfma(vset(0.25), half, even))
    if TAPS == 5:
        out[3 * step] = vfma(vset(-8.0), two, vfma(vset(0.125), half, odd))
        out[4 * step] = vfma(vset(16.0), two, vfma(vset(0.0625), half, even))
    out[(TAPS - 1) * step] = vadd(u[5 * u_step], out[(TAPS - 1) * step])


cdef inline void pack_row(Step* s, idx item, const idx TAPS) noexcept nogil:
    """One row c of `winograd_pack`."""
    cdef const float* w = <const float*>s.p[0]
    cdef float* panels = <float*>s.p[1]
    cdef idx rows = s.n[0], columns = s.n[1], panel = s.n[2]
    cdef idx w_r = s.n[3], w_s = s.n[4], w_row = s.n[5], w_column = s.n[6]
    cdef idx count = ceil_div(columns, panel)
    cdef idx v, column, lane, valid, i, j
    cdef const float* source
    cdef float* target
    cdef float gathered[16]
    cdef vf g[25]
    cdef vf t[30]
    cdef vf u[36]
    for v in range(count * panel // VL):
        column = v * VL
        valid = min(VL, columns - column)
        for i in range(TAPS):
            for j in range(TAPS):
                source = w + i * w_r + j * w_s + item * w_row + column * w_column
                if w_column == 1 and valid > 0:
                    g[TAPS * i + j] = vload_n(source, valid)
                else:
                    for lane in range(VL):
                        gathered[lane] = source[lane * w_column] if lane < valid else <float>0.0
                    g[TAPS * i + j] = vload(gathered)
        for j in range(TAPS):
            spread_weights(g + j, TAPS, t + j, TAPS, TAPS)
        for i in range(6):
            spread_weights(t + TAPS * i, 1, u + 6 * i, 1, TAPS)
        for i in range(36):
            target = panels + ((i * count + column // panel) * rows + item) * panel
            vstore(target + column % panel, u[i])


cdef void winograd_pack(Step* s, idx item, float* scratch) noexcept nogil:
    """U = G g G^T as 36 sets of panels, panels[f][panel][c][lane], for kernels of `taps` rows.

    An item is one row c of every panel. Element (r, s, row, column) of g lies at
    w[r*w_r + s*w_s + row*w_row + column*w_column] (negative strides rotate).
    """
    if s.n[7] == 3:
        pack_row(s, item, 3)
    else:
        pack_row(s, item, 5)

register_kernel(
    "winograd_pack", winograd_pack, "w panels", "rows columns panel w_r w_s w_row w_column taps",
)


cdef inline void input_tile(
    const float* x, idx x_row, idx x_pixel, float* v, idx v_step,
) noexcept nogil:
    """v[f] = B^T d B for one vector of channels of one tile."""
    cdef vf d[6]
    cdef vf t[36]
    cdef vf out[6]
    cdef idx i, j
    for j in range(6):
        for i in range(6):
            d[i] = vload(x + i * x_row + j * x_pixel)
        to_frequencies(d, 1, t + j, 6)
    for i in range(6):
        to_frequencies(t + 6 * i, 1, out, 1)
        for j in range(6):
            vstore(v + (6 * i + j) * v_step, out[j])


cdef inline void output_tile(
    const float* m, idx m_step, vf bias, int mode, float* y, idx y_row, idx y_pixel,
    idx rows, idx columns, idx valid, const idx SIZE,
) noexcept nogil:
    """y = A^T m A + bias for one vector of channels of one tile.

    Only rows x columns of the tile lie inside the image.
    """
    cdef vf d[6]
    cdef vf t[24]
    cdef vf out[4]
    cdef idx i, j
    cdef float* target
    for j in range(6):
        for i in range(6):
            d[i] = vload(m + (6 * i + j) * m_step)
        to_outputs(d, 1, t + j, 6, SIZE)
    for i in range(rows):
        to_outputs(t + 6 * i, 1, out, 1, SIZE)
        for j in range(columns):
            target = y + i * y_row + j * y_pixel
            out[j] = vadd(out[j], bias)
            if mode & ACCUMULATE:
                out[j] = vadd(out[j], vload_n(target, valid))
            if mode & RELU:
                out[j] = vrelu(out[j])
            vstore_n(target, out[j], valid)


cdef inline void gradient_tile(
    const float* dy, idx dy_row, idx dy_pixel, float* m, idx m_step, const idx SIZE,
) noexcept nogil:
    """m[f] = A dy A^T for one vector of channels of one tile."""
    cdef vf d[4]
    cdef vf t[24]
    cdef vf out[6]
    cdef idx i, j
    for j in range(SIZE):
        for i in range(SIZE):
            d[i] = vload(dy + i * dy_row + j * dy_pixel)
        from_outputs(d, 1, t + j, SIZE, SIZE)
    for i in range(6):
        from_outputs(t + SIZE * i, 1, out, 1, SIZE)
        for j in range(6):
            vstore(m + (6 * i + j) * m_step, out[j])


cdef inline idx whole_vectors(idx channels) noexcept nogil:
    return ceil_div(channels, VL) * VL


cdef inline void convolve_block(Step* s, idx item, float* scratch, const idx SIZE) noexcept nogil:
    """One item of `winograd_rows`."""
    cdef const float* x = <const float*>s.p[0] + s.n[14]
    cdef const float* panels = <const float*>s.p[1]
    cdef const float* bias = <const float*>s.p[2]
    cdef float* y = <float*>s.p[3]
    cdef idx images = s.n[0], height = s.n[1], width = s.n[2]
    cdef idx x_image = s.n[3], x_row = s.n[4], x_pixel = s.n[5]
    cdef idx y_image = s.n[6], y_row = s.n[7], y_pixel = s.n[8]
    cdef idx channels = s.n[9], columns = s.n[10], panel = s.n[11], block = s.n[12]
    cdef int mode = <int>s.n[13]
    cdef idx across = ceil_div(width, SIZE), down = ceil_div(height, SIZE)
    cdef idx first = item * block, last = min(first + block, images * across * down)
    cdef idx v_row = whole_vectors(channels), m_row = whole_vectors(columns)
    cdef idx count = ceil_div(columns, panel), tiles_here = last - first
    cdef float* v_all = scratch
    cdef idx v_step = block * v_row + STAGGER, m_step = block * m_row + STAGGER
    cdef float* m_all = scratch + 36 * v_step
    cdef idx t, image, tile_row, tile_column, f, p, valid, vectors, c
    cdef int64_t zero = 0
    cdef TileCall call
    cdef vf b
    for t in range(tiles_here):
        image = (first + t) // (across * down)
        tile_row = (first + t) // across % down
        tile_column = (first + t) % across
        for c in range(v_row // VL):
            input_tile(
                x + image * x_image + SIZE * (tile_row * x_row + tile_column * x_pixel) + c * VL,
                x_row, x_pixel, v_all + t * v_row + c * VL, v_step,
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
            call.a = v_all + f * v_step
            call.b = panels + (f * count + p) * channels * panel
            call.c = m_all + f * m_step + p * panel
            tiles(&call, ACROSS[0], ACROSS[1], tiles_here, vectors)
    for t in range(tiles_here):
        image = (first + t) // (across * down)
        tile_row = (first + t) // across % down
        tile_column = (first + t) % across
        for c in range(m_row // VL):
            valid = min(VL, columns - c * VL)
            b = vset(0.0) if bias == NULL else vload_n(bias + c * VL, valid)
            output_tile(
                m_all + t * m_row + c * VL, m_step, b, mode,
                y + image * y_image + SIZE * (tile_row * y_row + tile_column * y_pixel) + c * VL,
                y_row, y_pixel,
                min(SIZE, height - SIZE * tile_row), min(SIZE, width - SIZE * tile_column),
                valid, SIZE,
            )


cdef void winograd_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x convolved with the packed weights, in tiles of `size` x `size` outputs.

    The first output reads x from `x_at` on (negative: into the halo). An item is a block of
    `tiles_per_item` tiles; tiles are counted over images, rows of tiles, tiles in a row.
    """
    if s.n[15] == 4:
        convolve_block(s, item, scratch, 4)
    else:
        convolve_block(s, item, scratch, 2)

register_kernel(
    "winograd_rows", winograd_rows, "x panels bias y",
    "images height width x_image x_row x_pixel y_image y_row y_pixel "
    "channels columns panel tiles_per_item mode x_at size",
)


cdef inline void gradient_block(Step* s, idx item, float* scratch, const idx SIZE) noexcept nogil:
    """One item of `winograd_weights`."""
    cdef const float* x = <const float*>s.p[0] + s.n[14]
    cdef const float* dy = <const float*>s.p[1]
    cdef float* du = <float*>s.p[2]
    cdef float* db = <float*>s.p[3]
    cdef idx images = s.n[0], height = s.n[1], width = s.n[2]
    cdef idx x_image = s.n[3], x_row = s.n[4], x_pixel = s.n[5]
    cdef idx dy_image = s.n[6], dy_row = s.n[7], dy_pixel = s.n[8]
    cdef idx channels = s.n[9], columns = s.n[10]
    cdef idx block = s.n[11], per_shard = s.n[12], splits = s.n[13]
    cdef idx across = ceil_div(width, SIZE), down = ceil_div(height, SIZE)
    cdef idx total = images * across * down
    cdef idx shard = item // splits, split = item % splits
    cdef idx panel = 2 * VL, count = ceil_div(columns, panel)
    cdef idx first_panel = split * count // splits, last_panel = (split + 1) * count // splits
    cdef idx first_column = first_panel * panel
    cdef idx own = min(columns, last_panel * panel) - first_column
    cdef idx v_row = whole_vectors(channels), m_row = whole_vectors(own)
    cdef float* v_all = scratch
    cdef idx v_step = block * v_row + STAGGER, m_step = block * m_row + STAGGER
    cdef float* m_all = scratch + 36 * v_step
    cdef float* sums = m_all + 36 * m_step
    cdef vf total_dy
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
    call.c_row = 36 * columns
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
                    x + image * x_image + SIZE * (tile_row * x_row + tile_column * x_pixel)
                    + c * VL,
                    x_row, x_pixel, v_all + t * v_row + c * VL, v_step,
                )
            for c in range(m_row // VL):
                gradient_tile(
                    dy + image * dy_image + SIZE * (tile_row * dy_row + tile_column * dy_pixel)
                    + first_column + c * VL,
                    dy_row, dy_pixel, m_all + t * m_row + c * VL, m_step, SIZE,
                )
        if db != NULL:
            for c in range(m_row // VL):
                total_dy = vset(0.0) if start == shard * per_shard else vload(sums + c * VL)
                for t in range(here):
                    total_dy = vadd(total_dy, vload(m_all + 7 * m_step + t * m_row + c * VL))
                vstore(sums + c * VL, total_dy)
        call.klen = here
        for f in range(36):
            for p in range(last_panel - first_panel):
                valid = min(panel, own - p * panel)
                vectors = 2 if valid > VL else 1
                call.last = valid - (vectors - 1) * VL
                call.a = v_all + f * v_step
                call.b = m_all + f * m_step + p * panel
                call.c = du + (shard * channels * 36 + f) * columns + first_column + p * panel
                tiles(&call, ALONG[0], ALONG[1], channels, vectors)
        call.mode = ACCUMULATE
        start += here
    if db != NULL:
        memcpy(db + shard * columns + first_column, sums, own * sizeof(float))


cdef void winograd_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """du[shard][c][f][k] = sum over the shard's tiles of V[f][tile][c] * (A dY A^T)[f][tile][k].

    An item is one shard of `tiles_per_shard` tiles of `size` x `size` outputs and one of `splits`
    runs of column panels; it goes through its tiles in blocks of `block`. The sums of dY, which are
    the gradient of the bias, come along in db[shard][k] (or None): frequency (1, 1) belongs to the
    point 1, where A has all ones, so its M is the sum over the tile.
    """
    if s.n[15] == 4:
        gradient_block(s, item, scratch, 4)
    else:
        gradient_block(s, item, scratch, 2)

register_kernel(
    "winograd_weights", winograd_weights, "x dy du db",
    "images height width x_image x_row x_pixel dy_image dy_row dy_pixel "
    "channels columns block tiles_per_shard splits x_at size",
)


cdef inline void finish_row(Step* s, idx item, float* total, const idx TAPS) noexcept nogil:
    """One row c of `winograd_finish`."""
    cdef const float* du = <const float*>s.p[0]
    cdef float* dw = <float*>s.p[1]
    cdef idx shards = s.n[0], channels = s.n[1], columns = s.n[2]
    cdef idx run = 36 * columns
    cdef idx v, c, valid, f, shard, i, j
    cdef vf u[36]
    cdef vf t[30]
    cdef vf g[25]
    memcpy(total, du + item * run, run * sizeof(float))
    for shard in range(1, shards):
        add_to(total, du + (shard * channels + item) * run, run)
    for v in range(ceil_div(columns, VL)):
        c = v * VL
        valid = min(VL, columns - c)
        for f in range(36):
            u[f] = vload_n(total + f * columns + c, valid)
        for j in range(6):
            gather_weights(u + j, 6, t + j, 6, TAPS)
        for i in range(TAPS):
            gather_weights(t + 6 * i, 1, g + TAPS * i, 1, TAPS)
        for i in range(TAPS * TAPS):
            vstore_n(dw + (i * channels + item) * columns + c, g[i], valid)


cdef void winograd_finish(Step* s, idx item, float* scratch) noexcept nogil:
    """dw[r, s][c][k] = G^T (sum over shards of du) G. An item is one row c."""
    if s.n[3] == 3:
        finish_row(s, item, scratch, 3)
    else:
        finish_row(s, item, scratch, 5)

register_kernel("winograd_finish", winograd_finish, "du dw", "shards channels columns taps")
