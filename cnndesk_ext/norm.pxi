# Batch normalisation (Ioffe and Szegedy 2015) and group normalisation (Wu and He 2018); one group
# is layer normalisation.
#
# Statistics are two passes per shard (the mean, then the squared deviations from it, while the
# shard is in cache), and shards are combined in order by the formula of Chan, Golub and LeVeque
# (1979) in double. So a large mean costs no accuracy and the bits do not depend on the threads.
#
# Training, in steps: batch_norm_statistics (one shard per item) -> batch_norm_finalise (1 item) ->
# batch_norm_apply, which can do the ReLU behind it too. Backward, which then works out again what
# the ReLU let through instead of reading it: batch_norm_gradient_sums ->
# batch_norm_gradient_finalise (1 item) -> batch_norm_backward. Inference, and a frozen layer in
# training: batch_norm_running (1 item) -> batch_norm_apply with the running mean. Its gradient is
# batch_norm_apply on dy without mean and shift. At inference behind a convolution there is nothing
# left to apply: batch_norm_fold puts scale and shift into the convolution's weights.

from libc.math cimport sqrt


cdef inline void apply_part(
    const float* x, float* y, const float* values, idx period, bint accumulate, bint relu,
    vf ceiling, idx n
) noexcept nogil:
    cdef vf centred = vsub(load(x, n), load(values, n))
    cdef vf result = vfma(centred, load(values + period, n), load(values + 2 * period, n))
    if relu:
        result = vclip(result, ceiling)
    store(y, vadd(load(y, n), result) if accumulate else result, n)


