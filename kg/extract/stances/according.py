"""Read who is the source of what is told: "according to the ministry", before or after it."""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import DOCUMENTS, PUNCTUATION, STOPS, definite
from kg.extract.mentions.found import NounPhrase
from kg.extract.mentions.put_out import PUT_OUT_BY
from kg.extract.mentions.speech import ACCORDING, QUOTING
from kg.extract.stances.as_told import as_told, before_told
from kg.extract.stances.datelines import past_dateline
from kg.extract.stances.in_views import amid_clause, amid_saying, as_he_says, viewed
from kg.extract.stances.relays import HOLDERS, ISSUED, REACH, SEGMENT, Relay
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS

_BETWEEN = word_set(
    "ما عن تصريح تصريحات بيان تقرير قول قاله قالته لما مصدر ل من به صادر في تعبير تأكيد كلام إفادة وصف رأي"
    # What is counted, found out or told, and how it is described.
    " أرقام إحصاء إحصاءات إحصائية إحصائيات تقديرات معطيات بيانات رواية شهادة دراسة استطلاع مسح تقارير بلاغ كتاب رسالة"
    " آخر أحدث صحفي صحفية رسمي رسمية أولي أولية جديد جديدة سابق سابقة حديث حديثة معلومات حصيلة قائمة وثيقة وثائق"
    " كشف كشفت عنه عنها أدلى أدلت بها صادرة"
)
# These have "to" written on to what follows: "according to a statement of".
_TO = word_set("وفقا طبقا ووفقا وطبقا")
# Between a source and what it is the source of: "itself", "that".
_OPENS = frozenset([")", "فان", "فقد", "ان", "فانه", "فانها", "ذاته", "ذاتها", "نفسه", "نفسها"])
_LONG = 25
_ISSUED_REACH = 6


