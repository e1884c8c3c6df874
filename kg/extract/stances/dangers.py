"""Read what evil is foretold or near: "this will lead to war", "may have ruinous results", "is on the brink of it"."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, definite
from kg.extract.stances.future import is_future
from kg.extract.stances.main_clause import subject_first
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_NEAR, _SOON, _LONGER, _FAR = 3, 4, 7, 14


def in_danger(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content warns of an evil that is to come of something, or that is near.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether its main clause says so within its first words, and neither as past nor as untrue.
    """
    forms = subject_first(layout, part)[:_FAR]
    if not any(map(_may_warn, forms)):
        return False
    # "The council threatens with sanctions" tells what an actor does and foretells nothing, like "the existence of".
    turned = forms[0] != layout.forms[part.first]
    deed = layout.phrase(part.first + turned) is None and forms[0] not in _EXISTS
    for i, form in enumerate(forms):
        if (i and form in RELATIVES) or form in _PAST:
            # "The groups that threaten": told of somebody; "was on the brink of": past.
            return False
        if not _may_warn(form):
            continue
        if (i and forms[i - 1] in _DENIED) or forms[max(0, i - 2) : i] in _NO_LONGER:
            continue
        if _brings(forms, i) or _has_results(forms, i) or _is_near(forms, i) or load_tone()["grave"].at(forms, i):
            return True
        if _heads_for(forms, i) or _at_stake(forms, i) or _would_be(forms, i):
            return True
        if deed and i and (definite(forms[i - 1]) or forms[i - 1] in _THIS) and _threatens(forms, i):
            # "A person who threatens it" is written without "who".
            return True
    return False


@lru_cache(maxsize=50_000)
def _may_warn(form: str) -> bool:
    """Tell whether a word can be the one at which an evil is told of: at nearly all words none can, by any rule."""
    tone, bare, verb = load_tone(), form.removeprefix("ال"), form[1:] if is_future(form) else form
    named = form in _ALARMS or bare in _RESULTS or bare in _DANGERS
    return named or verb.startswith(_BRINGS) or form.startswith(_SPREADS_OR_COSTS) or not tone["grave"].lacks((form,))


def _brings(forms: Sequence[str], i: int) -> bool:
    """Tell whether a verb at a place brings evil, and is of what will or may be: "will lead to war"."""
    verb = forms[i][1:] if is_future(forms[i]) else forms[i]
    to, with_object = verb.startswith(_LEAD), verb.startswith(_STIR)
    to_come = verb != forms[i] or not _MAY.isdisjoint(forms[max(0, i - _NEAR) : i])
    # "It is in the nature of this decision to lead to".
    to_come = to_come or (forms[i - 1] == "ان" and "شان" in forms[max(0, i - _LONGER) : i])
    if not to_come or not (to or with_object or verb.startswith(_UNDERMINE)):
        return False
    at = i + 1 + (i + 1 < len(forms) and forms[i + 1] in _WHOM)
    if verb.startswith(_UNDERMINE):
        return at < len(forms) and forms[at].startswith(_GOODS)
    led = at < len(forms) and (forms[at] in _TO or forms[at][:1] == "ب")
    if to and not led:
        return False
    if with_object and verb.startswith(_BURN) and forms[at - 1] in _WHOM:
        # "Will set the region on fire".
        return True
    return _evil_at(forms, at + (at < len(forms) and forms[at] in _TO))


def _evil_at(forms: Sequence[str], at: int) -> bool:
    """Tell whether an evil stands at a place, perhaps behind how much of it: "war", "more of chaos", "the brink of"."""
    last = at + _SOON
    while at < min(len(forms) - 1, last) and forms[at].removeprefix("ب") in _MORE:
        if load_tone()["evil"].at(forms, at):
            return True
        at += 1
    return at < len(forms) and load_tone()["evil"].at(forms, at)


