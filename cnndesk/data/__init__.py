"""Images for training: sources, decoding, the cache, splits, batches and augmentation.

Knows numpy and Pillow; nothing of networks, nothing of the window.
"""

from cnndesk.data.augment import KINDS as AUGMENTATIONS
from cnndesk.data.augment import Augmenter, AugmentKind, format_augment, parse_augment
from cnndesk.data.batches import Batch, BatchStream
from cnndesk.data.corrections import Correction, Corrections, ImageKey, Unmatched
from cnndesk.data.dataset import Dataset, open_source
from cnndesk.data.decode import IMAGE_SUFFIXES, load_image, load_picture
from cnndesk.data.formats import (
    FileFilter,
    data_filters,
    is_data_file,
    is_data_name,
    is_picture_name,
    picture_filter,
    what_to_give,
    why_not_read,
)
from cnndesk.data.report import (
    OpeningCancelled,
    Problem,
    Progress,
    ReadingError,
    problem_lines,
)
from cnndesk.data.settings import FITS, LAYOUTS, DataSettings, Fit, Layout, Shape
from cnndesk.data.sources import BUILT_IN
from cnndesk.data.sources.words import positions_of
from cnndesk.data.split import ImageRows, Split, thinned

__all__ = [
    "open_source",
    "Dataset",
    "DataSettings",
    "Split",
    "ImageRows",
    "thinned",
    "positions_of",
    "BatchStream",
    "Batch",
    "Correction",
    "Corrections",
    "ImageKey",
    "Unmatched",
    "Problem",
    "Progress",
    "ReadingError",
    "problem_lines",
    "OpeningCancelled",
    "load_image",
    "load_picture",
    "AUGMENTATIONS",
    "AugmentKind",
    "Augmenter",
    "parse_augment",
    "format_augment",
    "BUILT_IN",
    "FITS",
    "LAYOUTS",
    "Layout",
    "Fit",
    "Shape",
    "IMAGE_SUFFIXES",
    "FileFilter",
    "data_filters",
    "is_data_file",
    "is_data_name",
    "is_picture_name",
    "picture_filter",
    "what_to_give",
    "why_not_read",
]
