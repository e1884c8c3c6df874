"""Readings become quads: terms, identifiers, one graph per release, provenance, and the files they are kept in."""
