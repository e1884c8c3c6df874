"""Pages for people, written as files that open without a network."""
