"""The layers a model is made of, one file per kind."""

from __future__ import annotations

from .activation import Activation, PRelu
from .base import Call, Layer, Slot, Targets
from .conv import Conv2d, ConvTranspose2d, FixedFilter
from .dense import Dense
from .features import FeatureInput
from .input import InputLayer
from .merge import Add, Concatenate, Multiply
from .noise import Dropout, GaussianNoise, SpatialDropout
from .norm import BatchNorm, GroupNorm, LayerNorm
from .output import MeanSquaredError, OutputLayer, SigmoidCrossEntropy, SoftmaxCrossEntropy
from .pool import GlobalPool, Pool2d
from .response import LocalResponseNorm
from .shape_ops import Crop2d, Flatten, Pad2d, Upsample2d

__all__ = [
    "Activation",
    "Add",
    "BatchNorm",
    "Call",
    "Concatenate",
    "Conv2d",
    "ConvTranspose2d",
    "Crop2d",
    "Dense",
    "Dropout",
    "FeatureInput",
    "FixedFilter",
    "Flatten",
    "GaussianNoise",
    "GlobalPool",
    "GroupNorm",
    "InputLayer",
    "Layer",
    "LayerNorm",
    "LocalResponseNorm",
    "MeanSquaredError",
    "Multiply",
    "OutputLayer",
    "PRelu",
    "Pad2d",
    "Pool2d",
    "SigmoidCrossEntropy",
    "Slot",
    "SoftmaxCrossEntropy",
    "SpatialDropout",
    "Targets",
    "Upsample2d",
]
