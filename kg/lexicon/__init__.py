"""What people decided: the names and facts of the registry, and the words of the mention grammar and the cues."""
