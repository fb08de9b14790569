"""What the panels that judge have in common: choosing images, correcting them, the gallery."""
