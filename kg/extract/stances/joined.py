"""Pass what is joined to an attitude before what it is about: adjectives, manner, another attitude, whose it is."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.heads import DEGREES, head_at
from kg.extract.stances.tone import OWN
from kg.text.fold import word_set
from kg.text.words import COMMAS

ADJECTIVES = word_set(
    "البالغ الشديد الشديدة العميق العميقة الكامل الكاملة القاطع القاطعة التام المستمر البالغة الكبير الكبيرة الملحة"
    " الماسة الحار الحارة العلني الصريح المطلق المطلقة الثابت الدائم الصادق الخالص الجزيل"
    " بالغ بالغة شديد شديدة عميق عميقة تام كامل كاملة قاطع مطلق جزيل خالص العبارات الكلمات الحازم الحازمة الراسخ"
    " عاجل عاجلا ملح حار صريح"
)
# "Strongly", "in the strongest terms".
MANNER = word_set("بشدة وبشدة بقوة وبقوة بأشد وبأشد بأقوى وبأقوى")
ADJECTIVES |= MANNER
_BARE = word_set(
    "رفض إدانة استنكار شجب تنديد دعم تأييد مساندة شكر تقدير امتنان ترحيب تضامن استعداد حرص تمسك التزام قلق استغراب أسف"
    " اعتزاز تمنيات تعازي تهاني"
)


def past_owner(layout: Layout, i: int, stop: int, takes: frozenset[str]) -> tuple[int, frozenset[str]]:
    """Return the place past whose attitude it is, where one that is his too follows: "X's rejection and his blame of".

    Args:
        layout: The release.
        i: Index of the word behind an attitude.
        stop: One past the last word that may be looked at.
        takes: What introduces what the attitude is about.

    Returns:
        The place, or the same place where no such attitude follows, and what introduces what both are about.
    """
    owner = layout.phrase(i)
    j = owner.last + 1 if owner is not None and layout.bare(owner) else i + (layout.form(i) in OWN)
    if j == i or j >= stop - 1 or not (layout.form(j) in MANNER or joined(layout, j, stop)):
        return i, takes
    further = head_at(layout, j, stop)
    j += 1
    while j < stop and (layout.form(j) in ADJECTIVES or layout.form(j).endswith("ين") or layout.form(j) in COMMAS):
        j += 1
    return j, takes | (further[0].takes if further else frozenset())


def joined(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether another attitude is joined to the first: 'his thanks and appreciation'.

    Args:
        layout: The release.
        i: Index of the word that may be joined.
        stop: One past the last word that may be looked at.

    Returns:
        Whether it is.
    """
    form = layout.forms[i]
    if form[:1] == "و" and form[1:] in _BARE and layout.forms[i - 1] in _BARE:
        # "The rejection and condemnation of".
        return True
    more = form.startswith("وال") or (form[:1] == "و" and form[1:] in DEGREES)
    if more and layout.forms[i - 1].startswith("ال"):
        # "The condolences and the sympathy", "the condolences and sincere sympathy".
        found = head_at(layout, i, stop)
        return found is not None and found[0].kind == "attitude"
    if form[:1] != "و" or not form.endswith(("ه", "ها", "هم", "هما")):
        return False
    found = head_at(layout, i, stop)
    return found is not None and found[0].kind == "attitude" and bool(found[0].pronoun)
