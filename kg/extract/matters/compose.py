"""Say what each stance is about: the actions it wants and the situations it judges, with the parts actors play.

Only entities that the release names inside the content are used, and those to which a pronoun in it plainly
refers: the one target of the stance that the content does not name. Everything else stays out.

What decides that two matters are one is their signature: kind, type, the entities in each part, the situation that
is ended, the topics of the head, and ``gist``. ``gist`` holds

* for a situation, the key of its head (``interference``), under which synonyms meet;
* for an action, nothing, where its head and the entities it governs say what is wanted (``انسحاب قوات X``);
* further words that stand between the head and the entity it governs (``دعم جهود X`` is not ``دعم X``), and the
  key of what someone is to be made to do (``إلزام X بوقف إطلاق النار``);
* all the content words, sorted, where no head is known or the head governs no entity: then only the same words meet.

Topics are those of the head where the entities identify a matter, so that other words in the sentence do not part
two releases; where the words decide, the topics that these signal are added.
"""

import dataclasses
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from kg.extract.matters.content import Named, Part, cut
from kg.extract.matters.control_lines import find_line
from kg.extract.matters.descriptions import describe
from kg.extract.matters.pronouns import Context, bare, fill
from kg.extract.matters.roles import Described, Description
from kg.extract.matters.shaping import Shaper
from kg.extract.matters.surface import Surface
from kg.kinds import Act, EntityType, MatterKind, Polarity
from kg.lexicon.matters import HeadKind, MatterWords, matter_words
from kg.records import Entity, Matter, Reading, Stance
from kg.sources import Quote
from kg.text.fold import fold_word

_WANTED = frozenset({Act.DEMAND, Act.PROMISE})
_EITHER = frozenset({Act.SUPPORT, Act.HOPE, Act.REJECT, Act.AGREE})
_MOST = 6
_LONGEST_GAP = 30


def compose(reading: Reading) -> Reading:
    """Fill in what each stance of a reading is about.

    Args:
        reading: A reading whose stances have holders, acts and contents.

    Returns:
        The same reading with matters, topics and conditions on its stances, an action told as coming after
        another marked as following it, and a place added for each line of control that a content describes.
    """
    composer = _Composer(reading=reading, lexicon=matter_words(reading.release.lang))
    stances = tuple(composer.stance(i, stance) for i, stance in enumerate(reading.stances))
    return dataclasses.replace(reading, entities=(*reading.entities, *composer.lines), stances=stances)


