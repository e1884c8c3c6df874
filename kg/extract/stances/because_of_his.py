"""Read a view told by a noun with a pronoun: "X met with criticism because of his refusal to open it"."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import Gender, NounPhrase, Number
from kg.extract.stances.relays import HOLDERS
from kg.extract.stances.views_by_noun import object_of, taken_by
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import CueTable
from kg.text.fold import fold_word, word_set
from kg.text.sentences import Stretch

# "Because of his refusal": nouns that are of whoever holds them, with the pronoun that stands for him.
_OF_HIM = {
    fold_word(noun + pronoun): (fold_word(noun), pronoun)
    for noun in ("رفض", "تمسك", "إصرار", "تأييد", "اعتراض", "تحفظ", "معارضت", "تهديد", "دعوت", "انتقاد")
    for pronoun in ("ه", "ها", "هم")
}
#: The nouns with their pronoun.
OF_HIM = frozenset(_OF_HIM)
_CAUSED = word_set("بسبب إثر نتيجة جراء خلفية رغم ظل بعد مقابل عقب")


def his(layout: Layout, table: CueTable, i: int, sentence: Stretch, told: int) -> Frame | None:
    """Read "because of his refusal to open it" as the view of the only one whom its sentence names before.

    Args:
        layout: The release.
        table: The cue words.
        i: Index of the noun.
        sentence: The sentence.
        told: One past the last word of what somebody says before it.

    Returns:
        The frame, or None where another may be meant, or where it is part of what somebody says.
    """
    if layout.forms[i] not in _OF_HIM or layout.form(i - 1) not in _CAUSED or told > i:
        return None
    noun, pronoun = _OF_HIM[layout.forms[i]]
    starts = layout.words.starts
    named = layout.found.phrases_in(starts[sentence.first], starts[i])
    who = named[0] if len({phrase.entity for phrase in named}) == 1 else None
    if who is None or layout.proclitic(who).strip("و") or not _stands_for(pronoun, who):
        return None
    if layout.found.entity(who.entity).type not in HOLDERS:
        return None
    cue = table.masdars[noun if noun in table.masdars else noun[:-1] + "ه"][0]
    taken = taken_by(layout, cue, i + 1) or object_of(layout, cue, i, i + 1)
    if taken is None or taken[0] >= sentence.stop:
        return None
    content, skip, how = taken
    return Frame(at=i, form=cue, subject=(who,), content=content, skip=skip, how=how)


def _stands_for(pronoun: str, who: NounPhrase) -> bool:
    """Tell whether a pronoun can stand for an actor."""
    if pronoun == "هم":
        return who.number is Number.PLURAL
    wanted = Gender.FEMININE if pronoun == "ها" else Gender.MASCULINE
    return who.gender in (wanted, Gender.UNKNOWN) and who.number is not Number.PLURAL
