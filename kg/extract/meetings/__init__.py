"""From a release with its mentions to the meetings it tells of."""
