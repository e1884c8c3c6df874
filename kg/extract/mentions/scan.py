"""One pass over a text: which chunks name something, the longest reading at each word winning."""

from dataclasses import replace
from functools import cache
from itertools import compress
from operator import attrgetter

from kg.extract.mentions.adjectives_alone import by_adjective
from kg.extract.mentions.apposition import in_apposition
from kg.extract.mentions.armed import of_its_people
from kg.extract.mentions.bodies import body
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.departments import ministry, relations, service
from kg.extract.mentions.guide import Bearer, Lexeme
from kg.extract.mentions.informants import with_theirs
from kg.extract.mentions.inner_bodies import with_whose
from kg.extract.mentions.kinsmen import spoken_kinsman
from kg.extract.mentions.led_bodies import led_body
from kg.extract.mentions.legal import resolutions, text_or_process
from kg.extract.mentions.listed_names import TITLES, listed_names
from kg.extract.mentions.misread import is_civil, is_foreign, misread
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.names_to_that import names_to_that
from kg.extract.mentions.numbered_texts import NUMBERED, numbered_text
from kg.extract.mentions.opening_groups import AFTER_THAT, GATHERED, opening_group
from kg.extract.mentions.outlet_names import told_without_noun
from kg.extract.mentions.outlets_told import learns, outlets_told
from kg.extract.mentions.own_again import own_again
from kg.extract.mentions.own_names import own_names, whole
from kg.extract.mentions.people_by_place import BEFORE_PEOPLE, people_by_place
from kg.extract.mentions.persons import companion, fellow, known, person, speaker
from kg.extract.mentions.quoted_bodies import to_closing
from kg.extract.mentions.said_callings import calling
from kg.extract.mentions.said_groups import CAMPS, ONE, said_group, voice
from kg.extract.mentions.said_parts import said_part
from kg.extract.mentions.several import several
from kg.extract.mentions.signatories import signatories, who_signs
from kg.extract.mentions.sites import is_direction, site
from kg.extract.mentions.speech import ACCORDING, AS_FOR, before_speakers, said_by, says_here
from kg.extract.mentions.statutes import statute
from kg.extract.mentions.to_outlets import past_outlet
from kg.extract.mentions.twins import twins
from kg.extract.mentions.view import View
from kg.extract.mentions.we_who import WE, we_who
from kg.kinds import PERSON, PLACE, EntityType
from kg.lexicon.nouns import Head
from kg.text.fold import fold_word
from kg.text.words import COMMAS

_LAST = attrgetter("last")
# Heads that several names may share.
_SHARED = frozenset({"twins", "site"})
_MINISTERS, _STARTS = frozenset({"وزراء", "وزيرا", "وزيري", "ووزراء"}), attrgetter("starts")


def scan(view: View) -> list[Chunk]:
    """Read every chunk of a text, left to right; none overlaps another.

    Args:
        view: The text.

    Returns:
        The chunks in order.
    """
    chunks: list[Chunk] = []
    past, ours = 0, bool(view.words.places.of(WE))
    forms, lexemes, atoms = view.words.forms, view.lexemes, view.atoms
    own, signs = own_names(view) | names_to_that(view) | signatories(view), who_signs(view)
    for i in sorted({*_places(view), *own, *signs}):
        if i < past:
            continue
        lexeme = lexemes[i] if forms[i] not in _OURS else _our_body(view, i)
        found = [paper] if (paper := learns(view, i)) else []
        if lexeme.nisba and chunks and (joined := fellow(view, i, chunks[-1])):
            found = [joined]
        elif lexeme.starts or i in atoms or forms[i] in TITLES or forms[i] in NUMBERED:
            found = listed_names(view, i) or _read(view, i, lexeme)
        elif chunks and forms[i][0] == "و" and (joined := companion(view, i, chunks[-1])):
            found = [joined]
        found = _signing(signs.get(i), found)
        if not found and (forms[i] in CAMPS or said_by(view, i) or (forms[i] in ONE and says_here(view, i))):
            unknown = told_without_noun(view, i) or spoken_kinsman(view, i) or said_part(view, i) or speaker(view, i)
            unknown = unknown or said_group(view, i) or voice(view, i)
            found = [unknown] if unknown else _called(view, i)
            found = [group for group in found if not _told_before(view, chunks, group)]
        elif not found and forms[i - 1] in _TOLD_BY:
            several = said_group(view, i)
            found = [several] if several else _called(view, i)
        elif found and found[0].reference and found[0].type is EntityType.LEGAL_TEXT:
            # "The document stressed": a text that speaks is one though nothing named it before.
            spoken = voice(view, i)
            found = [spoken] if spoken else found
        found = own_again(view, own, i) or found
        found = with_whose(view, whole(view, own, i, found, _read), body)
        found = _ourselves(view, i, found) if ours else found
        chunks.extend(found := opening_group(view, i, found))
        if found:
            past = max(map(_LAST, found)) + 1
    return in_apposition(view, with_theirs(view, chunks))


