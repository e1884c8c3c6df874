"""Collect the parties of a meeting that a noun tells of."""

from dataclasses import dataclass
from itertools import pairwise

from kg.extract.layout.blessings import past_blessing
from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import (
    DEVOTED,
    ENDS,
    GATHERS,
    HEADED,
    HELD_SO,
    NOUNS,
    PASSED,
    STOPS,
    TO_BE,
    VISITS,
    WITH,
)
from kg.extract.layout.wording import HONOURS, PUNCTUATION, RELATIVES, THAT, relates
from kg.extract.meetings.attendance import ALONG_WITH, BESIDES, goes_with_a_noun, led_or_sponsored
from kg.extract.meetings.company import accompanies, another_sent
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.members import party_at
from kg.extract.meetings.seats import only_the_seat, past_adjunct, right_behind
from kg.extract.meetings.visits import is_place
from kg.extract.mentions.found import NounPhrase
from kg.kinds import EntityType, MeetingKind
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_DIRECT, _LATE_CALL, _MADE = 3, 8, 5
_BY_HIM = word_set(
    "أجراه أجراها أجرته أجرتها أجروه أجروها يجريها تجريها عقده عقدها عقدته عقدتها عقدوه عقدوها ترأسه ترأسها ترأسته"
    " ترأستها يترأسه يترأسها ترأساه ترأساها يعقده يعقدها تعقده تعقدها تلقاه تلقاها تلقته تلقتها نظمه نظمته نظمها نظمتها"
)
_TO = frozenset({"ل", "لل"})
_HOSTS = frozenset({EntityType.STATE, EntityType.PLACE})
_NOT_COUNTED = PASSED | HONOURS
_PATIENCE, _REFERRING, _LATE = 4, 12, 4
_COVERS = word_set("شملت شمل وشملت تشمل يشمل")
_OF_TWO = word_set("لقاء للقاء بلقاء استقبال لاستقبال باستقبال")
_EACH = frozenset({"وكلا", "وكل"})
# "(The part of meetings) in furthering (the ties between)".
_IN_ORDER_TO = frozenset(("في", verb) for verb in word_set("تعزيز دعم تطوير توطيد تقوية ترسيخ تعميق توثيق"))
# "Confidence in a government led by X": it is not the meeting that he leads.
_LED = word_set("حكومة لحكومة بحكومة وحكومة")


