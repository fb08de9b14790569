"""The functions that a C file with 8-bit numbers is made of: `FUNCTIONS`, those it needs."""

from __future__ import annotations

from cnndesk.interop.c.float_functions import CROP, SOFTMAX, UPSAMPLE
from cnndesk.interop.c.float_functions import FUNCTIONS as FLOATS
from cnndesk.interop.c.text import Function, functions

_SCALED = """\
/* A sum times mantissa / 2^shift, rounded, as a byte within its ends. */
static int8_t scaled(int64_t sum, int32_t mantissa, int shift, Ends ends)
{
    const int64_t product = sum * mantissa, half = (int64_t)1 << (shift - 1);
    const int64_t size = (product < 0 ? half - product : half + product) >> shift;
    const int64_t byte = (product < 0 ? -size : size) + ends.zero;
    return (int8_t)(byte < ends.low ? ends.low : byte > ends.high ? ends.high : byte);
}
"""

_NEAREST = """\
/* The byte nearest to a number. */
static int8_t nearest(float value, float scale, Ends ends)
{
    const float byte = floorf(value / scale + 0.5f) + (float)ends.zero;
    if (byte < (float)ends.low)
        return (int8_t)ends.low;
    return (int8_t)(byte > (float)ends.high ? ends.high : (int)byte);
}
"""

_CONVOLUTION = """\
/* y = bias + the sum of x times weight over each window; weight: [filter][row][column][channel]. */
static void convolution(const int8_t *x, Shape in, int x_zero, Weights w, Window k, int groups,
                        int8_t *y, Shape out, Ends ends)
{
    const int per_group = in.c / groups, filters = out.c / groups;
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int f = 0; f < out.c; f++) {
                const int8_t *filter = w.weight + (size_t)f * k.h * k.w * per_group;
                int32_t sum = w.bias[f];
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r * k.gap_h;
                        const int b = j * k.step_w - k.left + s * k.gap_w;
                        if (a < 0 || a >= in.h || b < 0 || b >= in.w)
                            continue;
                        const int8_t *v = x + (a * in.w + b) * in.c + f / filters * per_group;
                        const int8_t *u = filter + (r * k.w + s) * per_group;
                        for (int c = 0; c < per_group; c++)
                            sum += (v[c] - x_zero) * u[c];
                    }
                y[(i * out.w + j) * out.c + f] = scaled(sum, w.mantissa[f], w.shift[f], ends);
            }
}
"""

_TRANSPOSED = """\
/* The adjoint of a convolution: y[i] collects weight[r] of each x[a] with a step + r - top = i. */
static void transposed_convolution(const int8_t *x, Shape in, int x_zero, Weights w, Window k,
                                   int8_t *y, Shape out, Ends ends)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int f = 0; f < out.c; f++) {
                const int8_t *filter = w.weight + (size_t)f * k.h * k.w * in.c;
                int32_t sum = w.bias[f];
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i + k.top - r, b = j + k.left - s;
                        if (a < 0 || a % k.step_h || a / k.step_h >= in.h)
                            continue;
                        if (b < 0 || b % k.step_w || b / k.step_w >= in.w)
                            continue;
                        const int8_t *v = x + (a / k.step_h * in.w + b / k.step_w) * in.c;
                        const int8_t *u = filter + (r * k.w + s) * in.c;
                        for (int c = 0; c < in.c; c++)
                            sum += (v[c] - x_zero) * u[c];
                    }
                y[(i * out.w + j) * out.c + f] = scaled(sum, w.mantissa[f], w.shift[f], ends);
            }
}
"""

_DENSE = """\
/* y = bias + weight x; weight is [unit][value]. */
static void dense(const int8_t *x, int count, int x_zero, Weights w, int8_t *y, int units,
                  Ends ends)
{
    for (int u = 0; u < units; u++) {
        const int8_t *row = w.weight + (size_t)u * count;
        int32_t sum = w.bias[u];
        for (int i = 0; i < count; i++)
            sum += (x[i] - x_zero) * row[i];
        y[u] = scaled(sum, w.mantissa[u], w.shift[u], ends);
    }
}
"""

_SCALE = """\
/* y = x scale + shift for each channel. */
static void scale_channels(const int8_t *x, int pixels, int channels, int x_zero, Weights w,
                           int8_t *y, Ends ends)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++)
            y[i * channels + c] =
                scaled((x[i * channels + c] - x_zero) * w.weight[c] + (int64_t)w.bias[c],
                       w.mantissa[c], w.shift[c], ends);
}
"""

