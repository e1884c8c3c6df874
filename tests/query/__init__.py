"""Tests of the query."""
