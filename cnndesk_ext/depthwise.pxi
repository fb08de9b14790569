# Depthwise convolution: each channel has a kernel of its own, so vectors run over channels and
# nothing is shared between lanes. Also the fixed filters (Sobel, blur, ...), which are one kernel
# repeated for every channel.
#
#   depthwise_rows      y[pixel][c] = bias[c] +
#                           sum over taps of x[pixel + x_at[tap]][c] * w[w_at[tap]][c]
#                       forward; with the taps of a phase and dY for x it is the input gradient (as
#                       in conv.pxi)
#   depthwise_weights   dw[shard][tap][c] = sum over the shard's images and pixels of
#                           x[pixel + x_at[tap]][c] * dY[pixel][c]
#
# Loads bound it: a tap of a pixel is one load for one multiply-add. So the weights of a tap serve
# several pixels, dY of a pixel serves several taps, and whole vectors are told apart from the last,
# partial one, whose loads need a mask.
#
# Where the taps are a whole square of 3x3 or 5x5, as nearly always, more is done: a run of pixels
# of one row of x is loaded once and stays in registers for all taps of that row, and for two output
# rows that read it (`square`). That is 42 loads instead of 144 for 72 multiply-adds of 3x3, and a
# row of x comes from the second cache twice instead of three times. The taps of each output pixel
# are added in the same order, so the bits are those of the form for any taps.

cdef enum:
    PIXELS_TOGETHER = 8    # enough sums side by side to hide the latency of a multiply-add
    TAPS_TOGETHER = 9      # with dY and a product they fit 16 registers
    CHANNELS_TOGETHER = 128    # of a run of pixels: their lines lie side by side


cdef inline vf lanes(const float* p, idx valid, const bint WHOLE) noexcept nogil:
    return vload(p) if WHOLE else vload_n(p, valid)


cdef inline void depthwise_pixels(
    const float* x, const int64_t* x_at, const float* w, const int64_t* w_at, const float* bias,
    float* y, idx x_pixel, idx y_pixel, idx taps, idx valid, idx accumulate, idx relu,
    float ceiling, const idx PIXELS, const bint WHOLE,
) noexcept nogil:
    cdef vf acc[PIXELS_TOGETHER]
    cdef vf weight, start
    cdef const float* tap
    cdef idx t, i
    start = vset(0.0) if bias == NULL else lanes(bias, valid, WHOLE)
    for i in range(PIXELS):
        vprefetch_write(y + i * y_pixel)
        acc[i] = start
    for t in range(taps):
        weight = lanes(w + w_at[t], valid, WHOLE)
        tap = x + x_at[t]
        for i in range(PIXELS):
            acc[i] = vfma(lanes(tap + i * x_pixel, valid, WHOLE), weight, acc[i])
    if accumulate:
        for i in range(PIXELS):
            acc[i] = vadd(acc[i], lanes(y + i * y_pixel, valid, WHOLE))
    if relu:
        for i in range(PIXELS):
            acc[i] = vclip(acc[i], vset(ceiling))
    for i in range(PIXELS):
        if WHOLE:
            vstore(y + i * y_pixel, acc[i])
        else:
            vstore_n(y + i * y_pixel, acc[i], valid)


cdef inline void depthwise_run(
    const float* x, const int64_t* x_at, const float* w, const int64_t* w_at, const float* bias,
    float* y, idx x_pixel, idx y_pixel, idx taps, idx channels, idx accumulate, idx relu,
    float ceiling, const idx PIXELS,
) noexcept nogil:
    """PIXELS neighbouring output pixels, vector after vector of `channels`."""
    cdef idx c = 0
    while c + VL <= channels:
        depthwise_pixels(
            x + c, x_at, w + c, w_at, NULL if bias == NULL else bias + c, y + c, x_pixel, y_pixel,
            taps, VL, accumulate, relu, ceiling, PIXELS, True,
        )
        c += VL
    if c < channels:
        depthwise_pixels(
            x + c, x_at, w + c, w_at, NULL if bias == NULL else bias + c, y + c, x_pixel, y_pixel,
            taps, channels - c, accumulate, relu, ceiling, PIXELS, False,
        )


