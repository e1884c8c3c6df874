"""Tell whether what a verb of bidding takes is something to be done, and no letter or thing handed to somebody."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import WRITINGS
from kg.extract.stances.actions import acts, is_occasion, is_plural
from kg.extract.stances.items import item_before
from kg.extract.stances.walk import Frame
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

_TO_THE = 2
# What an office bids others to do, and what elsewhere is no action.
_BIDDEN = word_set("دراسة صيانة حصر رصد سرعة ترحيل درس")


def is_asked(layout: Layout, frame: Frame) -> bool:
    """Tell whether what a cue takes is an action, or a clause, and not a letter addressed to somebody.

    Args:
        layout: The release.
        frame: The cue with its parts.

    Returns:
        Whether it is: "bade them to study it", "gave them a month to reach an agreement".
    """
    form = layout.form(frame.content)[frame.skip :]
    bare = form.removeprefix("ال")
    written = layout.form((frame.subject[-1].last if frame.subject else frame.at) + 1) in WRITINGS
    # "To the" takes the article in.
    to_the = frame.skip == _TO_THE and acts("ال" + form)
    if written or frame.how == "ان" or form == bare:
        listed = form in load_cues().masdars and item_before(layout, frame.content)
        bidden = to_the or (frame.skip > 0 and form in _BIDDEN)
        return not written and (frame.how == "ان" or acts(form) or listed or bidden)
    asked = acts(bare) if frame.subject else acts(form) and not is_occasion(form)
    return asked and not is_plural(layout, frame.content)
