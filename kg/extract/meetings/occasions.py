"""Read the occasion on which somebody speaks as a meeting in which he takes part."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DASHES, PREPOSITIONS, SAYING_OF, STOPS, THAT
from kg.extract.meetings.fronted import goes_on_saying, speaker_behind
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_OCCASIONS = word_set("خلال أثناء عقب بعد بعيد إثر ختام مستهل بداية نهاية انتهاء اختتام هامش افتتاح أعمال أشغال")
_AFTER = word_set("بعد بعيد إثر")
_HELD_BY_MANY = frozenset({MeetingKind.MEETING, MeetingKind.SESSION, MeetingKind.CONFERENCE})


def is_occasion(layout: Layout, gathering: Gathering, sentence: Stretch, *, possessed: bool) -> bool:
    """Tell whether a noun is the occasion at which somebody speaks: "during a congress", "in its weekly session".

    Args:
        layout: The release.
        gathering: What the noun tells.
        sentence: The sentence in which it stands.
        possessed: Whether it bears a pronoun.

    Returns:
        Whether it is.
    """
    i = gathering.at
    form, after = layout.forms[i], layout.form(i + 1)
    # "During (a round of) talks".
    before = layout.form(i - 1 - (layout.form(i - 1) in _ROUNDS))
    if gathering.kind is MeetingKind.CALL:
        # "Stressed, in a telephone call with Y": who says so is on the line.
        if len(gathering.sides) > 1 and layout.form(gathering.sides[0].first - 1) == "من":
            # "A call from X with Y": nobody else.
            return False
        return bool(gathering.sides) and not form.startswith("ال") and (before in _OCCASIONS or before == "في")
    if gathering.kind in _HELD_BY_MANY and (before in _AT or before in _OCCASIONS) and _in_a_speech(layout, i):
        # "In his speech before the labour conference".
        return True
    if gathering.talk or gathering.named or gathering.kind not in _HELD_BY_MANY:
        return False
    if possessed:
        return before in _OCCASIONS or before == "في"
    if before in ("في", "وفي") and i - sentence.first < _HEAD:
        return True
    definite = form.startswith("ال")
    if definite and before in _AT and after.startswith(OPENING):
        # "In the opening session of the congress", "before".
        return True
    if before == "في" and layout.form(i - 2 - (layout.form(i - 2) == "له")) in _SPEECH:
        return True
    # "During the congress in Oslo".
    there = after == "في" and i + 2 in layout.place_at
    told = there or (after.startswith("ال") and after not in _POINTING_BACK and after not in PREPOSITIONS)
    lasted = after in _LASTED or bool(gathering.sides) or not form.endswith("ات")
    return before in _OCCASIONS and (told if definite else lasted)


def _in_a_speech(layout: Layout, i: int) -> bool:
    """Tell whether a speech is told of shortly before a noun: "in a speech that the minister N gave at (a meeting)"."""
    for k in range(i - 1, max(0, i - _SPOKEN), -1):
        if layout.forms[k] in STOPS or layout.forms[k] in THAT:
            return False
        if layout.forms[k] in _SPEECH:
            return k >= i - _NEAR or layout.form(k + 1) in _GIVEN
    return False


_SPOKEN, _NEAR = 25, 4
_GIVEN = word_set("ألقاها ألقتها ألقاه ألقته يلقيها تلقيها")
_AT, OPENING = word_set("في أمام خلال"), ("الافتتاحي", "الختامي")
# "In a speech of his in the congress".
_SPEECH = word_set("كلمة كلمته كلمتها خطاب خطابه خطابها مداخلة مداخلته")
# "After talks that lasted for hours".
_LASTED = word_set("استمرت دامت استغرقت عقدت جرت أجريت")
_HEAD = 2
_ROUNDS = word_set("جولة جولات جلسة جلسات سلسلة أولى")
_POINTING_BACK = word_set("المذكور المذكورة الأخير الأخيرة السابق السابقة الماضي الماضية الجاري الجارية")


def take_speaker(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Take the one who speaks on an occasion as one who takes part in it, not one within what he says.

    Args:
        layout: The release.
        gathering: What the words tell; the speaker becomes its first side.
        sentence: The sentence in which they stand.

    Returns:
        Whether there was one.
    """
    start = gathering.at
    while start > max(sentence.first, gathering.at - _REACH) and layout.forms[start - 1] not in THAT:
        start -= 1
    known = {p.entity for p in gathering.sides}
    quoted = next((layout.ends_at.get(k - 1) for k in range(start + 1, gathering.at) if _his_words(layout, k)), None)
    if quoted is not None and quoted.entity not in known:
        # "The agency quoted N as saying in".
        gathering.sides.insert(0, quoted)
        return True
    for phrase in layout.found.phrases_in(layout.words.starts[start], layout.words.starts[gathering.at]):
        apart = layout.proclitic(phrase).strip("و") or layout.form(phrase.first - 1) in PREPOSITIONS
        # "The paper X from Riyadh:" is who reports.
        apart = apart or (layout.form(phrase.last + 1) == "من" and layout.form(phrase.last + 3) == ":")
        # "Brussels – X agreed at their meeting": the town only tells where the report is from.
        apart = apart or (phrase.first == sentence.first and layout.form(phrase.last + 1) in DASHES)
        # "The session that X chairs comes after a meeting of": he only speaks where a verb tells so.
        apart = apart or (
            layout.form(gathering.at - 1) in _AFTER
            and layout.form(phrase.first - 1) not in load_cues().forms
            and layout.form(phrase.last + 1) not in _WAS_SPEAKING
        )
        if not apart and phrase.entity not in known and layout.found.entity(phrase.entity).type in _SPEAKERS:
            beside = layout.phrase(phrase.last + 1) if not gathering.sides else None
            joined = [beside] if beside is not None and _with_him(layout, phrase, beside) else []
            gathering.sides[:0] = [phrase, *joined]
            gathering.heads = {n + 1: head for n, head in gathering.heads.items()}
            return True
    return _speaks_elsewhere(layout, gathering, sentence)


