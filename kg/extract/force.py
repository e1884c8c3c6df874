"""Decide what is done with a content: the cue's own act, or that of the word which governs the content.

The mapping of governing words is one table, ``heads_ar.tsv``; here it is decided when a governing word counts.
"""

from dataclasses import dataclass

from kg.extract.layout import Layout
from kg.extract.wording import THAT
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueTable, CueVerb, Head

_DECIDED = frozenset([Act.STATE, Act.AFFIRM])


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """What is done with a content, and where that begins after the governing word.

    Attributes:
        act: Speech act.
        polarity: Attitude to the content.
        key: Key of the force.
        content: Index of the word in which the content begins.
        skip: Letters of it that do not belong to it.
        head: The governing word that decided, or None.
    """

    act: Act
    polarity: Polarity
    key: str
    content: int
    skip: int = 0
    head: Head | None = None


def head_at(layout: Layout, table: CueTable, i: int, stop: int) -> tuple[Head, int] | None:
    """Find a governing word at a place.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the word; a ب, ل or و may be written on to it.
        stop: One past the last word that may be looked at.

    Returns:
        The governing word and one past its last word, or None.
    """
    form = layout.forms[i]
    for first in (form, form[1:] if form[:1] in ("ب", "ل", "و") else ""):
        for head in table.heads.get(first, ()):
            end = i + len(head.words)
            if end <= stop and layout.forms[i + 1 : end] == head.words[1:]:
                return head, end
    return None


def decide(layout: Layout, table: CueTable, verb: CueVerb, content: int, skip: int, stop: int) -> Force:
    """Decide the act of a cue by the first word of what it governs.

    Args:
        layout: The release.
        table: The cue words.
        verb: The cue.
        content: Index of the first word after the cue and its preposition.
        skip: Letters of that word that belong to the cue.
        stop: One past the last word of the content.

    Returns:
        The act, polarity, force and where the content begins.
    """
    own = Force(act=verb.act, polarity=verb.polarity, key=verb.force, content=content, skip=skip)
    if verb.act not in _DECIDED and "express" not in verb.flags:
        return own
    found = head_at(layout, table, content, stop)
    if found is None:
        return own
    head, after = found
    if head.kind == "modal":
        return _governed(layout, own, head, after, stop)
    if head.kind == "importance" and not _asks(layout, verb, after, stop):
        return Force(
            act=verb.act,
            polarity=Polarity.FOR,
            key=head.force if verb.act is Act.AFFIRM else verb.force,
            content=content,
            skip=skip,
            head=head,
        )
    return _governed(layout, own, head, after, stop)


def _governed(layout: Layout, own: Force, head: Head, after: int, stop: int) -> Force:
    """Give the content the act of its governing word."""
    key = head.softly if own.act is Act.STATE else head.force
    content, skip = _after_head(layout, head, after, stop)
    if content >= stop:
        content, skip = own.content, own.skip
    return Force(act=head.act, polarity=head.polarity, key=key, content=content, skip=skip, head=head)


_ADJECTIVES = frozenset(
    ["البالغ", "الشديد", "الشديده", "العميق", "العميقه", "الكامل", "الكامله", "القاطع", "القاطعه", "التام", "المستمر", "البالغه", "الكبير", "الكبيره", "الملحه", "الماسه", "المطلق", "المطلقه", "الثابت", "الدايم", "الصادق", "الخالص", "الجزيل"]
)


def _after_head(layout: Layout, head: Head, after: int, stop: int) -> tuple[int, int]:
    """Return where the content begins after a governing word, and the letters to skip there."""
    i = after
    while i < stop and layout.forms[i] in _ADJECTIVES:
        i += 1
    form = layout.form(i)
    if head.kind == "attitude" and not head.pronoun and layout.phrase(i) and "0" not in head.takes:
        return after - len(head.words), 0
    if form in ("علي", "الي", "عن", "من", "في", "ازاء", "حيال", "تجاه", "مع", "بشان", "حول", "ب", "ل") and (
        form in head.takes or {"ازاء", "حيال", "تجاه", "بشان", "حول"} & {form}
    ):
        i += 1
        form = layout.form(i)
    if form in THAT:
        return i + 1, 0
    if form[:1] in ("ب", "ل") and form[0] in head.takes and len(form) > 3:
        return i, 1
    return i, 0


def _asks(layout: Layout, verb: CueVerb, after: int, stop: int) -> bool:
    """Tell whether 'the importance of' asks for an action under this cue."""
    if verb.act is not Act.AFFIRM or after >= stop:
        return False
    form = layout.forms[after]
    return form in THAT or is_action(form)


_ACTIONS = frozenset(
    ["وقف", "رفع", "دعم", "فتح", "عقد", "نزع", "فك", "منع", "ردع", "دفع", "حل", "بناء", "عوده", "بدء", "بذل", "وضع", "سحب", "خروج", "رحيل", "العمل", "العوده", "القضاء", "التوصل", "الوصول", "الحفاظ", "الاسراع", "الوقوف", "الالتزام", "التزام", "مكافحه", "محاربه", "محاسبه", "مواجهه", "مواصله", "متابعه", "ضمان", "ايجاد", "اجراء", "حمايه", "تحقيق", "انهاء", "اعاده", "ايقاف", "استمرار", "الاستمرار", "تعزيز", "صياغه", "زياده", "معالجه", "مساعده", "وحده", "توحيد", "تضافر", "احترام", "صون"]
)


def is_action(form: str) -> bool:
    """Tell whether a folded word looks like the verbal noun of an action, by list or by pattern.

    Args:
        form: The folded word.

    Returns:
        Whether it is in the list or has the pattern of forms II, IV, VII, VIII or X.

    Examples:
        >>> is_action("تفعيل"), is_action("انسحاب"), is_action("القضاء"), is_action("الوضع")
        (True, True, True, False)
    """
    if form in _ACTIONS:
        return True
    if form.startswith("ال"):
        form = form[2:]
    if len(form) == 5 and form[0] == "ت" and form[3] == "ي":
        return True
    if len(form) >= 5 and form[0] == "ا" and form[-2] == "ا" and form[1] != "ل":
        return len(form) in (5, 6, 7)
    return False
