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

cdef void depthwise_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """An item is `rows_per_item` rows of output pixels. `accumulate` adds to y."""
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
    cdef idx row, v, c, left, valid
    cdef const float* xr
    cdef float* yr
    for row in range(first, end):
        for v in range(ceil_div(channels, VL)):
            c = v * VL
            valid = min(VL, channels - c)
            xr = x + (row // rows) * x_image + (row % rows) * x_row + c
            yr = y + (row // rows) * y_image + (row % rows) * y_row + c
            left = width
            while left > 0:
                if left >= 4:
                    depthwise_pixels(
                        xr, x_at, w + c, w_at, bias if bias == NULL else bias + c, yr,
                        x_pixel, y_pixel, taps, valid, accumulate, relu, 4,
                    )
                    left -= 4
                    xr += 4 * x_pixel
                    yr += 4 * y_pixel
                else:
                    depthwise_pixels(
                        xr, x_at, w + c, w_at, bias if bias == NULL else bias + c, yr,
                        x_pixel, y_pixel, taps, valid, accumulate, relu, 1,
                    )
                    left -= 1
                    xr += x_pixel
                    yr += y_pixel


cdef inline void depthwise_pixels(
    const float* x, const int64_t* x_at, const float* w, const int64_t* w_at, const float* bias,
    float* y, idx x_pixel, idx y_pixel, idx taps, idx valid, idx accumulate, idx relu,
    const idx PIXELS,
) noexcept nogil:
    cdef vf acc[4]
    cdef vf weight, start
    cdef idx t, i
    start = vset(0.0) if bias == NULL else vload_n(bias, valid)
    for i in range(PIXELS):
        acc[i] = start
    for t in range(taps):
        weight = vload_n(w + w_at[t], valid)
        for i in range(PIXELS):
            acc[i] = vfma(vload_n(x + i * x_pixel + x_at[t], valid), weight, acc[i])
    for i in range(PIXELS):
        if accumulate:
            acc[i] = vadd(acc[i], vload_n(y + i * y_pixel, valid))
        if relu:
            acc[i] = vrelu(acc[i])
        vstore_n(y + i * y_pixel, acc[i], valid)

register_kernel(
    "depthwise_rows", depthwise_rows, "x x_at w w_at bias y",
    "images rows width channels x_image x_row x_pixel y_image y_row y_pixel "
    "taps rows_per_item accumulate relu",
)


cdef void depthwise_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """An item is one shard of images for one vector of channels.

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
    cdef idx taps = s.n[11], dw_shard = s.n[12]
    cdef idx vectors = ceil_div(channels, VL)
    cdef idx shard = item // vectors, c = (item % vectors) * VL
    cdef idx valid = min(VL, channels - c)
    cdef idx image, row, t, i
    cdef idx first = shard * images_per_shard
    cdef vf total
    cdef const float* xr
    cdef const float* dr
    cdef float* out
    for t in range(taps):
        out = dw + shard * dw_shard + t * channels + c
        vstore_n(out, vset(0.0), valid)
    for image in range(first, min(first + images_per_shard, images)):
        for row in range(rows):
            for t in range(taps):
                xr = x + image * x_image + row * x_row + x_at[t] + c
                dr = dy + image * dy_image + row * dy_row + c
                total = vset(0.0)
                for i in range(width):
                    total = vfma(
                        vload_n(xr + i * x_pixel, valid), vload_n(dr + i * dy_pixel, valid), total,
                    )
                out = dw + shard * dw_shard + t * channels + c
                vstore_n(out, vadd(vload_n(out, valid), total), valid)

register_kernel(
    "depthwise_weights", depthwise_weights, "x x_at dy dw",
    "images images_per_shard rows width channels x_image x_row x_pixel dy_image dy_row dy_pixel "
    "taps dw_shard",
)
