"""From a release to the things it names: phrases by registry and grammar, and which of them are one thing."""
