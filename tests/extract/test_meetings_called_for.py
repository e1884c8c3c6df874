"""Meetings that somebody only calls for or makes ready are to come."""

import datetime as dt

import pytest

from kg.extract.read import read_release
from kg.kinds import MeetingKind
from kg.lexicon.registry import load_registry
from kg.sources import Release


def kinds(text: str) -> list[MeetingKind]:
    release = Release(id="r", text=text, sha256="0" * 64, lang="ar", published=dt.date(2021, 6, 12))
    return [meeting.kind for meeting in read_release(release, load_registry()).meetings]


@pytest.mark.parametrize("calls", ["دعا", "وجدد دعوته، ودعا", "قال كمال الرفاعي إن الحل قريب، داعيا"])
@pytest.mark.parametrize("talks", ["لقاء عاجل", "محادثات", "اجتماع موسع"])
def test_what_is_called_for_is_to_come(calls: str, talks: str) -> None:
    assert kinds(f"{calls} سامي النجار إلى {talks} بين حزب الفجر وحركة السهل.") == [MeetingKind.PLANNED]


@pytest.mark.parametrize("ready", ["تستعد القاهرة لاستضافة", "يستعد سامي النجار لاحتضان"])
def test_what_is_made_ready_is_a_meeting_to_come(ready: str) -> None:
    assert kinds(f"{ready} اجتماع بين حزب الفجر وحركة السهل.") == [MeetingKind.PLANNED]


def test_who_calls_to_a_meeting_on_a_day_plans_it() -> None:
    text = "دعا سامي النجار حزب الفجر وحركة السهل إلى اجتماع يوم الثلاثاء المقبل."
    assert kinds(text) == [MeetingKind.PLANNED]


def test_who_goes_to_talks_meets() -> None:
    assert kinds("حضر سامي النجار إلى لقاء بين حزب الفجر وحركة السهل.") == [MeetingKind.MEETING]


def test_whom_one_meets_tomorrow_one_has_not_met() -> None:
    release = Release(id="r", text="يلتقي سامي النجار كمال الرفاعي غدا.", sha256="0" * 64, lang="ar")
    assert [m.kind for m in read_release(release, load_registry()).meetings] == [MeetingKind.PLANNED]


def meetings(text: str) -> list[tuple[MeetingKind, set[str]]]:
    release = Release(id="r", text=text, sha256="0" * 64, lang="ar", published=dt.date(2021, 6, 12))
    reading = read_release(release, load_registry())
    names = {entity.id: entity.name_ar for entity in reading.entities}
    return [(m.kind, {names[who] for who in m.participants}) for m in reading.meetings]


@pytest.mark.parametrize("until", ["قبل أن", "على أن", "بعد أن"])
def test_who_meets_another_before_or_after_is_who_met(until: str) -> None:
    told = meetings(f"التقى سامي النجار كمال الرفاعي {until} يلتقي ليلى الحلبي.")
    assert [who for _, who in told] == [{"سامي النجار", "كمال الرفاعي"}, {"سامي النجار", "ليلى الحلبي"}]


def test_what_goes_on_with_a_plan_is_planned() -> None:
    told = meetings("أكد سامي النجار أن كمال الرفاعي سيزور دمشق ويلتقي ليلى الحلبي.")
    assert [kind for kind, _ in told] == [MeetingKind.PLANNED] * 2


def test_a_day_to_come_in_another_clause_plans_no_meeting() -> None:
    told = meetings("التقى سامي النجار كمال الرفاعي، ويغادر غدا.")
    assert told == [(MeetingKind.MEETING, {"سامي النجار", "كمال الرفاعي"})]


@pytest.mark.parametrize("held", ["حضره كمال الرفاعي وليلى الحلبي", "عقد أمس بين حزب الفجر وحركة السهل"])
def test_what_was_called_for_and_held_is_a_meeting(held: str) -> None:
    assert kinds(f"دعا سامي النجار إلى اجتماع {held}.") == [MeetingKind.MEETING]


def test_what_was_done_beside_a_plan_is_not_planned() -> None:
    told = meetings("سيزور كمال الرفاعي دمشق غدا، وتباحث أمس مع ليلى الحلبي.")
    assert [kind for kind, _ in told] == [MeetingKind.PLANNED, MeetingKind.MEETING]
