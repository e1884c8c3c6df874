"""The words that tell of meetings, and those that stand between their parties."""

from collections.abc import Sequence

from kg.kinds import MeetingKind
from kg.text.fold import fold_word, with_and, word_set


def _nouns(kind: MeetingKind, text: str) -> dict[str, MeetingKind]:
    """Return each noun, its dual too, with the letters that may be written before it and a pronoun after it."""
    table: dict[str, MeetingKind] = {}
    for noun in map(fold_word, text.split()):
        base = noun[:-1] + "ت" if noun.endswith("ه") else noun
        two = base + "ين"
        base = noun[:-1] + "ي" if noun.endswith("اء") else base
        # "Her meeting (with)" is written otherwise where it is a subject or object.
        bases = (base, noun, noun[:-1] + "و") if noun.endswith("اء") else (base,)
        owned = (b + s for b in bases for s in ("ه", "ها", "هم", "هما"))
        duals = (
            () if noun.endswith(("ات", "ين")) else (two, "ال" + two, two[:-1] + "ه", two[:-1] + "ها", two[:-2] + "ان")
        )
        # With a pronoun a feminine noun is written otherwise: "دورها" is "her role", not "her session".
        more = () if noun.endswith("ه") else (noun + "ا", noun + "ه")
        for word in (noun, "ال" + noun, *owned, *more, *duals):
            for letters in ("", "و", "ب", "ل", "ف"):
                table.setdefault(letters + word, kind)
        if noun[0] != "ا":
            table.setdefault("لل" + noun, kind)
    return table


NOUNS: dict[str, MeetingKind] = {
    **_nouns(MeetingKind.MEETING, "لقاء اجتماع مباحثات محادثات مشاورات مفاوضات استقبال لقاءات محادثة مناقشات نقاشات"),
    **_nouns(MeetingKind.SESSION, "جلسة جلسات اجتماعات حوار دورة"),
    **_nouns(MeetingKind.CONFERENCE, "مؤتمر منتدى ملتقى ندوة قمة"),
    **_nouns(MeetingKind.VISIT, "زيارة"),
    **_nouns(MeetingKind.CALL, "اتصال اتصالات اتصالين مكالمة مكالمات"),
}


BARE = frozenset(form for form in NOUNS if form.endswith(("زياره", "جلسه", "قمه", "مكالمه", "ندوه", "دوره", "محادثه")))


def _verbs(kind: MeetingKind, text: str) -> dict[str, MeetingKind]:
    """Return each verb form with the conjunction that may be written before it."""
    return dict.fromkeys(with_and(text), kind)


_ARRIVES = "وصل وصلت وصلوا وصلا يصل تصل سيصل ستصل يتوجه تتوجه سيتوجه سافر سافرت يسافر تسافر سيسافر ستسافر"
_LEAVES = "توجه توجهت ستتوجه غادر غادرت يغادر تغادر سيغادر ستغادر"
VERBS: dict[str, MeetingKind] = {
    **_verbs(
        MeetingKind.MEETING,
        "التقى التقت التقيا التقتا التقوا يلتقي تلتقي يلتقيان يلتقون سيلتقي ستلتقي سيلتقيان سيلتقون"
        " اجتمع اجتمعت اجتمعا اجتمعتا اجتمعوا يجتمع تجتمع يجتمعان يجتمعون سيجتمع ستجتمع سيجتمعان سيجتمعون"
        " استقبل استقبلت استقبلا استقبلوا يستقبل تستقبل سيستقبل ستستقبل قابل قابلت قابلوا سيقابل ستقابل جمعته"
        " التقاه التقاها التقاهم التقته التقتها استقبله استقبلته استقبلها استقبلهم قابله",
    ),
    **_verbs(MeetingKind.VISIT, "زار زارت زارا زاروا يزور تزور يزوران يزورون سيزور ستزور سيزوران سيزورون"),
    **_verbs(MeetingKind.CALL, "هاتف هاتفت تحدث تحدثت تحدثا يتحدث تتحدث سيتحدث اتصل اتصلت يتصل تتصل تواصل تواصلت"),
    **_verbs(MeetingKind.VISIT, "حط حطت"),
    **_verbs(MeetingKind.VISIT, _ARRIVES),
    **_verbs(MeetingKind.VISIT, _LEAVES),
}
# Verbs that tell of a call or a visit only with a word of their own in the clause: "spoke by telephone".
BY_PHONE = word_set("هاتفيا تليفونيا")
# "Spoke", which tells of a call of two with "with" too.
SPEAKS = with_and("تحدث تحدثت تحدثا")
ONLY_WITH = {
    **dict.fromkeys(with_and("يتحدث تتحدث سيتحدث اتصل اتصلت يتصل تتصل تواصل تواصلت"), BY_PHONE),
    **dict.fromkeys(SPEAKS, BY_PHONE | {"مع"}),
    **dict.fromkeys(with_and("حط حطت"), word_set("رحاله رحالها رحالهم")),
}
# Verbs of leaving and turning to, which tell of a journey only with the place it goes to.
LEAVES = with_and(_LEAVES)
TRAVELS = with_and(_ARRIVES) | LEAVES
TALKS = with_and("بحثا ناقشا تباحثا بحث ناقش بحثت ناقشت تباحث استعرض تشاور تحادث تحادثت") | word_set(
    "يبحث تبحث سيبحث ستبحث يناقش تناقش سيناقش ستناقش يتباحث تتباحث تباحثت تشاورت تحادثا يتحادث يبحثان يناقشان يتباحثان"
)
# Verbs that may tell of a meeting.
TELLING_VERBS = frozenset(VERBS) | TALKS


