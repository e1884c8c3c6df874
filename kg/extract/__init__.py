"""From a release to a reading: the actors it names, the meetings it tells of, the stances it reports."""