cdef inline void depthwise_row(
    const float* x, const int64_t* x_at, const float* w, const int64_t* w_at, const float* bias,
    float* y, idx x_pixel, idx y_pixel, idx width, idx taps, idx channels, idx accumulate, idx relu,
    float ceiling,
) noexcept nogil:
    """One row of output pixels for some channels."""
    cdef idx i = 0
    while i + PIXELS_TOGETHER <= width:
        depthwise_run(
            x + i * x_pixel, x_at, w, w_at, bias, y + i * y_pixel, x_pixel, y_pixel, taps,
            channels, accumulate, relu, ceiling, PIXELS_TOGETHER,
        )
        i += PIXELS_TOGETHER
    while i + 4 <= width:
        depthwise_run(
            x + i * x_pixel, x_at, w, w_at, bias, y + i * y_pixel, x_pixel, y_pixel, taps,
            channels, accumulate, relu, ceiling, 4,
        )
        i += 4
    while i < width:
        depthwise_run(
            x + i * x_pixel, x_at, w, w_at, bias, y + i * y_pixel, x_pixel, y_pixel, taps,
            channels, accumulate, relu, ceiling, 1,
        )
        i += 1


cdef enum:
    SQUARE_PIXELS = 5      # of each of two rows: with 13 pixels of x and a weight 24 registers

cdef struct Square:
    const float* x         # the first tap of the first pixel
    idx x_row              # from tap to tap, down and across
    idx x_pixel
    const float* w
    idx channels           # from tap to tap of the weights
    const float* bias      # NULL for none
    float* y
    idx y_row
    idx y_pixel
    idx vectors            # of channels
    bint accumulate
    bint relu              # not both
    float ceiling

ctypedef void (*square_function)(const Square* q) noexcept nogil


cdef inline void read_run(const float* x, idx x_pixel, vf* run, const idx COUNT) noexcept nogil:
    cdef idx i
    for i in range(COUNT):
        run[i] = vload(x + i * x_pixel)


cdef inline void add_taps(
    vf* sums, const vf* run, const float* w, idx channels, const idx SIDE, const idx STRIDE,
    const idx PIXELS,
) noexcept nogil:
    """Add the taps of one row of the kernel to PIXELS sums."""
    cdef vf weight
    cdef idx i, t
    for t in range(SIDE):
        weight = vload(w + t * channels)
        for i in range(PIXELS):
            sums[i] = vfma(run[i * STRIDE + t], weight, sums[i])


cdef inline void square_end(
    const Square* q, float* y, const vf* sums, const idx PIXELS,
) noexcept nogil:
    cdef idx i
    if q.relu:
        for i in range(PIXELS):
            vstore(y + i * q.y_pixel, vclip(sums[i], vset(q.ceiling)))
    elif q.accumulate:
        for i in range(PIXELS):
            vstore(y + i * q.y_pixel, vadd(sums[i], vload(y + i * q.y_pixel)))
    else:
        for i in range(PIXELS):
            vstore(y + i * q.y_pixel, sums[i])