def _signing(one: Chunk | None, found: list[Chunk]) -> list[Chunk]:
    """Read who signs on a line of his own by his whole name, where a shorter one or none was found."""
    return [one] if one is not None and all(chunk.last < one.last for chunk in found) else found


def _ourselves(view: View, i: int, found: list[Chunk]) -> list[Chunk]:
    """Read those whom "we" names for the whole of what it calls them, where a shorter name or none was found."""
    before = view.form(i - 1)
    if (view.form(i - 2) if before in COMMAS else before) not in WE:
        return found
    ours = we_who(view, i)
    return [ours] if ours is not None and all(chunk.last < ours.last for chunk in found) else found


def _told_before(view: View, chunks: list[Chunk], unknown: Chunk) -> bool:
    """Tell whether those without name begin with the surname of somebody told of: "said al-N, who lives in"."""
    surname = unknown.type is EntityType.ORGANISATION and view.form(unknown.first)
    return any(c.name is not None and c.name[1] > c.name[0] and view.form(c.name[1]) == surname for c in chunks)


_TOLD_BY = ACCORDING | AS_FOR | {"عن"} | BEFORE_PEOPLE


def _called(view: View, i: int) -> list[Chunk]:
    """Read whoever is called by a noun that only the place tells."""
    chunk = people_by_place(view, i) if view.form(i - 1) in BEFORE_PEOPLE else calling(view, i)
    return [] if chunk is None else [chunk]


def _places(view: View) -> list[int]:
    """Return the words at which a chunk may begin: all others, most of a text, are not looked at."""
    forms, places = view.words.forms, view.words.places
    found = set(compress(range(len(forms)), map(_STARTS, view.lexemes)))
    found.update([i for i, form in enumerate(forms) if form[0] == "و"], places.of(_ALONE), view.atoms)
    found.update(i + 1 for i in places.of(AFTER_THAT))
    for i in (*view.saying, *places.of(_before_anybody())):
        at = i + 1
        found.update((at, past_outlet(forms, at)))
        while at < len(forms) and forms[at] in COMMAS:
            at += 1
            found.add(at)
    found.update(outlets_told(view))
    found.difference_update((len(forms), len(forms) + 1))
    return sorted(found)


@cache
def _before_anybody() -> frozenset[str]:
    """Return the words, other than verbs of saying, behind which a chunk may begin whatever stands there."""
    return before_speakers() | WE | BEFORE_PEOPLE


def _our_body(view: View, i: int) -> Lexeme:
    """Read "our party" for "the party" where adjectives tell which: "our Xian workers' party"."""
    after = view.lexeme(i + 1)
    told = after is not None and after.definite and not after.clitic
    return view.guide.lexeme(_OURS[view.form(i)]) if told else view.lexemes[i]


_OUR_BODIES = "حزب حركة هيئة منظمة جبهة تيار تجمع ائتلاف اتحاد نقابة جمعية كتلة رابطة تنسيقية"
_OURS = {fold_word(body.replace("ة", "ت") + "نا"): fold_word("ال" + body) for body in _OUR_BODIES.split()}
# Words that may begin a chunk though no table of heads or names has them.
_ALONE = frozenset((*CAMPS, *ONE, *_OURS, *TITLES, *NUMBERED, *GATHERED))


