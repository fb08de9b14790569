"""The functions that a C file with float32 numbers is made of: `FUNCTIONS`, those it needs."""

from __future__ import annotations

from cnndesk.interop.c.text import Function, functions

_CONVOLUTION = """\
/* y = bias + the sum of x times weight over each window; weight: [filter][row][column][channel]. */
static void convolution(const float *x, Shape in, const float *weight, const float *bias,
                        Window k, int groups, float *y, Shape out)
{
    const int per_group = in.c / groups, filters = out.c / groups;
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int f = 0; f < out.c; f++) {
                const float *filter = weight + (size_t)f * k.h * k.w * per_group;
                float sum = bias[f];
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r * k.gap_h;
                        const int b = j * k.step_w - k.left + s * k.gap_w;
                        if (a < 0 || a >= in.h || b < 0 || b >= in.w)
                            continue;
                        const float *v = x + (a * in.w + b) * in.c + f / filters * per_group;
                        const float *w = filter + (r * k.w + s) * per_group;
                        for (int c = 0; c < per_group; c++)
                            sum += v[c] * w[c];
                    }
                y[(i * out.w + j) * out.c + f] = sum;
            }
}
"""

_TRANSPOSED = """\
/* The adjoint of a convolution: y[i] collects weight[r] of each x[a] with a step + r - top = i. */
static void transposed_convolution(const float *x, Shape in, const float *weight,
                                   const float *bias, Window k, float *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int f = 0; f < out.c; f++) {
                const float *filter = weight + (size_t)f * k.h * k.w * in.c;
                float sum = bias[f];
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i + k.top - r, b = j + k.left - s;
                        if (a < 0 || a % k.step_h || a / k.step_h >= in.h)
                            continue;
                        if (b < 0 || b % k.step_w || b / k.step_w >= in.w)
                            continue;
                        const float *v = x + (a / k.step_h * in.w + b / k.step_w) * in.c;
                        const float *w = filter + (r * k.w + s) * in.c;
                        for (int c = 0; c < in.c; c++)
                            sum += v[c] * w[c];
                    }
                y[(i * out.w + j) * out.c + f] = sum;
            }
}
"""

_DENSE = """\
/* y = bias + weight x; weight is [unit][value]. */
static void dense(const float *x, int count, const float *weight, const float *bias, float *y,
                  int units)
{
    for (int u = 0; u < units; u++) {
        const float *w = weight + (size_t)u * count;
        float sum = bias[u];
        for (int i = 0; i < count; i++)
            sum += x[i] * w[i];
        y[u] = sum;
    }
}
"""

_SCALE = """\
/* y = x scale + shift for each channel. */
static void scale_channels(const float *x, int pixels, int channels, const float *scale,
                           const float *shift, float *y)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++)
            y[i * channels + c] = x[i * channels + c] * scale[c] + shift[c];
}
"""

_SCALE_BYTES = """\
/* The image's bytes, brought to the range the network learned with. */
static void scale_bytes(const uint8_t *x, int pixels, int channels, const float *scale,
                        const float *shift, float *y)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++)
            y[i * channels + c] = (float)x[i * channels + c] * scale[c] + shift[c];
}
"""

_MAX_POOL = """\
/* The largest value of each window; what lies outside takes no part. */
static void max_pool(const float *x, Shape in, Window k, float *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                float largest = 0.0f;
                int found = 0;
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r, b = j * k.step_w - k.left + s;
                        if (a < 0 || a >= in.h || b < 0 || b >= in.w)
                            continue;
                        const float v = x[(a * in.w + b) * in.c + c];
                        if (!found || v > largest)
                            largest = v;
                        found = 1;
                    }
                y[(i * out.w + j) * out.c + c] = largest;
            }
}
"""

_SUM_POOL = """\
/* The sum of each window, or its mean over the cells inside the image and `counted` around it. */
static void sum_pool(const float *x, Shape in, Window k, int is_mean, Border counted, float *y,
                     Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                float sum = 0.0f;
                int cells = 0;
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r, b = j * k.step_w - k.left + s;
                        if (a < -counted.top || a >= in.h + counted.bottom ||
                            b < -counted.left || b >= in.w + counted.right)
                            continue;
                        cells++;
                        if (a >= 0 && a < in.h && b >= 0 && b < in.w)
                            sum += x[(a * in.w + b) * in.c + c];
                    }
                y[(i * out.w + j) * out.c + c] = is_mean && cells ? sum / (float)cells : sum;
            }
}
"""

