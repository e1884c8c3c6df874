"""Invented networks too large to draw as boxes: bodies in groups, most ties within a group, few hubs with many."""

import random
from itertools import count

from kg.network.ties import Edge, Name, Node, NodeKind, Part, StakeholderNetwork, Statement, Tie

GROUPS = 12
ACTS: dict[Tie, tuple[tuple[str, Name], ...]] = {
    Tie.DEMAND: (("demand", Name(ar="مطالبة", en="demand")),),
    Tie.SUPPORT: (("support", Name(ar="تأييد", en="support")), ("praise", Name(ar="ثناء", en="praise"))),
    Tie.CONDEMN: (("condemn", Name(ar="إدانة", en="condemnation")), ("warn", Name(ar="تحذير", en="warning"))),
    Tie.AGREE: (("agree", Name(ar="اتفاق", en="agreement")),),
}
BODIES = (("مجلس", "Council"), ("اتحاد", "Union"), ("حزب", "Party"), ("لجنة", "Committee"), ("هيئة", "Authority"))
PLACES = (
    ("الشمال", "Northern"),
    ("الجنوب", "Southern"),
    ("الساحل", "Coastal"),
    ("الجبل", "Hill"),
    ("الوادي", "Valley"),
)
CLASSES = ("Person", "State", "PublicBody", "PoliticalOrganization", "Organization")
ISSUES = tuple(Name(ar=f"قضية {i}", en=f"issue {i}") for i in range(40))
QUOTE = "وطالب المجلس في بيان له بفتح المعابر وإيصال المساعدات إلى القرى البعيدة، مؤكداً أن ذلك لا يحتمل التأجيل"


def crowd(actors: int, ties: int, seed: int = 3) -> StakeholderNetwork:
    """Invent a network; the same for the same numbers."""
    dice = random.Random(seed)  # noqa: S311 -- invented data
    nodes = tuple(_body(number) for number in range(actors))
    busy = [(1 + number % (actors // 10 + 1)) ** -0.6 for number in range(actors)]
    groups = [list(range(group, actors, GROUPS)) for group in range(GROUPS)]
    seen: set[tuple[int, int, Tie]] = set()
    edges: list[Edge] = []
    statements: list[Statement] = []
    serial = count()
    while len(edges) < ties:
        source = dice.choices(range(actors), busy)[0]
        near = groups[source % GROUPS] if dice.random() < 0.8 else list(range(actors))
        target = dice.choices(near, [busy[other] for other in near])[0]
        tie = dice.choice(list(ACTS))
        if source == target or (source, target, tie) in seen:
            continue
        seen.add((source, target, tie))
        many = min(30, 1 + int(dice.paretovariate(1.6) - 0.3))
        made = [_statement(dice, next(serial), tie, nodes[source], nodes[target]) for _ in range(many)]
        statements += made
        keys = tuple(statement.iri for statement in made)
        ends = (nodes[source].iri, nodes[target].iri)
        edges.append(Edge(source=ends[0], target=ends[1], tie=tie, directed=tie is not Tie.AGREE, statements=keys))
    return StakeholderNetwork(nodes=nodes, edges=tuple(edges), statements=tuple(statements))


def _body(number: int) -> Node:
    body, place = BODIES[number % len(BODIES)], PLACES[number // len(BODIES) % len(PLACES)]
    return Node(
        iri=f"https://example.org/actor/{number:05}",
        kind=NodeKind.ACTOR,
        class_name=CLASSES[number // 3 % len(CLASSES)],
        name=Name(ar=f"{body[0]} {place[0]} {number}", en=f"{place[1]} {body[1]} {number}"),
    )


def _statement(dice: random.Random, serial: int, tie: Tie, holder: Node, other: Node) -> Statement:
    act, name = dice.choice(ACTS[tie])
    release = dice.randrange(3000)
    return Statement(
        iri=f"s{serial:06}",
        act=act,
        act_name=name,
        force=Name(),
        quote=f"{QUOTE} ({serial}).",
        content="بفتح المعابر وإيصال المساعدات إلى القرى البعيدة",
        lang="ar",
        release=f"https://example.org/release/{release}",
        title=f"بيان رقم {release}",
        source=f"https://example.org/text/{release}",
        day=f"{2010 + release % 14}-{1 + release % 12:02}-{1 + release % 28:02}",
        held="",
        start=0,
        confidence="",
        review="",
        parts=(Part(role="stated by", name=holder.name), Part(role="concerns", name=other.name)),
        issues=tuple(dice.sample(ISSUES, dice.randrange(3))),
    )
