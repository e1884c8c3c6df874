"""Tests of the names, facts and words that people decided."""
