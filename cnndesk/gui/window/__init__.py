"""The main window: frame, docks, menus, toolbar, start page, files. It knows all panels."""
