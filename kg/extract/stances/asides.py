"""Find views told in passing: in a relative clause, or by a verbal noun with its holder.

"The force, which X considers a threat to it", "amid Y's demands for": they end nothing and bring no new speaker.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADVERBS, PREPOSITIONS, PUNCTUATION, RELATIVES, SELF_THAT, THAT, WHOLE, definite
from kg.extract.mentions.found import Form, NounPhrase
from kg.extract.stances.bounds import Clause, trimmed
from kg.extract.stances.called_upon import NEEDS_OBJECT
from kg.extract.stances.frames import match
from kg.extract.stances.heads import head_at
from kg.extract.stances.joined import MANNER
from kg.extract.stances.positions import Position
from kg.extract.stances.subjects import agrees
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, CueTable
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_LONGEST = 30
_SIGNS = COMMAS | PUNCTUATION - {'"', "«", "“", "»", "”", "(", ")"}
_FINITE = (Shape.PERFECT, Shape.IMPERFECT)
WHO = RELATIVES & word_set("الذي التي الذين اللذين اللتين اللذان اللتان والذي والتي")
_OPENING = frozenset('"«“')
_NEAR = 3
_THIRD = 3
_OTHERWISE = frozenset(["express", "renew", "agenda", "joint", "adds", "document", "action"])


def asides(layout: Layout, table: CueTable, sentence: Stretch, found: list[Clause]) -> list[Clause]:
    """Find the views told in passing in a sentence.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        found: Its clauses.

    Returns:
        The views, each with a named holder.
    """
    read = {k for c in found for k in (c.frame.at, c.frame.content)}
    out: list[Clause] = []
    for i in range(sentence.first + 1, sentence.stop):
        form = layout.forms[i]
        if not (form in table.forms or form in _NOUNS) or layout.quoted[i] or (i in read and form not in _NOUNS):
            continue
        which = _which(layout, i, sentence)
        if which >= 0 and (clause := _called_for(layout, table, i, which)) is not None:
            out.append(clause)
            continue
        frame = _relative(layout, table, i, which, sentence) if which >= 0 else None
        start, ends = (i, _SIGNS | _IS) if frame is None else (which, _SIGNS)
        if frame is None and (frame := _what_he_said(layout, table, i)) is not None:
            start, ends = i - 1, _SIGNS
        frame = frame or _held(layout, table, i, sentence)
        if frame is not None and frame.content not in read:
            stop = _end(layout, frame.content, sentence, found, ends)
            if stop > frame.content + 1:
                out.append(Clause(frame=frame, position=Position(start=start), stop=stop))
    return out


# What is said of a view that was told: "their rejection of it is a mistake".
_IS = word_set("يعد تعد يعتبر تعتبر يشكل تشكل يمثل تمثل غير أمر ليس ليست جاء جاءت يأتي تأتي")
_AND_THIS = frozenset(["وهو", "هو", "وهذا"])


def _which(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the index of the "which" that a word follows, adverbs passed over, or -1."""
    at = i - 1
    while layout.form(at) in ADVERBS and at > sentence.first:
        at -= 1
    return at if layout.form(at) in WHO or (layout.form(at) == "ما" and layout.form(at - 1) in _AND_THIS) else -1


def _end(layout: Layout, content: int, sentence: Stretch, found: list[Clause], ends: frozenset[str]) -> int:
    """Return where a view told in passing ends: at a sign or at the next clause of the sentence."""
    stop = min([sentence.stop, content + _LONGEST, *(c.position.start for c in found if c.position.start > content)])
    last = next((i for i in range(content + 1, stop) if layout.forms[i] in ends), stop)
    return trimmed(layout, content, last)


def _relative(layout: Layout, table: CueTable, i: int, at: int, sentence: Stretch) -> Frame | None:
    """Read a cue after "who" or "which": its subject follows it, or is the one whom the clause describes.

    Where a pronoun stands for what is described, and nobody follows, whoever says the sentence says this too: such a
    frame has no subject.
    """
    for cue in table.forms.get(layout.forms[i], ()):
        if cue.inflected.shape not in _FINITE or cue.inflected.person != _THIRD or cue.conjunction:
            continue
        if cue.verb.tier == "C" or cue.verb.flags & _OTHERWISE:
            continue
        after = layout.phrase(i + 1)
        if after is not None and (accuser := _described(layout, at, cue)) and cue.verb.lemma in NEEDS_OBJECT:
            frame = match(layout, after.last, cue, sentence.stop, (accuser,), own=True)
            if frame is not None and frame.content <= after.last + 2 and not cue.inflected.pronoun:
                return replace(frame, at=i, addressee=(after,))
        if after is not None and layout.bare(after) and agrees(cue, after):
            return _after_which(layout, i, cue, sentence, after)
        if after is None and (who := _described(layout, at, cue)) and not cue.inflected.pronoun:
            frame = match(layout, i, cue, sentence.stop, _both(layout, at, who), own=True)
            if frame is not None and not frame.loose and (frame.how != "0" or cue.verb.tier == "A"):
                return frame
        if after is None and (told := _of_which(layout, i, cue, sentence)):
            return told
    return None


