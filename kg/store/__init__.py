"""Quads at rest, and the three engines that answer SPARQL over them: Oxigraph, rdflib, a remote endpoint."""
