# Kernels that treat every value alike, or every value of a channel: input, copy, activations, sums
# (randomness: random.pxi). See rows.pxi for the walk over images. In all of them the output may be
# one of the inputs (same pointer, same strides).

# ---------------------------------------------------------------- input

cdef void input_normalise(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x * scale + shift per channel; x is uint8, contiguous (images, height, width, channels).
    """
    cdef const uint8_t* bytes = <const uint8_t*>s.p[1]
    cdef idx images = s.n[3], height = s.n[4], width = s.n[5], channels = s.n[6]
    cdef idx period = channel_period(s, 1)
    cdef float* scale = scratch
    cdef float* shift = scratch + period
    cdef const uint8_t* x
    cdef float* y
    cdef idx first, last, row, image, pixel
    repeat_channels(scale, <const float*>s.p[2], channels, period)
    repeat_channels(shift, <const float*>s.p[3], channels, period)
    item_rows(s, 1, item, &first, &last)
    for row in range(first, last):
        image = row // height
        x = bytes + row * width * channels
        y = row_of(s, 0, image, row - image * height)
        if is_solid(s, 1):
            input_run(x, y, width * channels, scale, shift, period)
        else:
            for pixel in range(width):
                input_run(x + pixel * channels, y + pixel * s.n[2], channels, scale, shift, period)


cdef void input_run(
    const uint8_t* x, float* y, idx n, const float* scale, const float* shift, idx period
) noexcept nogil:
    cdef idx at = 0, v, count, rest
    while at < n:
        count = smaller(period, n - at)
        for v in range(count // VL):
            vstore(
                y + at + v * VL,
                vfma(vload_bytes(x + at + v * VL), vload(scale + v * VL), vload(shift + v * VL)),
            )
        v = count // VL * VL
        rest = count - v
        if rest:
            vstore_n(
                y + at + v,
                vfma(
                    vload_bytes_n(x + at + v, rest), vload_n(scale + v, rest),
                    vload_n(shift + v, rest),
                ), rest,
            )
        at += count


register_kernel("input_normalise", input_normalise, "y! x:uint8 scale shift", _grid("y"))


# ---------------------------------------------------------------- copies and sums

# f(a, b): one vector of the result from one vector of each operand.
ctypedef vf (*pair_function)(vf a, vf b, vf alpha) noexcept nogil


cdef inline void pair_part(
    const float* a, const float* b, float* y, idx n, vf alpha, bint accumulate, pair_function f
) noexcept nogil:
    cdef vf result = f(load(a, n), load(b, n), alpha)
    store(y, vadd(load(y, n), result) if accumulate else result, n)


cdef inline void pair_run(
    Step* s, float** t, idx n, bint accumulate, pair_function f
) noexcept nogil:
    """t[2] (+)= f(t[0], t[1])."""
    cdef idx v, rest = n % VL, done = n - rest
    cdef vf alpha = vset(s.f[0])
    for v in range(n // VL):
        pair_part(t[0] + v * VL, t[1] + v * VL, t[2] + v * VL, VL, alpha, accumulate, f)
    if rest:
        pair_part(t[0] + done, t[1] + done, t[2] + done, rest, alpha, accumulate, f)


cdef inline void map_part(
    const float* x, float* y, idx n, vf alpha, bint accumulate, pair_function f
) noexcept nogil:
    cdef vf result = f(load(x, n), alpha, alpha)
    store(y, vadd(load(y, n), result) if accumulate else result, n)


cdef inline void map_run(
    float** t, idx n, vf alpha, bint accumulate, pair_function f
) noexcept nogil:
    """t[1] (+)= f(t[0])."""
    cdef idx v, rest = n % VL, done = n - rest
    for v in range(n // VL):
        map_part(t[0] + v * VL, t[1] + v * VL, VL, alpha, accumulate, f)
    if rest:
        map_part(t[0] + done, t[1] + done, rest, alpha, accumulate, f)


cdef inline vf first_operand(vf a, vf b, vf alpha) noexcept nogil: return a
cdef inline vf sum_of(vf a, vf b, vf alpha) noexcept nogil: return vadd(a, b)
cdef inline vf product_of(vf a, vf b, vf alpha) noexcept nogil: return vmul(a, b)

cdef void copy_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(0.0), own_size(s, 2, 0), first_operand)
cdef void copy(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x, or y += x: padding, cropping, concatenation, flattening and their gradients are copies
    between views.
    """
    walk(s, item, 2, copy_run)
register_kernel("copy", copy, "x y!", _grid("x y", "accumulate"))


cdef void fill_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    cdef idx i
    for i in range(n):
        t[0][i] = s.f[0]
cdef void fill(Step* s, idx item, float* scratch) noexcept nogil:
    """y = value."""
    walk(s, item, 1, fill_run)
register_kernel("fill", fill, "y!", _grid("y"), "value")


cdef inline void clear_row(float* y, idx pixels, idx pixel, idx channels) noexcept nogil:
    cdef idx i
    if pixel == channels:
        memset(y, 0, pixels * channels * sizeof(float))
        return
    for i in range(pixels):
        memset(y + i * pixel, 0, channels * sizeof(float))


cdef void clear_border(Step* s, idx item, float* scratch) noexcept nogil:
    """y = 0 in the outermost rows and columns of an image: a halo whose memory others have used.

    An item is one image.
    """
    cdef idx row = s.n[1], pixel = s.n[2], height = s.n[4], width = s.n[5], channels = s.n[6]
    cdef idx top = s.n[7], bottom = s.n[8], left = s.n[9], right = s.n[10], line
    cdef float* y = <float*>s.p[0] + item * s.n[0]
    for line in range(height):
        if line < top or line >= height - bottom:
            clear_row(y, width, pixel, channels)
        else:
            clear_row(y, left, pixel, channels)
            clear_row(y + (width - right) * pixel, right, pixel, channels)
        y += row
register_kernel(
    "clear_border", clear_border, "y!",
    "y_image y_row y_pixel images height width channels top bottom left right",
)


cdef inline vf clipped_sum_of(vf a, vf b, vf ceiling) noexcept nogil:
    return vclip(vadd(a, b), ceiling)


cdef void add_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    pair_run(s, t, n, False, sum_of)
cdef void add_relu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    pair_run(s, t, n, False, clipped_sum_of)
cdef void add(Step* s, idx item, float* scratch) noexcept nogil:
    """y = a + b, with `relu` clipped at zero and at the ceiling.

    Its gradient is `copy` with or without accumulate.
    """
    walk(s, item, 3, add_relu_run if own_size(s, 3, 0) else add_run)
register_kernel("add", add, "a b y!", _grid("a b y", "relu"), "ceiling")


cdef void multiply_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), product_of)
cdef void multiply(Step* s, idx item, float* scratch) noexcept nogil:
    """y = a * b, or y += a * b. Its gradients are itself: da (+)= dy * b, db (+)= dy * a."""
    walk(s, item, 3, multiply_run)
