"""The W3C SPARQL 1.1 tests over HTTP, and a small suite of our own in the same form."""
