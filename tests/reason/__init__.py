"""Tests of what follows from the graph."""
