"""Who does what a sentence tells, by verbs that say nothing: whoever does so goes on to speak."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, STOPS, definite
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.honoured import actor_at
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected, perfect
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_FAR = 30
# What those who later speak are told to do: they receive, visit, open, chair, sign, answer. No cue of a statement.
_DEEDS = (
    "أشرف ترأس افتتح اختتم استقبل التقى زار وصل شارك حضر ألقى عقد أجرى أدى قام بدأ استهل اطلع وقع تسلم علق رد"
    " عاد غادر توجه هاتف اتصل كتب نشر كرم دشن رعى تفقد تلقى بعث قابل اجتمع مثل خرج ظهر عرض قدم تقدم انضم ردد سارع"
    " أدلى أرسل رافق استأنف قضى باشر تولى هاجم استبق"
    " حرص تدخل حط انتقل جال تجول غرد تفاعل قطع علق أوقف أغلق طرد استدعى بث خاطب فاجأ أثار أصدر"
    " قاطع نفذ سافر أمضى انسحب اعتذر أطل احتفل أحيا شيع منح قلد أهدى أبرق أوفد وزع صافح طمأن طمئن استمع استقال أقال"
    " هاجم تساءل استغرب انشق فاز ترشح نجا فر هرب لجأ اعتصم أقسم انعقد التأم"
)
DEEDS = {form.form: form for verb in _DEEDS.split() for form in perfect(verb) if form.person == 3}
_SPEAK = ("تساءل", "استغرب", "علق", "رد", "كتب", "غرد", "أدلى")
#: By these one speaks, though what one says is not told: whoever does so adds to it.
SPEECHES = frozenset(form.form for verb in _SPEAK for form in perfect(verb) if form.person == 3)
# Others are told of as often by these, so that only who stands right behind them does so.
_CONVEYS = "نقل سلم ودع هنأ عزى"
_DOES = DEEDS.keys() | {f.form for verb in _CONVEYS.split() for f in perfect(verb) if f.person == 3}


def does(layout: Layout, deed: Inflected, who: NounPhrase) -> bool:
    """Tell whether an actor may be who does a deed: no preposition is written on to him, and gender and case let it.

    Args:
        layout: The release.
        deed: The verb of the deed.
        who: The actor phrase.

    Returns:
        Whether he may.
    """
    form = layout.forms[who.first]
    # "And received a delegation": what ends like an object is one.
    received = form.endswith("ا") and nouns_ar().head(form.removesuffix("ا")) is not None
    agreed = who.gender is Gender.UNKNOWN or who.gender.value == deed.gender
    return agreed and not (received or layout.proclitic(who))


def briefs(layout: Layout, i: int) -> bool:
    """Tell "briefed somebody on", which needs an object, from "looked into", written alike but for its hamza.

    Args:
        layout: The release.
        i: Index of the verb.

    Returns:
        Whether the word is the former, so that an actor alone behind it is briefed by another.
    """
    if layout.form(i).removeprefix("و") not in _LOOKS_INTO:
        return False
    written = layout.written(i)
    return written.removeprefix("و").startswith("أ")


_ON = frozenset(["كما", "وكما", "ثم"])
_SAYING = with_and(
    "قائلا قائلة بالقول بقوله بقولها متسائلا متسائلة مضيفا مضيفة معتبرا معتبرة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة"
    " داعيا داعية مطالبا مطالبة محذرا محذرة مشددا مشددة واصفا واصفة متهما متهمة"
)
_TO_SOMEBODY = frozenset(
    form.form
    for verb in ("خاطب", "هاجم", "انتقد", "أدان", "عاتب", "وبخ", "طمأن", "طمئن", "حيا", "نصح", "ناشد")
    for form in perfect(verb)
    if form.person == 3
)


def done_to(layout: Layout, i: int, who: NounPhrase) -> bool:
    """Tell whether the only one named behind a deed is whom it is done to: "and addressed the party, saying".

    Such a verb never stands without its object; where another sentence goes on with it, whoever spoke does it.

    Args:
        layout: The release.
        i: Index of the verb of the deed.
        who: The actor phrase behind it.

    Returns:
        Whether what is said follows him at once, so that no other object is told.
    """
    form = layout.form(i)
    on = form.startswith("و") or layout.form(i - 1) in _ON
    alone = on and form.removeprefix("و") in _TO_SOMEBODY and who.first == i + 1
    after = who.last + 1 + (layout.form(who.last + 1) in COMMAS)
    return alone and (layout.form(after) in _SAYING or _because(layout, after))


def _because(layout: Layout, i: int) -> bool:
    """Tell whether nothing but why something was done follows: "criticised the minister because of his silence"."""
    ends = COMMAS | STOPS
    return layout.form(i) in _WHY and any(layout.form(k) in ends for k in range(i + 2, i + _REASON))


_WHY, _REASON = word_set("بسبب لأنه لأنها لعدم لصمته لموقفه لموقفها لتقصيره لتقصيرها"), 6


def to_him(frame: Frame, who: NounPhrase) -> Frame:
    """Take the only one named behind a verb as its object, so that whoever spoke before is its subject.

    Args:
        frame: The frame.
        who: The actor phrase.

    Returns:
        The frame, with him as what it is about where its object is its content, and as addressed where it is not.
    """
    if "object" in frame.form.verb.flags and (frame.how == "0" or frame.content <= who.last + 2):
        return replace(frame, subject=(), content=who.first, skip=0, how="0")
    return replace(frame, subject=(), addressee=(who,))


def oblique(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether those joined by "and" stand in a case no subject stands in: "with X and the representatives of Y".

    Args:
        layout: The release.
        who: The actor phrase.

    Returns:
        Whether a plural in the construct ends like an object.
    """
    joined = layout.proclitic(who) == "و" and who.number is Number.PLURAL
    return joined and layout.form(who.first).endswith("ي")


