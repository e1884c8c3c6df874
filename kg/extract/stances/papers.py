"""Find whose a document is that is called again: "X put out a report. Y denied it. The report pointed to"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, PREPOSITIONS, RELATIVES, STOPS, THAT, WHOLE, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY
from kg.extract.mentions.speech import ACCORDING
from kg.extract.stances.actions import is_action
from kg.extract.stances.authors import issuer_at, put_out_by, told_since
from kg.extract.stances.headings import is_press
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.spoken_in import giver_at, whose_words
from kg.kinds import Act, EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm, load_cues
from kg.text.fold import fold_word, with_and, word_set
from kg.text.sentences import Stretch

# The word that calls a document again -> the noun by which it was told of.
_NOUNS = {
    fold_word(f"ال{noun}"): fold_word(noun)
    for noun in ["بيان", "بلاغ", "تقرير", "دراسة", "رسالة", "مذكرة", "برقية", "مسودة", "توصيات", "إعلان", "عريضة"]
}
_WRITTEN_ON = ("ال", "وال", "بال", "لل", "فال")
_ADJECTIVES, _END = 3, 1 << 30


def paper_again(layout: Layout, i: int) -> tuple[NounPhrase | None, bool]:
    """Return who put out a document that is called again, and whether it may be of whoever spoke last.

    Args:
        layout: The release.
        i: Index of the word that calls it, with its article.

    Returns:
        Who is told to have put it out, or None; and, where nobody is, whether nothing tells that it is another's: not
        where it was told of only as what somebody received, discussed or rejected.
    """
    noun = _NOUNS.get(layout.form(i))
    if noun is None:
        # "A report said": one not told of before is of nobody who spoke.
        return None, layout.form(i) not in _FOUND_OUT
    forms = _calling(noun)
    for k in range(i - 1, -1, -1):
        if layout.forms[k] not in forms or layout.quoted[k]:
            continue
        if (who := _put_out(layout, k, noun)) is not None:
            return who, False
        if not layout.forms[k].startswith(_WRITTEN_ON):
            judged = layout.forms[k].startswith(f"ب{noun[:3]}") and _is_anothers(layout, k)
            who = None if judged else _said_in(layout, k, noun)
            return who, who is None and not (_is_anothers(layout, k) or _by_another(layout, k))
    return None, True


def text_of(layout: Layout, subject: tuple[NounPhrase, ...]) -> NounPhrase | None:
    """Return who put out the text that is told to say something by its noun alone: "the memorandum calls for".

    Args:
        layout: The release.
        subject: Who or what is told to say it.

    Returns:
        The actor phrase, or None where no text is called or nobody is told to have put it out.
    """
    text = subject[0] if len(subject) == 1 and subject[0].first == subject[0].last else None
    # A paper may bear the name "the Statement".
    if text is None or layout.found.entity(text.entity).type is not EntityType.LEGAL_TEXT:
        return None
    return paper_again(layout, text.first)[0]


def is_source(layout: Layout, i: int) -> bool:
    """Tell whether what is told is told by a document that is called again: "according to the report".

    Args:
        layout: The release.
        i: Index of the word that calls the document.

    Returns:
        Whether it is; whoever spoke last has not put out what is only named as a source.
    """
    return any(form in ACCORDING for form in layout.forms[max(0, i - _SOURCE) : i])


_SOURCE = 4


def investigator(layout: Layout, i: int) -> NounPhrase | None:
    """Return the one body that looked into what a report tells: "X documented the raids. The report pointed to".

    Args:
        layout: The release.
        i: Index of the word that calls the report.

    Returns:
        The actor phrase; None where several or nobody did so, or no report is called.
    """
    if _NOUNS.get(layout.form(i)) not in _FOUND_OUT:
        return None
    done = [(k, layout.phrase(k + 1)) for k in range(i) if layout.forms[k] in _LOOKED_INTO and not layout.quoted[k]]
    bodies = [p for k, p in done if p is not None and layout.bare(p) and _looks(layout, k, p)]
    bodies = [p for p in bodies if layout.found.entity(p.entity).type is EntityType.ORGANISATION]
    return bodies[-1] if len({p.entity for p in bodies}) == 1 else None


_FOUND_OUT = word_set("تقرير دراسة")
_LOOKED_INTO = with_and("وثق وثقت رصد رصدت حقق حققت نفذتها نفذها أجرى أجرت تتبع تتبعت استقصت")
# Of these many other things may be done: "made profits", "held talks", "raids carried out by".
_WITH = {"حقق": word_set("في"), "اجري": word_set("تحقيقا دراسة مسحا استطلاعا بحثا")}
_RESEARCH = word_set("دراسة الدراسة")


def _looks(layout: Layout, at: int, body: NounPhrase) -> bool:
    """Tell whether a body looks into something by a verb, and does nothing else that the verb tells as often."""
    verb = layout.forms[at].removeprefix("و")
    if verb.startswith("نفذ"):
        return not _RESEARCH.isdisjoint(layout.forms[max(0, at - _ADJECTIVES) : at])
    other = next((nouns for stem, nouns in _WITH.items() if verb.startswith(stem[:3])), None)
    return other is None or layout.form(body.last + 1) in other


def _calling(noun: str) -> frozenset[str]:
    """Return the forms in which a document is told of first or again."""
    stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
    plain = [noun, noun + "ا", f"ال{noun}", *(stem + him for him in ("ه", "ها", "هم"))]
    return frozenset([*plain, *(on + form for on in "وبفل" for form in plain), f"لل{noun}"])


def _put_out(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who put out a document, by the verb before it or about it, or by the noun behind it."""
    again = layout.forms[at].startswith(_WRITTEN_ON)
    if not again and _by_another(layout, at):
        return None
    owned = not again and _owned(layout, at)
    who = None if owned else issuer_at(layout, at) or _by_verb(layout, at, again=again)
    if who is None:
        who = _of_this(layout, at, noun) if again else whose_words(layout, at, noun, _END)
    elif is_press(layout, who):
        # "The paper published a report that X prepared".
        who = whose_words(layout, at, noun, _END) or who
    joined = layout.phrase(who.last + 1) if who is not None else None
    # Of several it is the statement of all.
    return None if joined is not None and layout.proclitic(joined) == "و" else who


