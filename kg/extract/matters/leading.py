"""Who stands before a head and turns out to do it: a verb's subject, a modifying name, the adjective of a light head.

Nothing else leads to a head: where a preposition or any other word stands between, the name belongs elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.extract.matters.content import Part, Sort
from kg.lexicon.matters import Genitive, HeadForm, HeadKind, MatterWords

_BE = frozenset({"be", "been", "being", "is", "are", "was", "were"})


@dataclass(slots=True, kw_only=True)
class Leading:
    """The names before the next head.

    Attributes:
        lexicon: The words of the language.
        names: The names, in order of the text.
        light: Whether a light head stands before them (``التحرك الأمريكي لـ``).
        modifies: Whether the last of them can belong to a noun after it (``Russian air strikes``).
        passive: Whether a form of ``to be`` stands last.
        begun: Whether another word opened the clause, so that an Arabic name after it is no subject of it.
    """

    lexicon: MatterWords
    names: list[Part] = field(default_factory=list)
    light: bool = False
    modifies: bool = False
    passive: bool = False
    begun: bool = False

    @property
    def _english(self) -> bool:
        return self.lexicon.lang == "en"

    def name(self, part: Part) -> None:
        """Take a name that no preposition governs."""
        if self.light or not self.begun or self._english:
            self.names.append(part)
            self.modifies = part.modifies

    def light_head(self) -> None:
        """Take a light head; in Arabic only the names after it belong to what it leads up to."""
        self.light = True
        if not self._english:
            self.names = []

    def preposition(self, part: Part) -> None:
        """Take a preposition: the names before it are not of what comes after, but for the ``to`` of a verb."""
        if part.value != "to" and not self.light:
            self.names = []

    def word(self, part: Part) -> None:
        """Take any other word.

        In English an adjective may stand between a name that modifies and its noun; any other word may be a verb
        of which the name is the subject, and then the head is not its doing.
        """
        text = part.text.lower()
        self.passive = text in _BE
        if self.light or text in self.lexicon.empty or (self._english and text in self.lexicon.through):
            return
        if not (self._english and self.modifies and not text.endswith(("ed", "s"))):
            self.clear()
            self.begun = True

    def taken(self, part: Part, form: HeadForm) -> tuple[tuple[Part, ...], bool]:
        """Return who does what a head names, and forget them.

        Args:
            part: The part of the head.
            form: The head.

        Returns:
            The names, none where a noun in the genitive will say who does it; and whether the verb is in the
            passive, so that it befalls them instead.
        """
        does = form.verb or self.modifies or (self.light and form.head.genitive is not Genitive.AGENT)
        names = tuple(self.names) if does else ()
        passive = form.verb and (part.text.startswith("be ") or (self.passive and part.text.endswith("ed")))
        self.clear()
        return names, passive

    def clear(self) -> None:
        """Forget all names."""
        self.names, self.light, self.modifies, self.passive = [], False, False, False


def leads(parts: Sequence[Part]) -> bool:
    """Tell whether an English name stands before a noun head that it belongs to (``Russian air strikes``).

    Args:
        parts: The next few parts after the name.

    Returns:
        Whether a noun that heads a matter is among them with only plain words before it.
    """
    for part in parts:
        if part.head is not None:
            return not part.head.verb and part.head.head.kind is not HeadKind.LIGHT
        if part.sort is not Sort.WORD:
            return False
    return False
