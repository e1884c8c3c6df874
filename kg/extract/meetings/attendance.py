"""Read who else was there: "X and Y attended the reception", "in the presence of X and Y"."""

from collections.abc import Iterator

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import GO_WITH, HEADED, NOUNS, TELLING_VERBS
from kg.extract.layout.wording import NEGATIONS, PREPOSITIONS, PUNCTUATION, STOPS, THAT, WAS, goes_with
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_ATTENDED = word_set("حضر وحضر حضرت وحضرت ضم وضم جمع وجمع")
# "Took part in the meeting."
_TOOK_PART = word_set("شارك وشارك شاركت وشاركت يشارك ويشارك")
PRESENT = word_set("بحضور وبحضور بمشاركة وبمشاركة")
# "Among them the president N": some of a group that met are named behind it.
AMONG_THEM = word_set("بينهم وبينهم ضمنهم أبرزهم وأبرزهم رأسهم مقدمتهم")
# "Attended the beginning of the meeting."
_PART_OF_IT = word_set("بداية افتتاح اختتام ختام انطلاق جانبا جانب")
_IN_IT = word_set("فيه فيها به")
# "Accompanied by X".
ACCOMPANIED = word_set("مرفوقا مرفوقة مصحوبا مصحوبة")
ALONG_WITH = ACCOMPANIED | word_set("يرافقه ترافقه يرافقها وبرفقته برفقته وبرفقة برفقة رفقة وبمعيته")
# Behind these, as behind "which (X) attended", the names begin at once.
_NAMING = (
    word_set("حضرها وحضرها حضره وحضره بمشاركة وبمشاركة") | ALONG_WITH | PRESENT | AMONG_THEM | word_set("وعضوية بعضوية")
)
# "Was there to receive him" and, of a delegation, "which includes X", "headed by Y and with X as members".
_GREETED = word_set("استقباله استقبالها استقبالهم استقبالهما")
_WAS_THERE = 4
_CHAIRED, _THIS = with_and("أشرف أشرفت ترأس ترأست أدار أدارت يرأس ترأس يترأس تترأس"), word_set("هذا هذه")
_INCLUDES = with_and("ضم ضمت يضم تضم")
# "The negotiating delegation": that of other talks.
_ELSEWHERE = word_set("المفاوض التفاوضي")
_DELEGATION = word_set("الوفد وفده وفدها")
# "Under the chairmanship of X and with Y as members".
BESIDES = word_set("ومشاركة وبمشاركة وحضور وبحضور وعضوية وبعضوية")
_LED_SO = HEADED | word_set("برعاية بتنظيم بدعوة بحضور بمشاركة ترأسه ترأسها")
_LED_BEFORE = 14
_ATTENDING = BESIDES | _ATTENDED | _TOOK_PART | _NAMING | _INCLUDES | _GREETED | _CHAIRED
# How many words a list of them may have.
_LIST = 90


