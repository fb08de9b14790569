# Optimisers: one pass that sums the gradient's shards in order, applies weight decay and updates
# weights and state. The rules are PyTorch's (torch.optim.SGD, Adam, AdamW, RMSprop), including
# where weight decay enters: added to the gradient (L2) in SGD, Adam and RMSprop, taken off the
# weights directly (decoupled, Loshchilov and Hutter 2019) in AdamW.
#
# gradient is (shards, gradient_image) of which the first `count` columns are used; `total` (count
# floats, or None) receives the sum. Hyper-parameters change from step to step, so they are read
# from `settings`, a float32 array of ten:
#
#   0 learning rate    1 weight decay    2 momentum (0: none)       3 beta1          4 1 - beta1
#   5 beta2 (RMSprop: alpha)    6 1 - beta2    7 epsilon    8 1 - beta1^t    9 1 - beta2^t
#
# where t counts steps from 1.
#
# The complements are given because in float32 1 - 0.999f is wrong in the fifth digit. Items are
# runs of elements_per_item elements. Arrays of state start as zeros.

cdef enum:
    LEARNING_RATE = 0
    WEIGHT_DECAY = 1
    MOMENTUM = 2
    BETA1 = 3
    REST1 = 4
    BETA2 = 5
    REST2 = 6
    EPSILON = 7
    CORRECTION1 = 8
    CORRECTION2 = 9
    UPDATE_BLOCK = 512    # elements whose shards are summed at a time, in the L1 cache

# One vector of weights w, gradient g and states m and v (0 where the state array is None).
ctypedef void (
    *update_function
)(vf* w, vf g, vf* m, vf* v, const float* settings, bint flag) noexcept nogil


cdef inline void update_part(
    float* w, const float* g, float* m, float* v, const float* settings, bint flag,
    update_function update, idx n
) noexcept nogil:
    cdef vf weight = load(w, n), first = vset(0.0), second = vset(0.0)
    if m != NULL:
        first = load(m, n)
    if v != NULL:
        second = load(v, n)
    update(&weight, load(g, n), &first, &second, settings, flag)
    store(w, weight, n)
    if m != NULL:
        store(m, first, n)
    if v != NULL:
        store(v, second, n)


