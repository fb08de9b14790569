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


cdef void depthwise_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """An item is `rows_per_item` rows of output pixels. `accumulate` adds to y, before the ReLU."""
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
    cdef idx first = item * rows_per_item
    cdef idx end = min(first + rows_per_item, images * rows)
    cdef idx row, c, own
    cdef const float* xr
    cdef float* yr
    for row in range(first, end):
        xr = x + (row // rows) * x_image + (row % rows) * x_row
        yr = y + (row // rows) * y_image + (row % rows) * y_row
        c = 0
        while c < channels:
            own = min(CHANNELS_TOGETHER, channels - c)
            depthwise_row(
                xr + c, x_at, w + c, w_at, NULL if bias == NULL else bias + c, yr + c, x_pixel,
                y_pixel, width, taps, own, accumulate, relu, s.f[0],
            )
            c += own

register_kernel(
    "depthwise_rows", depthwise_rows, "x x_at:int64 w w_at:int64 bias? y!",
    "images rows width channels x_image x_row x_pixel y_image y_row y_pixel "
    "taps rows_per_item accumulate relu", "ceiling",
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
