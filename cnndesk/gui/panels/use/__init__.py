"""Use: a trained network on the user's own pictures."""