cdef inline void update_item(Step* s, idx item, update_function update) noexcept nogil:
    cdef float* w = <float*>s.p[0]
    cdef const float* gradient = <const float*>s.p[1]
    cdef float* m = <float*>s.p[2]
    cdef float* v = <float*>s.p[3]
    cdef const float* settings = <const float*>s.p[4]
    cdef float* total = <float*>s.p[5]
    cdef idx shards = s.n[1], stride = s.n[2], flag = s.n[4]
    cdef idx at = item * s.n[3], last = smaller(at + s.n[3], s.n[0])
    cdef idx n, i, shard, done
    cdef float sums[UPDATE_BLOCK]
    while at < last:
        n = smaller(UPDATE_BLOCK, last - at)
        memcpy(sums, gradient + at, n * sizeof(float))
        for shard in range(1, shards):
            add_to(sums, gradient + shard * stride + at, n)
        if total != NULL:
            memcpy(total + at, sums, n * sizeof(float))
        for i in range(n // VL):
            done = i * VL
            update_part(
                w + at + done, sums + done, NULL if m == NULL else m + at + done,
                NULL if v == NULL else v + at + done,
                settings, flag, update, VL,
            )
        done = n // VL * VL
        if n > done:
            update_part(
                w + at + done, sums + done, NULL if m == NULL else m + at + done,
                NULL if v == NULL else v + at + done,
                settings, flag, update, n - done,
            )
        at += n


cdef inline void add_to(float* total, const float* x, idx n) noexcept nogil:
    cdef idx v
    for v in range(n // VL):
        vstore(total + v * VL, vadd(vload(total + v * VL), vload(x + v * VL)))
    for v in range(n // VL * VL, n):
        total[v] += x[v]


cdef inline void sgd_update(
    vf* w, vf g, vf* m, vf* v, const float* settings, bint nesterov
) noexcept nogil:
    cdef vf momentum = vset(settings[MOMENTUM])
    g = vfma(vset(settings[WEIGHT_DECAY]), w[0], g)
    m[0] = vfma(momentum, m[0], g)
    if nesterov:
        g = vfma(momentum, m[0], g)
    else:
        g = m[0]
    w[0] = vfma(vset(-settings[LEARNING_RATE]), g, w[0])


cdef void update_sgd(Step* s, idx item, float* scratch) noexcept nogil:
    """g += decay w; velocity = momentum velocity + g; w -= rate velocity (nesterov: rate (g +
    momentum velocity)).

    velocity may be None where momentum is 0. second is not used: None.
    """
    update_item(s, item, sgd_update)


cdef inline void adam_step(vf* w, vf g, vf* m, vf* v, const float* settings) noexcept nogil:
    cdef vf root
    m[0] = vfma(vset(settings[BETA1]), m[0], vmul(vset(settings[REST1]), g))
    v[0] = vfma(vset(settings[BETA2]), v[0], vmul(vset(settings[REST2]), vmul(g, g)))
    root = vadd(
        vsqrt(vmul(v[0], vset(<float>1.0 / settings[CORRECTION2]))), vset(settings[EPSILON])
    )
    w[0] = vsub(w[0], vdiv(vmul(vset(settings[LEARNING_RATE] / settings[CORRECTION1]), m[0]), root))


cdef inline void adam_update(
    vf* w, vf g, vf* m, vf* v, const float* settings, bint flag
) noexcept nogil:
    adam_step(w, vfma(vset(settings[WEIGHT_DECAY]), w[0], g), m, v, settings)


cdef inline void adamw_update(
    vf* w, vf g, vf* m, vf* v, const float* settings, bint flag
) noexcept nogil:
    w[0] = vmul(w[0], vset(<float>1.0 - settings[LEARNING_RATE] * settings[WEIGHT_DECAY]))
    adam_step(w, g, m, v, settings)


cdef void update_adam(Step* s, idx item, float* scratch) noexcept nogil:
    """Kingma and Ba 2015: g += decay w; first = beta1 first + (1 - beta1) g; second = beta2 second
    + (1 - beta2) g^2; w -= rate / (1 - beta1^t) first / (sqrt(second / (1 - beta2^t)) + epsilon).
    """
    update_item(s, item, adam_update)


cdef void update_adamw(Step* s, idx item, float* scratch) noexcept nogil:
    """Adam after w *= 1 - rate * decay, and no decay in the gradient (Loshchilov and Hutter 2019).
    """
    update_item(s, item, adamw_update)


cdef inline void rmsprop_update(
    vf* w, vf g, vf* m, vf* v, const float* settings, bint flag
) noexcept nogil:
    g = vfma(vset(settings[WEIGHT_DECAY]), w[0], g)
    v[0] = vfma(vset(settings[BETA2]), v[0], vmul(vset(settings[REST2]), vmul(g, g)))
    g = vdiv(g, vadd(vsqrt(v[0]), vset(settings[EPSILON])))
    m[0] = vfma(vset(settings[MOMENTUM]), m[0], g)
    w[0] = vfma(vset(-settings[LEARNING_RATE]), m[0], w[0])


cdef void update_rmsprop(Step* s, idx item, float* scratch) noexcept nogil:
    """Tieleman and Hinton 2012: g += decay w; second = alpha second + (1 - alpha) g^2; velocity =
    momentum velocity + g / (sqrt(second) + epsilon); w -= rate velocity. first is the velocity, or
    None.
    """
    update_item(s, item, rmsprop_update)


cdef register_update(str name, kernel_function function, str states):
    register_kernel(
        f"update_{name}", function, f"weight! gradient {states} settings total?!",
        "count shards gradient_image elements_per_item nesterov",
    )


register_update("sgd", update_sgd, "first?! second?!")
register_update("adam", update_adam, "first! second!")
register_update("adamw", update_adamw, "first! second!")
register_update("rmsprop", update_rmsprop, "first?! second!")


cdef void sum_shards(Step* s, idx item, float* scratch) noexcept nogil:
    """total = sum of the shards in order, so that the shards' memory is free again.

    An item is `elements_per_item` of `count` elements.
    """
    cdef const float* gradient = <const float*>s.p[0]
    cdef float* total = <float*>s.p[1]
    cdef idx at = item * s.n[3], last = smaller(at + s.n[3], s.n[0]), n, shard
    while at < last:
        n = smaller(UPDATE_BLOCK, last - at)
        memcpy(total + at, gradient + at, n * sizeof(float))
        for shard in range(1, s.n[1]):
            add_to(total + at, gradient + shard * s.n[2] + at, n)
        at += n
register_kernel(
    "sum_shards", sum_shards, "gradient total!", "count shards gradient_image elements_per_item",
)
