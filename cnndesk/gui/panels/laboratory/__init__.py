"""The laboratory: many trainings as one experiment, and the race of a few side by side."""