@dataclass(slots=True)
class Collector:
    """Collect the parties that stand after a noun, and the heads of their delegations.

    Attributes:
        layout: The release.
        gathering: What the noun tells; its sides are filled in.
        wanted: Whether the next actor is a party.
        head: Whether the next actor heads the delegation named last.
        gap: How many words more may stand before the party wanted.
        gathers: Whether a verb tells that the meeting brought together those named.
        direct: Whether the party wanted may stand without a preposition: not behind "his session".
        with_him: Whether all those named stand behind "with", so that who met them is told of before.
    """

    layout: Layout
    gathering: Gathering
    wanted: bool
    head: bool = False
    gap: int = 1
    gathers: bool = False
    direct: bool = True
    with_him: bool = False

    def collect(self, i: int, stop: int) -> None:
        """Collect from one place to another."""
        forms = self.layout.forms
        while i < stop:
            form = forms[i]
            phrase = party_at(self.layout, i)
            if phrase is not None:
                self._take(phrase, i)
                i = phrase.last + 1
            elif self._ends(form, i):
                break
            elif form in ("واخر", "واخري") and (sent := another_sent(self.layout, i)):
                self.gathering.sides.append(sent)
                self.gathering.stop = i = sent.last + 1
            else:
                i = self._word(form, i)

    def _ends(self, form: str, i: int) -> bool:
        """Tell whether those who met end before a word: at a sign, another meeting, or a clause about one of them."""
        about = form in RELATIVES and bool(self.gathering.sides) and self.layout.form(i + 1) not in HELD_SO
        # Who met at "the meeting" told of before is told at once or not at all.
        far = self.gathering.definite and i - self.gathering.stop > _REFERRING
        ended = form in STOPS or form in THAT or form in ENDS or about or far
        # "The Arab summit (held) talks": another meeting than the summit, as no adjective of it is.
        told = self.layout.forms[self.gathering.at].startswith("ال") and not form.startswith("ال")
        # "A meeting with the minister, and X said": who says something met nobody by that.
        says = self.layout.form(i - 1) in COMMAS and form.startswith("و") and load_cues().tells(form)
        return ended or says or (form in NOUNS and (told or i > self.gathering.at + 2))

    def _take(self, phrase: NounPhrase, i: int) -> None:
        """Take a phrase as a party or a head when one is wanted."""
        gathering = self.gathering
        before = self.layout.form(phrase.first - 1)
        if before == "(" or only_the_seat(self.layout, phrase) or accompanies(self.layout, gathering, phrase):
            # In brackets stands the credit of a picture: "during their meeting in Oslo (agency)".
            return
        if gathering.sides and before in ALONG_WITH:
            # "His meeting, together with Z, with Y".
            gathering.present.append(phrase.entity)
            return
        letters = self.layout.proclitic(phrase)
        if gathering.kind is MeetingKind.VISIT and self._of_a_journey(phrase, letters, i):
            return
        stop = past_blessing(self.layout, gathering.stop)
        near = i - stop <= 1 or (i - stop <= 2 and self.layout.form(i - 1).startswith("وال"))
        joined = letters in ("و", "") and bool(gathering.sides) and near and (letters == "و" or i > gathering.stop + 1)
        joined = joined and not self._beside_a_body(phrase, stop)
        joined = joined or (letters == "ب" and self.gathers and len(gathering.sides) == 1)
        # "The reception of (by) X yesterday of Y".
        joined = joined or (
            letters == "ل" and len(gathering.sides) == 1 and "استقبال" in self.layout.forms[gathering.at]
        )
        joined = joined or (letters == "" and self._faces(phrase) and right_behind(self.layout, gathering.stop, i))
        # "A telephone call to (with) Y".
        called = letters == "ب" and self._calls() and i - gathering.at <= (_LATE_CALL if self.by_him() else _DIRECT)
        if self.head and not gathering.sides:
            # "A session under the chairmanship of X", of a body told of before.
            gathering.present.append(phrase.entity)
            self.head = self.wanted = False
            return
        if self.head:
            gathering.heads[len(gathering.sides) - 1] = phrase
            self.head = False
        elif joined or called or self._is_met(phrase, letters) or self._of_a_body(phrase, letters, i):
            gathering.sides.append(phrase)
        else:
            return
        gathering.stop = phrase.last + 1
        self.wanted = False

    def _beside_a_body(self, phrase: NounPhrase, stop: int) -> bool:
        """Tell whether somebody behind a comma stands beside another than the body that meets: "chairs it, and X"."""
        types = [self.layout.found.entity(p.entity).type for p in (self.gathering.sides[-1], phrase)]
        return self.layout.form(stop) in COMMAS and types == [EntityType.ORGANISATION, EntityType.PERSON]

    def _of_a_journey(self, phrase: NounPhrase, letters: str, i: int) -> bool:
        """Take a phrase as who pays a visit or where it goes, where its place tells so; tell whether it is taken."""
        gathering = self.gathering
        pays = letters in _TO and self._pays(phrase)
        if pays:
            gathering.sides.append(phrase)
        elif letters in _TO:
            gathering.bound = gathering.bound or self.layout.found.entity(phrase.entity).type in _HOSTS
        visited = not letters and self._visited(phrase, i)
        gathering.bound = gathering.bound or visited
        if pays or visited:
            gathering.stop = phrase.last + 1
        # "A visit that he paid to X, and Y called it": who stands behind where it goes does something else.
        self.wanted = self.wanted and not (pays or visited or letters in _TO)
        return pays or visited

    def _visited(self, phrase: NounPhrase, i: int) -> bool:
        """Tell whether a state or place right behind a visit is where it goes: "his visit (yesterday of) France"."""
        state = self.layout.found.entity(phrase.entity).type in _HOSTS
        return state and right_behind(self.layout, self.gathering.at + 1, i)

    def _pays(self, phrase: NounPhrase) -> bool:
        """Tell whether somebody behind "of" pays the visit, where a place follows: "a visit of (for) X to Y"."""
        k = phrase.last + 1 + (self.layout.form(phrase.last + 1) in COMMAS)
        person = self.layout.found.entity(phrase.entity).type is EntityType.PERSON and not self.gathering.sides
        return person and self.layout.form(k) == "الي" and is_place(self.layout, k + 1)

    def _is_met(self, phrase: NounPhrase, letters: str) -> bool:
        """Tell whether a phrase is the party wanted, "with" written on to it or not, or who "made" what is told of."""
        where = self.layout.found.entity(phrase.entity).type in _HOSTS
        before = phrase.first - 1
        while self.layout.form(before) in HONOURS:
            before -= 1
        if not (letters or self.gathering.sides) and self.layout.form(before) in _BY_HIM:
            return True
        return self.wanted and ((not letters and self.direct) or (letters == "ب" and not where))

    def _faces(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase behind the first party may be the other: "the reception by X (yesterday) of Y"."""
        sides = self.gathering.sides
        met = self.layout.found.entity(phrase.entity).type in (EntityType.PERSON, EntityType.DELEGATION)
        # "(The members of) the committee".
        met = met or self.layout.phrase(phrase.first) is None
        of_two = self.layout.forms[self.gathering.at].removeprefix("و") in _OF_TWO
        # Behind a comma and with a verb behind him he begins a sentence of his own: "Y says that".
        does = self.layout.form(phrase.last + 1) in load_cues().forms and self.layout.form(phrase.first - 1) in COMMAS
        return len(sides) == 1 and met and of_two and phrase.entity != sides[0].entity and not does

    def _calls(self) -> bool:
        """Tell whether the noun is a call for which no other party is known yet."""
        spoken = not self.gathering.definite or self.layout.form(self.gathering.at + 1).startswith("الهاتف")
        return self.gathering.kind is MeetingKind.CALL and not self.gathering.sides and spoken

    def by_him(self) -> bool:
        """Tell whether who was told of before had the talks: "a call that he made yesterday to X"."""
        at = self.gathering.at
        behind = next((k for k in range(at + 1, at + _MADE) if self.layout.form(k) in _BY_HIM), 0)
        who = self.layout.phrase(behind + 1)
        due = self.layout.form(behind - 1) in TO_BE
        return behind > 0 and not due and (who is None or bool(self.layout.proclitic(who)))

    def _of_a_body(self, phrase: NounPhrase, letters: str, i: int) -> bool:
        """Tell whether a body meets: 'a meeting of the committee', with the preposition written on to its name."""
        if letters not in _TO or self.gathering.sides or self.gathering.kind is MeetingKind.VISIT:
            return False
        if self.layout.forms[self.gathering.at].endswith("استقبال"):
            return i - self.gathering.at <= _DIRECT
        body = self.layout.found.entity(phrase.entity).type in (EntityType.ORGANISATION, EntityType.DELEGATION)
        # "A meeting of the minister with Y."
        body = body or self.layout.form(past_adjunct(self.layout, phrase.last + 1)) == "مع"
        return body and i - self.gathering.at <= _DIRECT

    def _host(self, form: str, i: int) -> int:
        """Return one past the state or place a visit goes to, behind "to" or with it written on; 0 when none is."""
        found, starts = self.layout.found, self.layout.words.starts
        letters = 2 * form.startswith("لل") or 1
        at = starts[i + 1] if form == "الي" and i + 1 < len(starts) else starts[i] + letters if form[0] == "ل" else -1
        mention = found.mention_at(at) if at >= 0 else None
        if mention is None or found.entity(mention.entity).type not in _HOSTS:
            return 0
        return self.layout.words.index(mention.end - 1) + 1

    def _town(self, i: int) -> int:
        """Return one past the town that stands right behind the visit it is the goal of; 0 where none does."""
        gathering = self.gathering
        known = i in self.layout.place_at and is_place(self.layout, i) and not gathering.bound
        return self.layout.place_at[i] if known and right_behind(self.layout, gathering.at + 1, i) else 0

    def _of_another(self, i: int) -> bool:
        """Tell whether "between" belongs to what a meeting took up or is for: "a session devoted to ties between"."""
        forms = self.layout.forms[self.gathering.at + 1 : i]
        if not DEVOTED.isdisjoint(forms) or any(pair in _IN_ORDER_TO for pair in pairwise(forms)):
            return True
        k = i - 1
        while self.layout.form(k).startswith("ال") and self.layout.form(k).endswith(("ي", "يه")):
            k -= 1
        before = self.layout.form(k)
        ties = relates(before) and before not in NOUNS and before not in PASSED and not before.startswith("لل")
        return self.gathering.definite and k > self.gathering.at and ties

    def _word(self, form: str, i: int) -> int:
        """Let a word between the parties tell whether another is wanted."""
        few = len(self.gathering.sides) < 2
        visit = self.gathering.kind is MeetingKind.VISIT
        # "And X as well as Y": each of them.
        each = form in _EACH and bool(self.gathering.sides) and self.layout.form(i + 1) == "من"
        # "Under the chairmanship of X and with the participation of Y".
        besides = form in BESIDES and led_or_sponsored(self.layout, i)
        along = ((form in WITH and few) or besides) and not (goes_with_a_noun(self.layout, i) or self._of_another(i))
        # What "the meeting" brings together is told of it at once, or behind "which".
        late = self.gathering.definite and i > self.gathering.at + _LATE and self.layout.form(i - 1) not in RELATIVES
        gathers = form in GATHERS and not late
        covers = form in _COVERS and party_at(self.layout, i + 1) is not None
        if not visit and (along or gathers or covers or each or (form == "من" and not self.with_him and self._calls())):
            self.wanted, self.direct, self.gap = True, True, _PATIENCE
            self.with_him = self.with_him or (form in ("مع", "من") and not self.gathering.sides)
            self.gathers = self.gathers or gathers
        elif form in HEADED and self.layout.form(i - 1) not in _LED:
            self.head = True
        elif not visit and (past := past_adjunct(self.layout, i)) > i:
            return past
        elif visit and form in VISITS:
            self.wanted, self.gap = True, _PATIENCE
        elif visit and (stop := self._host(form, i) or self._town(i)):
            self.gathering.stop, self.gathering.bound, self.wanted = stop, True, False
            return stop
        elif i in self.layout.time_at:
            return self.layout.time_at[i][0]
        elif form not in PUNCTUATION and not form.startswith("ال") and form not in _NOT_COUNTED:
            self.gap -= 1
            self.wanted = self.wanted and self.gap > 0
        return i + 1
