"""Read threats and conditions: what evil will come of what others do, or what will be done unless they do as asked."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT
from kg.extract.stances.future import is_future
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR, _SOON, _FAR = 3, 7, 25


def threatens(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content threatens with what is to follow."""
    forms = layout.forms[part.first : part.stop]
    follows = not _FOLLOWS.isdisjoint(forms)
    if follows and any(forms[i] in _FOLLOWS and forms[i + 1] in _GOOD for i in range(len(forms) - 1)):
        # "Will have good consequences".
        return False
    paid = not _PAYS.isdisjoint(forms) and _pays_dearly(forms)
    return paid or (not _NEVER.isdisjoint(forms) and _punished(forms)) or bool(load_tone()["threat"].places(forms))


def _pays_dearly(forms: Sequence[str]) -> bool:
    """Tell whether it is told that somebody will pay the price, or that of his crimes."""
    pays = next(i for i, form in enumerate(forms) if form in _PAYS)
    price = range(pays + 1, min(len(forms) - 1, pays + _SOON))
    dearly = any(forms[i] == "ثمن" and forms[i + 1].startswith(_GUILT) for i in price)
    return "الثمن" in forms[pays : pays + _SOON] or dearly


def _punished(forms: Sequence[str]) -> bool:
    """Tell whether nobody is told to get away, or nothing to pass, without being punished or answered."""
    i = next((i for i in range(len(forms) - 1) if forms[i] in _NEVER and forms[i + 1].startswith(_PASS)), len(forms))
    return any(
        forms[k] in _PUNISHMENT or (forms[k] == "رد" and forms[k - 1] in _WITHOUT)
        for k in range(i + 2, min(len(forms), i + 2 + _SOON))
    )


_NEVER = word_set("لن ولن فلن")
_PASS = tuple(p + stem for p in "يت" for stem in word_set("فلت مر نجو"))
_PUNISHMENT = word_set("العقاب عقاب حساب الحساب محاسبة العدالة قبضة")
# "Will not pass before the reply of the embassy" threatens nobody.
_WITHOUT = word_set("دون بدون بغير بلا")


_FOLLOWS, _GOOD = word_set("عواقب تداعيات نتائج"), word_set("إيجابية إيجابيا طيبة طيبا جيدة جيدا حميدة سريعا رسميا")
# "Will pay the price of his crimes", and not of a bridge.
_GUILT = tuple(
    word_set(
        "جرائم جريمة أفعال فعلته فعلتها فعلتهم فعلهم جرمه عدوانه سياسات سياسة عدوان أخطاء دعم تهور تورط"
        " تعنت خيانة هذا هذه"
    )
)
_PAYS = word_set("سيدفع ستدفع سيدفعون ستدفعون وسيدفع وستدفع وسيدفعون")