_PAD = """\
/* x at (top, left) of a larger y of zeros. */
static void pad(const float *x, Shape in, int top, int left, float *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                const int a = i - top, b = j - left;
                const int is_inside = a >= 0 && a < in.h && b >= 0 && b < in.w;
                y[(i * out.w + j) * out.c + c] =
                    is_inside ? x[(a * in.w + b) * in.c + c] : 0.0f;
            }
}
"""

_CROP = """\
/* The part of x that begins at (top, left). */
static void crop(const NUMBER *x, Shape in, int top, int left, NUMBER *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w * out.c; j++)
            y[i * out.w * out.c + j] = x[((i + top) * in.w + left) * in.c + j];
}
"""

_UPSAMPLE = """\
/* Every pixel repeated down and across. */
static void upsample(const NUMBER *x, Shape in, int down, int across, NUMBER *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++)
                y[(i * out.w + j) * out.c + c] = x[(i / down * in.w + j / across) * in.c + c];
}
"""

_ADD = """\
/* y = a + b. */
static void add(const float *a, const float *b, int count, float *y)
{
    for (int i = 0; i < count; i++)
        y[i] = a[i] + b[i];
}
"""

_MULTIPLY = """\
/* y = a b; one with a single pixel counts for all places. */
static void multiply(const float *a, int a_pixels, const float *b, int b_pixels, int pixels,
                     int channels, float *y)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++)
            y[i * channels + c] = a[(a_pixels == 1 ? 0 : i) * channels + c] *
                                  b[(b_pixels == 1 ? 0 : i) * channels + c];
}
"""

_PUT = """\
/* The channels of x behind the first ones of y. */
static void put_channels(const float *x, Shape in, int first, float *y, Shape out)
{
    for (int i = 0; i < in.h * in.w; i++)
        for (int c = 0; c < in.c; c++)
            y[i * out.c + first + c] = x[i * in.c + c];
}
"""

_GROUP_NORM = """\
/* Each group of channels brought to mean 0 and variance 1, then scaled and shifted. */
static void group_norm(const float *x, Shape in, int groups, float epsilon, const float *gamma,
                       const float *beta, float *y)
{
    const int width = in.c / groups, pixels = in.h * in.w;
    for (int g = 0; g < groups; g++) {
        double sum = 0.0, squares = 0.0;
        for (int i = 0; i < pixels; i++)
            for (int c = g * width; c < (g + 1) * width; c++)
                sum += (double)x[i * in.c + c];
        const double mean = sum / ((double)pixels * width);
        for (int i = 0; i < pixels; i++)
            for (int c = g * width; c < (g + 1) * width; c++) {
                const double d = (double)x[i * in.c + c] - mean;
                squares += d * d;
            }
        const double variance = squares / ((double)pixels * width);
        const float inverse = (float)(1.0 / sqrt(variance + (double)epsilon));
        for (int i = 0; i < pixels; i++)
            for (int c = g * width; c < (g + 1) * width; c++)
                y[i * in.c + c] =
                    (x[i * in.c + c] - (float)mean) * inverse * gamma[c] + beta[c];
    }
}
"""

_RESPONSE_NORM = """\
/* x / (bias + alpha / size * the squares of the channels around)^beta. */
static void response_norm(const float *x, Shape in, int size, float alpha, float beta, float bias,
                          float *y)
{
    const int before = (size - 1) / 2;
    for (int i = 0; i < in.h * in.w; i++)
        for (int c = 0; c < in.c; c++) {
            const float *v = x + i * in.c;
            float squares = 0.0f;
            for (int n = c - before; n < c - before + size; n++)
                if (n >= 0 && n < in.c)
                    squares += v[n] * v[n];
            y[i * in.c + c] = v[c] / powf(bias + alpha / (float)size * squares, beta);
        }
}
"""