def _his_words(layout: Layout, k: int) -> bool:
    """Tell whether "his saying" stands at a word right behind somebody."""
    return layout.forms[k] in SAYING_OF and k - 1 in layout.ends_at


def _with_him(layout: Layout, speaker: NounPhrase, beside: NounPhrase) -> bool:
    """Tell whether one right behind the speaker was there: joined to him, or told or informed by him."""
    letters, person = layout.proclitic(beside), layout.found.entity(beside.entity).type is EntityType.PERSON
    tells = layout.form(speaker.first - 1).removeprefix("و") in _TELLS
    return letters == "و" or (person and (letters == "ل" or (tells and not letters)))


_WAS_SPEAKING = word_set("يتحدث تتحدث يتكلم تتكلم")
# "Informed Y", who heard it at their meeting; whom he congratulates may be far away.
_TELLS = word_set("أبلغ أبلغت أطلع أطلعت أخبر أخبرت سلم سلمت")


def _speaks_elsewhere(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Take who speaks behind the occasion, or who went on speaking from the sentence before: "and he added, during"."""
    before = layout.form(gathering.at - 1)
    who = speaker_behind(layout, gathering.at, sentence) if before not in _AFTER else None
    if who is not None and who.entity not in {p.entity for p in gathering.sides}:
        gathering.sides.insert(0, who)
        return True
    if not goes_on_saying(layout, gathering.at, sentence):
        return False
    # "And he added to his counterpart N, during a meeting".
    told = layout.found.phrases_in(layout.words.starts[sentence.first], layout.words.starts[gathering.at])
    heard = [p for p in told[:1] if layout.proclitic(p) == "ل" and not gathering.sides]
    gathering.sides += [p for p in heard if layout.found.entity(p.entity).type is EntityType.PERSON]
    return inherit(layout, gathering, sentence)


# Nobody farther back is told of with what he said on an occasion.
_REACH = 80
_SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.STATE, EntityType.DELEGATION})
