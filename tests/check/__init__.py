"""Tests of kg.check."""
