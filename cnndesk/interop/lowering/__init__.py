"""A trained network as few plain operations over N, H, W, C: what small machines run.

TFLite files and C files are written from it. Batch norm is folded, dropout is gone, activations sit
in the operation before them where both formats can have that.
"""
