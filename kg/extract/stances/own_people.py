"""Tell who is told by whose he is right behind a verb, and does what it tells: "and his colleague N criticised it"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import ADJUNCTS, ADVERBS, PUNCTUATION, THAT, THIS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.stances.actions import is_action, is_thing
from kg.extract.stances.walk import Walk
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import word_set
from kg.text.names import is_given

# Whose they are is told by a pronoun, written on to the noun.
_PEOPLE = word_set(
    "زميل خصم منافس غريم سلف خلف حليف شريك مساعد مستشار محامي محام ناطق متحدث والد شقيق نجل ابن صديق رفيق مدير سكرتير"
    " نائب وكيل معاون زعيم قائد رئيس مندوب ممثل مدرب وريث زوج صهر عم خال جد أخو ند"
)
_WOMEN = word_set(
    "زميلة خصمة منافسة غريمة حليفة شريكة مساعدة مستشارة محامية ناطقة متحدثة والدة شقيقة نجلة ابنة صديقة رفيقة مديرة"
    " نائبة وكيلة زعيمة رئيسة مندوبة ممثلة زوجة خالة عمة جدة"
)
_BODIES = word_set("حزب تيار ائتلاف تحالف مجلس تنظيم فريق نظام جيش فصيل اتحاد مكتب برلمان معسكر نادي شعب")
_SHE_BODIES = word_set(
    "حركة كتلة حكومة وزارة جماعة جبهة هيئة منظمة إدارة قيادة نقابة شركة عائلة أسرة حملة قبيلة لجنة بلاد"
)
_PRONOUNS = ("هما", "هم", "ها", "ه")
_FORMER = word_set(
    "السابق السابقة الحالي الحالية الأول الأولى الحاكم الحاكمة العام العامة الجديد الجديدة الراحل الراحلة"
)


def own_people_act(walk: Walk) -> bool:
    """Take who is told by whose he is for an unknown subject, behind which a name may still stand.

    Args:
        walk: The walk, standing right behind a verb; it is moved past the noun and its adjectives.

    Returns:
        Whether such a noun agrees with the verb, and what the verb is done to stands behind: else it is itself that.
    """
    layout, inflected = walk.layout, walk.form.inflected
    gender = _gender(layout.forms[walk.i]) if walk.i == walk.at + 1 else ""
    finite = inflected.shape in (Shape.PERFECT, Shape.IMPERFECT) and inflected.number == "s" and not inflected.pronoun
    if not gender or not finite or inflected.gender != gender or not walk.wants_subject:
        return False
    past = _past_adjectives(walk, walk.i + 1, gender)
    named = _past_name(walk, past)
    if not _object_at(walk, named, gender, sure=named > past):
        return False
    walk.blank, walk.both, walk.i = walk.i, True, past
    return True


def is_own_officer(layout: Layout, who: NounPhrase) -> bool:
    """Tell whether somebody is told by whose officer he is: "its secretary-general", who speaks for whoever spoke.

    Args:
        layout: The release.
        who: The actor phrase.

    Returns:
        Whether the noun that opens it bears a pronoun.
    """
    form, written = layout.forms[who.first], layout.written(who.first)
    heads = (nouns_ar().head(form.removesuffix(end)) for end in _PRONOUNS if form.endswith(end) and form != end)
    return not written.endswith("ة") and any(head is not None and head.kind == "office" for head in heads)


def _gender(form: str) -> str:
    """Return the gender of a noun that tells of somebody by whose he is, "m" or "f"; nothing where it is none."""
    for end in _PRONOUNS:
        bare = form.removesuffix(end)
        if bare == form:
            continue
        if bare in _PEOPLE or bare in _BODIES:
            return "m"
        if bare == "بلاد" or (bare.endswith("ت") and bare[:-1] + "ه" in _WOMEN.union(_SHE_BODIES)):
            return "f"
    return ""


def _past_adjectives(walk: Walk, i: int, gender: str) -> int:
    """Return the place past what tells more of him: "his media adviser", "his colleague in the group"."""
    layout = walk.layout
    while layout.phrase(i) is None and definite(layout.form(i)):
        form = layout.form(i)
        if not (form.endswith("يه" if gender == "f" else "ي") or form in _FORMER):
            break
        i += 1
    if layout.form(i) in ("في", "من") and definite(layout.form(i + 1)):
        i += 2
        while layout.phrase(i) is None and layout.form(i).startswith(("ال", "لل")) and not is_thing(layout.form(i)):
            # "In the executive council of the union".
            i += 1
    return i


def _past_name(walk: Walk, i: int) -> int:
    """Return the place past the name of a person, whether he was found or is called by two words, or the same place."""
    layout, phrase = walk.layout, walk.layout.phrase(i)
    if phrase is None:
        # "His colleague Omar al-X".
        return i + 2 if is_given(layout.form(i)) and not definite(layout.form(i)) else i
    person = layout.found.entity(phrase.entity).type is EntityType.PERSON
    return phrase.last + 1 if person and not layout.proclitic(phrase) else i


def _object_at(walk: Walk, i: int, gender: str, *, sure: bool) -> bool:
    """Tell whether what the verb is done to stands at a place: a thing, or what cannot be an adjective of him."""
    layout, verb = walk.layout, walk.form.verb
    i = layout.time_at[i][0] if i in layout.time_at else i
    form = layout.form(i)
    if i >= walk.stop or form in PUNCTUATION or form in THAT:
        return False
    # "His colleague N (criticised) the silence": nothing of his own, joined to him or how it is done.
    thing = sure and form not in ADJUNCTS | ADVERBS and (is_action(form) or form[:1] not in _JOINED)
    if verb.addressee == "0" or verb.target:
        phrase = layout.phrase(i)
        # "His head described the ruling as": things are described as often as people.
        return (phrase is not None and layout.bare(phrase)) or ((thing or verb.force == "describes") and definite(form))
    if "0" not in verb.takes:
        return False
    if form in THIS or is_thing(form) or is_action(form) or thing:
        return True
    other = form.endswith("ه") != (gender == "f")
    return definite(form) and (other or nouns_ar().head(form) is not None)


_JOINED = frozenset("ولبكف")
