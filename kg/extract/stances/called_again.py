"""Find who spoke before and is called again: by his office, by the noun that named him, as "the same source"."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import COLLECTIVES, PREPOSITIONS, THIS, definite
from kg.extract.mentions.elsewhere import is_local
from kg.extract.mentions.found import Form, Found, Gender, NounPhrase, Number
from kg.extract.mentions.kingdoms import KINGDOM
from kg.extract.stances.actions import is_action
from kg.extract.stances.memory import Memory, Speakers, named
from kg.extract.stances.noun_phrases import DONE
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.lexicon.cues import load_cues
from kg.lexicon.nouns import nouns_ar
from kg.text.fold import fold_word, word_set


def head_again(layout: Layout, memory: Memory, phrase: NounPhrase) -> Speakers | None:
    """Take "the council" for the council that spoke last, rather than for another named nearer that never spoke.

    "The movement" behind the words of its man is his own, though another movement is named in the text as well.
    """
    form = layout.forms[phrase.first]
    known = any(phrase.entity in speakers.entities for speakers in memory.said)
    if not known and phrase.last > phrase.first and (again := _by_office(layout, memory, phrase)) is not None:
        return again
    if not known and phrase.last == phrase.first + 1 and form.startswith("ال"):
        return _described_again(layout, memory, phrase)
    if phrase.first != phrase.last or not form.startswith("ال"):
        return None
    if (own := _own_body(layout.found, memory, form.removeprefix("ال"))) is not None:
        return None if phrase.entity == own else Speakers(entities=(own,), gender=phrase.gender)
    if known:
        return None
    again = memory.called(form.removeprefix("ال"), layout.form(phrase.last + 1))
    last = memory.speaker() if form in _OFFICIALS and again is None else None
    # "The spokesman, Ambassador N, said. The ambassador added": not another ambassador, who never spoke.
    return last if last is not None and form.removeprefix("ال") in last.words[2:] else again


def _described_again(layout: Layout, memory: Memory, phrase: NounPhrase) -> Speakers | None:
    """Return who spoke last where noun and adjective call that speaker again: "the French spokeswoman".

    The adjective is one of the words that called the speaker before, or any organisation's: "the rights organisation".
    """
    last = memory.speaker()
    if layout.forms[phrase.first] in _OFFICIALS and last is not None and _is_of(layout, last, phrase.last):
        # "The American official": who spoke before, though an American envoy is named nearer.
        return last
    noun, adjective = (layout.forms[i].removeprefix("ال") for i in (phrase.first, phrase.last))
    before = any(m.entity == phrase.entity for m in layout.found.mentions_in(0, phrase.start))
    called = last is not None and last.words[:1] in ((noun,), (_ALSO.get(noun),))
    if last is None or before or not called or not definite(layout.forms[phrase.last]):
        return None
    return last if adjective in last.words or adjective in _OF_ORGANISATIONS else None


def _by_office(layout: Layout, memory: Memory, phrase: NounPhrase) -> Speakers | None:
    """Return who spoke last where the first words of his office call him: "the deputy minister"."""
    last = memory.speaker()
    if last is None or phrase.form is Form.NAME or len(last.entities) > 1:
        return None
    office = [form.removeprefix("ال") for form in layout.forms[phrase.first : phrase.last + 1]]
    if office[1:2] in (["في"], ["من"]) and not definite(layout.forms[phrase.first]):
        # "A leader of X" is not the one named before.
        return None
    if is_local(office) and layout.form(phrase.last + 1) == "في" and phrase.entity not in last.entities:
        # "The governor in Y" is not that of X.
        return None
    begins = last.words[: len(office)] == tuple(office) and definite(layout.forms[phrase.last])
    return last if begins and set(office) <= _role(layout.found, last.entities[0]) else None


_ALSO = {"متحدث": "ناطق", "ناطق": "متحدث", "متحدثه": "ناطقه", "ناطقه": "متحدثه"}
_OF_ORGANISATIONS = word_set("دولية حقوقية إنسانية إقليمية")


def _own_body(found: Found, memory: Memory, noun: str) -> str | None:
    """Return the one body of the person who spoke last whose name begins with a noun, or None."""
    last = memory.speaker()
    if last is None or len(last.entities) > 1 or found.entity(last.entities[0]).type is not EntityType.PERSON:
        return None
    bodies = [b for b in found.entity(last.entities[0]).of if fold_word(found.entity(b).name_ar.split()[0]) == noun]
    return bodies[0] if len(bodies) == 1 else None


def beside_again(layout: Layout, memory: Memory, phrases: tuple[NounPhrase, ...]) -> str | None:
    """Find the second of two that are called again: "the party and the front called on".

    Args:
        layout: The release.
        memory: Who spoke so far.
        phrases: The subject of a statement, behind which the second may stand.

    Returns:
        The body whose name begins with the noun joined to the subject, an empty string where it is not known which
        one, and None where none is joined.
    """
    i, found = phrases[-1].last + 1, layout.found
    noun = layout.form(i).removeprefix("وال")
    head = nouns_ar().heads.get(noun)
    if not layout.form(i).startswith("وال") or head is None or head.kind not in _BODIES or layout.phrase(i) is not None:
        return None
    spoke = {e for s in (*memory.said, *memory.told) for e in s.entities} | set(memory.parties)
    spoke = {e for e in spoke if fold_word(found.entity(e).name_ar.split()[0]).removeprefix("ال") == noun}
    return next(iter(spoke)) if len(spoke) == 1 else ""


_BODIES = frozenset(["organisation", "government", "armed"])


def all_together(layout: Layout, memory: Memory, phrase: NounPhrase) -> Speakers | None:
    """Take "the ministers" for all who spoke together just before, where they are one of those."""
    last = memory.speaker()
    collective = layout.forms[phrase.first] in COLLECTIVES
    if collective and phrase.last > phrase.first and len(memory.parties) > _TWO:
        return Speakers(entities=memory.parties, parties=True)
    bare = collective and phrase.first == phrase.last
    return last if bare and last is not None and len(last.entities) > 1 and phrase.entity in last.entities else None


_TWO = 2


def meant_again(layout: Layout, memory: Memory, frame: Frame) -> Speakers | None:
    """Return the speaker whom a definite noun takes up: by his office, or by the noun that named him before.

    Where several of the text may be meant it is who spoke or acted last.
    """
    i = frame.blank
    if layout.forms[i] in THIS and definite(layout.form(i + 1)):
        # "These sources".
        i, frame = i + 1, replace(frame, blank=i + 1)
    # "The kingdom" is never short for the United Kingdom, whose name opens with it.
    meant = None if layout.forms[i] == KINGDOM else _taken_up(layout, memory, frame)
    if meant is not None and layout.forms[i] == _PRESIDENT and layout.form(i + 1).removeprefix("ال") not in _PAST:
        # "The president" is none of the past.
        meant = None if _role(layout.found, meant.entities[0]) & _PAST else meant
    if meant is None or not _fits_several(layout, i):
        return meant
    return _told_of_since(layout, memory, i, meant) if meant.entities in memory.latest() else None


def _told_of_since(layout: Layout, memory: Memory, i: int, meant: Speakers) -> Speakers | None:
    """Return whom an office means that the last speaker and another hold, where the sentence before tells of the other.

    "The minister X said. The delegation was led by the minister Y. The minister said": who it is cannot be told where
    it tells of both, or where somebody does something to the other.
    """
    before = next((s for s in reversed(layout.sentences) if s.first < memory.began), None)
    if before is None or len(meant.entities) > 1:
        return meant
    told = [p for p in layout.found.phrases if before.first <= p.first < before.stop]
    noun = layout.forms[i].removeprefix("ال")
    others = [p for p in told if p.entity != meant.entities[0] and noun in _role(layout.found, p.entity)]
    own = any(p.entity == meant.entities[0] for p in told)
    # "Y received him", "beside him sat Y": it tells of both.
    own = own or (bool(others) and any(_his(layout, k) for k in range(before.first, others[-1].first)))
    if not others or own or any(map(load_cues().tells, layout.forms[before.first : others[0].first])):
        return meant
    one = others[-1]
    alone = len({p.entity for p in others}) == 1 and layout.bare(one) and layout.form(one.first - 1) not in PREPOSITIONS
    return named(layout.found, (one,)) if alone else None


def _his(layout: Layout, i: int) -> bool:
    """Tell whether "his" or "him" is written on to a word: no ending of a feminine."""
    return layout.written(i).endswith(("ه", "ها")) and len(layout.forms[i]) > _WITH_HIM


_WITH_HIM = 3
_PRESIDENT = "الرييس"
_PAST = word_set("سابق أسبق راحل مخلوع")


def _taken_up(layout: Layout, memory: Memory, frame: Frame) -> Speakers | None:
    i = frame.blank
    if layout.forms[i] in _OUR_MAN:
        return _our_man(layout.found)
    if layout.forms[i] in _WHO_TELLS_US:
        return memory.speaker()
    stop = layout.offices.get(i, i)
    if stop > i:
        office = {form.removeprefix("ال") for form in layout.forms[i:stop]}
        alone = (s for s in memory.said if len(s.entities) == 1)
        return memory.meant([s for s in alone if office <= _role(layout.found, s.entities[0])])
    form = layout.forms[i]
    if form in _SPOKESMEN and (last := memory.speaker()) and form[2:] in _role(layout.found, last.entities[0]):
        return last
    of_his = (s for s in reversed(memory.said) if s.spoke and _is_of(layout, s, i + 1)) if form in _CALLINGS else ()
    if (one := next(iter(of_his), None)) is not None:
        return one
    word = form.removeprefix("ال")
    if _fits_several(layout, i, longer=True):
        return None
    if (last := memory.called_for_short(layout.found, word, frame.form.inflected.gender)) is not None:
        return last
    after = layout.form(i + 1)
    if after in DONE or is_action(after):
        # "The movement condemned the attack": what is done to is no adjective.
        after = ""
    return memory.called(word, after) if form.startswith("ال") else None


def _fits_several(layout: Layout, i: int, *, longer: bool = False) -> bool:
    """Tell whether a noun, or a longer name that it begins, is short for those of several: "the national council"."""
    start = layout.words.starts[i]
    doubtful = (u.words for u in layout.found.unresolved if u.rule == ("reference" if longer else "office"))
    return any(words.start == start and (not longer or " " in words.quote) for words in doubtful)


def _our_man(found: Found) -> Speakers | None:
    """Return whom a paper calls its correspondent, where the text names one: "the correspondent of X", "ours"."""
    men = [e for e in found.entities if fold_word(e.name_ar).split()[:1] in (["مراسل"], ["مراسله"])]
    return Speakers(entities=(men[0].id,), number=Number.SINGULAR) if len(men) == 1 else None


_OUR_MAN = word_set("مراسلنا مراسلتنا")
# Whom a paper talks to.
_WHO_TELLS_US = word_set("محدثنا محدثتنا مخاطبنا مخاطبتنا مصدرنا")

# What somebody of a group is called by the adjective of the group: "the Houthi leader".
_CALLINGS = word_set("القيادي القيادية المسؤول المسؤولة المعارض المعارضة الناشط الناشطة السياسي النائب الزعيم العضو")


def _is_of(layout: Layout, speakers: Speakers, i: int) -> bool:
    """Tell whether the adjective at a word is that of the group in whose name a person was introduced."""
    adjective, found = layout.form(i), layout.found
    who = found.entity(speakers.entities[0])
    if len(speakers.entities) > 1 or who.type is not EntityType.PERSON or not definite(adjective):
        return False
    group = found.mention_over(layout.words.starts[i])
    of = {*who.of, *(body for of in who.of for body in found.entity(of).of)}
    if group is None and layout.form(i - 1).removeprefix("ال") in _role(found, who.id):
        # An adjective that is of no group the text names may be made of the name of his own.
        names = (fold_word(word).removeprefix("ال") for body in of for word in found.entity(body).name_ar.split()[1:])
        return any(len(name) >= _STEM and adjective.removeprefix("ال").startswith(name[:_STEM]) for name in names)
    return adjective.removeprefix("ال") in _role(found, who.id) or (group is not None and group.entity in of)


_STEM = 3


def same_source(layout: Layout, memory: Memory, frame: Frame) -> Speakers | None:
    """Return who spoke last where "the same source" or "the speaker" takes him up, of whom the text names no other."""
    form, after = layout.form(frame.blank), layout.form(frame.blank + 1)
    same = (form in _SAME and after in _SOURCES) or (form in _SOURCES and after in _ITSELF)
    spokesmen = form in _SPOKESMEN and any(form[2:] in _role(layout.found, e.id) for e in layout.found.entities)
    plain = form in _SPOKESMEN and not spokesmen and not (definite(after) or after.startswith("باسم"))
    # "The official added": who adds spoke before; what else an official says, the only one who spoke says.
    alone = len({s.entities for s in memory.said}) == 1
    adds, bare = "adds" in frame.form.verb.flags, not definite(after)
    goes_on = (adds and form in _OFFICIALS and (bare or alone)) or (form in _ANY_OFFICIAL and alone)
    goes_on = goes_on and (bare or layout.found.mention_over(layout.words.starts[frame.blank + 1]) is None)
    plain = plain or (goes_on and not memory.lost)
    # "The ministry said. The source added": whoever it is says it for the body.
    source = bare and form == _SOURCE and not memory.lost
    last = memory.speaker() if same or plain or source else None
    if last is None or (source and not same and not _is_source(layout.found, last, adds=adds)):
        return None
    if plain and (layout.found.entity(last.entities[0]).type is not EntityType.PERSON or _a_man(frame, last)):
        return None
    return replace(last, gender=Gender.UNKNOWN)


def _a_man(frame: Frame, last: Speakers) -> bool:
    """Tell whether a verb in the masculine stands before a title, so that it means no woman who spoke last."""
    return last.gender is Gender.FEMININE and frame.form.inflected.gender == "m"


def _is_source(found: Found, last: Speakers, *, adds: bool) -> bool:
    """Tell whether "the source" may be who spoke last: an official without name, or a body where it only adds."""
    if found.entity(last.entities[0]).type is not EntityType.PERSON:
        return adds and found.entity(last.entities[0]).type is EntityType.ORGANISATION
    return len(last.entities) == 1 and not any(
        p.form is Form.NAME or definite(found.words.forms[p.first])
        for p in found.phrases
        if p.entity == last.entities[0]
    )


_SOURCE = "المصدر"
_SAME = frozenset(["نفس", "ذات"])
_ITSELF = frozenset(["نفسه", "ذاته", "نفسها", "ذاتها"])
_SOURCES = word_set(
    "المصدر المتحدث المتحدثة المسؤول المسؤولة الوثيقة البلاغ البيان المصادر"
    " الصحيفة القناة الوكالة الموقع المجلة الإذاعة"
)
_OFFICIALS = word_set("المسؤول المسؤولة الدبلوماسي الدبلوماسية القيادي القيادية السياسي النائب المرشح الوزير السفير")
_ANY_OFFICIAL = frozenset(["المسوول", "المسووله"])
# A deputy spokesman is called the spokesman too.
_SPOKESMEN = frozenset(["المتحدث", "المتحدثه", "الناطق", "الناطقه"])


def _role(found: Found, entity: str) -> frozenset[str]:
    """Return the words of an office that begin with its head noun, without articles."""
    role = found.entity(entity).role
    return frozenset(fold_word(word).removeprefix("ال") for word in role.quote.split()) if role else frozenset()
