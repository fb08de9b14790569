"""The engine: networks on numpy arrays and compiled kernels.

Here live layers, the model that holds their parameters, and the plan that compiles a model for one
batch size into steps of `cnndesk_ext`; also initialisers, optimisers, schedules, and the float64
reference the kernels are tested against. Nothing here knows blocks, documents or Qt.

Reading order: `tensor` (arrays with a halo, and the builder that places kernels over them),
`layers.base` (what a layer is), `model` (layers in execution order), `plan` (how a model is run).
"""