_SCALE_BYTES = """\
/* The image's bytes, brought to the range the network learned with. */
static void scale_bytes(const uint8_t *x, int pixels, int channels, Weights w, int8_t *y,
                        Ends ends)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++)
            y[i * channels + c] = scaled(x[i * channels + c] * w.weight[c] + (int64_t)w.bias[c],
                                         w.mantissa[c], w.shift[c], ends);
}
"""

_MAX_POOL = """\
/* The largest value of each window; what lies outside takes no part. */
static void max_pool(const int8_t *x, Shape in, Window k, int8_t *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                int8_t largest = -128;
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r, b = j * k.step_w - k.left + s;
                        if (a < 0 || a >= in.h || b < 0 || b >= in.w)
                            continue;
                        const int8_t v = x[(a * in.w + b) * in.c + c];
                        if (v > largest)
                            largest = v;
                    }
                y[(i * out.w + j) * out.c + c] = largest;
            }
}
"""

_SUM_POOL = """\
/* The sum of each window, or its mean over the cells inside the image and `counted` around it. */
static void sum_pool(const int8_t *x, Shape in, int x_zero, Window k, int is_mean, Border counted,
                     int32_t mantissa, int shift, int8_t *y, Shape out, Ends ends)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                int32_t sum = 0, cells = 0;
                for (int r = 0; r < k.h; r++)
                    for (int s = 0; s < k.w; s++) {
                        const int a = i * k.step_h - k.top + r, b = j * k.step_w - k.left + s;
                        if (a < -counted.top || a >= in.h + counted.bottom ||
                            b < -counted.left || b >= in.w + counted.right)
                            continue;
                        cells++;
                        if (a >= 0 && a < in.h && b >= 0 && b < in.w)
                            sum += x[(a * in.w + b) * in.c + c] - x_zero;
                    }
                /* A mean keeps 8 more bits until it is rounded. */
                y[(i * out.w + j) * out.c + c] =
                    is_mean && cells
                        ? scaled((int64_t)sum * 256 / cells, mantissa, shift + 8, ends)
                        : scaled(sum, mantissa, shift, ends);
            }
}
"""

_PAD = """\
/* x at (top, left) of a larger y of zeros. */
static void pad(const int8_t *x, Shape in, int zero, int top, int left, int8_t *y, Shape out)
{
    for (int i = 0; i < out.h; i++)
        for (int j = 0; j < out.w; j++)
            for (int c = 0; c < out.c; c++) {
                const int a = i - top, b = j - left;
                const int is_inside = a >= 0 && a < in.h && b >= 0 && b < in.w;
                y[(i * out.w + j) * out.c + c] =
                    (int8_t)(is_inside ? x[(a * in.w + b) * in.c + c] : zero);
            }
}
"""

_ADD = """\
/* y = a + b; both factors have the same shift. */
static void add(const int8_t *a, int a_zero, int32_t a_factor, const int8_t *b, int b_zero,
                int32_t b_factor, int shift, int count, int8_t *y, Ends ends)
{
    for (int i = 0; i < count; i++) {
        const int64_t sum = (int64_t)(a[i] - a_zero) * a_factor +
                            (int64_t)(b[i] - b_zero) * b_factor;
        y[i] = scaled(sum, 1, shift, ends);
    }
}
"""

_MULTIPLY = """\
/* y = a b; one with a single pixel counts for all places. */
static void multiply(const int8_t *a, int a_pixels, int a_zero, const int8_t *b, int b_pixels,
                     int b_zero, int32_t mantissa, int shift, int pixels, int channels, int8_t *y,
                     Ends ends)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++) {
            const int u = a[(a_pixels == 1 ? 0 : i) * channels + c] - a_zero;
            const int v = b[(b_pixels == 1 ? 0 : i) * channels + c] - b_zero;
            y[i * channels + c] = scaled(u * v, mantissa, shift, ends);
        }
}
"""

_PUT = """\
/* The channels of x behind the first ones of y. */
static void put_channels(const int8_t *x, Shape in, int x_zero, int32_t mantissa, int shift,
                         int first, int8_t *y, Shape out, Ends ends)
{
    for (int i = 0; i < in.h * in.w; i++)
        for (int c = 0; c < in.c; c++)
            y[i * out.c + first + c] = scaled(x[i * in.c + c] - x_zero, mantissa, shift, ends);
}
"""

_LOOK_UP = """\
/* A function of each value, from its table. */
static void look_up(const int8_t *x, int count, const int8_t *table, int8_t *y)
{
    for (int i = 0; i < count; i++)
        y[i] = table[x[i] + 128];
}
"""