def _read(view: View, i: int, lexeme: Lexeme) -> list[Chunk]:
    if outlet := told_without_noun(view, i) or learns(view, i) or numbered_text(view, i):
        return [outlet]
    head = lexeme.head
    if head is not None and (whole := _together(view, i, lexeme, head)):
        return whole
    named = name_chunk(view, i) if i in view.atoms else None
    if named is None and (part := service(view, i) or relations(view, i, body)):
        return [part]
    office = head is not None and head.kind == "office"
    options = [person(view, i, lexeme)] if office or lexeme.may_name else []
    if named and (view.form(i - 1) in _MINISTERS or misread(view, i, lexeme, named) or is_foreign(view, i, lexeme)):
        named = None
    if head is not None and not (lexeme.closed and lexeme.clitic == 0 and not lexeme.definite):
        options += [led_body(view, i, lexeme) or body(view, i, lexeme)]
        options += [site(view, i, lexeme), text_or_process(view, i, lexeme), statute(view, i, lexeme)]
    options.append(named)
    read = [o for o in options if o]
    # Mostly there is one reading at most.
    best = _longest(view, read, named) if len(read) > 1 else read[0] if read else None
    if best is not None:
        if named and best is not named and best.type is not PERSON and not _says_more(view, best, named):
            best = _grown(view, named, best)
        if best is named and named is not None and named.type is PERSON:
            best = known(view, named)
        return [to_closing(view, best)]
    if lexeme.stem in view.guide.nouns.classes["ministry"] and not (is_foreign(view, i, lexeme) or is_civil(view, i)):
        return [ministry(i, lexeme)]
    return by_adjective(view, i, lexeme)


def _together(view: View, i: int, lexeme: Lexeme, head: Head) -> list[Chunk]:
    """Read what a head shared by several names begins: two bodies, several bearers of an office, resolutions."""
    if head.kind in _SHARED and (shared := twins(view, i, lexeme)):
        return shared
    if head.number == "p" and (bearers := several(view, i, lexeme)):
        return bearers
    numbers = resolutions(view, i, lexeme) if head.kind == "text" else []
    return _with_council(view, i, lexeme, numbers) if numbers else []


def _longest(view: View, read: list[Chunk], named: Chunk | None) -> Chunk:
    """Return the longest of several readings, of two alike the name, unless the longer only runs on from the name."""
    best = max(read, key=lambda o: (not o.reference, o.last, o is named))
    return named if named is not None and best is not named and _runs_on(view, best, named) else best


def _runs_on(view: View, best: Chunk, named: Chunk) -> bool:
    """Tell whether a phrase only runs on from a name of several words into the next name: "Fatah Israel"."""
    after = view.atoms.get(named.last + 1)
    whole = named.last > named.first and best.first == named.first and best.last > named.last
    return whole and after is not None and not after.clitic and best.type is not PERSON


def _says_more(view: View, best: Chunk, named: Chunk) -> bool:
    """Tell whether a phrase by its head noun holds another name, or a purpose, besides the name that begins it."""
    if best.last > named.last and view.form(named.last + 1).startswith("ل"):
        return True
    return any(part.first > named.last for part in best.parts) or (
        named.last == named.first and best.last > named.last + 1
    )


def _grown(view: View, named: Chunk, best: Chunk) -> Chunk:
    """Let a name take in the adjectives of a state or direction behind it, unless they are those of another state."""
    entry = view.guide.registry.entries[named.keys[0]]
    state = view.guide.state_of(entry.part_of) or view.guide.home(Bearer(entry.key, "", post=False))
    if best.last > named.last and ((state and best.state and state != best.state) or _another(view, named)):
        return best
    while (word := view.lexeme(named.last + 1)) and word.definite and word.clitic == 0:
        towards = named.type is PLACE and is_direction(word)
        if not (word.nisba or towards or of_its_people(named, word)):
            break
        named.last += 1
    return named


def _another(view: View, named: Chunk) -> bool:
    """Tell whether the adjective behind a name makes it that of another thing: "the council of national security"."""
    word = view.lexemes[named.last + 1]
    telling = word.definite and word.clitic == 0 and word.stem.endswith(("ي", "يه"))
    if of_its_people(named, word):
        return False
    return telling and not (word.nisba or is_direction(word) or view.guide.nouns.has("modifier", word.stem))


def _with_council(view: View, i: int, lexeme: Lexeme, numbers: list[Chunk]) -> list[Chunk]:
    """Add the council that passed them to resolutions; a single one is named by the whole phrase too."""
    inside = (name_chunk(view, j) for j in range(i + 1, numbers[0].first))
    council = [part for part in inside if part and part.last < numbers[0].first][:1]
    if len(numbers) > 1:
        return [*council, *numbers]
    number = numbers[0]
    return [replace(number, first=i, clitic=lexeme.clitic, parts=[*council, number], same=number)]
