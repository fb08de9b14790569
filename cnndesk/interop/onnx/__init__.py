"""ONNX: a network as a file that most other engines run."""
