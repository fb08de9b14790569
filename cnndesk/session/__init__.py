"""Work in progress: the engine thread, training, probing, their history and their files. No Qt."""
