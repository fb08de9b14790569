"""PyTorch: a network as a project of plain code that trains it, on one machine or on many."""