cdef inline void square(
    const Square* q, const idx SIDE, const idx STRIDE, const idx ROWS, const idx PIXELS,
) noexcept nogil:
    """ROWS output rows of PIXELS pixels, all their taps, vector after vector of channels.

    For two rows each row of x is read once, from the first of the upper one on: by the upper one
    alone, by both, by the lower one alone.
    """
    cdef vf upper[SQUARE_PIXELS]
    cdef vf lower[SQUARE_PIXELS]
    cdef vf run[2 * SQUARE_PIXELS + 3]
    cdef vf start = vset(0.0)
    cdef idx v, i, j, row = SIDE * q.channels
    cdef const float* x
    cdef const float* w
    cdef float* y
    for v in range(q.vectors):
        x, w, y = q.x + v * VL, q.w + v * VL, q.y + v * VL
        if q.bias != NULL:
            start = vload(q.bias + v * VL)
        for i in range(PIXELS):
            upper[i] = start
            vprefetch_write(y + i * q.y_pixel)
            if ROWS == 2:
                lower[i] = start
                vprefetch_write(y + q.y_row + i * q.y_pixel)
        j = 0
        while True:
            read_run(x, q.x_pixel, run, (PIXELS - 1) * STRIDE + SIDE)
            add_taps(upper, run, w, q.channels, SIDE, STRIDE, PIXELS)
            x += q.x_row
            w += row
            j += 1
            if j == (STRIDE if ROWS == 2 else SIDE):
                break
        if ROWS == 2:
            while True:
                read_run(x, q.x_pixel, run, (PIXELS - 1) * STRIDE + SIDE)
                add_taps(upper, run, w, q.channels, SIDE, STRIDE, PIXELS)
                add_taps(lower, run, w - STRIDE * row, q.channels, SIDE, STRIDE, PIXELS)
                x += q.x_row
                w += row
                j += 1
                if j == SIDE:
                    break
            while True:
                read_run(x, q.x_pixel, run, (PIXELS - 1) * STRIDE + SIDE)
                add_taps(lower, run, w - STRIDE * row, q.channels, SIDE, STRIDE, PIXELS)
                x += q.x_row
                w += row
                j += 1
                if j == SIDE + STRIDE:
                    break
            square_end(q, y + q.y_row, lower, PIXELS)
        square_end(q, y, upper, PIXELS)