def _owned(layout: Layout, at: int) -> bool:
    """Tell whether the words behind a document tell whose it is: "published the letter of X", "that X prepared"."""
    behind = layout.phrase(at + 1)
    if behind is not None and layout.bare(behind) and not layout.forms[at].endswith("ا"):
        return True
    return _given(layout, at) >= 0


def _given(layout: Layout, at: int) -> int:
    """Return where somebody stands who is told right behind a document to have put it out; -1 where nobody does."""
    giver = giver_at(layout, at)
    who = layout.form(giver)
    return giver if who.isalpha() and who not in _NOBODY else -1


_NOBODY = ADJUNCTS | ADVERBS | frozenset(PREPOSITIONS)


def _by_another(layout: Layout, at: int) -> bool:
    """Tell whether a document is of somebody whom no table knows: "published a statement by a leader of the group"."""
    given = _given(layout, at)
    if given >= 0:
        return layout.phrase(past_honours(layout, given)) is None
    before, after = layout.forms[max(0, at - _BACK) : at], layout.form(at + 1)
    if at + 1 in layout.time_at or layout.phrase(at + 1) is not None or _SHOWN.isdisjoint(before):
        return False
    if layout.forms[at].endswith("ا"):
        return after.startswith("ل") and len(after) > _SHORT and not is_action(after[1:])
    # "Handed out the report of the organisation", "published the statement of the army".
    return definite(after) and (layout.forms[at] in _OWNED or not _HANDED_OUT.isdisjoint(before))


_OWNED = word_set("بيان بلاغ رسالة برقية")
_HANDED_OUT = with_and("وزع وزعت")
_SHOWN = _HANDED_OUT | with_and("نشر نشرت بث بثت عرض عرضت أذاع أذاعت أورد أوردت")
_SHORT = 3


def _by_verb(layout: Layout, at: int, *, again: bool) -> NounPhrase | None:
    """Return who put out a document by the verb before it; one that is called again stands right behind its author."""
    if again and at - 1 not in layout.ends_at:
        return None
    before = layout.form(at - 1)
    if before in PREPOSITIONS or before in ADJUNCTS or layout.forms[at].startswith("ل"):
        # "Launched a campaign by a report", "handed in a copy of a report".
        return None
    sentence = next((s for s in layout.sentences if s.first <= at < s.stop), Stretch(0, 0))
    who = put_out_by(layout, at, sentence)
    if who is None or told_since(layout, who.last + 1, at) or (again and who.last + 1 != at):
        return None
    return who


