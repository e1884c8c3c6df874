"""The graph over HTTP: a read-only SPARQL endpoint with hard limits, a page for every node, a page to ask on."""
