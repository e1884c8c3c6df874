"""From a release with its mentions to its statements: cue, frame, holder, act and content."""
