"""What the workspaces show: one widget per file, each a view of the shared workspace."""
