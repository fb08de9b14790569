"""A trained network as a TFLite file, in float32 or in 8-bit numbers."""
