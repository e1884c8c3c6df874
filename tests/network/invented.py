"""An invented release of invented bodies and people, written as quads by the real writer, for the network tests."""

import datetime as dt
import hashlib

import pyoxigraph as ox

from kg.kinds import Act, EntityType, MatterKind, MeetingKind, Polarity
from kg.rdf.quads import reading_quads
from kg.rdf.vocabulary import TYPE, mwq
from kg.records import DelegationPart, Entity, Matter, Meeting, Reader, Reading, Stance
from kg.sources import Quote, Release

TEXT = (
    "عقد وفد مجلس الوادي برئاسة سلمى الحداد لقاءً مع وفد وزارة الساحل. "
    "وطالب المجلس بانسحاب كتائب الجبل من القرى. "
    "ودان المجلس قصف كتائب الجبل لأهالي القرى. "
    "وشكرت سلمى الحداد الوزارة على إيصال المساعدات. "
    "وأكد الطرفان ضرورة فتح المعبر. "
    "وبحث الطرفان مسار الميناء. "
    "وحذّر المجلس الوزارة من المجاعة. "
    "وأضاف المجلس أن اتحاد المزارعين يطالب بخفض الرسوم."
)
LABELS = {
    "withdrawal": ("انسحاب", "Withdrawal"),
    "opening": ("فتح", "Opening"),
}


def quote(words: str) -> Quote:
    """Find words in the text."""
    start = TEXT.index(words)
    return Quote(start=start, end=start + len(words), quote=words)


def _entity(key: str, type_: EntityType, kind: str, ar: str, en: str, words: str, **more: tuple[str, ...]) -> Entity:
    return Entity(id=key, type=type_, kind=kind, name_ar=ar, name_en=en, mentions=(quote(words),), **more)  # type: ignore[arg-type]


ENTITIES = (
    _entity(
        "council", EntityType.ORGANISATION, "PoliticalOrganization", "مجلس الوادي", "Valley Council", "مجلس الوادي"
    ),
    _entity("ministry", EntityType.ORGANISATION, "PublicBody", "وزارة الساحل", "Coast Ministry", "وزارة الساحل"),
    _entity("brigades", EntityType.ARMED_GROUP, "ArmedActor", "كتائب الجبل", "Hill Brigades", "كتائب الجبل"),
    _entity("villagers", EntityType.POPULATION, "PopulationGroup", "أهالي القرى", "Villagers", "أهالي القرى"),
    _entity("union", EntityType.ORGANISATION, "Organization", "اتحاد المزارعين", "Farmers' Union", "اتحاد المزارعين"),
    _entity("salma", EntityType.PERSON, "Person", "سلمى الحداد", "Salma Haddad", "سلمى الحداد", of=("council",)),
    _entity(
        "sent",
        EntityType.DELEGATION,
        "Delegation",
        "وفد المجلس",
        "Council delegation",
        "وفد مجلس الوادي",
        of=("council",),
    ),
    _entity(
        "came",
        EntityType.DELEGATION,
        "Delegation",
        "وفد الوزارة",
        "Ministry delegation",
        "وفد وزارة الساحل",
        of=("ministry",),
    ),
    _entity("port", EntityType.PROCESS, "PoliticalProcess", "مسار الميناء", "Port track", "مسار الميناء"),
)
MEETING = Meeting(
    words=quote("لقاءً مع وفد وزارة الساحل"),
    kind=MeetingKind.MEETING,
    participants=("council", "ministry", "salma", "sent", "came"),
    delegations=(
        DelegationPart(of="council", head="salma", delegation="sent"),
        DelegationPart(of="ministry", delegation="came"),
    ),
)


def _action(words: str, type_: str, **more: tuple[str, ...]) -> Matter:
    return Matter(kind=MatterKind.ACTION, type=type_, words=quote(words), gist=words, **more)  # type: ignore[arg-type]


def _situation(words: str, **more: tuple[str, ...]) -> Matter:
    return Matter(kind=MatterKind.SITUATION, type="", words=quote(words), gist=words, **more)  # type: ignore[arg-type]


STANCES = (
    Stance(
        holder=("council",),
        act=Act.DEMAND,
        polarity=Polarity.FOR,
        cue=quote("طالب المجلس"),
        content=quote("انسحاب كتائب الجبل من القرى"),
        target=("brigades",),
        matters=(_action("انسحاب كتائب الجبل من القرى", "withdrawal", agents=("brigades",)),),
    ),
    Stance(
        holder=("council",),
        act=Act.CONDEMN,
        polarity=Polarity.AGAINST,
        cue=quote("دان المجلس"),
        content=quote("قصف كتائب الجبل لأهالي القرى"),
        target=("brigades", "villagers"),
        addressee=("ministry",),
        matters=(_situation("قصف كتائب الجبل لأهالي القرى", agents=("brigades",), affects=("villagers",)),),
    ),
    Stance(
        holder=("salma",),
        behalf=("council",),
        act=Act.PRAISE,
        polarity=Polarity.FOR,
        force="thanks",
        cue=quote("شكرت سلمى الحداد"),
        content=quote("إيصال المساعدات"),
        addressee=("came",),
        matters=(_situation("إيصال المساعدات"),),
    ),
    Stance(
        holder=("sent", "came"),
        act=Act.DEMAND,
        polarity=Polarity.FOR,
        cue=quote("أكد الطرفان ضرورة"),
        content=quote("فتح المعبر"),
        matters=(_action("فتح المعبر", "opening"),),
    ),
    Stance(
        holder=("sent", "came"),
        act=Act.DISCUSS,
        polarity=Polarity.NEUTRAL,
        cue=quote("بحث الطرفان"),
        content=quote("مسار الميناء"),
        target=("union",),
        processes=("port",),
    ),
    Stance(
        holder=("council",),
        act=Act.WARN,
        polarity=Polarity.AGAINST,
        cue=quote("حذّر المجلس"),
        content=quote("المجاعة"),
        addressee=("ministry",),
        matters=(_situation("المجاعة"),),
    ),
    Stance(
        holder=("union",),
        reported_by=("council",),
        act=Act.DEMAND,
        polarity=Polarity.FOR,
        cue=quote("يطالب ب"),
        content=quote("خفض الرسوم"),
    ),
)
RELEASE = Release(
    id="valley-1",
    text=TEXT,
    sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    lang="ar",
    published=dt.date(2024, 5, 3),
    title="لقاء الوادي والساحل",
    source="https://example.org/valley-1",
)
READING = Reading(
    release=RELEASE,
    reader=Reader(name="test", version="1"),
    entities=ENTITIES,
    meetings=(MEETING,),
    stances=STANCES,
)


def store(reading: Reading = READING) -> ox.Store:
    """Load a reading's quads into a store."""
    loaded = ox.Store()
    loaded.extend(reading_quads(reading, LABELS))
    return loaded


def inferred(subject: ox.NamedNode, predicate: str, value: ox.NamedNode) -> ox.Quad:
    """Make a quad as the reasoner would write it."""
    graph = ox.NamedNode("https://w3id.org/mawqif/id/graph/inferred")
    return ox.Quad(subject, TYPE if predicate == "a" else mwq(predicate), value, graph)