def _of_which(layout: Layout, i: int, cue: CueForm, sentence: Stretch) -> Frame | None:
    """Read "of which he said that it is", "which he called a mistake", where who says so stands outside the clause."""
    frame = match(layout, i, cue, sentence.stop, own=True)
    if frame is None or frame.subject or frame.blank >= 0 or frame.addressee or frame.content > i + _NEAR:
        return None
    if cue.inflected.pronoun:
        return frame if cue.verb.tier == "A" and frame.how != "ان" else None
    that = layout.forms[frame.content - 1 - (layout.forms[frame.content - 1] in _OPENING)]
    return frame if frame.how == "ان" and that in SELF_THAT else None


def _what_he_said(layout: Layout, table: CueTable, i: int) -> Frame | None:
    """Read "pointed to what X affirmed of the keenness on": X's view, where nothing follows that is said of it."""
    before, who = layout.form(i - 1), layout.phrase(i + 1)
    if before not in WHAT or layout.form(i - 2) in THAT or who is None or layout.proclitic(who):
        return None
    at = next((k for k in range(who.last + 1, who.last + _NEAR) if layout.form(k) == "من"), -1)
    for cue in table.forms.get(layout.forms[i], ()) if at > 0 else ():
        it = cue.inflected.pronoun == "ه" and cue.inflected.shape is Shape.PERFECT and agrees(cue, who)
        if it and cue.verb.tier == "A" and "ان" in cue.verb.takes:
            that = layout.form(at + 1) in THAT
            return Frame(at=i, form=cue, subject=(who,), content=at + 1 + that, how="ان" if that else "0")
    return None


WHAT = frozenset(["ما", "بما", "لما", "مما"])


# A preposition with the pronoun that stands for what is described.
_OF_IT = {
    fold_word(form): p
    for p, forms in {"الي": "إليه إليها", "ب": "به بها", "عن": "عنه عنها"}.items()
    for form in forms.split()
}
_MOST = 3


def _called_for(layout: Layout, table: CueTable, i: int, which: int) -> Clause | None:
    """Read "the calm that X called for": the noun before "which", for which its pronoun stands, is the content."""
    who = layout.phrase(i + 2) if layout.form(i + 1) in _OF_IT else None
    first = which
    while first > which - _MOST and definite(layout.forms[first - 1]) and layout.phrase(first - 1) is None:
        if layout.forms[first - 1] in PREPOSITIONS:
            break
        first -= 1
    # "Its social programme": the noun of the adjective bears a pronoun.
    first -= first < which and layout.forms[first - 1].endswith(("ه", "ها", "هم", "نا")) and first + 1 == which
    if who is None or layout.proclitic(who) or first == which or layout.ends_at.get(which - 1) is not None:
        return None
    taken = _OF_IT[layout.forms[i + 1]]
    for cue in table.forms.get(layout.forms[i], ()):
        plain = cue.inflected.shape in _FINITE and cue.inflected.person == _THIRD and not cue.conjunction
        if (
            plain
            and taken in cue.verb.takes
            and agrees(cue, who)
            and not cue.verb.flags & _OTHERWISE
            and cue.verb.tier != "C"
        ):
            frame = Frame(at=i, form=cue, subject=(who,), content=first, how="0", whole=True)
            return Clause(frame=frame, position=Position(start=i), stop=which)
    return None


def _after_which(layout: Layout, i: int, cue: CueForm, sentence: Stretch, subject: NounPhrase) -> Frame | None:
    """Read "which X considers a threat", where the pronoun stands for what is described."""
    frame = match(layout, subject.last, cue, sentence.stop, (subject,), own=True)
    if frame is None or frame.content > subject.last + 1 + _NEAR:
        return None
    # "The step that X announced": the pronoun is its object.
    taken = cue.inflected.pronoun and frame.how == "0" and cue.verb.force not in ("considers", "describes")
    return None if taken else replace(frame, at=i)


def _described(layout: Layout, at: int, cue: CueForm) -> NounPhrase | None:
    """Return the actor right before "who", if he agrees with the verb after it."""
    end = at - 1
    while layout.form(end) in COMMAS | {")", "»", "”", '"'}:
        end -= 1
    who = layout.ends_at.get(end)
    if who is None or (layout.form(who.first - 1) in _ABOUT and end < at - 1):
        # "The currents in X, who", "the statement about X, which": behind a comma X is not described.
        return None
    if who.form is Form.NISBA and who.first == who.last:
        # "The American decision, which": the adjective names whose it is, and is not described.
        return None
    return who if agrees(cue, who) else None


