"""Inspector: the parameters of the selected block, and what they do."""
