"""Tests of the ready questions: every one, in three engines."""
