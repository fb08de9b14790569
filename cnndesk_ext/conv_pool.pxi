# A convolution by the register tile and the 2x2 maximum behind it in one pass.
#
# Forward, two rows of outputs lie in the thread's cache until their maxima are taken; memory sees
# only these and a code for each: which of the four cells won, or that a ReLU made the maximum zero.
# Backward, `conv_weights` spreads the gradient of the maxima over their cells again, block by block
# in the cache. Codes and the settling of ties and NaN are those of winograd.pxi. The gradient of
# the input is not made here: layers that need it keep their outputs, and so do grouped ones. Codes
# know of zero only, not of a ceiling that a ReLU may have: with one there is no backward.

cdef inline void maxima_of_rows(
    const float* above, const float* below, float* y, idx y_pixel, uint8_t* codes, idx width,
    idx channels, int mode,
) noexcept nogil:
    """The maxima of `width` windows over two rows of pixels."""
    cdef idx pixel, v, k, n
    cdef const float* cell
    cdef vf best, winner, value
    for pixel in range(width):
        for v in range(ceil_div(channels, VL)):
            n = min(VL, channels - v * VL)
            cell = above + 2 * pixel * channels + v * VL
            best = vload(cell)
            winner = vset(0.0)
            for k in range(1, 4):
                cell = (above if k < 2 else below) + (2 * pixel + k % 2) * channels + v * VL
                value = vload(cell)
                winner = vbeats(value, best, vset(<float>k), winner)
                best = vbeats(value, best, value, best)
            if mode & RELU:
                winner = vpositive(best, winner, vset(<float>KILLED))
            store(y + pixel * y_pixel + v * VL, best, n)
            if n == VL:
                vstore_bytes(codes + pixel * channels + v * VL, winner)
            else:
                vstore_bytes_n(codes + pixel * channels + v * VL, winner, n)


cdef void conv_pool_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """y = maxima of 2x2 outputs of conv_rows, with their codes (uint8, contiguous).

    The outputs of a row are `width` times `columns` values side by side, `channels` to a pixel.
    An item is `rows_per_item` rows of maxima. Scratch: two rows of outputs and three vectors.
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* x_at = <const int64_t*>s.p[1]
    cdef const float* panels = <const float*>s.p[2]
    cdef const float* bias = <const float*>s.p[3]
    cdef float* y = <float*>s.p[4]
    cdef uint8_t* codes = <uint8_t*>s.p[5]
    cdef idx images = s.n[0], rows = s.n[1], pooled_width = s.n[2], width = s.n[3]
    cdef idx x_image = s.n[4], x_row = s.n[5], x_pixel = s.n[6]
    cdef idx y_image = s.n[7], y_row = s.n[8], y_pixel = s.n[9]
    cdef idx segments = s.n[10], klen = s.n[11], columns = s.n[12], panel = s.n[13]
    cdef idx channels = s.n[14], rows_per_item = s.n[15]
    cdef int mode = <int>s.n[16]
    cdef idx first = item * rows_per_item
    cdef idx end = min(first + rows_per_item, images * rows)
    cdef idx row, image, line, half, p, valid, vectors
    cdef TileCall t
    t.segments = segments
    t.klen = klen
    t.a_row = x_pixel
    t.a_k = 1
    t.a_at = x_at
    t.b_k = panel
    t.b_segment = klen * panel
    t.c_row = columns
    t.bias = NULL
    t.mode = mode
    t.ceiling = s.f[0]
    for row in range(first, end):
        image = row // rows
        line = row % rows
        for half in range(2):
            for p in range(ceil_div(columns, panel)):
                valid = min(panel, columns - p * panel)
                vectors = 2 if valid > VL else 1
                t.last = valid - (vectors - 1) * VL
                t.b = panels + p * segments * klen * panel
                if bias != NULL:
                    t.bias = bias + p * panel
                t.a = x + image * x_image + (2 * line + half) * x_row
                t.c = scratch + half * width * columns + p * panel
                tiles(&t, ACROSS[0], ACROSS[1], width, vectors)
        maxima_of_rows(
            scratch, scratch + width * columns, y + image * y_image + line * y_row, y_pixel,
            codes + row * pooled_width * channels, pooled_width, channels, mode,
        )

register_kernel(
    "conv_pool_rows", conv_pool_rows, "x x_at:int64 panels bias? y! codes:uint8!",
    "images rows pooled_width width x_image x_row x_pixel y_image y_row y_pixel "
    "segments klen columns panel channels rows_per_item mode", "ceiling",
)


cdef void spread_maxima(
    const float* dy, idx dy_row, idx dy_pixel, const uint8_t* codes, idx pooled_rows,
    idx pooled_width, idx channels, idx first, idx count, idx row, float* target, float* sums,
) noexcept nogil:
    """Spread the gradient of an image's maxima over `count` (even) rows of outputs.

    They begin at row `first` (even) and are `row` floats long; outputs in no window owe nothing.
    What is owed is added to `sums`, per channel.
    """
    cdef idx line, pixel, v, k, n
    cdef float* cell
    cdef const float* source
    cdef const uint8_t* code_at
    cdef vf owed, code, part, total
    for line in range(first // 2, (first + count) // 2):
        if line >= pooled_rows:
            memset(target, 0, 2 * row * sizeof(float))
            target += 2 * row
            continue
        for pixel in range(pooled_width):
            source = dy + line * dy_row + pixel * dy_pixel
            code_at = codes + (line * pooled_width + pixel) * channels
            for v in range(ceil_div(channels, VL)):
                n = min(VL, channels - v * VL)
                owed = load(source + v * VL, n)
                if n == VL:
                    code = vload_bytes(code_at + v * VL)
                else:
                    code = vload_bytes_n(code_at + v * VL, n)
                total = load(sums + v * VL, n)
                for k in range(4):
                    part = vequal(code, vset(<float>k), owed)
                    total = vadd(total, part)
                    cell = target + (k // 2) * row + (2 * pixel + k % 2) * channels
                    store(cell + v * VL, part, n)
                store(sums + v * VL, total, n)
        for k in range(2):
            cell = target + k * row + 2 * pooled_width * channels
            memset(cell, 0, (row - 2 * pooled_width * channels) * sizeof(float))
        target += 2 * row
