"""Five invented releases of invented parties, read by hand and written by the real writer of quads.

They hold what the hard questions need: contrary sides on one matter, one demand in several releases, a joint
statement, a nested one, a sequence, a condition, a position known only through the other side, a call without
a date, a release without one. Nobody and nothing named here exists.
"""

import datetime as dt
import hashlib
from pathlib import Path

from kg.kinds import Act, EntityType, MatterKind, MeetingKind, Polarity
from kg.records import DelegationPart, Entity, Matter, Meeting, Reader, Reading, Stance
from kg.sources import Quote, Release, Time

HERE = Path(__file__).parent
FOR, AGAINST, NEUTRAL = Polarity.FOR, Polarity.AGAINST, Polarity.NEUTRAL
SITUATION, ACTION = MatterKind.SITUATION, MatterKind.ACTION

# Short name -> type, class, registry key, Arabic name, English name.
CAST = {
    "council": ("Organisation", "PoliticalOrganization", "actor/northern-council", "مجلس الشمال", "Northern Council"),
    "union": ("Organisation", "PoliticalOrganization", "actor/valley-union", "اتحاد الوادي", "Valley Union"),
    "ministry": (
        "Organisation",
        "PublicBody",
        "actor/arvandia-foreign-ministry",
        "خارجية أرفانديا",
        "Arvandian Foreign Ministry",
    ),
    "arvandia": ("State", "State", "actor/arvandia", "أرفانديا", "Arvandia"),
    "sorland": ("State", "State", "actor/sorland", "سورلاند", "Sorland"),
    "army": ("ArmedGroup", "StateForces", "actor/sorland-army", "جيش سورلاند", "Sorland army"),
    "brigade": ("ArmedGroup", "NonStateArmedGroup", "actor/river-brigade", "لواء النهر", "River Brigade"),
    "displaced": ("Population", "PopulationGroup", "actor/displaced-of-dera", "نازحي ديرة", "Displaced people of Dera"),
    "haddad": ("Person", "Person", "person/salma-haddad", "سلمى حداد", "Salma Haddad"),
    "qasim": ("Person", "Person", "person/nadir-qasim", "نادر قاسم", "Nadir Qasim"),
    "velan": ("Person", "Person", "person/omar-velan", "عمر فيلان", "Omar Velan"),
    "dera": ("Place", "City", "place/dera", "ديرة", "Dera"),
    "larsa": ("Place", "City", "place/larsa", "لارسا", "Larsa"),
    "talks": ("Process", "PoliticalProcess", "process/larsa-talks", "محادثات لارسا", "Larsa Talks"),
    "resolution": ("LegalText", "Resolution", "instrument/resolution-12", "القرار 12", "Resolution 12"),
}


