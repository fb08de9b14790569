"""cnndesk: draw, train and look inside a convolutional network on your own machine."""

__version__ = "0.1.0"
