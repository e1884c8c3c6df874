"""Mawqif reads political press releases into a knowledge graph of actors and the stances they take."""

__version__ = "0.1.0"