class Draft:
    """A release while it is marked: words are given, offsets are found."""

    def __init__(self, name: str, publisher: str, published: dt.date | None, text: str, lang: str = "ar") -> None:
        """Hold the text of one release."""
        self.text = text
        sha = hashlib.sha256(text.encode()).hexdigest()
        self.release = Release(
            id=name, text=text, sha256=sha, lang=lang, published=published, publisher=f"actor/{publisher}"
        )
        self.entities: dict[str, Entity] = {}
        self.meetings: list[Meeting] = []
        self.stances: list[Stance] = []

    def words(self, words: str) -> Quote:
        """Find the first place of words."""
        start = self.text.index(words)
        return Quote(start=start, end=start + len(words), quote=words)

    def cast(self, *names: str) -> None:
        """Enter entities of the registry; those that the text names get a mention."""
        for name in names:
            kind, cls, key, ar, en = CAST[name]
            named = next((form for form in (ar, en) if form in self.text), None)
            mentions = (self.words(named),) if named else ()
            self.add(
                Entity(id=name, type=EntityType(kind), kind=cls, key=key, name_ar=ar, name_en=en, mentions=mentions)
            )

    def add(self, entity: Entity) -> None:
        """Enter or replace an entity."""
        self.entities[entity.id] = entity

    def person(self, name: str, post: str, role: str, body: str) -> None:
        """Enter a person with the office in which the text names them."""
        kind, cls, key, ar, en = CAST[name]
        form = ar if ar in self.text else en
        self.add(
            Entity(
                id=name, type=EntityType(kind), kind=cls, key=key, name_ar=ar, name_en=en,
                mentions=(self.words(form),), post=f"post/{post}", role=self.words(role), of=(body,),
            )
        )  # fmt: skip

    def delegation(self, name: str, party: str, words: str, ar: str, en: str) -> None:
        """Enter a delegation that the text names."""
        mention = (self.words(words),)
        self.add(
            Entity(
                id=name, type=EntityType.DELEGATION, kind="Delegation", name_ar=ar, name_en=en,
                mentions=mention, of=(party,),
            )
        )  # fmt: skip

    def stance(
        self, holder: str, act: Act, polarity: Polarity, force: str, cue: str, content: str,
        *matters: Matter, **more: object,
    ) -> int:  # fmt: skip
        """Enter a statement and return its number."""
        self.stances.append(
            Stance(
                holder=tuple(holder.split()), act=act, polarity=polarity, force=force, cue=self.words(cue),
                content=self.words(content), matters=matters, rule="toy", **more,  # type: ignore[arg-type]
            )
        )  # fmt: skip
        return len(self.stances) - 1

    def reading(self) -> Reading:
        """Close the draft."""
        return Reading(
            release=self.release,
            reader=Reader(name="marks", version="toy"),
            entities=tuple(self.entities.values()),
            meetings=tuple(self.meetings),
            stances=tuple(self.stances),
        )

    # The matters that several releases share; their words differ, their parts do not.

    def brigade_leaves(self, words: str) -> Matter:
        """The River Brigade's withdrawal from Dera, which would end its presence there."""
        presence = Matter(
            kind=SITUATION, type="", words=self.words(words), agents=("brigade",), places=("dera",),
            topics=("foreign-forces",),
        )  # fmt: skip
        return Matter(
            kind=ACTION, type="withdrawal", words=self.words(words), agents=("brigade",), from_places=("dera",),
            topics=("foreign-forces",), ends=presence,
        )  # fmt: skip

    def army_withdraws(self, words: str) -> Matter:
        """The Sorland army's withdrawal."""
        return Matter(kind=ACTION, type="withdrawal", words=self.words(words), agents=("army",), topics=("ceasefire",))

    def account(self, words: str) -> Matter:
        """Holding to account those who shelled."""
        return Matter(
            kind=ACTION, type="accountability", words=self.words(words), legal=("resolution",),
            topics=("accountability",), gist="responsible for the shelling",
        )  # fmt: skip

    def shelling(self, words: str) -> Matter:
        """The shelling of the hospital of Dera."""
        return Matter(
            kind=SITUATION, type="", words=self.words(words), agents=("army",), affects=("displaced",),
            places=("dera",), topics=("shelling",),
        )  # fmt: skip

    def sheltering(self, words: str) -> Matter:
        """Arvandia's efforts to shelter the displaced."""
        return Matter(
            kind=SITUATION, type="", words=self.words(words), agents=("arvandia",), benefits=("displaced",),
            topics=("displaced",),
        )  # fmt: skip

    def meeting_talks(self, words: str) -> Matter:
        """Holding the Larsa Talks."""
        return Matter(kind=ACTION, type="dialogue", words=self.words(words), processes=("talks",), topics=("talks",))