# side_stride_rows_pixels
cdef void square_3_1_1_1(const Square* q) noexcept nogil: square(q, 3, 1, 1, 1)
cdef void square_3_1_1_2(const Square* q) noexcept nogil: square(q, 3, 1, 1, 2)
cdef void square_3_1_1_3(const Square* q) noexcept nogil: square(q, 3, 1, 1, 3)
cdef void square_3_1_1_4(const Square* q) noexcept nogil: square(q, 3, 1, 1, 4)
cdef void square_3_1_1_5(const Square* q) noexcept nogil: square(q, 3, 1, 1, 5)
cdef void square_3_1_2_1(const Square* q) noexcept nogil: square(q, 3, 1, 2, 1)
cdef void square_3_1_2_2(const Square* q) noexcept nogil: square(q, 3, 1, 2, 2)
cdef void square_3_1_2_3(const Square* q) noexcept nogil: square(q, 3, 1, 2, 3)
cdef void square_3_1_2_4(const Square* q) noexcept nogil: square(q, 3, 1, 2, 4)
cdef void square_3_1_2_5(const Square* q) noexcept nogil: square(q, 3, 1, 2, 5)
cdef void square_3_2_1_1(const Square* q) noexcept nogil: square(q, 3, 2, 1, 1)
cdef void square_3_2_1_2(const Square* q) noexcept nogil: square(q, 3, 2, 1, 2)
cdef void square_3_2_1_3(const Square* q) noexcept nogil: square(q, 3, 2, 1, 3)
cdef void square_3_2_1_4(const Square* q) noexcept nogil: square(q, 3, 2, 1, 4)
cdef void square_3_2_1_5(const Square* q) noexcept nogil: square(q, 3, 2, 1, 5)
cdef void square_3_2_2_1(const Square* q) noexcept nogil: square(q, 3, 2, 2, 1)
cdef void square_3_2_2_2(const Square* q) noexcept nogil: square(q, 3, 2, 2, 2)
cdef void square_3_2_2_3(const Square* q) noexcept nogil: square(q, 3, 2, 2, 3)
cdef void square_3_2_2_4(const Square* q) noexcept nogil: square(q, 3, 2, 2, 4)
cdef void square_3_2_2_5(const Square* q) noexcept nogil: square(q, 3, 2, 2, 5)
cdef void square_5_1_1_1(const Square* q) noexcept nogil: square(q, 5, 1, 1, 1)
cdef void square_5_1_1_2(const Square* q) noexcept nogil: square(q, 5, 1, 1, 2)
cdef void square_5_1_1_3(const Square* q) noexcept nogil: square(q, 5, 1, 1, 3)
cdef void square_5_1_1_4(const Square* q) noexcept nogil: square(q, 5, 1, 1, 4)
cdef void square_5_1_1_5(const Square* q) noexcept nogil: square(q, 5, 1, 1, 5)
cdef void square_5_1_2_1(const Square* q) noexcept nogil: square(q, 5, 1, 2, 1)
cdef void square_5_1_2_2(const Square* q) noexcept nogil: square(q, 5, 1, 2, 2)
cdef void square_5_1_2_3(const Square* q) noexcept nogil: square(q, 5, 1, 2, 3)
cdef void square_5_1_2_4(const Square* q) noexcept nogil: square(q, 5, 1, 2, 4)
cdef void square_5_1_2_5(const Square* q) noexcept nogil: square(q, 5, 1, 2, 5)
cdef void square_5_2_1_1(const Square* q) noexcept nogil: square(q, 5, 2, 1, 1)
cdef void square_5_2_1_2(const Square* q) noexcept nogil: square(q, 5, 2, 1, 2)
cdef void square_5_2_1_3(const Square* q) noexcept nogil: square(q, 5, 2, 1, 3)
cdef void square_5_2_1_4(const Square* q) noexcept nogil: square(q, 5, 2, 1, 4)
cdef void square_5_2_1_5(const Square* q) noexcept nogil: square(q, 5, 2, 1, 5)
cdef void square_5_2_2_1(const Square* q) noexcept nogil: square(q, 5, 2, 2, 1)
cdef void square_5_2_2_2(const Square* q) noexcept nogil: square(q, 5, 2, 2, 2)
cdef void square_5_2_2_3(const Square* q) noexcept nogil: square(q, 5, 2, 2, 3)
cdef void square_5_2_2_4(const Square* q) noexcept nogil: square(q, 5, 2, 2, 4)
cdef void square_5_2_2_5(const Square* q) noexcept nogil: square(q, 5, 2, 2, 5)
cdef square_function[8][SQUARE_PIXELS] SQUARES = [
    [square_3_1_1_1, square_3_1_1_2, square_3_1_1_3, square_3_1_1_4, square_3_1_1_5],
    [square_3_1_2_1, square_3_1_2_2, square_3_1_2_3, square_3_1_2_4, square_3_1_2_5],
    [square_3_2_1_1, square_3_2_1_2, square_3_2_1_3, square_3_2_1_4, square_3_2_1_5],
    [square_3_2_2_1, square_3_2_2_2, square_3_2_2_3, square_3_2_2_4, square_3_2_2_5],
    [square_5_1_1_1, square_5_1_1_2, square_5_1_1_3, square_5_1_1_4, square_5_1_1_5],
    [square_5_1_2_1, square_5_1_2_2, square_5_1_2_3, square_5_1_2_4, square_5_1_2_5],
    [square_5_2_1_1, square_5_2_1_2, square_5_2_1_3, square_5_2_1_4, square_5_2_1_5],
    [square_5_2_2_1, square_5_2_2_2, square_5_2_2_3, square_5_2_2_4, square_5_2_2_5],
]


cdef inline void square_rows(
    Square* q, idx side, idx stride, bint turned, idx rows, idx width, idx row_step, idx step,
) noexcept nogil:
    """One or two rows of output pixels; `row_step` and `step` lead from pixel to pixel in x.

    Turned round, taps lead back, as in an input gradient: then blocks are walked from their end.
    """
    cdef idx blocks = ceil_div(width, SQUARE_PIXELS), count
    cdef const float* x = q.x
    cdef float* y = q.y
    cdef square_function* family = SQUARES[2 * (side - 3 + stride - 1) + rows - 1]
    while blocks > 0:
        count = ceil_div(width, blocks)
        q.x, q.y = x, y
        if turned:
            q.x += (rows - 1) * row_step + (count - 1) * step
            q.y -= (rows - 1) * q.y_row + (count - 1) * q.y_pixel
        family[count - 1](q)
        x += count * step
        y += count * (-q.y_pixel if turned else q.y_pixel)
        width -= count
        blocks -= 1


