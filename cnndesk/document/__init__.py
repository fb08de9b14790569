"""What the user edits: network, edits, shapes, layout, templates, settings, the project file."""