def _said_in(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who is told to say something in a document: "the party said in a statement"."""
    if layout.form(at - 1) not in _IN and not layout.forms[at].removeprefix("و").startswith(f"ب{noun[:3]}"):
        return None
    if layout.form(at - 2) in _CAME:
        # "Denied what came in a report".
        return None
    for k in range(at - 1, max(-1, at - _BACK), -1):
        if layout.forms[k] in STOPS:
            return None
        if load_cues().tells(layout.forms[k]):
            who = layout.phrase(past_honours(layout, k + 1))
            return who if who is not None and who.last < at and not layout.proclitic(who) else None
    return None


_IN = word_set("في خلال عبر ضمن")


def _of_this(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who put out a document that bears its article: "the report issued by X", what it blames stands alike."""
    near = layout.forms[at + 1 : at + 1 + _ADJECTIVES]
    told = any(form in ISSUED_BY or form in RELATIVES for form in near)
    return whose_words(layout, at, noun, _END) if told else None


def _is_anothers(layout: Layout, at: int) -> bool:
    """Tell whether a document is only what somebody received, took up or judged: "rejected a report on the prisons"."""
    form = layout.forms[at]
    his = form in _OWNED or layout.form(at + 1) in _HIS
    if layout.form(at - 1) in _IN and his and layout.form(at - 2) not in _CAME:
        # "Refused it in a statement", beside "denied what came in a statement".
        return False
    how = "ب" if form.startswith("ب") and not form.startswith(_WITH_B) else "0"
    for k in range(at - 1, max(-1, at - _BACK), -1):
        form = layout.forms[k]
        if form in STOPS or form in THAT:
            return form in THAT
        if form in _PUTS_OUT:
            return _unknown_behind(layout, k, at)
        if form in _CAME_OUT:
            return layout.forms[at] in _FOUND_OUT
        if form in _RECEIVED or (how == "0" and form in _COMMENTED):
            return True
        if any(_judges(cue, how) for cue in load_cues().forms.get(form, ())):
            return True
    return False


def _unknown_behind(layout: Layout, verb: int, at: int) -> bool:
    """Tell whether one whom no table knows puts a document out: "students of X published a report"."""
    i = verb + 1
    form = layout.form(i)
    if i == at or not form.isalpha() or definite(form) or form in _NOBODY:
        return False
    # "To the deputies", "his office".
    if (form[:1] in "بل" and form not in WHOLE) or layout.written(i).endswith(_HIM):
        return False
    return layout.phrase(i) is None and i not in layout.time_at and i not in layout.place_at


_CAME_OUT, _HIM = with_and("صدر صدرت"), ("ه", "ها", "هم")
_HIS, _CAME = word_set("له لها لهم"), word_set("جاء ورد")
_WITH_B = ("بيان", "بلاغ", "برقي")
_PUTS_OUT = with_and("أصدر أصدرت نشر نشرت أعد أعدت")
# "In reply to a report", "in a comment on", "based on"; with "by" it is the reply itself.
_COMMENTED = with_and(
    "رد ردت يرد ترد ردا علق علقت يعلق تعلق تعليقا تعليق شكك شككت استند استندت استنادا بناء وصف وصفت"
    " طلب طلبت كلف كلفت سرب سربت وجود إعداد بإعداد"
)


def _judges(cue: CueForm, how: str) -> bool:
    """Tell whether a cue takes up or judges what stands behind it, rather than saying something."""
    return cue.inflected.shape is not Shape.PARTICIPLE and cue.verb.act in _JUDGING and how in cue.verb.takes


_JUDGING = frozenset([Act.REJECT, Act.CONDEMN, Act.DISCUSS, Act.PRAISE, Act.DENY, Act.SUPPORT])
_RECEIVED = with_and("تلقى تلقت تسلم تسلمت استلم استلمت حصل حصلت اطلع اطلعت قرأ قرأت يتلقى تتلقى")
_BACK = 15
