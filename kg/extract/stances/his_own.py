"""Tell which words call what is a speaker's own: "his country", "the leadership of the movement", names of his."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION, THAT, definite
from kg.extract.stances.tone import OWN, Own
from kg.kinds import EntityType
from kg.text.fold import word_set

# "The State of X", "the leadership of the movement": the noun before whose it is.
_STATE_OF = word_set("دولة جمهورية مملكة سلطنة إمارة حكومة")
_SENT = word_set("وفدا وفد فريقا فريق بعثة قوة طائرة سفينة قافلة")
_PART_OF = (
    _STATE_OF
    | _SENT
    | word_set(
        "دول قيادة إدارة رئاسة أمانة سلطات قوات جيش وزارة هيئة مجلس مكتب كتلة مؤسسات أجهزة شعب محافظة ولاية بلدية"
        " نواب أعضاء وزراء ممثلو ممثلي مقاتلو مقاتلي لجنة لجان فرق فروع طواقم كوادر وحدات مديرية مديريات"
        " دائرة دوائر أقسام مكاتب"
    )
)
_BEFORE_OWN = _STATE_OF | THAT | PUNCTUATION


def is_own(layout: Layout, i: int, first: int, own: Own) -> bool:
    """Tell whether a word is one of the holder's own, or the name of one where such a name may stand.

    Args:
        layout: The release.
        i: Index of the word.
        first: Index of the first word of the content: names stand there only.
        own: What is the holder's own.

    Returns:
        Whether it is.
    """
    form = layout.form(i)
    if i > first:
        # "The sanctions on his country will not", "the ties of his country will": another subject.
        before = layout.form(i - 1).removeprefix("و")
        stands = before in _BEFORE_OWN or i - 1 in layout.time_at
        return stands and form in OWN and layout.form(i + 1) not in FORMER
    bare = form.removeprefix("و")
    part = form in _PART_OF or bare in _PART_OF
    for phrase in (layout.phrase(i), layout.phrase(i + 1) if part else None):
        if phrase is not None and phrase.entity in own.entities:
            return True
    if part:
        # "A delegation of the movement", in Arabic "from"; "a Ruritanian delegation".
        sent = form in _SENT or bare in _SENT
        at = i + 1 + (sent and layout.form(i + 1) == "من")
        phrase, whose = layout.phrase(at), layout.form(at)
        if at > i + 1 and (phrase is not None or not (definite(whose) or whose in OWN)):
            return phrase is not None and phrase.entity in own.entities
        named = "ال" + whose.removesuffix("ا")
        ours = sent and not {named, named + "ه"}.isdisjoint(own.words)
        return (ours or whose in own.forms or whose in own.words) and _whole(layout, at, own)
    if _part_of_own(layout, i, own):
        return True
    if not (form in own.forms or bare in own.forms) or layout.form(i + 1) in FORMER:
        return False
    told = form in OWN or bare in OWN or _whole(layout, i + 1, own)
    return told and not _anothers(layout, i, own)


def _part_of_own(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether a part of a body stands at a place, and "of the" with what is his: "the committee of the party"."""
    if layout.form(i).removeprefix("ال") not in _PART_OF:
        return False
    j = i + 1
    while j < i + _ADJECTIVES and definite(layout.form(j)) and layout.phrase(j) is None:
        j += 1
    whose = layout.form(j)
    return whose.startswith("لل") and "ال" + whose[2:] in own.forms and layout.form(j + 1) not in FORMER


_ADJECTIVES = 4
# "The armed forces", "the present government": what says of a body nothing about whose it is.
_PLAIN = word_set(
    "المسلحة الحالية الحالي الجديدة الجديد الوطنية الوطني الشرعية الشرعي المركزية المركزي الانتقالية الانتقالي الحاكم"
    " الحاكمة الاتحادية الاتحادي العليا الأعلى الكريم العظيم الشقيق التنفيذي التنفيذية السياسي السياسية العام العامة"
    " الأمنية المختصة المعنية"
)
# "His former government" is no longer his.
FORMER = word_set("السابق السابقة السابقين الراحلة الراحل المنحلة المقالة المنتهية")


def _whole(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether all that tells whose a body is tells of the holder's own: "the army" of the Ruritanian army."""
    j, form = i, layout.form(i)
    while definite(form) or form in own.words:
        masculine = form.removesuffix("ه")
        spelt = (masculine, masculine + "ه")
        if own.words.isdisjoint(spelt) and own.forms.isdisjoint(spelt) and form not in _PLAIN:
            return False
        j += 1
        form = layout.form(j)
    return True


def own_words(layout: Layout, i: int, own: Own) -> int:
    """Count the words by which the holder calls what is his own: 'his country', 'the leadership of the movement'.

    Args:
        layout: The release.
        i: Index of the first of them.
        own: What is the holder's own.

    Returns:
        Their number, adjectives included; none when something else stands there.
    """
    if not is_own(layout, i, i, own):
        return 0
    j = i + 1 + (layout.form(i + 1) in own.forms or layout.form(i + 1) in own.words)
    while definite(layout.form(j)) and layout.phrase(j) is None:
        j += 1
    return j - i


def _anothers(layout: Layout, i: int, own: Own) -> bool:
    """Tell whether a noun such as "the government" is that of another state: "the Ruritanian government"."""
    phrase = layout.phrase(i)
    if phrase is None or phrase.last == i:
        return False
    entity = layout.found.entity(phrase.entity)
    return entity.type is EntityType.STATE or not own.entities.issuperset(entity.of)