cdef void depthwise_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """An item is `rows_per_item` rows of output pixels for one of `splits` runs of channels.

    `accumulate` adds to y, before the ReLU.

    Where the taps are a whole square, row by row, `side` is 3 or 5, else 0; `stride` pixels of x
    lie between output pixels in both directions, and `turned` says that taps lead back in x.
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* x_at = <const int64_t*>s.p[1]
    cdef const float* w = <const float*>s.p[2]
    cdef const int64_t* w_at = <const int64_t*>s.p[3]
    cdef const float* bias = <const float*>s.p[4]
    cdef float* y = <float*>s.p[5]
    cdef idx images = s.n[0], rows = s.n[1], width = s.n[2], channels = s.n[3]
    cdef idx x_image = s.n[4], x_row = s.n[5], x_pixel = s.n[6]
    cdef idx y_image = s.n[7], y_row = s.n[8], y_pixel = s.n[9]
    cdef idx taps = s.n[10], rows_per_item = s.n[11], accumulate = s.n[12], relu = s.n[13]
    cdef idx side = s.n[14], stride = s.n[15]
    cdef bint turned = s.n[16]
    cdef idx splits = s.n[17], split = item % splits
    cdef idx first = (item // splits) * rows_per_item
    cdef idx end = min(first + rows_per_item, images * rows)
    cdef idx row, c, own, together, runs = ceil_div(channels, CHANNELS_TOGETHER)
    cdef idx first_channel = split * runs // splits * CHANNELS_TOGETHER
    cdef idx last_channel = min((split + 1) * runs // splits * CHANNELS_TOGETHER, channels)
    cdef idx sign = -1 if turned else 1
    cdef const float* xr
    cdef float* yr
    cdef Square q
    cdef bint squares = side > 0 and channels >= VL and not (accumulate and relu)
    q.channels, q.y_row, q.y_pixel = channels, sign * y_row, sign * y_pixel
    q.accumulate, q.relu, q.ceiling = accumulate, relu, s.f[0]
    if squares:
        q.x_row, q.x_pixel = sign * x_row // stride, sign * x_pixel // stride
    row = first
    while row < end:
        together = 1
        if squares and TILE_ROWS_2 > 6 and row + 1 < end and row % rows + 1 < rows:
            together = 2
        xr = x + (row // rows) * x_image + (row % rows) * x_row
        yr = y + (row // rows) * y_image + (row % rows) * y_row
        c = first_channel
        while c < last_channel:
            own = min(CHANNELS_TOGETHER, last_channel - c)
            if squares and own >= VL:
                q.vectors = own // VL
                own = q.vectors * VL
                q.x, q.w, q.y = xr + c + x_at[0], w + c + w_at[0], yr + c
                q.bias = NULL if bias == NULL else bias + c
                square_rows(&q, side, stride, turned, together, width, x_row, x_pixel)
            else:
                depthwise_row(
                    xr + c, x_at, w + c, w_at, NULL if bias == NULL else bias + c, yr + c, x_pixel,
                    y_pixel, width, taps, own, accumulate, relu, s.f[0],
                )
                if together == 2:
                    depthwise_row(
                        xr + x_row + c, x_at, w + c, w_at, NULL if bias == NULL else bias + c,
                        yr + y_row + c, x_pixel, y_pixel, width, taps, own, accumulate, relu,
                        s.f[0],
                    )
            c += own
        row += together

register_kernel(
    "depthwise_rows", depthwise_rows, "x x_at:int64 w w_at:int64 bias? y!",
    "images rows width channels x_image x_row x_pixel y_image y_row y_pixel "
    "taps rows_per_item accumulate relu side stride turned splits", "ceiling",
)


cdef inline void depthwise_taps(
    const float* x, const int64_t* x_at, const float* dy, float* dw, idx x_pixel, idx dy_pixel,
    idx width, idx channels, idx valid, const idx TAPS, const bint WHOLE,
) noexcept nogil:
    """dw[tap] += sum over a row's pixels of x[pixel + x_at[tap]] * dY[pixel], TAPS taps at once."""
    cdef vf acc[TAPS_TOGETHER]
    cdef vf gradient
    cdef idx t, i
    for t in range(TAPS):
        acc[t] = lanes(dw + t * channels, valid, WHOLE)
    for i in range(width):
        gradient = lanes(dy + i * dy_pixel, valid, WHOLE)
        for t in range(TAPS):
            acc[t] = vfma(lanes(x + i * x_pixel + x_at[t], valid, WHOLE), gradient, acc[t])
    for t in range(TAPS):
        if WHOLE:
            vstore(dw + t * channels, acc[t])
        else:
            vstore_n(dw + t * channels, acc[t], valid)