def council_meets_ministry() -> Reading:
    """A meeting of two delegations; demands in a sequence, a nested promise on a condition, a joint demand."""
    draft = Draft(
        "council-2030-03-02",
        "northern-council-press",
        dt.date(2030, 3, 2),
        "التقى صباح أمس الجمعة وفد من مجلس الشمال برئاسة سلمى حداد رئيسة المجلس وفداً من خارجية أرفانديا برئاسة "
        "عمر فيلان وزير الخارجية في مدينة لارسا.\n"
        "وقالت حداد إنه لا بد من انسحاب لواء النهر من ديرة.\n"
        "ودعت سورلاند إلى سحب جيش سورلاند إلى ما وراء خط حزيران 2029، ومن ثم إلزامه بوقف إطلاق النار.\n"
        "وذكرت حداد أن الوفد الأرفاندي تعهد بإرسال المساعدات إلى نازحي ديرة إذا توقف القصف.\n"
        "وشكرت الوفد الأرفاندي على جهود أرفانديا لإيواء النازحين.\n"
        "وأدانت قصف الجيش مشفى ديرة.\n"
        "وأكد الطرفان على ضرورة محاسبة المسؤولين عن القصف وفق القرار 12.\n"
        "وبحث الطرفان سير محادثات لارسا.",
    )
    draft.cast("council", "ministry", "arvandia", "sorland", "army", "brigade", "displaced", "dera", "larsa")
    draft.cast("talks", "resolution")
    draft.person("haddad", "northern-council-president", "رئيسة المجلس", "council")
    draft.person("velan", "arvandia-foreign-minister", "وزير الخارجية", "ministry")
    draft.delegation("ours", "council", "وفد من مجلس الشمال", "وفد مجلس الشمال", "Northern Council delegation")
    draft.delegation("theirs", "ministry", "وفداً من خارجية أرفانديا", "وفد أرفانديا", "Arvandian delegation")
    june = Time(
        words=draft.words("حزيران 2029"), earliest=dt.date(2029, 6, 1), latest=dt.date(2029, 6, 30), edtf="2029-06"
    )
    line = draft.words("خط حزيران 2029")
    draft.add(
        Entity(
            id="line", type=EntityType.PLACE, kind="ControlLine", name_ar=line.quote, name_en="Line of June 2029",
            mentions=(line,), place="dera", time=june,
        )
    )  # fmt: skip
    day = dt.date(2030, 3, 1)
    draft.meetings.append(
        Meeting(
            words=draft.words("التقى صباح أمس الجمعة وفد من مجلس الشمال"), kind=MeetingKind.MEETING,
            participants=("haddad", "council", "velan", "ministry"),
            delegations=(
                DelegationPart(of="council", head="haddad", delegation="ours"),
                DelegationPart(of="ministry", head="velan", delegation="theirs"),
            ),
            time=Time(words=draft.words("صباح أمس الجمعة"), earliest=day, latest=day, edtf="2030-03-01"),
            place="larsa",
        )
    )  # fmt: skip
    said = {"behalf": ("council",), "meeting": 0}
    draft.stance(
        "haddad", Act.DEMAND, FOR, "must", "لا بد من", "انسحاب لواء النهر من ديرة",
        draft.brigade_leaves("انسحاب لواء النهر من ديرة"), places=("dera",), **said,
    )  # fmt: skip
    words = "سحب جيش سورلاند إلى ما وراء خط حزيران 2029"
    first = draft.stance(
        "haddad", Act.DEMAND, FOR, "calls-for", "ودعت سورلاند إلى", words,
        draft.army_withdraws(words), addressee=("sorland",), places=("line",), **said,
    )  # fmt: skip
    words = "إلزامه بوقف إطلاق النار"
    ceasefire = Matter(
        kind=ACTION, type="enforcement", words=draft.words(words), affects=("army",), topics=("ceasefire",)
    )
    draft.stance("haddad", Act.DEMAND, FOR, "calls-for", "ودعت سورلاند إلى", words, ceasefire, follows=first, **said)
    words = "الوفد الأرفاندي تعهد بإرسال المساعدات إلى نازحي ديرة إذا توقف القصف"
    outer = draft.stance("haddad", Act.STATE, NEUTRAL, "says", "وذكرت حداد أن", words, **said)
    words = "إرسال المساعدات إلى نازحي ديرة"
    aid = Matter(
        kind=ACTION, type="aid", words=draft.words(words), agents=("arvandia",), benefits=("displaced",),
        topics=("displaced",),
    )  # fmt: skip
    halt = Matter(kind=ACTION, type="halt", words=draft.words("توقف القصف"), topics=("shelling",), gist="shelling")
    draft.stance(
        "theirs", Act.PROMISE, FOR, "pledges", "تعهد ب", words, aid,
        embedded_in=outer, condition=halt, reported_by=("haddad",), meeting=0,
    )  # fmt: skip
    words = "جهود أرفانديا لإيواء النازحين"
    draft.stance(
        "haddad", Act.PRAISE, FOR, "thanks", "وشكرت الوفد الأرفاندي على", words,
        draft.sheltering(words), addressee=("theirs",), **said,
    )  # fmt: skip
    words = "قصف الجيش مشفى ديرة"
    draft.stance(
        "haddad", Act.CONDEMN, AGAINST, "condemns", "وأدانت", words,
        draft.shelling(words), target=("army",), places=("dera",), **said,
    )  # fmt: skip
    words = "محاسبة المسؤولين عن القصف وفق القرار 12"
    draft.stance(
        "ours theirs", Act.DEMAND, FOR, "stresses-necessity", "وأكد الطرفان على ضرورة", words,
        draft.account(words), legal=("resolution",), behalf=("council", "ministry"), meeting=0,
    )  # fmt: skip
    draft.stance(
        "ours theirs", Act.DISCUSS, NEUTRAL, "discusses", "وبحث الطرفان", "سير محادثات لارسا",
        draft.meeting_talks("سير محادثات لارسا"), processes=("talks",), meeting=0,
    )  # fmt: skip
    return draft.reading()


