"""An invented release and a reading of it made by hand, small enough to follow and with every kind of record."""

import datetime as dt
from hashlib import sha256

from kg.kinds import Act, EntityType, MatterKind, MeetingKind, Polarity
from kg.records import DelegationPart, Entity, Matter, Meeting, Reader, Reading, Stance
from kg.sources import Quote, Release, Time

TEXT = (
    "التقى وفد من مجلس سلوان وفد نيروف يوم الجمعة. وطالب رئيس المجلس هاني الورد نيروف بانسحاب قواتها من سلوان، "
    "ومن ثم فتح المعابر. وشكر الورد نيروف على جهودها."
)


def release(name: str = "one") -> Release:
    """Make the invented release under a name."""
    digest = sha256(TEXT.encode("utf-8")).hexdigest()
    return Release(
        id=name, text=TEXT, sha256=digest, lang="ar", published=dt.date(2020, 5, 2), title="لقاء", source="invented"
    )


def quote(words: str) -> Quote:
    """Quote words of the invented release where they first stand."""
    start = TEXT.index(words)
    return Quote(start=start, end=start + len(words), quote=words)


COUNCIL = Entity(
    id="e1",
    type=EntityType.ORGANISATION,
    kind="PoliticalOrganization",
    name_ar="مجلس سلوان",
    name_en="Silwan Council",
    mentions=(quote("مجلس سلوان"),),
)
STATE = Entity(
    id="e2", type=EntityType.STATE, kind="State", name_ar="نيروف", name_en="Nirov", mentions=(quote("نيروف"),)
)
SPEAKER = Entity(
    id="e3",
    type=EntityType.PERSON,
    kind="Person",
    name_ar="هاني الورد",
    name_en="Hani al-Ward",
    mentions=(quote("هاني الورد"), quote("الورد")),
    role=quote("رئيس المجلس"),
    of=("e1",),
)
FORCES = Entity(
    id="e4",
    type=EntityType.ARMED_GROUP,
    kind="StateForces",
    name_ar="قوات نيروف",
    name_en="Forces of Nirov",
    mentions=(quote("قواتها"),),
    of=("e2",),
)
TOWN = Entity(
    id="e5", type=EntityType.PLACE, kind="City", name_ar="سلوان", name_en="Silwan", mentions=(quote("سلوان"),)
)
DELEGATION = Entity(
    id="e6",
    type=EntityType.DELEGATION,
    kind="Delegation",
    name_ar="وفد نيروف",
    name_en="Delegation of Nirov",
    mentions=(quote("وفد نيروف"),),
    of=("e2",),
)

WITHDRAWAL = Matter(
    kind=MatterKind.ACTION,
    type="withdrawal",
    words=quote("انسحاب قواتها من سلوان"),
    agents=("e4",),
    from_places=("e5",),
    topics=("foreign-forces",),
)
OPENING = Matter(kind=MatterKind.ACTION, type="opening", words=quote("فتح المعابر"), gist="معابر")
EFFORTS = Matter(kind=MatterKind.SITUATION, type="", words=quote("جهودها"), agents=("e2",))

DEMAND = Stance(
    holder=("e3",),
    behalf=("e1",),
    act=Act.DEMAND,
    polarity=Polarity.FOR,
    cue=quote("طالب"),
    content=quote("انسحاب قواتها من سلوان"),
    force="demands",
    addressee=("e2",),
    target=("e4",),
    places=("e5",),
    topics=("foreign-forces",),
    matters=(WITHDRAWAL,),
    meeting=0,
    rule="F1",
)
THEN = Stance(
    holder=("e3",),
    behalf=("e1",),
    act=Act.DEMAND,
    polarity=Polarity.FOR,
    cue=quote("طالب"),
    content=quote("فتح المعابر"),
    force="demands",
    matters=(OPENING,),
    follows=0,
)
THANKS = Stance(
    holder=("e3",),
    behalf=("e1",),
    act=Act.PRAISE,
    polarity=Polarity.FOR,
    cue=quote("شكر"),
    content=quote("جهودها"),
    force="thanks",
    addressee=("e2",),
    matters=(EFFORTS,),
)
MEETING = Meeting(
    words=quote("التقى وفد من مجلس سلوان وفد نيروف يوم الجمعة"),
    kind=MeetingKind.MEETING,
    participants=("e1", "e2", "e6"),
    delegations=(DelegationPart(of="e1"), DelegationPart(of="e2", delegation="e6")),
    time=Time(words=quote("يوم الجمعة"), earliest=dt.date(2020, 5, 1), latest=dt.date(2020, 5, 1), edtf="2020-05-01"),
)


def reading(name: str = "one") -> Reading:
    """Make the reading of the invented release."""
    return Reading(
        release=release(name),
        reader=Reader(name="hand", version="0"),
        entities=(COUNCIL, STATE, SPEAKER, FORCES, TOWN, DELEGATION),
        meetings=(MEETING,),
        stances=(DEMAND, THEN, THANKS),
    )
