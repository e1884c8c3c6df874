"""Hand-made marks: taken as they stand, or refused by name."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError
from kg.extract.located import Located
from kg.extract.marks import read_marks
from kg.kinds import Act, EntityType, Polarity
from kg.sources import Release

TEXT = (
    "التقى وفد مجلس السنديان برئاسة بشرى السالم أمس وفداً من جمهورية الساحل في قرية الزيتون. "
    "وأكدت السالم ضرورة فتح المعابر. وطالب المجلس جمهورية الساحل بفتح المعابر، وأكدت فتح المعابر."
)


def release(text: str = TEXT) -> Release:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Release(id="sindyan", text=text, sha256=digest, lang="ar", published=dt.date(2031, 5, 2))


def marks() -> dict[str, Any]:
    return {
        "id": "sindyan",
        "entities": [
            {"id": "E1", "type": "Organisation", "name": "Sindyan Council", "surfaces": ["مجلس السنديان", "المجلس"]},
            {"id": "E2", "type": "Person", "name": "بشرى", "surfaces": ["السالم", "بشرى السالم"], "of": ["E1"]},
            {"id": "E3", "type": "State", "name": "Coast Republic", "surfaces": ["جمهورية الساحل"]},
            {"id": "E4", "type": "Place", "surfaces": ["قرية الزيتون"], "role": "قرية"},
            {"id": "E5", "type": "Delegation", "surfaces": ["وفد مجلس السنديان"], "of": ["E1"]},
        ],
        "meetings": [
            {
                "id": "M1",
                "kind": "meeting",
                "evidence": "التقى وفد مجلس السنديان",
                "participants": ["E5", "E3"],
                "heads": [["E5", "E2"], ["E3", "E2"]],
                "date": "2031-05-01",
                "date_words": "أمس",
                "place": "E4",
            }
        ],
        "stances": [
            {
                "id": "S2",
                "holder": ["E1"],
                "act": "demand",
                "polarity": "for",
                "cue": "طالب",
                "content": "فتح المعابر",
                "near": "طالب المجلس جمهورية الساحل بفتح المعابر",
                "addressee": ["E3"],
            },
            {
                "id": "S1",
                "holder": ["E2"],
                "behalf": ["E1"],
                "act": "demand",
                "polarity": "for",
                "cue": "أكدت السالم ضرورة",
                "content": "فتح المعابر",
                "near": "أكدت السالم ضرورة فتح المعابر",
            },
        ],
    }


def test_marks_become_a_reading_in_the_order_of_the_text() -> None:
    reading = read_marks(marks(), release())
    assert reading.reader.name == "marks"
    assert [(s.holder, s.act, s.polarity) for s in reading.stances] == [
        (("E2",), Act.DEMAND, Polarity.FOR),
        (("E1",), Act.DEMAND, Polarity.FOR),
    ]
    for quote in [q for s in reading.stances for q in (s.cue, s.content)]:
        assert TEXT[quote.start : quote.end] == quote.quote
    first, second = reading.stances
    assert first.content.start < second.content.start
    assert second.addressee == ("E3",)


def test_entities_keep_their_longest_mentions() -> None:
    council, person, _, village, sent = read_marks(marks(), release()).entities
    assert [q.quote for q in person.mentions] == ["بشرى السالم", "السالم"]
    assert [q.quote for q in council.mentions] == ["مجلس السنديان", "المجلس"]
    assert (council.name_en, person.name_en, person.name_ar) == ("Sindyan Council", "", "السالم")
    assert sent.type is EntityType.DELEGATION
    assert village.role is not None
    assert village.role.quote == "قرية"


def test_a_meeting_keeps_delegations_heads_and_date() -> None:
    meeting = read_marks(marks(), release()).meetings[0]
    assert [(d.of, d.delegation, d.head) for d in meeting.delegations] == [("E1", "E5", "E2"), ("E3", "", "E2")]
    assert meeting.time is not None
    assert (meeting.time.earliest, meeting.time.words.quote) == (dt.date(2031, 5, 1), "أمس")
    assert meeting.place == "E4"


def test_a_date_that_is_not_fixed_stays_open() -> None:
    data = marks()
    data["meetings"][0]["date"] = None
    time = read_marks(data, release()).meetings[0].time
    assert time is not None
    assert time.earliest is None
    assert time.problem
    del data["meetings"][0]["date_words"]
    assert read_marks(data, release()).meetings[0].time is None


def test_places_named_in_a_content_are_kept() -> None:
    data = marks()
    data["stances"] = [
        {"id": "S", "holder": ["E1"], "act": "state", "polarity": "neutral", "cue": "التقى",
         "content": "جمهورية الساحل في قرية الزيتون"}
    ]  # fmt: skip
    assert read_marks(data, release()).stances[0].places == ("E4",)


def test_a_file_in_another_normal_form_is_read(tmp_path: Path) -> None:
    file = tmp_path / "sindyan.json"
    file.write_text(json.dumps(marks(), ensure_ascii=False).replace("أ", "\u0627\u0654"), "utf-8")
    assert len(read_marks(file, release()).stances) == 2


def edit(*path: str | int, to: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        place: Any = data
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = to

    return change


WRONG = {
    "unknown holder": (edit("stances", 0, "holder", to=["E9"]), "S2", "'E9'"),
    "unknown participant": (edit("meetings", 0, "participants", to=["E8"]), "M1", "'E8'"),
    "unknown owner": (edit("entities", 1, "of", to=["E7"]), "E2", "'E7'"),
    "unknown place": (edit("meetings", 0, "place", to="E6"), "M1", "'E6'"),
    "double identifier": (edit("entities", 1, "id", to="E1"), "E1", "twice"),
    "surface not there": (edit("entities", 0, "surfaces", to=["النخيل"]), "E1", "النخيل"),
    "no surface": (edit("entities", 0, "surfaces", to=[]), "E1", "no surface"),
    "content not there": (edit("stances", 0, "content", to="إغلاق"), "S2", "إغلاق"),
    "cue not there": (edit("stances", 0, "cue", to="هتف"), "S2", "هتف"),
    "content ambiguous": (edit("stances", 0, "near", to=""), "S2", "more than once"),
    "near not there": (edit("stances", 0, "near", to="بفتح المعابر غداً"), "S2", "does not stand"),
    "near ambiguous": (edit("stances", 0, "near", to="فتح المعابر"), "S2", "3 times"),
    "no holder": (edit("stances", 0, "holder", to=[]), "S2", "no holder"),
    "act unknown": (edit("stances", 0, "act", to="shout"), "S2", "no act"),
    "field missing": (edit("stances", 0, "act", to=None), "S2", "'act' is missing"),
    "list is a text": (edit("stances", 0, "holder", to="E1"), "S2", "not a list of texts"),
    "list is an object": (edit("stances", to={}), "sindyan", "not a list of objects"),
    "date impossible": (edit("meetings", 0, "date", to="2031-13-01"), "M1", "no date"),
    "heads not pairs": (edit("meetings", 0, "heads", to=[["E5"]]), "M1", "pairs"),
}


@pytest.mark.parametrize(("change", "item", "what"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_mark_is_refused_by_name(change: Callable[[dict[str, Any]], None], item: str, what: str) -> None:
    data = marks()
    change(data)
    with pytest.raises(InputError) as refused:
        read_marks(data, release())
    assert refused.value.where.endswith(item)
    assert what in refused.value.what
    assert refused.value.remedy


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe\x00", None], ids=["cut", "list", "binary", "absent"])
def test_a_file_that_is_not_marks_is_refused(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "marks.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_marks(file, release())
    assert refused.value.where == str(file)


def test_a_surface_cut_out_of_a_longer_word_is_found_there_only() -> None:
    assert [q.start for q in Located("للمناطق المحررة").occurrences("مناطق")] == [2]
    assert [q.start for q in Located("مستنقعات، قعات").occurrences("قعات")] == [10]
    assert Located("نص").occurrences("غائب") == []


def test_without_a_cue_before_it_the_next_one_after_a_content_is_meant() -> None:
    cue, content = Located("فتح المعابر، قال، ثم قال").cue_and_content("قال", "فتح المعابر", "")
    assert (cue.start, content.start) == (13, 0)
