"""Whom 'but he' stands for where a clause told of somebody before it: "that X is far away, but it does not accept"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import BUT_HE, SELF_THAT, THAT
from kg.extract.mentions.found import Gender, Number
from kg.extract.stances.memory import named
from kg.extract.stances.pieces import Piece
from kg.extract.stances.recording import Voice


def but_he(layout: Layout, piece: Piece, first: int, voice: Voice) -> Voice:
    """Give what stands behind 'but he' to whom the clause before it told of, where the pronoun agrees with him.

    Args:
        layout: The release.
        piece: What goes on.
        first: Index of the first word of the content.
        voice: Who held what stands before.

    Returns:
        Whose it is: as before, unless the content begins behind 'that' with another who agrees.
    """
    phrase, form = layout.phrase(first), layout.form(piece.first - 1)
    if phrase is None or form not in BUT_HE or layout.form(first - 1) not in THAT - SELF_THAT:
        return voice
    gender = Gender.FEMININE if form.endswith("ها") else Gender.MASCULINE
    agrees = phrase.number is Number.PLURAL if form.endswith("هم") else phrase.gender in (gender, Gender.UNKNOWN)
    told_of = named(layout.found, (phrase,))
    if not agrees or set(told_of.entities) <= set(voice.speakers.entities):
        return voice
    return replace(voice, speakers=told_of, reported_by=voice.speakers.entities, rule="told-by-another")
