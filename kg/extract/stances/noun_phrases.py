"""Pass noun phrases that only tell of an occasion: a place with its adjective, a construct, a document put out."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, COLLECTIVES, PUNCTUATION, RELATIVES, THAT, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import ISSUED_BY, PUT_OUT_BY
from kg.extract.stances.actions import is_action, is_thing, is_topic
from kg.extract.stances.heads import head_at
from kg.text.calendar import MONTHS
from kg.text.fold import word_set

# What is said of a document, or of the occasion of a speech, behind it.
OF_DOCUMENT = word_set(
    "صحفي صحفية صحافي صحافية رسمي رسمية مشترك مشتركة مقتضب مقتضبة مكتوب مكتوبة مصور مصورة متلفز متلفزة خاص خاصة"
    " مطول مطولة ختامي ختامية عاجل عاجلة له لها لهم تلفزيوني تلفزيونية إذاعي هاتفي إعلامي جديد جديدة سابق سابقة"
    " مغلق مغلقة طارئ طارئة استثنائي استثنائية هاتفية إذاعية إعلامية تلفزي تلفزية خطي خطية موسع موسعة ثنائي ثنائية"
    " ثلاثي ثلاثية دوري دورية حصري حصرية مباشر مباشرة علمي علمية افتتاحي افتتاحية"
)
# Nouns that stand alone behind "in": what is definite behind them is no part of them.
_ALONE = word_set(
    "بيان تصريح تصريحات حديث كلمة مقابلة حوار تغريدة تغريدات رسالة مقال خطاب تدوينة منشور مداخلة بلاغ تقرير وقت"
    " سياق إطار اتصال مكالمة برقية رسالتين رسائل تويتر فيسبوك إنستغرام يوتيوب صحفيين صحافيين إعلاميين جديد"
)
# Where something is said: "at the seat of the ministry".
SITES = word_set(
    "مخيم مدينة منطقة مطار مقر مركز محافظة ولاية قرية بلدة قصر مستشفى مدرسة جامعة معبر ميناء جبهة ندوة مؤتمر"
    " ملتقى منتدى برنامج افتتاح موكب اجتماع يوم دورة عاصمة بلاد"
)
# "In its ordinary session": the adjectives of a noun with a pronoun bear the article.
_THEIRS = ("ها", "هم", "هما")
_COUNTERPART = word_set("نظيره نظيرها نظيرته نظيرتها نظيريه نظيريها نظرائه نظرائها")
# "His meeting with", "his receiving", "her chairing": whom or what stands right behind.
_OF_WHOM = word_set(
    "لقائه لقائها استقباله استقبالها اجتماعه اجتماعها زيارته زيارتها محادثاته مباحثاته مباحثاتها ترؤسه ترؤسها حضوره"
    " حضورها رعايته تفقده تفقدها افتتاحه افتتاحها مشاركته اتصاله اتصالها استضافته"
)
_SELF = word_set("نفسه نفسها ذاته ذاتها عينه")
# "The thirty-fifth session".
_TENS = word_set("والعشرين والثلاثين والأربعين والخمسين والستين والسبعين والثمانين والتسعين والعشرون والثلاثون")
# "In the city of Geneva, Swiss": adjectives of states behind a place.
_OF_STATES = word_set(
    "سويسرية فرنسية بريطانية أمريكية أميركية تركية مصرية سورية عراقية روسية ألمانية إيطالية إسبانية أردنية لبنانية"
    " سعودية كازاخية كازاخستانية نمساوية بلجيكية مغربية تونسية جزائرية ليبية سودانية صينية يابانية هندية باكستانية"
    " إماراتية قطرية كويتية عمانية يمنية إيرانية إسرائيلية فلسطينية يونانية قبرصية هولندية نرويجية سويدية كندية"
    " إثيوبية بحرينية أوكرانية بولندية أذربيجانية محتلة القديمة"
)


# What is done or suffered, and so condemned or praised; no adjective is written like these.
DONE = word_set(
    "الهجوم القصف العدوان الاعتداء المجزرة المجازر الجريمة الجرائم الغارات الغارة التفجير الاغتيال الاستهداف"
    " الانتهاكات الهجمات التصريحات القرار القرارات الحصار الاتهامات الممارسات الإجراءات العملية العمليات الضربات"
    " الاقتحام التصعيد التدخل الموقف المواقف الجهود الدور الخطوة الخطوات الاتفاق"
)
_DONE_OR_WHICH = DONE | RELATIVES


def past_noun(layout: Layout, i: int, stop: int) -> int:
    """Return the place past a noun phrase: a known name, a time, or a noun with what is said of it.

    Args:
        layout: The release.
        i: Index of its first word.
        stop: One past the last word that may be looked at.

    Returns:
        The index; the same where a sign or "that" stands.
    """
    if i in layout.time_at:
        return layout.time_at[i][0]
    if i in layout.place_at:
        return _past_nisba(layout, layout.place_at[i], stop)
    if i >= stop or layout.forms[i] in PUNCTUATION or layout.forms[i] in THAT:
        return i
    form = layout.forms[i]
    if (form,) in MONTHS:
        # "In May the strike": but for what tells which May, another noun begins behind it.
        return i + 1 + (layout.form(i + 1) in _WHICH_MONTH or layout.form(i + 1).isdigit())
    if form in _COUNTERPART or form in _OF_WHOM:
        return _past_whom(layout, i, stop)
    if form.endswith("ين") and layout.form(i + 1).endswith("ين") and not definite(form):
        # "On two previous occasions".
        return i + 2
    if form in _THIS and layout.form(i + 1) in _REGARD:
        return min(stop, i + 2)
    if not definite(form) and not _owned(layout, i):
        return _past_document(layout, i + 1, stop) if form in _ALONE else _past_construct(layout, i + 1, stop)
    return _past_adjectives(layout, i + 1, stop)


_WHICH_MONTH = word_set("الماضي المنصرم الفائت المقبل القادم الجاري الحالي نفسه ذاته")
# "In this regard": no adjective goes with it, so that those who are asked may stand right behind.
_THIS = word_set("هذا ذات نفس")
_REGARD = word_set("الصدد السياق الإطار الشأن الخصوص المضمار المجال الوقت الجانب الأمر")


def titled(layout: Layout, comma: int) -> NounPhrase | None:
    """Return the phrase of somebody whose office and name a comma parts: "the minister of X, N M".

    Args:
        layout: The release.
        comma: Index of the comma.

    Returns:
        The phrase, or None where the comma stands in none.
    """
    near = (layout.phrase(i) for i in range(comma - 1, max(-1, comma - _TITLED), -1))
    who = next((p for p in near if p is not None), None)
    return who if who is not None and who.last > comma else None


_TITLED = 8


def past_feast(layout: Layout, i: int, stop: int) -> int:
    """Return the place past what is an occasion: "the world day of the press", "the anniversary of its founding".

    Args:
        layout: The release.
        i: Index of its first word.
        stop: One past the last word that may be looked at.

    Returns:
        The index.
    """
    first = i
    while i < stop and layout.phrase(i) is None and (definite(layout.forms[i]) or layout.forms[i].startswith("لل")):
        i += 1
    return i if i > first else past_noun(layout, i, stop)


def _past_adjectives(layout: Layout, i: int, stop: int) -> int:
    """Return the place past the adjectives of a definite noun; a noun that is done or suffered is none of them."""
    while i < stop and layout.phrase(i) is None and (definite(layout.forms[i]) or layout.forms[i] in _TOO):
        form = layout.forms[i]
        thing = is_action(form) or is_thing(form) or is_topic(form)
        if thing or form in _NO_ADJECTIVES or _held(layout, i, stop):
            break
        i += 1
        if layout.forms[i - 1] in _SELF:
            break
    return i


_TOO = _TENS | _SELF


# "Affirmed during the meeting both sides": in the nominative they are who does so.
_BOTH = frozenset(form for form in COLLECTIVES if form.endswith(("ان", "ون")))
_NO_ADJECTIVES = _DONE_OR_WHICH | _BOTH


def _held(layout: Layout, i: int, stop: int) -> bool:
    """Tell whether what somebody holds stands at a place: "at the opening of the session the call for"."""
    found = head_at(layout, i, stop)
    return found is not None and found[0].kind == "attitude"


def _past_nisba(layout: Layout, i: int, stop: int) -> int:
    """Return the place past the adjective of a state behind a place: "in the city of Geneva, Swiss"."""
    adjective = i < stop - 1 and layout.phrase(i) is None and layout.forms[i].removeprefix("ال") in _OF_STATES
    return i + adjective


def _past_whom(layout: Layout, i: int, stop: int) -> int:
    """Return the place past a counterpart, or somebody's meeting, with who or what stands right behind it."""
    i = _past_adjectives(layout, i + 1, stop)
    phrase = layout.phrase(i)
    if phrase is not None and not layout.proclitic(phrase) and phrase.last < stop - 1:
        return phrase.last + 1
    named = i < stop - 2 and not definite(layout.form(i)) and definite(layout.form(i + 1)) and layout.phrase(i) is None
    form = layout.form(i)
    matter = is_action(form) or is_thing(form) or is_topic(form) or form in _OF_ALL or form in ADJUNCTS
    # A name that was not found: a first name and a family name with the article.
    return i + 2 if named and not matter and head_at(layout, i, stop) is None else i