def kind_told(forms: Sequence[str], i: int, stop: int) -> MeetingKind | None:
    """Return what a verb tells of, or None where it needs a word of its own that is not in the clause.

    Args:
        forms: Folded words of the text.
        i: Index of the verb.
        stop: One past the last word of its sentence.

    Returns:
        The kind of meeting; a call where those who discuss do so by telephone.
    """
    near = forms[i : min(stop, i + _NEAR)]
    wanted = ONLY_WITH.get(forms[i])
    if wanted is not None and wanted.isdisjoint(near):
        return None
    if forms[i] in TALKS and not BY_PHONE.isdisjoint(near):
        return MeetingKind.CALL
    return VERBS.get(forms[i], MeetingKind.MEETING)


_NEAR = 25
NOT_MEETINGS = word_set(
    "إعلامي الإعلامي إعلاميا إعلامية صحفي الصحفي صحافي الصحافي صحفيا صحفية الصحفية صحافية الصحافية"
    " تلفزيوني التلفزيوني تلفزيونيا تلفزيونية التلفزيونية متلفز متلفزة إذاعي الإذاعي إذاعية تلفازي"
    " الأهداف الموقع انترنت الإنترنت"
)
# What is meant to be held or paid: "intends", "plans to".
INTENDS = with_and("يعتزم تعتزم يعتزمون ينوي تنوي ينوون يخطط تخطط يخططون")
FUTURE = INTENDS | word_set(
    "المقرر المزمع المرتقب المرتقبة المقبل المقبلة القادم القادمة يعقد لعقد بعقد استضافة سيعقد"
    " ستعقد سيجري"
    " يتوقع متوقع المتوقع ينتظر منتظر المنتظر يتوجه سيتوجه مقررا ترتيب رتبت الإعداد التحضير"
    " تستعد يستعد تستعدان يستعدان تستعدون يستعدون لاستضافة لاحتضان"
)
# Verbs by which what a noun names is told to have been held: "the conference that was held".
HELD = word_set(
    "عقد عقدت انعقد انعقدت ينعقد تنعقد يعقد تعقد عقده عقدته عقدوه عقدها عقدتها جرى جرت"
    " أجراها أجرتها أجروها أقيم أقيمت نظمه نظمته نظمها نظمتها استضافه استضافته استضافها استضافتها احتضنه احتضنته"
    " احتضنها احتضنتها تستضيفه تستضيفها يستضيفه يستضيفها ستستضيفه ستستضيفها تحتضنه تحتضنها ستحتضنه ستحتضنها"
    " سيعقد ستعقد سينعقد ستنعقد سيقام ستقام انعقاده انعقادها"
)
# "Proposed": a meeting to come where its day is told.
PROPOSES = with_and("اقترح اقترحت يقترح تقترح")
# "Due to be", between a meeting and its holding.
TO_BE = word_set("المقرر المقررة المزمع المرتقب المنتظر")
GATHERS = word_set(
    "ضم ضمت يضم تضم جمع جمعت يجمع تجمع وضم وضمت جمعه جمعته جمعها جمعتها يجمعه تجمعه شارك شاركت حضره حضرها"
)
WITH = word_set("مع بين بحضور بمشاركة")
STOPS = word_set("حيث كما وقد فيما بينما لكن وهو")


