"""Tell whose an attitude is that a relative clause describes: "pointed to the promises that X made" are X's."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WHICH, definite
from kg.extract.stances.his_own import is_own
from kg.extract.stances.tone import Own
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

_PRONOUNS = ("ه", "ها")
# "That he got", "that he met with".
_RECEIVED = word_set(
    "تلقاه تلقاها تلقته تلقتها يتلقاه يتلقاها تتلقاه تتلقاها لقيه لقيها لقيته لقيتها يلقاه يلقاها لاقاه لاقاها لاقته"
    " حظي حظيت يحظى تحظى حصل حصلت سمعه سمعها سمعته سمعتها"
)
_WITH = word_set("به بها عليه عليها فيه فيها عنه عنها منه منها")


def described_as_theirs(layout: Layout, end: int, own: Own) -> bool:
    """Tell whether a relative clause behind the noun of an attitude tells that another than the speaker has it.

    Args:
        layout: The release.
        end: One past the last word of the noun.
        own: What is the speaker's own.

    Returns:
        Whether the verb of the clause has what is described as its object and another behind it as its subject, or
        tells that it was received.
    """
    if layout.form(end) not in WHICH:
        return False
    verb = layout.form(end + 1)
    if verb in _RECEIVED:
        return True
    at = end + 2
    if layout.form(at) in _WITH:
        at += 1
    elif not verb.endswith(_PRONOUNS):
        return False
    who = layout.phrase(at)
    if who is not None:
        return layout.bare(who) and who.entity not in own.entities
    # "That the doctors showed", of whom no table knows; "that his country gives" stays his.
    return definite(layout.form(at)) and not is_own(layout, at, at, own) and not load_cues().tells(layout.form(at))
