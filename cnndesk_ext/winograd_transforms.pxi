# Winograd convolution: 3x3 kernels at stride 1 with 36 multiplications per 4x4 outputs instead of
# 144, F(4x4, 3x3); in the same way 2x2 kernels as F(5x5, 2x2), 36 instead of 100, 4x4 kernels as
# F(3x3, 4x4), 36 instead of 144, and 5x5 kernels as F(2x2, 5x5), 36 instead of 100. (Winograd 1980;
# Lavin & Gray, "Fast algorithms for convolutional neural networks", CVPR 2016.) Larger kernels, and
# some with strides, fall into parts that are of these kinds (winograd_parts.py).
#
#   y = A^T [ (G g G^T) . (B^T d B) ] A
#
# with d: 6x6 input tile, g: weights, y: SIZE x SIZE outputs, "." element by element. All kinds
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
# Forward (winograd_rows), for a block of tiles at a time:
#
#   V = B^T d B;  M = V U;  y = A^T M A + bias, then ReLU, then the maximum of 2x2 where they follow
#
# Backward (winograd_backward) is its exact adjoint, step by step in reverse. Both gradients share
# the transform of dY, and the mask of the ReLU and the way back through the maximum are applied
# while dY is loaded or dX is stored, so neither costs a pass over memory:
#
#   V = B^T d B again (recomputing beats storing);  M = A dY A^T
#   dU += V^T M, in the thread's scratch;  at the end of a shard of images dW = G^T dU G
#   dV = M U^T, over V;  dX += B dV B^T: neighbouring tiles overlap, so they are added
#
# A dilated convolution is several of these, one for each phase of the pixels, with larger strides
# (winograd.py); their weight gradients go into the same sums.
#
# V and M of a block stay in the thread's L2. Tiles at the right and lower edge read past the image,
# where the halo is zero, and write only what is inside. SIZE is a literal wherever it is passed in
# capitals, so every loop over it is unrolled.

cdef enum:
    # Floats between the end of one frequency's values in scratch and the next one's. Without it
    # their distance is a power of two, and all 36 vectors of a tile fall into one set of the cache.
    STAGGER = 16
    # How far ahead of a transform the next values are asked for: more streams run through a tile
    # than the processor follows by itself.
    AHEAD = 32
    # The code of a window whose maximum a ReLU made zero; 0 to 3 name the cell that won.
    KILLED = 4


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


cdef inline void from_frequencies(
    const vf* v, const idx v_step, vf* out, const idx step,
) noexcept nogil:
    """One dimension of B v, the adjoint of `to_frequencies`."""
    cdef vf v0 = v[0], v1 = v[v_step], v2 = v[2 * v_step], v5 = v[5 * v_step]
    cdef vf v3 = v[3 * v_step], v4 = v[4 * v_step]
    cdef vf p = vadd(v3, v4), q = vfma(vset(2.0), v3, vmul(vset(-0.5), v4))
    out[0] = v0
    out[step] = vfma(vset(-1.5), v0, vadd(vsub(vsub(v2, v1), q), v5))
    out[2 * step] = vfma(vset(-2.0), v0, vfma(vset(-1.5), v5, vsub(
        vfma(vset(-2.5), v2, vmul(vset(0.5), v1)), p)))
    out[3 * step] = vfma(vset(1.5), v0, vfma(vset(-2.0), v5, vfma(
        vset(2.5), v1, vfma(vset(0.5), v2, q))))
    out[4 * step] = vfma(vset(1.5), v5, vadd(vadd(v1, v2), vadd(p, v0)))
    out[5 * step] = v5


cdef inline void to_outputs(
    const vf* m, const idx m_step, vf* out, const idx step, const idx SIZE,
) noexcept nogil:
    """One dimension of A^T m."""
    cdef vf plus = vadd(m[m_step], m[2 * m_step]), minus = vsub(m[m_step], m[2 * m_step])
    cdef vf m3 = m[3 * m_step], m4 = m[4 * m_step], m5 = m[5 * m_step]
    out[0] = vadd(vadd(m[0], plus), vadd(m3, m4))
    out[step] = vfma(vset(-2.0), m4, vfma(vset(0.5), m3, minus))
    if SIZE >= 3:
        out[2 * step] = vfma(vset(4.0), m4, vfma(vset(0.25), m3, plus))
    if SIZE >= 4:
        out[3 * step] = vfma(vset(-8.0), m4, vfma(vset(0.125), m3, minus))
    if SIZE == 5:
        out[4 * step] = vfma(vset(16.0), m4, vfma(vset(0.0625), m3, plus))
    out[(SIZE - 1) * step] = vadd(m5, out[(SIZE - 1) * step])


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
    if TAPS >= 3:
        out[2 * step] = vfma(vset(4.0), two, vfma(vset(0.25), half, even))
    if TAPS >= 4:
        out[3 * step] = vfma(vset(-8.0), two, vfma(vset(0.125), half, odd))
    if TAPS == 5:
        out[4 * step] = vfma(vset(16.0), two, vfma(vset(0.0625), half, even))
    out[(TAPS - 1) * step] = vadd(u[5 * u_step], out[(TAPS - 1) * step])
