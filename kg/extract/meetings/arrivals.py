"""Read who comes to a place told of before or without naming him: "X, which he reached", "and he arrived at X"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import PURPOSES
from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, RELATIVES
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.hosts import inherit
from kg.extract.meetings.visits import is_place, past_company, past_places
from kg.extract.mentions.found import Gender
from kg.kinds import EntityType, MeetingKind
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

# "(The city) which he reached, visits".
_IT = word_set("وصلها وصله وصلتها وصلته يصلها يصله تصلها زارها زاره زارتها يزورها يزوره تزورها سيزورها سيزوره ستزورها")
# "Which he came to".
_GOES = word_set("وصل وصلت يصل تصل توجه توجهت سافر سافرت انتقل انتقلت قدم")
_TO_IT = word_set("إليها إليه")
REACHED = _IT | _GOES
#: Those who come somewhere as visitors.
TRAVELLERS = frozenset({EntityType.PERSON, EntityType.DELEGATION})
_PLACES = frozenset({EntityType.STATE, EntityType.PLACE})


def reached(layout: Layout, i: int, sentence: Stretch) -> Gathering | None:
    """Read a verb of coming behind "which" as a visit of the place before it, of whom it names or was told of before.

    Args:
        layout: The release.
        i: Index of the verb, one of ``REACHED``.
        sentence: The sentence in which it stands.

    Returns:
        The visit, or None where no place stands before "which".
    """
    past = i + 1 + (layout.forms[i] in _GOES)
    to_it = layout.forms[i] in _IT or layout.form(i + 1) in _TO_IT
    if not to_it or layout.form(i - 1) not in RELATIVES or not _is_place_before(layout, i - 2):
        return None
    gathering = Gathering(at=i, first=i, stop=past, kind=MeetingKind.VISIT)
    who = layout.phrase(past)
    if who is not None and not layout.proclitic(who) and layout.found.entity(who.entity).type in TRAVELLERS:
        gathering.sides, gathering.stop = [who], who.last + 1
        return gathering
    return gathering if inherit(layout, gathering, sentence) and _agrees(layout, gathering) else None


def _is_place_before(layout: Layout, k: int) -> bool:
    """Tell whether a state or place ends at a word, or before the comma there."""
    k -= layout.form(k) in COMMAS
    over = layout.found.mention_over(layout.words.starts[k]) if k >= 0 else None
    return over is not None and over.end == layout.words.ends[k] and layout.found.entity(over.entity).type in _PLACES


def _agrees(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether a verb agrees with its subject told of before."""
    form = layout.forms[gathering.at].removeprefix("و")
    hers = form.removesuffix("ه").removesuffix("ها").endswith("ت") or form.startswith(("ت", "ست"))
    return (gathering.sides[0].gender is Gender.FEMININE) is (hers and form != "توجه")


def arrives(layout: Layout, gathering: Gathering, sentence: Stretch) -> bool:
    """Take whoever was told of before as who arrives, where a verb at the head of its sentence names nobody.

    Args:
        layout: The release.
        gathering: What the verb tells; he becomes its side.
        sentence: The sentence.

    Returns:
        Whether he goes to a place and nothing behind it can be the subject: not "and to X came aid".
    """
    i = head = gathering.at
    while head > sentence.first and layout.forms[head - 1] in _BEFORE:
        head -= 1
    if head > sentence.first and layout.forms[head - 1] not in _AFTER_THAT:
        return False
    to = past_places(layout, past_company(layout, i + 1))
    if layout.form(to) != "الي" or not is_place(layout, to + 1):
        return False
    past = past_places(layout, to + 1)
    after = layout.form(past)
    # A time or "by land" may stand behind the place.
    ends = after in PUNCTUATION or after in PREPOSITIONS or after in _MANNER or after.startswith("ل") or not after
    gathering.stop = past
    if ends and inherit(layout, gathering, sentence) and _agrees(layout, gathering):
        return True
    gathering.sides.clear()
    return False


_BEFORE = word_set("و كان وكان كانت وكانت قد وقد ثم كما لاحقا")
# "After he had arrived".
_AFTER_THAT = word_set("بعدما وبعدما")
_MANNER = word_set("برا جوا بحرا قادما قادمة عائدا عائدة حيث برفقة بعد قبل عبر على برفقته خلال بهدف بغرض")


def to_talk(layout: Layout, gathering: Gathering, sentence: Stretch) -> None:
    """Take those with whom a traveller is to talk where he goes as present: "before he leaves for X for talks with Y".

    Args:
        layout: The release.
        gathering: What a verb of travelling tells; whoever was told of before "before he" travels where nobody else is
            named.
        sentence: The sentence.
    """
    met = [p for p in gathering.sides if p.first > gathering.at and layout.form(p.first - 1) == "مع"]
    purpose = next((k for k in range(gathering.at + 1, met[0].first) if layout.forms[k] in _TO_TALK), 0) if met else 0
    if not purpose:
        return
    gathering.sides = [p for p in gathering.sides if p.first < purpose]
    gathering.present += [p.entity for p in met]
    gathering.stop = met[-1].last + 1
    before = layout.forms[gathering.at - 2 : gathering.at]
    if (
        not gathering.sides
        and before[-1:] == ("ان",)
        and before[0] in _BEFORE_HE
        and inherit(layout, gathering, sentence)
    ):
        gathering.planned = before[0] in _BEFORE_IT


_TO_TALK = PURPOSES | with_and("لإجراء للقاء لعقد للاجتماع")
_BEFORE_IT = word_set("قبل قبيل")
_BEFORE_HE = _BEFORE_IT | {"بعد"}
