"""Match the frame of a cue: who is its subject, to whom it is said, and where its content begins."""

from dataclasses import dataclass, field

from kg.extract.found import Gender, NounPhrase, Number
from kg.extract.heads import head_at
from kg.extract.layout import Layout
from kg.extract.wording import (
    ADJUNCTS,
    ADVERBS,
    COLLECTIVES,
    COMMAS,
    DOCUMENTS,
    PREPOSITIONS,
    PUNCTUATION,
    STOPS,
    THAT,
    WHOLE,
)
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues

_REACH = 60
_FINITE = (Shape.PERFECT, Shape.IMPERFECT, Shape.FUTURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A cue with its parts.

    Attributes:
        at: Index of the word that is the cue.
        form: The cue's form.
        subject: Actor phrases found as its subject; none when it is inherited.
        addressee: Actor phrases of those who are asked or told, or whom it is about.
        partner: Actor phrases of those with whom it is done.
        carrier: Actor phrases of those who relay it.
        content: Index of the word in which the content begins.
        skip: Letters of that word that belong to the cue.
        how: What introduced the content: ``ان``, a preposition, ``0``, ``:`` or ``"``.
        blank: Index of a subject that is no known actor, or -1.
        loose: Whether an adjunct or a clause may have been taken for a part of the frame.
        with_him: Whether a pronoun stands for the partner.
    """

    at: int
    form: CueForm
    subject: tuple[NounPhrase, ...] = ()
    addressee: tuple[NounPhrase, ...] = ()
    partner: tuple[NounPhrase, ...] = ()
    carrier: tuple[NounPhrase, ...] = ()
    content: int
    skip: int = 0
    how: str
    blank: int = -1
    loose: bool = False
    with_him: bool = False


@dataclass(slots=True)
class _Walk:
    """Walk to the right of a cue until its content begins."""

    layout: Layout
    at: int
    form: CueForm
    stop: int
    subject: list[NounPhrase]
    i: int = 0
    addressee: list[NounPhrase] = field(default_factory=list)
    partner: list[NounPhrase] = field(default_factory=list)
    blank: int = -1
    words: int = 0
    aside: bool = False
    object: int = -1
    plain: int = -1
    both: bool = False
    with_him: bool = False
    nouns: frozenset[str] = frozenset(["صوره", "بصوره", "مسووليه", "المسووليه", "بمسووليه"])
    wants_subject: bool = True

    def open(self) -> bool:
        """Tell whether an object may come: no unknown word stands for the subject."""
        return self.blank < 0 or self.both

    def frame(self, content: int, how: str, skip: int = 0) -> Frame | None:
        """Return the finished frame when its content is not empty."""
        forms = self.layout.forms
        if how not in ("ان", ":", '"') and self.layout.form(content) in THAT:
            content, how, skip = content + 1, "ان", 0
        if how in (":", '"') and content < self.stop - 1 and forms[content] in THAT:
            content, how = content + 1, "ان"
        while content < self.stop and forms[content] in (":", "،", ",", "-") and how != "0":
            content += 1
        if content < self.stop and content in self.layout.quote_at and how in (":", '"', "ان"):
            content, skip = content + 1, 0
        if self.object >= 0 and how == "ب":
            content, skip = self.object, 0
        if content >= self.stop or forms[content] in PUNCTUATION - {"(", "«", '"', "“"}:
            return None
        return Frame(
            at=self.at,
            form=self.form,
            subject=tuple(self.subject),
            addressee=tuple(self.addressee),
            partner=tuple(self.partner),
            content=content,
            skip=skip,
            how=how,
            blank=self.blank if not self.subject else -1,
            loose=self.words > 3,
            with_him=self.with_him,
        )


def agrees(form: CueForm, phrase: NounPhrase) -> bool:
    """Tell whether a phrase can be the subject of a verb that stands before it.

    Args:
        form: The verb.
        phrase: The actor phrase.

    Returns:
        False only where gender forbids it; a collective may take either.
    """
    gender = form.inflected.gender
    if not gender or phrase.gender is Gender.UNKNOWN:
        return True
    if gender == "f":
        return phrase.gender is Gender.FEMININE or phrase.number is Number.PLURAL
    return phrase.gender is Gender.MASCULINE


def match(
    layout: Layout,
    at: int,
    form: CueForm,
    stop: int,
    before: tuple[NounPhrase, ...] = (),
    *,
    own: bool = False,
) -> Frame | None:
    """Match the frame of a cue.

    Args:
        layout: The release.
        at: Index of the cue's word.
        form: One reading of it.
        stop: One past the last word the frame may use.
        before: Subject that stands before the verb.
        own: Whether a pronoun stands for its subject, so that an actor after it is its object.

    Returns:
        The frame, or None when what the cue takes does not follow.
    """
    inflected = form.inflected
    wants = inflected.shape in _FINITE and inflected.number != "d" and not before
    if inflected.number == "p" and inflected.shape in _FINITE:
        wants = False
    if own and (form.verb.addressee == "0" or form.verb.target or "0" in form.verb.takes):
        wants = False
    walk = _Walk(layout, at, form, min(stop, at + _REACH), list(before), at + 1, wants_subject=wants)
    while walk.i < walk.stop and _twin(layout, walk.i, form):
        walk.i += 1
    while walk.i < walk.stop:
        for step in (_that, _colon, _quotation, _phrase, _preposition, _attached, _aside):
            result = step(walk)
            if isinstance(result, Frame):
                walk.stop = stop
                return result
            if result is None:
                return None
            if result:
                break
        else:
            result = _word(walk)
            if isinstance(result, Frame) or result is None:
                return result or _unmarked(walk)
    return _unmarked(walk)


def _twin(layout: Layout, i: int, form: CueForm) -> bool:
    """Tell whether a word is a second cue of the same act joined to the first: 'condemns and denounces'."""
    return any(
        c.conjunction == "و" and c.verb.act is form.verb.act and c.inflected.shape is form.inflected.shape
        for c in load_cues().forms.get(layout.forms[i], ())
    )


def _other(layout: Layout, i: int) -> bool:
    """Tell whether another statement plainly begins at a word."""
    return any(
        c.conjunction == "و" and c.verb.tier == "A" and c.inflected.shape is Shape.PERFECT and not c.inflected.pronoun
        for c in load_cues().forms.get(layout.forms[i], ())
    )


def _unmarked(walk: _Walk) -> Frame | None:
    """Take direct speech that no sign marks, after a cue that says and its subject."""
    verb = walk.form.verb
    if walk.plain < 0 or verb.tier != "A" or "says" not in verb.flags or not walk.subject:
        return None
    return walk.frame(walk.plain, ":") if walk.stop - walk.plain >= _SPEECH else None


_SPEECH = 6
_Step = Frame | bool | None
_WITH_HIM = frozenset(["معه", "معها", "معهم", "معهما"])
_WEAK = frozenset(["في", "مع", "حول"])


def _that(walk: _Walk) -> _Step:
    """End at 'that'; a cue that does not take it has no frame."""
    if walk.layout.forms[walk.i] not in THAT:
        return False
    takes = walk.form.verb.takes
    if "ان" not in takes and not takes & {"ب", "علي", "الي", "من", "عن"}:
        return None
    return walk.frame(walk.i + 1, "ان")


def _colon(walk: _Walk) -> _Step:
    """End at a colon after a cue that says."""
    if walk.layout.forms[walk.i] != ":":
        return False
    return walk.frame(walk.i + 1, ":") if "says" in walk.form.verb.flags else None


def _quotation(walk: _Walk) -> _Step:
    """End at a quotation, unless it only holds a name."""
    stop = walk.layout.quote_at.get(walk.i)
    if stop is None:
        return False
    phrase = walk.layout.phrase(walk.i + 1)
    if phrase and stop - walk.i <= 6 and phrase.last >= stop - 3:
        walk.i += 1 if not walk.subject else stop - walk.i
        return True
    if walk.wants_subject and not walk.subject and walk.i == walk.at + 1 and stop - walk.i <= 5:
        walk.blank, walk.i = walk.i + 1, stop
        return True
    named = walk.layout.form(walk.i - 1) in ("ل", "ب") or walk.layout.form(stop) in THAT | {":"}
    if named and stop - walk.i <= 6:
        walk.i = stop
        return True
    if stop - walk.i <= 4 and stop < walk.stop - 3 and (walk.aside or walk.layout.form(stop) not in STOPS):
        walk.i = stop
        return True
    if "says" in walk.form.verb.flags:
        return walk.frame(walk.i + 1, '"')
    if "0" in walk.form.verb.takes:
        return walk.frame(walk.i + 1, "0")
    walk.i = stop
    return True


def _phrase(walk: _Walk) -> _Step:
    """Take an actor phrase as subject, addressee, target or content."""
    phrase = walk.layout.phrase(walk.i)
    if phrase is None:
        return False
    verb = walk.form.verb
    proclitic = walk.layout.proclitic(phrase).lstrip("وف")
    if _issuer(walk, proclitic):
        return _take(walk, walk.subject, phrase)
    if proclitic:
        if proclitic[0] == "ل" and verb.addressee == "0" and not walk.addressee:
            return _take(walk, walk.addressee, phrase)
        if proclitic[0] in verb.takes:
            return walk.frame(walk.i, proclitic[0], phrase.start - walk.layout.words.starts[walk.i])
        if proclitic[0] == verb.addressee or (proclitic[0] == "ل" and "says" in verb.flags):
            return _take(walk, walk.addressee, phrase)
        walk.i = phrase.last + 1
        return True
    if walk.wants_subject and not walk.subject and _titled(walk, phrase) and _fits(walk, phrase):
        return _take(walk, walk.subject, phrase)
    if verb.addressee == "0" or verb.target:
        return _take(walk, walk.addressee, phrase)
    if "0" in verb.takes and not _later_that(walk):
        return walk.frame(walk.i, "0")
    walk.i = phrase.last + 1
    return True


def _issuer(walk: _Walk, proclitic: str) -> bool:
    """Tell whether the phrase here names who issued the statement that is the subject."""
    form = walk.layout.forms[walk.blank] if walk.blank >= 0 else ""
    if form not in DOCUMENTS or walk.subject or walk.words > 3:
        return False
    before = walk.layout.form(walk.i - 1)
    return before in ("عن", "من") or proclitic == "ل" or (walk.i == walk.blank + 1 and not form.startswith("ال"))


def _titled(walk: _Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase may be the subject: nothing stands before it but words of a title."""
    if walk.blank < 0:
        return _free(walk)
    person = walk.layout.found.entity(phrase.entity).type is EntityType.PERSON
    return person and not walk.aside and walk.words <= 7


def _free(walk: _Walk) -> bool:
    """Tell whether a phrase is no part of an aside before it."""
    before = walk.layout.form(walk.i - 1)
    return not walk.aside or before.startswith("ال") or before in PUNCTUATION or walk.i - 1 == walk.at


def _fits(walk: _Walk, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the subject rather than the object of a cue without one."""
    verb = walk.form.verb
    if not (verb.takes & {"0"} or verb.addressee == "0" or verb.target):
        return True
    if not agrees(walk.form, phrase):
        return False
    after = walk.layout.form(phrase.last + 1)
    return phrase.last + 1 < walk.stop and after not in (".", "\n", "؛")


def _take(walk: _Walk, into: list[NounPhrase], phrase: NounPhrase) -> bool:
    """Take a phrase and those joined to it by 'and'."""
    into.append(phrase)
    walk.i = phrase.last + 1
    while (more := walk.layout.phrase(walk.i)) and walk.layout.proclitic(more) == "و":
        into.append(more)
        walk.i = more.last + 1
    return True


def _later_that(walk: _Walk) -> bool:
    """Tell whether 'that' still follows in this clause, so that what comes before is no content."""
    takes = walk.form.verb.takes
    forms = walk.layout.forms
    if any(PREPOSITIONS.get(f) in takes - _WEAK for f in forms[walk.i + 1 : min(walk.stop, walk.i + 3)]):
        return True
    if "ان" not in takes:
        return False
    for i in range(walk.i + 1, min(walk.stop, walk.i + 24)):
        if forms[i] in THAT:
            return True
        if forms[i] in STOPS or (i > walk.i + 1 and _speaks(forms[i])):
            return False
        if forms[i] in COMMAS and not walk.aside and walk.layout.form(i + 1) not in ADJUNCTS:
            return False
    return False


def _speaks(form: str) -> bool:
    """Tell whether a word goes on with or begins another speech."""
    return any(c.inflected.shape is Shape.PARTICIPLE or c.conjunction == "و" for c in load_cues().forms.get(form, ()))


def _preposition(walk: _Walk) -> _Step:
    """End at a preposition that the cue takes; skip another with what it governs."""
    form = walk.layout.forms[walk.i]
    kind = PREPOSITIONS.get(form)
    verb = walk.form.verb
    if form in _WITH_HIM and "joint" in verb.flags:
        walk.i, walk.with_him = walk.i + 1, True
        return True
    if kind is None and form not in ADJUNCTS and form not in ("ب", "ل"):
        return False
    after = walk.layout.form(walk.i + 1)
    if after in walk.nouns and verb.takes & {"صوره", "مسووليه"}:
        walk.i += 1
        return True
    if form in ("ب", "ل"):
        return walk.frame(walk.i + 1, form) if form in verb.takes else _over(walk)
    if kind == "مع" and "joint" in verb.flags:
        walk.i += 1
        while walk.layout.form(walk.i) in ("كل", "كلا", "من"):
            walk.i += 1
        phrase = walk.layout.phrase(walk.i)
        return _take(walk, walk.partner, phrase) if phrase else _over_partner(walk)
    if kind in verb.takes and after != "هامش" and not _is_adjunct(walk, form, after) and not _strays(walk):
        return walk.frame(walk.i + 1, kind or form)
    if kind == verb.addressee and (phrase := walk.layout.phrase(walk.i + 1)):
        return _take(walk, walk.addressee, phrase)
    if kind == "الي" and "says" in verb.flags and "0" not in verb.takes and "الي" not in verb.takes:
        walk.i += 1
        return True
    return _over(walk)


def _is_adjunct(walk: _Walk, form: str, after: str) -> bool:
    """Tell whether a preposition the cue may take here only tells of time or occasion."""
    if walk.i + 1 in walk.layout.time_at:
        return True
    return form == "في" and (after in _OCCASIONS or walk.layout.place_at.get(walk.i + 1, 0) > walk.i + 1)


_OCCASIONS = frozenset([
    "بيان",
    "تصريح",
    "تصريحات",
    "كلمه",
    "كلمته",
    "كلمتها",
    "لقاء",
    "اجتماع",
    "موتمر",
    "الموتمر",
    "حديث",
    "حديثه",
    "مقابله",
    "حوار",
    "خطاب",
    "تغريده",
    "ختام",
    "وقت",
    "بدايه",
    "مستهل",
    "سياق",
    "اطار",
    "اعقاب",
    "تقرير",
    "رساله",
    "الاجتماع",
    "اللقاء",
    "الجلسه",
    "مداخله",
    "مقال",
])


def _strays(walk: _Walk) -> bool:
    """Tell whether a preposition belongs to an aside, since 'that' follows it."""
    if not walk.aside or "ان" not in walk.form.verb.takes:
        return False
    return any(f in THAT for f in _clause(walk))


def _clause(walk: _Walk) -> tuple[str, ...]:
    """Return the words from here to where another speech begins."""
    forms = walk.layout.forms
    for i in range(walk.i + 1, min(walk.stop, walk.i + 24)):
        if forms[i] in STOPS or _speaks(forms[i]):
            return forms[walk.i + 1 : i]
    return forms[walk.i + 1 : min(walk.stop, walk.i + 24)]


def _over(walk: _Walk) -> _Step:
    """Skip a preposition with its complement."""
    walk.aside = True
    walk.i += 1
    return _over_noun(walk)


def _over_partner(walk: _Walk) -> _Step:
    """Skip a partner who is no known actor, up to the comma after him where there is one."""
    for i in range(walk.i, min(walk.stop, walk.i + 9)):
        if walk.layout.forms[i] in COMMAS:
            walk.i = i
            return True
    return _over_noun(walk)


def _over_noun(walk: _Walk) -> _Step:
    """Skip a noun phrase: a known name, a time, or a noun with its adjectives."""
    layout = walk.layout
    if walk.i in layout.time_at:
        walk.i = layout.time_at[walk.i][0]
    elif walk.i in layout.place_at:
        walk.i = layout.place_at[walk.i]
    elif layout.form(walk.i) not in PUNCTUATION and layout.form(walk.i) not in THAT:
        definite = layout.forms[walk.i].startswith("ال")
        walk.i += 1
        while definite and walk.i < walk.stop and layout.forms[walk.i].startswith("ال"):
            if layout.phrase(walk.i):
                break
            walk.i += 1
    return True


# Prepositions written together with "what".
_FUSED = {"بما": "ب", "لما": "ل", "مما": "من", "عما": "عن"}


def _attached(walk: _Walk) -> _Step:
    """End at a word with the preposition that the cue takes written on to it."""
    form = walk.layout.forms[walk.i]
    takes = walk.form.verb.takes
    if form in walk.nouns:
        return False
    if form in _FUSED and _FUSED[form] in takes:
        return walk.frame(walk.i, _FUSED[form], 1)
    if form[:1] in ("ب", "ل") and form[0] in takes and len(form) > 3 and form not in WHOLE:
        return walk.frame(walk.i, form[0], 1)
    if form[:1] in ("ب", "ل") and len(form) > 3 and form not in WHOLE:
        walk.i += 2 if form in ("باشد", "باقسي", "باعلي") else 1
        return True
    return False


def _aside(walk: _Walk) -> _Step:
    """Skip a time, an adverb, a bracket or a comma; another sign ends the search."""
    layout, form = walk.layout, walk.layout.forms[walk.i]
    if walk.i in layout.time_at:
        walk.i = layout.time_at[walk.i][0]
        return True
    if form == "(":
        walk.i = next((j + 1 for j in range(walk.i, min(walk.stop, walk.i + 15)) if layout.forms[j] == ")"), walk.i + 1)
        return True
    if (
        form in ADVERBS
        or form in COMMAS
        or form in ("-", "–", "»", "”")
        or (form == '"' and walk.i not in layout.quote_at)
    ):
        walk.i += 1
        return True
    return None if form in PUNCTUATION else False


def _word(walk: _Walk) -> Frame | bool | None:
    """Take an ordinary word: the content of a cue with an object, or part of a subject not known."""
    verb = walk.form.verb
    settled = bool(walk.subject) or not walk.wants_subject
    if walk.layout.forms[walk.i] in walk.nouns and verb.takes & {"صوره", "مسووليه"}:
        return walk.frame(walk.i + 1, "0")
    if walk.wants_subject and not walk.subject and walk.blank < 0 and walk.layout.forms[walk.i] in COLLECTIVES:
        walk.blank, walk.wants_subject, walk.both = walk.i, False, True
        walk.i += 1
        return True
    if "0" in verb.takes and walk.open() and head_at(walk.layout, walk.i, walk.stop):
        return walk.frame(walk.i, "0")
    if "object" in verb.flags and walk.subject and "0" in verb.takes and walk.i == walk.subject[-1].last + 1:
        return walk.frame(walk.i, "0")
    if "0" in verb.takes and walk.open() and not _later_that(walk) and (not verb.addressee or walk.addressee):
        return walk.frame(walk.i, "0")
    if verb.addressee == "0" and settled and not walk.addressee and walk.words > 14:
        return None
    if verb.target and settled and walk.object < 0 and not walk.addressee:
        walk.object = walk.i
    if not settled and walk.blank < 0 and not walk.aside:
        walk.blank = walk.i
    if _other(walk.layout, walk.i):
        return None
    if walk.plain < 0 and walk.subject and walk.i == walk.subject[-1].last + 1:
        walk.plain = walk.i
    walk.words += 1
    walk.i += 1
    return True if walk.words < 25 else None