def _heads_for(forms: Sequence[str], i: int) -> bool:
    """Tell whether a state of things is told to go towards evil, or evil to come: "heads for war", "war is coming"."""
    if i + 1 >= len(forms):
        return False
    form, behind = forms[i], forms[i + 1]
    if form in _HEADING:
        # "Heads for a war on corruption".
        good = not _FOUGHT.isdisjoint(forms[i + 2 : i + 2 + _SOON])
        return behind in _TOWARDS and not good and (_evil_at(forms, i + 2) or _critical(forms, i + 2))
    if form in _PRONE:
        return behind.startswith("لل") and load_tone()["evil"].has(behind[2:])
    if form in _SPREADS or (form.startswith(_SPREAD) and forms[i - 1] in _MAY and i):
        spreading = load_tone()["evil"].has(forms[0]) or forms[0] in _FIRES
        return spreading and not _INQUIRED.intersection(forms[:i])
    return form in _COMING and 0 < i <= _SOON and load_tone()["evil"].has(forms[0])


def _critical(forms: Sequence[str], at: int) -> bool:
    """Tell whether a crisis, a stage or the like that is called grave stands at a place: "a dangerous stage"."""
    grave = at + 1 < len(forms) and forms[at + 1].removeprefix("ال").startswith(_GRAVE)
    return at < len(forms) and forms[at].removeprefix("ال") in _STAGES and grave


def _would_be(forms: Sequence[str], i: int) -> bool:
    """Tell whether failure is told to mean evil, or evil to be all that is left: "failure means war", "or else war"."""
    form, behind = forms[i], forms[i + 1 : i + 4]
    if form in _MEANS or (form == "هو" and forms[0] in _INSTEAD):
        if form in _MEANS and not (forms[0].startswith(_FAILING) or forms[0] in _INSTEAD or forms[0] in _ANY):
            return False
        evil = any(load_tone()["evil"].has(f) or f in _FIGHTING for f in behind)
        evil = evil or ("نهايه" in behind and not _TROUBLES.isdisjoint(behind))
        # "Means the end" is evil, and "means the end of the war" is not.
        return evil is not ("نهايه" in behind) and _INQUIRED.isdisjoint(behind)
    if form in _WILL_BE and forms[0] in _ANY:
        return bool(behind) and (load_tone()["evil"].has(behind[0]) or behind[0] in _FOLLY)
    return i > 0 and form.startswith(_COST) and forms[i - 1] in _MAY and not _LIVES.isdisjoint(behind)


def _at_stake(forms: Sequence[str], i: int) -> bool:
    """Tell whether something good is in danger: "the lives of the sick are in danger", "exposes it to danger"."""
    form = forms[i]
    if form in _EXPOSES:
        return not _RISK.isdisjoint(forms[i + 1 : i + 1 + _FAR])
    if i == 0:
        near = forms[1:_LONGER]
        looms = any(after in _LOOMS and before not in _PAST for before, after in pairwise(("", *near)))
        return form.removeprefix("ال") in _DANGERS and looms and not _is_over(near)
    ends = (i + 1 >= len(forms) or forms[i + 1] in _ENDS) and _DENIED.isdisjoint(forms[:i])
    if form in _THREATENED:
        return ends and forms[0].startswith(_GOODS)
    return form == "خطر" and forms[i - 1] == "في" and ends and _PAST.isdisjoint(forms[:i])


def _is_over(forms: Sequence[str]) -> bool:
    """Tell whether a danger is told to be none now: "no longer looms", "has passed", and not "has not passed"."""
    pairs = tuple(pairwise(("", *forms)))
    gone = any(form in _GONE and before not in _NOT_GONE for before, form in pairs)
    return gone or not _NO_LONGER.isdisjoint(pairs) or not _OVER.isdisjoint(forms)


def _has_results(forms: Sequence[str], i: int) -> bool:
    """Tell whether results of which it is told at a place will or may be dire."""
    if forms[i].removeprefix("ال") not in _RESULTS or i + 1 >= len(forms):
        return False
    told = forms[max(0, i - _SOON) : i + 2]
    to_come = any(is_future(form) or form in _MAY or form in _BE for form in told)
    return to_come and load_tone()["ruinous"].at(forms, i + 1 + (forms[i + 1] in _BE))


def _is_near(forms: Sequence[str], i: int) -> bool:
    """Tell whether evil is near: "on the brink of collapse", "faces a famine", "threatened with collapse"."""
    if i + 1 >= len(forms):
        return False
    form, before, behind = forms[i], forms[i - 1] if i else "", forms[i + 1]
    if form in _BRINK:
        return before == "علي" and load_tone()["evil"].at(forms, i + 1)
    if form in _FACES:
        return behind in _DANGER
    if form in _BEFORE and before not in _STANDS:
        return behind in _DANGER or load_tone()["evil"].at(forms, i + 1)
    return form in _FORETELLS | _THREATENED and behind[:1] == "ب" and load_tone()["evil"].has(behind)


