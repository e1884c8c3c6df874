"""Find whose a document is that is called again: "X put out a report. Y denied it. The report pointed to"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, STOPS, THAT
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY
from kg.extract.stances.authors import issuer_at, put_out_by, told_since
from kg.extract.stances.honoured import past_honours
from kg.extract.stances.issuers import is_press
from kg.extract.stances.spoken_in import whose_words
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
        return None, True
    forms = _calling(noun)
    for k in range(i - 1, -1, -1):
        if layout.forms[k] not in forms or layout.quoted[k]:
            continue
        if (who := _put_out(layout, k, noun)) is not None:
            return who, False
        if not layout.forms[k].startswith(_WRITTEN_ON):
            who = _said_in(layout, k, noun)
            return who, who is None and not _is_anothers(layout, k)
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
    done = [k for k in range(i) if layout.forms[k].removeprefix("و") in _LOOKED_INTO and not layout.quoted[k]]
    bodies = [p for k in done if (p := layout.phrase(k + 1)) is not None and layout.bare(p)]
    bodies = [p for p in bodies if layout.found.entity(p.entity).type is EntityType.ORGANISATION]
    return bodies[-1] if len({p.entity for p in bodies}) == 1 else None


_FOUND_OUT = word_set("تقرير دراسة")
_LOOKED_INTO = word_set("وثق وثقت رصد رصدت حقق حققت نفذتها نفذها أجرى أجرت درس درست سجل سجلت تتبع تتبعت استقصت")


def _calling(noun: str) -> frozenset[str]:
    """Return the forms in which a document is told of first or again."""
    stem = noun[:-1] + "ت" if noun.endswith("ه") else noun
    plain = [noun, noun + "ا", f"ال{noun}", *(stem + him for him in ("ه", "ها", "هم"))]
    return frozenset([*plain, *(on + form for on in "وبفل" for form in plain), f"لل{noun}"])


def _put_out(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who put out a document, by the verb before it or about it, or by the noun behind it."""
    again = layout.forms[at].startswith(_WRITTEN_ON)
    who = issuer_at(layout, at) or _by_verb(layout, at, again=again)
    if who is None:
        who = _of_this(layout, at, noun) if again else whose_words(layout, at, noun, _END)
    elif is_press(layout, who):
        # "The paper published a report that X prepared".
        who = whose_words(layout, at, noun, _END) or who
    joined = layout.phrase(who.last + 1) if who is not None else None
    # Of several it is the statement of all.
    return None if joined is not None and layout.proclitic(joined) == "و" else who


def _by_verb(layout: Layout, at: int, *, again: bool) -> NounPhrase | None:
    """Return who put out a document by the verb before it; one that is called again stands right behind its author."""
    sentence = next((s for s in layout.sentences if s.first <= at < s.stop), Stretch(0, 0))
    who = put_out_by(layout, at, sentence)
    if who is None or told_since(layout, who.last + 1, at) or (again and who.last + 1 != at):
        return None
    return who


def _said_in(layout: Layout, at: int, noun: str) -> NounPhrase | None:
    """Return who is told to say something in a document: "the party said in a statement"."""
    if layout.form(at - 1) not in _IN and not layout.forms[at].removeprefix("و").startswith(f"ب{noun[:3]}"):
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
    for k in range(at - 1, max(-1, at - _BACK), -1):
        form = layout.forms[k]
        if form in STOPS or form in THAT:
            return form in THAT
        if form in _RECEIVED or any(_judges(cue) for cue in load_cues().forms.get(form, ())):
            return True
    return False


def _judges(cue: CueForm) -> bool:
    """Tell whether a cue takes up or judges what stands behind it, rather than saying something."""
    return cue.inflected.shape is not Shape.PARTICIPLE and cue.verb.act in _JUDGING and "0" in cue.verb.takes


_JUDGING = frozenset([Act.REJECT, Act.CONDEMN, Act.DISCUSS, Act.PRAISE, Act.DENY, Act.SUPPORT])
_RECEIVED = with_and("تلقى تلقت تسلم تسلمت استلم استلمت حصل حصلت اطلع اطلعت قرأ قرأت يتلقى تتلقى")
_BACK = 15
