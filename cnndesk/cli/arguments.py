"""The commands and their options. Nothing heavy is imported here: help and version come at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import cnndesk
from cnndesk.cli.export_formats import EXPORT_FORMATS
from cnndesk.engine.schedules import SCHEDULES

PRECISIONS = ("float32", "mixed")
OPTIMIZERS = ("sgd", "momentum", "nesterov", "adam", "adamw", "rmsprop")
AUTO = "auto"
SPLITS = ("train", "val", "test")
LAYOUTS = ("auto", "folders", "parts", "table")
SOURCE_HELP = "digits, shapes, or a folder, zip, tar, CSV, NumPy, IDX or CIFAR file"

EPILOG = """\
examples:
  cnndesk train --template lenet5 --data digits
  cnndesk train --template small-vgg --data photos/ --augment flip,shift --out photos.cnndesk
  cnndesk train --start efficientnet-lite0 --data photos/ --out photos.cnndesk
  cnndesk train photos.cnndesk --resume
  cnndesk predict photos.cnndesk holiday/ --csv answers.csv
  cnndesk lab photos.cnndesk --vary lr=0.01,0.03,0.1 --seeds 3
  cnndesk export photos.cnndesk --to onnx
  cnndesk figure photos.cnndesk --out network.pdf

exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted with Ctrl-C.
CNNDESK_DEBUG=1 shows where an error comes from.
"""


FILM_VIEWS = ("maps", "filters", "embedding", "curves")
"""As `cnndesk.use.film.making` has them, which takes long to import."""


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="cnndesk",
        description="Draw, train and look inside a convolutional network on your own machine.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"cnndesk {cnndesk.__version__}")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_train(commands)
    _add_replay(commands)
    _add_prune(commands)
    _add_eval(commands)
    _add_predict(commands)
    _add_calibrate(commands)
    _add_export(commands)
    _add_figure(commands)
    _add_film(commands)
    _add_report(commands)
    _add_import(commands)
    _add_info(commands)
    _add_command(commands, "templates", "lists", "list the networks to start from")
    _add_command(commands, "blocks", "lists", "list the blocks that a network is made of")
    _add_bench(commands)
    _add_explain(commands)
    _add_embed(commands)
    _add_recognise(commands)
    _add_lesson(commands)
    _add_lab(commands)
    return parser


def _add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    module: str,
    sentence: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=sentence, description=sentence[0].upper() + sentence[1:] + "."
    )
    parser.set_defaults(module=module, parser=parser)
    parser.add_argument("--json", action="store_true", help="print one JSON value on stdout")
    return parser


def _add_threads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threads", type=int, metavar="N", help="threads (all cores; the result does not change)"
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--layout",
        choices=LAYOUTS,
        metavar="NAME",
        help="how files are read: folders (each is a class), parts (train, test ... above the "
        "classes), table, auto (auto)",
    )
    parser.add_argument(
        "--label-column",
        metavar="NAME",
        help="column of a table that holds the labels; several with commas between them",
    )


def _number_or_auto(kind: type[int] | type[float]) -> Callable[[str], int | float | str]:
    """Return the reader of an option that is a number or the word auto."""

    def read(text: str) -> int | float | str:
        return AUTO if text.strip().lower() == AUTO else kind(text)

    read.__name__ = kind.__name__  # argparse says: invalid int value
    return read


def _add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(commands, "train", "train", "train a network and save it as a project")
    parser.add_argument("project", nargs="?", metavar="PROJECT", help="a .cnndesk file to train")
    parser.add_argument("--template", metavar="NAME", help="start from this network instead")
    parser.add_argument(
        "--start",
        metavar="NAME",
        help="start from a network that already sees: efficientnet-lite0. It stays as it is, and a "
        "new head learns; 20 photographs a class are enough for many uses",
    )
    parser.add_argument(
        "--fine-tune",
        type=int,
        metavar="N",
        help="afterwards let the last N stages of that network learn too, slowly",
    )
    parser.add_argument("--data", metavar="SOURCE", help=SOURCE_HELP)
    parser.add_argument("--test-data", metavar="SOURCE", help="test images from another source")
    _add_reading(parser)
    parser.add_argument(
        "--epochs",
        type=_number_or_auto(int),
        metavar="N",
        help="passes over the training images; auto (the default for a new project): as many as "
        "the images need, fewer where validation gets no better",
    )
    parser.add_argument(
        "--batch-size",
        type=_number_or_auto(int),
        metavar="N",
        help="images per training step, or auto",
    )
    parser.add_argument(
        "--optimizer", choices=OPTIMIZERS, metavar="NAME", help=", ".join(OPTIMIZERS)
    )
    parser.add_argument(
        "--lr",
        type=_number_or_auto(float),
        metavar="X",
        help="learning rate, the highest, or auto",
    )
    parser.add_argument(
        "--schedule",
        type=lambda name: name.replace("-", "_"),
        choices=SCHEDULES,
        metavar="NAME",
        help=", ".join(SCHEDULES),
    )
    parser.add_argument("--weight-decay", type=float, metavar="X", help="pull towards zero")
    parser.add_argument(
        "--clip-norm",
        type=float,
        metavar="X",
        help="shorten the gradient of a step to this norm; 0 for never",
    )
    parser.add_argument(
        "--balance",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="show every class equally often, however many images it has",
    )
    parser.add_argument(
        "--augment", metavar="LIST", help="such as flip,shift:0.1; empty text for none"
    )
    parser.add_argument("--seed", type=int, metavar="N", help="same seed, same bits")
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        metavar="NAME",
        help="float32, or mixed: training steps multiply numbers of 16 bits (bfloat16) where the "
        "processor can, which is faster; weights and sums keep 32",
    )
    _add_threads(parser)
    parser.add_argument("--resume", action="store_true", help="go on where the run was interrupted")
    parser.add_argument("--out", metavar="FILE", help="where to save the project")
    parser.add_argument(
        "--log-dir",
        metavar="FOLDER",
        help="also write the curves for TensorBoard and as tables (CSV), into a folder of its own "
        "in this one, while it trains",
    )
    parser.add_argument(
        "--keep-moments",
        action="store_true",
        help="keep the network as it was at each epoch, for the time machine and “cnndesk film”",
    )


def _add_replay(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "replay",
        "replay",
        "train a run again with all that was changed while it trained, and compare the bits",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--out", metavar="FILE", help="also save what the replayed run came to")
    _add_threads(parser)


def _add_prune(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "prune",
        "prune",
        "remove the maps that the network can best do without, measured on the validation images",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--remove", metavar="N|N%", help="so many of the least useful maps, or such a share"
    )
    parser.add_argument(
        "--below",
        type=float,
        metavar="X",
        help="all without which the loss of an image changes by less than X, on average",
    )
    parser.add_argument(
        "--fine-tune", type=int, metavar="N", help="train on for N epochs afterwards, slowly"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--exact", action="store_true", help="mute each map in turn, however long")
    how.add_argument("--estimate", action="store_true", help="estimate from gradients instead")
    parser.add_argument("--preview", action="store_true", help="only say what would come of it")
    parser.add_argument("--out", metavar="FILE", help="save there instead of in PROJECT")
    _add_threads(parser)


def _add_eval(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "eval",
        "evaluate",
        "measure a trained network: accuracy and confusion, scores by label, errors of values",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--data", metavar="SOURCE", help=f"other images: {SOURCE_HELP}")
    _add_reading(parser)
    parser.add_argument("--split", choices=SPLITS, help="which part (test)")
    _add_threshold(parser)
    _add_threads(parser)


def _add_threshold(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="P",
        help="probability from which an image is taken to have a label (0.5)",
    )


def _add_predict(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "predict", "predict", "say what is on pictures, one or many thousands"
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "images",
        nargs="+",
        metavar="FOLDER|ZIP|FILE",
        help="pictures, folders of them, archives, or files that hold images",
    )
    parser.add_argument("--csv", metavar="FILE", help="write a table with a line for each picture")
    parser.add_argument(
        "--sort-into",
        metavar="FOLDER",
        help="copy the pictures into a folder per class, and into “not sure”; nothing is moved or "
        "overwritten",
    )
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="P",
        help="probability below which a class is “not sure”, and from which an image is taken to "
        "have a label (that of the project, else 0.7 for classes and 0.5 for labels)",
    )
    parser.add_argument("--top", type=int, default=3, metavar="K", help="classes to tell (3)")
    parser.add_argument(
        "--force", action="store_true", help="replace the file of --csv where it is there already"
    )
    _add_threads(parser)


def _add_calibrate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "calibrate",
        "calibrate",
        "let probabilities mean what they say, by the validation images; no answer changes",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--remove",
        action="store_true",
        help="take it back: probabilities as the network gives them",
    )
    _add_threads(parser)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "export",
        "export",
        "write a trained network for other programs, checked before it is handed over",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--to",
        choices=[row.name for row in EXPORT_FORMATS],
        default="onnx",
        metavar="FORMAT",
        help="; ".join(f"{row.name}: {row.sentence}" for row in EXPORT_FORMATS)
        + " (onnx is the default)",
    )
    parser.add_argument(
        "--out", metavar="FILE", help="file or folder to write (beside the project)"
    )
    parser.add_argument(
        "--force", action="store_true", help="replace the file where it is there already"
    )
    parser.add_argument(
        "--channels-first",
        action="store_true",
        help="onnx: take float32 images N × C × H × W of 0 to 255 instead of uint8 N × H × W × C",
    )
    parser.add_argument(
        "--int8",
        action="store_true",
        help="tflite, c: 8-bit numbers, their ranges measured on up to 100 training images",
    )
    parser.add_argument(
        "--data",
        metavar="SOURCE",
        help=f"where the project's images are now, to measure and compare on: {SOURCE_HELP}",
    )
    parser.add_argument(
        "--with-images",
        action="store_true",
        help="put the pixels of all images into the folder, for a machine without the files",
    )
    parser.add_argument(
        "--unchecked", action="store_true", help="do not compare it with this program's engine"
    )
    _add_threads(parser)


def _add_film(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "film", "film", "show a training as a film, from the moments that were kept"
    )
    parser.add_argument("project", metavar="PROJECT", help="with its NAME.moments beside it")
    parser.add_argument(
        "--view",
        choices=FILM_VIEWS,
        default="maps",
        metavar="NAME",
        help=f"{', '.join(FILM_VIEWS)} (maps)",
    )
    parser.add_argument(
        "--block", metavar="ID", help="whose maps, filters or points (the last convolution)"
    )
    parser.add_argument("--image", metavar="IMAGE", help="whose maps (the first validation image)")
    parser.add_argument(
        "--out",
        required=True,
        metavar="FILE",
        help="FILE.png for an animated PNG, or a folder for a picture of each moment",
    )
    parser.add_argument(
        "--milliseconds", type=int, default=250, metavar="N", help="of each moment (250)"
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    _add_threads(parser)


def _add_figure(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "figure", "figure", "draw a network for a paper, as SVG or PDF with real text"
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument(
        "--out", metavar="FILE", help="FILE.svg or FILE.pdf (an SVG beside the project)"
    )
    parser.add_argument(
        "--style",
        choices=("flat", "volumes"),
        default="flat",
        metavar="NAME",
        help="flat (boxes with their parameters, the default) or volumes (as large as what flows)",
    )
    parser.add_argument(
        "--direction",
        choices=("right", "down"),
        default="right",
        metavar="NAME",
        help="right (the default) or down; volumes run to the right",
    )
    parser.add_argument(
        "--shapes",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="write the shape of each output (they are written)",
    )
    parser.add_argument(
        "--joined",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="draw batch norm, activation and dropout with the block before them (from 10 blocks "
        "on)",
    )
    parser.add_argument(
        "--folded",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="draw each group of blocks as one (as it is on the canvas)",
    )
    parser.add_argument(
        "--wrap",
        type=int,
        default=0,
        metavar="N",
        help="boxes of a row, or of a column downwards, at the most (as suits a page)",
    )
    parser.add_argument("--grey", action="store_true", help="without colours")
    parser.add_argument(
        "--force", action="store_true", help="replace the file where it is there already"
    )


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands,
        "report",
        "report",
        "write a page with the network, its curves, its results and its mistakes",
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("--out", metavar="FILE", help="FILE.html (beside the project)")
    parser.add_argument(
        "--force", action="store_true", help="replace the file where it is there already"
    )
    _add_threads(parser)


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "import", "importing", "take over a network of another program, with its weights"
    )
    parser.add_argument(
        "file", metavar="FILE", help="FILE.onnx; or FILE.safetensors together with --into"
    )
    parser.add_argument(
        "--into",
        metavar="PROJECT",
        help="give the weights of a .safetensors file to the blocks of this project",
    )
    parser.add_argument("--out", metavar="PROJECT", help="project to write (beside the file)")
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace the project where it is there already, or the weights it was trained to",
    )
    parser.add_argument(
        "--until",
        default="",
        metavar="NODE",
        help="only the part up to this operator or value: a backbone without an output",
    )
    parser.add_argument(
        "--scaling",
        choices=("auto", "imagenet", "unit", "symmetric", "raw"),
        default="auto",
        metavar="NAME",
        help="what the file takes: imagenet (mean 0, deviation 1 of ImageNet), unit (0 to 1), "
        "symmetric (-1 to 1), raw (0 to 255); auto (the default) looks, and says what it supposes",
    )
    parser.add_argument(
        "--size",
        type=_two_numbers,
        metavar="HxW",
        help="of the images, where the file leaves it open (224x224)",
    )
    parser.add_argument(
        "--unchecked",
        action="store_true",
        help="do not compare with ONNX Runtime, where that is installed",
    )
    _add_threads(parser)


def _two_numbers(text: str) -> tuple[int, int]:
    """Read a size such as 224x160; one number stands for both."""
    height, cross, width = text.lower().replace("×", "x").partition("x")
    size = int(height), int(width if cross else height)
    if min(size) < 1:
        raise ValueError(text)
    return size


def _add_info(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "info", "info", "describe a project, a data source or, without one, this program"
    )
    parser.add_argument("target", nargs="?", metavar="PROJECT|SOURCE")
    _add_reading(parser)
    parser.add_argument(
        "--digest", action="store_true", help="print a hash of all weights and nothing else"
    )


def _add_bench(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(commands, "bench", "bench", "measure the speed of training steps")
    parser.add_argument(
        "--net",
        action="append",
        metavar="NAME|PROJECT",
        help="N1 to N4, F1, F2, S1 to S5, M1 to M7, a template, a .cnndesk file, or a network in "
        "short such as “28x28x1 c3x8 r p f10 @16”; may be given several times (N1 to N4)",
    )
    parser.add_argument(
        "--family",
        action="append",
        choices=("reference", "5x5", "strided", "modern"),
        help="the fixed networks of a family: N1 to N4, F1 and F2, S1 to S5, M1 to M7; may be "
        "given several times",
    )
    parser.add_argument("--all", action="store_true", help="all fixed networks")
    parser.add_argument(
        "--random", type=int, metavar="COUNT", help="networks drawn at random instead"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of --random (0)")
    parser.add_argument(
        "--infer", action="store_true", help="forward passes of 1 and 32 images instead of training"
    )
    _add_threads(parser)
    parser.add_argument(
        "--pairs", type=int, default=30, metavar="N", help="measurements of each network (30)"
    )
    parser.add_argument(
        "--processor-time",
        action="store_true",
        help="with --threads 1: count the thread's own time, which holds on a busy machine too",
    )
    parser.add_argument(
        "--against",
        action="append",
        default=[],
        choices=("torch", "torch-compile", "torch-bf16"),
        help="the same network and batch in PyTorch beside ours, with its fused optimiser, in the "
        "better of its memory formats: eager, compiled or under autocast to bfloat16; may be "
        "given several times. With --infer, torch also means ONNX Runtime, "
        "where it is installed together with onnx",
    )
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default=PRECISIONS[0],
        help="of our training steps; the peer of mixed precision is --against torch-bf16 (float32)",
    )
    parser.add_argument(
        "--schedule",
        type=int,
        metavar="THREADS",
        help="instead of measuring, simulate a training step on 2 to 64 threads by the times of "
        "its work items, and tell what keeps so many threads from being as many times as fast",
    )
    parser.add_argument(
        "--pipeline",
        metavar="FOLDER",
        help="instead, images a second of decoding, of batches and of training from a folder of "
        "images (a folder in it for each class); with --against torch also of its DataLoader with "
        "two workers; --net names a template",
    )
    parser.add_argument(
        "--side", type=int, default=0, metavar="PIXELS", help="of --pipeline (as the program would)"
    )
    parser.add_argument(
        "--memory",
        action="store_true",
        help="instead, by how much the first steps let a process of its own grow; with --against "
        "torch also PyTorch's",
    )
    parser.add_argument(
        "--build",
        choices=("v2", "v3", "v4", "v4_bf16", "generic", "arm_bf16"),
        help="the kernels of one instruction set (v3: AVX2, v4: AVX-512); PyTorch is kept to it, "
        "ONNX Runtime cannot be (the best for this processor)",
    )


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "explain", "explain", "show which parts of an image speak for a class"
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("image", metavar="IMAGE")
    parser.add_argument(
        "--method",
        choices=("gradcam", "saliency", "occlusion"),
        default="gradcam",
        metavar="NAME",
        help="gradcam, saliency, occlusion (gradcam)",
    )
    parser.add_argument(
        "--block", metavar="ID", help="whose maps gradcam looks at (the last convolution)"
    )
    parser.add_argument(
        "--class", dest="class_name", metavar="NAME", help="the class (the likeliest)"
    )
    parser.add_argument("--out", required=True, metavar="FILE", help="picture to write")
    _add_threads(parser)


def _add_embed(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "embed", "embed", "place images in the plane by what a block makes of them"
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("source", metavar="SOURCE", help=SOURCE_HELP)
    _add_reading(parser)
    parser.add_argument("--block", required=True, metavar="ID", help="whose output is taken")
    parser.add_argument(
        "--method", choices=("pca", "tsne"), default="pca", metavar="NAME", help="pca, tsne (pca)"
    )
    parser.add_argument("--split", choices=SPLITS, help="which part (all)")
    parser.add_argument("--perplexity", type=float, metavar="X", help="of t-SNE (30)")
    parser.add_argument("--clusters", type=int, metavar="K", help="also divide by k-means")
    parser.add_argument(
        "--limit", type=int, default=10_000, metavar="N", help="most images (10000)"
    )
    parser.add_argument("--out", required=True, metavar="FILE.csv", help="table to write")
    _add_threads(parser)


def _add_recognise(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _add_command(
        commands, "recognise", "recognise", "find what the network knows in a larger picture"
    )
    parser.add_argument("project", metavar="PROJECT")
    parser.add_argument("image", metavar="IMAGE")
    parser.add_argument(
        "--threshold", type=float, metavar="P", help="least certainty (chosen on your own images)"
    )
    parser.add_argument("--smallest", type=int, metavar="N", help="least size of things, pixels")
    parser.add_argument("--largest", type=int, metavar="N", help="largest size of things, pixels")
    parser.add_argument(
        "--out", required=True, metavar="FILE", help="picture with boxes, or .json or .csv"
    )
    _add_threads(parser)


def _add_lesson(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "lesson", help="check or list lessons", description="Check a lesson's file, or list all."
    )
    parser.set_defaults(module="lesson", parser=parser)
    acts = parser.add_subparsers(dest="act", metavar="ACT", title="acts", required=True)
    check = acts.add_parser("check", help="say what is wrong with a lesson, line by line")
    check.add_argument("files", nargs="+", metavar="FILE")
    check.add_argument(
        "--run", action="store_true", help="also play each step: as told, idle, wrong, skipped"
    )
    check.add_argument(
        "--seeds", type=int, default=1, metavar="N",
        help="with --run, play it with so many seeds and measure its claims (1)",
    )  # fmt: skip
    check.add_argument(
        "--claims", metavar="FILE.md", help="with --run, write what was measured into this table"
    )
    listing = acts.add_parser("list", help="list the lessons there are")
    answers = acts.add_parser(
        "answers", help="play a lesson and print what is right in each step, for the teacher"
    )
    answers.add_argument("file", metavar="FILE")
    collect = acts.add_parser(
        "collect", help="read the answers of a class and count them by misconception"
    )
    collect.add_argument("folder", metavar="FOLDER", help="with the files that were handed in")
    collect.add_argument(
        "--lesson", required=True, metavar="NAME", help="name of a lesson, or its file"
    )
    pack = acts.add_parser("pack", help="make a hand-out: lesson, project and images in one file")
    pack.add_argument("lesson", metavar="LESSON", help="name of a lesson, or its file")
    pack.add_argument("--out", required=True, metavar="FILE.cnnlesson")
    pack.add_argument("--project", metavar="FILE.cnndesk", help="what the lesson begins with")
    pack.add_argument(
        "--images", metavar="FOLDER", help="folder or zip of images (those of the project)"
    )
    pack.add_argument(
        "--seeds", default="", metavar="N,N", help="each learner trains with one of these"
    )
    printing = acts.add_parser("print", help="write a lesson as a PDF, with space for answers")
    printing.add_argument("file", metavar="LESSON", help="name of a lesson, or its file")
    printing.add_argument("--out", required=True, metavar="FILE.pdf")
    collect.add_argument("--csv", metavar="FILE.csv", help="write a table with a line per answer")
    for act in (check, listing, collect):
        act.add_argument("--json", action="store_true", help="print one JSON value on stdout")


LAB_EPILOG = """\
examples:
  cnndesk lab digits.cnndesk --vary lr=0.01,0.03,0.1 --vary conv1.filters=8,16 --seeds 3
  cnndesk lab digits.cnndesk --folds 5
  cnndesk lab digits.cnndesk --vary lr=1e-4..0.1 --vary batch=16..128 --random 12 --halving
  cnndesk lab digits.cnndesk --ablate --seeds 3
  cnndesk lab --data digits --templates lenet5,small-vgg --seeds 5 --csv table.csv