cdef inline void depthwise_weights_row(
    const float* x, const int64_t* x_at, const float* dy, float* dw, idx x_pixel, idx dy_pixel,
    idx width, idx taps, idx channels, idx valid, const bint WHOLE,
) noexcept nogil:
    """One row of pixels for one vector of channels, all taps."""
    cdef idx t = 0
    while t + TAPS_TOGETHER <= taps:
        depthwise_taps(
            x, x_at + t, dy, dw + t * channels, x_pixel, dy_pixel, width, channels, valid,
            TAPS_TOGETHER, WHOLE,
        )
        t += TAPS_TOGETHER
    while t + 4 <= taps:
        depthwise_taps(
            x, x_at + t, dy, dw + t * channels, x_pixel, dy_pixel, width, channels, valid, 4, WHOLE,
        )
        t += 4
    while t < taps:
        depthwise_taps(
            x, x_at + t, dy, dw + t * channels, x_pixel, dy_pixel, width, channels, valid, 1, WHOLE,
        )
        t += 1


cdef void depthwise_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """An item is one shard of images for one of `splits` runs of vectors of channels.

    It writes its slice of dw[shard].
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* x_at = <const int64_t*>s.p[1]
    cdef const float* dy = <const float*>s.p[2]
    cdef float* dw = <float*>s.p[3]
    cdef idx images = s.n[0], images_per_shard = s.n[1]
    cdef idx rows = s.n[2], width = s.n[3], channels = s.n[4]
    cdef idx x_image = s.n[5], x_row = s.n[6], x_pixel = s.n[7]
    cdef idx dy_image = s.n[8], dy_row = s.n[9], dy_pixel = s.n[10]
    cdef idx taps = s.n[11], dw_shard = s.n[12], splits = s.n[13]
    cdef idx vectors = ceil_div(channels, VL)
    cdef idx shard = item // splits, split = item % splits
    cdef idx image, row, v, t, c, valid
    cdef idx first = shard * images_per_shard
    cdef idx first_vector = split * vectors // splits, last_vector = (split + 1) * vectors // splits
    cdef const float* xr
    cdef const float* dr
    cdef float* out = dw + shard * dw_shard
    c = first_vector * VL
    for t in range(taps):
        memset(
            out + t * channels + c, 0, (min(last_vector * VL, channels) - c) * sizeof(float)
        )
    for image in range(first, min(first + images_per_shard, images)):
        for row in range(rows):
            xr = x + image * x_image + row * x_row
            dr = dy + image * dy_image + row * dy_row
            for v in range(first_vector, last_vector):
                c = v * VL
                valid = min(VL, channels - c)
                if valid == VL:
                    depthwise_weights_row(
                        xr + c, x_at, dr + c, out + c, x_pixel, dy_pixel, width, taps, channels,
                        valid, True,
                    )
                else:
                    depthwise_weights_row(
                        xr + c, x_at, dr + c, out + c, x_pixel, dy_pixel, width, taps, channels,
                        valid, False,
                    )

register_kernel(
    "depthwise_weights", depthwise_weights, "x x_at:int64 dy dw!",
    "images images_per_shard rows width channels x_image x_row x_pixel dy_image dy_row dy_pixel "
    "taps dw_shard splits",
)