register_kernel("multiply", multiply, "a b y!", _grid("a b y", "accumulate"))


cdef void column_sums(Step* s, idx item, float* scratch) noexcept nogil:
    """partial[item][channel] = sum of x over the pixels of the item's rows (the bias gradient, one
    shard per item).
    """
    cdef idx first, last, period = channel_period(s, 1), channels = channels_of(s, 1)
    item_rows(s, 1, item, &first, &last)
    sum_rows(s, first, last, 1, 1, term_sum, NULL, 0, scratch, period)
    memcpy(<float*>s.p[1] + item * channels, scratch, channels * sizeof(float))
register_kernel("column_sums", column_sums, "x partial!", _grid("x"))


# ---------------------------------------------------------------- activations

# Forward: y = f(x), alpha is the slope or scale of leaky_relu and elu. y may be x. Backward: dx
# (+)= dy * f', where f' is computed from `saved`: from y where that is exact and needs the fewest
# operations, from x for functions without an inverse; which one, its row of the table in
# ``cnndesk/engine/activations.py`` says. dx may be dy (or saved). The slope at a kink is the one
# from the left; relu's is 0.
#
# All of an activation stands in one place: its function and its derivative, the two loops that the
# compiler puts them into, the two kernels, and their names.

cdef register_activation(str kind, kernel_function forward, kernel_function backward):
    register_kernel(f"activation_{kind}", forward, "x y!", _grid("x y"), "alpha")
    register_kernel(
        f"activation_{kind}_backward", backward, "saved dy dx!", _grid(
            "saved dy dx", "accumulate"
        ), "alpha"
    )


