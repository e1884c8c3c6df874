"""A model's answer is taken where the text bears it out; tested against a real server that replays answers."""

import dataclasses
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from kg.documents.facts import Facts, make_release
from kg.errors import EndpointError
from kg.extract.llm import ModelSettings, read_with_model
from kg.extract.model_form import PROMPT_VERSION, answer_schema, instructions
from kg.kinds import Act, Polarity
from kg.lexicon.registry import load_registry
from kg.records import Reading

TEXT = "أكّد رئيس مجلس السنديان على ضرورة انسحاب كتائب الصخر من قرية الزيتون. وأعربت الأمم المتحدة عن قلقها من القصف."
RELEASE = make_release(TEXT, Facts(), "sindyan")

GOOD: dict[str, Any] = {
    "entities": [
        {"id": "E1", "type": "Person", "surfaces": ["رئيس مجلس السنديان"], "name": "Its president", "of": ["E2"]},
        {"id": "E2", "type": "Organisation", "surfaces": ["مجلس السنديان"], "name": "Sindyan Council", "of": []},
        {"id": "E3", "type": "ArmedGroup", "surfaces": ["كتائب الصخر"], "name": "Rock Brigades", "of": []},
        {"id": "E4", "type": "Place", "surfaces": ["قريه الزيتون"], "name": "Olive Village", "of": []},
        {"id": "E5", "type": "Organisation", "surfaces": ["الأمم المتحدة"], "name": "United Nations", "of": []},
    ],
    "meetings": [],
    "stances": [
        {
            "holder": ["E1"], "behalf": ["E2"], "reported_by": [], "act": "demand", "polarity": "for",
            "cue": "أكد رئيس مجلس السنديان على ضرورة", "content": "انسحاب كتائب الصخر من قرية الزيتون",
            "addressee": [], "target": ["E3"],
        },
        {
            "holder": ["E5"], "behalf": [], "reported_by": [], "act": "warn", "polarity": "against",
            "cue": "أعربت", "content": "القصف", "addressee": [], "target": [],
        },
    ],
}  # fmt: skip


