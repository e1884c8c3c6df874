"""What was found to follow a cue."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """What follows a cue.

    Attributes:
        content: Index of the first word of the content.
        frame: The frame that fits; its last part says what kind of content it is.
        actor: Range of the words of the actor who is asked or told, or None.
        cue_end: One past the last word that belongs to the cue.
    """

    content: int
    frame: tuple[str, ...]
    actor: tuple[int, int] | None
    cue_end: int
