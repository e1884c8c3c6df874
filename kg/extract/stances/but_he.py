"""Whose it is what goes on behind a view told of another: "that X is ready, but he refuses", "and that he asks"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import AND_HE, AND_THAT, BUT_HE, SELF_THAT
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.memory import Speakers, named
from kg.extract.stances.nested import look_inside
from kg.extract.stances.pieces import GOES_ON, Piece
from kg.extract.stances.recording import Voice
from kg.extract.stances.same_subject import (
    joined_predicate,
    meant_by,
    past_adverbs,
    told_of,
)
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.sentences import Stretch
from kg.text.words import OPENING_QUOTES

_AND_THAT_HE = AND_THAT & SELF_THAT


def whose(layout: Layout, piece: Piece, first: int, voice: Voice, inside: Voice) -> Voice:
    """Find whose a part of a content is.

    Args:
        layout: The release.
        piece: The part.
        first: Index of the first word of the content.
        voice: Who tells it.
        inside: Who held what stands before the part.

    Returns:
        Who tells it, or who held what stands before where it goes on with that, or of whom that told.
    """
    if piece.skip > GOES_ON:
        return inside if _that_he(layout, piece, voice, inside) else voice
    who = told_of(layout, first)
    himself = layout.form(first - 1) in SELF_THAT and layout.form(first) != "علي"
    if who is None or himself or not _meant(layout, piece, who):
        return inside
    told = named(layout.found, (who,))
    if set(told.entities) <= set(inside.speakers.entities):
        return inside
    if look_inside(layout, load_cues(), Stretch(piece.first, piece.stop)) is None:
        return voice
    return replace(inside, speakers=told, reported_by=inside.speakers.entities, rule="told-by-another")


def _meant(layout: Layout, piece: Piece, who: NounPhrase) -> bool:
    """Tell whether "but he", "and he" or "and ready to" goes on with what was told of an actor."""
    form = layout.form(piece.first - 1)
    return meant_by(form, who) if form in BUT_HE | AND_HE else joined_predicate(layout, piece.first, who)


def _that_he(layout: Layout, piece: Piece, voice: Voice, inside: Voice) -> bool:
    """Tell whether "and that it" stands for whose view was told before: "that X rejects, and that it asks".

    Who tells of another man may well mean himself where he hopes, thanks or believes something.
    """
    quoted = layout.form(piece.first - 1) in OPENING_QUOTES
    form, told = layout.form(piece.first - 1 - quoted), inside.speakers
    if form not in _AND_THAT_HE or told.entities == voice.speakers.entities or len(told.entities) != 1:
        return False
    if told.gender is not (Gender.FEMININE if form.endswith("ها") else Gender.MASCULINE):
        return False
    inner = look_inside(layout, load_cues(), Stretch(piece.first, piece.stop))
    if inner is None or inner.subject:
        return False
    tells = voice.speakers.entities
    if len(tells) == 1 and told.gender not in (layout.found.genders(tells[0]) or {told.gender}):
        # "The ministry (f.) said that X refused, and that he asked": not she, whatever gender her statement has.
        return True
    if inner.predicate is not None:
        return inner.predicate.act not in _FELT or voice.speakers.gender is not told.gender
    if inner.frame is None or inner.frame.form.inflected.shape is not Shape.IMPERFECT or _did(layout, piece, told):
        return False
    verb = inner.frame.form.verb
    felt = verb.act in _FELT or "private" in verb.flags
    return not felt or voice.speakers.gender not in (told.gender, Gender.UNKNOWN)


_FELT = frozenset([Act.HOPE, Act.PRAISE])


def _did(layout: Layout, piece: Piece, told: Speakers) -> bool:
    """Tell whether what was told before a part of somebody is what he did: "that it passed it, and that"."""
    for k in range(piece.first - 1, max(0, piece.first - _FAR), -1):
        who = layout.ends_at.get(k)
        if who is not None and who.entity in told.entities:
            cues = load_cues().forms.get(layout.form(past_adverbs(layout, k + 1)), ())
            return any(cue.inflected.shape is Shape.PERFECT for cue in cues)
    return False


_FAR = 30
