"""Crashes, reports, garbage, libraries: what keeps the program on its feet. Knows no window."""
