"""Read the slogans with which a body ends its text: "freedom for our prisoners", "no to the gagging of mouths"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PUNCTUATION
from kg.extract.stances.actions import acts
from kg.extract.stances.bounds import trimmed
from kg.extract.stances.force import Force
from kg.extract.stances.items import item_start
from kg.extract.stances.recording import Voice, stance_of
from kg.extract.stances.walk import Frame
from kg.kinds import Act, Polarity
from kg.lexicon.cues import CueTable
from kg.records import Stance
from kg.text.fold import with_and, word_set
from kg.text.sentences import Stretch


def slogans(layout: Layout, table: CueTable, sentence: Stretch, voice: Voice) -> list[Stance]:
    """Return what the slogans of a short sentence of a body's own text ask for or refuse.

    Args:
        layout: The release.
        table: The cue words.
        sentence: The sentence.
        voice: Whose text it is.

    Returns:
        The stances; none where the sentence is no slogan.
    """
    first = item_start(layout, sentence.first) or sentence.first
    stop = trimmed(layout, first, sentence.stop)
    if stop - first > _LONGEST or any(layout.quoted[first:stop]):
        return []
    frees = [i for i in range(first, stop - 1) if layout.forms[i] in _FREEDOM and _wished(layout, first, i)]
    if frees:
        parts = [(i, i, int(layout.forms[i].startswith("و")), _end(layout, i, stop)) for i in frees]
        return [_stance(layout, table, voice, part, Act.DEMAND) for part in parts]
    against = layout.form(first + 1)
    joined = against.startswith("لل")
    # "No need for it" begins with the same letter.
    refused = (
        against.startswith("ل") and (joined or against in _EVILS or acts(against[1:])) and against not in _NO_DOUBT
    )
    # "Not for lack of it but", "no solving it except by".
    meant_else = not _ELSE.isdisjoint(layout.forms[first:stop])
    if layout.form(first) != "لا" or not refused or meant_else or stop - first < _PAIR:
        return []
    part = (first, first + 1, 1 + joined, _end(layout, first + 1, stop))
    return [_stance(layout, table, voice, part, Act.REJECT)]


def _wished(layout: Layout, first: int, i: int) -> bool:
    """Tell whether freedom is wished to somebody: at the head, or behind another such wish."""
    at_head = i == first or layout.form(i - 1) in PUNCTUATION or layout.form(first) in _WISHED
    # "Freedom to the country" is a wish; whoever holds prisoners is to let them go.
    return at_head and layout.form(i + 1).startswith(_PRISONERS)


def _end(layout: Layout, first: int, stop: int) -> int:
    """Return where a slogan ends: before a sign, or another that "and" joins."""
    ends = (k for k in range(first + 1, stop) if layout.forms[k] in PUNCTUATION or layout.forms[k] in _ANOTHER)
    return next(ends, stop)


def _stance(layout: Layout, table: CueTable, voice: Voice, part: tuple[int, int, int, int], act: Act) -> Stance:
    """Return a slogan as a stance: its cue, and the content with the letters to leave out at its head."""
    at, first, skip, stop = part
    polarity, key = (Polarity.FOR, "demands") if act is Act.DEMAND else (Polarity.AGAINST, "rejects")
    force = Force(act=act, polarity=polarity, key=key, content=first)
    frame = Frame(at=at, form=table.forms["نقول"][0], content=first, how="ان")
    return stance_of(layout, frame, force, voice, Stretch(first, stop), skip)


_STEMS = word_set("معتقل أسر أسير سجين سجنا موقوف مختطف مخطوف محتجز جميع كل")
_PRISONERS = tuple(to + stem for to in ("ل", "لل") for stem in _STEMS)
_FREEDOM, _LONGEST, _PAIR = with_and("الحرية"), 14, 2
_WISHED = word_set("المجد الرحمة النصر الشفاء الخلود السلام الحرية العزة الكرامة عاش عاشت تحيا يحيا دمتم")
_ANOTHER = word_set(
    "والمجد والرحمة والنصر والشفاء والخلود والسلام والحرية والعزة والكرامة وعاش وعاشت وتحيا ويحيا نعم ونعم"
)
_ELSE = word_set("بل إلا وإنما إنما ولكن")
_NO_DOUBT = word_set("لشيء لأن لأنه لأنها لأننا لذلك لهذا لنا له لها لهم لك لكم")
_EVILS = word_set(
    "لبيع لخصخصة لعسكرة لقمع لحرب لسرقة لنهب لهدم لطرد لظلم لفساد لقانون لحكم لعودة لحصار لقطع لرفع لخفض لحل"
)
