"""Lessons in the window: who leads, the card that is read, the ring, what is noticed."""
