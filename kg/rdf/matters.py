"""Actions and situations, described in the graph they share and never asserted of anybody."""

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from kg.kinds import MatterKind
from kg.rdf.context import Context
from kg.rdf.signatures import links, matter_iri
from kg.rdf.vocabulary import MATTERS, PREF_LABEL, TYPE, mwq, node
from kg.records import Matter

Labels = Mapping[str, tuple[str, str]]
"""Folder and key of an action type, situation or topic -> its Arabic and English label."""


def matter_quads(context: Context, matter: Matter, labels: Labels) -> Iterator[Quad]:
    """Describe a matter, and the situation it would end, in the graph of matters.

    Args:
        context: The reading it comes from.
        matter: What is described.
        labels: Labels of action types and topics.

    Yields:
        Its quads; the same for every release that describes the same matter.
    """
    subject = matter_iri(matter, context.names)
    name = "Action" if matter.kind is MatterKind.ACTION else "Situation"
    yield _quad(subject, TYPE, mwq(name))
    for predicate, value in links(matter, context.names):
        yield _quad(subject, mwq(predicate), value)
    for topic in matter.topics:
        yield _quad(subject, mwq("hasTopic"), node(f"topic/{topic}"))
    if matter.kind is MatterKind.ACTION:
        yield _quad(subject, mwq("hasActionType"), node(f"action-type/{matter.type}"))
    for predicate, part in (("endsSituation", matter.ends), ("follows", matter.after)):
        if part:
            yield _quad(subject, mwq(predicate), matter_iri(part, context.names))
            yield from matter_quads(context, part, labels)
    ar, en = matter_label(context, matter, labels)
    yield _quad(subject, PREF_LABEL, Literal(ar, language="ar"))
    yield _quad(subject, PREF_LABEL, Literal(en, language="en"))


def matter_label(context: Context, matter: Matter, labels: Labels) -> tuple[str, str]:
    """Compose the label of a matter from its parts, so that every release gives the same.

    Args:
        context: The reading it comes from.
        matter: What is described.
        labels: Labels of action types and topics.

    Returns:
        Arabic and English label, for instance ``Withdrawal: Iranian militias; from Syria``.
    """
    head = labels.get(f"action-type/{matter.type}") or _topic_head(matter, labels)
    forms = []
    for index, words in ((0, _AR), (1, _EN)):
        subject = _subject(context, matter, labels, index)
        parts = [f"{head[index]}: {subject}" if subject else head[index]]
        for group in ("from_places", "to_places", "places", "benefits"):
            part = context.names.actors if group == "benefits" else context.names.places
            named = _names(context, part, getattr(matter, group), index)
            if named:
                parts.append(f"{words[group]} {named}")
        if not subject and len(parts) == 1:
            parts += [f"({detail})" for detail in (_detail(matter, labels, index),) if detail]
        forms.append(words["join"].join(parts))
    return forms[0], forms[1][:1].upper() + forms[1][1:]


def _subject(context: Context, matter: Matter, labels: Labels, index: int) -> str:
    """Say whom a matter concerns, or which situation it would end where that tells more."""
    ends = matter.ends
    if ends and (not matter.agents or (set(matter.agents) == set(ends.agents) and ends.gist != _PRESENCE)):
        return matter_label(context, ends, labels)[index]
    return _names(
        context, context.names.actors, (*matter.agents, *(e for e in matter.affects if e not in matter.agents)), index
    )


def _detail(matter: Matter, labels: Labels, index: int) -> str:
    """Tell a matter without parts by its topics, or by the words of its gist."""
    topics = [labels[f"topic/{topic}"][index] for topic in sorted(matter.topics) if f"topic/{topic}" in labels]
    if topics:
        return ("، " if index == 0 else ", ").join(topics)
    key, colon, words = matter.gist.partition(": ")
    return words if colon else "" if f"situation/{key}" in labels else matter.gist


# Who withdraws ends a presence by it: the withdrawal says so already.
_PRESENCE = "presence"
_EN = {"join": "; ", "from_places": "from", "to_places": "to", "places": "in", "benefits": "for"}
_AR = {"join": "؛ ", "from_places": "من", "to_places": "إلى", "places": "في", "benefits": "لصالح"}


def _topic_head(matter: Matter, labels: Labels) -> tuple[str, str]:
    """Name a matter without a type by the kind of situation its gist opens with, its first topic, or its kind."""
    situation = labels.get(f"situation/{matter.gist.partition(':')[0]}")
    if situation:
        return situation
    for topic in sorted(matter.topics):
        if f"topic/{topic}" in labels:
            return labels[f"topic/{topic}"]
    return ("فعل", "Action") if matter.kind is MatterKind.ACTION else ("حالة", "Situation")


def _names(context: Context, part: Mapping[str, NamedNode], group: tuple[str, ...], index: int) -> str:
    """Join the names of those entities that can play a part, falling back on the other language, in a fixed order."""
    entities = [context.entities[entity] for entity in group if entity in part]
    names = {(entity.name_en or entity.name_ar, entity.name_ar or entity.name_en) for entity in entities}
    return ("، " if index == 0 else ", ").join(sorted(name[1 - index] for name in names))


def _quad(subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> Quad:
    return Quad(subject, predicate, value, MATTERS)