cdef inline vf relu(vf x, vf alpha, vf unused) noexcept nogil: return vrelu(x)
cdef inline vf relu_backward(vf y, vf dy, vf alpha) noexcept nogil: return vkeep(y, dy)
cdef void relu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, relu)
cdef void relu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), relu_backward)
cdef void activation_relu(Step* s, idx item, float* m) noexcept nogil: walk(s, item, 2, relu_run)
cdef void backward_relu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, relu_backward_run)
register_activation("relu", activation_relu, backward_relu)


cdef inline vf leaky_relu(vf x, vf alpha, vf unused) noexcept nogil:
    return vpositive(x, x, vmul(alpha, x))
cdef inline vf leaky_relu_backward(vf y, vf dy, vf alpha) noexcept nogil:
    return vpositive(y, dy, vmul(alpha, dy))
cdef void leaky_relu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, leaky_relu)
cdef void leaky_relu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), leaky_relu_backward)
cdef void activation_leaky_relu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, leaky_relu_run)
cdef void backward_leaky_relu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, leaky_relu_backward_run)
register_activation("leaky_relu", activation_leaky_relu, backward_leaky_relu)


cdef inline vf elu(vf x, vf alpha, vf unused) noexcept nogil:
    """x or alpha (exp(x) - 1)."""
    return vpositive(x, x, vmul(alpha, vexpm1(x)))
cdef inline vf elu_backward(vf y, vf dy, vf alpha) noexcept nogil:
    """1 or alpha exp(x) = y + alpha."""
    return vpositive(y, dy, vmul(dy, vadd(y, alpha)))
cdef void elu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, elu)
cdef void elu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), elu_backward)
cdef void activation_elu(Step* s, idx item, float* m) noexcept nogil: walk(s, item, 2, elu_run)
cdef void backward_elu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, elu_backward_run)
register_activation("elu", activation_elu, backward_elu)


cdef inline vf normal_exponential(vf x) noexcept nogil: return vexp(vmul(vmul(x, x), vset(-0.5)))


cdef inline vf gelu(vf x, vf alpha, vf unused) noexcept nogil:
    """x Phi(x)."""
    return vmul(x, vphi(x, normal_exponential(x)))
cdef inline vf gelu_backward(vf x, vf dy, vf alpha) noexcept nogil:
    """Phi(x) + x exp(-x^2 / 2) / sqrt(2 pi)."""
    cdef vf exponential = normal_exponential(x)
    return vmul(dy, vfma(vmul(x, vset(0.3989422804)), exponential, vphi(x, exponential)))
cdef void gelu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, gelu)
cdef void gelu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), gelu_backward)
cdef void activation_gelu(Step* s, idx item, float* m) noexcept nogil: walk(s, item, 2, gelu_run)
cdef void backward_gelu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, gelu_backward_run)
register_activation("gelu", activation_gelu, backward_gelu)


cdef inline vf sigmoid_of(vf x) noexcept nogil:
    return vdiv(vset(1.0), vadd(vset(1.0), vexp(vsub(vset(0.0), x))))


cdef inline vf silu(vf x, vf alpha, vf unused) noexcept nogil: return vmul(x, sigmoid_of(x))
cdef inline vf silu_backward(vf x, vf dy, vf alpha) noexcept nogil:
    """p (1 + x (1 - p)) with p = sigmoid(x)."""
    cdef vf p = sigmoid_of(x)
    return vmul(dy, vmul(p, vfma(x, vsub(vset(1.0), p), vset(1.0))))
cdef void silu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, silu)
cdef void silu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), silu_backward)
cdef void activation_silu(Step* s, idx item, float* m) noexcept nogil: walk(s, item, 2, silu_run)
cdef void backward_silu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, silu_backward_run)
register_activation("silu", activation_silu, backward_silu)


cdef inline vf sigmoid(vf x, vf alpha, vf unused) noexcept nogil: return sigmoid_of(x)
cdef inline vf sigmoid_backward(vf y, vf dy, vf alpha) noexcept nogil:
    """y (1 - y)."""
    return vmul(dy, vmul(y, vsub(vset(1.0), y)))
