"""Curves of a run as other programs read them: TensorBoard's event files. Nothing is read here."""