_PRELU = """\
/* x where it is positive, else x times the slope of its channel. */
static void prelu(const float *x, int pixels, int channels, const float *slope, float *y)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++) {
            const float v = x[i * channels + c];
            y[i * channels + c] = v > 0.0f ? v : v * slope[c];
        }
}
"""

SOFTMAX = """\
/* Probabilities that sum to 1. */
static void softmax(const float *x, int count, float *y)
{
    float largest = x[0], sum = 0.0f;
    for (int i = 1; i < count; i++)
        if (x[i] > largest)
            largest = x[i];
    for (int i = 0; i < count; i++) {
        y[i] = expf(x[i] - largest);
        sum += y[i];
    }
    for (int i = 0; i < count; i++)
        y[i] /= sum;
}
"""

_COPY = """\
/* The answer, where the caller wants it. */
static void copy(const float *x, int count, float *y)
{
    for (int i = 0; i < count; i++)
        y[i] = x[i];
}
"""

_POINTWISE = {
    "relu": "v > 0.0f ? v : 0.0f",
    "tanh": "tanhf(v)",
    "sigmoid": "v < 0.0f ? expf(v) / (1.0f + expf(v)) : 1.0f / (1.0f + expf(-v))",
    "leaky_relu": "v > 0.0f ? v : alpha * v",
    "elu": "v > 0.0f ? v : alpha * expm1f(v)",
    "gelu": "0.5f * v * (1.0f + erff(v * 0.70710678f))",
    "silu": "v < 0.0f ? v * expf(v) / (1.0f + expf(v)) : v / (1.0f + expf(-v))",
    "softplus": "(v > 0.0f ? v : 0.0f) + log1pf(expf(v > 0.0f ? -v : v))",
    "hard_swish": "v * (v <= -3.0f ? 0.0f : v >= 3.0f ? 6.0f : v + 3.0f) / 6.0f",
    "clipped_relu": "v < 0.0f ? 0.0f : v > alpha ? alpha : v",
    "hard_sigmoid": "alpha * v + 0.5f < 0.0f ? 0.0f : "
    "alpha * v + 0.5f > 1.0f ? 1.0f : alpha * v + 0.5f",
}
WITH_ALPHA = frozenset(kind for kind, formula in _POINTWISE.items() if "alpha" in formula)


def known_activations() -> frozenset[str]:
    """Return the kinds of activation that can be written."""
    return frozenset(_POINTWISE)


def _pointwise(kind: str, formula: str) -> Function:
    own = "float alpha, " if kind in WITH_ALPHA else ""
    if len(formula) > 60:
        formula = formula.replace(" : alpha * v + 0.5f >", "\n               : alpha * v + 0.5f >")
    text = f"""\
static void apply_{kind}(const float *x, int count, {own}float *y)
{{
    for (int i = 0; i < count; i++) {{
        const float v = x[i];
        y[i] = {formula};
    }}
}}
"""
    return Function(f"apply_{kind}", text)


FUNCTIONS = functions(
    Function("convolution", _CONVOLUTION),
    Function("transposed_convolution", _TRANSPOSED),
    Function("dense", _DENSE),
    Function("scale_channels", _SCALE),
    Function("scale_bytes", _SCALE_BYTES),
    Function("max_pool", _MAX_POOL),
    Function("sum_pool", _SUM_POOL),
    Function("pad", _PAD),
    Function("crop", _CROP.replace("NUMBER", "float")),
    Function("upsample", _UPSAMPLE.replace("NUMBER", "float")),
    Function("add", _ADD),
    Function("multiply", _MULTIPLY),
    Function("put_channels", _PUT),
    Function("group_norm", _GROUP_NORM),
    Function("response_norm", _RESPONSE_NORM),
    Function("prelu", _PRELU),
    Function("softmax", SOFTMAX),
    Function("copy", _COPY),
    *(_pointwise(kind, formula) for kind, formula in _POINTWISE.items()),
)

CROP, UPSAMPLE = _CROP, _UPSAMPLE
"""For numbers of any kind, which stand as NUMBER."""