cdef inline void apply_over(
    const float* x, float* y, idx n, const float* values, idx period, bint accumulate, bint relu,
    vf ceiling
) noexcept nogil:
    """y (+)= (x - values[0]) * values[1] + values[2], per channel; with a ReLU if told."""
    cdef idx at = 0, v, count
    while at < n:
        count = smaller(period, n - at)
        for v in range(count // VL):
            apply_part(
                x + at + v * VL, y + at + v * VL, values + v * VL, period, accumulate, relu,
                ceiling, VL,
            )
        v = count // VL * VL
        if count > v:
            apply_part(
                x + at + v, y + at + v, values + v, period, accumulate, relu, ceiling, count - v
            )
        at += count


cdef void apply_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    apply_over(t[0], t[1], n, values, period, own_size(s, 2, 0), False, vset(0.0))


cdef void apply_relu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    apply_over(t[0], t[1], n, values, period, False, True, vset(s.f[0]))


cdef void repeat_or_zero(
    float* target, const float* source, idx channels, idx period
) noexcept nogil:
    if source == NULL:
        memset(target, 0, period * sizeof(float))
    else:
        repeat_channels(target, source, channels, period)


cdef void batch_norm_apply(Step* s, idx item, float* scratch) noexcept nogil:
    """y (+)= (x - mean[c]) * scale[c] + shift[c]; mean or shift may be None. y may be x.

    With `relu` nothing is added to, and the result is clipped at zero and at the ceiling. Scratch:
    3 PERIOD(channels).
    """
    cdef idx first, last, channels = channels_of(s, 2), period = channel_period(s, 2)
    repeat_or_zero(scratch, <const float*>s.p[2], channels, period)
    repeat_channels(scratch + period, <const float*>s.p[3], channels, period)
    repeat_or_zero(scratch + 2 * period, <const float*>s.p[4], channels, period)
    item_rows(s, 2, item, &first, &last)
    walk_rows(
        s, first, last, 2, apply_relu_run if own_size(s, 2, 1) else apply_run, scratch, period
    )
register_kernel(
    "batch_norm_apply", batch_norm_apply, "x y! mean? scale shift?",
    _grid("x y", "accumulate relu"), "ceiling",
)


cdef void batch_norm_statistics(Step* s, idx item, float* scratch) noexcept nogil:
    """partial[item] = (mean, sum of squared deviations from it) of each channel over the item's
    rows: (items, 2, channels).

    Scratch: 2 PERIOD(channels).
    """
    cdef idx first, last, c, channels = channels_of(s, 1), period = channel_period(s, 1)
    cdef float* partial = <float*>s.p[1] + item * 2 * channels
    cdef float* mean = scratch + period
    item_rows(s, 1, item, &first, &last)
    sum_rows(s, first, last, 1, 1, term_sum, NULL, 0, scratch, period)
    for c in range(channels):
        partial[c] = scratch[c] / <float>((last - first) * s.n[5])
    repeat_channels(mean, partial, channels, period)
    sum_rows(s, first, last, 1, 1, term_squared_deviation, mean, 1, scratch, period)
    memcpy(partial + channels, scratch, channels * sizeof(float))
register_kernel("batch_norm_statistics", batch_norm_statistics, "x partial!", _grid("x"))


cdef void batch_norm_finalise(Step* s, idx item, float* scratch) noexcept nogil:
    """Combine the shards of batch_norm_statistics; one item.

    mean and inverse = 1 / sqrt(variance + epsilon) of the batch (variance divided by n), scale =
    gamma * inverse, and running = momentum * running + (1 - momentum) * new for the mean and the
    unbiased variance (divided by n - 1, as in PyTorch). `rows` is images * height, in shards of
    `rows_per_shard`.
    """
    cdef const float* partial = <const float*>s.p[0]
    cdef const float* gamma = <const float*>s.p[1]
    cdef float* running_mean = <float*>s.p[2]
    cdef float* running_variance = <float*>s.p[3]
    cdef float* mean = <float*>s.p[4]
    cdef float* inverse = <float*>s.p[5]
    cdef float* scale = <float*>s.p[6]
    cdef idx shards = s.n[0], rows = s.n[1], rows_per_shard = s.n[2]
    cdef idx width = s.n[3], channels = s.n[4]
    cdef double momentum = s.f[0], epsilon = s.f[1]
    cdef double centre, squares, count, more, total, delta
    cdef idx c, shard
    for c in range(channels):
        centre = squares = count = 0
        for shard in range(shards):
            more = smaller(rows_per_shard, rows - shard * rows_per_shard) * width
            total = count + more
            delta = partial[2 * shard * channels + c] - centre
            centre += delta * more / total
            squares += partial[(
                2 * shard + 1
            ) * channels + c] + delta * delta * count * more / total
            count = total
        mean[c] = <float>centre
        inverse[c] = <float>(1.0 / sqrt(squares / count + epsilon))
        scale[c] = gamma[c] * inverse[c]
        running_mean[c] = <float>(momentum * running_mean[c] + (1 - momentum) * centre)
        squares = squares / (count - 1) if count > 1 else squares
        running_variance[c] = <float>(momentum * running_variance[c] + (1 - momentum) * squares)
register_kernel(
    "batch_norm_finalise", batch_norm_finalise,
    "partial gamma running_mean! running_variance! mean! inverse! scale!",
    "shards rows rows_per_shard width channels", "momentum epsilon",
)


cdef void batch_norm_running(Step* s, idx item, float* scratch) noexcept nogil:
    """scale = gamma / sqrt(running_variance + epsilon); one item."""
    cdef const float* running_variance = <const float*>s.p[0]
    cdef const float* gamma = <const float*>s.p[1]
    cdef float* scale = <float*>s.p[2]
    cdef idx c
    for c in range(s.n[0]):
        scale[c] = <float>(gamma[c] / sqrt(<double>running_variance[c] + s.f[0]))
register_kernel(
    "batch_norm_running", batch_norm_running, "running_variance gamma scale!", "channels", "epsilon"
)


cdef void batch_norm_fold(Step* s, idx item, float* scratch) noexcept nogil:
    """The weights and bias of a layer that give what a batch norm behind it would.

    folded[row][c] = weight[row][c] * scale[c], and the first item also writes
    folded_bias[c] = (bias[c] - mean[c]) * scale[c] + beta[c].
    """
    cdef const float* weight = <const float*>s.p[0]
    cdef const float* bias = <const float*>s.p[1]
    cdef const float* mean = <const float*>s.p[2]
    cdef const float* scale = <const float*>s.p[3]
    cdef const float* beta = <const float*>s.p[4]
    cdef float* folded = <float*>s.p[5]
    cdef float* folded_bias = <float*>s.p[6]
    cdef idx rows = s.n[0], channels = s.n[1], rows_per_item = s.n[2]
    cdef idx row, c
    for row in range(item * rows_per_item, min((item + 1) * rows_per_item, rows)):
        for c in range(channels):
            folded[row * channels + c] = weight[row * channels + c] * scale[c]
    if item == 0:
        for c in range(channels):
            folded_bias[c] = ((0 if bias == NULL else bias[c]) - mean[c]) * scale[c] + beta[c]
register_kernel(
    "batch_norm_fold", batch_norm_fold, "weight bias? mean scale beta folded! folded_bias!",
    "rows channels rows_per_item",
)


cdef void batch_norm_gradient_sums(Step* s, idx item, float* scratch) noexcept nogil:
    """partial[item] = (sum of dy, sum of dy * (x - mean)) of each channel over the item's rows:
    (items, 2, channels).

    With scale and shift dy counts only where the ReLU behind the norm let its value through: above
    zero and below the ceiling. Scratch: 5 PERIOD(channels).
    """
    cdef idx first, last, channels = channels_of(s, 2), period = channel_period(s, 2)
    cdef const float* scale = <const float*>s.p[3]
    cdef float* partial = <float*>s.p[5] + item * 2 * channels
    cdef float* values = scratch + 2 * period
    item_rows(s, 2, item, &first, &last)
    repeat_channels(values, <const float*>s.p[2], channels, period)
    if scale == NULL:
        sum_rows(s, first, last, 2, 2, term_gradient, values, 1, scratch, period)
    else:
        repeat_channels(values + period, scale, channels, period)
        repeat_channels(values + 2 * period, <const float*>s.p[4], channels, period)
        sum_rows(s, first, last, 2, 2, term_clipped_gradient, values, 3, scratch, period)
    memcpy(partial, scratch, channels * sizeof(float))
    memcpy(partial + channels, scratch + period, channels * sizeof(float))
register_kernel(
    "batch_norm_gradient_sums", batch_norm_gradient_sums, "x dy mean scale? shift? partial!",
    _grid("x dy"), "ceiling",
)


cdef void batch_norm_gradient_finalise(Step* s, idx item, float* scratch) noexcept nogil:
    """dgamma, dbeta, and the three values per channel with which dx = a * dy + b * (x - mean) + c;
    one item.

    dx = gamma * inverse * (dy - mean(dy) - z * mean(dy * z)) with z = (x - mean) * inverse, means
    over `count` = images * height * width values. coefficients is (3, channels): a, b, c.
    """
    cdef const float* partial = <const float*>s.p[0]
    cdef const float* gamma = <const float*>s.p[1]
    cdef const float* inverse = <const float*>s.p[2]
    cdef float* dgamma = <float*>s.p[3]
    cdef float* dbeta = <float*>s.p[4]
    cdef float* coefficients = <float*>s.p[5]
    cdef idx shards = s.n[0], count = s.n[1], channels = s.n[2]
    cdef double total, product, a
    cdef idx c, shard
    for c in range(channels):
        total = product = 0
        for shard in range(shards):
            total += partial[2 * shard * channels + c]
            product += partial[(2 * shard + 1) * channels + c]
        a = <double>gamma[c] * inverse[c]
        dbeta[c] = <float>total
        dgamma[c] = <float>(product * inverse[c])
        coefficients[c] = <float>a
        coefficients[channels + c] = <float>(-a * inverse[c] * inverse[c] * product / count)
        coefficients[2 * channels + c] = <float>(-a * total / count)
register_kernel(
    "batch_norm_gradient_finalise", batch_norm_gradient_finalise,
    "partial gamma inverse dgamma! dbeta! coefficients!",
    "shards count channels",
)


cdef inline void gradient_part(
    const float* x, const float* dy, float* dx, const float* values, idx period, bint accumulate,
    const bint RELU_BEHIND, vf ceiling, idx n
) noexcept nogil:
    cdef vf centred = vsub(load(x, n), load(values, n))
    cdef vf owed = load(dy, n)
    cdef vf result
    if RELU_BEHIND:
        result = vfma(centred, load(values + 4 * period, n), load(values + 5 * period, n))
        owed = vwithin(result, ceiling, owed)
    result = vfma(owed, load(values + period, n), load(values + 3 * period, n))
    result = vfma(centred, load(values + 2 * period, n), result)
    store(dx, vadd(load(dx, n), result) if accumulate else result, n)


cdef inline void gradient_over(
    Step* s, float** t, idx n, const float* values, idx period, const bint RELU_BEHIND
) noexcept nogil:
    """dx (+)= dy * values[1] + (x - values[0]) * values[2] + values[3], per channel; t = x, dy, dx.
    """
    cdef idx at = 0, v, count
    cdef bint accumulate = own_size(s, 3, 0)
    cdef vf ceiling = vset(s.f[0])
    while at < n:
        count = smaller(period, n - at)
        for v in range(count // VL):
            gradient_part(
                t[0] + at + v * VL, t[1] + at + v * VL, t[2] + at + v * VL, values + v * VL, period,
                accumulate, RELU_BEHIND, ceiling, VL,
            )
        v = count // VL * VL
        if count > v:
            gradient_part(
                t[0] + at + v, t[1] + at + v, t[2] + at + v, values + v, period, accumulate,
                RELU_BEHIND, ceiling, count - v,
            )
        at += count


cdef void gradient_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    gradient_over(s, t, n, values, period, False)


cdef void clipped_gradient_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    gradient_over(s, t, n, values, period, True)


cdef void batch_norm_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= a * dy + b * (x - mean) + c. dx may be dy or x.

    With scale and shift dy counts only where the ReLU behind the norm let its value through, as in
    batch_norm_gradient_sums. Scratch: 6 PERIOD(channels).
    """
    cdef const float* coefficients = <const float*>s.p[4]
    cdef const float* scale = <const float*>s.p[5]
    cdef idx first, last, k, channels = channels_of(s, 3), period = channel_period(s, 3)
    repeat_channels(scratch, <const float*>s.p[3], channels, period)
    for k in range(3):
        repeat_channels(scratch + (k + 1) * period, coefficients + k * channels, channels, period)
    if scale != NULL:
        repeat_channels(scratch + 4 * period, scale, channels, period)
        repeat_channels(scratch + 5 * period, <const float*>s.p[6], channels, period)
    item_rows(s, 3, item, &first, &last)
    walk_rows(
        s, first, last, 3, gradient_run if scale == NULL else clipped_gradient_run, scratch, period
    )
register_kernel(
    "batch_norm_backward", batch_norm_backward, "x dy dx! mean coefficients scale? shift?",
    _grid("x dy dx", "accumulate"), "ceiling",
)


# ---------------------------------------------------------------- group and layer normalisation

# Items are images: rows_per_item must be a multiple of the height. gamma and beta are per channel;
# mean and inverse are (images, groups).

cdef void group_norm(Step* s, idx item, float* scratch) noexcept nogil:
    """y = (x - mean) * inverse * gamma + beta over height, width and the channels of a group.
    Scratch: 4 PERIOD(channels).

    y may be x, but the gradient then has no x. The accumulate size is for apply_run; 0 in the
    forward pass.
    """
    cdef const float* gamma = <const float*>s.p[2]
    cdef const float* beta = <const float*>s.p[3]
    cdef idx height = s.n[7], channels = channels_of(s, 2), period = channel_period(s, 2)
    cdef idx groups = own_size(s, 2, 1), size = channels // groups
    cdef idx first, last, image, group, c
    cdef float* values = scratch + period
    cdef float* mean
    cdef float* inverse
    cdef double count = <double>(height * s.n[8] * size), total
    item_rows(s, 2, item, &first, &last)
    for image in range(first // height, last // height):
        mean = <float*>s.p[4] + image * groups
        inverse = <float*>s.p[5] + image * groups
        sum_rows(s, image * height, (image + 1) * height, 2, 1, term_sum, NULL, 0, scratch, period)
        for group in range(groups):
            total = 0
            for c in range(group * size, (group + 1) * size):
                total += scratch[c]
            mean[group] = <float>(total / count)
            for c in range(group * size, (group + 1) * size):
                values[c] = mean[group]
        repeat_channels(values, values, channels, period)
        sum_rows(
            s, image * height, (image + 1) * height, 2, 1, term_squared_deviation, values, 1,
            scratch, period,
        )
        for group in range(groups):
            total = 0
            for c in range(group * size, (group + 1) * size):
                total += scratch[c]
            inverse[group] = <float>(1.0 / sqrt(total / count + s.f[0]))
            for c in range(group * size, (group + 1) * size):
                values[period + c] = inverse[group] * gamma[c]
        repeat_channels(values + period, values + period, channels, period)
        repeat_channels(values + 2 * period, beta, channels, period)
        walk_rows(s, image * height, (image + 1) * height, 2, apply_run, values, period)
register_kernel(
    "group_norm", group_norm, "x y! gamma beta mean! inverse!", _grid("x y", "accumulate groups"),
    "epsilon",
)


cdef void group_norm_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= inverse * (d - mean(d) - z * mean(d * z)) with d = dy * gamma, z = (x - mean) *
    inverse, means over a group.

    partial[image] = (dgamma, dbeta) of that image: (images, 2, channels), one shard per image. dx
    may be dy. Scratch: 6 PERIOD(channels).
    """
    cdef const float* gamma = <const float*>s.p[3]
    cdef idx height = s.n[10], channels = channels_of(s, 3), period = channel_period(s, 3)
    cdef idx groups = own_size(s, 3, 1), size = channels // groups
    cdef idx first, last, image, group, c
    cdef float* values = scratch + 2 * period
    cdef const float* mean
    cdef const float* inverse
    cdef float* partial
    cdef double count = <double>(height * s.n[11] * size), total, product
    item_rows(s, 3, item, &first, &last)
    for image in range(first // height, last // height):
        mean = <const float*>s.p[4] + image * groups
        inverse = <const float*>s.p[5] + image * groups
        partial = <float*>s.p[6] + image * 2 * channels
        for c in range(channels):
            values[c] = mean[c // size]
        repeat_channels(values, values, channels, period)
        sum_rows(
            s, image * height, (image + 1) * height, 3, 2, term_gradient, values, 1, scratch, period
        )
        for group in range(groups):
            total = product = 0
            for c in range(group * size, (group + 1) * size):
                partial[c] = scratch[period + c] * inverse[group]
                partial[channels + c] = scratch[c]
                total += <double>gamma[c] * scratch[c]
                product += <double>gamma[c] * scratch[period + c]
            for c in range(group * size, (group + 1) * size):
                values[period + c] = gamma[c] * inverse[group]
                values[2 * period + c] = <float>(
                    -product / count * inverse[group] * inverse[group] * inverse[group]
                )
                values[3 * period + c] = <float>(-total / count * inverse[group])
        for c in range(1, 4):
            repeat_channels(values + c * period, values + c * period, channels, period)
        walk_rows(s, image * height, (image + 1) * height, 3, gradient_run, values, period)
register_kernel(
    "group_norm_backward", group_norm_backward, "x dy dx! gamma mean inverse partial!", _grid(
        "x dy dx", "accumulate groups"
    )
)


# ---------------------------------------------------------------- over neighbouring channels

# Krizhevsky, Sutskever and Hinton 2012: y = x / d^beta with d = bias + alpha / size * (sum of the
# squares of the channels around this one). The window of channel c is c - before .. c + after;
# `before` is (size - 1) // 2, so that the odd one of an even size lies behind, as in ONNX.

cdef inline void squares_of(
    const float* x, float* squares, idx channels, idx before, idx size
) noexcept nogil:
    """squares[before + c] = x[c]^2, with zeros on both sides."""
    cdef idx c
    memset(squares, 0, (channels + size) * sizeof(float))
    for c in range(channels):
        squares[before + c] = x[c] * x[c]


cdef inline vf window_total(const float* values, idx size, idx n) noexcept nogil:
    cdef vf total = vset(0.0)
    cdef idx i
    for i in range(size):
        total = vadd(total, load(values + i, n))
    return total


cdef inline float shared(float whole, idx parts) noexcept nogil:
    # By itself: a division that is checked cannot stand in a function that returns a vector.
    return whole / <float>parts


cdef inline vf denominator_of(Step* s, const float* squares, idx size, idx n) noexcept nogil:
    return vfma(vset(shared(s.f[0], size)), window_total(squares, size, n), vset(s.f[2]))


cdef inline vf minus_power(vf base, float exponent) noexcept nogil:
    """base^-exponent for a positive base."""
    return vexp(vmul(vset(-exponent), vlog(base)))


cdef inline void response_part(
    Step* s, const float* x, const float* squares, float* y, idx size, idx n
) noexcept nogil:
    cdef vf factor = minus_power(denominator_of(s, squares, size, n), s.f[1])
    store(y, vmul(load(x, n), factor), n)


cdef void local_response_norm(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x / (bias + alpha / size * sum of x^2 over the channels around)^beta.

    y may not be x. Scratch: channels + size.
    """
    cdef idx height = s.n[7], width = s.n[8], channels = channels_of(s, 2)
    cdef idx size = own_size(s, 2, 0), before = (size - 1) // 2, rest = channels % VL
    cdef idx first, last, row, image, pixel, v
    cdef const float* x
    cdef float* y
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        x = row_of(s, 0, image, row - image * height)
        y = row_of(s, 1, image, row - image * height)
        for pixel in range(width):
            squares_of(x, scratch, channels, before, size)
            for v in range(channels // VL):
                response_part(s, x + v * VL, scratch + v * VL, y + v * VL, size, VL)
            if rest:
                v = channels - rest
                response_part(s, x + v, scratch + v, y + v, size, rest)
            x += s.n[2]
            y += s.n[5]
register_kernel(
    "local_response_norm", local_response_norm, "x y!", _grid("x y", "size"), "alpha beta bias"
)


cdef inline void response_terms(
    Step* s, const float* x, const float* dy, const float* squares, float* owed, float* terms,
    idx size, idx n
) noexcept nogil:
    """owed = dy / d^beta; terms = dy x / d^(beta + 1)."""
    cdef vf denominator = denominator_of(s, squares, size, n)
    cdef vf through = vmul(load(dy, n), minus_power(denominator, s.f[1]))
    store(owed, through, n)
    store(terms, vdiv(vmul(through, load(x, n)), denominator), n)


cdef inline void response_backward_part(
    Step* s, const float* x, const float* owed, const float* terms, float* dx, idx size,
    bint accumulate, idx n
) noexcept nogil:
    cdef vf factor = vset(<float>-2.0 * s.f[0] * s.f[1] / <float>size)
    cdef vf result = vfma(
        vmul(factor, load(x, n)), window_total(terms, size, n), load(owed, n)
    )
    store(dx, vadd(load(dx, n), result) if accumulate else result, n)


cdef void local_response_norm_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= dy / d^beta - 2 alpha beta / size * x * sum of dy x / d^(beta + 1) over the channels
    whose window holds this one.

    dx may be dy. Scratch: 3 (channels + size).
    """
    cdef idx height = s.n[10], width = s.n[11], channels = channels_of(s, 3)
    cdef idx size = own_size(s, 3, 1), before = (size - 1) // 2, after = size - 1 - before
    cdef idx first, last, row, image, pixel, v, rest = channels % VL
    cdef bint accumulate = own_size(s, 3, 0)
    cdef float* owed = scratch + channels + size
    cdef float* terms = owed + channels + size
    cdef const float* x
    cdef const float* dy
    cdef float* dx
    item_rows(s, 3, item, &first, &last)
    for row in range(first, last):
        image = row // height
        x = row_of(s, 0, image, row - image * height)
        dy = row_of(s, 1, image, row - image * height)
        dx = row_of(s, 2, image, row - image * height)
        for pixel in range(width):
            squares_of(x, scratch, channels, before, size)
            memset(terms, 0, (channels + size) * sizeof(float))
            for v in range(channels // VL):
                response_terms(
                    s, x + v * VL, dy + v * VL, scratch + v * VL, owed + v * VL,
                    terms + after + v * VL, size, VL
                )
            if rest:
                v = channels - rest
                response_terms(
                    s, x + v, dy + v, scratch + v, owed + v, terms + after + v, size, rest
                )
            for v in range(channels // VL):
                response_backward_part(
                    s, x + v * VL, owed + v * VL, terms + v * VL, dx + v * VL, size, accumulate, VL
                )
            if rest:
                v = channels - rest
                response_backward_part(
                    s, x + v, owed + v, terms + v, dx + v, size, accumulate, rest
                )
            x += s.n[2]
            dy += s.n[5]
            dx += s.n[8]
register_kernel(
    "local_response_norm_backward", local_response_norm_backward, "x dy dx!",
    _grid("x dy dx", "accumulate size"), "alpha beta bias",
)