def _both(layout: Layout, at: int, who: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return whom "who" describes: the two before it where it is a dual and both are known, else the last."""
    two = layout.form(at) in _DUAL and layout.proclitic(who) == "و"
    first = layout.ends_at.get(who.first - 1) if two else None
    return (first, who) if first is not None else (who,)


_DUAL, _ABOUT = word_set("اللذين اللتين اللذان اللتان"), word_set("في بشأن حول تجاه حيال إزاء ضد بخصوص لدى")
# Verbal nouns, and their plurals, that with a holder are a view; others with one are mostly deeds: "the support of X".
_HELD = {
    fold_word(form): fold_word(noun)
    for noun, forms in {
        "مطالبة": "مطالبة مطالب مطالبات",
        "دعوة": "دعوة دعوات",
        "مناشدة": "مناشدة مناشدات",
        "تهديد": "تهديد تهديدات",
        "تحذير": "تحذير تحذيرات",
        "تخوف": "تخوف مخاوف تخوفات",
        "رفض": "رفض",
        "معارضة": "معارضة",
        "تأكيد": "تأكيد تأكيدات",
        "نفي": "نفي",
        "اتهام": "اتهام اتهامات",
        "انتقاد": "انتقاد انتقادات",
        "تعهد": "تعهد تعهدات",
        "تأييد": "تأييد",
        "ترحيب": "ترحيب",
        "إدانة": "إدانة إدانات",
        "تنديد": "تنديد",
        "إصرار": "إصرار",
        "تمسك": "تمسك",
        "إعلان": "إعلان",
        "اعتراف": "اعتراف",
    }.items()
    for form in forms.split()
}
_HELD_JOINED = {letter + form: noun for letter in "وبل" for form, noun in _HELD.items()} | _HELD
_AGREEMENT, _TWO = frozenset(["اتفاق", "الاتفاق", "واتفاق", "والاتفاق"]), 2
_NOUNS = frozenset(_HELD_JOINED) | _AGREEMENT
_LETTERS = ("ب", "ل")


def _held(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Frame | None:
    """Read a verbal noun with its holder and what it takes: "the threat of X to"."""
    form = layout.forms[i]
    noun, between = _HELD_JOINED.get(form, ""), form in _AGREEMENT and layout.form(i + 1) == "بين"
    if not noun and not between:
        return None
    noun = "اتفاق" if between else noun
    phrase = layout.phrase(i + 1 + between)
    if phrase is None or layout.proclitic(phrase):
        return None
    subject, j = [phrase], phrase.last + 1
    while (more := layout.phrase(j)) and layout.proclitic(more) == "و":
        subject.append(more)
        j = more.last + 1
    if between and len(subject) < _TWO:
        return None
    cue = table.masdars[noun][0]
    who = layout.phrase(j)
    addressee: tuple[NounPhrase, ...] = ()
    if who is not None and layout.proclitic(who) in ("", "ل") and (cue.verb.target or cue.verb.addressee == "0"):
        addressee, j = (who,), who.last + 1
    if noun == _ACCUSATION and not addressee:
        # "The accusation of X of": X is the accused as often as the accuser.
        return None
    while layout.form(j) in _BETWEEN:
        j += 1
    taken = _taken(layout, cue, j)
    if taken is None or taken[0] >= sentence.stop:
        return None
    content, skip, how = taken
    return Frame(at=i, form=cue, subject=tuple(subject), addressee=addressee, content=content, skip=skip, how=how)


_ACCUSATION = fold_word("اتهام")
_DEGREES = word_set("الشديد الشديدة المتكرر المتكررة المستمر المستمرة القاطع القاطعة المطلق الصريح الصريحة المتواصلة")
_BETWEEN = ADVERBS | _DEGREES | MANNER


def _taken(layout: Layout, cue: CueForm, j: int) -> tuple[int, int, str] | None:
    """Return where what a verbal noun takes begins, the letters to skip there, and what introduces it."""
    takes = cue.verb.takes | ({"ل"} if "0" in cue.verb.takes else set())
    form = layout.form(j)
    if form in THAT and "ان" in takes:
        return j + 1, 0, "ان"
    if form in takes and form not in ("0", '"'):
        return (j + 2, 0, "ان") if layout.form(j + 1) in THAT else (j + 1, 0, form)
    # Fear also takes "about".
    if PREPOSITIONS.get(form) == "حول" and cue.verb.force == "fears":
        return j + 1, 0, form
    if form[:1] in _LETTERS and form[0] in takes and len(form) > 3 and form not in WHOLE:
        return j, 2 if form.startswith("لل") else 1, form[0]
    j += form in COMMAS
    governed = head_at(layout, j, len(layout.forms)) if cue.verb.force in ("affirms", "announces") else None
    return (j, 0, "0") if governed and layout.form(j) == governed[0].words[0] else None