# "The most important of", "the whole of": no first names.
_OF_ALL = word_set("أهم آخر أبرز مجمل جملة مختلف كافة جميع كل معظم بعض عدد عدة أوجه أي مدى حصيلة")


# "At the close of its session".
_EDGES = word_set("ختام مستهل بداية نهاية أعقاب مطلع أثناء")


def _past_construct(layout: Layout, i: int, stop: int) -> int:
    """Return the place past the noun that ends a construct, with its adjectives: "the end of the regular meeting"."""
    phrase, form = layout.phrase(i), layout.form(i)
    if form == "عمل" and layout.form(i - 1).startswith("جلس"):
        return _past_document(layout, i + 1, stop)
    if form in OF_DOCUMENT or i >= stop:
        return _past_document(layout, i, stop)
    if phrase is not None and not layout.proclitic(phrase) and phrase.first == i and phrase.last < stop - 1:
        return phrase.last + 1
    if layout.form(i - 1) in _EDGES and _owned(layout, i):
        return _past_adjectives(layout, i + 1, stop)
    acted_on = is_action(form) and definite(layout.form(i + 1)) and layout.form(i + 1) not in RELATIVES
    if phrase is None and definite(form) and not acted_on:
        return _past_adjectives(layout, i + 1, stop)
    return _past_document(layout, i, stop)


