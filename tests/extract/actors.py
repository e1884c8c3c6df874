"""Texts whose actors are marked by hand, so that the grammar of statements is tested apart from the finding of names.

``[سامر العلي=a]`` names a man, ``[نور الحداد=b:f]`` a woman; the letters after the colon say what an actor is: f
feminine, p plural, o organisation, s state, d delegation (of the organisation ``o``), l place, m named by
post.
"""

import datetime as dt
import hashlib
import re

from kg.extract.layout.lay import Layout, lay_out
from kg.extract.meetings.find import find_meetings
from kg.extract.mentions.found import Form, Found, Gender, Mention, NounPhrase, Number
from kg.extract.read import compose_reading
from kg.kinds import EntityType
from kg.records import Entity, Reading, Stance
from kg.sources import Quote, Release
from kg.text.fold import fold
from kg.text.words import words

_MARK = re.compile(r"\[([^\]=]+)=(\w+)(?::(\w+))?\]")
_TYPES = {
    "o": EntityType.ORGANISATION,
    "s": EntityType.STATE,
    "d": EntityType.DELEGATION,
    "l": EntityType.PLACE,
    "c": EntityType.PROCESS,
}


def found(marked: str, published: dt.date | None = dt.date(2021, 5, 9)) -> Found:
    """Return what the first step would find in a marked text."""
    text, spans = "", []
    at = 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.append((len(text), len(text) + len(mark[1]), mark[2], mark[3] or ""))
        text += mark[1]
        at = mark.end()
    text += marked[at:]
    release = Release(
        id="r", text=text, sha256=hashlib.sha256(text.encode()).hexdigest(), lang="ar", published=published
    )
    folded = fold(text)
    read = words(folded)
    entities: dict[str, Entity] = {}
    for start, end, name, flags in spans:
        quote = Quote(start=start, end=end, quote=text[start:end])
        kind = next((_TYPES[f] for f in flags if f in _TYPES), EntityType.PERSON)
        of = ("o",) if kind is EntityType.DELEGATION else ()
        old = entities.get(name)
        entities[name] = Entity(
            id=name, type=old.type if old else kind, kind="", mentions=(*(old.mentions if old else ()), quote), of=of
        )
    mentions = tuple(Mention(start=a, end=b, entity=n, form=Form.NAME) for a, b, n, _ in spans)
    phrases = tuple(
        NounPhrase(
            start=a,
            end=b,
            first=read.index(a),
            last=read.index(b - 1),
            entity=n,
            gender=Gender.FEMININE if "f" in f else Gender.MASCULINE,
            number=Number.PLURAL if "p" in f else Number.SINGULAR,
            form=Form.POST if "m" in f else Form.NAME,
        )
        for a, b, n, f in spans
        if not {"l", "c"} & set(f)
    )
    return Found(
        release=release,
        folded=folded,
        words=read,
        entities=tuple(entities.values()),
        mentions=mentions,
        phrases=phrases,
    )


def laid_out(marked: str) -> Layout:
    """Lay out a marked text."""
    return lay_out(found(marked))


def read(marked: str) -> Reading:
    """Read the statements and meetings of a marked text."""
    layout = laid_out(marked)
    return compose_reading(layout, find_meetings(layout))


def told(marked: str) -> list[tuple[str, str, str]]:
    """Return act, holders and content of each statement of a marked text."""
    return [(s.act.value, "+".join(s.holder), s.content.quote) for s in read(marked).stances]


def of_smiths(words: str) -> list[str]:
    """Return in lines what a union takes up in a release of its own, behind a demand by which it says "we"."""
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\n{words}"
    demand, *said = map(in_line, read(text).stances)
    assert demand == "demand n: فتح المعابر"
    return said


def in_line(stance: Stance) -> str:
    """Return a statement in one line: its act, who holds it, its content."""
    return f"{stance.act.value} {'+'.join(stance.holder)}: {stance.content.quote}"