def union_answers() -> Reading:
    """The other side: rejects what the first demands, shares one demand, tells what the first holds."""
    draft = Draft(
        "union-2031-03-10",
        "valley-union-press",
        dt.date(2031, 3, 10),
        "قال نادر قاسم الأمين العام إن اتحاد الوادي يرفض محاسبة المسؤولين عن القصف وفق القرار 12.\n"
        "ودعا سورلاند إلى العمل على انسحاب لواء النهر من ديرة.\n"
        "وحذر من قصف مشفى ديرة.\n"
        "وثمن جهود أرفانديا لإيواء نازحي ديرة.\n"
        "وأشار إلى أن مجلس الشمال يعارض محادثات لارسا.\n"
        "ونفى لقاء الاتحاد مع سورلاند.\n"
        "وقال قاسم متحدثاً عن نفسه: «لا أثق بهذه المحادثات».",
    )
    draft.cast("council", "union", "arvandia", "sorland", "army", "brigade", "displaced", "dera", "talks", "resolution")
    draft.person("qasim", "valley-union-secretary", "الأمين العام", "union")
    said = {"behalf": ("union",)}
    words = "محاسبة المسؤولين عن القصف وفق القرار 12"
    draft.stance(
        "qasim", Act.REJECT, AGAINST, "rejects", "يرفض", words, draft.account(words), legal=("resolution",), **said
    )
    words = "العمل على انسحاب لواء النهر من ديرة"
    draft.stance(
        "qasim", Act.DEMAND, FOR, "calls-for", "ودعا سورلاند إلى", words,
        draft.brigade_leaves(words), addressee=("sorland",), places=("dera",), **said,
    )  # fmt: skip
    draft.stance(
        "qasim", Act.WARN, AGAINST, "warns", "وحذر من", "قصف مشفى ديرة",
        draft.shelling("قصف مشفى ديرة"), places=("dera",), **said,
    )  # fmt: skip
    words = "جهود أرفانديا لإيواء نازحي ديرة"
    draft.stance("qasim", Act.PRAISE, FOR, "values", "وثمن", words, draft.sheltering(words), **said)
    draft.stance(
        "council", Act.REJECT, AGAINST, "rejects", "يعارض", "محادثات لارسا",
        draft.meeting_talks("محادثات لارسا"), reported_by=("qasim",), processes=("talks",),
    )  # fmt: skip
    words = "لقاء الاتحاد مع سورلاند"
    met = Matter(kind=SITUATION, type="", words=draft.words(words), agents=("sorland", "union"), topics=("talks",))
    draft.stance("qasim", Act.DENY, AGAINST, "denies", "ونفى", words, met, **said)
    words = "لا أثق بهذه المحادثات"
    draft.stance(
        "qasim", Act.STATE, NEUTRAL, "says", "وقال قاسم", words, draft.meeting_talks(words),
        verbatim=True, confidence=0.55,
    )  # fmt: skip
    return draft.reading()


