"""Look-ups of what was found, and what holds for every release."""

import datetime as dt
import time
import tomllib

import pytest

from kg.extract.mentions.found import Found, Gender
from kg.kinds import EntityType
from kg.shipped import folder
from tests.extract.reading_of import named, read

EXAMPLE = folder("ontology").parent / "kg" / "example"


@pytest.fixture(scope="module")
def example() -> Found:
    facts = tomllib.loads(EXAMPLE.joinpath("release.toml").read_text("utf-8"))
    text = EXAMPLE.joinpath("release.txt").read_text("utf-8")
    return read(text, published=dt.date(2019, 6, 29), publisher=str(facts.get("publisher", "")))


def test_look_ups_agree(example: Found) -> None:
    text = example.release.text
    for phrase in example.phrases:
        assert example.phrase_at(phrase.start) is phrase
        assert example.phrase_from(phrase.first) is phrase
        assert example.phrase_over(phrase.end - 1) is phrase
        assert phrase in example.phrases_in(phrase.start, phrase.end)
        assert example.entity(phrase.entity).id == phrase.entity
    for mention in example.mentions:
        assert mention in example.mentions_in(mention.start, mention.end)
        over = example.mention_over(mention.start)
        assert over is not None
        assert over.end >= mention.end
        at = example.mention_at(mention.start)
        assert at is not None
        assert at.end >= mention.end
        quotes = {m.quote for m in example.entity(mention.entity).mentions}
        assert text[mention.start : mention.end] in quotes
    assert example.phrase_at(len(text)) is None
    assert example.mention_at(len(text)) is None
    assert example.phrase_over(len(text)) is None


def test_the_agreements_of_a_thing_are_those_of_its_phrases(example: Found) -> None:
    for entity in example.entities:
        phrases = [phrase for phrase in example.phrases if phrase.entity == entity.id]
        assert example.agreements(entity.id) == {(phrase.gender, phrase.number) for phrase in phrases}
        assert example.genders(entity.id) == {phrase.gender for phrase in phrases} - {Gender.UNKNOWN}


def test_phrases_do_not_overlap(example: Found) -> None:
    for one, other in zip(example.phrases, example.phrases[1:], strict=False):
        assert one.end <= other.start


def test_the_example_names_its_actors(example: Found) -> None:
    president = named(example, "عبد الرحمن مصطفى")
    assert {m.quote for m in president.mentions} == {
        "عبد الرحمن مصطفى",
        "مصطفى",
        "رئيس الائتلاف الوطني",
        "رئيس الائتلاف",
    }
    assert named(example, "ممثلو الائتلاف").id == named(example, "وفداً من الائتلاف الوطني").id
    assert named(example, "الوفد الأمريكي").id == named(example, "وفدٍ من الخارجية الأمريكية").id
    assert named(example, ["هذه", "الميليشيات"][1]).type is EntityType.ARMED_GROUP
    assert {named(example, "2118").type, named(example, "2254").type} == {EntityType.LEGAL_TEXT}


def test_the_speaker_speaks_for_his_body(example: Found) -> None:
    coalition = named(example, "الائتلاف الوطني")
    at = example.release.text.index("رئيس الائتلاف الوطني إن")
    phrase = example.phrase_at(at)
    assert phrase is not None
    assert phrase.entity == named(example, "عبد الرحمن مصطفى").id
    assert coalition.id in phrase.behalf


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "،" * 50_000, "\u202e\u200b\u064b" * 20_000, "وزير " * 10_000, "قال " * 10_000, "ا" * 200_000],
    ids=["empty", "lines", "signs", "invisible", "offices", "verbs", "one word"],
)
def test_hostile_texts_are_read_in_time(text: str) -> None:
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 20


def test_the_time_is_linear_in_the_text() -> None:
    line = "قال وزير الزراعة النرويجي سامر العلي إن لجنة المياه في بلدة زرقيل تعمل، وأضاف العلي ذلك. "

    def seconds(times: int) -> float:
        begun = time.process_time()
        read(line * times)
        return time.process_time() - begun

    seconds(10)
    assert seconds(800) < 40 * max(seconds(100), 0.01)
