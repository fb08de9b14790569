"""Screens that take the network apart: stepper, filter lab, flashlight, painting."""
