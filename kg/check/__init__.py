"""Whether a graph keeps the rules: shapes, evidence and floors, each reported and never printed."""