def attendants(layout: Layout, sentence: Stretch) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Find those who are told to have attended what a sentence tells of.

    Args:
        layout: The release.
        sentence: The sentence.

    Yields:
        The index of each word that tells it, and the persons it names.
    """
    for i in layout.places.within(_ATTENDING, sentence.first, sentence.stop - 1):
        form = layout.forms[i]
        if layout.form(i - 1) in NEGATIONS:
            continue
        begins = _named_from(layout, i, form)
        if begins and (listed := _listed(layout, begins, sentence.stop)):
            yield i, listed


def _named_from(layout: Layout, i: int, form: str) -> int:
    """Return where the names behind a word for attending begin, or 0 where it tells of no meeting."""
    if form in _NAMING or _among_those(layout, i, form) or (form in BESIDES and led_or_sponsored(layout, i)):
        return i + 1
    if form in _INCLUDES and layout.form(i + 1) in _DELEGATION:
        return i + 2 if layout.form(i + 2) not in _ELSEWHERE else 0
    if form in _TOOK_PART and layout.form(i + 1) in _IN_IT:
        return i + 2
    if form in _CHAIRED:
        on = i + 1 + (layout.form(i + 1) == "علي")
        on += layout.form(on) in _THIS
        # "Chaired the first meeting of the committee": another than the one told of.
        this = not layout.form(on + 1).startswith("ال") or layout.phrase(on + 1) is not None
        return on + 1 if this and layout.form(on) in NOUNS and layout.form(on).startswith("ال") else 0
    part = i + 1 + (layout.form(i + 1) in _PART_OF_IT or (form in _TOOK_PART and layout.form(i + 1) == "في"))
    near = form in _ATTENDED or part > i + 1
    return part + 1 if near and layout.form(part) in NOUNS and layout.form(part).startswith("ال") else 0


def led_or_sponsored(layout: Layout, i: int) -> bool:
    """Tell whether a meeting is told shortly before a word to be led or sponsored by somebody, or attended.

    Args:
        layout: The release.
        i: Index of "and with the participation of".

    Returns:
        Whether it is, so that those named next were there besides.
    """
    if i - 1 not in layout.ends_at and layout.form(i - 1) not in COMMAS:
        # "(To discuss) the backing and participation of".
        return False
    for k in range(i - 1, max(0, i - _LED_BEFORE), -1):
        if layout.forms[k] in STOPS:
            return False
        if layout.forms[k] in _LED_SO:
            return True
    return False


def _among_those(layout: Layout, i: int, form: str) -> bool:
    """Tell whether those named next belong to a delegation or came to greet: "a delegation that includes X"."""
    sent = layout.ends_at.get(i - 1) if form in _INCLUDES else None
    if sent is not None:
        return layout.found.entity(sent.entity).type is EntityType.DELEGATION
    return greets(layout, i)


def greets(layout: Layout, i: int) -> bool:
    """Tell whether a word tells who came to meet an arriving guest: "there to receive him was X".

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        Whether it is "receive him" behind "was in".
    """
    if layout.form(i) not in _GREETED or layout.form(i - 1) != "في":
        return False
    return not WAS.isdisjoint(layout.forms[max(0, i - _WAS_THERE) : i - 1])


def says_next(word: str) -> bool:
    """Tell whether a word is "and" with a verb of saying, praising or attacking: "received X, and Y said".

    Args:
        word: The folded word.

    Returns:
        Whether it is, so that those who met end before it.
    """
    cues = load_cues().forms.get(word, ()) if word.startswith("و") else ()
    cues = tuple(c for c in cues if c.conjunction == "و" and c.inflected.shape is Shape.PERFECT)
    return any(c.verb.tier == "A" or {"says", "object"} & {*c.verb.flags} for c in cues)


def _listed(layout: Layout, i: int, stop: int) -> tuple[str, ...]:
    """Return the persons of a list, each once; one behind a preposition only tells of another's office."""
    out: dict[str, None] = {}
    end = min(stop, i + _LIST)
    while i < end and not (
        layout.forms[i] in STOPS | THAT or layout.forms[i] in TELLING_VERBS or says_next(layout.forms[i])
    ):
        phrase = layout.phrase(i)
        if phrase is None:
            i += 1
            continue
        person = layout.found.entity(phrase.entity).type is EntityType.PERSON or _is_body(layout, phrase, i)
        # "Each of X and Y."
        each = layout.form(phrase.first - 2) in ("كل", "كلا") and layout.form(phrase.first - 3) not in PREPOSITIONS
        apart = layout.form(phrase.first - 1) in PREPOSITIONS and not each
        letters = layout.proclitic(phrase)
        letters = letters.removeprefix("ب" if layout.form(phrase.first - 1) in ACCOMPANIED else "")
        if person and letters in ("", "و") and not (apart or _does(layout.form(phrase.last + 1))):
            out[phrase.entity] = None
        i = phrase.last + 1
    return tuple(out)


def _does(word: str) -> bool:
    """Tell whether a word is a verb in the present: who stands before it begins a clause, "and X rejects it"."""
    cues = load_cues().forms.get(word, ())
    return any(c.inflected.shape is Shape.IMPERFECT and not c.conjunction for c in cues)


def _is_body(layout: Layout, phrase: NounPhrase, begins: int) -> bool:
    """Tell whether a body or delegation is one of those listed, by itself or by those who stand for it."""
    if layout.found.entity(phrase.entity).type not in _BODIES:
        return False
    before = layout.form(phrase.first - 1)
    return phrase.first == begins and (
        before in _ATTENDING
        or before in COMMAS
        or before in _FOR_IT
        or before in _IN_IT
        or layout.proclitic(phrase) == "و"
    )


_BODIES = frozenset({EntityType.ORGANISATION, EntityType.DELEGATION, EntityType.ARMED_GROUP})
_FOR_IT = word_set("ممثلي وممثلي ممثل وممثل مسؤولي ومسؤولي قيادات وقيادات قادة وقادة")


def belongs_before(layout: Layout, i: int) -> bool:
    """Tell whether "with" belongs to a noun before it that is no part of a name, as it is of that of a council.

    Args:
        layout: The release.
        i: Index of "with".

    Returns:
        Whether it does.
    """
    before = layout.ends_at.get(i - 1)
    name = layout.forms[before.first : before.last + 1] if before is not None else ()
    return goes_with(layout.forms, i) and not goes_with(name, len(name))


def goes_with_a_noun(layout: Layout, i: int) -> bool:
    """Tell whether "with" belongs to a noun just before, over whose it is: "the full solidarity of X with".

    Args:
        layout: The release.
        i: Index of "with".

    Returns:
        Whether it does.
    """
    for k in range(i - 1, max(0, i - _OF_ANOTHER), -1):
        if layout.forms[k] in PUNCTUATION:
            return False
        if layout.forms[k] in GO_WITH:
            return True
    return False


_OF_ANOTHER = 7
