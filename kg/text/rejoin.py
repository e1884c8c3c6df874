"""Join words that a tokeniser has broken where a vowel sign stood.

Some collections of web pages set spaces around every sign and put a space where shadda, damma or tanwin was
written: an 'ابدى تحف ظا' that a reader joins without a thought. Joining takes a space, or the second of two quotation
marks written for one, out of the folded text only; every offset of the source stays what it was. In a text in which
signs are not set apart nothing is joined but "and", since any other letter that stands alone there is an abbreviation.
"""

import re
from collections import Counter

import numpy as np

from kg.text.fold import Folded, word_set

# So many commas set apart by spaces tell that the whole text was tokenised.
_SPACED_COMMAS = 2
_LETTER = "[\u0621-\u063a\u0641-\u064a]"
# Roots whose second or fifth form is common in statements: shadda stands on the second letter.
_DOUBLED = word_set(
    "اكد شدد جدد حذر عبر صرح ندد حمل قرر علق غرد نوه فسر مثل ذكر عزز برر كرر هدد قدم وجه كلف حدد وقع سلم نظم شكل"
    " فضل ايد ثمن حقق عهد مسك طرق وصل عرف ورط دخل حرك جنب وسع خلي مني صدي وقف خوف حفظ ركز جند محد سيد كبد عقب شكك"
    " نسق جرد حمد"
)
_ROOTS = "|".join(sorted(f"{root[:2]} {root[2]}" for root in _DOUBLED))
_BROKEN = re.compile(
    # Tanwin leaves alef alone, a doubled ya leaves ta marbuta or alef maqsura alone.
    rf"(?<={_LETTER}{_LETTER})( )[اه](?=$|\n| (?!{_LETTER}[\s]))"
    # Damma after the first letter of a verb.
    rf"|(?<![^\s])و?[يت]( )(?={_LETTER}{_LETTER})"
    # And after the first letter of a participle, before a root with shadda.
    rf"|(?<![^\s])و?م( )(?={_LETTER}{_LETTER} {_LETTER})"
    # A short name of two letters.
    rf"|(?<![^\s])(?<! {_LETTER} )(?!و){_LETTER}( )(?!و){_LETTER}(?= (?![.\-/])(?!{_LETTER}[\s]))"
    # Shadda on the second letter of a root.
    rf"|(?<!{_LETTER})[وفبلكس]?(?:ال)?[يتنما]?ت?(?:{_ROOTS})(?:ت|وا|ا|ه|ها|ين|ون|نا)?(?!{_LETTER})"
)
# "And" set apart from the word it is written on to.
_AND = re.compile(rf"(?<!{_LETTER})و (?={_LETTER}{_LETTER})")
# A quotation mark written twice, as tables do that set their cells between such marks.
_TWICE = re.compile('(?<!")"(")(?!")')
_WORD = re.compile(f"{_LETTER}+")
_PAIR = re.compile(f"(?<!{_LETTER})(?=({_LETTER}+) ({_LETTER}+))")
# "The house of", before a name, which other texts write on to it.
_ARTICLE = frozenset(["ال"])
# The stroke that carries a preposition before a quotation mark or a number, set apart as a sign.
_CARRIED = re.compile(r"(?<![^\s])[وف]?[لب]( )(-)(?= )")


def rejoin(folded: Folded) -> Folded:
    """Take out the spaces within words of a tokenised text.

    Args:
        folded: A folded text.

    Returns:
        The folded text with its broken words joined; the same one where none is broken.

    Examples:
        >>> from kg.text.fold import fold
        >>> rejoin(fold("شد د الوزير , وقال , ان الامر ي عتبر منتهيا")).text
        'شدد الوزير , وقال , ان الامر يعتبر منتهيا'
        >>> rejoin(fold("دعا , وقال , النو اب , النواب")).text
        'دعا , وقال , النواب , النواب'
    """
    text = folded.text
    spaces = [m.end() - 1 for m in _AND.finditer(text)]
    if '""' in text:
        spaces += [m.start(1) for m in _TWICE.finditer(text)]
    if text.count(" , ") >= _SPACED_COMMAS:
        spaces += [m.start() + m[0].index(" ") for m in _BROKEN.finditer(text) if _own(folded, m)]
        spaces += [m.start(n) for m in _CARRIED.finditer(text) for n in (1, 2)]
        spaces += _elsewhere_whole(text)
    spaces = sorted(set(spaces))
    if not spaces:
        return folded
    pieces = [text[i:j] for i, j in zip([0, *(s + 1 for s in spaces)], [*spaces, len(text)], strict=True)]
    return Folded(source=folded.source, text="".join(pieces), keep=np.delete(folded.keep, spaces))


def _elsewhere_whole(text: str) -> list[int]:
    """Return the spaces between two pieces that never stand apart in a text, where it also has the whole word."""
    pairs = [(m[1], m[2], m.start(2) - 1) for m in _PAIR.finditer(text)]
    words = Counter(_WORD.findall(text))
    together = Counter((first, second) for first, second, _ in pairs)
    return [
        space
        for first, second, space in pairs
        if words[first + second]
        and words[first] == together[first, second] == words[second]
        and (len(first) > 1 or len(second) > 1)
        and first not in _ARTICLE
    ]


def _own(folded: Folded, found: re.Match[str]) -> bool:
    """Tell a letter left over from an enumeration: alef with hamza and plain ha stand for themselves."""
    if not found[1]:
        return True
    return folded.source[int(folded.keep[found.end() - 1])] in "اةى"
