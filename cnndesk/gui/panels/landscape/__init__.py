"""The loss around the path of a run."""
