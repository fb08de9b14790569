"""Widgets, pictures and words that know no workspace, no training and nothing of explaining."""
