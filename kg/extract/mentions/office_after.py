"""The office that stands behind a name: "X, president of Y", "X, the lawyer, said"."""

from kg.extract.mentions.bare_names import behind_comma
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.office_places import WHERE
from kg.extract.mentions.offices import office
from kg.extract.mentions.one_of_them import one_of_them
from kg.extract.mentions.speech import THAT, asked, blamed
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS


def appose(view: View, chunk: Chunk) -> Chunk:
    """Take in the office that stands behind a name, and further ones behind it.

    Args:
        view: The text.
        chunk: The person, whose name ends it; it grows.

    Returns:
        The same chunk.
    """
    j = behind_comma(view, chunk.last + 1)
    word = view.lexeme(j)
    if word is None or word.clitic or not word.head or word.head.kind != "office" or word.closed:
        return one_of_them(view, chunk)
    if j == chunk.last + 1 and word.definite and not view.lexemes[chunk.first].clitic and verb_near(view, chunk.first):
        # "X met the German envoy".
        return chunk
    if j == chunk.last + 1 and chunk.office and (asked(view, chunk.first) or blamed(view, chunk.first)):
        # "The deputy X accused (the) minister of health of": who has an office before his name has none behind it.
        return chunk
    found = office(view, j, word)
    if found and found.name and j == chunk.last + 1 and _has_office(view, found.last + 1):
        found = office(view, j, word, named=False)
    if found is None or found.name or _elsewhere(view, chunk, found):
        return chunk
    if found.reference and not (j > chunk.last + 1 and _closed(view, found.last + 1)):
        return chunk
    chunk.head, chunk.posts, chunk.state, chunk.body = found.head, found.posts, found.state, found.body
    chunk.office, chunk.gender = found.office, found.gender
    chunk.parts = [*chunk.parts, *found.parts]
    chunk.same = found
    chunk.last = found.last
    while (further := _further(view, chunk.last + 1)) is not None:
        chunk.parts, chunk.posts = [*chunk.parts, *further.parts], (*chunk.posts, *further.posts)
        chunk.offices.append((further.head, further.office))
        chunk.last = further.last
    joined = view.lexeme(chunk.last + 1)
    if joined and joined.clitic == 1 and joined.head and joined.head.kind == "office":
        second = office(view, chunk.last + 1, joined, named=False)
        whole = office(view, chunk.last + 1, joined)
        if second and whole and not whole.name and not second.name and not second.reference:
            chunk.last = second.last
            chunk.offices.append((second.head, second.office))
            chunk.parts = [*chunk.parts, *second.parts]
            chunk.posts = (*chunk.posts, *second.posts)
            chunk.state = chunk.state or second.state
    return chunk


def _closed(view: View, j: int) -> bool:
    """Tell whether what is said of a person between commas ends before a word: "N M, the director in X, that"."""
    part = name_chunk(view, j) if view.form(j).startswith("ب") else None
    if part is not None and part.clitic == 1 and part.type in WHERE:
        j = part.last + 1
    elif view.form(j) in _HANGS or view.form(j).startswith("ل"):
        # "N M, the executive director of (for) the foundation X, said".
        j = next((k for k in range(j + 1, j + _LONGEST) if view.form(k) in COMMAS or _ends(view, k)), j)
    return view.form(j) in COMMAS or view.form(j) in THAT


_HANGS, _LONGEST = word_set("في عن لدى"), 8


def _ends(view: View, i: int) -> bool:
    """Tell whether a word stands in no apposition: a verb by which somebody says something, or a sign."""
    return is_sign(view.form(i)) or view.form(i) in load_cues().forms or view.form(i) in THAT


def _further(view: View, j: int) -> Chunk | None:
    """Read another office of the same person that follows at once: "crown prince of X deputy supreme commander"."""
    word = view.lexeme(j)
    if word is None or word.clitic or word.closed or not word.head or word.head.kind != "office":
        return None
    if word.definite and not view.guide.nouns.has("deputies", word.bare):
        return None
    found = office(view, j, word)
    return found if found and not found.name and not found.reference else None


def verb_near(view: View, i: int) -> bool:
    """Tell whether a verb stands so near before a name that an office behind it may be the verb's object.

    Args:
        view: The text.
        i: Index of the first word of the name.

    Returns:
        Whether one does.
    """
    has = view.guide.nouns.has
    near = [lexeme.stem for lexeme in view.lexemes[max(0, i - 3) : i]]
    return any(has("verb", stem) and not has("thing_verb", stem) for stem in near)


def _has_office(view: View, j: int) -> bool:
    """Tell whether an office stands at a word, perhaps behind a comma, so that the name before it has its own."""
    word = view.lexeme(j + (view.form(j) in COMMAS))
    return bool(word and word.head and word.head.kind == "office" and word.clitic == 0)


def _elsewhere(view: View, chunk: Chunk, found: Chunk) -> bool:
    """Tell whether the registry knows the person only in posts of other states than the one of the office."""
    registry = view.guide.registry
    posts = [registry.posts[post] for key in chunk.keys for post in registry.posts_of(key)]
    states = {post.state for post in posts if post.state}
    return bool(states and found.state and found.state not in states)