def completion(content: object, finish: str = "stop") -> str:
    """Write what an endpoint sends around a model's words."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": finish}]})


class Endpoint:
    """A server that gives recorded answers in turn and keeps what it was asked."""

    def __init__(self, *answers: tuple[int, str], delay: float = 0.0) -> None:
        """Listen on a free port."""
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.delay = delay
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                size = int(self.headers["Content-Length"])
                outer.asked.append(json.loads(self.rfile.read(size)) | {"path": self.path})
                outer.headers.append(dict(self.headers))
                time.sleep(outer.delay)
                status, body = outer.answers.pop(0)
                raw = body.encode("utf-8")
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                # A client that no longer waits has hung up.
                with suppress(BrokenPipeError):
                    self.wfile.write(raw)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/v1/"


@contextmanager
def serving(*answers: tuple[int, str], delay: float = 0.0) -> Iterator[Endpoint]:
    endpoint = Endpoint(*answers, delay=delay)
    thread = threading.Thread(target=endpoint.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield endpoint
    finally:
        endpoint.server.shutdown()
        thread.join()
        endpoint.server.server_close()


def read(endpoint: Endpoint, **settings: Any) -> Reading:
    made = ModelSettings(endpoint=endpoint.address, model="small", **settings)
    return read_with_model(RELEASE, load_registry(), made)


def answered(answer: object) -> Reading:
    with serving((200, completion(answer))) as endpoint:
        return read(endpoint)


def test_a_good_answer_becomes_a_reading() -> None:
    reading = answered(GOOD)
    demand, warning = reading.stances
    assert (demand.act, demand.polarity, demand.holder, demand.behalf) == (Act.DEMAND, Polarity.FOR, ("E1",), ("E2",))
    assert warning.content.quote == "القصف"
    for stance in reading.stances:
        for quote in (stance.cue, stance.content):
            assert TEXT[quote.start : quote.end] == quote.quote
    assert reading.unresolved == ()


def test_a_quote_in_another_spelling_leads_back_to_the_words_as_they_stand() -> None:
    reading = answered(GOOD)
    assert reading.stances[0].cue.quote == "أكّد رئيس مجلس السنديان على ضرورة"
    assert reading.entities[3].mentions[0].quote == "قرية الزيتون"


def test_what_stances_are_about_is_composed() -> None:
    (matter,) = answered(GOOD).stances[0].matters
    assert (matter.type, matter.agents, matter.from_places) == ("withdrawal", ("E3",), ("E4",))


def test_only_an_exact_name_is_tied_to_the_registry() -> None:
    keys = {entity.id: entity.key for entity in answered(GOOD).entities}
    assert keys == {"E1": "", "E2": "", "E3": "", "E4": "", "E5": "actor/united-nations"}
    wrong_kind = [{**GOOD["entities"][4], "type": "Place"}]
    assert answered({**GOOD, "entities": wrong_kind}).entities[0].key == ""


def test_provenance_names_model_prompt_and_temperature() -> None:
    reader = answered(GOOD).reader
    assert (reader.name, dict(reader.settings)) == (
        "llm",
        {"model": "small", "prompt": PROMPT_VERSION, "temperature": "0.0", "form": "json_schema"},
    )


def test_the_question_has_the_prompt_the_text_and_the_schema() -> None:
    with serving((200, completion(GOOD))) as endpoint:
        read(endpoint, key="secret", temperature=0.2)
    (asked,) = endpoint.asked
    assert asked["path"] == "/v1/chat/completions"
    assert asked["messages"][0]["content"] == instructions()
    assert TEXT in asked["messages"][1]["content"]
    assert asked["response_format"]["json_schema"]["schema"] == answer_schema()
    assert asked["temperature"] == 0.2
    assert endpoint.headers[0]["Authorization"] == "Bearer secret"
    assert "secret" not in repr(ModelSettings(endpoint="x", model="y", key="secret"))


def test_an_endpoint_without_schemas_is_asked_for_an_object() -> None:
    with serving((400, '{"error": "response_format"}'), (200, completion(GOOD))) as endpoint:
        reading = read(endpoint)
    assert [asked["response_format"]["type"] for asked in endpoint.asked] == ["json_schema", "json_object"]
    assert dict(reading.reader.settings)["form"] == "json_object"
    assert len(reading.stances) == 2


FENCES = {
    "fence": f"```json\n{json.dumps(GOOD)}\n```",
    "thought": f"<think>well</think>\n{json.dumps(GOOD)}",
    "thought and fence": f"<think>well</think>\n```\n{json.dumps(GOOD)}\n```",
}


@pytest.mark.parametrize("text", FENCES.values(), ids=FENCES.keys())
def test_what_models_write_around_json_is_taken_off(text: str) -> None:
    assert len(answered(text).stances) == 2


def changed(part: str, index: int, **fields: object) -> dict[str, Any]:
    """Return the good answer with one item changed."""
    items = [dict(item) for item in GOOD[part]]
    items[index] |= fields
    return {**GOOD, part: items}


CALL = {"evidence": "أكّد", "kind": "call", "participants": ["E1", "E2"]}
DROPPED = {
    "content invented": (changed("stances", 0, content="انسحاب قوات النجد"), 1, "انسحاب قوات النجد"),
    "cue invented": (changed("stances", 0, cue="صرخ"), 1, "does not stand"),
    "no content": (changed("stances", 0, content=""), 1, "does not stand"),
    "content is a number": (changed("stances", 0, content=7), 1, "does not stand"),
    "holder unknown": (changed("stances", 0, holder=["E9"]), 1, "a holder"),
    "holder is no list": (changed("stances", 0, holder="E1"), 1, "a holder"),
    "act unknown": (changed("stances", 0, act="shout"), 1, "without act"),
    "polarity unknown": (changed("stances", 0, polarity="positive"), 1, "polarity"),
    "name invented": (changed("entities", 4, surfaces=["جامعة الدول"]), 1, "جامعة الدول"),
    "name inside a longer word": (changed("entities", 4, surfaces=["متحد"]), 2, ""),
    "kind unknown": (changed("entities", 4, type="Alien"), 1, "kind"),
    "identifier twice": (changed("entities", 4, id="E1"), 1, "identifier"),
    "meeting invented": (GOOD | {"meetings": [CALL | {"evidence": "لقاء"}]}, 2, "لقاء"),
    "meeting of one": (GOOD | {"meetings": [CALL | {"participants": ["E1"]}]}, 2, "أكّد"),
}


@pytest.mark.parametrize(("answer", "left", "why"), DROPPED.values(), ids=DROPPED.keys())
def test_what_the_text_does_not_bear_out_is_dropped_and_counted(answer: object, left: int, why: str) -> None:
    reading = answered(answer)
    assert len(reading.stances) <= left
    assert not reading.meetings
    if why:
        assert any(why in line.reason for line in reading.unresolved)
    for line in reading.unresolved:
        assert TEXT[line.words.start : line.words.end] == line.words.quote


def test_bodies_that_were_dropped_are_nobodys() -> None:
    reading = answered(changed("entities", 1, surfaces=["مجلس النخيل"]))
    assert [entity.of for entity in reading.entities] == [()] * 4
    assert reading.stances[0].behalf == ()


def test_a_meeting_that_the_text_bears_out_is_taken() -> None:
    meeting = {"evidence": "أكّد رئيس مجلس السنديان", "kind": "meeting", "participants": ["E1", "E2", "E2"]}
    (taken,) = answered({**GOOD, "meetings": [meeting]}).meetings
    assert taken.participants == ("E1", "E2")


def test_a_stance_told_twice_is_one() -> None:
    assert len(answered({**GOOD, "stances": GOOD["stances"] * 2}).stances) == 2


@pytest.mark.parametrize("answer", [{}, {"entities": 7, "stances": [7]}, {"stances": None}])
def test_an_empty_answer_is_an_empty_reading(answer: object) -> None:
    reading = answered(answer)
    assert (reading.entities, reading.stances) == ((), ())


BAD = {
    "server error": ((500, "down"), "500"),
    "no right": ((401, "no key"), "401"),
    "no json around": ((200, "<html>"), "no chat completion"),
    "no choices": ((200, "{}"), "no chat completion"),
    "empty choices": ((200, '{"choices": []}'), "no chat completion"),
    "broken json": ((200, completion('{"stances": [')), "no JSON"),
    "words": ((200, completion("I cannot do that.")), "no JSON"),
    "list": ((200, completion("[1]")), "no JSON object"),
    "nothing": ((200, completion("null")), "no JSON object"),
    "cut off": ((200, completion('{"stances": [', finish="length")), "cut off"),
}


@pytest.mark.parametrize(("answer", "why"), BAD.values(), ids=BAD.keys())
def test_a_bad_answer_is_an_error(answer: tuple[int, str], why: str) -> None:
    with serving(answer) as endpoint, pytest.raises(EndpointError) as refused:
        read(endpoint)
    assert why in refused.value.what
    assert refused.value.where == endpoint.address
    assert refused.value.remedy


def test_both_forms_refused_is_an_error() -> None:
    with serving((400, "a"), (422, "b")) as endpoint, pytest.raises(EndpointError, match="422"):
        read(endpoint)


def test_a_late_answer_is_an_error() -> None:
    with serving((200, completion(GOOD)), delay=0.5) as endpoint, pytest.raises(EndpointError, match=r"0\.1 seconds"):
        read(endpoint, timeout=0.1)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/v1", "no address", "http://[::bad/v1"])
def test_an_endpoint_that_is_not_there_is_an_error(address: str) -> None:
    settings = ModelSettings(endpoint=address, model="small", timeout=2.0)
    with pytest.raises(EndpointError, match="cannot be reached"):
        read_with_model(RELEASE, load_registry(), settings)


def test_settings_can_be_changed_only_by_copying() -> None:
    settings = ModelSettings(endpoint="x", model="y")
    assert dataclasses.replace(settings, model="z").model == "z"
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.model = "z"  # type: ignore[misc]
