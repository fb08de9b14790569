"""Data: sources, parts, classes and augmentation; the images themselves."""
