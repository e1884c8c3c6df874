"""What follows from the graph: the ontology made whole, its rules, and the reasoners that hold it to account."""
