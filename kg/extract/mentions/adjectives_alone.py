"""The adjective of a state by itself: behind a deed it names the state, as a plural its people."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.encounters import of_an_encounter
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.fold import word_set

_DEEDS_BACK = 4


def by_adjective(view: View, i: int, lexeme: Lexeme) -> list[Chunk]:
    """Read the adjective of a state: after a deed it names the state, as a plural its people.

    Args:
        view: The text.
        i: Index of the word.
        lexeme: Its reading.

    Returns:
        The state or its people, or nothing.
    """
    if not lexeme.nisba or (not lexeme.definite and said_by(view, i)):
        # "Ross said": no people without article says anything.
        return []
    chunk = Chunk(
        first=i,
        last=i,
        clitic=lexeme.clitic,
        type=EntityType.STATE,
        kind="State",
        form=Form.NISBA,
        keys=(lexeme.state,),
        words=(lexeme.stem,),
        state=lexeme.state,
    )
    if lexeme.nisba.number == "p" and lexeme.nisba.gender == "m" and not _modifies(view, i):
        chunk.type, chunk.kind, chunk.keys = EntityType.POPULATION, "PopulationGroup", ()
        chunk.gender, chunk.number = "m", "p"
        chunk.words = ("شعب", lexeme.state)
        return [chunk]
    return [chunk] if _of_a_deed(view, i) or of_an_encounter(view, i) else []


def _modifies(view: View, i: int) -> bool:
    """Tell whether the word before is a noun that the adjective belongs to."""
    before = view.lexeme(i - 1)
    if not i or before is None or is_sign(before.stem) or before.closed:
        return False
    sound = before.stem.endswith(("ين", "ون"))
    return sound or (before.definite and before.stem.endswith(("ات", "ء", "ا")))


def _of_a_deed(view: View, i: int) -> bool:
    """Tell whether the adjective belongs to a noun for something a state does."""
    deeds = view.guide.nouns.classes["deed"]
    for j in range(i - 1, max(-1, i - 1 - _DEEDS_BACK), -1):
        word = view.lexemes[j]
        form = view.form(j)
        if word.bare in deeds or (word.clitic == 0 and form[1:] in deeds) or view.guide.lexeme(form[1:]).bare in deeds:
            return True
        if is_sign(form) and form != "-":
            return False
        if not (word.nisba or form == "-" or form.endswith(("ي", "يه"))):
            return False
    return False


#: Adjectives of persons whose plural has no ending.
OF_MANY = word_set("كبار جدد عرب أجانب قدامى أكراد أتراك روس شبان شباب يهود أفغان أقباط صغار دروز بدو عجم أرمن آخرين")


def joined_adjective(view: View, head: int, i: int) -> bool:
    """Tell whether "and" joins to the adjective of several persons another one: "Western and Iraqi officials".

    Args:
        view: The text.
        head: Index of the noun for them.
        i: Index of the word behind the first adjective.

    Returns:
        Whether it is an indefinite adjective of a land or people in the plural, as the first one is.
    """
    word, noun = view.lexeme(i), view.lexemes[head]
    if word is None or word.definite or i - 1 == head or not view.form(i).startswith("و"):
        return False
    stem = view.form(i)[1:]
    sound = word.stem.endswith("ون") and bool(word.nisba or word.state)
    return noun.stem.endswith("ون") and (sound or stem in OF_MANY)
