"""Parts of the screens that judge a network: long work, matrix, galleries, scatter, diagrams."""
