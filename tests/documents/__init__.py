"""Tests of the files that become releases."""
