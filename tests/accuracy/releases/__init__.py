"""Twelve invented releases with hand-made marks; every person, body and country in them is invented."""