def behind_noun(layout: Layout, at: int, who: NounPhrase) -> bool:
    """Tell whether a noun with the article stands between a verb and the only actor: "the reporter called X weak".

    Args:
        layout: The release.
        at: Index of the verb.
        who: The actor phrase.

    Returns:
        Whether one does, so that it may be the subject; the office of the actor himself is told with his name.
    """
    nouns = [w for w in layout.forms[at + 1 : who.first] if w not in COMMAS]
    return 0 < len(nouns) <= _NOUN and all(definite(w) and w not in RELATIVES for w in nouns)


_NOUN = 3
_LOOKS_INTO = frozenset(f.form for f in perfect("أطلع") if f.person == 3)


def doer_before(layout: Layout, stop: int) -> NounPhrase | None:
    """Find who does what the sentence told last before a place: "X took part in the conference and gave a speech".

    Args:
        layout: The release.
        stop: Index of the word before which to look.

    Returns:
        The actor phrase right behind such a verb, or None where the sentence has none so near.
    """
    for i in range(stop - 1, max(0, stop - _FAR), -1):
        if layout.forms[i] in STOPS:
            return None
        if layout.forms[i - 1].removeprefix("و") in _DOES and (who := actor_at(layout, i)) is not None:
            return who
    return None


def doer_at_head(layout: Layout, sentence: Stretch, opens: int) -> NounPhrase | None:
    """Find the person who does what opens a sentence: "the ambassador conveyed greetings, renewing his support".

    Args:
        layout: The release.
        sentence: The sentence.
        opens: Index of the word that opens it, past connectives.

    Returns:
        The person, or None where it opens otherwise.
    """
    if not sentence.first <= opens < sentence.stop or layout.forms[opens].removeprefix("و") not in _DOES:
        return None
    who = actor_at(layout, opens + 1)
    if who is not None and "عن" in layout.forms[who.last + 1 : who.last + 3]:
        # "The envoy of X quoted Y": what goes on is of Y.
        return None
    person = who is not None and layout.found.entity(who.entity).type is EntityType.PERSON
    return who if person and who is not None and who.gender is not Gender.FEMININE else None
