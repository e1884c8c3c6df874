"""Read whose view is told by "in the view of X", before or behind it, and by "as X says" before it."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, PREPOSITIONS, PUNCTUATION, STOPS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.opinion_words import ENDS_VIEW, in_view
from kg.extract.mentions.speech import ACCORDING
from kg.extract.stances.as_told import CLOSING, before_told
from kg.extract.stances.datelines import past_dateline
from kg.extract.stances.future import is_future
from kg.extract.stances.inner import Inner
from kg.extract.stances.relays import HOLDERS, Relay
from kg.extract.stances.subjects import agrees
from kg.extract.stances.tone import Own
from kg.extract.stances.walk import Frame
from kg.kinds import Act
from kg.lexicon.conjugate import FINITE
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS, OPENING_QUOTES

_SO = frozenset(["فان", "فقد", "فانه", "فانها", "فانهم"])
_THAT = frozenset(["ان", "انه", "انها"])
# "The words are X's": only behind what they are.
_WORDS_OF = word_set("القول الكلام")
_TELLS = frozenset([Act.STATE, Act.AFFIRM])
_AS = frozenset(["كما", "وكما", "مثلما", "ومثلما"])
_REACH = 9
_LEAST = 4
_SHORT = 6


def viewed(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read "in the view of the party", before or behind what it thinks.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the last word before the one whose view it is.
        sentence: The sentence.

    Returns:
        The relay, or None when no actor's view is told so.
    """
    words = in_view(layout.form, i)
    who = layout.phrase(i + 1) if words else None
    if who is None or layout.found.entity(who.entity).type not in HOLDERS:
        return None
    start, of_his = i - words + 1, layout.forms[i].removeprefix("و") in _WORDS_OF
    if layout.proclitic(who) not in (("ل", "لل") if of_his else ("",)):
        return None
    form = table.forms["قال"][0]
    if start <= past_dateline(layout, sentence) and not of_his:
        content = _behind(layout, who, sentence)
        frame = Frame(at=i, form=form, subject=(who,), content=content, how="ان")
        return Relay(frame=frame, start=start) if content else None
    if layout.form(start - 1) not in CLOSING or before_told(layout, table, sentence.first, i):
        return None
    frame = Frame(at=i, form=form, subject=(who,), content=sentence.first, how="ان")
    if not of_his and amid_clause(layout, table, sentence.first, start, who.last + 1):
        return Relay(frame=frame, start=start)
    whole = start - sentence.first > _LEAST and _ends(layout, who, sentence)
    return Relay(frame=frame, start=start, before=True, stop=who.last + 1) if whole else None


def viewed_inside(layout: Layout, table: CueTable, part: Stretch, ours: Own) -> Inner | None:
    """Read whose view it is in what another says: "said that the deal is, in the view of X, a first step".

    Args:
        layout: The release.
        table: The cue words.
        part: The part of what is said.
        ours: What is the speaker's own.

    Returns:
        The view, or None where no other's is told near its head.
    """
    if layout.forms[part.first] in ACCORDING:
        return _according(layout, table, part, ours)
    for i in layout.places.within(ENDS_VIEW, part.first + 1, min(part.stop - 1, part.first + _REACH)):
        words, who = in_view(layout.form, i), layout.phrase(i + 1)
        if not words or who is None or layout.forms[i] in _WORDS_OF or layout.proclitic(who) or layout.quoted[i]:
            continue
        if layout.found.entity(who.entity).type not in HOLDERS or who.entity in ours.entities:
            return None
        start = i - words + 1
        told = any(table.tells(form) for form in layout.forms[part.first : start])
        behind = who.last + 1 + (layout.form(who.last + 1) in COMMAS | _SO)
        if told or behind >= part.stop:
            return None
        content = behind if start == part.first else part.first
        return Inner(frame=Frame(at=i, form=table.forms["قال"][0], subject=(who,), content=content, how="ان"), at=i)
    return None


def _according(layout: Layout, table: CueTable, part: Stretch, ours: Own) -> Inner | None:
    """Read whose words are told by "according to X, so" at the head of what another says."""
    who = layout.phrase(part.first + 1)
    if who is None or layout.found.entity(who.entity).type not in HOLDERS or who.entity in ours.entities:
        return None
    letters, behind = layout.proclitic(who), who.last + 1
    if letters not in (("ل", "لل") if layout.forms[part.first].endswith("ا") else ("",)):
        return None
    form = layout.form(behind)
    apart, joined = form in COMMAS | _SO, form[:1] == "ف" and form[1:] in NEGATIONS
    if not (apart or joined) or behind + apart >= part.stop:
        return None
    frame = Frame(
        at=part.first, form=table.forms["قال"][0], subject=(who,), content=behind + apart, skip=int(joined), how="ان"
    )
    return Inner(frame=frame, at=part.first)


