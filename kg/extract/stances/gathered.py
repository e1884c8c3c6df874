"""Read those who act together inside what somebody says: the leaders of states, the sides of talks named in it."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import definite
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.memory import Speakers
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType
from kg.text.fold import word_set
from kg.text.words import COMMAS

_LEADERS = frozenset(["زعماء", "روساء", "قاده", "وزراء"])
_FAR = 14


def past_leaders(layout: Layout, i: int, stop: int) -> int:
    """Step over 'the leaders of A, B and C' or 'the two ministers of', who are the parties of the meeting told of.

    Args:
        layout: The release.
        i: Index of the word that may be their noun.
        stop: One past the last word that may be used.

    Returns:
        The index after them; the same index when none are named so.
    """
    if two_in_office(layout, i):
        return i + 2
    if layout.form(i) not in _LEADERS:
        return i
    j, states = i + 1, 0
    j += layout.form(j) in ("خارجيه", "حكومات", "دول")
    while j < min(stop, i + _FAR):
        phrase = layout.phrase(j)
        if phrase is not None:
            states += 1
            j = phrase.last + 1
        elif layout.place_at.get(j, j) > j:
            states += 1
            j = layout.place_at[j]
        elif layout.forms[j] in COMMAS:
            j += 1
        else:
            break
    return j if states > 1 else i


def two_in_office(layout: Layout, i: int) -> bool:
    """Tell whether a dual noun with its field calls two who bear an office: "the two ministers of foreign affairs".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Whether it does, without naming them.
    """
    told_which = layout.phrase(i + 2) is not None or definite(layout.form(i + 2))
    return layout.form(i) in OFFICES_OF_TWO and definite(layout.form(i + 1)) and not told_which


OFFICES_OF_TWO = word_set("وزيرا وزيري رئيسا رئيسي")


def conference(layout: Layout, i: int) -> Speakers | None:
    """Find the conference that the text names by a noun, which holds what it resolves where no party to it is known.

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        The conference, or None where none is named so.
    """
    if layout.forms[i].removeprefix("ال") not in _RESOLVES:
        return None
    start, end = layout.words.starts[i], layout.words.ends[i]
    for mention in layout.found.mentions:
        if start <= mention.start < end and layout.found.entity(mention.entity).type in _NAMED:
            return Speakers(entities=(mention.entity,), gender=Gender.UNKNOWN, number=Number.SINGULAR)
    return None


# Gatherings that take resolutions, and do more than go on.
_RESOLVES = word_set("مؤتمر ملتقى منتدى قمة اجتماع")
_NAMED = frozenset([EntityType.PROCESS, EntityType.ORGANISATION])


def with_sides(layout: Layout, frame: Frame, first: int) -> Frame:
    """Give an agenda told inside what somebody says the sides that its meeting names: 'talks between A and B'.

    Args:
        layout: The release.
        frame: The agenda's cue with its parts.
        first: Index of the word for the meeting.

    Returns:
        The frame with both sides as its subject, or with the one met as the speaker's partner.
    """
    sides: list[NounPhrase] = []
    between = False
    j = first + 1
    while j < frame.at:
        phrase = layout.phrase(j)
        if phrase is None:
            between = between or layout.forms[j] == "بين"
            j += 1
            continue
        before = layout.form(j - 1)
        between = between or j == first + 1
        if j == first + 1 or before in ("بين", "مع", "الي") or before in COMMAS or layout.proclitic(phrase) == "و":
            sides.append(phrase)
        j = phrase.last + 1
    if between and len(sides) > 1:
        return replace(frame, subject=tuple(sides))
    if not between and len(sides) == 1 and layout.form(sides[0].first - 1) == "مع":
        return replace(frame, partner=(sides[0],))
    return frame


# "The two ministers of X and Y, A and B": which name goes with which state, and where the names end, is left open.
_DUAL_POSTS = frozenset({"وزيرا", "وزيري", "رييسا", "رييسي", "مبعوثا", "مبعوثي", "سفيرا", "سفيري", "زعيما", "زعيمي"})


def two_by_one_post(layout: Layout, phrases: tuple[NounPhrase, ...], entities: tuple[str, ...]) -> bool:
    """Tell whether a dual noun of office calls those who speak, and it is not plain which two persons they are.

    Args:
        layout: The release.
        phrases: The subject of a statement.
        entities: Identifiers of those whom it names.

    Returns:
        Whether such a noun stands at the head of a phrase or right before it, and not just two persons are named.
    """
    near = (layout.form(i) for p in phrases for i in (p.first - 1, p.first))
    dual = any(form.removeprefix("و") in _DUAL_POSTS or form in _DUAL_POSTS for form in near)
    persons = [e for e in entities if layout.found.entity(e).type is EntityType.PERSON]
    return dual and not (len(entities) == len(persons) == 2)
