# cython: language_level=3
# The kernels compiled for one instruction set; setup.py gives the flags.
include "kernels.pxi"