_PRELU = """\
/* x where it is positive, else x times the slope of its channel. */
static void prelu(const int8_t *x, int pixels, int channels, int x_zero, const int8_t *slope,
                  const int32_t *mantissa, const int8_t *shift, int8_t *y, Ends ends)
{
    for (int i = 0; i < pixels; i++)
        for (int c = 0; c < channels; c++) {
            const int v = x[i * channels + c] - x_zero;
            y[i * channels + c] = v > 0 ? scaled(v, mantissa[0], shift[0], ends)
                                        : scaled(v * slope[c], mantissa[1], shift[1], ends);
        }
}
"""

_GROUP_NORM = """\
/* Each group of channels brought to mean 0 and variance 1, then scaled and shifted. */
static void group_norm(const int8_t *x, Shape in, int x_zero, float x_scale, int groups,
                       float epsilon, const float *gamma, const float *beta, int8_t *y,
                       float y_scale, Ends ends)
{
    const int width = in.c / groups, pixels = in.h * in.w;
    for (int g = 0; g < groups; g++) {
        int64_t sum = 0, squares = 0;
        for (int i = 0; i < pixels; i++)
            for (int c = g * width; c < (g + 1) * width; c++) {
                const int v = x[i * in.c + c] - x_zero;
                sum += v;
                squares += v * v;
            }
        const float count = (float)pixels * (float)width;
        const float mean = (float)sum / count;
        const float variance = ((float)squares / count - mean * mean) * x_scale * x_scale;
        const float inverse = x_scale / sqrtf((variance > 0.0f ? variance : 0.0f) + epsilon);
        for (int i = 0; i < pixels; i++)
            for (int c = g * width; c < (g + 1) * width; c++) {
                const float v = ((float)(x[i * in.c + c] - x_zero) - mean) * inverse;
                y[i * in.c + c] = nearest(v * gamma[c] + beta[c], y_scale, ends);
            }
    }
}
"""

_RESPONSE_NORM = """\
/* x / (bias + alpha / size * the squares of the channels around)^beta. */
static void response_norm(const int8_t *x, Shape in, int x_zero, float x_scale, int size,
                          float alpha, float beta, float bias, int8_t *y, float y_scale,
                          Ends ends)
{
    const int before = (size - 1) / 2;
    for (int i = 0; i < in.h * in.w; i++)
        for (int c = 0; c < in.c; c++) {
            const int8_t *v = x + i * in.c;
            int32_t squares = 0;
            for (int n = c - before; n < c - before + size; n++)
                if (n >= 0 && n < in.c)
                    squares += (v[n] - x_zero) * (v[n] - x_zero);
            const float around = alpha / (float)size * (float)squares * x_scale * x_scale;
            y[i * in.c + c] = nearest((float)(v[c] - x_zero) * x_scale / powf(bias + around, beta),
                                      y_scale, ends);
        }
}
"""

_VALUES = """\
/* What bytes stand for. */
static void values(const int8_t *x, int count, float scale, int zero, float *y)
{
    for (int i = 0; i < count; i++)
        y[i] = scale * (float)(x[i] - zero);
}
"""

_UNITS = """\
/* Values in their units. */
static void to_units(float *y, int count, const float *scale, const float *shift)
{
    for (int i = 0; i < count; i++)
        y[i] = y[i] * scale[i] + shift[i];
}
"""

_SCALES = ("scaled",)

FUNCTIONS = functions(
    Function("scaled", _SCALED),
    Function("nearest", _NEAREST),
    Function("convolution", _CONVOLUTION, _SCALES),
    Function("transposed_convolution", _TRANSPOSED, _SCALES),
    Function("dense", _DENSE, _SCALES),
    Function("scale_channels", _SCALE, _SCALES),
    Function("scale_bytes", _SCALE_BYTES, _SCALES),
    Function("max_pool", _MAX_POOL),
    Function("sum_pool", _SUM_POOL, _SCALES),
    Function("pad", _PAD),
    Function("crop", CROP.replace("NUMBER", "int8_t")),
    Function("upsample", UPSAMPLE.replace("NUMBER", "int8_t")),
    Function("add", _ADD, _SCALES),
    Function("multiply", _MULTIPLY, _SCALES),
    Function("put_channels", _PUT, _SCALES),
    Function("look_up", _LOOK_UP),
    Function("prelu", _PRELU, _SCALES),
    Function("group_norm", _GROUP_NORM, ("nearest",)),
    Function("response_norm", _RESPONSE_NORM, ("nearest",)),
    Function("values", _VALUES),
    Function("to_units", _UNITS),
    Function("softmax", SOFTMAX),
    FLOATS["apply_sigmoid"],
)
