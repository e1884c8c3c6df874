"""Read a release with a language model behind any endpoint that speaks OpenAI's chat completions.

The model only proposes: what it says is taken where its quotes stand in the text (:mod:`kg.extract.model_answer`).
The answer is asked for in a JSON Schema; an endpoint that does not know schemas is asked for a JSON object.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kg import __version__
from kg.errors import EndpointError, MissingExtraError, installing
from kg.extract.matters.compose import compose
from kg.extract.model_answer import Answer
from kg.extract.model_form import PROMPT_VERSION, answer_schema, instructions, question
from kg.lexicon.registry import Registry
from kg.records import Reader, Reading
from kg.sources import Release

_FORMS: dict[str, dict[str, Any]] = {
    "json_schema": {
        "type": "json_schema",
        "json_schema": {"name": "statements", "strict": True, "schema": answer_schema()},
    },
    "json_object": {"type": "json_object"},
}
# What an endpoint answers that does not know the form it was asked for.
_REFUSES_FORM = frozenset({400, 404, 415, 422, 501})
_FENCED = re.compile(r"^\s*(?:<think>.*?</think>\s*)?```(?:json)?\s*\n(.*?)\n?```\s*$", re.DOTALL)
_THOUGHT = re.compile(r"^\s*<think>.*?</think>", re.DOTALL)
_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """Which model is asked, and how.

    Attributes:
        endpoint: Address below which ``chat/completions`` stands, for instance ``http://localhost:8080/v1``.
        model: Name of the model.
        key: Secret that the endpoint wants, or empty; never shown.
        temperature: How freely the model chooses; 0 for the same answer each time, as far as the model can.
        timeout: Seconds to wait for the answer.
        most_tokens: Most tokens of the answer.
    """

    endpoint: str
    model: str
    key: str = field(default="", repr=False)
    temperature: float = 0.0
    timeout: float = 300.0
    most_tokens: int = 8192


def read_with_model(release: Release, registry: Registry, settings: ModelSettings) -> Reading:
    """Read a release with a model.

    Args:
        release: The release.
        registry: What is known of names.
        settings: The model.

    Returns:
        What the text bears out of the answer, with what each stance is about; what it does not bear out is among
        the unresolved. The reader names model, version of the prompt, temperature and form of the answer.

    Raises:
        EndpointError: When the endpoint cannot be reached, refuses, is late, or answers with anything but one whole
            JSON object.
        MissingExtraError: When the library for the connection is not installed.
    """
    answer, form = _ask(release, settings)
    reader = Reader(
        name="llm",
        version=__version__,
        settings=(
            ("model", settings.model),
            ("prompt", PROMPT_VERSION),
            ("temperature", str(settings.temperature)),
            ("form", form),
        ),
    )
    return compose(Answer(release=release, registry=registry).reading(answer, reader))


def _ask(release: Release, settings: ModelSettings) -> tuple[Mapping[str, Any], str]:
    """Ask in the strictest form that the endpoint knows, and return the answer with that form."""
    refused: EndpointError | None = None
    for form, wanted in _FORMS.items():
        status, body = _send(release, settings, wanted)
        if status < 300:
            return _answer(body, settings), form
        refused = EndpointError(
            f"The endpoint answered {status}: {body[:_SHOWN]!r}",
            where=settings.endpoint,
            remedy="Check the address, the key, the name of the model and that the release is not too long for it.",
        )
        if status not in _REFUSES_FORM:
            break
    raise refused or EndpointError("No form of answer is known.", where=settings.endpoint)


def _send(release: Release, settings: ModelSettings, form: dict[str, Any]) -> tuple[int, str]:
    """Send the question and return the status and the body."""
    try:
        import httpx
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            "Asking a model needs the library httpx.", where=settings.endpoint, remedy=installing("llm")
        ) from error
    asked = {
        "model": settings.model,
        "temperature": settings.temperature,
        "max_tokens": settings.most_tokens,
        "response_format": form,
        "messages": [
            {"role": "system", "content": instructions()},
            {"role": "user", "content": question(release)},
        ],
    }
    headers = {"Authorization": f"Bearer {settings.key}"} if settings.key else {}
    address = f"{settings.endpoint.rstrip('/')}/chat/completions"
    try:
        answer = httpx.post(address, json=asked, headers=headers, timeout=settings.timeout)
    except httpx.TimeoutException as error:
        raise EndpointError(
            f"The endpoint did not answer within {settings.timeout:g} seconds.",
            where=settings.endpoint,
            remedy="Allow more time (--timeout), or ask a smaller model.",
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise EndpointError(
            f"The endpoint cannot be reached: {error}",
            where=settings.endpoint,
            remedy="Check the address and that the server runs.",
        ) from error
    return answer.status_code, answer.text


def _answer(body: str, settings: ModelSettings) -> Mapping[str, Any]:
    """Take the model's JSON object out of what the endpoint sent."""
    try:
        choice = json.loads(body)["choices"][0]
        text = choice["message"]["content"]
        finished = choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise EndpointError(
            f"This is no chat completion: {body[:_SHOWN]!r}",
            where=settings.endpoint,
            remedy="Give the address of an endpoint that speaks OpenAI's chat completions.",
        ) from error
    if finished == "length":
        raise EndpointError(
            "The answer was cut off.",
            where=settings.endpoint,
            remedy="Allow more tokens (--most-tokens), or split the release.",
        )
    fenced = _FENCED.match(str(text))
    plain = fenced.group(1) if fenced else _THOUGHT.sub("", str(text))
    try:
        answer = json.loads(plain)
    except (ValueError, RecursionError) as error:
        raise EndpointError(
            f"The model's answer is no JSON: {plain[:_SHOWN]!r}",
            where=settings.endpoint,
            remedy="Ask again, or ask a model that can answer in JSON.",
        ) from error
    if not isinstance(answer, dict):
        raise EndpointError(
            "The model's answer is no JSON object.", where=settings.endpoint, remedy="Ask another model."
        )
    return answer
