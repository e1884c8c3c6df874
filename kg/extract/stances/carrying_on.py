"""Tell what a speaker's own side goes on with, or sets out for, until it has what it wants."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS, RELATIVES, definite
from kg.extract.stances.future import is_future
from kg.extract.stances.his_own import is_own, own_words
from kg.extract.stances.tone import Own
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_SOON = 7


def keeps_on(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether what is the holder's own doing is told to go on: 'the efforts of his country will continue'."""
    open_door = layout.forms[part.first].startswith(_DOORS)
    if not open_door and not layout.forms[part.first].removeprefix("ال").startswith(_DOING):
        return False
    for i in range(part.first + 1, min(part.stop, part.first + _SOON)):
        on = _will_go_on(layout, i) or (layout.forms[i] == "لن" and layout.form(i + 1) in _STOPS)
        if (layout.form(i + 1) in _OPEN and is_future(layout.forms[i])) if open_door else on:
            return layout.forms[part.first].endswith("نا") or _of_his(layout, part.first, i, own)
    return False


def goes_until(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether a doing of the holder's side is to go on until it has what it wants: "goes on until victory".

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether an operation, a strike or the like, told to be no other's, goes on until something but a day.
    """
    forms, first = layout.forms, part.first + (layout.forms[part.first] in _THESE)
    if not definite(forms[first]) or not forms[first][2:].startswith(_EFFORTS):
        return False
    named = False
    for i in range(first + 1, min(part.stop - 1, first + _REACH)):
        who, named = layout.phrase(i), named or forms[i] in RELATIVES
        others = who is not None and who.entity not in own.entities
        if not named and (others or (forms[i].endswith("يه") and definite(forms[i]) and not _plain(forms[i], own))):
            # "The Swedish operation".
            return False
        unceasing = forms[i] == "لن" and layout.form(i + 1) in _STOPS
        if forms[i] in _ONGOING or _will_go_on(layout, i) or unceasing:
            until = i + 1 + (forms[i] == "سوف" or unceasing)
            until += unceasing and layout.form(until) in _BUT
            until += layout.form(until) in _OPENS
            until += layout.form(until) == "ما" and layout.form(until + 1) in _LAST
            until += layout.forms[until] == "الي" and layout.form(until + 1) in _WHILE
            what = layout.form(until + 1)
            return layout.form(until) in _TILL and what not in _DAYS and until + 1 not in layout.time_at
    return False


def _will_go_on(layout: Layout, i: int) -> bool:
    """Tell whether a verb at a place says that something will go on: in one word, or behind "shall"."""
    return layout.forms[i] in _GOES_ON or (layout.forms[i] == "سوف" and "س" + layout.form(i + 1) in _GOES_ON)


def _plain(form: str, own: Own) -> bool:
    """Tell whether an adjective says nothing about whose a doing is, or that it is the holder's."""
    return form in _OF_A_KIND or form in own.words


_REACH = 16
_BUT = word_set("إلا قبل")
_OF_A_KIND = word_set(
    "العسكرية الأمنية السياسية الجوية البرية البحرية الحالية الاحتجاجية الشعبية السلمية الوطنية الإنسانية"
    " النضالية الإغاثية"
)
_THESE, _OPENS = word_set("هذه هذا تلك ذلك إن"), word_set('" “ « قائمة متواصلة')
_EFFORTS = tuple(
    word_set(
        "عملية عمليات حملة جهود إضراب اعتصام احتجاج مظاهرات نضال كفاح مقاومة ثورة تحرك تعبئة حراك مسيرة مسيرات تصعيد"
        " تظاهرات تظاهر"
    )
)
_ONGOING = word_set("مستمر مستمرة متواصل متواصلة")
_UNTIL = word_set("حتى طالما ريثما لحين مادامت مادام")
_LAST, _WHILE = word_set("دام دامت"), word_set("حين أن")
_TILL = _UNTIL | _LAST | _WHILE
_DAYS = word_set(
    "يوم نهاية مطلع الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الشهر الأسبوع العام صباح مساء منتصف"
)


def sets_out(layout: Layout, first: int, own: Own) -> bool:
    """Tell whether the holder or his own is told at a place to be bound for talks: "the opposition is going to"."""
    i = first + own_words(layout, first, own)
    if i == first and not layout.form(first - 1).endswith(("اننا", "باننا")):
        return False
    where = i + 2 + (layout.form(i + 1) in _TO and layout.form(i + 2) in _TOWN)
    if layout.form(i) not in _BOUND or layout.form(i + 1) not in _TO:
        return False
    place = layout.phrase(where)
    named = place is not None and layout.found.entity(place.entity).type in _PLACES
    return named or layout.form(where).removeprefix("ال") in _OCCASIONS


_BOUND = word_set("ذاهب ذاهبة ذاهبون متوجه متوجهة متوجهون متجه متجهة متجهون")
_TO, _TOWN = word_set("إلى نحو"), word_set("مدينة العاصمة")
_PLACES = frozenset([EntityType.PLACE, EntityType.STATE])
_OCCASIONS = word_set(
    "مؤتمر محادثات مفاوضات مباحثات حوار اجتماع اجتماعات قمة انتخابات مشاورات لقاء مجلس محكمة تشكيل إجراء عقد توقيع"
)


def _of_his(layout: Layout, first: int, stop: int, own: Own) -> bool:
    """Tell whether a doing is of what is the holder's own, and not done to it: "the attack of X on his country"."""
    for k in range(first + 1, stop):
        form = layout.forms[k]
        if form in _AGAINST or form in PREPOSITIONS or form.startswith(("لل", "بال")):
            return False
        if form.endswith("نا") or is_own(layout, k, k, own):
            harmed = layout.forms[first].removeprefix("ال").startswith(_HARM) and form.startswith(_HARMED)
            return not harmed or layout.form(k + 1) in _AGAINST
    return False


_HARM, _AGAINST = tuple(word_set("عمليات حملة حرب معركة هجوم هجمات ضربات غارات قصف")), word_set("على ضد")
_HARMED = tuple(word_set("بلاد بلد شعب أرض أراضي قرى مدن"))
_DOING = tuple(
    word_set(
        "عمل عمليات عملية توغل انتشار جهود حملة حرب معركة هجوم هجمات ضربات غارات قصف دعم مساندة مساعدات"
        " مساعي تحرك كفاح نضال مسيرة مقاومة"
    )
)
_GOES_ON = word_set("سيستمر ستستمر سيتواصل ستتواصل ستظل سيظل ستبقى سيبقى")
# "Our doors will stay open".
_DOORS, _OPEN = ("باب", "ابواب"), word_set("مفتوحا مفتوحة مشرعة")
_STOPS = word_set("يتوقف تتوقف ينقطع تنقطع يتراجع تتراجع")
