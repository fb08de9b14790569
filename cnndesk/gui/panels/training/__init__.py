"""Training: controls, settings, curves, runs, times."""
