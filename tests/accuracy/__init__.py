"""How right the reader is: hand-marked releases, the measures, and floors that a change may not lower."""
