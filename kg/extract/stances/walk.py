"""The walk to the right of a cue: what has been taken for a part of its frame so far."""

from dataclasses import dataclass, field

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, BURDENS, DOCUMENTS, PREPOSITIONS, PUNCTUATION, STOPS, THAT, THIS
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import is_action
from kg.extract.stances.because_that import WHEN, because_that, told_by_another, told_in_it
from kg.extract.stances.heads import LEANS
from kg.extract.stances.items import our_view, past_ground, past_pointer
from kg.extract.stances.pointed import towards
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_WORDY, _SPEECH, _LONG = 5, 6, 40
_WEAK, _GOING_ON = frozenset(["في", "مع", "حول"]), ADJUNCTS | THAT
_NO_CONTENT = PUNCTUATION - {"(", "«", '"', "“"}
_BEFORE_SPEECH = frozenset([":", "،", ",", "-", "”", "»"])


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
        whole: Whether the content is one item of a list, and so is not divided.
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
    whole: bool = False


@dataclass(slots=True)
class Walk:
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
    ordinary: list[int] = field(default_factory=list)
    aside: bool = False
    object: int = -1
    plain: int = -1
    both: bool = False
    with_him: bool = False
    gathering: bool = False
    asked: bool = False
    nouns: frozenset[str] = BURDENS
    wants_subject: bool = True

    @property
    def words(self) -> int:
        """Count the ordinary words passed: neither actors nor asides."""
        return len(self.ordinary)

    def behind_actor(self) -> bool:
        """Tell whether the walk stands right behind an actor, whose office or organ "to" tells there."""
        known = [*self.subject, *self.addressee]
        return bool(known) and known[-1].last + 1 == self.i and not self.aside

    def open(self) -> bool:
        """Tell whether an object may come: no unknown word stands for the subject."""
        return self.blank < 0 or self.both

    def document(self) -> bool:
        """Tell whether a document is the subject, behind which what it stresses may come."""
        return self.blank >= 0 and self.layout.forms[self.blank] in DOCUMENTS

    def names_issuer(self) -> bool:
        """Tell whether a statement is the subject, so that who issued it may follow."""
        return self.document() and not self.subject and self.words <= _WORDY

    def frame(self, content: int, how: str, skip: int = 0) -> Frame | None:
        """Return the finished frame when its content is not empty."""
        forms = self.layout.forms
        pointed = past_pointer(self.layout, content, self.stop, told=how == "ان")
        cue, pointed = towards(self.layout, self.form, content, pointed)
        if pointed != content:
            content, skip, how = pointed, 0, ":" if how == "0" or our_view(self.layout.form(pointed)) else how
        if how not in ("ان", ":", '"') and self.layout.form(content) in THAT:
            content, how, skip = content + 1, "ان", 0
        if how in ("الي", "ب") and self.layout.form(content)[skip:] == "القول":
            # "Turned to them with the saying": speech follows, whatever else the cue takes.
            content, how, skip = content + 1 + (self.layout.form(content + 1) == ":"), ":", 0
        content, skip = self._voiced(content, skip)
        if how in (":", '"') and content < self.stop - 1 and _is_that(self.layout, content):
            content, how = content + 1, "ان"
        while content < self.stop and self._leads(content) and how != "0":
            # A closing sign is written for an opening one too.
            content += 1
        if content < self.stop and content in self.layout.quote_at and how != "0":
            content, how, skip = *self._opened(content + 1, how), 0
        if how in _SPOKEN and (grounded := past_ground(self.layout, content, self.stop)) != content:
            content, skip, how = grounded, 0, "ان"
        if self.object >= 0 and how == "ب":
            content, skip = self.object, 0
        by_saying = "action" in self.form.verb.flags and "بالقول" in forms[self.at : content][-_WORDY:]
        joined = how == "0" and load_cues().joins(self.layout.form(content))
        if content >= self.stop or forms[content] in _NO_CONTENT or by_saying or joined:
            return None
        return Frame(
            at=self.at,
            form=cue,
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

    def _voiced(self, content: int, skip: int) -> tuple[int, int]:
        """Return where the attitude begins of which only the expression is told: "renewed the expression of its"."""
        voiced = self.layout.form(content)[skip:] in _VOICING and self.layout.form(content + 1) == "عن"
        return (content + 2, 0) if voiced and LEANS & self.form.verb.flags else (content, skip)

    def _leads(self, i: int) -> bool:
        """Tell whether a sign only leads to speech: a comma, a dash, a closing sign, the first of two that open."""
        form = self.layout.forms[i]
        return form in _BEFORE_SPEECH or (form == '"' and i not in self.layout.quote_at)

    def _opened(self, content: int, how: str) -> tuple[int, str]:
        """Return where what a quotation holds begins, past a "that" with which it opens and no aside follows."""
        forms = self.layout.forms
        opens = content < self.stop - 1 and _is_that(self.layout, content) and forms[content + 1] != "،"
        return (content + 1, "ان") if opens else (content, how)


_VOICING = word_set("التعبير الإعراب تعبيره تعبيرها تعبيرهم إعرابه إعرابها إعرابهم")
# What introduces a clause rather than a noun.
_SPOKEN = frozenset([":", '"', "ان"])
Step = Frame | bool | None


def _is_that(layout: Layout, i: int) -> bool:
    """Tell whether a word is 'that', and not "it is time", which is written like it but for its first letter."""
    return layout.forms[i] in THAT and not layout.written(i).startswith("آ")


def opens_that(walk: Walk, i: int) -> bool:
    """Tell whether a word is the 'that' of a cue: not that of "until" behind a cue that does not take "to".

    Args:
        walk: The walk.
        i: Index of the word.

    Returns:
        Whether it is.
    """
    if not _is_that(walk.layout, i) or told_in_it(walk.layout, walk.at, i):
        return False
    before, after = walk.layout.form(i - 1), walk.layout.form(i + 1)
    until = before == "الي" and walk.layout.forms[i] == "ان" and "الي" not in walk.form.verb.takes
    verb = after.startswith(("ي", "ت")) and not (after.endswith("ه") or is_action(after))
    return not (until and verb and walk.layout.phrase(i + 1) is None)


def conditional(layout: Layout, i: int) -> bool:
    """Tell whether a word is "if", which is written like "that" but stands before a verb in the perfect.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it is written with the alif of "if" and a perfect follows at once.
    """
    if layout.form(i) != "ان" or not layout.found.release.text.startswith("إ", layout.words.starts[i]):
        return False
    return layout.form(i + 1) in _DID


_DID = word_set(
    "كان كانت كانوا كنا كنت صح صحت شاء شئنا لم أراد أرادت أرادوا حدث حدثت حصل تم وجد وجدت ثبت ثبتت رفض رفضت قبل قبلت"
    " أصر أصرت استمر استمرت وافق وافقت"
)


def that_follows(walk: Walk) -> bool:
    """Tell whether 'that' still follows in this clause, so that what comes before is no content."""
    takes = walk.form.verb.takes
    forms = walk.layout.forms
    if forms[walk.i] == "ما":
        # "What was said in": the object itself, whatever is told of it.
        return False
    reach = 5 if forms[walk.i] in THIS else 3
    for form in forms[walk.i + 1 : min(walk.stop, walk.i + reach)]:
        if (kind := PREPOSITIONS.get(form)) in takes and kind not in _WEAK:
            return True
    if "ان" not in takes:
        return False
    parted = False
    for i in range(walk.i + 1, min(walk.stop, walk.i + _LONG)):
        if opens_that(walk, i):
            # "X, who is Y, of Z, affirmed, that": what commas part from the verb stands right behind the last.
            behind = not parted or forms[i - 1] in COMMAS
            if because_that(walk.layout, i):
                continue
            return behind and (i == walk.i + 1 or not told_by_another(walk.layout, i - 1))
        # "It asks for a meeting, and we answered that": what "we" say is ours.
        answered = forms[i - 1] in COMMAS and forms[i].startswith("و") and forms[i].endswith("نا")
        ends = forms[i] in STOPS or answered or (i > walk.i + 1 and speaks(forms[i]))
        if ends or (forms[i] in WHEN and "says" not in walk.form.verb.flags):
            return False
        parted = parted or (forms[i] in COMMAS and not walk.aside and walk.layout.form(i + 1) not in _GOING_ON)
    return False


def right_behind(walk: Walk) -> bool:
    """Tell whether the walk stands right behind the subject and its verb, or the comma some write before an action."""
    after, form = max(walk.subject[-1].last, walk.at) + 1, walk.layout.forms[walk.i]
    past = after
    while past < walk.i and (walk.layout.form(past) in COMMAS or past in walk.layout.time_at):
        past = walk.layout.time_at[past][0] if past in walk.layout.time_at else past + 1
    parted = past == walk.i > after
    return walk.i == after or (parted and (form == "عدم" or (is_action(form) and not form.startswith("ال"))))


def speaks(form: str) -> bool:
    """Tell whether a word goes on with or begins another speech."""
    if form in _NOUNS_ALIKE:
        return False
    return any(c.inflected.shape is Shape.PARTICIPLE or c.conjunction == "و" for c in load_cues().forms.get(form, ()))


# "A city", "his hope", "his regret", "a note", "opposition": nouns written like participles, far commoner than those.
_NOUNS_ALIKE = word_set(
    "مدينة ومدينة أمله أسفه مواصلة معارضة متقدمة مقررات مذكرة مساندة وعد ودعم ودعمه ودعمها ودعوة وإعادة مطلقا مشاركة"
    " بالقول"
)


def clause_after(walk: Walk) -> tuple[str, ...]:
    """Return the words from here to where another speech begins."""
    forms = walk.layout.forms
    for i in range(walk.i + 1, min(walk.stop, walk.i + 24)):
        if forms[i] in STOPS or speaks(forms[i]):
            return forms[walk.i + 1 : i]
    return forms[walk.i + 1 : min(walk.stop, walk.i + 24)]


def speaks_at_once(walk: Walk) -> bool:
    """Tell whether direct speech follows a cue that says with no sign between: "he said: we demand", "there is no".

    Args:
        walk: The walk, standing at the word.

    Returns:
        Whether it does.
    """
    form = walk.form
    if form.verb.tier != "A" or "says" not in form.verb.flags or form.inflected.person == 1:
        return False
    word, shape = walk.layout.forms[walk.i], form.inflected.shape
    read = [cue.inflected for cue in load_cues().forms.get(word, ())]
    ours = any(one.person == 1 and one.shape is not Shape.PERFECT for one in read)
    begins = (ours and shape is Shape.PERFECT) or (word in _AT_ONCE and (shape is Shape.PERFECT or word != "نحن"))
    return begins and walk.stop - walk.i >= _SPEECH and shape in (Shape.PERFECT, Shape.PARTICIPLE)


# No subject or object begins so.
_AT_ONCE = word_set(
    "لا لن لم ليس ليست نحن لدي هناك سوف لدينا علينا يجب إننا إنني إني لست لسنا كنت كنا أعلم أعرف أظن أود أشعر أفهم نعلم"
    " نعرف نود نشعر نفهم"
)
