"""The main window: frame, workspaces, menus, toolbar, start page, files. It knows all panels."""
