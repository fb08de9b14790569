"""By hand: the stepper through a drawn network, and the filter lab."""
