"""Networks of other programs, taken over as blocks with their weights.

``wire`` and ``onnx_file`` read the bytes of an ONNX file; ``constants`` works out what of its graph
is constant; ``patterns`` joins operators that are one block here; ``operators`` maps operators onto
the blocks of a ``sketch``; ``onnx_network`` puts all of this together. Whatever is in a file, time
and memory stay bounded, and what is wrong comes out as an `ImportFileError`.
"""
