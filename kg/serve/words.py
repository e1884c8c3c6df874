"""The words of the pages, in English and Arabic."""

LANGUAGES = ("en", "ar")

WORDS: dict[str, dict[str, str]] = {
    "title": {"en": "Mawqif: ask who holds what", "ar": "موقف: اسأل من يتبنى ماذا"},
    "other_language": {"en": "العربية", "ar": "English"},
    "questions": {"en": "Ready questions", "ar": "أسئلة جاهزة"},
    "search": {"en": "Search the questions", "ar": "ابحث في الأسئلة"},
    "values": {"en": "What to ask with", "ar": "ما يُسأل به"},
    "query": {"en": "Query (SPARQL)", "ar": "الاستعلام (SPARQL)"},
    "run": {"en": "Ask", "ar": "اسأل"},
    "running": {"en": "Asking …", "ar": "جارٍ السؤال …"},
    "rows": {"en": "Rows", "ar": "عدد الصفوف"},
    "english": {"en": "English", "ar": "الإنكليزية"},
    "arabic": {"en": "Arabic", "ar": "العربية"},
    "table": {"en": "Table", "ar": "جدول"},
    "chart": {"en": "Chart", "ar": "مخطط"},
    "download": {"en": "Download", "ar": "تنزيل"},
    "failed": {"en": "The server cannot be reached.", "ar": "تعذر الوصول إلى الخادم."},
    "nothing": {"en": "No rows.", "ar": "لا صفوف."},
    "hint": {"en": "Ctrl+Space completes, Ctrl+Enter asks.", "ar": "Ctrl+Space للإكمال، Ctrl+Enter للسؤال."},
    "answer": {"en": "Answer", "ar": "الجواب"},
    "said_of": {"en": "What is said of it", "ar": "ما قيل عنه"},
    "names_it": {"en": "What names it", "ar": "ما يذكره"},
    "property": {"en": "property", "ar": "الخاصية"},
    "value": {"en": "value", "ar": "القيمة"},
    "graph": {"en": "origin", "ar": "المصدر"},
    "part": {
        "en": "Asked of the first {chosen} of {there}; ask of more, or begin after the last of these.",
        "ar": "سُئل عن أول {chosen} من {there}؛ زد العدد أو ابدأ بعد آخرها.",
    },
    "cut": {"en": "Only the first are shown.", "ar": "تُعرض الأولى فقط."},
    "as_data": {"en": "As data", "ar": "بيانات"},
    "terms": {"en": "The terms of the ontology", "ar": "مصطلحات الأنطولوجيا"},
    "definition": {"en": "Definition", "ar": "التعريف"},
    "usage": {"en": "Use", "ar": "الاستعمال"},
    "example": {"en": "Example", "ar": "مثال"},
    "narrower_than": {"en": "Kind of", "ar": "نوع من"},
    "domain": {"en": "Of", "ar": "يصف"},
    "range": {"en": "Leads to", "ar": "يؤدي إلى"},
    "class": {"en": "class", "ar": "صنف"},
    "home": {"en": "Ask a question", "ar": "اطرح سؤالاً"},
    "after": {"en": "begin after", "ar": "البدء بعد"},
    "releases": {"en": "how many releases", "ar": "عدد البيانات"},
    "demands": {"en": "how many demands", "ar": "عدد المطالب"},
    "actor": {"en": "actor", "ar": "الطرف"},
    "day": {"en": "day", "ar": "اليوم"},
    "kind": {"en": "kind", "ar": "النوع"},
    "lang": {"en": "language of names", "ar": "لغة الأسماء"},
    "one": {"en": "one", "ar": "الأول"},
    "other": {"en": "the other", "ar": "الآخر"},
    "party": {"en": "party", "ar": "الطرف"},
    "place": {"en": "place", "ar": "المكان"},
    "release": {"en": "release", "ar": "البيان"},
    "state": {"en": "state", "ar": "الدولة"},
    "threshold": {"en": "confidence below", "ar": "ثقة دون"},
    "topic": {"en": "topic", "ar": "الموضوع"},
    "words": {"en": "words", "ar": "الألفاظ"},
    "no_such": {"en": "The graph names no such thing.", "ar": "لا شيء بهذا العنوان في الشبكة."},
}

# The graphs that are no release, by the end of their addresses.
ORIGINS: dict[str, dict[str, str]] = {
    "registry": {"en": "registry", "ar": "السجل"},
    "vocab": {"en": "vocabulary", "ar": "المصطلحات"},
    "matters": {"en": "matters", "ar": "الأمور"},
    "inferred": {"en": "inferred", "ar": "مستدلّ عليه"},
    "derived": {"en": "derived", "ar": "مشتق"},
    "links": {"en": "links", "ar": "روابط"},
    "meta": {"en": "provenance", "ar": "سجل البناء"},
}


def words(lang: str) -> dict[str, str]:
    """Give the words of one language.

    Args:
        lang: ``en`` or ``ar``.

    Returns:
        Key -> words, with the language and its direction among them.
    """
    chosen = {key: forms[lang] for key, forms in WORDS.items()}
    next_language = LANGUAGES[1 - LANGUAGES.index(lang)]
    return {**chosen, "code": lang, "next": next_language, "dir": "rtl" if lang == "ar" else "ltr"}
