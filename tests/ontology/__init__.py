"""Tests of the ontology: its terms, shapes, schemes and alignments."""