@dataclass(slots=True, kw_only=True)
class _Composer:
    """Goes through the stances of one reading, remembering the situations told of so far.

    Attributes:
        reading: The reading.
        lexicon: The words of its language.
        entities: Entity by identifier.
        types: Entity -> its kind.
        names: Every place where an entity is named, in order of the text.
        starts: Where each of these begins.
        surface: The words of the release, folded once.
        shaper: Makes the matters.
        whole: Folded name without article -> entity; made where the first is asked for.
        lines: Lines of control found.
        told: Key of a situation -> the entities in its parts when it was last described.
        places: Population -> the places that its names hold.
        held: Delegation -> the entities that its names hold.
    """

    reading: Reading
    lexicon: MatterWords
    entities: dict[str, Entity] = field(init=False)
    types: dict[str, EntityType] = field(init=False)
    names: list[Named] = field(init=False)
    starts: list[int] = field(init=False)
    surface: Surface = field(init=False)
    shaper: Shaper = field(init=False)
    whole: dict[str, str] = field(default_factory=dict)
    lines: list[Entity] = field(default_factory=list)
    told: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    places: dict[str, list[str]] = field(default_factory=dict)
    held: dict[str, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Order the names by where they stand."""
        entities = self.reading.entities
        self.surface = Surface(self.reading.release.text, self.lexicon)
        self.entities = {entity.id: entity for entity in entities}
        self.shaper = Shaper(release=self.reading.release, surface=self.surface)
        self.types = {entity.id: entity.type for entity in entities}
        names = [Named(q.start, q.end, e.id, self._kind(e, q)) for e in entities for q in e.mentions]
        self.names = sorted(names, key=lambda name: (name.start, -name.end, name.entity))
        self.starts = [name.start for name in self.names]

    def _whole_names(self) -> dict[str, str]:
        """Return the entity that each name, folded and without article, names."""
        if not self.whole:
            entities = self.reading.entities
            self.whole = {bare(quote.quote): entity.id for entity in entities for quote in entity.mentions}
        return self.whole

    def _kind(self, entity: Entity, words: Quote) -> EntityType:
        """Tell what an entity is in these words: a state or country named by its government only acts."""
        if entity.kind == "PublicBody":
            return EntityType.ORGANISATION
        if entity.kind not in {"State", "Country"}:
            return entity.type
        said = words.quote.lower().split()
        ends = (fold_word(said[0]), fold_word(said[-1])) if said else ()
        return entity.type if self.lexicon.government.isdisjoint(ends) else EntityType.ORGANISATION

    def stance(self, index: int, stance: Stance) -> Stance:
        """Return a stance with what it is about."""
        content = stance.content
        named = self._named(content)
        parts = cut(content, named, self.surface)
        found = describe(parts, self.lexicon)
        follows = stance.follows if stance.follows is not None else self._follows(index, stance)
        self._complete(found, parts, stance, follows, frozenset(name.entity for name in named))
        self._add_line(found, parts, content)
        matters = _matters(self.shaper, found, stance)
        topics = {
            *stance.topics,
            *self.surface.topics(content.start, content.end),
            *(t for m in matters for t in m.topics),
        }
        condition = self.shaper.condition(found.condition) if found.condition else stance.condition
        return dataclasses.replace(
            stance,
            matters=matters,
            topics=tuple(sorted(topics)),
            condition=condition,
            follows=follows,
        )

    def _named(self, content: Quote) -> list[Named]:
        """Return the names inside a content."""
        first, last = bisect_left(self.starts, content.start), bisect_left(self.starts, content.end)
        return [name for name in self.names[first:last] if name.end <= content.end]

    def _complete(
        self, found: Described, parts: Sequence[Part], stance: Stance, follows: int | None, named: frozenset[str]
    ) -> None:
        """Fill pronouns and references back, add where populations are, and remember situations for later ones."""
        context = Context(
            entities=self.entities,
            stance=stance,
            named=named,
            before=() if follows is None else self._named(self.reading.stances[follows].content),
            text=self.reading.release.text,
            whole=self._whole_names,
            held=self.held,
        )
        told: list[str] = []
        for thing in (*found.things, *([found.condition] if found.condition else [])):
            for each in (thing, thing.ends) if thing.ends else (thing,):
                fill(each, parts, context, told)
                if each.head.kind is HeadKind.SITUATION:
                    self._refer(each)
                self._place(each)
                told += [entity for entities in each.roles.values() for entity in entities]

    def _refer(self, thing: Description) -> None:
        """Give ``these abuses`` the parts of those told of before, and remember what is told now."""
        if thing.demonstrative and not any(thing.roles.values()) and thing.head.key in self.told:
            thing.roles = {part: list(entities) for part, entities in self.told[thing.head.key].items()}
        self.told[thing.head.key] = thing.roles

    def _place(self, thing: Description) -> None:
        """Add the place at which a population in a thing is: its own, or the one that its name holds."""
        for entity in (*thing.roles["affects"], *thing.roles["benefits"]):
            if self.types[entity] is EntityType.POPULATION:
                for place in self._places_of(self.entities[entity]):
                    thing.add("places", place)

    def _places_of(self, population: Entity) -> list[str]:
        """Return the place of a population, looked up once for all the stances that touch it."""
        if population.place:
            return [population.place]
        if population.id not in self.places:
            held = dict.fromkeys(name.entity for quote in population.mentions for name in self._named(quote))
            self.places[population.id] = [entity for entity in held if self.types[entity] is EntityType.PLACE]
        return self.places[population.id]

    def _add_line(self, found: Described, parts: tuple[Part, ...], content: Quote) -> None:
        """Add a line of control as the place to or from which a movement goes."""
        moving = [thing for thing in found.things if thing.head.moves]
        if not moving:
            return
        told = find_line(parts, content, self.reading.release, self.lexicon)
        if told is None:
            return
        line, end = told
        thing = max((t for t in moving if t.start < line.mentions[0].start), key=lambda t: t.start, default=None)
        if thing is not None:
            name = next(f"line{n}" for n in count(len(self.lines) + 1) if f"line{n}" not in self.entities)
            self.entities[name] = dataclasses.replace(line, id=name)
            self.lines.append(self.entities[name])
            thing.add(end, name)

    def _follows(self, index: int, stance: Stance) -> int | None:
        """Return the stance before, where only words such as ``and then`` part the two contents."""
        if index == 0:
            return None
        before = self.reading.stances[index - 1]
        start, end = before.content.end, stance.content.start
        if before.holder != stance.holder or before.act is not stance.act or not 0 < end - start <= _LONGEST_GAP:
            return None
        words_between = self.surface.between(start, end).strip(" ،,").lower()
        options = (words_between, words_between.removeprefix("و"))
        return index - 1 if any(self.lexicon.steering.get(words) == "then" for words in options) else None


def _matters(shaper: Shaper, found: Described, stance: Stance) -> tuple[Matter, ...]:
    """Shape what was found by what the act does with it."""
    things = found.things[:_MOST]
    wanted = stance.act in _WANTED
    if not things:
        kind = MatterKind.ACTION if wanted else MatterKind.SITUATION
        return (shaper.plain(kind, stance.content, found.loose),)
    for part in ("processes", "legal"):
        for entity in found.loose[part]:
            things[0].add(part, entity)
    if wanted and stance.polarity is Polarity.AGAINST:
        return tuple(shaper.halt(thing) for thing in things)
    if wanted:
        things = [thing for thing in things if thing.negated or not thing.head.harm]
        if not things:
            return (shaper.plain(MatterKind.ACTION, stance.content, found.loose),)
    if wanted or (stance.act in _EITHER and things[0].head.kind is not HeadKind.SITUATION):
        return tuple(shaper.action(thing) for thing in things)
    return tuple(shaper.situation(thing) for thing in things)
