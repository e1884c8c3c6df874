"""Tell the offices that only put out what their body says from the body: "the press office", "the command of X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.mentions.found import NounPhrase
from kg.text.fold import word_set

_OFFICES = ("مكتب", "قسم", "دايره", "المكتب", "الدايره", "القسم")
# These are offices of a body where they see to its own affairs: "the room of operations", "the secretariat".
_ROOMS = word_set("أمانة غرفة شعبة وحدة إدارة مديرية مركز هيئة لجنة فريق شؤون مكتب قسم دائرة")
_AFFAIRS = word_set(
    "السر العمليات الإعلام الإعلامي الإعلامية العلاقات الصحافة الصحفي الصحفية الصحافي التوجيه النشر الاتصال التواصل"
    " الشؤون الناطق المتحدث الثقافة التعبئة التوثيق المتابعة الديوان"
)
_ORGAN = 3
#: What leads a body or writes for it stands for it, where the body is told right behind.
STAND_FOR = word_set("قيادة رئاسة أمانة سكرتارية القيادة الرئاسة الأمانة السكرتارية إعلام ديوان") | _ROOMS


def is_office(layout: Layout, phrase: NounPhrase) -> bool:
    """Tell whether a phrase names an office without telling whose: "the press office", "the central committee".

    Args:
        layout: The release.
        phrase: The phrase of a body.

    Returns:
        Whether it does.
    """
    forms = layout.forms[phrase.first : phrase.last + 1]
    whose = any((form.startswith("ل") and not definite(form)) or form.startswith("لل") for form in forms[1:])
    alone = len(forms) <= _ORGAN and all(definite(form) for form in forms)
    return alone or (not whose and (forms[0] in _OFFICES or names_office(forms)))


def names_office(forms: tuple[str, ...]) -> bool:
    """Tell whether words name an office that sees to the affairs of its body: "the press centre", "the secretariat".

    Args:
        forms: The folded words.

    Returns:
        Whether they do.
    """
    return len(forms) > 1 and forms[0].removeprefix("ال") in _ROOMS and forms[1] in _AFFAIRS


def past_command(layout: Layout, i: int) -> int:
    """Return where the body begins behind the noun of what leads it or writes for it: "the command of X".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        The index of the word behind it; the one given where no body stands there.
    """
    body = layout.phrase(i + 1)
    leads = layout.form(i) in STAND_FOR and not definite(layout.form(i))
    return i + 1 if leads and body is not None and not layout.proclitic(body) else i
