"""Pruning: which maps the network could do without, measured; and the network without them."""
