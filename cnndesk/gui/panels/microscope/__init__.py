"""The microscope: one map of the selected block closely."""