def _owned(layout: Layout, i: int) -> bool:
    """Tell whether a noun bears a pronoun, so that its adjectives bear the article: "in his weekly session"."""
    return layout.forms[i].endswith(_THEIRS) or layout.found.release.text[layout.words.ends[i] - 1] == "ه"


def _past_document(layout: Layout, i: int, stop: int) -> int:
    """Return the place past what is said of a document: "a press statement issued by the ministry"."""
    while i < stop and layout.forms[i] in OF_DOCUMENT and layout.phrase(i) is None:
        i += 1
    if layout.form(i) not in ISSUED_BY or layout.form(i + 1) != "عن" or i + 2 >= stop:
        return i
    i += 2
    if (issuer := layout.phrase(i)) is not None:
        return issuer.last + 1
    return _past_adjectives(layout, max(layout.place_at.get(i, 0), i + 1), stop)


_PUT_OUT = (
    PUT_OUT_BY
    | ISSUED_BY
    | word_set(
        "نشر نشرت تلقته تلقت تلاه تلاها حصلت اطلعت وصلت وصل ورد وردت حصل أدلى أدلت وجههما وجهتهما عقدوه عقدوها عقد عقدت"
    )
)
_ITS = word_set("له لها لهم عنه عنها عنهم به بها")
_COPY, _OF_IT = word_set("نسخة نسخته"), word_set("منه منها عنه")
_ISSUE_REACH = 9


def past_issue(layout: Layout, i: int) -> int:
    """Return the place past what is said of a statement behind it: "issued by the ministry", "of hers today".

    Args:
        layout: The release.
        i: Index of the word behind the statement.

    Returns:
        The index; the same where nothing is said of it.
    """
    first = i
    issued = layout.form(i) in _PUT_OUT
    if issued:
        i += 1 + (layout.form(i + 1) in ("عن", "من"))
        i = layout.quote_at.get(i, i)
    while i < first + _ISSUE_REACH:
        phrase, form = layout.phrase(i), layout.form(i)
        if i in layout.time_at:
            i = layout.time_at[i][0]
        elif phrase is not None and issued and i > first and layout.proclitic(phrase) in ("", "و"):
            i = phrase.last + 1
        elif issued and (form == "نيابه" or (form == "الي" and layout.phrase(i + 1) is not None)):
            # "Delivered on his behalf by X", "sent to X and Y".
            i += 1
        elif form in _ITS or (issued and layout.form(i + 1) in _COPY):
            # "Of hers", "of which (the paper) got a copy".
            i += 1
        elif form in _COPY and layout.form(i + 1) in _OF_IT:
            i += 2
        else:
            break
    return i
