"""One statement or meeting with its words, release, day and everybody's part in it, as the side panel shows it."""

from kg.network.facts import Facts
from kg.network.ties import Name, Part, Statement

_ROLES = ("stated by", "on behalf of", "relayed by", "demanded of", "addressed to", "concerns", "participant")


def read_statement(facts: Facts, key: str) -> Statement:
    """Gather what the graph says of a statement or meeting.

    Args:
        facts: The graph's answer.
        key: Its node.

    Returns:
        The record; fields of which the graph says nothing are empty.
    """
    act, force, release = facts.one(key, "act"), facts.one(key, "force"), facts.one(key, "release")
    title = facts.one(release, "title")
    publisher = facts.one(release, "publisher")
    if not title and publisher:
        title = facts.name(publisher).filled().ar
    quotes = facts.all(key, "quote")
    return Statement(
        iri=key,
        act=act.rsplit("/", 1)[-1] or "meet",
        act_name=facts.name(act) if act else Name(ar="لقاء", en="meeting"),
        force=facts.name(force) if force else Name(),
        quote=max(quotes, key=len, default=""),
        content=facts.one(key, "content"),
        lang=facts.one(release, "language"),
        release=release,
        title=title,
        source=facts.one(release, "source"),
        day=facts.one(release, "published")[:10],
        held=next((day for time in facts.all(key, "time") if (day := facts.one(time, "day"))), ""),
        start=min((int(start) for start in facts.all(key, "start")), default=0),
        confidence=facts.one(key, "confidence"),
        review=facts.one(key, "review"),
        parts=_parts(facts, key),
        issues=_issues(facts, key),
    )


def _issues(facts: Facts, key: str) -> tuple[Name, ...]:
    """List what a statement is about by the topics, processes and legal texts that the graph names."""
    named = (m for m in facts.all(key, "matter") if facts.class_of(m) in {"PoliticalProcess", "LegalInstrument"})
    return tuple(dict.fromkeys(facts.name(about) for about in (*facts.all(key, "topic"), *named)))


def _parts(facts: Facts, key: str) -> tuple[Part, ...]:
    """List who spoke, for whom, through whom, to whom and about whom, and who took part."""
    parts = [Part(role=role, name=facts.name(actor)) for role in _ROLES for actor in facts.all(key, role)]
    heads = {h for delegation in facts.all(key, "participant") for h in facts.all(delegation, "head")}
    return (*parts, *(Part(role="head", name=facts.name(head)) for head in sorted(heads)))
