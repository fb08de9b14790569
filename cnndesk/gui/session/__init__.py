"""Training and looking as the window sees them: the Qt side of cnndesk.session."""