def according(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read 'according to the ministry', before or after what it is the source of.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the first word.
        sentence: The sentence.

    Returns:
        The relay, or None when no actor is the source.
    """
    view = viewed(layout, table, i, sentence) or as_he_says(layout, table, i, sentence)
    if view is not None or (view := amid_saying(layout, table, i, sentence)) is not None:
        return view
    form = table.forms["قال"][0]
    if (told := as_told(layout, table, i, sentence)) is not None:
        who, start = told
        frame = Frame(at=i, form=form, subject=(who,), content=_segment(layout, sentence.first, start), how="ان")
        return Relay(frame=frame, start=start, before=True, stop=who.last + 1)
    in_words = _in_words_of(layout, i) and not before_told(layout, table, sentence.first, i)
    source = _source(layout, i, sentence) if in_words or layout.forms[i] in ACCORDING else None
    if source is None:
        return _by_document(layout, table, i, sentence) if layout.forms[i] in ACCORDING else None
    if layout.found.entity(source.entity).type not in HOLDERS:
        return None
    carrier: tuple[NounPhrase, ...] = ()
    if (quoted := _quoted_by(layout, i, source)) is not None:
        carrier, source = (source,), quoted
    if i - past_dateline(layout, sentence) <= 1:
        content = _so(layout, source.last + 1, sentence)
        while content < sentence.stop and (layout.form(content) in COMMAS or layout.form(content) in _OPENS):
            content += 1
        if content >= sentence.stop:
            return None
        frame = Frame(at=i, form=form, subject=(source,), content=content, how="ان", carrier=carrier)
        return Relay(frame=frame, start=i)
    first = _segment(layout, sentence.first, i - in_words)
    if layout.forms[first] == "وذلك" or (
        layout.forms[first].removeprefix("و") in _CAME and layout.form(first + 1) in _THIS
    ):
        # "This came during a reception, according to": the occasion of what was told before.
        return None
    frame = Frame(at=i, form=form, subject=(source,), content=first, how="ان", carrier=carrier)
    amid = amid_clause(layout, table, first, i - in_words, source.last + 1)
    return Relay(frame=frame, start=i - in_words, before=not amid, stop=source.last + 1)


def _by_document(layout: Layout, table: CueTable, i: int, sentence: Stretch) -> Relay | None:
    """Read "according to the report", before or behind what it says: whoever put the report out does."""
    at = i + 1
    while layout.form(at) in _CAME_IN:
        at += 1
    # "According to these sources": who they are was told before.
    told = layout.form(at) == "المصادر" and at > i + 1
    if at >= sentence.stop or not (told or layout.form(at) in DOCUMENTS - {"المصدر"}) or not definite(layout.form(at)):
        return None
    frame = Frame(at=i, form=table.forms["قال"][0], content=_so(layout, at + 1, sentence), how="ان", blank=at)
    opened = frame.content > at + 1 or layout.form(at + 1) in COMMAS or layout.form(at + 1) in _OPENS
    if i - past_dateline(layout, sentence) <= 1:
        content = frame.content
        while content < sentence.stop and (layout.form(content) in COMMAS or layout.form(content) in _OPENS):
            content += 1
        return Relay(frame=replace(frame, content=content), start=i) if opened and content < sentence.stop else None
    first = _segment(layout, sentence.first, i)
    if at + 1 < sentence.stop and layout.form(at + 1) not in STOPS:
        return None
    if any(table.tells(form) for form in layout.forms[sentence.first : i]):
        return None
    return Relay(frame=replace(frame, content=first), start=i, before=True, stop=at + 1)


_CAME_IN = word_set("ما لما جاء ورد في ذكر نتائج هذا هذه ذات نفس")


def _quoted_by(layout: Layout, i: int, carrier: NounPhrase) -> NounPhrase | None:
    """Return whom the source of what is told quotes: "by what the agency carried from the minister"."""
    quotes = not _CARRIED.isdisjoint(layout.forms[i + 1 : carrier.first])
    behind = carrier.last + 1
    behind += layout.form(behind) in _CLOSING
    # "The network «X», the American one, from sources".
    behind += layout.form(behind + 1) == "عن" and definite(layout.form(behind))
    return layout.phrase(behind + 1) if quotes and layout.form(behind) == "عن" else None


# "What it carried", "as it carried it".
_CARRIED = QUOTING | word_set("نقلته نقله نقلوه نقلتها نقلها تنقله ينقله تناقلته تناقله")
_CLOSING = frozenset(["»", "”", '"'])


def _in_words_of(layout: Layout, i: int) -> bool:
    """Tell whether "to the limit of the words of" stands at a place: what is told is put as he put it."""
    return layout.forms[i] == "حد" and layout.form(i - 1) == "علي" and layout.form(i + 1) in _BETWEEN


def _so(layout: Layout, i: int, sentence: Stretch) -> int:
    """Return the place of "so" behind a source, past where it said so: "according to X on its page, the envoy"."""
    for k in range(i, min(sentence.stop, i + REACH)):
        if layout.forms[k] in _SO:
            return k
        if layout.forms[k] in PUNCTUATION:
            # "According to X in the evening, so".
            return k + 1 if layout.forms[k] in COMMAS and layout.form(k + 1) in _SO else i
    return i


_SO = frozenset(["فان", "فقد", "فانه", "فانها"])


_CAME = frozenset(["جاء", "جاءت", "ياتي", "تاتي"])
_THIS = frozenset(["ذلك", "هذا", "هذه"])


def _source(layout: Layout, i: int, sentence: Stretch) -> NounPhrase | None:
    """Return the actor who is the source, past 'what was said by' and its like."""
    j = i + 1
    said = issued = False
    while j < min(sentence.stop, i + REACH):
        phrase = layout.phrase(j)
        if phrase is not None:
            return phrase
        word = layout.forms[j]
        issued = issued or layout.form(j) in ISSUED or (j == i + 1 and _to(layout, i) in ISSUED)
        if issued and word not in PUNCTUATION and j <= i + _ISSUED_REACH:
            j += 1
            continue
        said = said or word in _WHAT or layout.forms[i] in ("حسبما", "وحسبما")
        if word in PUNCTUATION and word not in ("«", '"', "“"):
            return None
        # By whom it was done.
        between = word in _BETWEEN or word in PUT_OUT_BY
        if not said and not between and not (j == i + 1 and _to(layout, i) in _BETWEEN):
            return None
        j += 1
    return None


_WHAT = frozenset(["ما", "لما"])


def _to(layout: Layout, i: int) -> str:
    """Return the word behind "according to" without the "to" written on to it, or nothing where none is."""
    form = layout.form(i + 1)
    return form[1:] if layout.forms[i] in _TO and form[:1] == "ل" else ""


def _segment(layout: Layout, first: int, stop: int) -> int:
    """Return where the last clause before a place begins, when the sentence is long."""
    if stop - first <= _LONG or layout.form(stop - 1) == "وذلك":
        return first
    for j in range(stop - SEGMENT, first, -1):
        if layout.forms[j] in COMMAS and not layout.quoted[j]:
            return j + 1
    return first