def as_he_says(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read "as X says, so" before what he says.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The relay, or None where the sentence does not open so.
    """
    if layout.form(i - 1) not in _AS or i - 1 > past_dateline(layout, sentence):
        return None
    cues = table.forms.get(layout.forms[i], ())
    # "Promised" is written like "and considered", which no "as" stands before.
    cue = next((c for c in cues if c.verb.flags & {"says", "private"} and not c.conjunction), None)
    who = layout.phrase(i + 1)
    if cue is None or cue.inflected.shape not in FINITE or who is None or not layout.bare(who):
        return None
    if cue.verb.act not in _TELLS:
        # "As X promised, so the cabinet did": the text tells of it.
        return None
    if layout.found.entity(who.entity).type not in HOLDERS:
        return None
    content = _so(layout, who.last + 1, sentence)
    frame = Frame(at=i, form=cue, subject=(who,), content=content, how="ان")
    return Relay(frame=frame, start=i - 1) if content else None


def amid_clause(layout: Layout, table: CueTable, first: int, start: int, stop: int) -> bool:
    """Tell whether a source is named between the subject and the rest of one clause: "the law, by X, harms".

    Args:
        layout: The release.
        table: The cue words.
        first: Index of the first word of the clause.
        start: Index of the first word that tells of the source.
        stop: One past the last.

    Returns:
        Whether a verb goes on behind a short subject that stands between no other signs.
    """
    subject = layout.forms[first : start - 1]
    if not 0 < len(subject) <= _SHORT or layout.form(start - 1) not in COMMAS or layout.form(stop) not in COMMAS:
        return False
    if any(form in PUNCTUATION or table.tells(form) for form in subject) or layout.phrase(stop + 1) is not None:
        return False
    verb = layout.form(stop + 1)
    if verb in table.cues:
        return False
    goes_on = verb[:1] in ("ي", "ت", "س", "ل") and verb not in PREPOSITIONS
    known = definite(subject[0].removeprefix("ف")) or layout.phrase(first) is not None
    return goes_on or (known and verb.isalpha() and verb[:1] not in ("و", "ف") and not definite(verb))


def amid_saying(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read "X says" between two commas amid what he says: "if it is late, says X, then there is still hope".

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the verb.
        sentence: The sentence.

    Returns:
        The relay; None where no verb of saying with its subject alone stands between two commas.
    """
    who, first = layout.phrase(i + 1), past_dateline(layout, sentence)
    apart = layout.form(i - 1) in COMMAS and who is not None and layout.form(who.last + 1) in COMMAS
    if who is None or not apart or layout.quoted[i] or layout.proclitic(who):
        return None
    if any(table.tells(form) for form in layout.forms[first : i - 1]):
        return None
    cues = (c for c in table.forms.get(layout.forms[i], ()) if "says" in c.verb.flags and not c.conjunction)
    cue = next((c for c in cues if c.inflected.shape in FINITE and not c.inflected.pronoun), None)
    if cue is None or cue.verb.act not in _TELLS or not agrees(cue, who):
        return None
    behind, skip = who.last + 2, 0
    if layout.form(behind) in _SO:
        content = behind + 1
    elif layout.form(behind)[:1] == "ف" and is_future(layout.form(behind)[1:]):
        content, skip = behind, 1
    elif amid_clause(layout, table, first, i, who.last + 1):
        content = first
    else:
        return None
    return Relay(frame=Frame(at=i, form=cue, subject=(who,), content=content, skip=skip, how="ان"), start=i - 1)


def _ends(layout: Layout, who: NounPhrase, sentence: Stretch) -> bool:
    """Tell whether a sentence ends behind a speaker, or behind what tells of him besides."""
    after = who.last + 1
    named = layout.phrase(after)
    after = named.last + 1 if named is not None and layout.bare(named) else after
    return after >= sentence.stop or layout.form(after) in STOPS


def _behind(layout: Layout, who: NounPhrase, sentence: Stretch) -> int:
    """Return where the view begins behind the one who holds it, at "so", "that" or a comma; or 0."""
    after = _so(layout, who.last + 1, sentence)
    if after:
        return after
    i = who.last + 1
    opens = layout.form(i) in _THAT or layout.form(i) in COMMAS
    return i + 1 if opens and i + 1 < sentence.stop and layout.form(i + 1) not in OPENING_QUOTES else 0


def _so(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the place behind "so", past who else the speaker is; or 0."""
    for k in range(i, min(sentence.stop - 1, i + _REACH)):
        if layout.forms[k] in _SO:
            return k + 1
        if layout.forms[k] in STOPS and layout.forms[k] not in COMMAS:
            break
    return 0