cdef void sigmoid_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, sigmoid)
cdef void sigmoid_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), sigmoid_backward)
cdef void activation_sigmoid(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, sigmoid_run)
cdef void backward_sigmoid(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, sigmoid_backward_run)
register_activation("sigmoid", activation_sigmoid, backward_sigmoid)


cdef inline vf tanh_(vf x, vf alpha, vf unused) noexcept nogil: return vtanh(x)
cdef inline vf tanh_backward(vf y, vf dy, vf alpha) noexcept nogil:
    """1 - y^2."""
    return vmul(dy, vsub(vset(1.0), vmul(y, y)))
cdef void tanh_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, tanh_)
cdef void tanh_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), tanh_backward)
cdef void activation_tanh(Step* s, idx item, float* m) noexcept nogil: walk(s, item, 2, tanh_run)
cdef void backward_tanh(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, tanh_backward_run)
register_activation("tanh", activation_tanh, backward_tanh)


cdef inline vf softplus(vf x, vf alpha, vf unused) noexcept nogil:
    """max(x, 0) + log(1 + exp(-|x|))."""
    return vadd(vrelu(x), vlog1p(vexp(vsub(vset(0.0), vabs(x)))))
cdef inline vf softplus_backward(vf y, vf dy, vf alpha) noexcept nogil:
    """sigmoid(x) = 1 - exp(-y)."""
    return vsub(vset(0.0), vmul(dy, vexpm1(vsub(vset(0.0), y))))
cdef void softplus_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, softplus)
cdef void softplus_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), softplus_backward)
cdef void activation_softplus(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, softplus_run)
cdef void backward_softplus(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, softplus_backward_run)
register_activation("softplus", activation_softplus, backward_softplus)


cdef inline vf hard_swish(vf x, vf alpha, vf unused) noexcept nogil:
    """x clip(x + 3, 0, 6) / 6."""
    return vmul(x, vmul(vmin(vset(6.0), vrelu(vadd(x, vset(3.0)))), vset(1.0 / 6.0)))
cdef inline vf hard_swish_backward(vf x, vf dy, vf alpha) noexcept nogil:
    """0 up to -3, 1 above 3, (2 x + 3) / 6 between."""
    cdef vf middle = vmul(vfma(vset(2.0), x, vset(3.0)), vset(1.0 / 6.0))
    cdef vf slope = vpositive(vsub(x, vset(3.0)), vset(1.0), middle)
    return vmul(
        dy,
        vpositive(
            vsub(vset(-3.0), x), vset(0.0), vpositive(vadd(x, vset(3.0)), slope, vmul(x, vset(0.0)))
        ),
    )
cdef void hard_swish_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, hard_swish)
cdef void hard_swish_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), hard_swish_backward)
cdef void activation_hard_swish(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, hard_swish_run)
cdef void backward_hard_swish(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, hard_swish_backward_run)
register_activation("hard_swish", activation_hard_swish, backward_hard_swish)


cdef inline vf clipped_relu(vf x, vf alpha, vf unused) noexcept nogil:
    """min(max(x, 0), alpha)."""
    return vclip(x, alpha)
cdef inline vf clipped_relu_backward(vf y, vf dy, vf alpha) noexcept nogil:
    """1 between 0 and alpha, else 0."""
    return vwithin(y, alpha, dy)
cdef void clipped_relu_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, clipped_relu)
cdef void clipped_relu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), clipped_relu_backward)
cdef void activation_clipped_relu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, clipped_relu_run)
cdef void backward_clipped_relu(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, clipped_relu_backward_run)
register_activation("clipped_relu", activation_clipped_relu, backward_clipped_relu)


cdef inline vf hard_sigmoid(vf x, vf alpha, vf unused) noexcept nogil:
    """clip(alpha x + 1/2, 0, 1)."""
    return vmin(vset(1.0), vrelu(vfma(alpha, x, vset(0.5))))
cdef inline vf hard_sigmoid_backward(vf x, vf dy, vf alpha) noexcept nogil:
    """alpha where the function is between 0 and 1."""
    cdef vf line = vfma(alpha, x, vset(0.5))
    cdef vf below = vpositive(vsub(line, vset(1.0)), vset(0.0), alpha)
    return vmul(dy, vpositive(line, below, vset(0.0)))