Names that can vary: training settings (lr, batch, optimiser, weight-decay, schedule, ...), augment
(with + between several, none for none: augment=none,flip,flip+shift:0.1), and the parameters of a
block (conv1.filters, conv1.kernel_size=3,5).

Test images stay sealed: runs are judged by validation images. With folds, every other image is
validated once. Ctrl-C ends it within a second, and the same command goes on.
"""


def _add_lab(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    worker = commands.add_parser("lab-worker")
    worker.set_defaults(module="lab_worker", parser=worker)
    worker.add_argument("folder", metavar="FOLDER")
    parser = _add_command(
        commands, "lab", "lab", "train many variants as one experiment and compare them"
    )
    parser.epilog, parser.formatter_class = LAB_EPILOG, argparse.RawDescriptionHelpFormatter
    parser.add_argument("project", nargs="?", metavar="PROJECT", help="what all runs begin from")
    parser.add_argument(
        "--data", metavar="SOURCE", help=f"other images, or the only ones: {SOURCE_HELP}"
    )
    parser.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="NAME=VALUES",
        help="values with commas between them, or a range LOW..HIGH to draw from; may be given "
        "several times: every combination is tried",
    )
    parser.add_argument(
        "--random", type=int, metavar="N", help="draw N combinations instead of trying all"
    )
    parser.add_argument(
        "--templates", metavar="NAMES", help="networks against each other: lenet5,small-vgg"
    )
    parser.add_argument(
        "--ablate", action="store_true", help="also take each block out in turn, where that fits"
    )
    parser.add_argument(
        "--seeds", type=int, default=1, metavar="N", help="train each variant with N seeds (1)"
    )
    parser.add_argument(
        "--folds", type=int, metavar="K", help="k-fold: validate every image once (one split)"
    )
    parser.add_argument(
        "--halving",
        action="store_true",
        help="give up the worse half of the variants after a part of their epochs, again and again",
    )
    parser.add_argument("--epochs", type=int, metavar="N", help="of each run (as in the project)")
    parser.add_argument(
        "--out", metavar="FOLDER", help="where the experiment is kept (beside the project)"
    )
    parser.add_argument("--csv", metavar="FILE", help="also write the table there, a line per run")
    _add_threads(parser)