def warns_if(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells what evil will come of it if something is done: 'if he tries, the army will not'.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether a condition stands at its head, and behind the "then" a threat, an evil, or what will not be done.
    """
    forms = layout.forms[part.first : part.stop]
    supposed = len(forms) > _NEAR and forms[0] == "في" and forms[1] in _CASE
    opens = bool(forms) and (forms[0] in _IF or supposed)
    if not forms or not (opens or _if_at(layout, part.first)):
        return False
    then = next((i for i in range(2, len(forms)) if forms[i].startswith(_THEN)), len(forms))
    if not opens and then == len(forms):
        return False
    tone, after = load_tone(), forms[then : then + _FAR]
    harm = any(f[:1] == "ف" and is_future(f[1:]) and f[3:].startswith(_HARM + _MEET) for f in after[:1])
    return (
        harm
        or "لن" in after
        or "فلن" in after
        or any(tone["dire"].at(after, i) and _GOOD.isdisjoint(after[i + 1 : i + 2]) for i in range(len(after)))
    )


# "Will meet with", "will pay for it", "will be sorry".
_MEET = tuple(word_set("واجه دفع ندم حترق خسر"))
_IF = word_set("إذا لو")
_CASE = word_set("حال حالة")
_THEN = tuple(word_set("فإن فسوف فلن فست فسي فسن"))


def _if_at(layout: Layout, first: int) -> bool:
    """Tell whether the "that" at or before a place is an "if", as where a verb follows it: "if they try, then"."""
    i = first + (layout.forms[first] == "ان")
    before = layout.form(i - 1)
    return (before == "ان" or before in SELF_THAT) and layout.form(i) in _WOULD and layout.phrase(i) is None


# What somebody is warned of, in the past as it stands behind "if".
_TRIED = word_set(
    "لم صح صحت ثبت ثبتت استمر استمرت أصر أصرت أصروا أراد أرادت أرادوا حاول حاولت حاولوا واصل واصلت واصلوا أقدم أقدمت"
    " أقدموا فكر فكرت فكروا ظن ظنت ظنوا اعتقد اعتقدت اعتقدوا رفض رفضت رفضوا تجاوز تجاوزت تجاوزوا تكرر تكررت عاد عادت"
    " عادوا قرر قررت قرروا أخل أخلت أخلوا خرق خرقت خرقوا نقض نقضت نقضوا اعتدى اعتدت اعتدوا هاجم هاجمت هاجموا فشل فشلت"
    " فعل فعلت فعلوا تعرض تعرضت كان كانت كانوا بقي بقيت بدأ بدأت اختار اختارت اختاروا حدث حصل وقع"
)
# "Whoever tries, shall", "any state that tries, shall".
_WHOEVER = word_set("من أي كل")
_WOULD = _TRIED | _WHOEVER


def announces(layout: Layout, part: Stretch) -> bool:
    """Tell whether a threat says what will be done, or is about to be: whoever threatens with it wants it so."""
    forms = layout.forms[part.first : min(part.stop, part.first + _SOON)]
    if not _PAYS.isdisjoint(forms) and not _VICTIMS.isdisjoint(forms):
        return False
    return any(is_future(form) or form.startswith(_ABOUT_TO) for form in forms)


# "The citizen will pay the price".
_VICTIMS = word_set("المواطن المواطنون المواطنين الشعب المدنيون المدنيين الأطفال الجميع المنطقة العالم الناس الفقراء")
_ABOUT_TO = tuple(word_set("مستعد جاهز عازم ماضون"))


def strikes(layout: Layout, part: Stretch) -> bool:
    """Tell whether what somebody says he will do is to strike others, or to harm them if they do as they are told not.

    Args:
        layout: The release.
        part: The content, in which he announces at its head what he will do.

    Returns:
        Whether it is an answer to an attack, violence against "whoever", or a step out that hangs on an "if".
    """
    forms = layout.forms[part.first : part.stop]
    for i, form in enumerate(forms[:_FIRST]):
        behind = forms[i + 1 : i + 1 + _NEAR]
        if form in _ANSWERING:
            return _hits_back(behind)
        if not is_future(form):
            continue
        verb = form[2:]
        if verb == "رد" or verb.startswith("ردون"):
            return _hits_back(behind)
        if verb.startswith(_CRUSH) and not _WHOM.isdisjoint(behind):
            return True
        return verb.startswith(_HARM) and any(_if_at_all(forms, k) for k in range(i + 1, len(forms)))
    return False


def _hits_back(behind: Sequence[str]) -> bool:
    """Tell whether it is attacks that are answered, or by force, and not a letter: "will answer any attack"."""
    return any(form in _BY_FORCE or form.removeprefix("ال").startswith(_ATTACKS) for form in behind)


def _if_at_all(forms: Sequence[str], i: int) -> bool:
    """Tell whether "if" or "in case" begins at a place, and not "if it is asked to"."""
    asked = not _ASKED.isdisjoint(forms[i + 1 : i + 1 + _NEAR])
    return not asked and (forms[i] in _IF or (forms[i] == "في" and i + 1 < len(forms) and forms[i + 1] in _CASE))


_FIRST, _ASKED = 9, word_set("طلب طلبت طلبوا دعي دعيت دعت احتاج احتاجت لزم اقتضت اقتضى وافقت وافق")
_ANSWERING = word_set("الرد للرد بالرد")
_BY_FORCE = word_set("بالمثل بقوة بحزم بقسوة بشدة بعنف بحسم حازم حازما قاس قاسيا القاسي الحازم")
_ATTACKS = tuple(word_set("اعتداء هجوم هجمات عدوان استفزاز خرق خروقات انتهاك قصف تهديد ضرب عمل عملية تصعيد محاولة"))
_CRUSH = tuple(word_set("سحق دمر حرق بيد قتل قطع كسر ضرب"))
_WHOM = word_set("كل من أي العدو الأعداء المعتدي المعتدين المعتدون أعداء أعداءنا يد رؤوس رأس")


def foretells_unless(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells what will happen unless others do as they are asked, which is a threat.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether "unless" stands in it behind a verb in the future that is not negated, or steps to be taken behind
        "if not".
    """
    forms, future, evil = layout.forms[part.first : part.stop], False, False
    if forms[:2] in _IF_NOT or (forms[:1] == ("لم",) and layout.form(part.first - 1) == "ان"):
        return any(is_future(form) and form[2:].startswith(_STEPS) for f in forms for form in (f.removeprefix("ف"),))
    if forms[:2] in (_UNLESS, ("وما", "لم")):
        # "Unless he strikes them, nobody will believe him".
        return any(f in _SO_NOT or (f[:1] == "ف" and is_future(f[1:])) for f in forms[2:])
    if _reaps(forms):
        return True
    if _NOT.isdisjoint(forms):
        return False
    for i in range(len(forms) - 1):
        if is_future(forms[i]) or (i and forms[i - 1] == "قد"):
            stem = forms[i][2:] if is_future(forms[i]) else forms[i][1:]
            evil = evil or stem.startswith(_HARM + _DIE) or load_tone()["evil"].has(forms[i + 1])
            future = future or is_future(forms[i])
        if (future and forms[i : i + 2] == _UNLESS) or (evil and _if_not(forms, i)):
            return True
    return False


def _reaps(forms: Sequence[str]) -> bool:
    """Tell whether it is told what comes of it to whoever does something: "who sows the wind will reap"."""
    if forms[:1] != ("من",) or len(forms) < _NEAR or forms[1][:1] not in ("ي", "ت"):
        return False
    for i, form in enumerate(forms[2:_FIRST], 2):
        if form in ("لن", "فلن") and i + 1 < len(forms):
            return forms[i + 1][1:].startswith(_GETS)
        if form.removeprefix("ف") in _FINDS:
            # "Whoever does so today will find it at his door tomorrow".
            return "غدا" in forms[i:]
        if is_future(form.removeprefix("ف")):
            return form.removeprefix("ف")[2:].startswith(_GETS)
    return False


_GETS = tuple(word_set("حصد جني ندم دفع بكي كتوي حترق غرق"))
_FINDS = word_set("سيجد ستجد سيرى سترى")
_SO_NOT = word_set("فلن فإن فسوف")


def collapses_if(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells what will break down if something is done: "the accord will collapse if".

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether "if" stands in it behind a future verb of that kind.
    """
    forms = layout.forms[part.first : part.stop]
    if _IF.isdisjoint(forms) and _CASE.isdisjoint(forms):
        return False
    may = _may_leave(forms)
    if may >= 0:
        return any(forms[i] in _IF or forms[i : i + 2] in _SUPPOSING for i in range(may + 1, len(forms)))
    falls = next((i for i, f in enumerate(forms) if is_future(f) and f[2:].startswith(_COLLAPSE)), len(forms))
    return any(forms[i] in _IF or forms[i : i + 2] in _SUPPOSING for i in range(falls + 1, len(forms)))


def _may_leave(forms: Sequence[str]) -> int:
    """Return where somebody is told that he may walk out or hold back, by which he threatens; -1 where nobody is."""
    near = range(1, min(len(forms) - 1, _SOON))
    return next((i for i in near if forms[i] == "قد" and forms[i + 1][1:].startswith(_LEAVE)), -1)


_LEAVE = tuple(word_set("سحب نسحب علق قاطع غادر جمد طرد لجأ عيد تخلى"))


def unless_in(layout: Layout, part: Stretch) -> bool:
    """Tell whether "unless", "if not" or "in case of not" stands in a content: "shall hold the truce dead unless".

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether one does.
    """
    forms = layout.forms[part.first : part.stop]
    return any(forms[i : i + 2] == _UNLESS or _if_not(forms, i) for i in range(len(forms) - 1))


def _if_not(forms: Sequence[str], i: int) -> bool:
    """Tell whether "if not" or "in case of not" begins at a place."""
    return forms[i : i + 2] in _IF_NOT or (forms[i : i + 1] == ("في",) and forms[i + 1 : i + 3] in _IN_CASE_NOT)


_UNLESS, _NOT = ("ما", "لم"), frozenset(["لم", "عدم"])
_IF_NOT = frozenset([("اذا", "لم"), ("لو", "لم"), ("ان", "لم")])
_IN_CASE_NOT = frozenset(("حال", no) for no in ("لم", "عدم")) | {("حاله", "عدم")}
# "Will withdraw", "will end", "will collapse": what is to follow is bad for whom it is told.
_HARM = tuple(word_set("نسحب نهي قطع تدخل رد نهار فشل نفجر قصف ضرب هاجم عاقب غادر نسف تدهور شتعل لجأ"))
_COLLAPSE, _DIE = tuple(word_set("نهار فشل نفجر تدهور شتعل")), tuple(word_set("موت هلك فقد"))
_SUPPOSING = frozenset([("في", "حال"), ("في", "حاله")])
# "Shall take steps", "move", "resort to": by what is told to follow somebody threatens.
_STEPS = tuple(word_set("تخذ تحرك تصرف لجأ تدخل ضطر"))