cdef void hard_sigmoid_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    map_run(t, n, vset(s.f[0]), False, hard_sigmoid)
cdef void hard_sigmoid_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    pair_run(s, t, n, own_size(s, 3, 0), hard_sigmoid_backward)
cdef void activation_hard_sigmoid(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 2, hard_sigmoid_run)
cdef void backward_hard_sigmoid(Step* s, idx item, float* m) noexcept nogil:
    walk(s, item, 3, hard_sigmoid_backward_run)
register_activation("hard_sigmoid", activation_hard_sigmoid, backward_hard_sigmoid)


# ---------------------------------------------------------------- per-channel slope

cdef inline void prelu_part(
    const float* x, const float* dy, const float* slope, float* y, bint accumulate, idx n
) noexcept nogil:
    cdef vf d = load(dy, n)
    cdef vf result = vpositive(load(x, n), d, vmul(d, load(slope, n)))
    store(y, vadd(load(y, n), result) if accumulate else result, n)


cdef inline void prelu_over(
    const float* x, const float* dy, float* y, idx n, const float* slope, idx period,
    bint accumulate
) noexcept nogil:
    cdef idx at = 0, v, count
    while at < n:
        count = smaller(period, n - at)
        for v in range(count // VL):
            prelu_part(
                x + at + v * VL, dy + at + v * VL, slope + v * VL, y + at + v * VL, accumulate, VL
            )
        v = count // VL * VL
        if count > v:
            prelu_part(x + at + v, dy + at + v, slope + v, y + at + v, accumulate, count - v)
        at += count


cdef void prelu_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    prelu_over(t[0], t[0], t[1], n, values, period, False)
cdef void prelu(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x where positive, else x * slope[channel]. y may be x. Scratch: PERIOD(channels)."""
    cdef idx first, last, period = channel_period(s, 2)
    repeat_channels(scratch, <const float*>s.p[2], channels_of(s, 2), period)
    item_rows(s, 2, item, &first, &last)
    walk_rows(s, first, last, 2, prelu_run, scratch, period)
register_kernel("prelu", prelu, "x y! slope", _grid("x y"))


cdef void prelu_backward_run(
    Step* s, float** t, idx n, const float* values, idx period
) noexcept nogil:
    prelu_over(t[0], t[1], t[2], n, values, period, own_size(s, 3, 0))
cdef void prelu_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= dy where x is positive, else dy * slope; partial[item][channel] = sum of dy * x where
    it is not.

    dx may be dy. Scratch: PERIOD(channels).
    """
    cdef idx first, last, period = channel_period(s, 3), channels = channels_of(s, 3)
    item_rows(s, 3, item, &first, &last)
    sum_rows(s, first, last, 3, 1, term_slope, NULL, 0, scratch, period)
    memcpy(<float*>s.p[4] + item * channels, scratch, channels * sizeof(float))
    repeat_channels(scratch, <const float*>s.p[3], channels, period)
    walk_rows(s, first, last, 3, prelu_backward_run, scratch, period)
register_kernel(
    "prelu_backward", prelu_backward, "x dy dx! slope partial!", _grid("x dy dx", "accumulate")
)


# ---------------------------------------------------------------- nearest-neighbour upsampling

cdef void upsample_nearest(Step* s, idx item, float* scratch) noexcept nogil:
    """y[h][w] = x[h // factor_height][w // factor_width]; images, height and width are those of y.

    Its gradient is `pool_sum` with size and stride equal to the factors.
    """
    cdef idx height = s.n[7], width = s.n[8], channels = s.n[9]
    cdef idx down = own_size(s, 2, 0), across = own_size(s, 2, 1)
    cdef idx first, last, row, image, line, pixel
    cdef const float* x
    cdef float* y
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        line = row - image * height
        x = row_of(s, 0, image, line // down)
        y = row_of(s, 1, image, line)
        for pixel in range(width):
            memcpy(y + pixel * s.n[5], x + pixel // across * s.n[2], channels * sizeof(float))
register_kernel(
    "upsample_nearest", upsample_nearest, "x y!", _grid("x y", "factor_height factor_width")
)