def ministry_calls_union() -> Reading:
    """An English release: a call without a date, which links two parties who never met."""
    draft = Draft(
        "ministry-2031-05-02",
        "arvandia-foreign-ministry",
        dt.date(2031, 5, 2),
        "Foreign Minister Omar Velan spoke by telephone recently with Nadir Qasim of the Valley Union.\n"
        "Velan urged the Valley Union to hold the Larsa Talks.\n"
        "He said that the Sorland army must withdraw.\n"
        "He welcomed accountability under Resolution 12.",
        lang="en",
    )
    draft.cast("union", "ministry", "army", "talks", "resolution", "qasim")
    draft.person("velan", "arvandia-foreign-minister", "Foreign Minister", "ministry")
    draft.meetings.append(
        Meeting(
            words=draft.words("Omar Velan spoke by telephone recently with Nadir Qasim"), kind=MeetingKind.CALL,
            participants=("velan", "ministry", "qasim", "union"),
            time=Time(words=draft.words("recently"), problem="The words do not fix a date."),
        )
    )  # fmt: skip
    said = {"behalf": ("ministry",), "meeting": 0}
    draft.stance(
        "velan", Act.DEMAND, FOR, "urges", "Velan urged", "hold the Larsa Talks",
        draft.meeting_talks("hold the Larsa Talks"), addressee=("union",), processes=("talks",), **said,
    )  # fmt: skip
    draft.stance(
        "velan", Act.DEMAND, FOR, "must", "must", "withdraw", draft.army_withdraws("withdraw"), target=("army",), **said
    )
    words = "accountability under Resolution 12"
    draft.stance(
        "velan", Act.PRAISE, FOR, "values", "welcomed", words, draft.account(words), legal=("resolution",), **said
    )
    return draft.reading()


def council_again() -> Reading:
    """The first party a year later, with less force."""
    draft = Draft(
        "council-2031-07-05",
        "northern-council-press",
        dt.date(2031, 7, 5),
        "شددت سلمى حداد رئيسة المجلس على أهمية انسحاب لواء النهر من ديرة.",
    )
    draft.cast("council", "brigade", "dera")
    draft.person("haddad", "northern-council-president", "رئيسة المجلس", "council")
    words = "انسحاب لواء النهر من ديرة"
    draft.stance(
        "haddad", Act.DEMAND, FOR, "stresses-importance", "شددت", words, draft.brigade_leaves(words),
        behalf=("council",), places=("dera",),
    )  # fmt: skip
    return draft.reading()


def undated() -> Reading:
    """A release without a date."""
    draft = Draft("council-undated", "northern-council-press", None, "أدان مجلس الشمال قصف مشفى ديرة.")
    draft.cast("council", "army", "displaced", "dera")
    draft.stance("council", Act.CONDEMN, AGAINST, "condemns", "أدان", "قصف مشفى ديرة", draft.shelling("قصف مشفى ديرة"))
    return draft.reading()


def readings() -> tuple[Reading, ...]:
    """All five."""
    return (council_meets_ministry(), union_answers(), ministry_calls_union(), council_again(), undated())