def _threatens(forms: Sequence[str], i: int) -> bool:
    """Tell whether a deed threatens what is good, or is called a danger: "threatens peace", "is a danger to"."""
    if i + 1 >= len(forms):
        return False
    form, behind = forms[i], forms[i + 1]
    if form in _THREATENS:
        return behind.startswith(_GOODS) or (behind[:1] == "ب" and load_tone()["evil"].has(behind))
    return form in _IS and behind in _DANGER


_EXISTS = word_set("وجود ظهور")
_THIS = word_set("هذا هذه ذلك ما يحدث يجري يحصل حدث جرى حصل")
_PAST = word_set("كان كانت كانوا")
_DENIED = word_set("لا لم لن ليس ليست عدم غير دون")
_NO_LONGER = frozenset((no, longer) for no in ("لم", "ولم") for longer in ("يعد", "تعد"))
_GONE, _NOT_GONE = frozenset(["زال", "زالت"]), frozenset(["ما", "لا"])
_MAY = word_set("قد ربما يمكن المحتمل المرجح الممكن يحتمل يخشى شأنه شأنها وقد")
_LEAD = tuple(
    p + stem for p in "يت" for stem in word_set("ؤدي قود دفع جر فضي غرق دخل زج تسبب نزلق تحول نتهي سفر حول نذر هدد")
)
_STIR = tuple(p + stem for p in "يت" for stem in word_set("شعل فجر زيد فاقم ؤجج عمق جلب خلق ضاعف سبب ثير فتح كرس"))
_UNDERMINE = tuple(p + stem for p in "يت" for stem in word_set("قوض زعزع هدد نسف دمر عرقل ضر"))
_BURN = tuple(p + stem for p in "يت" for stem in word_set("شعل فجر حرق"))
_TO = word_set("إلى نحو في باب عن")
# "Heads for", "is bound for", "has a crisis before it".
_HEADING = word_set(
    "يتجه تتجه متجه متجهة يتجهون نتجه متجهون يسير تسير سائر سائرة نسير ذاهب ذاهبة ذاهبون مقبل مقبلة"
    " مقبلون ينزلق تنزلق منزلقة يسيران يمضي تمضي يقترب تقترب نقترب ينحدر تنحدر ينجر تنجر ننجر يندفع تندفع"
)
_TOWARDS = word_set("نحو إلى على باتجاه صوب من")
_FOUGHT = word_set("الفساد الإرهاب المخدرات الجريمة الفقر التهريب المهربين الفاسدين الإرهابيين")
_PRONE = word_set("مرشح مرشحة مرشحان مرشحون قابل قابلة معرض معرضة معرضون")
# "Will reach everybody", of an evil that the content begins with.
_SPREADS = word_set(
    "سيصل ستصل سيطال ستطال سيمتد ستمتد سينتشر ستنتشر سيتمدد ستتمدد سينتقل ستنتقل سيحرق ستحرق سيتوسع ستتوسع سيعم ستعم"
    " سيشمل ستشمل سيضرب ستضرب سيجتاح ستجتاح ستأكل ستلتهم سينعكس ستنعكس"
)
_SPREAD = tuple(p + stem for p in "يت" for stem in word_set("متد طال صل نتشر نتقل توسع تمدد خرج ندلع نفجر شتعل نفلت"))
_COMING = word_set("قادم قادمة آت آتية وشيك وشيكة داهم داهمة محدق محدقة الأبواب لامحالة تقترب يقترب تلوح يلوح")
_INQUIRED = word_set("مكافحة محاربة ضد على مواجهة منع وقف إنهاء انتهاء توقف زوال هزيمة لا لم ليس ليست وليس")
_FIRES = word_set("نار النار نيران تداعيات آثار شرارة حريق الحريق الخطر خطر مخاطر لهيب")
# "The failure of the talks means war"; "any attack will be a catastrophe".
_MEANS, _INSTEAD, _ANY = word_set("يعني تعني سيعني ستعني معناه معناها"), frozenset(["البديل"]), frozenset(["اي", "ايه"])
_FAILING = tuple(word_set("فشل انهيار سقوط استمرار غياب عدم تأجيل تأخير رفض انسحاب إلغاء إفشال خروج التأخير الفشل"))
_FIGHTING = word_set("القتال المعارك الموت الاستسلام")
_TROUBLES = word_set("الأزمة الخلاف الخلافات الحصار الاحتلال العقوبات الظلم")
_WILL_BE = word_set("سيكون ستكون سيشكل ستشكل سيعد ستعد سيمثل ستمثل")
_FOLLY = word_set("خطأ خطيئة انتحارا جنونا حماقة مغامرة لعبا ضربا")
_COST = tuple(p + stem for p in "يت" for stem in word_set("كلف ودي زهق حصد"))
_LIVES = word_set("أرواح الأرواح بحياة حياة")
_STAGES = word_set("أزمة مرحلة منعطف وضع أيام أوضاع سيناريو سيناريوهات طريق منزلق مفترق")
_GRAVE = tuple(word_set("خطير خطر كارثي حرج صعب عصيب قاتم مظلم مسدود أسوأ أخطر مجهول سيئ"))
_EXPOSES = word_set("يعرض تعرض سيعرض ستعرض يعرضون تعرضهم تعرضنا تعرضه تعرضها يعرضهم يعرضنا يعرضه يعرضها")
_OVER = word_set("ليس ليست وليس تراجع تراجعت انتهى انتهت انحسر انحسرت تبدد تبددت")
_RISK = word_set("للخطر لخطر لمخاطر للمخاطر للأخطار")
_DANGERS = word_set("خطر خطورة مخاطر تهديد تهديدات أخطار مخاوف")
_LOOMS = word_set(
    "قائم قائما قائمة يهدد تهدد يتهدد تتهدد يتزايد تتزايد متزايد متزايدة يزداد تزداد محدق محدقا محدقة داهم داهما داهمة"
    " يقترب تقترب يحدق تحدق يتعاظم تتعاظم"
)
_ENDS = COMMAS | word_set("بسبب جراء نتيجة إذا ما في اليوم الآن حقيقي كبير دائم داهم حقيقية و")
_MORE = word_set(
    "جديدة جديد واسعة أخرى مزيد المزيد أبواب باب شرارة نار حدة موجة دوامة أتون مستنقع خطر مخاطر حالة"
    " ساحة من وقوع اندلاع نشوب نيران"
)
_WHOM = word_set("البلاد المنطقة العالم الجميع الشعب الوضع الأوضاع البلد الأمور لبنان سوريا العراق ليبيا اليمن")
_RESULTS = word_set("نتائج عواقب تداعيات آثار انعكاسات تبعات")
_BE = word_set("تكون يكون")
_BRINK = word_set("شفا حافة شفير أعتاب")
_BEFORE = word_set("أمام بصدد")
# "Stood firm before the aggression": it is no danger that is told of.
_STANDS = word_set("وقف وقفت صمد صمدت يقف تقف نقف صامدون صامدة صامدا صمود يصمد تصمد")
_FACES = word_set("يواجه تواجه يواجهون نواجه")
_DANGER = word_set("خطر خطرا الخطر تهديد تهديدا تهديدات كارثة مأساة أخطارا مخاطر شبح مجاعة المجاعة")
_THREATENED = word_set("مهدد مهددة مهددون مهددين")
_FORETELLS = word_set("ينذر تنذر سينذر ستنذر")
_THREATENS = word_set("يهدد تهدد سيهدد ستهدد")
_GOODS = tuple(
    word_set(
        "السلم السلام أمن الأمن استقرار الاستقرار وحدة سلامة حياة مستقبل وجود كيان التعايش المنطقة العالم"
        " جهود العملية فرص عملية الجهود"
    )
)
_IS = word_set("يشكل تشكل يمثل تمثل سيشكل ستشكل سيمثل ستمثل")
# All words and beginnings at which the rules above begin.
_ALARMS = _BRINK | _FACES | _BEFORE | _FORETELLS | _THREATENED | _THREATENS | _HEADING | _PRONE | _SPREADS | _COMING
_ALARMS |= _EXPOSES | _MEANS | _WILL_BE | _IS | {"هو", "خطر"}
_BRINGS, _SPREADS_OR_COSTS = _LEAD + _STIR + _UNDERMINE, _SPREAD + _COST
