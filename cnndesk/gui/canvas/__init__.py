"""The canvas: the network drawn as blocks and links, and every gesture that edits it."""
