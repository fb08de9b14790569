"""The canvas: the network drawn as blocks and links, and every gesture that edits it."""

from __future__ import annotations

from cnndesk.gui.canvas.commands import Commands
from cnndesk.gui.canvas.view import CanvasView

__all__ = ["CanvasView", "Commands"]