# What a meeting is for: its parties discuss it.
PURPOSES = with_and("لبحث لمناقشة لاستعراض للتباحث للتشاور لتدارس للبحث")
# "(A session) devoted to": whom its matter names does not meet.
DEVOTED = word_set("خصص خصصت خصصها خصصه مخصص مخصصة المخصص المخصصة كرس كرست مكرسة مكرس")
ENDS = frozenset([".", "؛", ":", "\n"])
PAYS = INTENDS | with_and(
    "يجري تجري أجرى أجرت يؤدي تؤدي أدى أدت يقوم تقوم قام قامت بدأ بدأت يبدأ تبدأ باشر باشرت شرع شرعت استهل استهلت"
    " اختتم اختتمت أنهى أنهت سيقوم ستقوم سيؤدي ستؤدي سيجري ستجري سيبدأ ستبدأ"
)
# What stands between a delegation and its head.
HEADED = word_set("برئاسة يرأسه ويرأسه بقيادة بإشراف")
# What stands between a visit and the visitor: "a visit that X is paying".
VISITS = word_set("بها يجريها أجراها أجرتها يؤديها أداها قام يقوم تقوم قامت")
PASSED = word_set(
    "ثنائي ثنائية ثلاثي ثلاثية مشترك مشتركة عقده عقدته عقد عقدت جرى جرت عقدها جديد رسمية عمل قصيرة هاتفي مغلق"
)
HOLDS = with_and(
    "سيجري ستجري سيجريان أجرى أجرت أجريا أجرتا أجروا يجريان تجريان عقد عقدت عقدا عقدتا عقدوا يعقد تعقد يجري تجري"
    " سيعقد ستعقد إجراء بإجراء جرت دارت انعقدت"
)
# Verbs whose subject holds a meeting of its own: "the committee began its meetings".
OPENS = HOLDS | word_set(
    "أنهى أنهت وأنهى وأنهت ينهي تنهي يستأنف سيستأنف ستستأنف يواصل يبدأ تبدأ يختتم تختتم"
    " سيبدأ ستبدأ سيختتم ستختتم سيواصل ستواصل"
    " بدأت بدأ وبدأت وبدأ اختتم اختتمت واختتمت استأنف استأنفت واصل واصلت تواصل افتتح افتتحت"
    " ترعى يرعى رعت وترعى تداعى تداعت تداعوا"
    " نظم نظمت ونظم ونظمت ينظم تنظم سينظم ستنظم أقام أقامت وأقام وأقامت"
    " يرأس ويرأس سيرأس ترأس وترأس ترأست ترأسا يترأس تترأس سيترأس ترؤس رأس رأست"
)
# "Which was held", "whom X brought together": behind "which" with these, more of those who met may follow.
HELD_SO = HELD | GATHERS | VISITS | HOLDS | PASSED
# Nouns to which "with" belongs, so that it brings nobody to a meeting: solidarity and fights.
GO_WITH = word_set(
    "تضامن تضامنه تضامنها تضامنهم وقوف وقوفه وقوفها وقوفهم تعاطف تعاطفه تعاطفها تعاطفهم التضامن الوقوف"
    " تزامنا بالتزامن متزامنا بالتوازي تماشيا انسجاما مقارنة"
    " معارك المعارك مواجهات المواجهات اشتباكات الاشتباكات الحرب حرب القتال قتال الصراع صراع"
)
# Who asks in an interview: "with whom a reporter held a talk".
INTERVIEWERS = word_set("صحفي صحفية صحافي صحافية إعلامي إعلامية مذيع مذيعة مراسل مراسلنا محرر")
