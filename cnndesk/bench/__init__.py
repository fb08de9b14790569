"""The benchmark: its networks, what is measured, and the same networks in other libraries.

Imported by ``cnndesk bench``, tests and benchmarks only. The other libraries are no requirement of
the program; what is missing is said (`cnndesk.bench.torch_twin`, `cnndesk.bench.onnx_twin`).
"""
