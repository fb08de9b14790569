"""The open project as the window sees it: the Qt side of cnndesk.document, with undo, settings."""
