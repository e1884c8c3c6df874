"""The graph's answer to the network question, folded into one look-up by subject and role."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import cast

import pyoxigraph as ox

from kg.network.ties import Name
from kg.shipped import folder

QUESTION = "who-takes-which-stance-on-whom.rq"

# The finer class says more of an actor; a node of several classes is shown as the first that it has.
CLASSES = (
    "Person",
    "State",
    "PublicBody",
    "InternationalOrganization",
    "PoliticalOrganization",
    "Organization",
    "StateForces",
    "NonStateArmedGroup",
    "ArmedActor",
    "Delegation",
    "PopulationGroup",
    "Group",
    "Action",
    "Situation",
    "PoliticalProcess",
    "LegalInstrument",
)


class Facts:
    """What the graph says of statements, meetings, releases and actors, by subject and role."""

    def __init__(self, rows: Iterable[tuple[str, str, str]], names: dict[str, dict[str, str]]) -> None:
        """Keep the rows sorted, so that nothing depends on the order in which a store answers.

        Args:
            rows: Subject, role and value.
            names: Subject -> language -> label.
        """
        self._values: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._subjects: dict[str, list[str]] = defaultdict(list)
        for subject, role, value in sorted(set(rows)):
            if (subject, role) not in self._values:
                self._subjects[role].append(subject)
            self._values[subject, role].append(value)
        self._names = names

    def all(self, subject: str, role: str) -> tuple[str, ...]:
        """Return every value of a role, in order."""
        return tuple(self._values.get((subject, role), ()))

    def one(self, subject: str, role: str) -> str:
        """Return the first value of a role, or an empty text."""
        return next(iter(self._values.get((subject, role), ())), "")

    def subjects(self, role: str) -> tuple[str, ...]:
        """Return every subject that has the role, in order."""
        return tuple(self._subjects.get(role, ()))

    def name(self, subject: str) -> Name:
        """Return the labels of a node; a node without any is called by the end of its IRI."""
        labels = self._names.get(subject, {})
        if not labels:
            return Name(en=subject.rsplit("/", 1)[-1])
        return Name(ar=labels.get("ar", ""), en=labels.get("en", labels.get("", "")))

    def class_of(self, subject: str) -> str:
        """Return the finest class of a node that the picture tells apart, or an empty text."""
        classes = {value.rsplit("#", 1)[-1] for value in self.all(subject, "class")}
        return next((name for name in CLASSES if name in classes), "")


def read_facts(store: ox.Store) -> Facts:
    """Ask the store the network question.

    Args:
        store: A store that holds a built graph.

    Returns:
        The answer, folded.
    """
    query = (folder("queries") / "networks" / QUESTION).read_text("utf-8")
    names: dict[str, dict[str, str]] = defaultdict(dict)
    answer = cast(ox.QuerySolutions, store.query(query, use_default_graph_as_union=True))
    return Facts(_rows(answer, names), names)


def _rows(solutions: Iterable[ox.QuerySolution], names: dict[str, dict[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Split labels off and yield every other row as plain text."""
    for solution in solutions:
        subject, role, value = solution["subject"].value, solution["role"].value, solution["value"]
        if role == "label":
            language = value.language or ""
            kept = names[subject].get(language)
            names[subject][language] = value.value if kept is None else min(kept, value.value)
        else:
            yield subject, role, value.value
